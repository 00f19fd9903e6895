# Was der Bestand wert ist: Seiten des Vorratsraums, und was er fand.

inventory-title = Vorratsbewertung
inventory-by-place = Nach Buchungsgruppe und Lagerort
inventory-adjustments = Was die Kostenregulierung noch schreiben würde, nach Ursache
inventory-slow = Langsamdreher: am längsten ohne Abgang
inventory-negative = Negativer Bestand, und Wert ohne Menge
inventory-age = Wert nach Alter der Zugänge, { $unit }
col-inventory-posting-group = Buchungsgruppe
col-increases = Zugänge
col-decreases = Abgänge
col-ending = Endbestand
col-cause = Ursache
col-rows = Zeilen
col-cost-actual = Istkosten
col-cost-expected = Erwartete Kosten
col-days = Tage
col-last-decrease = Letzter Abgang
col-variant = Variante
col-age = Alter
sheet-inventory = Vorratsbewertung
sheet-cost-adjustments = Kostenregulierung
sheet-slow-stock = Langsamdreher
sheet-negative-stock = Negativer Bestand
cause-layers = Kosten der verbrauchten Zugänge
cause-average = Durchschnitt der Periode
cause-return = Rückgabe folgt ihrem Verkauf
cause-transfer = Umlagerung folgt ihrer Herkunft
cause-order = Fertigung folgt dem Verbrauch des Auftrags
cause-rounding = Rundung verbrauchter Zugänge
age-30 = bis 30 Tage
age-90 = 31 bis 90
age-180 = 91 bis 180
age-365 = 181 bis 365
age-over = über ein Jahr
inventory-message = Der Bestand ist am Ende der Periode { $amount } { $unit } wert; die Kostenregulierung würde noch { $count ->
        [0] nichts
        [one] eine Zeile
       *[other] { $count } Zeilen
    } schreiben.

finding-unknown-item = Artikel { $subject } hat bis zum Ende der Periode { $actual } Bewegungen und steht nicht in der Artikelliste mit Bewertungsverfahren: Sein Bestand hat hier keinen Wert.
    .remedy = Ergänzen Sie den Artikel in items.csv mit costing_method fifo, lifo, average, specific oder standard.
finding-zero-quantity = Artikelposten { $subject } des Artikels { $actual } bewegt nichts: Seine Menge ist 0. Er zählt nicht mit.
    .remedy = Prüfen Sie, ob der Export die Menge verloren hat; ist der Posten auch im ERP leer, ist nichts zu tun.
finding-item-listed-twice = Artikel { $subject } ist mit { $actual } verschiedenen Bewertungsverfahren aufgeführt; das erste zählt.
    .remedy = Exportieren Sie jeden Artikel einmal, mit dem am Ende der Periode geltenden Verfahren.
finding-value-without-entry = Wertposten { $subject } gehört zu { $actual }, der im Auszug fehlt: Sein Wert ist in keinem Bestand.
    .remedy = Exportieren Sie item_entries für alle Tage, nicht nur für die Periode.
finding-history-incomplete = Artikel { $subject }: { $actual } Artikelposten haben keinen Wertposten, der erste ist { $detail }. Die Kosten des Artikels bleiben wie gebucht und werden nicht reguliert.
    .remedy = Exportieren Sie value_entries ab der ersten Bewegung des Artikels.
finding-application-without-entry = Posten { $actual } des Artikels { $detail } nennt Posten { $expected }, der im Auszug fehlt oder nicht gemeint sein kann. Die Kosten des Artikels bleiben wie gebucht und werden nicht reguliert.
    .remedy = Exportieren Sie item_entries und item_applications ab der ersten Bewegung des Artikels; berichtigen Sie den Verweis, wenn er einen anderen Artikel nennt.
finding-beyond-quantity = Posten { $subject } des Artikels { $detail }: { $actual } sind ihm zugeordnet oder von ihm zurückgegeben, er bewegte aber nur { $expected }. Die Kosten des Artikels bleiben wie gebucht und werden nicht reguliert.
    .remedy = Vergleichen Sie die Zuordnungen des Postens mit dem ERP; eine Zeile steht dort doppelt oder hat eine falsche Menge.
finding-cost-circle = Die Kosten des Artikels { $subject } laufen im Kreis (Rückgaben, Umlagerungen oder Aufträge speisen einander) und kommen zu keinem Ende. Sie bleiben wie gebucht.
    .remedy = Verfolgen Sie applies_from, transferred_from und order_no der Posten des Artikels bis zu einem Einkauf zurück; einer führt zu sich selbst.
finding-negative-inventory = { $actual } Abgänge haben keinen Zugang, dessen Kosten sie tragen könnten (zum Beispiel Artikel { $detail }): Der Bestand ist negativ und steht zu vorläufigen Kosten.
    .remedy = Buchen Sie die fehlenden Zugänge, oder berichtigen Sie die Abgänge, bevor die Lagerbuchungsperiode geschlossen wird.
finding-value-without-quantity = { $actual } Lagerorte haben einen Wert ohne Menge (zum Beispiel Artikel { $detail }).
    .remedy = Sehen Sie nach Zeilen, die nach der Periode datiert sind, und starten Sie die Kostenregulierung des ERP; was bleibt, kann niemand verkaufen.
