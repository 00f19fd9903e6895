# Kontoafstemninger: hvad uden for finansen der beviser dens saldi.

step-reconciliation = Kontoafstemninger
room-reconciliation = Kontoafstemninger
sheet-reconciliations = Kontoafstemninger
sheet-external-balances = Eksterne saldi
col-ledger-balance = Justeret saldo
col-external = Ekstern saldo
col-reconciling = Afstemningsposter
col-proof = Bevis
col-proof-rule = Bevist af
col-reviewed-by = Gennemgået af
col-evidence-kind = Bevisets art
col-stated-on = Dateret
col-stated-text = Tekst
col-external-source = Kilde
col-clears-on = Udlignes den
col-overdue = Forsinket
proof-reconciled = afstemt
proof-certified = attesteret af regel
proof-missing = ekstern saldo mangler
proof-difference = difference
proof-currency-difference = difference i valuta
proof-stale = ekstern saldo for gammel
proof-refused = samme person to gange
proof-unknown = ikke i kontoplanen
proof-open = ikke bevist
proof-rule-subledger = underbog stemmer
proof-rule-zero = nul
proof-rule-unchanged = ingen bevægelse i perioden
external-bank-statement = kontoudtog
external-asset-register = anlægskartotek
external-tax-return = skatteangivelse
external-loan = låneopgørelse
external-count = optælling
external-other = andet bevis
evidence-external = ekstern saldo
evidence-item = afstemningspost
reconciliation-subline = { $company } · { $date } · { $unit } · justerede saldi
reconciliation-message =
    { $given ->
        [0] Ingen eksterne saldi er givet; { $certified } af { $count } konti er attesteret af regel ({ $share }).
       *[other] { $open ->
            [0] Alle { $count } konti er bevist: { $reconciled } af eksterne saldi, { $certified } af regel.
            [one] { $proved } af { $count } konti er bevist ({ $share }): { $reconciled } af eksterne saldi, { $certified } af regel; en er åben.
           *[other] { $proved } af { $count } konti er bevist ({ $share }): { $reconciled } af eksterne saldi, { $certified } af regel; { $open } er åbne.
        }
    }
reconciliation-note = Difference = saldo - (ekstern saldo - afstemningsposter). En afstemningspost er det, som den eksterne saldo indeholder ud over finansen. Debet uden fortegn.
reconciliation-people = udarbejdet af { $prepared }, gennemgået af { $reviewed }
reconciliation-preparer = udarbejdet af { $prepared }, ikke gennemgået
reconciliation-age =
    { $days ->
        [0] ved periodens slut
        [one] en dag før periodens slut
       *[other] { $days } dage før periodens slut
    }
reconciliation-clears = udlignes den { $date }
reconciliation-overdue = skulle være udlignet den { $date }
finding-account-reconciliations = { $detail ->
        [unknown] Ekstern saldo for konto { $subject }: kontoen er ikke i kontoplanen ({ $expected } { $currency }).
        [refused] Konto { $subject }, { $actual } { $currency }: samme person har udarbejdet og gennemgået afstemningen.
        [difference] Konto { $subject } står til { $actual } { $currency }; den eksterne saldo minus afstemningsposter er { $expected }. { $amount } { $currency } er uforklaret.
        [currency_difference] Konto { $subject } stemmer i regnskabsvalutaen, men ikke i sin egen: { $amount } { $currency } til forskel.
        [stale] Konto { $subject }, { $actual } { $currency }: den eksterne saldo er ældre end perioden, og kontoen har bevæget sig siden.
       *[missing] Konto { $subject } står til { $actual } { $currency }, og ingen ekstern saldo beviser den.
    }
    .remedy = { $detail ->
        [unknown] Ret kontonummeret i external_balances, eller føj kontoen til kontoplanen.
        [refused] Lad en anden gennemgå den: fire øjne.
        [stale] Bed om saldoen ved periodens slut.
        [missing] Føj dens eksterne saldo (kontoudtog, kartotek, angivelse, opgørelse, optælling) til external_balances, eller nævn i [readiness] reconcile, hvilke konti der skal bevises.
       *[other] Find posterne imellem: skriv dem i reconciling_items, hvis de udlignes af sig selv, foreslå en regulering, hvis finansen er forkert.
    }
finding-reconciling-item-overdue = Afstemningsposten { $subject } på { $amount } { $currency } skulle være udlignet den { $expected }; den er { $actual } dage gammel.
    .remedy = Spørg, hvorfor den ikke er udlignet. Sker det aldrig, er den ingen tidsforskel: bogfør den.
finding-reconciliation-unreviewed = Afstemningen af konto { $subject } er udarbejdet af { $detail } og gennemgået af ingen.
    .remedy = Lad en anden gennemgå den, og nævn vedkommende i external_balances.
