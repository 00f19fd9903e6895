# Periodslutsjusteringar, periodiseringar och återföringar: sidor, iakttagelser och arbetsboken som fylls i.

adjustment-message =
    { $vouchers ->
        [0] Ingen verifikation hör till perioden
        [one] En verifikation på { $amount } hör till perioden
       *[other] { $vouchers } verifikationer på sammanlagt { $amount } hör till perioden
    }; { $refused ->
        [0] ingen är avvisad.
        [one] en är avvisad och räknas inte.
       *[other] { $refused } är avvisade och räknas inte.
    }
adjustment-accruals-message =
    { $schemes ->
        [one] En periodisering
       *[other] { $schemes } periodiseringar
    }; ingen verifikation har lagts in.
adjustment-vouchers = Justeringar per verifikation
adjustment-vouchers-note = Belopp: debetsidan. En avvisad verifikation räknas inte, inte med någon rad.
adjustment-refused = Avvisade verifikationer och felen i dem
adjustment-accruals = Periodiseringar
adjustment-accruals-note = I periodiseringens valuta. Andelarna är skillnader mellan avrundade löpande summor, så att de går jämnt upp på öret.
adjustment-reversals = Återföringar
adjustment-reversal-of = Återföring av { $voucher } { $text }
col-stage = Skede
col-lines = Rader
col-prepared-by = Upprättad av
col-approved-by = Godkänd av
col-reverse-on = Återförs den
col-fault = Fel
col-scheme = Periodisering
col-first-day = Från
col-last-day = Till
col-spread = Fördelning
col-debit-account = Debetkonto
col-credit-account = Kreditkonto
col-recognised = Bokfört tidigare
col-this-period = Denna period
col-share-from = Andel från
col-share-to = Andel till
col-share-state = Andelens läge
sheet-adjustments = Justeringar
sheet-refused-adjustments = Avvisade justeringar
sheet-accruals = Periodiseringar
sheet-accrual-months = Periodiseringsplan
sheet-reversals = Återföringar
stage-first = före avprickning
stage-last = sist av allt
spread-even = jämnt
spread-days = per dag
status-refused = Ogiltig
status-later = Senare period
status-unseen = Före underlaget
status-coming = Kommande
share-earlier = bokfört tidigare
share-caught-up = tas igen nu
share-due = denna period
share-later = senare
share-posted = i huvudboken
adjustment-fault-no-voucher = verifikationsnumret saknas ({ $place })
adjustment-fault-unknown-account = kontot { $value } finns inte i kontoplanen ({ $place })
adjustment-fault-suspended-account = kontot { $value } är avstängt ({ $place })
adjustment-fault-control-account = kontot { $value } matas av en reskontra och bokförs inte manuellt ({ $place })
adjustment-fault-unknown-currency = valutan { $value } finns inte ({ $place })
adjustment-fault-no-currency-amount = beloppet i { $value } saknas ({ $place })
adjustment-fault-amounts-differ = { $value } är inte radens belopp fast valutan är densamma ({ $place })
adjustment-fault-signs-differ = { $value } har annat tecken än radens belopp ({ $place })
adjustment-fault-too-many-decimals = { $value } har fler decimaler än valutan ({ $place })
adjustment-fault-missing-dimension = dimensionen { $value } saknas ({ $place })
adjustment-fault-unknown-stage = skedet { $value } finns inte, bara first och last ({ $place })
adjustment-fault-unreadable-row = en rad kan inte läsas: { $value }, { $reason } ({ $place })
adjustment-fault-several-companies = den spänner över företagen { $value } ({ $place })
adjustment-fault-several-files = den finns i mer än en fil: { $value } ({ $place })
adjustment-fault-several-dates = raderna har olika datum, det första { $value } ({ $place })
adjustment-fault-several-stages = raderna anger olika skeden: { $value } ({ $place })
adjustment-fault-reversed-twice = den skulle återföras två gånger: { $value } ({ $place })
adjustment-fault-reversal-too-early = den återförs den { $value }, inte efter periodens slut ({ $place })
adjustment-fault-reversal-too-late = den återförs den { $value }, bortom nästa räkenskapsår ({ $place })
adjustment-fault-same-person = { $value } har både upprättat och godkänt den ({ $place })
adjustment-fault-unbalanced = den är i obalans med { $value } ({ $place })
adjustment-fault-unbalanced-currency = den är i obalans med { $value } i sin egen valuta ({ $place })
adjustment-fault-unbalanced-reporting = den är i obalans med { $value } i rapporteringsvalutan ({ $place })
adjustment-fault-missing-rate = balansdagskursen { $value } saknas för dess datum ({ $place })
adjustment-fault-date-outside-year = dess datum { $value } ligger inte i något räkenskapsår nära perioden ({ $place })
adjustment-fault-date-before-period = dess datum { $value } ligger före perioden, och den finns inte i huvudboken ({ $place })
adjustment-fault-more = och { $value } till

finding-adjustment-refused = Justering { $expected } avvisas i sin helhet: { $detail }.
    .remedy = Rätta de nämnda raderna och kör bokslutet igen; till dess bokförs inget av verifikationen.
finding-accrual-refused = Periodiseringen { $expected } bokförs inte: { $detail }.
    .remedy = Rätta periodiseringen i close.toml eller kontoplanen och kör bokslutet igen.
finding-adjustment-not-approved =
    { $detail ->
        [preparer] Justering { $expected } säger inte vem som upprättat den: att två personer sett den kan inte visas.
       *[approver] Justering { $expected } har ingen som godkänt den.
    } { $amount } { $currency } föreslås ändå.
    .remedy =
        { $detail ->
            [preparer] Fyll i prepared_by.
           *[approver] Låt någon annan än den som upprättat den granska den, och fyll i approved_by.
        }
finding-adjustment-later =
    { $count ->
        [one] En justering är daterad efter perioden ({ $detail }, { $expected }). Den väntar
       *[other] { $count } justeringar är daterade efter perioden, den första { $detail } den { $expected }. De väntar
    } på bokslutet för det datumet.
    .remedy = Inget att göra, om inget datum är felskrivet.
finding-adjustment-unseen =
    { $count ->
        [one] En justering är daterad före underlagets första poster ({ $detail }, { $expected }). Den har
       *[other] { $count } justeringar är daterade före underlagets första poster, den första { $detail } den { $expected }. De har
    } varken bokförts eller eftersökts.
    .remedy = Inget att göra om de ingår i de ingående balanserna; rätta annars datumet.
finding-reversal-missing = Justering { $actual } skulle återföras den { $expected }, före denna period, men huvudboken har ingen återföring: { $amount } { $currency } står kvar.
    .remedy = Återför den i affärssystemet under numret den föreslogs med, eller kör den periodens bokslut igen och importera dess journal.

template-title = Periodslutsjusteringar, { $period }
template-how = En rad per kontering, ett nummer per verifikation; debet positivt, kredit negativt. Varje verifikation ska bli noll. Belopp är tal, datum är datum.
template-next = Spara arbetsboken som adjustments.xlsx bredvid close.toml och kör { $command }.
template-vouchers = Summor per verifikation
template-accounts = Konton
template-lists = Listor
template-out-of-balance = Återstår i verifikationen
template-all = Alla verifikationer
template-debit-credit = Belopp (debet +, kredit −)
template-choose = Välj ett värde ur listan.
template-account = Välj ett av företagets konton ur listan; avstängda konton och konton som matas av en reskontra finns inte med.
template-date = Ange ett datum från { $first } till { $last }.
template-after = Ange ett datum efter { $last }.
template-number = Ange ett tal: debet positivt, kredit negativt.
reason-formula_without_value = en formel vars värde inte sparats; öppna arbetsboken i ett kalkylprogram, spara den och kör igen
adjustments-none = Det finns ingen justering i { $folder }. { $command } gör en arbetsbok att fylla i.
adjustments-checked =
    { $vouchers ->
        [one] En verifikation
       *[other] { $vouchers } verifikationer
    }, { $refused ->
        [0] ingen avvisad.
        [one] en avvisad.
       *[other] { $refused } avvisade.
    }
adjustments-template = Fyll i arbetsboken, spara den som adjustments.xlsx i { $folder } och kontrollera den med { $command }.
