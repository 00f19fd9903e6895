# Vad lagret är värt: lagerrummets sidor, och vad det fann.

inventory-message =
    { $count ->
        [0] Lagret är värt { $value }; ingen kostnad återstår att justera.
        [one] Lagret är värt { $value }, med en kostnadsjustering på { $amount } som ännu inte finns i utdraget.
       *[other] Lagret är värt { $value }, med { $count } kostnadsjusteringar på sammanlagt { $amount } som ännu inte finns i utdraget.
    }
inventory-legend = Efter bokföringsdatum och slag av rörelse: kundreturer minskar uttagen. Förväntat: mottaget eller levererat men ej fakturerat; antalen innehåller det.
inventory-age = { $old } av { $value } är äldre än 180 dagar
inventory-young = Inget av { $value } är äldre än 180 dagar
inventory-age-caption = Lagervärde efter dagar sedan inleverans, { $date }, { $unit }; en överföring räknas från ankomsten
inventory-causes = Kostnad som återstår att justera, per orsak
inventory-corrections = De största justeringarna
inventory-questions = Lager att titta närmare på
inventory-questions-note = Trögrörligt: i lager, och inget av artikeln sålt, förbrukat eller nedjusterat på 180 dagar eller mer; dagar sedan senaste uttag, eller sedan första inleverans om inget uttag finns.
inventory-period = Stängning av lagerperioden
col-inventory-posting-group = Bokföringsgrupp
col-opening-quantity = Ingående antal
col-increase-quantity = Antal in
col-decrease-quantity = Antal ut
col-increases = Inlägg
col-decreases = Uttag
col-ending = Utgående
col-cause = Orsak
col-value-type = Slag av värde
col-item-entry-no = Artikeltransaktion nr
col-cost-actual = Faktisk kostnad
col-cost-expected = Förväntad kostnad
col-stock-value = Lagervärde
col-question = Fråga
col-days = Dagar
col-last-decrease = Senaste uttag
col-variant = Variant
col-age = Ålder
sheet-inventory = Lagervärdering
sheet-stock-age = Lager efter ålder
sheet-cost-adjustments = Kostnadsjustering
sheet-stock-questions = Lager att granska
stock-age-0-30 = 0–30
stock-age-31-60 = 31–60
stock-age-61-90 = 61–90
stock-age-91-180 = 91–180
stock-age-181-365 = 181–365
stock-age-older = över 365
stock-age-not-in-layers = Avrundning, ej täckt ännu
stock-question-negative-stock = Negativt lager
stock-question-value-without-quantity = Värde utan antal
stock-question-opposite-value = Värde med motsatt tecken mot antalet
stock-question-slow-mover = Trögrörliga
check-negative-inventory = Inget negativt lager
check-unadjusted-cost = Alla kostnader justerade
check-value-without-quantity = Inget värde utan antal
cause-layers = kostnad för förbrukade lager
cause-average = periodens genomsnitt
cause-return = returen följer sin försäljning
cause-transfer = överföringen följer sitt ursprung
cause-order = produktionen följer orderns förbrukning
cause-rounding = avrundning av förbrukade lager

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
