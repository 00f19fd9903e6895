# Was die Dateien von sich sagen, und wie sie gelesen wurden.

said-title = Was die Dateien von sich sagen
said-broken = Konten, die nicht aus Anfangssaldo und Buchungen folgen
said-day = Angegeben zum
said-yes = ja
said-no = nein
said-nothing-stated = gibt nichts an
sheet-roll-forward = Entwicklungsrechnung
col-day = Tag
col-dims = Dimensionen

control-number-of-entries = Zahl der Buchungen
control-lines-count = Zahl der Zeilen
control-total-debit = Summe Soll
control-total-credit = Summe Haben
control-checksum = Prüfsumme
control-result = Ergebnis nach Bilanzkonten und nach Erfolgskonten
control-party-openings = Anfangssalden der Geschäftspartner gegen ihre Konten:
control-accounts-roll-forward = Konten, deren Entwicklung aufgeht
control-openings-balance = Anfangssalden, Soll gegen Haben
control-closings-balance = Endsalden, Soll gegen Haben

finding-roll-forward = { $source_file }: { $count ->
        [one] Ein Konto von { $expected } führt
       *[other] { $count } Konten von { $expected } führen
    } nicht von Anfangssaldo und Buchungen zu dem Saldo, den die Datei angibt: { $detail }; insgesamt { $amount } { $currency }.
    .remedy = Fragen Sie das Programm, das die Datei schrieb, oder die Buchhaltung, was stimmt. Hier zählen die Buchungen; die Liste steht bei dem, was die Dateien von sich sagen.
finding-fiscal-year-differs = { $detail ->
        [impossible] { $source_file } nennt das Geschäftsjahr { $actual }, das länger ist, als ein Jahr sein kann.
       *[other] { $source_file } nennt das Geschäftsjahr { $actual }; das passt nicht zu { $expected }.
    }
    .remedy = Berichtigen Sie [[company.fiscal_year]] oder fiscal_year_start in close.toml, oder lassen Sie die Datei weg, die nicht zu diesem Unternehmen gehört.
finding-currency-differs = { $source_file } ist in { $actual } geführt; laut close.toml führt { $company } die Bücher in { $expected }.
    .remedy = Berichtigen Sie currency des Unternehmens in close.toml oder den Auszug. Bis dahin trägt jeder Betrag die falsche Währung.

detected-delimiter = { $value ->
        [comma] Kommas zwischen den Feldern
        [semicolon] Semikolons zwischen den Feldern
        [tab] Tabulatoren zwischen den Feldern
       *[pipe] senkrechte Striche zwischen den Feldern
    }
detected-dates = Daten { $value }
detected-decimals = Dezimalzeichen { $value }
detected-not-read = nicht gelesene Spalten: { $value }
detected-type = Typ { $value }
detected-vouchers = { $vouchers } Belege, { $rows } Zeilen
detected-quotations = eine Spalte je Währung, { $days } Tage
detected-signed = signiert
letters-year = JJJJ
letters-year-short = JJ
letters-month = MM
letters-day = TT
