# Was eine niederländische Prüfdatei (XAF, Auditfile Financieel) von sich zeigt.

finding-xaf-encoding = { $source_file } gibt an, in { $expected } geschrieben zu sein, ihre Bytes aber sind { $actual }.
    .remedy = Sie wurde als das gelesen, was sie ist. Lassen Sie den Export berichtigen: Andere Programme weisen eine solche Datei ab.
finding-xaf-no-openings = { $source_file } gibt keine Anfangssalden an.
    .remedy = Das stimmt nur im ersten Jahr des Unternehmens oder wenn der Auszug auch das Vorjahr enthält. Exportieren Sie die Datei sonst mit ihrer Eröffnungsbilanz neu, oder ergänzen Sie opening_balances.csv.
finding-xaf-opening-unbalanced = { $source_file }: Die Eröffnungsbilanz ist nicht ausgeglichen: Soll { $expected }, Haben { $actual }, Differenz { $amount } { $currency }.
    .remedy = Suchen Sie ein Konto, das der Export ausgelassen hat, oder das Ergebnis des Vorjahres, das nicht vorgetragen wurde.
finding-xaf-opening-date = { $source_file }: Die Eröffnungsbilanz ist vom { $actual }, das Jahr aber beginnt am { $expected }.
    .remedy = Sie zählt als Eröffnung des Jahres. Prüfen Sie, ob der Export das Jahr vom ersten Tag an umfasst.
finding-xaf-opening-entries-early = { $source_file }: { $count ->
        [one] Eine Eröffnungsbuchung liegt
       *[other] { $count } Eröffnungsbuchungen liegen
    } vor dem Beginn des Jahres ({ $detail }), { $amount } { $currency } im Soll; die erste ist Buchung { $source_row }.
    .remedy = Sie wurden auf den ersten Tag des Jahres genommen. Sonst ist nichts zu tun.
finding-xaf-income-opening = { $source_file }: { $count ->
        [one] Ein Ertrags- oder Aufwandskonto eröffnet
       *[other] { $count } Ertrags- und Aufwandskonten eröffnen
    } mit einem Saldo ({ $detail }), insgesamt { $amount } { $currency }.
    .remedy = Erträge und Aufwendungen beginnen ein Jahr bei null. Fragen Sie, ob das Vorjahr abgeschlossen wurde oder der Export mitten im Jahr beginnt.
finding-xaf-outside-year = { $source_file }: { $count ->
        [one] Eine Buchung liegt
       *[other] { $count } Buchungen liegen
    } außerhalb des Jahres der Datei ({ $detail }), { $amount } { $currency } im Soll; die erste ist Buchung { $source_row }.
    .remedy = Das Datum zählt, sie stehen also in einem anderen Jahr. Berichtigen Sie die Daten in der Buchhaltung, oder exportieren Sie das Jahr, zu dem sie gehören.
finding-xaf-outside-period = { $source_file }: { $count ->
        [one] Eine Buchung liegt
       *[other] { $count } Buchungen liegen
    } außerhalb der Periode, in die { $count ->
        [one] sie gebucht wurde
       *[other] sie gebucht wurden
    }, Belege { $detail }; { $amount } { $currency } im Soll.
    .remedy = Das Datum zählt, nicht die Periode. Wo die Buchhaltung nach Perioden berichtet, weichen die Zahlen eines Monats um diese ab.
finding-xaf-part-year = { $source_file } umfasst nur { $expected } bis { $actual }, daher wurde kein Geschäftsjahr daraus genommen.
    .remedy = Prüfen Sie fiscal_year_start in close.toml. Die Eröffnungsbilanz der Datei gilt als die des Geschäftsjahres.
finding-xaf-lines-count = { $source_file } gibt { $expected } Zeilen an und enthält { $actual }: Gezählt wurden die Transaktionen.
    .remedy = Nichts zu tun; Soll und Haben wurden mit den Buchungen verglichen.
finding-xaf-line-numbers = { $source_file }: { $count } Buchungen teilen ihre Zeilennummer mit einer anderen derselben Transaktion, die erste ist Buchung { $source_row }.
    .remedy = Die Buchungen einer Transaktion sind stattdessen in der Reihenfolge der Datei nummeriert.
finding-xaf-repeated-transaction = { $source_file }: { $count ->
        [one] Eine Nummer ist
       *[other] { $count } Nummern sind
    } für mehr als eine Transaktion eines Journals verwendet, zum Beispiel { $detail }.
    .remedy = Solche Transaktionen zählen als ein Beleg, so dass die eine verdecken kann, was an der anderen falsch ist. Fragen Sie, warum Nummern mehrfach verwendet wurden.
finding-xaf-undeclared-account = { $source_file }: { $count ->
        [one] Eine Buchung steht
       *[other] { $count } Buchungen stehen
    } auf Konten, die der Kontenplan der Datei nicht enthält ({ $detail }), die erste ist Buchung { $source_row }.
    .remedy = Exportieren Sie den Kontenplan neu, oder nennen Sie die Konten in accounts.csv.
finding-xaf-undeclared-party = { $source_file }: { $count ->
        [one] Eine Buchung nennt
       *[other] { $count } Buchungen nennen
    } Debitoren oder Kreditoren, die die Datei nicht aufführt ({ $detail }), die erste ist Buchung { $source_row }.
    .remedy = Nur ihre Namen fehlen. Exportieren Sie die Datei mit allen Debitoren und Kreditoren neu, wenn es darauf ankommt.
finding-xaf-undeclared-tax = { $source_file }: { $count ->
        [one] Eine Buchung trägt
       *[other] { $count } Buchungen tragen
    } Steuerschlüssel, die die Datei nicht erklärt ({ $detail }), die erste ist Buchung { $source_row }.
    .remedy = Ihr Satz geht aus der Datei nicht hervor. Schlagen Sie sie nach, bevor die Umsatzsteuer abgestimmt wird; mit einem Minus vor einem erklärten Schlüssel kennzeichnen manche Programme die Vorsteuer.
finding-xaf-types-read = { $source_file }: { $count ->
        [one] Ein Konto hat
       *[other] { $count } Konten haben
    } keinen RGS-Code; was Aktiva, Schulden, Eigenkapital, Ertrag oder Aufwand ist, wurde aus Gruppe, Bezeichnung oder Nummer gelesen ({ $detail }).
    .remedy = Gehen Sie den Kontenplan einmal durch. Steht ein Konto falsch, geben Sie seine Art in accounts.csv neben der Datei an.
finding-xaf-types-by-balance = { $source_file }: Allein die Seite des Saldos sagte, was { $count ->
        [one] ein Konto ist
       *[other] { $count } Konten sind
    } ({ $detail }).
    .remedy = Geben Sie die Art in accounts.csv neben der Datei an: Ein überzogenes Bankkonto ist deshalb noch keine Verbindlichkeit.
finding-xaf-receivables-untied = { $source_file }: Die offenen Posten der Debitoren ergeben { $actual }, ihre Konten im Hauptbuch { $expected }; { $amount } { $currency } Differenz.
    .remedy = Das Nebenbuch wurde nicht gelesen, die Forderungen sind daher nicht abgestimmt. Exportieren Sie es mit den Anfangsposten, oder liefern Sie subledger_entries.csv mit.
finding-xaf-payables-untied = { $source_file }: Die offenen Posten der Kreditoren ergeben { $actual }, ihre Konten im Hauptbuch { $expected }; { $amount } { $currency } Differenz.
    .remedy = Das Nebenbuch wurde nicht gelesen, die Verbindlichkeiten sind daher nicht abgestimmt. Exportieren Sie es mit den Anfangsposten, oder liefern Sie subledger_entries.csv mit.
finding-xaf-subledger-orphans = { $source_file }: { $count ->
        [one] Eine Nebenbuchzeile erklärt
       *[other] { $count } Nebenbuchzeilen erklären
    } Buchungen, die das Hauptbuch nicht enthält ({ $detail }), insgesamt { $amount } { $currency }.
    .remedy = Suchen Sie den Beleg in der Buchhaltung: Er steht nur im Nebenbuch, oder der Export hat ihn abgeschnitten.
finding-xaf-subledger-other = { $source_file }: { $count ->
        [one] Eine Zeile
       *[other] { $count } Zeilen
    } aus Nebenbüchern, die weder Debitoren noch Kreditoren führen, { $count ->
        [one] blieb
       *[other] blieben
    } unberücksichtigt, insgesamt { $amount } { $currency }.
    .remedy = Nichts zu tun; ihre Konten stehen im Hauptbuch.
