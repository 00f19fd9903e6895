# Vad förkontrollerna prövar och vad de visar: platsen, beloppen och nästa steg.

check-trial-balance-differs = Affärssystemets råbalans mot dess poster
check-suspended-accounts = Poster på avstängda konton
check-untyped-account = Konton utan typ
check-date-outside-year = Datum utanför alla räkenskapsår
check-repeated-numbers = { chk-voucher-duplicates }
check-uncounted-layers = Bokföringsnivåer som inte räknas

state-none = inget att kontrollera
state-balances = ej tillämpligt: råbalanser

finding-unposted-journals = Journalen { $subject }, daterad { $expected }, är inte bokförd: { $amount ->
        [none] beloppet är inte känt
       *[other] { $amount } { $currency }
    }, registrerad av { $detail }{ $count ->
        [0] { "" }
        [one] , en dag gammal vid periodens slut
       *[other] , { $count } dagar gammal vid periodens slut
    }.
    .remedy = Låt bokföra eller ta bort den i affärssystemet och exportera på nytt; till dess saknas dess belopp i råbalansen.
finding-pending-documents = Dokument { $subject } av den { $expected } väntar på att redovisas (status { $detail }): { $amount ->
        [none] beloppet är inte känt
       *[other] { $amount } { $currency }
    }.
    .remedy = Slutför redovisningen i affärssystemet och exportera på nytt, eller visa att dokumentet hör till en senare period.
finding-unbalanced-vouchers = { $detail ->
        [dimension] Verifikation { $subject } balanserar inte inom { $expected } { $actual }: { $amount } { $currency } blir över.
        [reporting] Verifikation { $subject } är i obalans i rapporteringsvalutan: debet { $expected }, kredit { $actual }, differens { $amount } { $currency }.
       *[accounting] Verifikation { $subject } är i obalans: debet { $expected }, kredit { $actual }, differens { $amount } { $currency }.
    }
    .remedy = { $detail ->
        [dimension] Flytta raderna till rätt värde, eller bokför utjämnande rader mellan enheterna i affärssystemet.
       *[other] Sök först efter en rad som försvunnit i exporten; ser verifikationen ut så i affärssystemet ska den saknade sidan bokföras där. Exportera på nytt.
    }
finding-subledger-ties = Samlingskonto { $subject } uppgår till { $actual } i huvudboken och till { $expected } i reskontran: { $amount } { $currency } är inte förklarade.
    .remedy = { $detail ->
        [stock] Lageravstämningens sida nämner varje orsak med sitt belopp (inventory.differences): rätta det som står där. Kostnad på väg till huvudboken är förklarad och behöver bara bokföras.
        [none] Inget enskilt dokument under året förklarar differensen: jämför den ingående balansen med vad som var öppet vid årets början, och sök efter kvittningar daterade efter perioden.
       *[other] Börja med { $detail }: readiness.tie_differences visar varje dokument som bara finns på ena sidan, eller på båda med olika belopp. Bokför eller rätta det där det saknas.
    }
finding-trial-balance = { $detail ->
        [reporting] Råbalansen i rapporteringsvalutan blir inte noll: debet { $expected }, kredit { $actual }, differens { $amount } { $currency }.
       *[accounting] Råbalansen blir inte noll: debet { $expected }, kredit { $actual }, differens { $amount } { $currency }.
    }
    .remedy = Se först verifikationerna i obalans och de avvisade raderna, därefter de ingående balanserna. Inget bokslutspaket kan bli slutligt förrän differensen är borta.
finding-trial-balance-differs = Konto { $subject }: utdragets egen råbalans visar { $expected } { $currency }, dess poster uppgår till { $actual }. Skillnaden är { $amount }.
    .remedy = { $detail ->
        [earlier_year] Posterna gäller. Jämför båda med det årets fastställda bokslut.
       *[other] Posterna gäller. Exportera poster och råbalans på nytt vid samma tillfälle; skiljer de sig fortfarande, sök efter poster som exporten utelämnar (nivåer, bokslutsposter, andra journaler).
    }
finding-unknown-accounts = Konto { $subject } används men finns inte i kontoplanen: { $count ->
        [0] inga poster
        [one] en post
       *[other] { $count } poster
    }, saldo { $amount } { $currency }.
    .remedy = Lägg till det i accounts.csv med namn och typ, eller rätta posterna om numret är fel.
finding-duplicate-entries = { $detail ->
        [equal] Post { $actual } förekommer två gånger med samma innehåll, första gången i { $expected }. Kopian räknas inte.
       *[different] Post { $actual } förekommer två gånger med olika innehåll, första gången i { $expected }. Den första gäller.
    }
    .remedy = { $detail ->
        [equal] Ingenting räknas två gånger. Två delar av exporten överlappar varandra: gör deras urval snävare.
       *[different] Ta reda på vilken av de två som är riktig och lämna bara den kvar i utdraget.
    }
finding-rejected-rows = { $source_file }: { $count ->
        [one] rad { $source_row } kunde inte läsas
       *[other] { $count } rader kunde inte läsas, den första är rad { $source_row }
    } ({ $expected }: { $detail }).
    .remedy = Rätta raderna vid källan och exportera på nytt, eller ange kolumnens format i close.toml. load.rejects visar varje rad med det som lästes.
finding-control-totals = { $source_file } uppger { $expected } för { $detail }; dess rader summerar till { $actual }.
    .remedy = Exportera filen på nytt utan filter och ändra den inte: det är inte den fil som dess egna summor beskriver.
finding-late-postings = { $expected ->
        [most] { $count } verifikationer daterade före denna period är tidsstämplade i den eller senare, mer än hälften av årets.
       *[other] Verifikation { $subject } registrerades den { $actual }, efter att dess period var slut: { $amount } { $currency }.
    }
    .remedy = { $expected ->
        [most] created_at visar när de importerades eller validerades. Koppla den kolumn som visar när en rad registrerades; till dess går sena bokföringar inte att se.
       *[other] Bekräfta att den tidigare perioden öppnades för den, eller låt flytta den till denna period. Redan rapporterade siffror har ändrats.
    }
finding-manual-postings = Post { $subject } av den { $expected } har bokförts manuellt på samlingskonto { $actual } ({ $detail }): { $amount } { $currency }.
    .remedy = Bokför den via reskontran i stället och återför denna; kontot och dess reskontra skiljer sig åt med detta belopp.
finding-suspended-accounts = Konto { $subject } { $detail } är avstängt men har fått { $count ->
        [one] en post
       *[other] { $count } poster
    } under perioden, sammanlagt { $amount } { $currency }.
    .remedy = Flytta posterna till kontot som ersatt det, eller häv avstängningen i kontoplanen.
finding-untyped-account = Konto { $subject } { $detail } används och saknar typ.
    .remedy = Ge det en typ i accounts.csv: asset, liability, equity, revenue, expense eller statistical. Utan typ ingår det inte i någon rapport.
finding-date-outside-year = Verifikation { $actual } är daterad { $expected }, som inte ligger i något räkenskapsår: { $amount } { $currency }.
    .remedy = Rätta datumet. Till dess räknas beloppen bara i det som tidigare år för vidare, och inte i någon period.
finding-number-gaps = { $detail ->
        [sparse] Serien { $subject } är inte löpande: { $expected } nummer används och { $count } saknas mellan det första och det sista.
        [many] I serien { $subject } saknas { $count } nummer på flera ställen: { $expected } …
       *[gap] { $count ->
            [one] Verifikationsnummer { $subject } saknas.
           *[other] Verifikationsnumren { $subject } saknas, sammanlagt { $count }.
        }
    }
    .remedy = { $detail ->
        [sparse] Om det inte är löpande nummer saknas ingenting. Om de är löpande, exportera årets alla journaler på nytt.
       *[gap] Fråga efter de borttagna eller makulerade verifikationerna, eller efter ett intyg om att numren aldrig har använts.
    }
finding-repeated-numbers = { $detail ->
        [journals] Verifikationsnummer { $subject } har använts av två journaler, { $expected } och { $actual }.
       *[dates] Verifikationsnummer { $subject } har använts på två datum, { $expected } och { $actual }.
    }
    .remedy = Kontrollera att det inte är två olika verifikationer under ett nummer; ge i så fall den andra ett eget nummer.
finding-completeness = { $detail ->
        [no_entries] Utdraget innehåller ingen bokföringspost fram till periodens slut.
        [none_in_period] Utdraget innehåller ingen bokföringspost för perioden; den sista är daterad { $actual }.
        [no_balances] Råbalans per { $expected } saknas; den senaste är per { $actual }.
        [none_stated] Råbalans per { $expected } saknas, liksom för varje tidigare dag.
        [balances_reach_back] Råbalans per { $expected } saknas: det som visas som periodens förändring är skillnaden mot den per { $actual }.
        [balances_begin] Råbalans per { $expected } saknas, liksom för varje tidigare dag: hela saldot visas som periodens förändring.
        [balances_empty] Råbalansen per { $actual } har inget på något balanskonto och används inte.
        [extracted_early] Utdraget gjordes { $actual }, innan perioden slutade { $expected }.
       *[ends_early] Den sista bokföringsposten är daterad { $actual }; perioden slutar { $expected }.
    }
    .remedy = { $detail ->
        [no_balances] Exportera råbalansen för den dagen. Till dess är saldona vid periodens slut inte kända.
        [none_stated] Exportera råbalansen för den dagen. Till dess är saldona vid periodens slut inte kända.
        [balances_reach_back] Exportera också råbalansen för den dagen. Saldona vid periodens slut stämmer som de är.
        [balances_begin] Exportera också råbalansen för den dagen, eller opening_balances om räkenskapsåret börjar då. Saldona vid periodens slut stämmer som de är.
        [balances_empty] Exportera den på nytt, eller ta bort den ur utdraget.
        [ends_early] Bekräfta att inget bokfördes därefter, eller exportera på nytt fram till periodens slut.
       *[other] Exportera på nytt med all bokföring fram till periodens slut.
    }
finding-uncounted-layers = { $count ->
        [one] En rad står
       *[other] { $count } rader står
    } på bokföringsnivå { $subject }, som detta företag inte räknar med.
    .remedy = Ingenting behöver göras om nivån inte hör till redovisningen; lägg annars till den i layers i close.toml.

finding-rest = Ytterligare { $count } fall av ”{ $detail }” redovisas inte vart för sig.
    .remedy = De tusen största redovisas. Kontrollens tabell i close.duckdb innehåller alla; troligen ligger en och samma orsak bakom.
