# Hvad en standardiseret revisionsfil (SAF-T Financial) viser om sig selv.

finding-saft-no-ledger = { $source_file } er en standardiseret revisionsfil uden bogføring: hverken konti eller posteringer. Den indeholder { $detail }.
    .remedy = Eksportér regnskabsfilen (i Portugal filen af type C, ”contabilidade”), eller tag denne ud af udtrækket.
finding-saft-balances-only = { $source_file } indeholder konti med saldi, men ingen posteringer.
    .remedy = Saldiene pr. { $detail } bruges som saldobalance. Skal posteringer kontrolleres, så eksportér filen med transaktionerne.
finding-saft-begins-within-year = { $source_file } begynder { $detail }, midt i et regnskabsår.
    .remedy = Det, kontiene da indeholder, bruges som saldobalance for aftenen før; månederne før indgår samlet. Tilføj hele årets filer for at få dem hver for sig.
finding-saft-part-missing = { $source_file } er én af { $expected } dele af en leverance, hvoraf { $actual } er her; der mangler: { $detail }.
    .remedy = Læg alle leverancens dele i udtrækket: et regnskab, der kun er læst delvist, har forkerte saldi.
finding-saft-encoding = { $source_file } oplyser ikke sin tegnkodning: den blev læst som { $detail }.
    .remedy = Kontrollér et navn med æ, ø eller å. Er det forkert, så angiv encoding i [company.format].
finding-saft-entries-are-lines = { $source_file } oplyser { $expected } posteringer, hvilket er dens antal linjer; den indeholder { $actual } transaktioner.
    .remedy = Standarden tæller transaktioner. Programmet tæller anderledes; intet mangler.
finding-saft-repeated-account = { $source_file } beskriver { $count ->
        [one] én konto
       *[other] { $count } konti
    } mere end én gang: { $detail }.
    .remedy = Den første beskrivelse og dens saldi gælder. Ret kontoplanen i økonomisystemet.
finding-saft-group-posted = { $source_file }: { $count ->
        [one] én linje er bogført
       *[other] { $count } linjer er bogført
    } på en overskrift i kontoplanen (GR, GA, AR eller AA): { $detail }; den første er linje { $source_row }.
    .remedy = Kun konti af kategori GM og AM kan der bogføres på. Ret kontoplanen eller posteringerne.
finding-saft-unknown-customer = { $source_file }: { $count ->
        [one] én linje nævner en debitor
       *[other] { $count } linjer nævner debitorer
    }, som filen ikke beskriver: { $detail }; den første er linje { $source_row }.
    .remedy = Eksportér filen med alle debitorer.
finding-saft-unknown-supplier = { $source_file }: { $count ->
        [one] én linje nævner en kreditor
       *[other] { $count } linjer nævner kreditorer
    }, som filen ikke beskriver: { $detail }; den første er linje { $source_row }.
    .remedy = Eksportér filen med alle kreditorer.
finding-saft-unknown-tax-code = { $source_file }: { $count ->
        [one] én linje har en momskode
       *[other] { $count } linjer har momskoder
    }, som momstabellen ikke har: { $detail }; den første er linje { $source_row }.
    .remedy = Føj koden til momstabellen i økonomisystemet: ingen kan se, hvilken moms der var ment.
finding-saft-unknown-analysis = { $source_file }: { $count ->
        [one] én linje har en dimension
       *[other] { $count } linjer har dimensioner
    }, som analysetabellen ikke har: { $detail }; den første er linje { $source_row }.
    .remedy = Værdien bevares, som den er. Eksportér filen med hele analysetabellen.
finding-saft-repeated-analysis = { $source_file }: { $count ->
        [one] én linje er fordelt
       *[other] { $count } linjer er fordelt
    } på flere værdier af samme dimension; den første er linje { $source_row }.
    .remedy = Hele linjen tæller under den første værdi. Har fordelingen betydning, så få linjerne bogført hver for sig.
finding-saft-outside-period = { $source_file }: { $count ->
        [one] én linje oplyser en periode,
       *[other] { $count } linjer oplyser en periode,
    } der hverken rummer bogføringsdato eller transaktionsdato, i { $detail }; den første er linje { $source_row }.
    .remedy = Bogføringsdatoen gælder. Ret datoen eller perioden i økonomisystemet.
finding-saft-keyed-in = { $source_file }: { $count ->
        [one] én linje har
       *[other] { $count } linjer har
    } en bogføringsdato uden for den oplyste periode og en transaktionsdato inden for den, i { $detail }; den første er linje { $source_row }.
    .remedy = Transaktionsdatoen gælder: den anden ser ud til at være dagen, bilaget blev indtastet.
finding-saft-both-sides = { $source_file }: { $count ->
        [one] én linje har
       *[other] { $count } linjer har
    } både debet og kredit, i { $detail }; den første er linje { $source_row }.
    .remedy = Det, der tæller, er debet minus kredit. Standarden kræver en af de to.
finding-saft-unread-cell = { $source_file }: { $count ->
        [one] én linje har
       *[other] { $count } linjer har
    } et valutabeløb eller et momsgrundlag, der ikke er et nøjagtigt tal, i { $detail }; den første er linje { $source_row }.
    .remedy = Linjen tæller med uden det.
finding-saft-ar-opening = { $source_file }: debitorerne på samlekonto { $detail } udgør { $actual } primo; kontoen har { $expected }.
    .remedy = Forskellen er { $amount } { $currency }. Led efter posteringer på kontoen uden debitor eller debitorer, som eksporten har udeladt.
finding-saft-ar-closing = { $source_file }: debitorerne på samlekonto { $detail } udgør { $actual } ultimo; kontoen har { $expected }.
    .remedy = Forskellen er { $amount } { $currency }. Led efter posteringer på kontoen uden debitor eller debitorer, som eksporten har udeladt.
finding-saft-ap-opening = { $source_file }: kreditorerne på samlekonto { $detail } udgør { $actual } primo; kontoen har { $expected }.
    .remedy = Forskellen er { $amount } { $currency }. Led efter posteringer på kontoen uden kreditor eller kreditorer, som eksporten har udeladt.
finding-saft-ap-closing = { $source_file }: kreditorerne på samlekonto { $detail } udgør { $actual } ultimo; kontoen har { $expected }.
    .remedy = Forskellen er { $amount } { $currency }. Led efter posteringer på kontoen uden kreditor eller kreditorer, som eksporten har udeladt.
