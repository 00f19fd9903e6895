# Vad huvudboken saknar av lagrets kostnad: journalen, körningarna att starta, det som inte kan bokföras.

inventory-journal-none = All lagerkostnad finns i huvudboken.
inventory-journal-open =
    { $count ->
        [one] En lagerkostnad finns ännu inte i huvudboken; den ändrar lagret med { $amount }.
       *[other] { $count } lagerkostnader finns ännu inte i huvudboken; de ändrar lagret med { $amount }.
    }
inventory-journal-skipped =
    { $count ->
        [one] En kostnad kan inte bokföras.
       *[other] { $count } kostnader kan inte bokföras.
    }
inventory-journal-legend = Debet är positivt. Det som ska startas i affärssystemet ingår i det justerade saldot och exporteras inte.
inventory-runs = Att starta, med effekt per konto
inventory-skips = Ej bokfört, efter orsak
inventory-skipped = De största av dem
stock-run-adjust-cost = Starta affärssystemets kostnadsjustering: { $count }
stock-run-post-inventory-cost = Starta bokföringen av lagerkostnad i affärssystemet: { $count }
stock-run-import-journal = Importera den föreslagna journalen: { $count }
stock-run-costs =
    { $count ->
        [one] en kostnad
       *[other] { $count } kostnader
    }
run-adjust-cost = Affärssystemets kostnadsjustering
run-post-inventory-cost = Bokföring av lagerkostnad i affärssystemet
run-import-journal = Import av den föreslagna journalen
skipped-missing-setup = inget konto angivet
skipped-setup-blocked = bokföringsinställningen är spärrad
skipped-unknown-account = kontot finns inte i kontoplanen
skipped-account-blocked = kontot är spärrat
skipped-no-rule = ingen regel för detta slag av kostnad
skipped-no-item-entry = artikeltransaktionen saknas
skipped-date-closed = dagen är inte öppen
skipped-expected-off = förväntad kostnad bokförs inte
skipped-value-zero = artikeln hålls utan värde
skipped-missing-rate = valutakurs saknas
reason-missing-setup = inget konto är angivet
reason-setup-blocked = raden är spärrad
reason-unknown-account = dess konto finns inte i kontoplanen
reason-account-blocked = dess konto är spärrat
col-role = Funktion
col-run = Körning
col-posted = { status-posted }
col-skipped = Varför ej bokfört
col-costs = Kostnader i körningen
col-entry-type = Slag av rörelse
sheet-inventory-runs = Lagerjournal
sheet-inventory-skipped = Kostnad ej bokförd

finding-missing-setup =
    { $count ->
        [one] En kostnad på { $amount } { $currency } är inte bokförd: { $expected }, { $subject }: { $detail }.
       *[other] { $count } kostnader på sammanlagt { $amount } { $currency } är inte bokförda: { $expected }, { $subject }: { $detail }.
    }
    .remedy = Ange i { $expected } ett konto som får bokföras på och stäng igen. Till dess bokförs ingen sida av dessa kostnader.
finding-no-posting-setup =
    { $count ->
        [one] En lagerkostnad på { $amount } { $currency } är inte bokförd: uttaget saknar bokföringsinställningar.
       *[other] { $count } lagerkostnader på sammanlagt { $amount } { $currency } är inte bokförda: uttaget saknar bokföringsinställningar.
    }
    .remedy = Exportera inventory_posting_setup och general_posting_setup, eller skriv dem för hand; utan dem värderas lagret men bokförs inte.
finding-cost-without-rule =
    { $count ->
        [one] En kostnad på { $amount } { $currency } är av ett slag som ingen regel bokför: { $subject }.
       *[other] { $count } kostnader på sammanlagt { $amount } { $currency } är av ett slag som ingen regel bokför: { $subject }.
    }
    .remedy = Jämför entry_type, value_type och variance_type med affärssystemet; en kod har fått fel ord, eller en rad är skadad.
finding-cost-date-closed =
    { $count ->
        [one] En kostnad i { $subject } på { $amount } { $currency } finns inte i huvudboken, och dess dag är inte öppen (från { $expected }).
       *[other] { $count } kostnader i { $subject } på sammanlagt { $amount } { $currency } finns inte i huvudboken, och deras dagar är inte öppna (från { $expected }).
    }
    .remedy = Öppna månaden för bokföring av lagerkostnad (allow_posting_from), eller låt skillnaden stå förklarad; en kostnad flyttas aldrig till en annan dag.
finding-expected-cost-not-posted =
    { $count ->
        [one] En inleverans eller utleverans på { $amount } { $currency } är inte fakturerad; förväntad kostnad bokförs inte.
       *[other] In- och utleveranser på { $amount } { $currency } i { $count } rader är inte fakturerade; förväntad kostnad bokförs inte.
    }
    .remedy = Inget är fel: upplys om det som är mottaget eller levererat utan faktura, eller periodisera det för hand.
finding-value-zero-cost = Artikel { $subject } hålls utan värde men har { $count } rader med kostnad på sammanlagt { $amount } { $currency }, som inte bokförs.
    .remedy = Se efter om artikeln ska ha ett värde (inventory_value_zero), eller rätta kostnaden i affärssystemet.
finding-setup-listed-twice = { $detail }: { $subject } finns flera gånger med olika konton; den första raden gäller.
    .remedy = Exportera varje nyckel i bokföringsinställningarna en gång.
finding-posted-not-stated = Värdetransaktionerna säger inte vad av deras kostnad som är bokfört (cost_posted_to_gl): alla { $count } räknas som ej bokförda.
    .remedy = Exportera cost_posted_to_gl och cost_expected_posted_to_gl med värdetransaktionerna; utan dem kan kostnader föreslås som huvudboken redan har.
