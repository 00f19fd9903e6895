# Hvad regnskabsopgørelserne viser; konti uden type omtales i readiness.ftl.

finding-uncovered-account = Konto { $detail } har saldoen { $amount } { $currency } og indgår ikke i nogen linje i { $expected ->
        [income_statement] resultatopgørelsen
       *[balance_sheet] balancen
    }.
    .remedy = Føj kontoen til en linje i opstillingen, eller overfør saldoen til en konto, der har en.
finding-duplicate-account = Konto { $detail } med { $amount } { $currency } indgår i to linjer i { $expected ->
        [income_statement] resultatopgørelsen
       *[balance_sheet] balancen
    }: { $actual }. Den tælles med i den linje, der står først i opstillingen.
    .remedy = Gør et af de to udvalg smallere, eller udelad kontoen af det ene.
finding-clearing-account-open = Mellemregningskonto { $detail } har saldoen { $amount } { $currency }; den skal gå i nul.
    .remedy = Find overførslens anden halvdel, og bogfør den.
finding-parties-kept-net = Debitorer og kreditorer kunne ikke skilles ad på { $actual }, og derfor vises disse konti netto.
    .remedy = Der skal ikke gøres noget. Med modpart på alle posteringer siden årets begyndelse vises debitorer med kreditsaldo og kreditorer med debetsaldo for sig.
finding-placed-without-category = Konti med saldo, hvis kategori opstillingen { $expected } ikke kender: { $actual }. De står efter deres samlekonto, deres type eller nummerets klasse.
    .remedy = Angiv en kategori i accounts.csv: en overskrift eller kode i opstillingen, i Nederlandene en RGS-kode.
finding-balance-sheet-tie = Balancen stemmer ikke: aktiver { $expected }, passiver { $actual }.
    .remedy = Se kontiene uden linje og kontrollen af saldobalancen; forskellen er { $amount } { $currency }.
finding-result-tie = Resultatet i resultatopgørelsen, { $expected }, er ikke det samme som i { $subject ->
        [coverage] saldobalancen
       *[result] balancen
    }, { $actual }.
    .remedy = Se de konti, der mangler en linje eller står på to; forskellen er { $amount } { $currency }.
