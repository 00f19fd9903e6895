# Kontoavstämningar: vad utanför huvudboken som styrker dess saldon.

step-reconciliation = Kontoavstämningar
room-reconciliation = Kontoavstämningar
sheet-reconciliations = Kontoavstämningar
sheet-external-balances = Externa saldon
col-ledger-balance = Justerat saldo
col-external = Externt saldo
col-reconciling = Avstämningsposter
col-proof = Bevis
col-proof-rule = Bevisat av
col-reviewed-by = Granskad av
col-evidence-kind = Slag av underlag
col-stated-on = Daterad
col-stated-text = Text
col-external-source = Källa
col-clears-on = Regleras den
col-overdue = Försenad
proof-reconciled = avstämt
proof-certified = styrkt av regel
proof-missing = externt saldo saknas
proof-difference = differens
proof-currency-difference = differens i valuta
proof-stale = externt saldo för gammalt
proof-refused = samma person två gånger
proof-unknown = inte i kontoplanen
proof-open = inte styrkt
proof-rule-subledger = reskontran stämmer
proof-rule-zero = noll
proof-rule-unchanged = ingen rörelse i perioden
external-bank-statement = kontoutdrag
external-asset-register = anläggningsregister
external-tax-return = skattedeklaration
external-loan = lånebesked
external-count = inventering
external-other = annat underlag
evidence-external = externt saldo
evidence-item = avstämningspost
reconciliation-subline = { $company } · { $date } · { $unit } · justerade saldon
reconciliation-message =
    { $given ->
        [0] Inga externa saldon har lämnats; { $certified } av { $count } konton är styrkta av regel ({ $share }).
       *[other] { $open ->
            [0] Alla { $count } konton är styrkta: { $reconciled } av externa saldon, { $certified } av regel.
            [one] { $proved } av { $count } konton är styrkta ({ $share }): { $reconciled } av externa saldon, { $certified } av regel; ett är öppet.
           *[other] { $proved } av { $count } konton är styrkta ({ $share }): { $reconciled } av externa saldon, { $certified } av regel; { $open } är öppna.
        }
    }
reconciliation-note = Differens = saldo - (externt saldo - avstämningsposter). En avstämningspost är det som det externa saldot innehåller utöver huvudboken. Debet utan tecken.
reconciliation-people = upprättad av { $prepared }, granskad av { $reviewed }
reconciliation-preparer = upprättad av { $prepared }, inte granskad
reconciliation-age =
    { $days ->
        [0] per periodens slut
        [one] en dag före periodens slut
       *[other] { $days } dagar före periodens slut
    }
reconciliation-clears = regleras den { $date }
reconciliation-overdue = skulle ha reglerats den { $date }
finding-account-reconciliations = { $detail ->
        [unknown] Externt saldo för konto { $subject }: kontot finns inte i kontoplanen ({ $expected } { $currency }).
        [refused] Konto { $subject }, { $actual } { $currency }: samma person har upprättat och granskat avstämningen.
        [difference] Konto { $subject } står på { $actual } { $currency }; det externa saldot minus avstämningsposter är { $expected }. { $amount } { $currency } är oförklarade.
        [currency_difference] Konto { $subject } stämmer i redovisningsvalutan men inte i sin egen: { $amount } { $currency } skiljer.
        [stale] Konto { $subject }, { $actual } { $currency }: det externa saldot är äldre än perioden och kontot har rört sig sedan dess.
       *[missing] Konto { $subject } står på { $actual } { $currency } och inget externt saldo styrker det.
    }
    .remedy = { $detail ->
        [unknown] Rätta kontonumret i external_balances eller lägg till kontot i kontoplanen.
        [refused] Låt någon annan granska: fyra ögon.
        [stale] Be om saldot per periodens slut.
        [missing] Lägg till dess externa saldo (kontoutdrag, register, deklaration, besked, inventering) i external_balances, eller ange i [readiness] reconcile vilka konton som ska styrkas.
       *[other] Finn posterna däremellan: skriv dem i reconciling_items om de regleras av sig själva, föreslå en justering om huvudboken är fel.
    }
finding-reconciling-item-overdue = Avstämningsposten { $subject } på { $amount } { $currency } skulle ha reglerats den { $expected }; den är { $actual } dagar gammal.
    .remedy = Fråga varför den inte reglerats. Sker det aldrig är den ingen tidsskillnad: bokför den.
finding-reconciliation-unreviewed = Avstämningen av konto { $subject } är upprättad av { $detail } och granskad av ingen.
    .remedy = Låt någon annan granska den och ange granskaren i external_balances.
