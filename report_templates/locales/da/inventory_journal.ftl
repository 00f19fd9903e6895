# Hvad finansbogholderiet mangler af lagerets kostpris: kladden, kørslerne der skal startes, det der ikke kan bogføres.

inventory-journal-none = Al lagerkostpris er i finans.
inventory-journal-open =
    { $count ->
        [one] Én lageromkostning er endnu ikke i finans; den ændrer lageret med { $amount }.
       *[other] { $count } lageromkostninger er endnu ikke i finans; de ændrer lageret med { $amount }.
    }
inventory-journal-skipped =
    { $count ->
        [one] Én omkostning kan ikke bogføres.
       *[other] { $count } omkostninger kan ikke bogføres.
    }
inventory-journal-legend = Debet er positivt. Det, der skal startes i økonomisystemet, indgår i den regulerede saldo og eksporteres ikke.
inventory-runs = Skal startes, med virkning pr. konto
inventory-skips = Ikke bogført, efter årsag
inventory-skipped = De største af dem
stock-run-adjust-cost = Start økonomisystemets kostprisregulering: { $count }
stock-run-post-inventory-cost = Start bogføring af lagerregulering i økonomisystemet: { $count }
stock-run-import-journal = Importér de foreslåede posteringer: { $count }
stock-run-costs =
    { $count ->
        [one] én omkostning
       *[other] { $count } omkostninger
    }
run-adjust-cost = Økonomisystemets kostprisregulering
run-post-inventory-cost = Bogføring af lagerregulering i økonomisystemet
run-import-journal = Import af de foreslåede posteringer
skipped-missing-setup = ingen konto angivet
skipped-setup-blocked = bogføringsopsætningen er spærret
skipped-unknown-account = kontoen er ikke i kontoplanen
skipped-account-blocked = kontoen er spærret
skipped-no-rule = ingen regel for denne slags omkostning
skipped-no-item-entry = vareposten mangler
skipped-date-closed = dagen er ikke åben
skipped-expected-off = forventet kostpris bogføres ikke
skipped-value-zero = varen føres uden værdi
skipped-missing-rate = valutakurs mangler
reason-missing-setup = ingen konto er angivet
reason-setup-blocked = linjen er spærret
reason-unknown-account = dens konto er ikke i kontoplanen
reason-account-blocked = dens konto er spærret
col-role = Funktion
col-run = Kørsel
col-posted = { status-posted }
col-skipped = Hvorfor ikke bogført
col-costs = Omkostninger i kørslen
col-entry-type = Slags bevægelse
sheet-inventory-runs = Lagerkladde
sheet-inventory-skipped = Omkostning ikke bogført

finding-missing-setup =
    { $count ->
        [one] Én omkostning på { $amount } { $currency } er ikke bogført: { $expected }, { $subject }: { $detail }.
       *[other] { $count } omkostninger på i alt { $amount } { $currency } er ikke bogført: { $expected }, { $subject }: { $detail }.
    }
    .remedy = Angiv i { $expected } en konto, der må bogføres på, og luk igen. Indtil da bogføres ingen side af disse omkostninger.
finding-no-posting-setup =
    { $count ->
        [one] Én lageromkostning på { $amount } { $currency } er ikke bogført: udtrækket har ingen bogføringsopsætning.
       *[other] { $count } lageromkostninger på i alt { $amount } { $currency } er ikke bogført: udtrækket har ingen bogføringsopsætning.
    }
    .remedy = Eksportér inventory_posting_setup og general_posting_setup, eller skriv dem i hånden; uden dem værdiansættes lageret, men bogføres ikke.
finding-cost-without-rule =
    { $count ->
        [one] Én omkostning på { $amount } { $currency } er af en slags, som ingen regel bogfører: { $subject }.
       *[other] { $count } omkostninger på i alt { $amount } { $currency } er af en slags, som ingen regel bogfører: { $subject }.
    }
    .remedy = Sammenlign entry_type, value_type og variance_type med økonomisystemet; en kode har fået et forkert ord, eller en linje er beskadiget.
finding-cost-date-closed =
    { $count ->
        [one] Én omkostning i { $subject } på { $amount } { $currency } er ikke i finans, og dens dag er ikke åben (fra { $expected }).
       *[other] { $count } omkostninger i { $subject } på i alt { $amount } { $currency } er ikke i finans, og deres dage er ikke åbne (fra { $expected }).
    }
    .remedy = Åbn måneden for bogføring af lagerregulering (allow_posting_from), eller lad forskellen stå forklaret; en omkostning flyttes aldrig til en anden dag.
finding-expected-cost-not-posted =
    { $count ->
        [one] Én modtagelse eller levering på { $amount } { $currency } er ikke faktureret; forventet kostpris bogføres ikke.
       *[other] Modtagelser og leveringer på { $amount } { $currency } i { $count } linjer er ikke faktureret; forventet kostpris bogføres ikke.
    }
    .remedy = Intet er galt: oplys om det, der er modtaget eller leveret uden faktura, eller periodisér det i hånden.
finding-value-zero-cost = Vare { $subject } føres uden værdi, men har { $count } linjer med omkostning på i alt { $amount } { $currency }, som ikke bogføres.
    .remedy = Se efter, om varen skal have en værdi (inventory_value_zero), eller ret omkostningen i økonomisystemet.
finding-setup-listed-twice = { $detail }: { $subject } står flere gange med forskellige konti; den første linje gælder.
    .remedy = Eksportér hver nøgle i bogføringsopsætningen én gang.
finding-posted-not-stated = Værdiposterne siger ikke, hvad af deres omkostning der er bogført (cost_posted_to_gl): alle { $count } regnes som ikke bogført.
    .remedy = Eksportér cost_posted_to_gl og cost_expected_posted_to_gl med værdiposterne; uden dem kan omkostninger blive foreslået, som finans allerede har.
