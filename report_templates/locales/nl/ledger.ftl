# Wat het grootboek laat zien, zijn aansluitingen, en de woorden waarmee een cijfer wordt verklaard.

tie-opening = Beginsaldi van het jaar, debet tegen credit

finding-opening-mismatch =
    { $detail ->
        [journal] Beginsaldo { $subject }: opening_balances vermeldt { $actual } { $currency }, de openingsboekingen van dat jaar komen op { $expected }. Het verschil is { $amount }; het vermelde bedrag geldt ({ $source_file }:{ $source_row }).
        [entered] Beginsaldo { $subject }: de openingsboekingen komen op { $actual } { $currency }, het voorgaande jaar sloot met { $expected }. Het verschil is { $amount }; de openingsboekingen gelden.
        [stated] Beginsaldo { $subject }: de beginsaldi vermelden { $actual } { $currency }, de laatste kolommenbalans van het jaar ervoor { $expected }. Het verschil is { $amount }; het beginsaldo geldt ({ $source_file }:{ $source_row }).
       *[carried] Beginsaldo { $subject }: opening_balances vermeldt { $actual } { $currency }, de boekingen van eerdere jaren brengen { $expected } over. Het verschil is { $amount }; het vermelde bedrag geldt ({ $source_file }:{ $source_row }).
    }
    .remedy =
        { $detail ->
            [journal] Corrigeer opening_balances, of laat van de twee de onjuiste weg uit de export.
            [entered] Zoek de boeking die in het afgesloten jaar is gedaan nadat de beginsaldi waren gemaakt, of corrigeer de openingsboekingen.
            [stated] Zoek boekingen die in het jaar ervoor zijn gedaan nadat de saldi waren opgemaakt, of die aan het einde ervan tussen rekeningen zijn overgeboekt.
           *[carried] Corrigeer opening_balances, of vul de boekingen van eerdere jaren aan; de juiste van de twee mag alleen blijven staan.
        }
finding-missing-posting-account =
    { $detail ->
        [before] Het resultaat van de jaren vóór het eerste bekende jaar, { $amount } { $currency } (winst is negatief), wordt overgebracht zonder rekening om het op te nemen; het staat op de regel ‘retained_earnings’.
       *[other] Het resultaat van { $detail }, { $amount } { $currency } (winst is negatief), wordt overgebracht zonder rekening om het op te nemen; het staat op de regel ‘retained_earnings’.
    }
    .remedy = Vermeld retained_earnings (en result_profit en result_loss als die verschillen) onder [company.posting] van { $company } in close.toml.
finding-prior-period-changed =
    { $detail ->
        [proposals] Saldo { $subject }: afgesloten op { $expected } { $currency }, in het grootboek { $actual }. Het verschil van { $amount } betreft voorstellen van die afsluiting die niet zijn geïmporteerd.
        [opening] Saldo { $subject }: afgesloten op { $expected } { $currency }, nu { $actual }, een verschil van { $amount }. Geen enkele boeking op de rekening is nieuw; het beginsaldo is gewijzigd.
        [balances] Saldo { $subject }: afgesloten op { $expected } { $currency }, nu { $actual }, een verschil van { $amount }. De kolommenbalans van die dag, of een eerdere, is gewijzigd.
       *[other] Saldo { $subject }: afgesloten op { $expected } { $currency }, nu { $actual }, een verschil van { $amount }. Daarachter: { $detail }.
    }
    .remedy =
        { $detail ->
            [proposals] Importeer journals.csv van die afsluiting, of laat het zo als de voorstellen zijn afgewezen.
            [opening] Vergelijk de beginsaldi en de eerdere jaren met die van de vorige run.
            [balances] Vergelijk de kolommenbalans met die waaruit die afsluiting is gemaakt.
           *[other] Verplaats de boekingen naar een open periode, of rapporteer de afgesloten periode opnieuw.
        }
finding-balances-differ = Rekening { $detail }: { $subject } vermelden twee saldi, { $actual } { $currency } en { $expected }, een verschil van { $amount }.
    .remedy = Het eerste bestand telt, want het reikt verder. Haal het andere uit de export, of ga na welk van beide juist is.
finding-proposal-incomplete = De boekingen die als voorstel { $subject } worden herkend, zijn niet in balans: ze komen op { $actual } { $currency } op { $detail }. Ze gelden niet als geïmporteerd.
    .remedy = Geef alle regels van dat boekstuk in het grootboek hetzelfde document_no ({ $subject }) en exporteer opnieuw.

explain-opening = Beginsaldo
explain-balance = Kolommenbalans per { $name }
explain-result = Resultaat { $year }
explain-result-before = Resultaat van eerdere jaren
explain-proposal = Voorgesteld: { $name }  { $text }
explain-proposed = Voorstel { $name }
explain-voucher = Boekstuk { $name }
explain-finding = { $name }  { $text }
explain-remedy = Volgende stap: { $text }
explain-rest =
    { $count ->
        [one] Nog één
       *[other] Nog { $count }
    }
explain-nothing = Achter dit bedrag zit niets: geen boeking, geen beginsaldo, geen voorstel.
status-left-to-erp = Niet geëxporteerd: start deze run in het ERP-systeem
