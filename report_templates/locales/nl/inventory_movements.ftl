# Bewegingen zonder waardeposten: wat niet kon worden gewaardeerd zoals de export zegt.

finding-fixed-application-refused = Artikelpost { $subject } van artikel { $actual } noemt post { $expected } om mee te vereffenen; die ligt in een andere voorraad, is later geboekt of heeft niet genoeg over: hij wordt vereffend zover dat gaat, en verder volgens de waarderingsmethode.
    .remedy = Vergelijk applies_to van de post met het ERP; corrigeer de verwijzing of het aantal.
finding-increase-without-cost = Artikelpost { $subject } van artikel { $actual } is een toename zonder kostprijs: hij is gewaardeerd tegen de kostprijs van de artikelkaart.
    .remedy = Exporteer de kosten van toenamen volgens document in de kolom cost, of noem in applies_from de afname die terugkomt.
finding-cost-unsettled = De kosten van artikelpost { $subject } van artikel { $actual } hangen via retouren of transfers van zichzelf af en komen niet tot rust: ze staan op wat ervan bekend is.
    .remedy = Volg applies_from en transferred_from van de posten van het artikel terug tot een inkoop; een ervan leidt terug naar zichzelf.
finding-opening-overlaps = Artikel { $actual }: post { $subject } ligt aan de verkeerde kant van de opening van de voorraad, zodat voorraad dubbel kan tellen.
    .remedy = Zet start in [inventory] op de eerste dag na de openingen, en dateer inventory_openings daarvoor.
finding-opening-without-item = Artikel { $subject } heeft voorraad in inventory_openings en staat niet in de lijst van artikelen met waarderingsmethode: het heeft hier geen waarde.
    .remedy = Voeg het artikel toe aan items.csv met costing_method fifo, lifo, average, specific of standard.
