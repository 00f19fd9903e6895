# Wat een DATEV-bestand over zichzelf laat zien.

finding-datev-tax-unknown = { $source_file }: { $count ->
        [one] één boeking draagt
       *[other] { $count } boekingen dragen
    } een belasting waarvan niemand zegt hoe ze wordt berekend ({ $detail }), in totaal { $amount } { $currency }; de eerste is record { $source_row }.
    .remedy = Zet tax_keys.csv naast het bestand: key, rate, account (voor een rekening met eigen belasting: automatic_account, rate, account). Tot dan staan de bedragen er inclusief belasting in.
finding-datev-tax-side-unknown = { $source_file }: { $count ->
        [one] één boeking draagt
       *[other] { $count } boekingen dragen
    } een belastingsleutel ({ $detail }), maar aan geen van beide zijden een rekening waarop zeker belasting wordt berekend, in totaal { $amount } { $currency }; de eerste is record { $source_row }.
    .remedy = Corrigeer de boeking in DATEV, of boek de belasting apart. Tot dan staan de bedragen er inclusief belasting in.
finding-datev-tax-maybe = { $source_file }: { $count ->
        [one] één boeking zonder belastingsleutel staat
       *[other] { $count } boekingen zonder belastingsleutel staan
    } op een rekening die misschien zelf belasting berekent ({ $detail }), in totaal { $amount } { $currency }; de eerste is record { $source_row }.
    .remedy = Zoek de rekening op in het rekeningschema van de cliënt. Berekent ze belasting, vermeld haar dan in tax_keys.csv: automatic_account, rate, account; met rate 0 als dat niet zo is.
finding-datev-tax-computed = { $source_file }: de belasting van { $count ->
        [one] één boeking is
       *[other] { $count } boekingen is
    } uit de sleutel of de rekening berekend en op de belastingrekeningen geboekt, in totaal { $amount } { $currency }, zoals DATEV doet; het bestand bevat brutobedragen.
    .remedy = Vergelijk de belastingrekeningen met de aangifte of met de kolommenbalans van DATEV zelf.
finding-datev-discount = { $source_file }: { $count ->
        [one] één betaling is gedaan
       *[other] { $count } betalingen zijn gedaan
    } onder aftrek van betalingskorting, in totaal { $amount }; de eerste is record { $source_row }. Het bestand zegt niet op welke rekeningen de korting en de belasting daarover staan.
    .remedy = Boek de kortingen in DATEV als aparte boekingen, of voeg ze toe aan adjustments. Tot dan ontbreken ze in het grootboek.
finding-datev-openings-open = { $source_file }: wat tegen de rekeningen 9000 tot en met 9009 is overgebracht, komt in totaal op { $amount } { $currency } in plaats van nul.
    .remedy = Breng de overige saldi over, ook die van debiteuren en crediteuren (9008, 9009), of lever de bestanden aan waarin ze staan.
finding-datev-other-client = { $source_file }: de bestanden van dit bedrijf zijn van meerdere cliënten: { $detail }.
    .remedy = Houd in de exports van één bedrijf de bestanden van één cliënt.
finding-datev-repeated = { $detail } staat twee keer in de export, byte voor byte: de boekingen tellen dubbel.
    .remedy = Haal een van beide eruit.
finding-datev-chart-unknown = { $source_file } laat niet zien of SKR03 of SKR04 wordt gebruikt.
    .remedy = Rekeningen hebben geen soort en relaties geen verzamelrekening; belasting wordt alleen berekend zoals tax_keys.csv zegt. Voeg accounts.csv toe, of exporteer opnieuw met het rekeningschema in de eerste regel.
finding-datev-outside-batch = { $source_file }: { $count ->
        [one] één boeking is gedateerd
       *[other] { $count } boekingen zijn gedateerd
    } buiten de dagen die de eerste regel noemt ({ $detail }); de eerste is record { $source_row }.
    .remedy = Ze tellen op hun eigen datum. Controleer welke periode is geëxporteerd.
finding-datev-long-accounts = { $source_file }: { $count ->
        [one] één rekening heeft
       *[other] { $count } rekeningen hebben
    } meer cijfers dan de eerste regel toestaat ({ $detail }); voor het eerst in record { $source_row }.
    .remedy = Ze blijven zoals ze zijn geschreven. Corrigeer de rekeninglengte in de export.
finding-datev-rate-only = { $source_file }: { $count ->
        [one] één boeking in vreemde valuta geeft
       *[other] { $count } boekingen in vreemde valuta geven
    } een koers en geen bedrag in de valuta van de cliënt ({ $detail }); de eerste is record { $source_row }.
    .remedy = Het bedrag is door de koers gedeeld en op de cent afgerond. Laat de export het basisbedrag invullen (Basis-Umsatz).
finding-datev-reversals = { $source_file }: { $count ->
        [one] één boeking is een tegenboeking
       *[other] { $count } boekingen zijn tegenboekingen
    } (Generalumkehr), de eerste is record { $source_row }.
    .remedy = Ze tellen aan de zijde waar ze staan, wat de eerste boeking terugdraait.
finding-datev-not-locked = { $source_file }: { $count ->
        [one] één boeking is
       *[other] { $count } boekingen zijn
    } niet definitief gemaakt (Festschreibung), de eerste is record { $source_row }.
    .remedy = Wat niet definitief is, kan nog veranderen. Maak de batch in DATEV definitief voordat de afsluiting wordt ondertekend.
