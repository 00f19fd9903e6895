# Hvem der har forårsaget hvilken omkostning: fordelingernes sider og observationer.

allocation-message =
    { $count ->
        [0] Ingen regel flyttede et beløb.
        [one] Én regel flyttede { $amount }; delene er præcis det, der forlod kilden.
       *[other] { $count } regler flyttede { $amount } i alt; delene er for hver regel præcis det, der forlod kilden.
    }
allocation-refused =
    { $count ->
        [one] Én regel blev ikke kørt; observationerne siger hvorfor.
       *[other] { $count } regler blev ikke kørt; observationerne siger hvorfor.
    }
allocation-flow = Fra kilde til destination
allocation-flow-caption = Beløb pr. regel og modtager, { $span }, { $unit }
allocation-table = Grundlag og andele
allocation-rule = { $rule } · trin { $step } · { $evidence }
allocation-stays = bliver på kilden
allocation-reciprocal = løses sammen
allocation-legend = %: af kilden. Beløb i et andet selskab vises i dets egen valuta ved siden af giverens.
allocation-more =
    { $count ->
        [one] Én mindre regel findes i { $file }.
       *[other] { $count } mindre regler findes i { $file }.
    }
allocation-other = { $count } andre
tie-allocation = Fordelinger, kilder mod destinationer
col-amount-destination = Modtagerens valuta
col-destination-company = Modtagende selskab
col-destination-currency = Modtagerens valutakode
col-rate-path = Kurs
col-step = Trin
col-destination = Destination
sheet-allocation = Fordelinger

finding-allocation-unknown-account = Regel { $detail }: konto { $actual } findes ikke i kontoplanen for { $expected }. Reglen blev ikke kørt.
    .remedy = Ret kontoen i close.toml, eller tilføj den i accounts.csv.
finding-allocation-unknown-dimension = Regel { $detail }: intet udtræk har en kolonne { $actual }; der er { $expected }. Reglen blev ikke kørt.
    .remedy = Ret dimensionen i close.toml, eller eksportér kolonnen.
finding-allocation-driver-missing = Regel { $subject }: fordelingsnøglen { $actual } har intet tal på eller før periodens slutning; der er { $expected }. Reglen blev ikke kørt.
    .remedy = Tilføj tallene i drivers.csv, eller ret nøglens navn i close.toml.
finding-allocation-basis-zero = Regel { $subject }: grundlaget er nul for alle destinationer, så intet blev fordelt.
    .remedy = Se på grundlagets tal ved periodens slutning, eller angiv et andet grundlag.
finding-allocation-basis-negative = Regel { $subject }: grundlaget for { $detail } er { $actual }, med modsat fortegn af de andre. Reglen blev ikke kørt.
    .remedy = Ret tallet, eller skriv negative_basis = "allow", hvis det er meningen.
finding-allocation-basis-currencies = Regel { $subject }: grundlaget ligger i selskaber med flere valutaer uden fælles rapporteringsvaluta. Reglen blev ikke kørt.
    .remedy = Mål med en fordelingsnøgle eller statistiske konti, eller giv selskaberne samme reporting_currency.
finding-allocation-basis-unplaced = Regel { $subject }: { $actual } af grundlaget { $expected } har ingen { $detail } og fik intet.
    .remedy = Giv disse tal en værdi på dimensionen, hvis de skal bære en del af omkostningen.
finding-allocation-due-account = Regel { $subject } debiterer et andet selskab, og { $expected } angiver ingen konto til det. Reglen blev ikke kørt.
    .remedy = Tilføj { $actual } i [company.posting] for { $expected }.
finding-allocation-missing-rate = Regel { $subject }: ingen kurs { $detail } for { $actual } den { $expected }. Reglen blev ikke kørt.
    .remedy = Tilføj kursen i kursfilen, og luk igen.
finding-allocation-circle = Disse regler føder hinanden i en cirkel: { $subject }. Ingen af dem blev kørt.
    .remedy = Lad senere trin ikke give til tidligere, eller saml dem alle i ét trin med reciprocal = true.
finding-allocation-reciprocal-overlap = Reglerne { $subject } løses sammen og tager de samme saldi. Ingen i trinnet blev kørt.
    .remedy = Afgræns kilderne, så hver saldo hører til én regel.
finding-allocation-reciprocal-companies = Reglerne { $subject } giver til hinanden mellem selskaber, hvilket ikke er tilgængeligt endnu. Ingen i trinnet blev kørt.
    .remedy = Løs ét selskabs regler sammen, og debitér det andet i et senere trin.
finding-allocation-reciprocal-closed = Reglerne { $subject } giver alt til hinanden og intet udad: der er ingen løsning. Ingen i trinnet blev kørt.
    .remedy = Lad mindst én af dem give til en destination uden for cirklen.
finding-allocation-source-zero = Regel { $subject }: kilden er tom, og zero_source = "stop" beder om besked.
    .remedy = Se efter, om periodens omkostninger er bogført; skriv ellers zero_source = "skip".
finding-allocation-statistical = Regel { $subject } flytter beløb mellem statistiske og andre konti, hvilket ikke ville stemme. Den blev ikke kørt.
    .remedy = Lad statistiske konti kun give til statistiske konti.
finding-allocation-suspended-account = Regel { $subject } bogfører på konti, der er spærret: { $actual }. Den blev ikke kørt.
    .remedy = Nævn åbne konti i close.toml, eller ophæv spærringen i kontoplanen.
finding-allocation-under-hundred = Regel { $subject }: procenterne bliver { $actual }; { $amount } { $currency } bliver på kilden.
    .remedy = Hæv procenterne til 100, hvis alt skal fordeles.
finding-allocation-late = Regel { $subject } er bogført og gentages ikke (rerun = "skip"); { $amount } { $currency } kom eller ændrede sig senere og bliver, hvor det er.
    .remedy = Skriv rerun = "delta" for at foreslå forskellen.
finding-allocation-company-absent = Regel { $subject } giver til { $company }, og dens selskab { $actual } er ikke med i denne kørsel: det, der gives, mangler her.
    .remedy = Luk begge selskaber sammen.
finding-allocation-basis-absent = Regel { $subject }: grundlaget kræver { $actual }, som ikke er med i denne kørsel. Reglen blev ikke kørt.
    .remedy = Luk selskaberne sammen.
finding-allocation-left-behind = Regel { $detail } giver til kilden for regel { $actual }, som ikke kører senere: det, den giver, føres ikke videre.
    .remedy = Læg { $actual } i et senere trin, eller løs begge sammen med reciprocal = true.
