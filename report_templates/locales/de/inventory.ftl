# Was der Bestand wert ist: Seiten des Vorratsraums, und was er fand.

inventory-message =
    { $count ->
        [0] Der Bestand ist { $value } wert; es sind keine Kosten mehr zu regulieren.
        [one] Der Bestand ist { $value } wert, mit einer Kostenregulierung von { $amount }, die noch nicht im Export steht.
       *[other] Der Bestand ist { $value } wert, mit { $count } Kostenregulierungen von zusammen { $amount }, die noch nicht im Export stehen.
    }
inventory-legend = Nach Buchungsdatum und Art der Bewegung: Rückgaben von Kunden mindern die Abgänge. Erwartet: geliefert und nicht fakturiert; die Mengen enthalten es.
inventory-age = { $old } von { $value } sind älter als 180 Tage
inventory-young = Nichts von { $value } ist älter als 180 Tage
inventory-age-caption = Bestandswert nach Tagen seit dem Zugang, { $date }, { $unit }; eine Umlagerung zählt ab Ankunft
inventory-causes = Noch zu regulierende Kosten, nach Ursache
inventory-corrections = Die größten Regulierungen
inventory-questions = Bestände, die zu prüfen sind
inventory-questions-note = Langsamdreher: auf Lager, und seit 180 Tagen oder länger nichts vom Artikel verkauft, verbraucht oder abgebucht; Tage seit dem letzten Abgang, oder seit dem ersten Zugang, wo es keinen gab.
inventory-period = Abschluss der Lagerbuchungsperiode
col-inventory-posting-group = Buchungsgruppe
col-opening-quantity = Anfangsmenge
col-increase-quantity = Zugangsmenge
col-decrease-quantity = Abgangsmenge
col-increases = Zugänge
col-decreases = Abgänge
col-ending = Endbestand
col-cause = Ursache
col-value-type = Wertart
col-item-entry-no = Artikelposten Nr.
col-cost-actual = Istkosten
col-cost-expected = Erwartete Kosten
col-stock-value = Bestandswert
col-question = Frage
col-days = Tage
col-last-decrease = Letzter Abgang
col-variant = Variante
col-age = Alter
sheet-inventory = Vorratsbewertung
sheet-stock-age = Bestand nach Alter
sheet-cost-adjustments = Kostenregulierung
sheet-stock-questions = Zu prüfende Bestände
stock-age-0-30 = 0–30
stock-age-31-60 = 31–60
stock-age-61-90 = 61–90
stock-age-91-180 = 91–180
stock-age-181-365 = 181–365
stock-age-older = über 365
stock-age-not-in-layers = Rundung, noch nicht gedeckt
stock-question-negative-stock = Negativer Bestand
stock-question-value-without-quantity = Wert ohne Menge
stock-question-opposite-value = Wert mit umgekehrtem Vorzeichen
stock-question-slow-mover = Langsamdreher
check-negative-inventory = Kein negativer Bestand
check-unadjusted-cost = Alle Kosten reguliert
check-value-without-quantity = Kein Wert ohne Menge
cause-layers = Kosten der verbrauchten Zugänge
cause-average = Durchschnitt der Periode
cause-return = Rückgabe folgt ihrem Verkauf
cause-transfer = Umlagerung folgt ihrer Herkunft
cause-order = Fertigung folgt dem Verbrauch des Auftrags
cause-rounding = Rundung verbrauchter Zugänge

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
