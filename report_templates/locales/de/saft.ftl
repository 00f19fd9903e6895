# Was eine Standard-Prüfdatei (SAF-T Financial) von sich zeigt.

finding-saft-no-ledger = { $source_file } ist eine Standard-Prüfdatei ohne Buchhaltung: keine Konten und keine Buchungen. Sie enthält { $detail }.
    .remedy = Exportieren Sie die Buchhaltungsdatei (in Portugal die Datei vom Typ C, „contabilidade“), oder nehmen Sie diese aus dem Auszug.
finding-saft-balances-only = { $source_file } enthält Konten mit ihren Salden und keine Buchungen.
    .remedy = Die Salden vom { $detail } gelten als Saldenliste. Sollen Buchungen geprüft werden, exportieren Sie die Datei mit ihren Transaktionen.
finding-saft-begins-within-year = { $source_file } beginnt am { $detail }, innerhalb eines Geschäftsjahres.
    .remedy = Was die Konten dann enthalten, gilt als Saldenliste des Vorabends; die Monate davor stehen darin zusammengefasst. Ergänzen Sie die Dateien des ganzen Jahres, um sie einzeln zu erhalten.
finding-saft-part-missing = { $source_file } ist einer von { $expected } Teilen einer Lieferung, von denen { $actual } vorliegen; es fehlt: { $detail }.
    .remedy = Legen Sie alle Teile der Lieferung in den Auszug: Eine nur zum Teil gelesene Buchhaltung hat falsche Salden.
finding-saft-encoding = { $source_file } nennt die Zeichenkodierung ihrer Bytes nicht: Sie wurden als { $detail } gelesen.
    .remedy = Prüfen Sie einen Namen mit Umlaut. Ist er falsch, setzen Sie encoding unter [company.format].
finding-saft-entries-are-lines = { $source_file } gibt { $expected } Buchungen an, das ist die Zahl ihrer Zeilen; sie enthält { $actual } Transaktionen.
    .remedy = Der Standard zählt Transaktionen. Das Programm zählt anders; es fehlt nichts.
finding-saft-repeated-account = { $source_file } beschreibt { $count ->
        [one] ein Konto
       *[other] { $count } Konten
    } mehr als einmal: { $detail }.
    .remedy = Die erste Beschreibung und ihre Salden zählen. Berichtigen Sie den Kontenplan in der Buchhaltung.
finding-saft-group-posted = { $source_file }: { $count ->
        [one] Eine Zeile ist
       *[other] { $count } Zeilen sind
    } auf eine Überschrift des Kontenplans gebucht (GR, GA, AR oder AA): { $detail }; die erste ist Zeile { $source_row }.
    .remedy = Nur Konten der Kategorien GM und AM werden bebucht. Berichtigen Sie den Kontenplan oder die Buchungen.
finding-saft-unknown-customer = { $source_file }: { $count ->
        [one] Eine Zeile nennt einen Debitor, den
       *[other] { $count } Zeilen nennen Debitoren, die
    } die Datei nicht beschreibt: { $detail }; die erste ist Zeile { $source_row }.
    .remedy = Exportieren Sie die Datei mit allen Debitoren.
finding-saft-unknown-supplier = { $source_file }: { $count ->
        [one] Eine Zeile nennt einen Kreditor, den
       *[other] { $count } Zeilen nennen Kreditoren, die
    } die Datei nicht beschreibt: { $detail }; die erste ist Zeile { $source_row }.
    .remedy = Exportieren Sie die Datei mit allen Kreditoren.
finding-saft-unknown-tax-code = { $source_file }: { $count ->
        [one] Eine Zeile trägt einen Steuerschlüssel, den
       *[other] { $count } Zeilen tragen Steuerschlüssel, die
    } die Steuertabelle nicht enthält: { $detail }; die erste ist Zeile { $source_row }.
    .remedy = Ergänzen Sie den Schlüssel in der Steuertabelle der Buchhaltung: Niemand kann sonst sagen, welche Steuer gemeint war.
finding-saft-unknown-analysis = { $source_file }: { $count ->
        [one] Eine Zeile trägt eine Dimension, die
       *[other] { $count } Zeilen tragen Dimensionen, die
    } die Analysetabelle nicht enthält: { $detail }; die erste ist Zeile { $source_row }.
    .remedy = Der Wert bleibt, wie er ist. Exportieren Sie die Datei mit der ganzen Analysetabelle.
finding-saft-repeated-analysis = { $source_file }: { $count ->
        [one] Eine Zeile ist
       *[other] { $count } Zeilen sind
    } auf mehrere Werte einer Dimension verteilt; die erste ist Zeile { $source_row }.
    .remedy = Die ganze Zeile zählt unter dem ersten Wert. Kommt es auf die Verteilung an, lassen Sie die Zeilen getrennt buchen.
finding-saft-outside-period = { $source_file }: { $count ->
        [one] Eine Zeile nennt eine Periode, in die
       *[other] { $count } Zeilen nennen eine Periode, in die
    } weder ihr Buchungsdatum noch ihr Transaktionsdatum fällt, in { $detail }; die erste ist Zeile { $source_row }.
    .remedy = Das Buchungsdatum zählt. Berichtigen Sie Datum oder Periode in der Buchhaltung.
finding-saft-keyed-in = { $source_file }: { $count ->
        [one] Eine Zeile hat
       *[other] { $count } Zeilen haben
    } ein Buchungsdatum außerhalb der angegebenen Periode und ein Transaktionsdatum innerhalb, in { $detail }; die erste ist Zeile { $source_row }.
    .remedy = Das Transaktionsdatum zählt: Das andere scheint der Tag der Erfassung zu sein.
finding-saft-both-sides = { $source_file }: { $count ->
        [one] Eine Zeile hat
       *[other] { $count } Zeilen haben
    } Soll und Haben zugleich, in { $detail }; die erste ist Zeile { $source_row }.
    .remedy = Es zählt Soll minus Haben. Der Standard verlangt eines von beiden.
finding-saft-unread-cell = { $source_file }: { $count ->
        [one] Eine Zeile hat
       *[other] { $count } Zeilen haben
    } einen Währungsbetrag oder eine Bemessungsgrundlage, die keine genaue Zahl ist, in { $detail }; die erste ist Zeile { $source_row }.
    .remedy = Die Zeile zählt ohne diesen Wert.
finding-saft-ar-opening = { $source_file }: Die Debitoren des Sammelkontos { $detail } ergeben am Anfang { $actual }; das Konto weist { $expected } aus.
    .remedy = Die Differenz beträgt { $amount } { $currency }. Suchen Sie Buchungen auf dem Konto ohne Debitor oder Debitoren, die der Export ausgelassen hat.
finding-saft-ar-closing = { $source_file }: Die Debitoren des Sammelkontos { $detail } ergeben am Ende { $actual }; das Konto weist { $expected } aus.
    .remedy = Die Differenz beträgt { $amount } { $currency }. Suchen Sie Buchungen auf dem Konto ohne Debitor oder Debitoren, die der Export ausgelassen hat.
finding-saft-ap-opening = { $source_file }: Die Kreditoren des Sammelkontos { $detail } ergeben am Anfang { $actual }; das Konto weist { $expected } aus.
    .remedy = Die Differenz beträgt { $amount } { $currency }. Suchen Sie Buchungen auf dem Konto ohne Kreditor oder Kreditoren, die der Export ausgelassen hat.
finding-saft-ap-closing = { $source_file }: Die Kreditoren des Sammelkontos { $detail } ergeben am Ende { $actual }; das Konto weist { $expected } aus.
    .remedy = Die Differenz beträgt { $amount } { $currency }. Suchen Sie Buchungen auf dem Konto ohne Kreditor oder Kreditoren, die der Export ausgelassen hat.
