# Der Bestand gegen das Hauptbuch: Matrix der Rollen, Klassen der Differenz, Periodenabgrenzung, Feststellungen.

stock-ledger-tied = Alle { $count } Bestandsrollen stimmen auf den Cent mit dem Hauptbuch überein.
stock-ledger-explained =
    { $count ->
        [one] Eine Bestandsrolle weicht vom Hauptbuch ab, und nichts bleibt ungeklärt.
       *[other] { $count } Bestandsrollen weichen vom Hauptbuch ab, und nichts bleibt ungeklärt.
    }
stock-ledger-open =
    { $count ->
        [one] Eine Bestandsrolle weicht vom Hauptbuch ab; { $amount } bleibt ungeklärt und blockiert.
       *[other] { $count } Bestandsrollen weichen vom Hauptbuch ab; { $amount } bleibt ungeklärt und blockiert.
    }
stock-ledger-against = davon gegen
stock-ledger-legend = Nebenbuch: was die Wertposten nach der Buchungsmatrix auf eine Rolle bringen, Bilanzkonten von Anfang an, Erfolgskonten über das Geschäftsjahr (ohne Wertposten: über die Periode). Was eine Rolle in einer Spalte hat, hat die Rolle dieser Spalte in ihrer Zeile mit anderem Vorzeichen, soweit beide aus diesem Geschäftsjahr sind. Hauptbuch: das Ganze jedes Kontos, das für die Rolle benannt ist; Soll ist positiv.
stock-differences-title = Woraus die Differenz besteht
stock-differences-message = Der größte Teil: { $cause }, { $amount } auf { $role }.
stock-differences-rows = Die größten Differenzen nach Rolle und Klasse
stock-bridge = Die Bestandskonten des Hauptbuchs enthalten { $amount } gegenüber dem Nebenbuch
stock-bridge-caption = Bestand, Interim und unfertige Erzeugnisse, { $date }, { $unit }
stock-bridge-subledger = Nebenbuch
stock-bridge-ledger = Hauptbuch
stock-parted = Wo Bestand und Hauptbuch zuerst auseinandergehen
stock-no-item = kein Artikel genannt
stock-detail-opening = Eröffnung
stock-detail-proposal = beim Import geändert
stock-detail-missing-setup = kein Konto benannt
stock-detail-setup-blocked = Einrichtung gesperrt
stock-detail-unknown-account = Konto nicht im Kontenplan
stock-detail-account-blocked = Konto gesperrt
stock-detail-no-rule = keine Regel für diese Art von Kosten
stock-detail-no-item-entry = Artikelposten fehlt
stock-detail-date-closed = Tag nicht offen
stock-detail-expected-off = erwartete Kosten nicht gebucht
stock-detail-missing-rate = Kurs fehlt
cut-off-message =
    { $count ->
        [0] Korrekturen von { $late } stehen in einer anderen Periode als das, was sie berichtigen; nichts wartet auf eine Rechnung.
        [one] Korrekturen von { $late } stehen in einer anderen Periode als das, was sie berichtigen; eine Lieferung wartet auf ihre Rechnung.
       *[other] Korrekturen von { $late } stehen in einer anderen Periode als das, was sie berichtigen; { $count } Ein- und Auslieferungen warten auf eine Rechnung.
    }
cut-off-waiting =
    { $count ->
        [0] Nur Werte ohne Menge; keine Korrektur steht außerhalb ihrer Periode, und nichts wartet auf eine Rechnung.
        [one] Eine Lieferung wartet auf ihre Rechnung; keine Korrektur steht außerhalb ihrer Periode.
       *[other] { $count } Ein- und Auslieferungen warten auf eine Rechnung; keine Korrektur steht außerhalb ihrer Periode.
    }
cut-off-sum = { $count } insgesamt
cut-off-note = Späte Korrektur: der Tag dessen, was sie berichtigt, war geschlossen, so rutschten die Kosten in die Periode ihres eigenen Tages. Nicht fakturiert: zu erwarteten Kosten. Wert ohne Menge: mit dem ersten späteren Posten des Artikels, wo es einen gibt.
inv-late-adjustment = In anderer Periode als die Ursache korrigiert
inv-value-without-quantity = Wert ohne Menge
col-account-role = Rolle
col-accounts = Konten
col-against-inventory = Bestand
col-against-interim = Interim
col-against-wip = unfertige Erzeugnisse
col-against-others = andere Rollen
col-difference-class = Klasse
col-value-entry-no = Wertposten
col-gl-entry-no = Sachposten
col-parted-on = Erster Tag
col-cut-off = Abgrenzung
col-cause-date = Ursache
sheet-stock-ledger = Bestand gegen Hauptbuch
sheet-stock-differences = Bestandsdifferenzen
sheet-stock-divergences = Wo der Bestand abweicht
sheet-cut-off = Periodenabgrenzung
invrole-subcontracted-variance = Fremdarbeitsabweichung
invrole-capacity-overhead-variance = Kapazitätsgemeinkostenabweichung
invrole-manufacturing-overhead-variance = Produktionsgemeinkostenabweichung
invrole-direct-cost-non-inventory-applied = Direkte Kosten verrechnet (ohne Bestand)
invrole-material-non-inventory-variance = Materialabweichung (ohne Bestand)
tie-inventory-interim = { invrole-inventory-interim }
tie-wip = { invrole-wip }
tie-accrual-interim = { invrole-accrual-interim }
tie-cogs-interim = { invrole-cogs-interim }
tie-cogs = { invrole-cogs }
tie-inventory-adjustment = { invrole-inventory-adjustment }
tie-direct-cost-applied = { invrole-direct-cost-applied }
tie-overhead-applied = { invrole-overhead-applied }
tie-purchase-variance = { invrole-purchase-variance }
tie-material-variance = { invrole-material-variance }
tie-capacity-variance = { invrole-capacity-variance }
tie-subcontracted-variance = { invrole-subcontracted-variance }
tie-capacity-overhead-variance = { invrole-capacity-overhead-variance }
tie-manufacturing-overhead-variance = { invrole-manufacturing-overhead-variance }
tie-direct-cost-non-inventory-applied = { invrole-direct-cost-non-inventory-applied }
tie-material-non-inventory-variance = { invrole-material-non-inventory-variance }
check-late-adjustments = Keine Korrektur außerhalb ihrer Periode
check-large-rounding = Keine Rundung über 1,00
check-quantity-stated-wrong = Wertposten enthalten die bewegte Menge
check-half-a-transfer = Umlagerungen heben sich auf

finding-gl-without-subledger = Sachposten { $actual } über { $amount } { $currency } auf Konto { $detail } stammt nicht aus dem Bestand: kein Wertposten gehört dazu.
    .remedy = Klären, wer ihn gebucht hat und warum; auf ein Konto umbuchen, das nicht zum Bestand gehört, oder die Bestandsbewegung buchen, für die er steht.
finding-opening-stock-differs = Konto { $detail } wurde mit { $amount } { $currency } mehr (weniger, wenn negativ) eröffnet, als zuvor an Kosten gebucht war.
    .remedy = Die angegebene Eröffnung mit der Bestandsliste dieses Tages vergleichen; die Eröffnung berichtigen oder die Differenz buchen und begründen.
finding-relation-amount = Auf Konto { $detail } hat das Hauptbuch { $amount } { $currency } mehr (weniger, wenn negativ), als Wertposten { $expected } als gebucht ausweist (Sachposten { $actual }).
    .remedy = Den Wertposten mit seinen Sachposten vergleichen; einer von beiden wurde nachträglich geändert, verdoppelt oder komprimiert.
finding-posted-without-gl = Wertposten { $expected } ist als gebucht gekennzeichnet, aber Konto { $detail } hat keinen Posten davon: { $amount } { $currency } fehlen.
    .remedy = Prüfen, ob der Hauptbuchauszug vollständig ist; wurde der Posten gelöscht, erneut buchen und sagen, wer zugestimmt hat.
finding-remapped-account = Wertposten { $expected } steht auf einem anderen Konto, als die Buchungsmatrix heute benennt: { $amount } { $currency } auf Konto { $detail } (Sachposten { $actual }).
    .remedy = Wurde die Einrichtung geändert, den alten Saldo auf das neue Konto umbuchen; war die Buchung falsch, sie berichtigen.
finding-deleted-account = Wertposten { $expected } wurde auf ein Konto gebucht, das leer ist oder im Kontenplan fehlt: { $amount } { $currency } fehlen auf Konto { $detail } (Sachposten { $actual }).
    .remedy = Das Konto im Kontenplan wiederherstellen oder auf das Konto umbuchen, das die Buchungsmatrix benennt.
finding-date-mismatch = Wertposten { $expected } und sein Sachposten { $actual } liegen in verschiedenen Perioden: { $amount } { $currency } auf Konto { $detail }.
    .remedy = Den Sachposten am Tag des Wertpostens buchen; ist die Periode geschlossen, den Betrag angeben.
finding-closing-entry = Sachposten { $actual } schließt Erfolgskonto { $detail } ab: { $amount } { $currency }, die keine Bestandskosten sind.
    .remedy = Nichts, wenn das Jahr gerade abgeschlossen wird; sonst Abschlussbuchungen mit period_type closing kennzeichnen.
finding-unexplained = Auf { $subject } weicht das Hauptbuch ({ $detail }) vom Bestand um { $amount } { $currency } ab, die keine Klasse erklärt: Nebenbuch { $expected }, Hauptbuch { $actual }.
    .remedy = Die Posten des Kontos mit inventory.differences vergleichen; der Abschluss kann nicht unterzeichnet werden, solange ein Cent offen ist.
finding-shared-account = Konto { $subject } dient mehreren Rollen: { $detail }. Jede Rolle wird mit dem ganzen Konto verglichen; was den anderen gehört, ist genannt.
    .remedy = Jeder Rolle ein eigenes Konto geben, wo die Differenz zählt; bis dahin ist nichts falsch.
finding-matched-by-document = Der Auszug von { $company } hat keine Beziehungen zwischen Wertposten und Sachposten; sie wurden über Beleg, Datum, Konto und Betrag zugeordnet, ein schwächerer Nachweis.
    .remedy = Auch inventory_gl_relations exportieren.
finding-relation-without-entry = Die Beziehung von Wertposten { $expected } zu Sachposten { $actual } nennt einen Posten, den der Auszug nicht hat ({ $detail }).
    .remedy = Beide Bücher von Anfang an exportieren oder ab derselben Eröffnung.
finding-large-rounding = { $actual } Rundungsposten liegen über 1.00, der erste von Artikel { $detail }.
    .remedy = Rundungen sind Cent; ansehen, was diese Posten runden.
finding-quantity-stated-wrong = Die Wertposten von { $actual } Artikelposten enthalten die bewegte Menge nicht genau einmal, der erste von Artikel { $detail }.
    .remedy = Wertposten ab dem ersten jedes Artikels exportieren; item_quantity steht auf dem ersten und ist auf allen späteren 0.
finding-half-a-transfer = Die Umlagerungen von { $actual } Artikeln heben sich nicht auf, der erste ist { $detail }: ein Bein fehlt oder kostet etwas anderes.
    .remedy = Das andere Bein suchen: anderes Datum, andere Kosten oder nicht im Auszug.
