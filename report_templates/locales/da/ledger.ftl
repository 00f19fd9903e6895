# Hvad finans viser, dets afstemninger, og ordene som et tal forklares med.

tie-opening = Årets primosaldi, debet mod kredit

finding-opening-mismatch =
    { $detail ->
        [journal] Primosaldo { $subject }: opening_balances angiver { $actual } { $currency }, årets primoposteringer udgør { $expected }. Forskellen er { $amount }; det angivne beløb gælder ({ $source_file }:{ $source_row }).
        [entered] Primosaldo { $subject }: primoposteringerne udgør { $actual } { $currency }, det foregående år sluttede med { $expected }. Forskellen er { $amount }; primoposteringerne gælder.
        [stated] Primosaldo { $subject }: primosaldiene angiver { $actual } { $currency }, det foregående års sidste saldobalance { $expected }. Forskellen er { $amount }; primosaldoen gælder ({ $source_file }:{ $source_row }).
       *[carried] Primosaldo { $subject }: opening_balances angiver { $actual } { $currency }, posteringerne fra tidligere år fører { $expected } videre. Forskellen er { $amount }; det angivne beløb gælder ({ $source_file }:{ $source_row }).
    }
    .remedy =
        { $detail ->
            [journal] Ret opening_balances, eller udelad den af de to, der er forkert, af udtrækket.
            [entered] Find posteringen, der er bogført i det lukkede år, efter at primosaldiene blev dannet, eller ret primoposteringerne.
            [stated] Led efter posteringer, der er bogført i det foregående år, efter at dets saldi blev skrevet, eller flyttet mellem konti ved årets slutning.
           *[carried] Ret opening_balances, eller suppler posteringerne fra tidligere år; den, der er rigtig, kan stå alene.
        }
finding-missing-posting-account =
    { $detail ->
        [before] Resultatet af årene før det første kendte, { $amount } { $currency } (overskud er negativt), føres videre uden en konto til at optage det; det står på linjen ”retained_earnings”.
       *[other] Resultatet af { $detail }, { $amount } { $currency } (overskud er negativt), føres videre uden en konto til at optage det; det står på linjen ”retained_earnings”.
    }
    .remedy = Angiv retained_earnings (samt result_profit og result_loss, hvis de er forskellige) under [company.posting] for { $company } i close.toml.
finding-prior-period-changed =
    { $detail ->
        [proposals] Saldo { $subject }: afsluttet med { $expected } { $currency }, i finans { $actual }. Forskellen på { $amount } er forslag fra den afslutning, som ikke er importeret.
        [opening] Saldo { $subject }: afsluttet med { $expected } { $currency }, nu { $actual }, en forskel på { $amount }. Ingen postering på kontoen er ny; det er primosaldoen, der er ændret.
        [balances] Saldo { $subject }: afsluttet med { $expected } { $currency }, nu { $actual }, en forskel på { $amount }. Saldobalancen for den dag, eller en tidligere, er ændret.
       *[other] Saldo { $subject }: afsluttet med { $expected } { $currency }, nu { $actual }, en forskel på { $amount }. Bag den: { $detail }.
    }
    .remedy =
        { $detail ->
            [proposals] Importér journals.csv fra den afslutning, eller lad det være, hvis forslagene blev afvist.
            [opening] Sammenlign primosaldiene og de tidligere år med dem i den tidligere kørsel.
            [balances] Sammenlign saldobalancen med den, som den afslutning blev lavet af.
           *[other] Flyt posteringerne til en åben periode, eller rapportér den lukkede igen.
        }
finding-balances-differ = Konto { $detail }: { $subject } oplyser to saldi, { $actual } { $currency } og { $expected }, en forskel på { $amount }.
    .remedy = Den første fil gælder, da den rækker længere. Tag den anden ud af udtrækket, eller find ud af, hvilken der er rigtig.
finding-proposal-incomplete = Posteringerne, der genkendes som forslag { $subject }, balancerer ikke: de udgør { $actual } { $currency } på { $detail }. De regnes ikke for importeret.
    .remedy = Giv alle linjer i det bilag samme document_no ({ $subject }) i finans, og lav et nyt udtræk.

explain-opening = Primosaldo
explain-balance = Saldobalance pr. { $name }
explain-result = Resultat { $year }
explain-result-before = Resultat fra tidligere år
explain-proposal = Foreslået: { $name }  { $text }
explain-proposed = Forslag { $name }
explain-voucher = Bilag { $name }
explain-finding = { $name }  { $text }
explain-remedy = Næste skridt: { $text }
explain-rest =
    { $count ->
        [one] Endnu én
       *[other] Yderligere { $count }
    }
explain-nothing = Der ligger intet bag beløbet: ingen postering, ingen primosaldo, intet forslag.
status-left-to-erp = Eksporteres ikke: start denne kørsel i ERP-systemet
