# Was eine schwedische Buchhaltungsdatei in XML (SIE 5) von sich zeigt.

finding-sie5-struck-out = { $source_file }: { $count ->
        [one] Eine Buchung ist gestrichen
       *[other] { $count } Buchungen sind gestrichen
    }, { $amount } { $currency } im Soll, in den Belegen { $detail }.
    .remedy = Nichts zu tun: Gestrichenes ist ungültig und zählt nirgends mit.
finding-sie5-no-primary-year = { $source_file } weist kein Geschäftsjahr als das eigene aus; genommen wurde das mit Beginn { $detail }.
    .remedy = Vergleichen Sie fiscal_year_start in close.toml mit dem Jahr, das Sie abschließen.
finding-sie5-balance-twice = { $source_file }: { $count ->
        [one] Ein Saldo ist
       *[other] { $count } Salden sind
    } zweimal mit verschiedenen Beträgen angegeben ({ $detail }).
    .remedy = Der erste zählt. Exportieren Sie die Datei neu, und fragen Sie nach dem Grund.
finding-sie5-object-openings = { $source_file }: { $count ->
        [one] Ein Konto eröffnet
       *[other] { $count } Konten eröffnen
    } nur nach Objekten ({ $detail }); die Salden der ersten Dimension bilden die Eröffnung.
    .remedy = Nichts zu tun, wenn jeder Betrag ein Objekt dieser Dimension trägt; sonst ist die Eröffnung unvollständig.
finding-sie5-unknown-type = { $source_file }: { $count ->
        [one] Ein Konto trägt
       *[other] { $count } Konten tragen
    } eine Art ohne Bedeutung ({ $detail }).
    .remedy = Geben Sie die Art in accounts.csv neben der Datei an.
finding-sie5-equity-as-liability = { $source_file } nennt kein Konto Eigenkapital; { $count ->
        [one] Konto { $detail } wurde
       *[other] { $count } Konten wurden
    } als Eigenkapital genommen, nach { $count ->
        [one] seiner Nummer
       *[other] ihren Nummern im BAS-Kontenplan ({ $detail })
    }.
    .remedy = Nichts zu tun. Ist ein Konto kein Eigenkapital, geben Sie seine Art in accounts.csv neben der Datei an.
finding-sie5-unlocked = { $source_file }: { $count ->
        [one] Eine Buchung ist nicht festgeschrieben
       *[other] { $count } Buchungen sind nicht festgeschrieben
    } und { $count ->
        [one] kann
       *[other] können
    } noch geändert werden; Nummern { $detail }.
    .remedy = Schreiben Sie die Buchungen in der Buchhaltung fest, bevor über die Periode berichtet wird.
finding-sie5-unknown-item = { $source_file }: { $count ->
        [one] Eine Buchung nennt
       *[other] { $count } Buchungen nennen
    } Rechnungen, die die Datei nicht aufführt ({ $detail }), die erste ist Buchung { $source_row }.
    .remedy = Die Buchungen zählen mit; nur Debitor, Kreditor und Fälligkeit dieser Rechnungen fehlen.
finding-sie5-invoice-balances = { $source_file }: { $count ->
        [one] Eine Rechnung gibt
       *[other] { $count } Rechnungen geben
    } einen Endsaldo an, den ihre Buchungen nicht ergeben ({ $detail }); insgesamt { $amount } { $currency }.
    .remedy = Die Buchungen zählen. Fragen Sie, welchen der beiden das Nebenbuch der Buchhaltung zeigt.
finding-sie5-receivables-untied = { $source_file }: Die Ausgangsrechnungen ergeben { $actual }, Konto { $detail } { $expected }; { $amount } { $currency } Differenz.
    .remedy = Die Rechnungen wurden nicht als offene Posten gelesen, die Forderungen sind daher nicht abgestimmt. Suchen Sie auf dem Konto Buchungen, die keine Rechnung nennen, oder liefern Sie subledger_entries.csv mit.
finding-sie5-payables-untied = { $source_file }: Die Eingangsrechnungen ergeben { $actual }, Konto { $detail } { $expected }; { $amount } { $currency } Differenz.
    .remedy = Die Rechnungen wurden nicht als offene Posten gelesen, die Verbindlichkeiten sind daher nicht abgestimmt. Suchen Sie auf dem Konto Buchungen, die keine Rechnung nennen, oder liefern Sie subledger_entries.csv mit.
finding-sie5-repeated-entry = { $source_file }: { $count ->
        [one] Eine Nummer ist
       *[other] { $count } Nummern sind
    } für mehr als einen Beleg eines Journals verwendet, zum Beispiel { $detail }.
    .remedy = Solche Belege zählen als einer, so dass der eine verdecken kann, was am anderen falsch ist. Fragen Sie, warum Nummern mehrfach verwendet wurden.
finding-sie5-budgets = { $source_file }: { $count ->
        [one] Ein Budgetbetrag blieb
       *[other] { $count } Budgetbeträge blieben
    } unberücksichtigt.
    .remedy = Nichts zu tun; Budgets gehören nicht zum Abschluss.
finding-sie5-other-items = { $source_file }: { $count ->
        [one] Ein Anlagegut oder anderer Posten eines unterteilten Kontos blieb
       *[other] { $count } Anlagegüter und andere Posten unterteilter Konten blieben
    } unberücksichtigt.
    .remedy = Nichts zu tun; ihre Konten stehen im Hauptbuch.
finding-sie5-documents = { $source_file }: { $count ->
        [one] Ein angehängtes Dokument blieb
       *[other] { $count } angehängte Dokumente blieben
    } unberücksichtigt.
    .remedy = Nichts zu tun; die Belegbilder bleiben in der Datei.
finding-sie5-signed = { $source_file } trägt eine elektronische Signatur, die nicht geprüft wurde.
    .remedy = Prüfen Sie sie mit dem Programm, das die Datei erzeugt hat, wenn nachzuweisen ist, dass seither nichts geändert wurde.
