# Kontenabstimmungen: was außerhalb des Hauptbuchs seine Salden nachweist.

step-reconciliation = Kontenabstimmungen
room-reconciliation = Kontenabstimmungen
sheet-reconciliations = Kontenabstimmungen
sheet-external-balances = Externe Salden
col-ledger-balance = Angepasster Saldo
col-external = Externer Saldo
col-reconciling = Abstimmposten
col-proof = Nachweis
col-proof-rule = Nachgewiesen durch
col-reviewed-by = Geprüft von
col-evidence-kind = Art des Nachweises
col-stated-on = Vom
col-stated-text = Text
col-external-source = Quelle
col-clears-on = Ausgeglichen am
col-overdue = Überfällig
proof-reconciled = abgestimmt
proof-certified = durch Regel nachgewiesen
proof-missing = externer Saldo fehlt
proof-difference = Differenz
proof-currency-difference = Differenz in Währung
proof-stale = externer Saldo zu alt
proof-refused = zweimal dieselbe Person
proof-unknown = nicht im Kontenplan
proof-open = nicht nachgewiesen
proof-rule-subledger = Nebenbuch stimmt
proof-rule-zero = null
proof-rule-unchanged = keine Bewegung in der Periode
external-bank-statement = Kontoauszug
external-asset-register = Anlagenverzeichnis
external-tax-return = Steuererklärung
external-loan = Darlehensbestätigung
external-count = Zählung
external-other = anderer Nachweis
evidence-external = externer Saldo
evidence-item = Abstimmposten
reconciliation-subline = { $company } · { $date } · { $unit } · angepasste Salden
reconciliation-message =
    { $given ->
        [0] Es wurden keine externen Salden vorgelegt; { $certified } von { $count } Konten sind durch Regel nachgewiesen ({ $share }).
       *[other] { $open ->
            [0] Alle { $count } Konten sind nachgewiesen: { $reconciled } durch externe Salden, { $certified } durch Regel.
            [one] { $proved } von { $count } Konten sind nachgewiesen ({ $share }): { $reconciled } durch externe Salden, { $certified } durch Regel; eines ist offen.
           *[other] { $proved } von { $count } Konten sind nachgewiesen ({ $share }): { $reconciled } durch externe Salden, { $certified } durch Regel; { $open } sind offen.
        }
    }
reconciliation-note = Differenz = Saldo - (externer Saldo - Abstimmposten). Ein Abstimmposten ist, was der externe Saldo über das Hauptbuch hinaus enthält. Soll ohne Vorzeichen.
reconciliation-people = erstellt von { $prepared }, geprüft von { $reviewed }
reconciliation-preparer = erstellt von { $prepared }, nicht geprüft
reconciliation-age =
    { $days ->
        [0] zum Periodenende
        [one] einen Tag vor Periodenende
       *[other] { $days } Tage vor Periodenende
    }
reconciliation-clears = ausgeglichen am { $date }
reconciliation-overdue = sollte am { $date } ausgeglichen sein
finding-account-reconciliations = { $detail ->
        [unknown] Externer Saldo des Kontos { $subject }: Der Kontenplan kennt dieses Konto nicht ({ $expected } { $currency }).
        [refused] Konto { $subject }, { $actual } { $currency }: Dieselbe Person hat die Abstimmung erstellt und geprüft.
        [difference] Konto { $subject } steht bei { $actual } { $currency }; der externe Saldo abzüglich Abstimmposten beträgt { $expected }. { $amount } { $currency } sind nicht erklärt.
        [currency_difference] Konto { $subject } stimmt in der Buchwährung, nicht aber in seiner eigenen: { $amount } { $currency } Differenz.
        [stale] Konto { $subject }, { $actual } { $currency }: Der externe Saldo ist älter als die Periode, und das Konto hat sich seither bewegt.
       *[missing] Konto { $subject } steht bei { $actual } { $currency }, und kein externer Saldo weist es nach.
    }
    .remedy = { $detail ->
        [unknown] Berichtigen Sie die Kontonummer in external_balances, oder nehmen Sie das Konto in den Kontenplan auf.
        [refused] Lassen Sie jemand anderen prüfen: vier Augen.
        [stale] Fordern Sie den Saldo zum Periodenende an.
        [missing] Ergänzen Sie seinen externen Saldo (Auszug, Verzeichnis, Erklärung, Bestätigung, Zählung) in external_balances, oder nennen Sie in [readiness] reconcile die nachzuweisenden Konten.
       *[other] Finden Sie die Posten dazwischen: Führen Sie sie in reconciling_items, wenn sie sich von selbst ausgleichen; schlagen Sie eine Anpassung vor, wenn das Hauptbuch falsch ist.
    }
finding-reconciling-item-overdue = Der Abstimmposten { $subject } über { $amount } { $currency } sollte am { $expected } ausgeglichen sein; er ist { $actual } Tage alt.
    .remedy = Fragen Sie, warum er es nicht ist. Wird er es nie, ist er keine zeitliche Differenz: Buchen Sie ihn.
finding-reconciliation-unreviewed = Die Abstimmung des Kontos { $subject } wurde von { $detail } erstellt und von niemandem geprüft.
    .remedy = Lassen Sie sie von jemand anderem prüfen und nennen Sie den Prüfer in external_balances.
