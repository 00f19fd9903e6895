# Lagret mot huvudboken: matris över roller, avvikelsernas klasser, periodavgränsning, iakttagelser.

stock-ledger-tied = Alla { $count } lagerroller stämmer med huvudboken på öret.
stock-ledger-explained =
    { $count ->
        [one] En lagerroll avviker från huvudboken, och inget är oförklarat.
       *[other] { $count } lagerroller avviker från huvudboken, och inget är oförklarat.
    }
stock-ledger-open =
    { $count ->
        [one] En lagerroll avviker från huvudboken; { $amount } är oförklarat och blockerar.
       *[other] { $count } lagerroller avviker från huvudboken; { $amount } är oförklarat och blockerar.
    }
stock-ledger-against = därav mot
stock-ledger-legend = Reskontra: vad värdetransaktionerna lägger på en roll enligt bokföringsinställningen, balanskonton från början, resultatkonton över räkenskapsåret (utan värdetransaktioner: över perioden). Det en roll har i en kolumn har kolumnens egen roll på sin rad med omvänt tecken, så långt båda hör till räkenskapsåret. Huvudbok: hela saldot på varje konto som anges för rollen; debet är positivt.
stock-differences-title = Vad skillnaden består av
stock-differences-message = Den största delen: { $cause }, { $amount } på { $role }.
stock-differences-rows = De största skillnaderna per roll och klass
stock-bridge = Huvudbokens lagerkonton har { $amount } mot reskontran
stock-bridge-caption = Lager, interim och produkter i arbete, { $date }, { $unit }
stock-bridge-subledger = Reskontra
stock-bridge-ledger = Huvudbok
stock-parted = Där lager och huvudbok först går isär
stock-no-item = ingen artikel angiven
stock-detail-opening = ingående balans
stock-detail-proposal = ändrad vid import
stock-detail-missing-setup = inget konto angivet
stock-detail-setup-blocked = inställning spärrad
stock-detail-unknown-account = konto saknas i kontoplanen
stock-detail-account-blocked = konto spärrat
stock-detail-no-rule = ingen regel för detta slags kostnad
stock-detail-no-item-entry = artikeltransaktion saknas
stock-detail-date-closed = dagen inte öppen
stock-detail-expected-off = förväntad kostnad bokförs inte
stock-detail-missing-rate = kurs saknas
cut-off-message =
    { $count ->
        [0] Justeringar på { $late } ligger i en annan period än det de rättar; inget väntar på faktura.
        [one] Justeringar på { $late } ligger i en annan period än det de rättar; en inleverans eller utleverans väntar på sin faktura.
       *[other] Justeringar på { $late } ligger i en annan period än det de rättar; { $count } in- och utleveranser väntar på faktura.
    }
cut-off-waiting =
    { $count ->
        [0] Bara värden utan antal; ingen justering ligger utanför sin period, och inget väntar på faktura.
        [one] En inleverans eller utleverans väntar på sin faktura; ingen justering ligger utanför sin period.
       *[other] { $count } in- och utleveranser väntar på faktura; ingen justering ligger utanför sin period.
    }
cut-off-sum = { $count } totalt
cut-off-note = Sen justering: dagen för det den rättar var stängd, så kostnaden gled in i perioden för dess egen dag. Ej fakturerat: till förväntad kostnad. Värde utan antal: med artikelns första senare transaktion, där det finns en.
inv-late-adjustment = Justerat i en annan period än orsaken
inv-value-without-quantity = Värde utan antal
col-account-role = Roll
col-accounts = Konton
col-against-inventory = lager
col-against-interim = interim
col-against-wip = produkter i arbete
col-against-others = andra roller
col-difference-class = Klass
col-value-entry-no = Värdetransaktion
col-gl-entry-no = Huvudbokspost
col-parted-on = Första dag
col-cut-off = Avgränsning
col-cause-date = Orsak
sheet-stock-ledger = Lager mot huvudbok
sheet-stock-differences = Lagerskillnader
sheet-stock-divergences = Där lagret går isär
sheet-cut-off = Periodavgränsning
invrole-subcontracted-variance = Legovarians
invrole-capacity-overhead-variance = Kapacitetsomkostnadsvarians
invrole-manufacturing-overhead-variance = Tillverkningsomkostnadsvarians
invrole-direct-cost-non-inventory-applied = Direkt kostnad kopplad (ej lager)
invrole-material-non-inventory-variance = Materialvarians (ej lager)
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
check-late-adjustments = Ingen justering utanför sin period
check-large-rounding = Ingen avrundning över 1,00
check-quantity-stated-wrong = Värdetransaktioner har det flyttade antalet
check-half-a-transfer = Överföringar tar ut varandra

finding-gl-without-subledger = Huvudbokspost { $actual } på { $amount } { $currency } på konto { $detail } kommer inte från lagret: ingen värdetransaktion hör till den.
    .remedy = Ta reda på vem som bokförde den och varför; flytta den till ett konto som inte är lagrets, eller bokför den lagerrörelse den står för.
finding-opening-stock-differs = Konto { $detail } öppnade med { $amount } { $currency } mer (mindre, om negativt) än vad som dessförinnan bokförts av kostnader.
    .remedy = Jämför den angivna ingående balansen med dagens lagerlista; rätta ingående balans, eller bokför skillnaden och säg varför.
finding-relation-amount = På konto { $detail } har huvudboken { $amount } { $currency } mer (mindre, om negativt) än värdetransaktion { $expected } säger är bokfört (huvudbokspost { $actual }).
    .remedy = Jämför värdetransaktionen med dess huvudboksposter; en av de två har ändrats, dubblerats eller komprimerats i efterhand.
finding-posted-without-gl = Värdetransaktion { $expected } säger sig vara bokförd, men konto { $detail } har ingen post av den: { $amount } { $currency } saknas.
    .remedy = Se efter om huvudboksutdraget är helt; om posten togs bort, bokför den igen och säg vem som godkände.
finding-remapped-account = Värdetransaktion { $expected } ligger på ett annat konto än bokföringsinställningen anger i dag: { $amount } { $currency } på konto { $detail } (huvudbokspost { $actual }).
    .remedy = Om inställningen ändrats, för över det gamla saldot till det nya kontot; om bokföringen var fel, rätta den.
finding-deleted-account = Värdetransaktion { $expected } bokfördes på ett konto som är tomt eller saknas i kontoplanen: { $amount } { $currency } saknas på konto { $detail } (huvudbokspost { $actual }).
    .remedy = Återställ kontot i kontoplanen, eller bokför om posten till det konto inställningen anger.
finding-date-mismatch = Värdetransaktion { $expected } och dess huvudbokspost { $actual } ligger i olika perioder: { $amount } { $currency } på konto { $detail }.
    .remedy = Bokför huvudboksposten på värdetransaktionens dag; är perioden stängd, upplys om beloppet.
finding-closing-entry = Huvudbokspost { $actual } avslutar resultatkonto { $detail }: { $amount } { $currency }, som inte är någon lagerkostnad.
    .remedy = Inget, om året håller på att avslutas; annars märk bokslutstransaktioner med period_type closing.
finding-unexplained = På { $subject } avviker huvudboken ({ $detail }) från lagret med { $amount } { $currency } som ingen klass förklarar: reskontra { $expected }, huvudbok { $actual }.
    .remedy = Jämför kontots poster med inventory.differences; bokslutet kan inte skrivas under så länge ett öre är öppet.
finding-shared-account = Konto { $subject } tjänar flera roller: { $detail }. Varje roll jämförs med hela kontot; vad som hör till de andra anges.
    .remedy = Ge varje roll ett eget konto där skillnaden spelar roll; inget är fel dessförinnan.
finding-matched-by-document = Utdraget för { $company } har inga relationer mellan värdetransaktioner och huvudboksposter; de matchades på dokument, datum, konto och belopp, ett svagare bevis.
    .remedy = Exportera även inventory_gl_relations.
finding-relation-without-entry = Relationen mellan värdetransaktion { $expected } och huvudbokspost { $actual } anger en post som utdraget inte har ({ $detail }).
    .remedy = Exportera båda liggarna från början, eller från samma ingående balans.
finding-large-rounding = { $actual } avrundningar är över 1.00, den första för artikel { $detail }.
    .remedy = Avrundning är ören; se vad dessa transaktioner avrundar.
finding-quantity-stated-wrong = Värdetransaktionerna för { $actual } artikeltransaktioner har inte det flyttade antalet en gång, den första för artikel { $detail }.
    .remedy = Exportera värdetransaktioner från den första för varje artikel; item_quantity står på den första och är 0 på alla senare.
finding-half-a-transfer = Överföringarna för { $actual } artiklar tar inte ut varandra, den första är { $detail }: ett ben saknas eller kostar något annat.
    .remedy = Leta efter det andra benet: annat datum, annan kostnad, eller inte i utdraget.
