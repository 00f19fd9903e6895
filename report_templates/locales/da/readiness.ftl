# Hvad forhåndskontrollen prøver, og hvad den fandt: stedet, tallene og næste skridt.

check-trial-balance-differs = ERP-systemets saldobalance mod dets posteringer
check-suspended-accounts = Posteringer på spærrede konti
check-untyped-account = Konti uden type
check-date-outside-year = Datoer uden for alle regnskabsår
check-repeated-numbers = { chk-voucher-duplicates }
check-uncounted-layers = Posteringsniveauer, der ikke tæller

state-none = intet at kontrollere
state-balances = ikke relevant: saldobalancer

finding-unposted-journals = Kladden { $subject }, dateret { $expected }, er ikke bogført: { $amount ->
        [none] beløbet kendes ikke
       *[other] { $amount } { $currency }
    }, indtastet af { $detail }{ $count ->
        [0] { "" }
        [one] , én dag gammel ved periodens slutning
       *[other] , { $count } dage gammel ved periodens slutning
    }.
    .remedy = Få den bogført eller slettet i ERP-systemet, og lav et nyt udtræk; indtil da mangler dens beløb i saldobalancen.
finding-pending-documents = Dokument { $subject } af { $expected } afventer bogføring (status { $detail }): { $amount ->
        [none] beløbet kendes ikke
       *[other] { $amount } { $currency }
    }.
    .remedy = Gør bogføringen færdig i ERP-systemet, og lav et nyt udtræk, eller vis, at dokumentet hører til en senere periode.
finding-unbalanced-vouchers = { $detail ->
        [dimension] Bilag { $subject } balancerer ikke inden for { $expected } { $actual }: { $amount } { $currency } er tilbage.
        [reporting] Bilag { $subject } er i ubalance i rapporteringsvalutaen: debet { $expected }, kredit { $actual }, difference { $amount } { $currency }.
       *[accounting] Bilag { $subject } er i ubalance: debet { $expected }, kredit { $actual }, difference { $amount } { $currency }.
    }
    .remedy = { $detail ->
        [dimension] Flyt linjerne til den rigtige værdi, eller bogfør de udlignende linjer mellem enhederne i ERP-systemet.
       *[other] Led først efter en linje, der er gået tabt i eksporten; er bilaget sådan i ERP-systemet, skal den manglende side bogføres dér. Lav et nyt udtræk.
    }
finding-subledger-ties = Samlekonto { $subject } står med { $actual } i finans og med { $expected } i reskontroen: { $amount } { $currency } er ikke forklaret.
    .remedy = { $detail ->
        [stock] Siden med lagerafstemningen nævner hver årsag med sit beløb (inventory.differences): ret det, der står dér. Kostpris på vej til finans er forklaret og skal kun bogføres.
        [none] Intet enkelt dokument fra året forklarer differencen: sammenlign primosaldoen med det, der var åbent ved årets begyndelse, og led efter udligninger dateret efter perioden.
       *[other] Begynd med { $detail }: readiness.tie_differences viser hvert dokument, der kun findes på den ene side eller på begge med forskellige beløb. Bogfør eller ret det dér, hvor det mangler.
    }
finding-trial-balance = { $detail ->
        [reporting] Saldobalancen i rapporteringsvalutaen går ikke i nul: debet { $expected }, kredit { $actual }, difference { $amount } { $currency }.
       *[accounting] Saldobalancen går ikke i nul: debet { $expected }, kredit { $actual }, difference { $amount } { $currency }.
    }
    .remedy = Se først bilagene i ubalance og de afviste rækker, derefter primosaldiene. Ingen afslutningsmappe kan blive endelig, før differencen er væk.
finding-trial-balance-differs = Konto { $subject }: udtrækkets egen saldobalance viser { $expected } { $currency }, dets posteringer udgør { $actual }. Forskellen er { $amount }.
    .remedy = { $detail ->
        [earlier_year] Posteringerne gælder. Sammenlign begge med det års godkendte regnskab.
       *[other] Posteringerne gælder. Eksportér posteringer og saldobalance igen på samme tidspunkt; afviger de stadig, så led efter posteringer, som eksporten udelader (niveauer, lukkeposteringer, andre kladder).
    }
finding-unknown-accounts = Konto { $subject } bruges, men findes ikke i kontoplanen: { $count ->
        [0] ingen posteringer
        [one] én postering
       *[other] { $count } posteringer
    }, saldo { $amount } { $currency }.
    .remedy = Føj den til accounts.csv med navn og type, eller ret posteringerne, hvis nummeret er forkert.
finding-duplicate-entries = { $detail ->
        [equal] Postering { $actual } forekommer to gange med samme indhold, første gang i { $expected }. Kopien tæller ikke med.
       *[different] Postering { $actual } forekommer to gange med forskelligt indhold, første gang i { $expected }. Den første gælder.
    }
    .remedy = { $detail ->
        [equal] Intet tælles to gange. To dele af eksporten overlapper hinanden: gør deres udvalg smallere.
       *[different] Find ud af, hvilken af de to der er rigtig, og lad kun den blive i udtrækket.
    }
finding-rejected-rows = { $source_file }: { $count ->
        [one] række { $source_row } kunne ikke læses
       *[other] { $count } rækker kunne ikke læses, den første er række { $source_row }
    } ({ $expected }: { $detail }).
    .remedy = Ret rækkerne i kilden, og lav et nyt udtræk, eller angiv kolonnens format i close.toml. load.rejects viser hver række med det, der blev læst.
finding-control-totals = { $source_file } oplyser { $expected } for { $detail }; dens rækker giver { $actual }.
    .remedy = Eksportér filen igen uden filter, og redigér den ikke: det er ikke den fil, som dens egne summer beskriver.
finding-late-postings = { $expected ->
        [most] { $count } bilag dateret før denne periode er tidsstemplet i den eller senere, mere end halvdelen af årets.
       *[other] Bilag { $subject } blev indtastet { $actual }, efter at dets periode var slut: { $amount } { $currency }.
    }
    .remedy = { $expected ->
        [most] created_at viser, hvornår de blev importeret eller valideret. Tilknyt den kolonne, der viser, hvornår en linje blev indtastet; indtil da kan sene posteringer ikke ses.
       *[other] Bekræft, at den tidligere periode blev genåbnet til det, eller få det flyttet til denne periode. Tal, der allerede er rapporteret, har ændret sig.
    }
finding-manual-postings = Postering { $subject } af { $expected } er bogført manuelt på samlekonto { $actual } ({ $detail }): { $amount } { $currency }.
    .remedy = Bogfør den gennem reskontroen i stedet, og tilbagefør denne; kontoen og dens reskontro afviger med dette beløb.
finding-suspended-accounts = Konto { $subject } { $detail } er spærret, men har fået { $count ->
        [one] én postering
       *[other] { $count } posteringer
    } i perioden, i alt { $amount } { $currency }.
    .remedy = Flyt posteringerne til den konto, der har afløst den, eller ophæv spærringen i kontoplanen.
finding-untyped-account = Konto { $subject } { $detail } bruges og har ingen type.
    .remedy = Giv den en type i accounts.csv: asset, liability, equity, revenue, expense eller statistical. Uden type indgår den ikke i nogen opgørelse.
finding-date-outside-year = Bilag { $actual } er dateret { $expected }, som ikke ligger i noget regnskabsår: { $amount } { $currency }.
    .remedy = Ret datoen. Indtil da tæller beløbene kun i det, tidligere år fører videre, og ikke i nogen periode.
finding-number-gaps = { $detail ->
        [sparse] Serien { $subject } er ikke fortløbende: { $expected } numre er brugt, og { $count } mangler mellem det første og det sidste.
        [many] I serien { $subject } mangler { $count } numre flere steder: { $expected } …
       *[gap] { $count ->
            [one] Bilagsnummer { $subject } mangler.
           *[other] Bilagsnumrene { $subject } mangler, { $count } i alt.
        }
    }
    .remedy = { $detail ->
        [sparse] Er det ikke fortløbende numre, mangler der intet. Er de fortløbende, så eksportér alle årets kladder igen.
       *[gap] Spørg efter de slettede eller annullerede bilag eller efter en erklæring om, at numrene aldrig har været brugt.
    }
finding-repeated-numbers = { $detail ->
        [journals] Bilagsnummer { $subject } er brugt af to kladder, { $expected } og { $actual }.
       *[dates] Bilagsnummer { $subject } er brugt på to datoer, { $expected } og { $actual }.
    }
    .remedy = Kontrollér, at det ikke er to bilag under ét nummer; giv i så fald det andet sit eget nummer.
finding-completeness = { $detail ->
        [no_entries] Udtrækket indeholder ingen finansposter frem til periodens slutning.
        [none_in_period] Udtrækket indeholder ingen finansposter for perioden; den sidste er dateret { $actual }.
        [no_balances] Der er ingen saldobalance pr. { $expected }; den seneste er pr. { $actual }.
        [none_stated] Der er ingen saldobalance pr. { $expected } og heller ikke pr. nogen tidligere dag.
        [balances_reach_back] Der er ingen saldobalance pr. { $expected }: det, der vises som periodens bevægelse, er forskellen til den pr. { $actual }.
        [balances_begin] Der er ingen saldobalance pr. { $expected } og heller ikke pr. nogen tidligere dag: hele saldoen vises som periodens bevægelse.
        [balances_empty] Saldobalancen pr. { $actual } har intet på nogen balancekonto og bruges ikke.
        [extracted_early] Udtrækket er lavet { $actual }, før perioden sluttede { $expected }.
       *[ends_early] Den sidste finanspost er dateret { $actual }; perioden slutter { $expected }.
    }
    .remedy = { $detail ->
        [no_balances] Eksportér saldobalancen for den dag. Indtil da kendes saldiene ved periodens slutning ikke.
        [none_stated] Eksportér saldobalancen for den dag. Indtil da kendes saldiene ved periodens slutning ikke.
        [balances_reach_back] Eksportér også saldobalancen for den dag. Saldiene ved periodens slutning er rigtige, som de er.
        [balances_begin] Eksportér også saldobalancen for den dag, eller opening_balances, hvis regnskabsåret begynder da. Saldiene ved periodens slutning er rigtige, som de er.
        [balances_empty] Eksportér den igen, eller tag den ud af udtrækket.
        [ends_early] Bekræft, at intet er bogført derefter, eller lav et nyt udtræk frem til periodens slutning.
       *[other] Lav et nyt udtræk med alle posteringer frem til periodens slutning.
    }
finding-uncounted-layers = { $count ->
        [one] Én linje står
       *[other] { $count } linjer står
    } på posteringsniveau { $subject }, som denne virksomhed ikke regner med.
    .remedy = Der skal ikke gøres noget, hvis niveauet ikke hører til regnskabet; føj det ellers til layers i close.toml.

finding-rest = Yderligere { $count } tilfælde af ”{ $detail }” er ikke opført enkeltvis.
    .remedy = De tusind største er opført. Kontrollens tabel i close.duckdb indeholder dem alle; formentlig ligger én årsag bag.
