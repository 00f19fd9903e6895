# Was eine DATEV-Datei von sich zeigt.

finding-datev-tax-unknown = { $source_file }: { $count ->
        [one] Eine Buchung trägt
       *[other] { $count } Buchungen tragen
    } Steuer, deren Berechnung nirgends angegeben ist ({ $detail }), insgesamt { $amount } { $currency }; die erste ist Datensatz { $source_row }.
    .remedy = Legen Sie tax_keys.csv neben die Datei: key, rate, account (für ein Automatikkonto: automatic_account, rate, account). Bis dahin stehen die Beträge brutto.
finding-datev-tax-side-unknown = { $source_file }: { $count ->
        [one] Eine Buchung trägt
       *[other] { $count } Buchungen tragen
    } einen Steuerschlüssel ({ $detail }), aber auf keiner Seite ein Konto, auf dem sicher Steuer gerechnet wird, insgesamt { $amount } { $currency }; die erste ist Datensatz { $source_row }.
    .remedy = Berichtigen Sie die Buchung in DATEV, oder buchen Sie die Steuer gesondert. Bis dahin stehen die Beträge brutto.
finding-datev-tax-maybe = { $source_file }: { $count ->
        [one] Eine Buchung ohne Steuerschlüssel steht
       *[other] { $count } Buchungen ohne Steuerschlüssel stehen
    } auf einem Konto, das vielleicht selbst Steuer rechnet ({ $detail }), insgesamt { $amount } { $currency }; die erste ist Datensatz { $source_row }.
    .remedy = Sehen Sie im Kontenplan des Mandanten nach. Ist es ein Automatikkonto, nennen Sie es in tax_keys.csv: automatic_account, rate, account; sonst mit rate 0.
finding-datev-tax-computed = { $source_file }: Die Steuer { $count ->
        [one] einer Buchung wurde
       *[other] von { $count } Buchungen wurde
    } aus Schlüssel oder Konto errechnet und auf die Steuerkonten gebucht, insgesamt { $amount } { $currency }, wie DATEV es tut; die Datei enthält Bruttobeträge.
    .remedy = Vergleichen Sie die Steuerkonten mit der Voranmeldung oder der Summen- und Saldenliste aus DATEV.
finding-datev-discount = { $source_file }: { $count ->
        [one] Eine Zahlung erfolgte
       *[other] { $count } Zahlungen erfolgten
    } unter Abzug von Skonto, insgesamt { $amount }; die erste ist Datensatz { $source_row }. Auf welchen Konten Skonto und Steuer darauf stehen, sagt die Datei nicht.
    .remedy = Buchen Sie die Skonti in DATEV gesondert, oder ergänzen Sie sie in adjustments. Bis dahin fehlen sie im Hauptbuch.
finding-datev-openings-open = { $source_file }: Was gegen die Konten 9000 bis 9009 vorgetragen wurde, ergibt insgesamt { $amount } { $currency } statt null.
    .remedy = Tragen Sie die übrigen Salden vor, auch die der Debitoren und Kreditoren (9008, 9009), oder reichen Sie die Dateien nach, in denen sie stehen.
finding-datev-other-client = { $source_file }: Die Dateien dieses Unternehmens gehören zu mehreren Mandanten: { $detail }.
    .remedy = Legen Sie in den Auszug eines Unternehmens nur die Dateien eines Mandanten.
finding-datev-repeated = { $detail } liegt zweimal im Auszug, Byte für Byte: Die Buchungen zählen doppelt.
    .remedy = Nehmen Sie eine der beiden heraus.
finding-datev-chart-unknown = { $source_file } lässt nicht erkennen, ob SKR03 oder SKR04 verwendet wird.
    .remedy = Konten haben keine Art und Geschäftspartner kein Sammelkonto; Steuer wird nur nach tax_keys.csv gerechnet. Ergänzen Sie accounts.csv, oder exportieren Sie neu mit dem Kontenrahmen in der ersten Zeile.
finding-datev-outside-batch = { $source_file }: { $count ->
        [one] Eine Buchung liegt
       *[other] { $count } Buchungen liegen
    } außerhalb der Tage, die die erste Zeile nennt ({ $detail }); die erste ist Datensatz { $source_row }.
    .remedy = Sie zählen an ihrem eigenen Datum. Prüfen Sie, welche Periode exportiert wurde.
finding-datev-long-accounts = { $source_file }: { $count ->
        [one] Ein Konto hat
       *[other] { $count } Konten haben
    } mehr Stellen, als die erste Zeile zulässt ({ $detail }); zuerst in Datensatz { $source_row }.
    .remedy = Sie bleiben, wie sie geschrieben sind. Berichtigen Sie die Sachkontenlänge im Export.
finding-datev-rate-only = { $source_file }: { $count ->
        [one] Eine Buchung in Fremdwährung nennt
       *[other] { $count } Buchungen in Fremdwährung nennen
    } einen Kurs und keinen Betrag in der Währung des Mandanten ({ $detail }); die erste ist Datensatz { $source_row }.
    .remedy = Der Betrag wurde durch den Kurs geteilt und auf den Cent gerundet. Lassen Sie den Export den Basis-Umsatz ausfüllen.
finding-datev-reversals = { $source_file }: { $count ->
        [one] Eine Buchung ist eine Generalumkehr
       *[other] { $count } Buchungen sind Generalumkehrungen
    }, die erste ist Datensatz { $source_row }.
    .remedy = Sie zählen auf der Seite, auf der sie stehen; das nimmt die erste Buchung zurück.
finding-datev-not-locked = { $source_file }: { $count ->
        [one] Eine Buchung ist
       *[other] { $count } Buchungen sind
    } nicht festgeschrieben, die erste ist Datensatz { $source_row }.
    .remedy = Was nicht festgeschrieben ist, kann sich noch ändern. Schreiben Sie den Stapel in DATEV fest, bevor der Abschluss unterschrieben wird.
