# Was dem Hauptbuch von den Kosten des Bestands fehlt: das Journal, die zu startenden Läufe, was nicht gebucht werden kann.

inventory-journal-none = Alle Lagerkosten stehen im Hauptbuch.
inventory-journal-open =
    { $count ->
        [one] Ein Kostenposten steht noch nicht im Hauptbuch; er ändert den Bestand um { $amount }.
       *[other] { $count } Kostenposten stehen noch nicht im Hauptbuch; sie ändern den Bestand um { $amount }.
    }
inventory-journal-skipped =
    { $count ->
        [one] Ein Kostenposten kann nicht gebucht werden.
       *[other] { $count } Kostenposten können nicht gebucht werden.
    }
inventory-journal-legend = Soll ist positiv. Was im ERP-System zu starten ist, steht im angepassten Saldo und wird nicht exportiert.
inventory-runs = Zu starten, mit Wirkung je Konto
inventory-skips = Nicht gebucht, nach Grund
inventory-skipped = Die größten davon
stock-run-adjust-cost = Kostenregulierung im ERP-System starten: { $count }
stock-run-post-inventory-cost = Lagerregulierung im ERP-System buchen: { $count }
stock-run-import-journal = Buchungsvorschläge importieren: { $count }
stock-run-costs =
    { $count ->
        [one] ein Kostenposten
       *[other] { $count } Kostenposten
    }
run-adjust-cost = Kostenregulierung des ERP-Systems
run-post-inventory-cost = Buchen der Lagerregulierung im ERP-System
run-import-journal = Import der Buchungsvorschläge
skipped-missing-setup = kein Konto angegeben
skipped-setup-blocked = Buchungseinrichtung ist gesperrt
skipped-unknown-account = Konto nicht im Kontenplan
skipped-account-blocked = Konto ist gesperrt
skipped-no-rule = keine Regel für diese Art von Kosten
skipped-no-item-entry = Artikelposten fehlt
skipped-date-closed = Tag ist nicht offen
skipped-expected-off = Soll-Kosten werden nicht gebucht
skipped-value-zero = Artikel wird ohne Wert geführt
skipped-missing-rate = Wechselkurs fehlt
reason-missing-setup = es ist kein Konto angegeben
reason-setup-blocked = die Zeile ist gesperrt
reason-unknown-account = ihr Konto ist nicht im Kontenplan
reason-account-blocked = ihr Konto ist gesperrt
col-role = Funktion
col-run = Lauf
col-posted = { status-posted }
col-skipped = Warum nicht gebucht
col-costs = Posten des Laufs
col-entry-type = Art der Bewegung
sheet-inventory-runs = Lagerjournal
sheet-inventory-skipped = Kosten nicht gebucht

finding-missing-setup =
    { $count ->
        [one] Ein Kostenposten von { $amount } { $currency } ist nicht gebucht: { $expected }, { $subject }: { $detail }.
       *[other] { $count } Kostenposten von zusammen { $amount } { $currency } sind nicht gebucht: { $expected }, { $subject }: { $detail }.
    }
    .remedy = In { $expected } ein Konto angeben, auf das gebucht werden darf, und erneut abschließen. Bis dahin wird keine Seite dieser Kosten gebucht.
finding-no-posting-setup =
    { $count ->
        [one] Ein Kostenposten des Bestands von { $amount } { $currency } ist nicht gebucht: dem Auszug fehlt die Buchungseinrichtung.
       *[other] { $count } Kostenposten des Bestands von zusammen { $amount } { $currency } sind nicht gebucht: dem Auszug fehlt die Buchungseinrichtung.
    }
    .remedy = inventory_posting_setup und general_posting_setup exportieren oder von Hand schreiben; ohne sie wird der Bestand bewertet, aber nicht gebucht.
finding-cost-without-rule =
    { $count ->
        [one] Ein Kostenposten von { $amount } { $currency } ist von einer Art, die keine Regel bucht: { $subject }.
       *[other] { $count } Kostenposten von zusammen { $amount } { $currency } sind von einer Art, die keine Regel bucht: { $subject }.
    }
    .remedy = entry_type, value_type und variance_type mit dem ERP-System vergleichen; ein Code bekam das falsche Wort, oder eine Zeile ist beschädigt.
finding-cost-date-closed =
    { $count ->
        [one] Ein Kostenposten aus { $subject } von { $amount } { $currency } steht nicht im Hauptbuch, und sein Tag ist nicht offen (ab { $expected }).
       *[other] { $count } Kostenposten aus { $subject } von zusammen { $amount } { $currency } stehen nicht im Hauptbuch, und ihre Tage sind nicht offen (ab { $expected }).
    }
    .remedy = Den Monat für die Lagerregulierung öffnen (allow_posting_from) oder die Differenz erklärt stehen lassen; Kosten werden nie auf einen anderen Tag verschoben.
finding-expected-cost-not-posted =
    { $count ->
        [one] Ein Zugang oder Abgang von { $amount } { $currency } ist nicht fakturiert; Soll-Kosten werden nicht gebucht.
       *[other] Zu- und Abgänge von { $amount } { $currency } in { $count } Zeilen sind nicht fakturiert; Soll-Kosten werden nicht gebucht.
    }
    .remedy = Nichts ist falsch: angeben, was geliefert und nicht fakturiert ist, oder es von Hand abgrenzen.
finding-value-zero-cost = Artikel { $subject } wird ohne Wert geführt, hat aber { $count } Zeilen Kosten von zusammen { $amount } { $currency }, die nicht gebucht werden.
    .remedy = Prüfen, ob der Artikel einen Wert haben soll (inventory_value_zero), oder die Kosten im ERP-System berichtigen.
finding-setup-listed-twice = { $detail }: { $subject } steht mehrmals mit verschiedenen Konten; die erste Zeile gilt.
    .remedy = Jeden Schlüssel der Buchungseinrichtung einmal exportieren.
finding-posted-not-stated = Die Wertposten sagen nicht, was von ihren Kosten gebucht ist (cost_posted_to_gl): alle { $count } gelten als nicht gebucht.
    .remedy = cost_posted_to_gl und cost_expected_posted_to_gl mit den Wertposten exportieren; ohne sie können Kosten vorgeschlagen werden, die das Hauptbuch schon hat.
