# Vad en svensk bokföringsfil i XML (SIE 5) visar om sig själv.

finding-sie5-struck-out = { $source_file }: { $count ->
        [one] en post är struken
       *[other] { $count } poster är strukna
    }, { $amount } { $currency } i debet, i verifikationerna { $detail }.
    .remedy = Ingenting behöver göras: det som är struket gäller inte och räknas inte någonstans.
finding-sie5-no-primary-year = { $source_file } anger inget räkenskapsår som sitt eget; det som börjar { $detail } används.
    .remedy = Kontrollera fiscal_year_start i close.toml mot det år bokslutet gäller.
finding-sie5-balance-twice = { $source_file }: { $count ->
        [one] ett saldo uppges
       *[other] { $count } saldon uppges
    } två gånger med olika belopp ({ $detail }).
    .remedy = Det första gäller. Exportera filen på nytt och fråga efter skälet.
finding-sie5-object-openings = { $source_file }: { $count ->
        [one] ett konto öppnar
       *[other] { $count } konton öppnar
    } bara per objekt ({ $detail }); saldona i den första dimensionen bildar den ingående balansen.
    .remedy = Ingenting behöver göras om varje belopp har ett objekt i den dimensionen; annars är den ingående balansen ofullständig.
finding-sie5-unknown-type = { $source_file }: { $count ->
        [one] ett konto har
       *[other] { $count } konton har
    } en typ utan betydelse ({ $detail }).
    .remedy = Ange typen i accounts.csv bredvid filen.
finding-sie5-equity-as-liability = { $source_file } anger inget konto som eget kapital; { $count ->
        [one] konto { $detail } räknades
       *[other] { $count } konton räknades
    } som eget kapital efter { $count ->
        [one] sitt nummer
       *[other] sina nummer i BAS-kontoplanen ({ $detail })
    }.
    .remedy = Ingenting behöver göras. Är något konto inte eget kapital, ange dess typ i accounts.csv bredvid filen.
finding-sie5-unlocked = { $source_file }: { $count ->
        [one] en post är inte låst, så den
       *[other] { $count } poster är inte låsta, så de
    } kan { $count ->
        [one] fortfarande ändras
       *[other] fortfarande ändras
    }; nummer { $detail }.
    .remedy = Lås posterna i bokföringsprogrammet innan perioden rapporteras.
finding-sie5-unknown-item = { $source_file }: { $count ->
        [one] en post hänvisar
       *[other] { $count } poster hänvisar
    } till fakturor som filen inte förtecknar ({ $detail }), den första är post { $source_row }.
    .remedy = Posterna räknas; bara kund, leverantör och förfallodatum för dessa fakturor saknas.
finding-sie5-invoice-balances = { $source_file }: { $count ->
        [one] en faktura uppger
       *[other] { $count } fakturor uppger
    } ett utgående saldo som dess poster inte uppgår till ({ $detail }); sammanlagt { $amount } { $currency }.
    .remedy = Posterna gäller. Fråga vilket av de två som bokföringsprogrammets reskontra visar.
finding-sie5-receivables-untied = { $source_file }: kundfakturorna uppgår till { $actual }, konto { $detail } till { $expected }; { $amount } { $currency } skiljer.
    .remedy = Fakturorna lästes inte som öppna poster, därför är kundfordringarna inte avstämda. Sök efter poster på kontot som inte hänvisar till någon faktura, eller bifoga subledger_entries.csv.
finding-sie5-payables-untied = { $source_file }: leverantörsfakturorna uppgår till { $actual }, konto { $detail } till { $expected }; { $amount } { $currency } skiljer.
    .remedy = Fakturorna lästes inte som öppna poster, därför är leverantörsskulderna inte avstämda. Sök efter poster på kontot som inte hänvisar till någon faktura, eller bifoga subledger_entries.csv.
finding-sie5-repeated-entry = { $source_file }: { $count ->
        [one] ett nummer används
       *[other] { $count } nummer används
    } för mer än en verifikation i en journal, till exempel { $detail }.
    .remedy = Sådana verifikationer räknas som en, så den ena kan dölja vad som är fel i den andra. Fråga varför nummer har återanvänts.
finding-sie5-budgets = { $source_file }: { $count ->
        [one] ett budgetbelopp lämnades
       *[other] { $count } budgetbelopp lämnades
    } åt sidan.
    .remedy = Ingenting behöver göras; budgetar ingår inte i bokslutet.
finding-sie5-other-items = { $source_file }: { $count ->
        [one] en anläggningstillgång eller annan post på ett underindelat konto lämnades
       *[other] { $count } anläggningstillgångar och andra poster på underindelade konton lämnades
    } åt sidan.
    .remedy = Ingenting behöver göras; deras konton finns i huvudboken.
finding-sie5-documents = { $source_file }: { $count ->
        [one] ett bifogat dokument lämnades
       *[other] { $count } bifogade dokument lämnades
    } åt sidan.
    .remedy = Ingenting behöver göras; underlagen ligger kvar i filen.
finding-sie5-signed = { $source_file } har en elektronisk signatur, som inte har kontrollerats.
    .remedy = Kontrollera den med programmet som skapade filen om det måste styrkas att ingenting har ändrats sedan dess.
