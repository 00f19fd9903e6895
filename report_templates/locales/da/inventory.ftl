# Hvad lageret er værd: lagerrummets sider, og hvad det fandt.

inventory-title = Lagerværdi
inventory-by-place = Pr. bogføringsgruppe og lokation
inventory-adjustments = Hvad kostreguleringen endnu ville skrive, pr. årsag
inventory-slow = Langsomt omsættelige: længst uden afgang
inventory-negative = Negativ beholdning, og værdi uden antal
inventory-age = Værdi efter lagenes alder, { $unit }
col-inventory-posting-group = Bogføringsgruppe
col-increases = Tilgang
col-decreases = Afgang
col-ending = Slut
col-cause = Årsag
col-rows = Linjer
col-cost-actual = Faktisk kostpris
col-cost-expected = Forventet kostpris
col-days = Dage
col-last-decrease = Seneste afgang
col-variant = Variant
col-age = Alder
sheet-inventory = Lagerværdi
sheet-cost-adjustments = Kostregulering
sheet-slow-stock = Langsomt lager
sheet-negative-stock = Negativ beholdning
cause-layers = kostpris for forbrugte lag
cause-average = periodens gennemsnit
cause-return = returnering følger sit salg
cause-transfer = overførsel følger sin oprindelse
cause-order = produktion følger ordrens forbrug
cause-rounding = afrunding af opbrugte lag
age-30 = op til 30 dage
age-90 = 31 til 90
age-180 = 91 til 180
age-365 = 181 til 365
age-over = over et år
inventory-message = Lageret er { $amount } { $unit } værd ved periodens slutning; kostreguleringen ville endnu skrive { $count ->
        [0] ingenting
        [one] én linje
       *[other] { $count } linjer
    }.

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
