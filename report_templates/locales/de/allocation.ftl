# Wer welche Kosten verursacht hat: Seiten der Umlagen und Feststellungen.

allocation-message =
    { $count ->
        [0] Keine Regel hat einen Betrag bewegt.
        [one] Eine Regel hat { $amount } bewegt; ihre Teile sind genau das, was die Quelle verließ.
       *[other] { $count } Regeln haben zusammen { $amount } bewegt; die Teile jeder Regel sind genau das, was ihre Quelle verließ.
    }
allocation-refused =
    { $count ->
        [one] Eine Regel wurde nicht ausgeführt; die Feststellungen sagen, warum.
       *[other] { $count } Regeln wurden nicht ausgeführt; die Feststellungen sagen, warum.
    }
allocation-flow = Von der Quelle zum Ziel
allocation-flow-caption = Beträge je Regel und Empfänger, { $span }, { $unit }
allocation-table = Basis und Anteile
allocation-rule = { $rule } · Schritt { $step } · { $evidence }
allocation-stays = bleibt auf der Quelle
allocation-reciprocal = gemeinsam gelöst
allocation-legend = %: der Quelle. Beträge einer anderen Gesellschaft in deren Währung neben denen der gebenden.
allocation-more =
    { $count ->
        [one] Eine kleinere Regel steht in { $file }.
       *[other] { $count } kleinere Regeln stehen in { $file }.
    }
allocation-other = { $count } weitere
tie-allocation = Umlagen, Quellen gegen Ziele
col-amount-destination = Währung des Empfängers
col-destination-company = Empfangende Gesellschaft
col-destination-currency = Währungscode des Empfängers
col-rate-path = Kurs
col-step = Schritt
col-destination = Ziel
sheet-allocation = Umlagen

finding-allocation-unknown-account = Regel { $detail }: Konto { $actual } steht nicht im Kontenplan von { $expected }. Die Regel wurde nicht ausgeführt.
    .remedy = Das Konto in close.toml berichtigen oder in accounts.csv aufnehmen.
finding-allocation-unknown-dimension = Regel { $detail }: Kein Export hat eine Spalte { $actual }; es gibt { $expected }. Die Regel wurde nicht ausgeführt.
    .remedy = Die Dimension in close.toml berichtigen oder die Spalte exportieren.
finding-allocation-driver-missing = Regel { $subject }: Der Verteilungsschlüssel { $actual } hat bis zum Periodenende keine Zahl; es gibt { $expected }. Die Regel wurde nicht ausgeführt.
    .remedy = Die Zahlen in drivers.csv aufnehmen oder den Namen des Schlüssels in close.toml berichtigen.
finding-allocation-basis-zero = Regel { $subject }: Die Basis ist für jedes Ziel null; es wurde nichts umgelegt.
    .remedy = Die Zahlen der Basis am Periodenende ansehen oder eine andere Basis nennen.
finding-allocation-basis-negative = Regel { $subject }: Die Basis von { $detail } ist { $actual }, mit anderem Vorzeichen als die übrigen. Die Regel wurde nicht ausgeführt.
    .remedy = Die Zahl berichtigen oder negative_basis = "allow" schreiben, wenn sie gewollt ist.
finding-allocation-basis-currencies = Regel { $subject }: Die Basis liegt in Gesellschaften mehrerer Währungen ohne gemeinsame Berichtswährung. Die Regel wurde nicht ausgeführt.
    .remedy = Mit einem Verteilungsschlüssel oder statistischen Konten messen, oder den Gesellschaften dieselbe reporting_currency geben.
finding-allocation-basis-unplaced = Regel { $subject }: { $actual } der Basis { $expected } hat kein { $detail } und erhielt nichts.
    .remedy = Diesen Zahlen einen Wert der Dimension geben, wenn sie an den Kosten teilhaben sollen.
finding-allocation-due-account = Regel { $subject } belastet eine andere Gesellschaft, und { $expected } nennt dafür kein Konto. Die Regel wurde nicht ausgeführt.
    .remedy = { $actual } in [company.posting] von { $expected } aufnehmen.
finding-allocation-missing-rate = Regel { $subject }: kein Kurs { $detail } für { $actual } am { $expected }. Die Regel wurde nicht ausgeführt.
    .remedy = Den Kurs in die Kursdatei aufnehmen und erneut abschließen.
finding-allocation-circle = Diese Regeln speisen einander im Kreis: { $subject }. Keine von ihnen wurde ausgeführt.
    .remedy = Spätere Schritte nicht mehr an frühere geben lassen, oder alle in einen Schritt mit reciprocal = true legen.
finding-allocation-reciprocal-overlap = Die Regeln { $subject } werden gemeinsam gelöst und nehmen dieselben Salden. Keine Regel des Schritts wurde ausgeführt.
    .remedy = Die Quellen so eingrenzen, dass jeder Saldo zu einer Regel gehört.
finding-allocation-reciprocal-companies = Die Regeln { $subject } geben einander über Gesellschaften hinweg, was noch nicht verfügbar ist. Keine Regel des Schritts wurde ausgeführt.
    .remedy = Die Regeln einer Gesellschaft gemeinsam lösen und die andere in einem späteren Schritt belasten.
finding-allocation-reciprocal-closed = Die Regeln { $subject } geben alles einander und nichts nach außen: Es gibt keine Lösung. Keine Regel des Schritts wurde ausgeführt.
    .remedy = Mindestens eine von ihnen an ein Ziel außerhalb des Kreises geben lassen.
finding-allocation-source-zero = Regel { $subject }: Die Quelle ist leer, und zero_source = "stop" verlangt, das zu melden.
    .remedy = Prüfen, ob die Kosten der Periode gebucht sind; sonst zero_source = "skip" schreiben.
finding-allocation-statistical = Regel { $subject } bewegt Beträge zwischen statistischen und anderen Konten, was nicht ausgeglichen wäre. Sie wurde nicht ausgeführt.
    .remedy = Statistische Konten nur an statistische Konten geben lassen.
finding-allocation-suspended-account = Regel { $subject } bucht auf gesperrte Konten: { $actual }. Sie wurde nicht ausgeführt.
    .remedy = Offene Konten in close.toml nennen oder die Sperre im Kontenplan aufheben.
finding-allocation-under-hundred = Regel { $subject }: Die Prozentsätze ergeben { $actual }; { $amount } { $currency } bleibt auf der Quelle.
    .remedy = Die Prozentsätze auf 100 anheben, wenn alles gehen soll.
finding-allocation-late = Regel { $subject } ist gebucht und wird nicht wiederholt (rerun = "skip"); { $amount } { $currency } kam später hinzu oder änderte sich und bleibt stehen.
    .remedy = rerun = "delta" schreiben, um die Differenz vorzuschlagen.
finding-allocation-company-absent = Regel { $subject } gibt an { $company }, und ihre Gesellschaft { $actual } gehört nicht zu diesem Lauf: Was sie gibt, fehlt hier.
    .remedy = Beide Gesellschaften gemeinsam abschließen.
finding-allocation-basis-absent = Regel { $subject }: Ihre Basis braucht { $actual }, die nicht zu diesem Lauf gehört. Die Regel wurde nicht ausgeführt.
    .remedy = Die Gesellschaften gemeinsam abschließen.
finding-allocation-left-behind = Regel { $detail } gibt an die Quelle der Regel { $actual }, die nicht später läuft: Was sie gibt, wird nicht weitergegeben.
    .remedy = { $actual } in einen späteren Schritt legen oder beide mit reciprocal = true gemeinsam lösen.
