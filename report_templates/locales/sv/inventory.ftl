# Vad lagret är värt: lagerrummets sidor, och vad det fann.

inventory-title = Lagervärdering
inventory-by-place = Per bokföringsgrupp och lagerställe
inventory-adjustments = Vad kostnadsjusteringen ännu skulle skriva, per orsak
inventory-slow = Trögrörliga: längst utan uttag
inventory-negative = Negativt lager, och värde utan kvantitet
inventory-age = Värde efter lagrens ålder, { $unit }
col-inventory-posting-group = Bokföringsgrupp
col-increases = Inlägg
col-decreases = Uttag
col-ending = Utgående
col-cause = Orsak
col-rows = Rader
col-cost-actual = Faktisk kostnad
col-cost-expected = Förväntad kostnad
col-days = Dagar
col-last-decrease = Senaste uttag
col-variant = Variant
col-age = Ålder
sheet-inventory = Lagervärdering
sheet-cost-adjustments = Kostnadsjustering
sheet-slow-stock = Trögrörligt lager
sheet-negative-stock = Negativt lager
cause-layers = kostnad för förbrukade lager
cause-average = periodens genomsnitt
cause-return = returen följer sin försäljning
cause-transfer = överföringen följer sitt ursprung
cause-order = produktionen följer orderns förbrukning
cause-rounding = avrundning av förbrukade lager
age-30 = upp till 30 dagar
age-90 = 31 till 90
age-180 = 91 till 180
age-365 = 181 till 365
age-over = över ett år
inventory-message = Lagret är värt { $amount } { $unit } vid periodens slut; kostnadsjusteringen skulle ännu skriva { $count ->
        [0] ingenting
        [one] en rad
       *[other] { $count } rader
    }.

finding-unknown-item = Artikel { $subject } har { $actual } rörelser till och med periodens slut och finns inte i artikellistan med värderingsprincip: dess lager har inget värde här.
    .remedy = Lägg till artikeln i items.csv med costing_method fifo, lifo, average, specific eller standard.
finding-zero-quantity = Artikelpost { $subject } för artikel { $actual } flyttar ingenting: kvantiteten är 0. Den räknas inte.
    .remedy = Se efter om exporten tappade kvantiteten; är posten tom även i affärssystemet behöver inget göras.
finding-item-listed-twice = Artikel { $subject } finns med { $actual } olika värderingsprinciper; den första gäller.
    .remedy = Exportera varje artikel en gång, med principen som gäller vid periodens slut.
finding-value-without-entry = Värdepost { $subject } hör till { $actual }, som saknas i underlaget: dess värde finns i inget lager.
    .remedy = Exportera item_entries för alla dagar, inte bara för perioden.
finding-history-incomplete = Artikel { $subject }: { $actual } artikelposter saknar värdepost, den första är { $detail }. Artikelns kostnader står som bokförda och justeras inte.
    .remedy = Exportera value_entries från artikelns första rörelse.
finding-application-without-entry = Post { $actual } för artikel { $detail } nämner post { $expected }, som saknas i underlaget eller inte kan vara den avsedda. Artikelns kostnader står som bokförda och justeras inte.
    .remedy = Exportera item_entries och item_applications från artikelns första rörelse; rätta hänvisningen om den nämner en annan artikel.
finding-beyond-quantity = Post { $subject } för artikel { $detail }: { $actual } är kopplade till eller returnerade av den, men den flyttade bara { $expected }. Artikelns kostnader står som bokförda och justeras inte.
    .remedy = Jämför postens kopplingar med affärssystemet; en rad finns två gånger eller har fel kvantitet.
finding-cost-circle = Kostnaderna för artikel { $subject } går i cirkel (returer, överföringar eller order matar varandra) och tar inte slut. De står som bokförda.
    .remedy = Följ applies_from, transferred_from och order_no för artikelns poster tillbaka till ett inköp; en av dem leder tillbaka till sig själv.
finding-negative-inventory = { $actual } uttag har inget inlägg att ta sin kostnad från (till exempel artikel { $detail }): lagret är negativt och står till preliminär kostnad.
    .remedy = Bokför inleveranserna som saknas, eller rätta uttagen, innan lagerperioden stängs.
finding-value-without-quantity = { $actual } lagerplatser har ett värde utan kvantitet (till exempel artikel { $detail }).
    .remedy = Se på rader daterade efter perioden och kör affärssystemets kostnadsjustering; det som återstår kan ingen sälja.
