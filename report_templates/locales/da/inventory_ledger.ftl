# Lageret mod finans: matrix over roller, afvigelsernes klasser, periodeafgrænsning, fund.

stock-ledger-tied = Alle { $count } lagerroller stemmer med finans på øren.
stock-ledger-explained =
    { $count ->
        [one] En lagerrolle afviger fra finans, og intet er uforklaret.
       *[other] { $count } lagerroller afviger fra finans, og intet er uforklaret.
    }
stock-ledger-open =
    { $count ->
        [one] En lagerrolle afviger fra finans; { $amount } er uforklaret og blokerer.
       *[other] { $count } lagerroller afviger fra finans; { $amount } er uforklaret og blokerer.
    }
stock-ledger-against = heraf mod
stock-ledger-legend = Lagerbog: hvad værdiposterne lægger på en rolle efter bogføringsopsætningen, balancekonti fra begyndelsen, resultatkonti over regnskabsåret (uden værdiposter: over perioden). Hvad en rolle har i en kolonne, har kolonnens egen rolle i sin række med modsat fortegn, for så vidt begge hører til regnskabsåret. Finans: hele saldoen på hver konto, der er angivet for rollen; debet er positiv.
stock-differences-title = Hvad forskellen består af
stock-differences-message = Den største del: { $cause }, { $amount } på { $role }.
stock-differences-rows = De største forskelle efter rolle og klasse
stock-bridge = Finanskontiene for lager har { $amount } i forhold til lagerbogen
stock-bridge-caption = Lager, mellemkonto og varer under fremstilling, { $date }, { $unit }
stock-bridge-subledger = Lagerbog
stock-bridge-ledger = Finans
stock-parted = Hvor lager og finans først skilles
stock-no-item = ingen vare angivet
stock-detail-opening = primo
stock-detail-proposal = ændret ved import
stock-detail-missing-setup = ingen konto angivet
stock-detail-setup-blocked = opsætning spærret
stock-detail-unknown-account = konto findes ikke i kontoplanen
stock-detail-account-blocked = konto spærret
stock-detail-no-rule = ingen regel for denne slags omkostning
stock-detail-no-item-entry = varepost mangler
stock-detail-date-closed = dagen er ikke åben
stock-detail-expected-off = forventet kostpris bogføres ikke
stock-detail-missing-rate = kurs mangler
cut-off-message =
    { $count ->
        [0] Reguleringer på { $late } ligger i en anden periode end det, de retter; intet venter på faktura.
        [one] Reguleringer på { $late } ligger i en anden periode end det, de retter; en modtagelse eller levering venter på sin faktura.
       *[other] Reguleringer på { $late } ligger i en anden periode end det, de retter; { $count } modtagelser og leveringer venter på faktura.
    }
cut-off-waiting =
    { $count ->
        [0] Kun værdier uden antal; ingen regulering ligger uden for sin periode, og intet venter på faktura.
        [one] En modtagelse eller levering venter på sin faktura; ingen regulering ligger uden for sin periode.
       *[other] { $count } modtagelser og leveringer venter på faktura; ingen regulering ligger uden for sin periode.
    }
cut-off-sum = { $count } i alt
cut-off-note = Sen regulering: dagen for det, den retter, var lukket, så omkostningen gled ind i sin egen dags periode. Ikke faktureret: til forventet kostpris. Værdi uden antal: med varens første senere post, hvor der er en.
inv-late-adjustment = Reguleret i en anden periode end årsagen
inv-value-without-quantity = Værdi uden antal
col-account-role = Rolle
col-accounts = Konti
col-against-inventory = lager
col-against-interim = mellemkonto
col-against-wip = under fremstilling
col-against-others = andre roller
col-difference-class = Klasse
col-value-entry-no = Værdipost
col-gl-entry-no = Finanspost
col-parted-on = Første dag
col-cut-off = Afgrænsning
col-cause-date = Årsag
sheet-stock-ledger = Lager mod finans
sheet-stock-differences = Lagerforskelle
sheet-stock-divergences = Hvor lager og finans skilles
sheet-cut-off = Periodeafgrænsning
invrole-subcontracted-variance = Underleverandørafvigelse
invrole-capacity-overhead-variance = Afvigelse på kapacitetsomkostninger
invrole-manufacturing-overhead-variance = Afvigelse på produktionsomkostninger
invrole-direct-cost-non-inventory-applied = Tillagte direkte omkostninger (ikke lager)
invrole-material-non-inventory-variance = Materialeafvigelse (ikke lager)
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
check-late-adjustments = Ingen regulering uden for sin periode
check-large-rounding = Ingen afrunding over 1,00
check-quantity-stated-wrong = Værdiposter har det flyttede antal
check-half-a-transfer = Overførsler udligner hinanden

finding-gl-without-subledger = Finanspost { $actual } på { $amount } { $currency } på konto { $detail } kommer ikke fra lageret: ingen værdipost hører til den.
    .remedy = Find ud af, hvem der bogførte den og hvorfor; flyt den til en konto, der ikke er lagerets, eller bogfør den lagerbevægelse, den står for.
finding-opening-stock-differs = Konto { $detail } åbnede med { $amount } { $currency } mere (mindre, hvis negativ), end der forinden var bogført af omkostninger.
    .remedy = Sammenlign den angivne primo med dagens lagerliste; ret primo, eller bogfør forskellen og sig hvorfor.
finding-relation-amount = På konto { $detail } har finans { $amount } { $currency } mere (mindre, hvis negativ), end værdipost { $expected } siger er bogført (finanspost { $actual }).
    .remedy = Sammenlign værdiposten med dens finansposter; en af de to er ændret, fordoblet eller komprimeret bagefter.
finding-posted-without-gl = Værdipost { $expected } siger, at den er bogført, men konto { $detail } har ingen post af den: { $amount } { $currency } mangler.
    .remedy = Se efter, om finansudtrækket er helt; hvis posten er slettet, bogfør den igen og sig, hvem der godkendte.
finding-remapped-account = Værdipost { $expected } ligger på en anden konto, end bogføringsopsætningen angiver i dag: { $amount } { $currency } på konto { $detail } (finanspost { $actual }).
    .remedy = Hvis opsætningen er ændret, overfør den gamle saldo til den nye konto; hvis bogføringen var forkert, ret den.
finding-deleted-account = Værdipost { $expected } blev bogført på en konto, der er tom eller ikke findes i kontoplanen: { $amount } { $currency } mangler på konto { $detail } (finanspost { $actual }).
    .remedy = Genopret kontoen i kontoplanen, eller ompostér til den konto, opsætningen angiver.
finding-date-mismatch = Værdipost { $expected } og dens finanspost { $actual } ligger i forskellige perioder: { $amount } { $currency } på konto { $detail }.
    .remedy = Bogfør finansposten på værdipostens dag; er perioden lukket, oplys beløbet.
finding-closing-entry = Finanspost { $actual } nulstiller resultatkonto { $detail }: { $amount } { $currency }, som ikke er en lageromkostning.
    .remedy = Intet, hvis året er ved at blive afsluttet; ellers mærk nulstillingsposter med period_type closing.
finding-unexplained = På { $subject } afviger finans ({ $detail }) fra lageret med { $amount } { $currency }, som ingen klasse forklarer: lagerbog { $expected }, finans { $actual }.
    .remedy = Sammenlign kontoens poster med inventory.differences; afslutningen kan ikke underskrives, så længe en øre er åben.
finding-shared-account = Konto { $subject } tjener flere roller: { $detail }. Hver rolle sammenlignes med hele kontoen; hvad der hører til de andre, er nævnt.
    .remedy = Giv hver rolle sin egen konto, hvor forskellen betyder noget; intet er forkert indtil da.
finding-matched-by-document = Udtrækket for { $company } har ingen relationer mellem værdiposter og finansposter; de blev parret på bilag, dato, konto og beløb, et svagere bevis.
    .remedy = Eksportér også inventory_gl_relations.
finding-relation-without-entry = Relationen mellem værdipost { $expected } og finanspost { $actual } nævner en post, som udtrækket ikke har ({ $detail }).
    .remedy = Eksportér begge bøger fra begyndelsen eller fra samme primo.
finding-large-rounding = { $actual } afrundinger er over 1.00, den første for vare { $detail }.
    .remedy = Afrunding er ører; se, hvad disse poster afrunder.
finding-quantity-stated-wrong = Værdiposterne til { $actual } vareposter har ikke det flyttede antal én gang, den første for vare { $detail }.
    .remedy = Eksportér værdiposter fra den første for hver vare; item_quantity står på den første og er 0 på alle senere.
finding-half-a-transfer = Overførslerne for { $actual } varer udligner ikke hinanden, den første er { $detail }: et ben mangler eller koster noget andet.
    .remedy = Led efter det andet ben: anden dato, anden kostpris, eller ikke i udtrækket.
