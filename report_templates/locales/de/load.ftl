# Was das Einlesen der Auszüge zeigt.

finding-waiting-tables = Gelesen und aufbewahrt, in diesem Abschluss aber noch nicht verwendet: { $detail }.
    .remedy = Nichts zu tun; die Schritte, die sie verwenden, gibt es noch nicht.
finding-file-not-read = { $source_file } wurde nicht gelesen: Der Name ist der keiner Tabelle, der Inhalt der keines bekannten Buchhaltungsformats.
    .remedy = Geben Sie der Datei den Namen ihrer Tabelle (gl_entries.csv), nennen Sie sie in [company.columns.<table>] file, oder nehmen Sie sie aus dem Auszug.
finding-other-companies = { $count ->
    [one] { $source_file }: Eine Zeile gehört zu einem Unternehmen, das nicht in close.toml steht: { $detail }.
   *[other] { $source_file }: { $count } Zeilen gehören zu Unternehmen, die nicht in close.toml stehen: { $detail }.
 }
    .remedy = Nehmen Sie sie als [[company]] mit ihrem Code auf, oder lassen Sie sie: Sie zählen nirgends mit.
finding-empty-ledger = { $source_file } enthält die Kopfzeile und keine Buchung.
    .remedy = Prüfen Sie die Auswahl des Exports; ohne Buchungen ist jeder Saldo null.
finding-amounts-finer-than-currency = { $source_file }: { $count ->
        [one] Ein Betrag hat
       *[other] { $count } Beträge haben
    } mehr Nachkommastellen als { $currency } ({ $expected }), der erste in Zeile { $source_row }.
    .remedy = Die Beträge bleiben, wie sie sind. Klären Sie, warum die Buchhaltung Bruchteile der kleinsten Einheit enthält.
finding-missing-rate = Es fehlt ein Stichtagskurs { $subject } für { $detail } Buchungstage vom { $expected } bis { $actual }: { $amount } { $currency } haben keinen Betrag in Berichtswährung.
    .remedy = Ergänzen Sie in der Kursdatei einen Stichtagskurs zum { $expected } oder früher.
finding-unknown-word = { $source_file }: { $detail } hat hier keine Bedeutung, { $count ->
        [one] in Zeile { $source_row }
       *[other] { $count } Zeilen, die erste ist Zeile { $source_row }
    }.
    .remedy = Schreiben Sie dort, wo der Export entsteht, eines von { $expected }. Die Zeilen bleiben, wie sie sind.
finding-rates-differ = Zwei Kurse { $subject }: { $expected } und { $actual } ({ $source_file }:{ $source_row }).
    .remedy = Der erste zählt. Nehmen Sie den falschen aus der Datei.
finding-repeated-account = Der Kontenplan enthält Konto { $subject } zweimal: { $expected } und { $actual } ({ $source_file }:{ $source_row }).
    .remedy = Das erste zählt. Nehmen Sie das andere aus dem Kontenplan.
finding-ledger-twice = { $source_file } und { $expected } buchen auf jedem Konto dasselbe in { $count ->
        [one] einem Monat
       *[other] { $count } Monaten
    }: { $amount } { $currency } im Soll zählen doppelt.
    .remedy = Sind es zwei Exporte einer Buchführung, behalten Sie einen. Sind beide richtig, akzeptieren Sie dies mit dem Grund.
finding-reporting-amount-too-large = { $count ->
        [one] Eine Buchung wird
       *[other] { $count } Buchungen werden
    } in { $subject } größer, als ein Betrag sein kann, die erste in { $source_file }:{ $source_row }.
    .remedy = Prüfen Sie die Beträge und den Kurs des Tages.
finding-generated-by-order = { $source_file }: Die Buchungen haben weder Nummer noch Beleg und sind nur an ihrer Stelle in der Datei zu erkennen.
    .remedy = Ordnen Sie eine Spalte mit dem Beleg zu; ohne sie sind Kontenausgleich und Hashkette für diese Datei nicht möglich.
finding-fec-date-unreadable = { $source_file }: { $count ->
        [one] Ein Datum in { $expected } ist
       *[other] { $count } Daten in { $expected } sind
    } nicht lesbar, zuerst in Zeile { $source_row } ({ $detail }).
    .remedy = Die Buchungen zählen mit; nur dieses Datum fehlt. Berichtigen Sie den Export, wenn es auf Ausgleichs- oder Festschreibungsdaten ankommt.
finding-fec-two-names = Konto { $subject } kommt unter zwei Bezeichnungen vor: { $expected } und { $actual }.
    .remedy = Die erste Bezeichnung wird verwendet. Berichtigen Sie den Kontenplan in der Buchhaltung.
finding-fec-both-sides = { $source_file }: { $count ->
        [one] Eine Zeile hat
       *[other] { $count } Zeilen haben
    } Soll und Haben zugleich oder keines von beiden; die erste ist Zeile { $source_row }.
    .remedy = Es zählt Soll minus Haben. Artikel A47 A-1 verlangt eines von beiden.
finding-fec-closing = { $source_file }: { $count ->
        [one] eine Zeile schließt
       *[other] { $count } Zeilen schließen
    } Erträge und Aufwendungen in das Jahresergebnis ab, die erste in Zeile { $source_row }.
    .remedy = Nichts zu tun: nur Periode 13 zeigt sie. Artikel A47 A-1 lässt Abschlussbuchungen aus der Datei heraus.
finding-fec-negative-amount = { $source_file }: { $count ->
        [one] Ein Soll- oder Habenbetrag ist
       *[other] { $count } Soll- oder Habenbeträge sind
    } negativ, der erste in Zeile { $source_row }.
    .remedy = Der Betrag zählt mit seinem Vorzeichen. Artikel A47 A-1 verlangt stattdessen die andere Seite.
finding-fec-outside-year = { $source_file }: { $count ->
        [one] Eine Buchung liegt
       *[other] { $count } Buchungen liegen
    } außerhalb des Geschäftsjahres, das laut Dateiname am { $expected } endet, zum Beispiel am { $detail }; die erste in Zeile { $source_row }.
    .remedy = Prüfen Sie den Namen der Datei und das Geschäftsjahr des Unternehmens.
finding-fec-validated-early = { $source_file }: { $count ->
        [one] Eine Buchung wurde
       *[other] { $count } Buchungen wurden
    } vor dem Buchungsdatum festgeschrieben, die erste in Zeile { $source_row }.
    .remedy = Fragen Sie nach den Festschreibungsdaten; sie dürfen nicht vor dem Buchungsdatum liegen.
finding-fec-not-validated = { $source_file }: { $count ->
        [one] Eine Buchung hat
       *[other] { $count } Buchungen haben
    } kein Festschreibungsdatum, die erste in Zeile { $source_row }.
    .remedy = Schreiben Sie die Buchungen in der Buchhaltung fest, bevor die Datei übergeben wird.
finding-fec-lettering = { $count ->
        [one] Ein Ausgleich geht
       *[other] { $count } Ausgleiche gehen
    } innerhalb der gelesenen Dateien nicht auf: insgesamt { $amount } { $currency }, der größte { $detail }.
    .remedy = Ein Ausgleich kann in einem anderen Jahr vollendet werden. Vollenden Sie die übrigen in der Buchhaltung, oder heben Sie sie auf.
finding-fec-lettering-half = { $source_file }: { $count ->
        [one] Eine Zeile hat
       *[other] { $count } Zeilen haben
    } ein Ausgleichskennzeichen ohne Datum oder ein Datum ohne Kennzeichen, die erste ist Zeile { $source_row }.
    .remedy = Die Felder 14 und 15 gehören zusammen.
finding-fec-currency-half = { $source_file }: { $count ->
        [one] Eine Zeile hat
       *[other] { $count } Zeilen haben
    } einen Fremdwährungsbetrag ohne Währung oder eine Währung ohne Betrag, die erste ist Zeile { $source_row }.
    .remedy = Die Felder 17 und 18 gehören zusammen. Ohne Währung zählt die Zeile in der Buchhaltungswährung; ohne Betrag ist der Saldo in jener Währung nicht bekannt.
finding-fec-unknown-year = { $source_file } ist die Datei eines Geschäftsjahres, das am { $expected } endet; das Geschäftsjahr des Unternehmens an diesem Tag endet am { $actual }.
    .remedy = Berichtigen Sie fiscal_year_start oder [[company.fiscal_year]] in close.toml oder den Namen der Datei.
finding-fec-unbalanced-journal = { $source_file }: Journal { $expected } geht in { $detail } nicht auf; die Differenzen betragen { $amount } { $currency }.
    .remedy = Suchen Sie Zeilen, die der Export ausgelassen hat oder die abgewiesen wurden. Artikel A47 A-1 verlangt, dass jedes Journal in jedem Monat aufgeht.
finding-fec-opening = { $source_file }: Journal { $expected } wurde als Saldovortrag gelesen, aber { $count ->
        [one] eine seiner Zeilen steht
       *[other] { $count } seiner Zeilen stehen
    } nicht auf dem ersten Tag eines Geschäftsjahres oder { $count ->
        [one] liegt
       *[other] liegen
    } auf Erfolgskonten ({ $amount } { $currency }), die erste in Zeile { $source_row }.
    .remedy = Sie zählen zum Saldovortrag des Jahres, nicht zu seinen Bewegungen. Ist das Journal keine Eröffnung, geben Sie ihm in der Buchhaltung einen Namen, der das sagt.
finding-fec-repeated = { $count ->
        [one] Eine Zeile steht
       *[other] { $count } Zeilen stehen
    } sowohl in { $expected } als auch in { $source_file }, zum Beispiel Beleg { $detail }; { $amount } { $currency } zählen doppelt.
    .remedy = Behalten Sie für jedes Geschäftsjahr eine Datei, die neueste.

reason-not_an_amount = kein Betrag
reason-too_many_decimals = mehr Nachkommastellen, als bewahrt werden
reason-too_large = größer, als bewahrt werden kann
reason-not_a_date = kein Datum
reason-not_a_boolean = weder ja noch nein
reason-not_an_integer = keine ganze Zahl
reason-blank = leer, aber erforderlich
reason-nul_byte = enthält ein NUL-Byte
reason-wrong_field_count = falsche Zahl von Feldern
reason-stray_quote = ein Anführungszeichen innerhalb eines Feldes
reason-line_too_long = zu lange Zeile
reason-wrong_encoding = nicht in der Zeichenkodierung der Datei
reason-not_positive = muss größer als null sein
reason-unknown_side = weder Soll noch Haben
reason-not_a_rate = kein Kurs
control-debit-equals-credit = Soll gleich Haben
