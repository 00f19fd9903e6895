# Bevægelser uden værdiposter: det, der ikke kunne værdiansættes, som udtrækket siger.

finding-fixed-application-refused = Varepost { $subject } for vare { $actual } angiver post { $expected } til udligning, som ligger i en anden beholdning, er bogført senere eller ikke har nok tilbage: den udlignes så langt det rækker og ellers efter kostmetoden.
    .remedy = Sammenlign postens applies_to med ERP-systemet; ret henvisningen eller antallet.
finding-increase-without-cost = Varepost { $subject } for vare { $actual } er en tilgang uden kostbeløb: den er værdiansat til varekortets kostpris.
    .remedy = Eksportér tilgangenes kostbeløb efter bilag i kolonnen cost, eller angiv i applies_from den afgang, der returneres.
finding-cost-unsettled = Kostbeløbet for varepost { $subject } for vare { $actual } afhænger af sig selv gennem returneringer eller overflytninger og falder ikke til ro: det står ved det, der er kendt.
    .remedy = Følg applies_from og transferred_from for varens poster tilbage til et køb; en af dem fører tilbage til sig selv.
finding-opening-overlaps = Vare { $actual }: post { $subject } ligger på den forkerte side af lagerets åbning, så beholdning kan tælle to gange.
    .remedy = Sæt start i [inventory] til første dag efter åbningen, og datér inventory_openings før den.
finding-opening-without-item = Vare { $subject } har beholdning i inventory_openings og står ikke i listen over varer med kostmetode: den har ingen værdi her.
    .remedy = Tilføj varen i items.csv med costing_method fifo, lifo, average, specific eller standard.
