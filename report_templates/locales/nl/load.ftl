# Wat het inlezen van de exports laat zien.

finding-waiting-tables = Gelezen en bewaard, maar in deze afsluiting nog niet gebruikt: { $detail }.
    .remedy = Er hoeft niets te gebeuren; de stappen die ze gebruiken zijn er nog niet.
finding-file-not-read = { $source_file } is niet gelezen: de naam is niet die van een tabel en de inhoud niet die van een bekend boekhoudformaat.
    .remedy = Geef het bestand de naam van de tabel (gl_entries.csv), vermeld het in [company.columns.<table>] file, of haal het uit de export.
finding-other-companies = { $count ->
    [one] { $source_file }: één rij hoort bij een bedrijf dat niet in close.toml staat: { $detail }.
   *[other] { $source_file }: { $count } rijen horen bij bedrijven die niet in close.toml staan: { $detail }.
 }
    .remedy = Voeg ze toe als [[company]] met hun code, of laat ze zo: ze tellen nergens mee.
finding-empty-ledger = { $source_file } bevat de kop en geen enkele boeking.
    .remedy = Controleer de selectie van de export; zonder boekingen is elk saldo nul.
finding-amounts-finer-than-currency = { $source_file }: { $count ->
        [one] één bedrag heeft
       *[other] { $count } bedragen hebben
    } meer decimalen dan { $currency } heeft ({ $expected }), het eerste in rij { $source_row }.
    .remedy = De bedragen blijven zoals ze zijn. Ga na waarom de boekhouding delen van de kleinste eenheid bevat.
finding-missing-rate = Er ontbreekt een slotkoers { $subject } voor { $detail } boekingsdagen van { $expected } tot en met { $actual }: { $amount } { $currency } heeft geen bedrag in rapportagevaluta.
    .remedy = Voeg een slotkoers van { $expected } of eerder toe aan het koersenbestand.
finding-unknown-word = { $source_file }: { $detail } heeft hier geen betekenis, { $count ->
        [one] in rij { $source_row }
       *[other] { $count } rijen, de eerste is rij { $source_row }
    }.
    .remedy = Schrijf een van { $expected } waar de export wordt gemaakt. De rijen blijven zoals ze zijn.
finding-rates-differ = Twee koersen { $subject }: { $expected } en { $actual } ({ $source_file }:{ $source_row }).
    .remedy = De eerste telt. Haal de onjuiste uit het bestand.
finding-repeated-account = Het rekeningschema bevat rekening { $subject } twee keer: { $expected } en { $actual } ({ $source_file }:{ $source_row }).
    .remedy = De eerste telt. Haal de andere uit het rekeningschema.
finding-ledger-twice = { $source_file } en { $expected } boeken op elke rekening hetzelfde in { $count ->
        [one] één maand
       *[other] { $count } maanden
    }: { $amount } { $currency } aan debet telt dubbel.
    .remedy = Zijn het twee exports van één boekhouding, houd er dan één. Kloppen beide, aanvaard dit dan met de reden.
finding-reporting-amount-too-large = { $count ->
        [one] Eén boeking komt
       *[other] { $count } boekingen komen
    } in { $subject } boven wat een bedrag kan bevatten, de eerste in { $source_file }:{ $source_row }.
    .remedy = Controleer de bedragen en de koers van die dag.
finding-generated-by-order = { $source_file }: de boekingen hebben geen nummer en geen boekstuk en zijn alleen te herkennen aan hun plaats in het bestand.
    .remedy = Koppel een kolom met het boekstuk; zonder die kolom zijn afletteren en de hashketen voor dit bestand niet mogelijk.
finding-fec-date-unreadable = { $source_file }: { $count ->
        [one] één datum in { $expected } is
       *[other] { $count } datums in { $expected } zijn
    } niet leesbaar, voor het eerst in rij { $source_row } ({ $detail }).
    .remedy = De boekingen tellen mee; alleen die datum ontbreekt. Corrigeer de export als datums van afletteren of validatie van belang zijn.
finding-fec-two-names = Rekening { $subject } komt onder twee namen voor: { $expected } en { $actual }.
    .remedy = De eerste naam wordt gebruikt. Corrigeer het rekeningschema in het boekhoudpakket.
finding-fec-both-sides = { $source_file }: { $count ->
        [one] één regel heeft
       *[other] { $count } regels hebben
    } zowel een debet- als een creditbedrag, of geen van beide; de eerste in rij { $source_row }.
    .remedy = Debet min credit telt. Artikel A47 A-1 verlangt een van beide.
finding-fec-closing = { $source_file }: { $count ->
        [one] één regel boekt
       *[other] { $count } regels boeken
    } opbrengsten en kosten naar het resultaat van het jaar, de eerste in rij { $source_row }.
    .remedy = Niets te doen: alleen periode 13 toont ze. Artikel A47 A-1 laat afsluitboekingen buiten het bestand.
finding-fec-negative-amount = { $source_file }: { $count ->
        [one] één debet- of creditbedrag is
       *[other] { $count } debet- of creditbedragen zijn
    } negatief, het eerste in rij { $source_row }.
    .remedy = Het bedrag telt met zijn teken. Artikel A47 A-1 verlangt in plaats daarvan de andere zijde.
finding-fec-outside-year = { $source_file }: { $count ->
        [one] één boeking is gedateerd
       *[other] { $count } boekingen zijn gedateerd
    } buiten het boekjaar dat volgens de bestandsnaam eindigt op { $expected }, bijvoorbeeld op { $detail }; de eerste in rij { $source_row }.
    .remedy = Controleer de naam van het bestand en het boekjaar van het bedrijf.
finding-fec-validated-early = { $source_file }: { $count ->
        [one] één boeking is
       *[other] { $count } boekingen zijn
    } gevalideerd vóór de boekingsdatum, de eerste in rij { $source_row }.
    .remedy = Vraag naar de validatiedatums; ze mogen niet vóór de boekingsdatum liggen.
finding-fec-not-validated = { $source_file }: { $count ->
        [one] één boeking heeft
       *[other] { $count } boekingen hebben
    } geen validatiedatum, de eerste in rij { $source_row }.
    .remedy = Valideer de boekingen in het boekhoudpakket voordat het bestand wordt overgedragen.
finding-fec-lettering = { $count ->
        [one] Eén aflettering is
       *[other] { $count } afletteringen zijn
    } binnen de gelezen bestanden niet in balans: in totaal { $amount } { $currency }, de grootste { $detail }.
    .remedy = Een aflettering kan in een ander jaar worden voltooid. Voltooi de andere in het boekhoudpakket of maak ze ongedaan.
finding-fec-lettering-half = { $source_file }: { $count ->
        [one] één regel heeft
       *[other] { $count } regels hebben
    } een afletteringscode zonder datum of een datum zonder code, de eerste in rij { $source_row }.
    .remedy = De velden 14 en 15 horen bij elkaar.
finding-fec-currency-half = { $source_file }: { $count ->
        [one] één regel heeft
       *[other] { $count } regels hebben
    } een bedrag in vreemde valuta zonder de valuta of een valuta zonder bedrag, de eerste in rij { $source_row }.
    .remedy = De velden 17 en 18 horen bij elkaar. Zonder valuta telt de regel in de boekhoudvaluta; zonder bedrag is het saldo in die valuta niet bekend.
finding-fec-unknown-year = { $source_file } is het bestand van een boekjaar dat eindigt op { $expected }; het boekjaar van het bedrijf op die dag eindigt op { $actual }.
    .remedy = Corrigeer fiscal_year_start of [[company.fiscal_year]] in close.toml, of de naam van het bestand.
finding-fec-unbalanced-journal = { $source_file }: dagboek { $expected } is niet in balans in { $detail }; de verschillen bedragen { $amount } { $currency }.
    .remedy = Zoek regels die de export heeft weggelaten of die zijn afgewezen. Artikel A47 A-1 verlangt dat elk dagboek elke maand in balans is.
finding-fec-opening = { $source_file }: dagboek { $expected } is gelezen als overgebrachte beginsaldi, maar { $count ->
        [one] één van de regels staat
       *[other] { $count } van de regels staan
    } niet op de eerste dag van een boekjaar of { $count ->
        [one] staat
       *[other] staan
    } op resultatenrekeningen ({ $amount } { $currency }), de eerste in rij { $source_row }.
    .remedy = Ze tellen mee in de beginsaldi van het jaar, niet in de mutaties. Is het dagboek geen opening, geef het dan in het boekhoudpakket een naam die dat zegt.
finding-fec-repeated = { $count ->
        [one] Eén regel staat
       *[other] { $count } regels staan
    } zowel in { $expected } als in { $source_file }, bijvoorbeeld boekstuk { $detail }; { $amount } { $currency } telt dubbel.
    .remedy = Houd voor elk boekjaar één bestand aan, het laatste.

reason-not_an_amount = geen bedrag
reason-too_many_decimals = meer decimalen dan worden bewaard
reason-too_large = groter dan kan worden bewaard
reason-not_a_date = geen datum
reason-not_a_boolean = geen ja en geen nee
reason-not_an_integer = geen geheel getal
reason-blank = leeg, maar verplicht
reason-nul_byte = bevat een NUL-byte
reason-wrong_field_count = verkeerd aantal velden
reason-stray_quote = een aanhalingsteken binnen een veld
reason-line_too_long = te lange regel
reason-wrong_encoding = niet in de tekencodering van het bestand
reason-not_positive = moet groter dan nul zijn
reason-unknown_side = debet noch credit
reason-not_a_rate = geen koers
control-debit-equals-credit = debet gelijk aan credit
