# Justeringer ved periodeafslutning, periodiseringer og tilbageførsler: sider, forhold og arbejdsbogen der udfyldes.

adjustment-message =
    { $vouchers ->
        [0] Intet bilag hører til perioden
        [one] Et bilag på { $amount } hører til perioden
       *[other] { $vouchers } bilag på i alt { $amount } hører til perioden
    }; { $refused ->
        [0] intet er afvist.
        [one] et er afvist og tæller ikke med.
       *[other] { $refused } er afvist og tæller ikke med.
    }
adjustment-accruals-message =
    { $schemes ->
        [one] En periodisering
       *[other] { $schemes } periodiseringer
    }; intet bilag er indtastet.
adjustment-vouchers = Justeringer pr. bilag
adjustment-vouchers-note = Beløb: debetsiden. Et afvist bilag tæller ikke med, heller ikke med en enkelt linje.
adjustment-refused = Afviste bilag og fejlene i dem
adjustment-accruals = Periodiseringer
adjustment-accruals-note = I periodiseringens valuta. Andelene er forskelle mellem afrundede løbende summer, så de går op på øren.
adjustment-reversals = Tilbageførsler
adjustment-reversal-of = Tilbageførsel af { $voucher } { $text }
col-stage = Trin
col-lines = Linjer
col-prepared-by = Udarbejdet af
col-approved-by = Godkendt af
col-reverse-on = Tilbageføres den
col-fault = Fejl
col-scheme = Periodisering
col-first-day = Fra
col-last-day = Til
col-spread = Fordeling
col-debit-account = Debetkonto
col-credit-account = Kreditkonto
col-recognised = Bogført tidligere
col-this-period = Denne periode
col-share-from = Andel fra
col-share-to = Andel til
col-share-state = Andelens stade
sheet-adjustments = Justeringer
sheet-refused-adjustments = Afviste justeringer
sheet-accruals = Periodiseringer
sheet-accrual-months = Periodiseringsplan
sheet-reversals = Tilbageførsler
stage-first = før udligning
stage-last = til sidst
spread-even = ligeligt
spread-days = pr. dag
status-refused = Ugyldigt
status-later = Senere periode
status-unseen = Før udtrækket
status-coming = Kommende
share-earlier = bogført tidligere
share-caught-up = indhentes nu
share-due = denne periode
share-later = senere
share-posted = i finans
adjustment-fault-no-voucher = bilagsnummeret mangler ({ $place })
adjustment-fault-unknown-account = kontoen { $value } findes ikke i kontoplanen ({ $place })
adjustment-fault-suspended-account = kontoen { $value } er spærret ({ $place })
adjustment-fault-control-account = kontoen { $value } føres af en reskontro og bogføres ikke manuelt ({ $place })
adjustment-fault-unknown-currency = valutaen { $value } findes ikke ({ $place })
adjustment-fault-no-currency-amount = beløbet i { $value } mangler ({ $place })
adjustment-fault-amounts-differ = { $value } er ikke linjens beløb, selv om valutaen er den samme ({ $place })
adjustment-fault-signs-differ = { $value } har et andet fortegn end linjens beløb ({ $place })
adjustment-fault-too-many-decimals = { $value } har flere decimaler end valutaen ({ $place })
adjustment-fault-missing-dimension = dimensionen { $value } mangler ({ $place })
adjustment-fault-unknown-stage = trinnet { $value } findes ikke, kun first og last ({ $place })
adjustment-fault-unreadable-row = en række kan ikke læses: { $value }, { $reason } ({ $place })
adjustment-fault-several-companies = det spænder over selskaberne { $value } ({ $place })
adjustment-fault-several-files = det står i mere end én fil: { $value } ({ $place })
adjustment-fault-several-dates = linjerne har forskellige datoer, den første { $value } ({ $place })
adjustment-fault-several-stages = linjerne nævner forskellige trin: { $value } ({ $place })
adjustment-fault-reversed-twice = det ville blive tilbageført to gange: { $value } ({ $place })
adjustment-fault-reversal-too-early = det tilbageføres den { $value }, ikke efter periodens slutning ({ $place })
adjustment-fault-reversal-too-late = det tilbageføres den { $value }, ud over næste regnskabsår ({ $place })
adjustment-fault-same-person = { $value } har både udarbejdet og godkendt det ({ $place })
adjustment-fault-unbalanced = det er { $value } ude af balance ({ $place })
adjustment-fault-unbalanced-currency = det er { $value } ude af balance i sin egen valuta ({ $place })
adjustment-fault-unbalanced-reporting = det er { $value } ude af balance i rapporteringsvalutaen ({ $place })
adjustment-fault-missing-rate = balancedagskursen { $value } mangler på dets dato ({ $place })
adjustment-fault-date-outside-year = dets dato { $value } ligger ikke i noget regnskabsår nær perioden ({ $place })
adjustment-fault-date-before-period = dets dato { $value } ligger før perioden, og det findes ikke i finans ({ $place })
adjustment-fault-more = og { $value } til

finding-adjustment-refused = Justering { $expected } afvises i sin helhed: { $detail }.
    .remedy = Ret de nævnte rækker og kør afslutningen igen; indtil da bogføres intet af bilaget.
finding-accrual-refused = Periodiseringen { $expected } bogføres ikke: { $detail }.
    .remedy = Ret periodiseringen i close.toml eller kontoplanen og kør afslutningen igen.
finding-adjustment-not-approved =
    { $detail ->
        [preparer] Justering { $expected } siger ikke, hvem der har udarbejdet den: at to personer har set den, kan ikke vises.
       *[approver] Justering { $expected } har ingen, der har godkendt den.
    } { $amount } { $currency } foreslås alligevel.
    .remedy =
        { $detail ->
            [preparer] Udfyld prepared_by.
           *[approver] Lad en anden end den, der har udarbejdet den, se på den, og udfyld approved_by.
        }
finding-adjustment-later =
    { $count ->
        [one] En justering er dateret efter perioden ({ $detail }, { $expected }). Den venter
       *[other] { $count } justeringer er dateret efter perioden, den første { $detail } den { $expected }. De venter
    } på afslutningen for den dato.
    .remedy = Intet at gøre, medmindre en dato er skrevet forkert.
finding-adjustment-unseen =
    { $count ->
        [one] En justering er dateret før udtrækkets første poster ({ $detail }, { $expected }). Den er
       *[other] { $count } justeringer er dateret før udtrækkets første poster, den første { $detail } den { $expected }. De er
    } hverken bogført eller eftersøgt.
    .remedy = Intet at gøre, hvis de er med i åbningsbalancerne; ret ellers datoen.
finding-reversal-missing = Justering { $actual } skulle tilbageføres den { $expected }, før denne periode, men finans har ingen tilbageførsel: { $amount } { $currency } står stadig.
    .remedy = Tilbagefør den i økonomisystemet under det nummer, den blev foreslået med, eller kør den periodes afslutning igen og importér dens kladde.

template-title = Justeringer ved periodeafslutning, { $period }
template-how = En række pr. linje, et nummer pr. bilag; debet positiv, kredit negativ. Hvert bilag skal gå i nul. Beløb er tal, datoer er datoer.
template-next = Gem arbejdsbogen som adjustments.xlsx ved siden af close.toml og kør { $command }.
template-vouchers = Summer pr. bilag
template-accounts = Konti
template-lists = Lister
template-out-of-balance = Rest i bilaget
template-all = Alle bilag
template-debit-credit = Beløb (debet +, kredit −)
template-choose = Vælg en værdi fra listen.
template-account = Vælg en af selskabets konti fra listen; spærrede konti og konti, der føres af en reskontro, er ikke med.
template-date = Angiv en dato fra { $first } til { $last }.
template-after = Angiv en dato efter { $last }.
template-number = Angiv et tal: debet positiv, kredit negativ.
reason-formula_without_value = en formel, hvis værdi ikke er gemt; åbn arbejdsbogen i et regneark, gem den og kør igen
adjustments-none = Der er ingen justering i { $folder }. { $command } laver en arbejdsbog til udfyldning.
adjustments-checked =
    { $vouchers ->
        [one] Et bilag
       *[other] { $vouchers } bilag
    }, { $refused ->
        [0] intet afvist.
        [one] et afvist.
       *[other] { $refused } afvist.
    }
adjustments-template = Udfyld arbejdsbogen, gem den som adjustments.xlsx i { $folder }, og kontrollér den med { $command }.
