# Was die Abschlussrechnungen zeigen; Konten ohne Art stehen in readiness.ftl.

finding-uncovered-account = Konto { $detail } weist { $amount } { $currency } aus und steht in keiner Zeile der { $expected ->
        [income_statement] Gewinn- und Verlustrechnung
       *[balance_sheet] Bilanz
    }.
    .remedy = Nehmen Sie das Konto in eine Zeile der Gliederung auf, oder buchen Sie seinen Saldo auf ein Konto um, das eine hat.
finding-duplicate-account = Konto { $detail } mit { $amount } { $currency } steht in zwei Zeilen der { $expected ->
        [income_statement] Gewinn- und Verlustrechnung
       *[balance_sheet] Bilanz
    }: { $actual }. Es zählt in der ersten Zeile der Gliederung.
    .remedy = Fassen Sie eine der beiden Auswahlen enger, oder nehmen Sie das Konto aus einer heraus.
finding-clearing-account-open = Verrechnungskonto { $detail } weist { $amount } { $currency } aus; es müsste ausgeglichen sein.
    .remedy = Suchen Sie die andere Hälfte der Umbuchung, und buchen Sie sie.
finding-parties-kept-net = Debitoren und Kreditoren ließen sich auf { $actual } nicht trennen; diese Konten werden daher saldiert gezeigt.
    .remedy = Nichts zu tun. Mit dem Geschäftspartner zu allen Buchungen seit Jahresbeginn werden kreditorische Debitoren und debitorische Kreditoren getrennt gezeigt.
finding-placed-without-category = Konten mit Saldo, deren Kategorie das Schema { $expected } nicht kennt: { $actual }. Sie stehen nach Sammelkonto, Kontotyp oder Klasse ihrer Nummer.
    .remedy = Geben Sie ihnen in accounts.csv eine Kategorie: eine Bezeichnung oder einen Code des Schemas, in den Niederlanden einen RGS-Code.
finding-balance-sheet-tie = Die Bilanz ist nicht ausgeglichen: Aktiva { $expected }, Passiva { $actual }.
    .remedy = Sehen Sie die Konten ohne Zeile und die Prüfung der Saldenliste an; die Differenz beträgt { $amount } { $currency }.
finding-result-tie = Das Ergebnis der Gewinn- und Verlustrechnung, { $expected }, ist nicht das der { $subject ->
        [coverage] Saldenliste
       *[result] Bilanz
    }, { $actual }.
    .remedy = Sehen Sie die Konten an, die in keiner oder in zwei Zeilen stehen; die Differenz beträgt { $amount } { $currency }.
