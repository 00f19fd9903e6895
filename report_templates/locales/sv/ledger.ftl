# Vad huvudboken visar, dess avstämningar och orden med vilka en siffra förklaras.

tie-opening = Årets ingående balanser, debet mot kredit

finding-opening-mismatch =
    { $detail ->
        [journal] Ingående balans { $subject }: opening_balances anger { $actual } { $currency }, årets öppningsposter uppgår till { $expected }. Skillnaden är { $amount }; det angivna beloppet gäller ({ $source_file }:{ $source_row }).
        [entered] Ingående balans { $subject }: öppningsposterna uppgår till { $actual } { $currency }, föregående år avslutades med { $expected }. Skillnaden är { $amount }; öppningsposterna gäller.
        [stated] Ingående balans { $subject }: de ingående balanserna anger { $actual } { $currency }, föregående års sista råbalans { $expected }. Skillnaden är { $amount }; den ingående balansen gäller ({ $source_file }:{ $source_row }).
       *[carried] Ingående balans { $subject }: opening_balances anger { $actual } { $currency }, tidigare års poster för över { $expected }. Skillnaden är { $amount }; det angivna beloppet gäller ({ $source_file }:{ $source_row }).
    }
    .remedy =
        { $detail ->
            [journal] Rätta opening_balances, eller ta bort den av de två som är felaktig ur utdraget.
            [entered] Sök upp posten som bokförts i det stängda året efter att de ingående balanserna fördes över, eller rätta öppningsposterna.
            [stated] Sök efter poster som bokförts i föregående år efter att dess saldon skrevs, eller som flyttats mellan konton vid årets slut.
           *[carried] Rätta opening_balances, eller komplettera tidigare års poster; den som stämmer kan stå ensam.
        }
finding-missing-posting-account =
    { $detail ->
        [before] Resultatet för åren före det första kända, { $amount } { $currency } (vinst är negativ), förs över utan ett konto som tar emot det; det står på raden ”retained_earnings”.
       *[other] Resultatet för { $detail }, { $amount } { $currency } (vinst är negativ), förs över utan ett konto som tar emot det; det står på raden ”retained_earnings”.
    }
    .remedy = Ange retained_earnings (samt result_profit och result_loss om de skiljer sig) under [company.posting] för { $company } i close.toml.
finding-prior-period-changed =
    { $detail ->
        [proposals] Saldo { $subject }: bokslutet visade { $expected } { $currency }, huvudboken { $actual }. Skillnaden { $amount } är förslag från det bokslutet som inte har importerats.
        [opening] Saldo { $subject }: bokslutet visade { $expected } { $currency }, nu { $actual }, en skillnad på { $amount }. Ingen post på kontot är ny; det är den ingående balansen som har ändrats.
        [balances] Saldo { $subject }: bokslutet visade { $expected } { $currency }, nu { $actual }, en skillnad på { $amount }. Råbalansen för den dagen, eller en tidigare, har ändrats.
       *[other] Saldo { $subject }: bokslutet visade { $expected } { $currency }, nu { $actual }, en skillnad på { $amount }. Bakom den: { $detail }.
    }
    .remedy =
        { $detail ->
            [proposals] Importera journals.csv från det bokslutet, eller låt det vara om förslagen har avvisats.
            [opening] Jämför ingående balanser och tidigare år med dem i den tidigare körningen.
            [balances] Jämför råbalansen med den som det bokslutet gjordes av.
           *[other] Flytta posterna till en öppen period, eller rapportera den stängda perioden på nytt.
        }
finding-balances-differ = Konto { $detail }: { $subject } uppger två saldon, { $actual } { $currency } och { $expected }, en skillnad på { $amount }.
    .remedy = Den första filen gäller, eftersom den sträcker sig längre. Ta bort den andra ur utdraget, eller ta reda på vilken som stämmer.
finding-proposal-incomplete = Posterna som känns igen som förslag { $subject } balanserar inte: de uppgår till { $actual } { $currency } på { $detail }. De räknas inte som importerade.
    .remedy = Ge alla rader i den verifikationen samma document_no ({ $subject }) i huvudboken och gör ett nytt utdrag.

explain-opening = Ingående balans
explain-balance = Råbalans per { $name }
explain-result = Resultat { $year }
explain-result-before = Tidigare års resultat
explain-proposal = Föreslaget: { $name }  { $text }
explain-proposed = Förslag { $name }
explain-voucher = Verifikation { $name }
explain-finding = { $name }  { $text }
explain-remedy = Nästa steg: { $text }
explain-rest =
    { $count ->
        [one] Ytterligare en
       *[other] Ytterligare { $count }
    }
explain-nothing = Inget ligger bakom beloppet: ingen post, ingen ingående balans, inget förslag.
status-left-to-erp = Exporteras inte: starta denna körning i ERP-systemet
