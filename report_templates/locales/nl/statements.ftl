# Wat de financiële overzichten laten zien; rekeningen zonder soort staan in readiness.ftl.

finding-uncovered-account = Rekening { $detail } heeft een saldo van { $amount } { $currency } en staat op geen enkele regel van de { $expected ->
        [income_statement] winst-en-verliesrekening
       *[balance_sheet] balans
    }.
    .remedy = Voeg de rekening toe aan een regel van de indeling, of boek het saldo over naar een rekening die er een heeft.
finding-duplicate-account = Rekening { $detail } met { $amount } { $currency } staat op twee regels van de { $expected ->
        [income_statement] winst-en-verliesrekening
       *[balance_sheet] balans
    }: { $actual }. De rekening telt mee op de eerste regel van de indeling.
    .remedy = Maak een van beide selecties smaller, of laat de rekening uit een van beide weg.
finding-clearing-account-open = Tussenrekening { $detail } heeft een saldo van { $amount } { $currency }; het saldo hoort nul te zijn.
    .remedy = Zoek de andere helft van de overboeking en boek die.
finding-parties-kept-net = Debiteuren en crediteuren konden niet worden gescheiden op { $actual }; daarom worden deze rekeningen gesaldeerd getoond.
    .remedy = Er hoeft niets te gebeuren. Met de relatie bij alle boekingen sinds het begin van het jaar worden debiteuren met een creditsaldo en crediteuren met een debetsaldo apart getoond.
finding-placed-without-category = Rekeningen met een saldo waarvan de categorie in het model { $expected } niet voorkomt: { $actual }. Ze staan op soort, type of de klasse van hun nummer.
    .remedy = Geef ze een categorie in accounts.csv: een omschrijving of code van het model, in Nederland een RGS-code.
finding-balance-sheet-tie = De balans is niet in evenwicht: activa { $expected }, passiva { $actual }.
    .remedy = Zie de rekeningen zonder regel en de controle van de kolommenbalans; het verschil is { $amount } { $currency }.
finding-result-tie = Het resultaat volgens de winst-en-verliesrekening, { $expected }, is niet dat van de { $subject ->
        [coverage] kolommenbalans
       *[result] balans
    }, { $actual }.
    .remedy = Zie de rekeningen die geen regel hebben of op twee regels staan; het verschil is { $amount } { $currency }.
