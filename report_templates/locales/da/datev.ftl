# Hvad en DATEV-fil viser om sig selv.

finding-datev-tax-unknown = { $source_file }: { $count ->
        [one] én postering har
       *[other] { $count } posteringer har
    } en moms, som ingen siger hvordan beregnes ({ $detail }), { $amount } { $currency } i alt; den første er post { $source_row }.
    .remedy = Læg tax_keys.csv ved siden af filen: key, rate, account (for en konto med egen moms: automatic_account, rate, account). Indtil da står beløbene med momsen i.
finding-datev-tax-side-unknown = { $source_file }: { $count ->
        [one] én postering har
       *[other] { $count } posteringer har
    } en momsnøgle ({ $detail }), men på ingen af siderne en konto, hvor momsen med sikkerhed beregnes, { $amount } { $currency } i alt; den første er post { $source_row }.
    .remedy = Ret posteringen i DATEV, eller bogfør momsen i en postering for sig. Indtil da står beløbene med momsen i.
finding-datev-tax-maybe = { $source_file }: { $count ->
        [one] én postering uden momsnøgle står
       *[other] { $count } posteringer uden momsnøgle står
    } på en konto, der måske selv beregner moms ({ $detail }), { $amount } { $currency } i alt; den første er post { $source_row }.
    .remedy = Slå kontoen op i klientens kontoplan. Beregner den moms, så angiv den i tax_keys.csv: automatic_account, rate, account; med rate 0, hvis den ikke gør.
finding-datev-tax-computed = { $source_file }: momsen af { $count ->
        [one] én postering er beregnet
       *[other] { $count } posteringer er beregnet
    } ud fra nøgle eller konto og bogført på momskontiene, { $amount } { $currency } i alt, som DATEV gør; filen indeholder bruttobeløb.
    .remedy = Sammenlign momskontiene med momsangivelsen eller DATEV’s egen saldobalance.
finding-datev-discount = { $source_file }: { $count ->
        [one] én betaling er sket
       *[other] { $count } betalinger er sket
    } med fradrag af kontantrabat, { $amount } i alt; den første er post { $source_row }. Filen viser ikke, på hvilke konti rabatten og dens moms står.
    .remedy = Bogfør rabatterne i DATEV som posteringer for sig, eller tilføj dem i adjustments. Indtil da mangler de i finans.
finding-datev-openings-open = { $source_file }: det, der er ført videre mod konto 9000 til 9009, udgør i alt { $amount } { $currency } i stedet for nul.
    .remedy = Før de resterende saldi videre, også debitorers og kreditorers (9008, 9009), eller aflever de filer, der indeholder dem.
finding-datev-other-client = { $source_file }: virksomhedens filer hører til flere klienter: { $detail }.
    .remedy = Hav kun én klients filer i én virksomheds udtræk.
finding-datev-repeated = { $detail } findes to gange i udtrækket, byte for byte: dens posteringer tæller to gange.
    .remedy = Tag den ene ud.
finding-datev-chart-unknown = { $source_file } viser ikke, om den bruger SKR03 eller SKR04.
    .remedy = Konti har ingen type, og debitorer og kreditorer ingen samlekonto; moms beregnes kun efter tax_keys.csv. Tilføj accounts.csv, eller eksportér igen med kontoplanen i første linje.
finding-datev-outside-batch = { $source_file }: { $count ->
        [one] én postering er dateret
       *[other] { $count } posteringer er dateret
    } uden for de dage, som første linje angiver ({ $detail }); den første er post { $source_row }.
    .remedy = De tæller på deres egen dato. Kontrollér, hvilken periode der er eksporteret.
finding-datev-long-accounts = { $source_file }: { $count ->
        [one] én konto har
       *[other] { $count } konti har
    } flere cifre, end første linje tillader ({ $detail }); første gang i post { $source_row }.
    .remedy = De bevares, som de er skrevet. Ret kontolængden i eksporten.
finding-datev-rate-only = { $source_file }: { $count ->
        [one] én postering i fremmed valuta oplyser
       *[other] { $count } posteringer i fremmed valuta oplyser
    } en kurs og intet beløb i klientens valuta ({ $detail }); den første er post { $source_row }.
    .remedy = Beløbet er divideret med kursen og afrundet til cent. Få eksporten til at udfylde basisbeløbet (Basis-Umsatz).
finding-datev-reversals = { $source_file }: { $count ->
        [one] én postering er en tilbageførsel
       *[other] { $count } posteringer er tilbageførsler
    } (Generalumkehr), den første er post { $source_row }.
    .remedy = De tæller på den side, de står på, hvilket tager den første postering tilbage.
finding-datev-not-locked = { $source_file }: { $count ->
        [one] én postering er
       *[other] { $count } posteringer er
    } ikke endeligt bogført (Festschreibung), den første er post { $source_row }.
    .remedy = Det, der ikke er endeligt bogført, kan stadig ændres. Bogfør bunken endeligt i DATEV, inden afslutningen underskrives.
