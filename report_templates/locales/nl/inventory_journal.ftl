# Wat het grootboek mist van de kosten van voorraad: het journaal, de te starten verwerkingen, wat niet geboekt kan worden.

inventory-journal-none = Alle voorraadkosten staan in het grootboek.
inventory-journal-open =
    { $count ->
        [one] Eén voorraadkostenpost staat nog niet in het grootboek; de voorraad wijzigt erdoor met { $amount }.
       *[other] { $count } voorraadkostenposten staan nog niet in het grootboek; de voorraad wijzigt erdoor met { $amount }.
    }
inventory-journal-skipped =
    { $count ->
        [one] Eén kostenpost kan niet geboekt worden.
       *[other] { $count } kostenposten kunnen niet geboekt worden.
    }
inventory-journal-legend = Debet is positief. Wat in het ERP-systeem te starten is, staat in het gecorrigeerde saldo en wordt niet geëxporteerd.
inventory-runs = Te starten, met het effect per rekening
inventory-skips = Niet geboekt, naar reden
inventory-skipped = De grootste daarvan
stock-run-adjust-cost = Start de kostenwaardering van het ERP-systeem: { $count }
stock-run-post-inventory-cost = Start het boeken van de voorraadwaarde in het ERP-systeem: { $count }
stock-run-import-journal = Importeer de voorgestelde journaalposten: { $count }
stock-run-costs =
    { $count ->
        [one] één kostenpost
       *[other] { $count } kostenposten
    }
run-adjust-cost = Kostenwaardering van het ERP-systeem
run-post-inventory-cost = Boeken van de voorraadwaarde in het ERP-systeem
run-import-journal = Import van de voorgestelde journaalposten
skipped-missing-setup = geen rekening opgegeven
skipped-setup-blocked = boekingsinstelling is geblokkeerd
skipped-unknown-account = rekening staat niet in het schema
skipped-account-blocked = rekening is geblokkeerd
skipped-no-rule = geen regel voor dit soort kosten
skipped-no-item-entry = artikelpost ontbreekt
skipped-date-closed = dag is niet open
skipped-expected-off = verwachte kosten worden niet geboekt
skipped-value-zero = artikel wordt zonder waarde gehouden
skipped-missing-rate = wisselkoers ontbreekt
reason-missing-setup = er is geen rekening opgegeven
reason-setup-blocked = de regel is geblokkeerd
reason-unknown-account = de rekening staat niet in het schema
reason-account-blocked = de rekening is geblokkeerd
col-role = Rol
col-run = Verwerking
col-posted = { status-posted }
col-skipped = Waarom niet geboekt
col-costs = Kostenposten van de verwerking
col-entry-type = Soort mutatie
sheet-inventory-runs = Voorraadjournaal
sheet-inventory-skipped = Kosten niet geboekt

finding-missing-setup =
    { $count ->
        [one] Eén kostenpost van { $amount } { $currency } is niet geboekt: { $expected }, { $subject }: { $detail }.
       *[other] { $count } kostenposten van samen { $amount } { $currency } zijn niet geboekt: { $expected }, { $subject }: { $detail }.
    }
    .remedy = Geef in { $expected } een rekening op waarop geboekt mag worden en sluit opnieuw af. Tot dan wordt geen van beide zijden geboekt.
finding-no-posting-setup =
    { $count ->
        [one] Eén voorraadkostenpost van { $amount } { $currency } is niet geboekt: het extract heeft geen boekingsinstellingen.
       *[other] { $count } voorraadkostenposten van samen { $amount } { $currency } zijn niet geboekt: het extract heeft geen boekingsinstellingen.
    }
    .remedy = Exporteer inventory_posting_setup en general_posting_setup, of schrijf ze met de hand; zonder die wordt de voorraad wel gewaardeerd, maar niet geboekt.
finding-cost-without-rule =
    { $count ->
        [one] Eén kostenpost van { $amount } { $currency } is van een soort die geen regel boekt: { $subject }.
       *[other] { $count } kostenposten van samen { $amount } { $currency } zijn van een soort die geen regel boekt: { $subject }.
    }
    .remedy = Vergelijk entry_type, value_type en variance_type met het ERP-systeem; een code kreeg het verkeerde woord, of een regel is beschadigd.
finding-cost-date-closed =
    { $count ->
        [one] Eén kostenpost van { $subject } van { $amount } { $currency } staat niet in het grootboek, en de dag is niet open (vanaf { $expected }).
       *[other] { $count } kostenposten van { $subject } van samen { $amount } { $currency } staan niet in het grootboek, en hun dagen zijn niet open (vanaf { $expected }).
    }
    .remedy = Open de maand voor het boeken van voorraadwaarde (allow_posting_from), of laat het verschil verklaard staan; kosten worden nooit naar een andere dag verplaatst.
finding-expected-cost-not-posted =
    { $count ->
        [one] Eén ontvangst of verzending van { $amount } { $currency } is niet gefactureerd; verwachte kosten worden niet geboekt.
       *[other] Ontvangsten en verzendingen van { $amount } { $currency } in { $count } regels zijn niet gefactureerd; verwachte kosten worden niet geboekt.
    }
    .remedy = Er is niets mis: vermeld wat ontvangen of verzonden en niet gefactureerd is, of neem het met de hand op.
finding-value-zero-cost = Artikel { $subject } wordt zonder waarde gehouden, maar heeft { $count } regels met kosten van samen { $amount } { $currency }, die niet geboekt worden.
    .remedy = Kijk of het artikel een waarde moet hebben (inventory_value_zero), of corrigeer de kosten in het ERP-systeem.
finding-setup-listed-twice = { $detail }: { $subject } staat er meer dan eens met verschillende rekeningen; de eerste regel telt.
    .remedy = Exporteer elke sleutel van de boekingsinstellingen één keer.
finding-posted-not-stated = De waardeposten zeggen niet wat van hun kosten geboekt is (cost_posted_to_gl): alle { $count } tellen als niet geboekt.
    .remedy = Exporteer cost_posted_to_gl en cost_expected_posted_to_gl met de waardeposten; zonder die kunnen kosten worden voorgesteld die het grootboek al heeft.
