# Hvad lageret er værd: lagerrummets sider, og hvad det fandt.

inventory-message =
    { $count ->
        [0] Lageret er { $value } værd; ingen kostpris mangler at blive reguleret.
        [one] Lageret er { $value } værd, med én kostprisregulering på { $amount }, som endnu ikke er i udtrækket.
       *[other] Lageret er { $value } værd, med { $count } kostprisreguleringer på i alt { $amount }, som endnu ikke er i udtrækket.
    }
inventory-legend = Efter bogføringsdato og bevægelsens art: kunders returvarer mindsker afgangen. Forventet: modtaget eller leveret og ikke faktureret; antallene indeholder det.
inventory-age = { $old } af { $value } er ældre end 180 dage
inventory-young = Intet af { $value } er ældre end 180 dage
inventory-age-caption = Lagerværdi efter dage siden modtagelsen, { $date }, { $unit }; en overførsel tæller fra ankomsten
inventory-causes = Kostpris, der mangler at blive reguleret, pr. årsag
inventory-corrections = De største reguleringer
inventory-questions = Lager, der bør ses på
inventory-questions-note = Langsomt: på lager, og intet af varen solgt, forbrugt eller nedreguleret i 180 dage eller mere; dage siden seneste afgang, eller siden første modtagelse, hvor der ingen var.
inventory-period = Lukning af lagerperioden
col-inventory-posting-group = Bogføringsgruppe
col-opening-quantity = Primo antal
col-increase-quantity = Antal ind
col-decrease-quantity = Antal ud
col-increases = Tilgang
col-decreases = Afgang
col-ending = Slut
col-cause = Årsag
col-value-type = Værdiens art
col-item-entry-no = Varepost nr.
col-cost-actual = Faktisk kostpris
col-cost-expected = Forventet kostpris
col-stock-value = Lagerværdi
col-question = Spørgsmål
col-days = Dage
col-last-decrease = Seneste afgang
col-variant = Variant
col-age = Alder
sheet-inventory = Lagerværdi
sheet-stock-age = Lager efter alder
sheet-cost-adjustments = Kostprisregulering
sheet-stock-questions = Lager at se på
stock-age-0-30 = 0–30
stock-age-31-60 = 31–60
stock-age-61-90 = 61–90
stock-age-91-180 = 91–180
stock-age-181-365 = 181–365
stock-age-older = over 365
stock-age-not-in-layers = Afrunding, ikke dækket endnu
stock-question-negative-stock = Negativ beholdning
stock-question-value-without-quantity = Værdi uden antal
stock-question-opposite-value = Værdi med modsat fortegn af antallet
stock-question-slow-mover = Langsomt omsættelige
check-negative-inventory = Ingen negativ beholdning
check-unadjusted-cost = Alle kostpriser reguleret
check-value-without-quantity = Ingen værdi uden antal
cause-layers = kostpris for forbrugte lag
cause-average = periodens gennemsnit
cause-return = returnering følger sit salg
cause-transfer = overførsel følger sin oprindelse
cause-order = produktion følger ordrens forbrug
cause-rounding = afrunding af opbrugte lag

finding-unknown-item = Vare { $subject } har { $actual } bevægelser til og med periodens slutning og findes ikke på varelisten med kostmetode: dens lager har ingen værdi her.
    .remedy = Tilføj varen i items.csv med costing_method fifo, lifo, average, specific eller standard.
finding-zero-quantity = Varepost { $subject } for vare { $actual } flytter intet: antallet er 0. Den tæller ikke med.
    .remedy = Se efter, om eksporten mistede antallet; er posten også tom i ERP-systemet, skal der intet gøres.
finding-item-listed-twice = Vare { $subject } findes med { $actual } forskellige kostmetoder; den første gælder.
    .remedy = Eksportér hver vare én gang med den metode, der gælder ved periodens slutning.
finding-value-without-entry = Værdipost { $subject } hører til { $actual }, som mangler i udtrækket: dens værdi er i intet lager.
    .remedy = Eksportér item_entries for alle dage, ikke kun for perioden.
finding-history-incomplete = Vare { $subject }: { $actual } vareposter har ingen værdipost, den første er { $detail }. Varens omkostninger står som bogført og justeres ikke.
    .remedy = Eksportér value_entries fra varens første bevægelse.
finding-application-without-entry = Post { $actual } for vare { $detail } nævner post { $expected }, som mangler i udtrækket eller ikke kan være den rette. Varens omkostninger står som bogført og justeres ikke.
    .remedy = Eksportér item_entries og item_applications fra varens første bevægelse; ret henvisningen, hvis den nævner en anden vare.
finding-beyond-quantity = Post { $subject } for vare { $detail }: { $actual } er udlignet mod eller returneret af den, men den flyttede kun { $expected }. Varens omkostninger står som bogført og justeres ikke.
    .remedy = Sammenlign postens udligninger med ERP-systemet; en linje er der to gange eller har forkert antal.
finding-cost-circle = Omkostningerne for vare { $subject } går i ring (returneringer, overførsler eller ordrer føder hinanden) og ender ikke. De står som bogført.
    .remedy = Følg applies_from, transferred_from og order_no for varens poster tilbage til et køb; en af dem fører tilbage til sig selv.
finding-negative-inventory = { $actual } afgange har ingen tilgang at tage deres omkostning fra (for eksempel vare { $detail }): beholdningen er negativ og står til foreløbig omkostning.
    .remedy = Bogfør de modtagelser, der mangler, eller ret afgangene, før lagerperioden lukkes.
finding-value-without-quantity = { $actual } lagersteder har en værdi uden antal (for eksempel vare { $detail }).
    .remedy = Se på linjer dateret efter perioden, og kør ERP-systemets kostregulering; det, der er tilbage, kan ingen sælge.
