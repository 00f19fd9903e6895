# Rörelser utan värdetransaktioner: det som inte kunde värderas så som utdraget säger.

finding-fixed-application-refused = Artikeltransaktion { $subject } för artikel { $actual } anger transaktion { $expected } att kopplas till, som ligger i ett annat lager, bokfördes senare eller inte har tillräckligt kvar: den kopplas så långt det går och i övrigt enligt värderingsmetoden.
    .remedy = Jämför applies_to för transaktionen med affärssystemet; rätta hänvisningen eller kvantiteten.
finding-increase-without-cost = Artikeltransaktion { $subject } för artikel { $actual } är en ökning utan kostnad: den värderas till artikelkortets styckkostnad.
    .remedy = Exportera ökningarnas kostnad enligt dokument i kolumnen cost, eller ange i applies_from den minskning som returneras.
finding-cost-unsettled = Kostnaden för artikeltransaktion { $subject } för artikel { $actual } beror på sig själv genom returer eller överföringar och kommer inte till vila: den står vid det som är känt.
    .remedy = Följ applies_from och transferred_from för artikelns transaktioner tillbaka till ett inköp; en av dem leder tillbaka till sig själv.
finding-opening-overlaps = Artikel { $actual }: transaktion { $subject } ligger på fel sida om lagrets ingående balans, så att lager kan räknas två gånger.
    .remedy = Sätt start i [inventory] till första dagen efter de ingående lagren, och datera inventory_openings före den.
finding-opening-without-item = Artikel { $subject } har lager i inventory_openings och finns inte i listan över artiklar med värderingsmetod: den har inget värde här.
    .remedy = Lägg till artikeln i items.csv med costing_method fifo, lifo, average, specific eller standard.
