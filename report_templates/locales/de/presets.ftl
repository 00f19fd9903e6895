# Was zu Dateien gesagt wird, die mit einer fertigen Spaltenvorlage gelesen wurden.

finding-ledger-account-segments = { $source_file }: { $detail } wurde bei { $actual } zerlegt; die Dimensionen haben keine Namen und heißen segment_2, segment_3 und so weiter.
    .remedy = Benennen Sie sie in der Reihenfolge der Kontenstruktur: { $expected } = {"{"} display = "LedgerAccount", dimensions = ["department", "cost_center"] {"}"}. Ein anderes Trennzeichen als { $actual } wird mit delimiter angegeben.
finding-placeholder-dates = { $source_file }: { $detail } sagt in { $actual } Zeilen nichts (leer oder ein Tag wie 1900-01-01); { $expected } wurde als Buchungsdatum gelesen.
    .remedy = Prüfen Sie, ob { $expected } in der Periode jeder Buchung liegt. Um ein anderes Datum zu lesen: [company.columns.gl_entries] posting_date = "…".
finding-reporting-amounts-unread = { $source_file }: { $detail } wurde nicht gelesen, denn das Unternehmen hat keine andere Berichtswährung als seine eigene.
    .remedy = Werden diese Beträge gebraucht, nennen Sie in close.toml ihre Währung: reporting_currency = "…".
finding-company-code-taken = { $source_file }: Jede Zeile nennt das Unternehmen { $detail }, das nicht in close.toml steht; die Zeilen wurden als die von { $actual } gelesen.
    .remedy = Schreiben Sie code = "{ $detail }" unter { $actual } in close.toml, oder berichtigen Sie den Auszug.
finding-rows-set-aside = { $source_file }: { $count ->
        [one] Eine Zeile zählt
       *[other] { $count } Zeilen zählen
    } nicht mit ({ $detail }).
    .remedy = Nichts zu tun: Solche Zeilen enthalten Überschriften, Summen oder die andere Seite einer Buchung.
finding-posting-group-unknown = { $source_file }: { $count ->
        [one] Eine Buchung nennt
       *[other] { $count } Buchungen nennen
    } eine Buchungsgruppe ({ $subject }), deren Konto nicht bekannt ist, zuerst in Zeile { $source_row }.
    .remedy = Ergänzen Sie den Export der Buchungsgruppen (Code und Konto), oder kennzeichnen Sie im Kontenplan das eine Sammelkonto des Nebenbuchs: control = ar, ap oder bank.
finding-dates-outside-period = { $source_file }: { $count ->
        [one] Eine Zeile trägt
       *[other] { $count } Zeilen tragen
    } ein Datum in einem anderen Monat ({ $detail }), als { $expected } der Zeile angibt.
    .remedy = Das Datum zählt. Fragen Sie, nach welchem von beiden das Hauptbuch abgeschlossen wurde.
