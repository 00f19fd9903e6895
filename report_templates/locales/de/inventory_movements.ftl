# Bewegungen ohne Wertposten: was nicht so bewertet werden konnte, wie der Auszug sagt.

finding-fixed-application-refused = Artikelposten { $subject } des Artikels { $actual } nennt Posten { $expected } als Ausgleich; dieser liegt in einem anderen Bestand, wurde später gebucht oder hat nicht genug übrig: Er wird so weit zugeordnet wie möglich, im Übrigen nach dem Bewertungsverfahren.
    .remedy = Vergleichen Sie applies_to des Postens mit dem ERP; berichtigen Sie den Verweis oder die Menge.
finding-increase-without-cost = Artikelposten { $subject } des Artikels { $actual } ist ein Zugang ohne Kosten: Er ist zum Einstandspreis der Artikelkarte bewertet.
    .remedy = Exportieren Sie die Kosten der Zugänge laut Beleg in der Spalte cost, oder nennen Sie in applies_from den Abgang, der zurückkommt.
finding-cost-unsettled = Die Kosten des Artikelpostens { $subject } des Artikels { $actual } hängen über Rückgaben oder Umlagerungen von sich selbst ab und kommen nicht zur Ruhe: Sie stehen bei dem, was davon bekannt ist.
    .remedy = Verfolgen Sie applies_from und transferred_from der Posten des Artikels bis zu einem Einkauf zurück; einer führt zu sich selbst.
finding-opening-overlaps = Artikel { $actual }: Posten { $subject } liegt auf der falschen Seite der Bestandseröffnung, sodass Bestand doppelt zählen kann.
    .remedy = Setzen Sie start in [inventory] auf den ersten Tag nach der Eröffnung, und datieren Sie inventory_openings davor.
finding-opening-without-item = Artikel { $subject } hat Bestand in inventory_openings und steht nicht in der Artikelliste mit Bewertungsverfahren: Er hat hier keinen Wert.
    .remedy = Ergänzen Sie den Artikel in items.csv mit costing_method fifo, lifo, average, specific oder standard.
