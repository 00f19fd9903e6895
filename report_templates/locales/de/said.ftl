# Was die Dateien über sich selbst sagen und wie sie gelesen wurden.

said-title = Was die Dateien über sich selbst sagen
said-broken = Konten, deren Saldo nicht aus Anfangssaldo und Buchungen folgt
said-day = Stand
said-yes = ja
said-no = nein
said-nothing-stated = gibt nichts an
sheet-roll-forward = Saldenkette
col-day = Tag
col-dims = Dimensionen

control-number-of-entries = Anzahl der Buchungen
control-lines-count = Anzahl der Zeilen
control-total-debit = Summe Soll
control-total-credit = Summe Haben
control-checksum = Prüfsumme
control-result = Ergebnis nach Bestands- und nach Erfolgskonten
control-party-openings = Anfangssalden der Geschäftspartner gegen ihre Konten:
control-accounts-roll-forward = Konten, deren Salden auseinander folgen
control-openings-balance = Anfangssalden, Soll gegen Haben
control-closings-balance = Endsalden, Soll gegen Haben

finding-roll-forward = { $source_file }: { $count ->
        [one] Ein Konto von { $expected } kommt
       *[other] { $count } Konten von { $expected } kommen
    } aus Anfangssaldo und Buchungen nicht auf den Saldo, den die Datei angibt: { $detail }; zusammen { $amount } { $currency }.
    .remedy = Fragen Sie das Programm, das die Datei geschrieben hat, oder die Buchhaltung, was stimmt. Hier zählen die Buchungen; die Liste steht unter dem, was die Dateien über sich selbst sagen.
finding-fiscal-year-differs = { $detail ->
        [impossible] { $source_file } nennt das Geschäftsjahr { $actual }, das länger ist, als ein Jahr sein kann.
       *[other] { $source_file } nennt das Geschäftsjahr { $actual }; das passt nicht zu { $expected }.
    }
    .remedy = Berichtigen Sie [[company.fiscal_year]] oder fiscal_year_start in close.toml, oder nehmen Sie die Datei heraus, die nicht zu dieser Gesellschaft gehört.
finding-currency-differs = { $source_file } wird in { $actual } geführt; laut close.toml führt { $company } die Bücher in { $expected }.
    .remedy = Berichtigen Sie currency der Gesellschaft in close.toml, oder den Auszug. Bis dahin trägt jeder Betrag die falsche Währung.

detected-delimiter = { $value ->
        [comma] Kommas zwischen den Zellen
        [semicolon] Semikolons zwischen den Zellen
        [tab] Tabulatoren zwischen den Zellen
       *[pipe] senkrechte Striche zwischen den Zellen
    }
detected-dates = Datum { $value }
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
