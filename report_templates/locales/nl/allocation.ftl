# Wie welke kosten veroorzaakte: pagina's van de toewijzingen, en bevindingen.

allocation-message =
    { $count ->
        [0] Geen regel verplaatste een bedrag.
        [one] Eén regel verplaatste { $amount }; de delen zijn precies wat de bron verliet.
       *[other] { $count } regels verplaatsten samen { $amount }; de delen zijn per regel precies wat de bron verliet.
    }
allocation-refused =
    { $count ->
        [one] Eén regel is niet uitgevoerd; de bevindingen zeggen waarom.
       *[other] { $count } regels zijn niet uitgevoerd; de bevindingen zeggen waarom.
    }
allocation-flow = Van bron naar doel
allocation-flow-caption = Bedragen per regel en ontvanger, { $span }, { $unit }
allocation-table = Basis en aandelen
allocation-rule = { $rule } · stap { $step } · { $evidence }
allocation-stays = blijft op de bron
allocation-reciprocal = samen opgelost
allocation-legend = %: van de bron. Bedragen van een andere vennootschap in haar eigen valuta naast die van de gever.
allocation-more =
    { $count ->
        [one] Eén kleinere regel staat in { $file }.
       *[other] { $count } kleinere regels staan in { $file }.
    }
allocation-other = { $count } andere
tie-allocation = Toewijzingen, bronnen tegen doelen
col-amount-destination = Valuta van de ontvanger
col-destination-company = Ontvangende vennootschap
col-destination-currency = Valutacode van de ontvanger
col-rate-path = Koers
col-step = Stap
col-destination = Doel
sheet-allocation = Toewijzingen

finding-allocation-unknown-account = Regel { $detail }: rekening { $actual } staat niet in het rekeningschema van { $expected }. De regel is niet uitgevoerd.
    .remedy = Verbeter de rekening in close.toml, of voeg haar toe aan accounts.csv.
finding-allocation-unknown-dimension = Regel { $detail }: geen extract heeft een kolom { $actual }; er is { $expected }. De regel is niet uitgevoerd.
    .remedy = Verbeter de dimensie in close.toml, of exporteer de kolom.
finding-allocation-driver-missing = Regel { $subject }: verdeelsleutel { $actual } heeft geen cijfer op of voor het einde van de periode; er is { $expected }. De regel is niet uitgevoerd.
    .remedy = Voeg de cijfers toe aan drivers.csv, of verbeter de naam van de sleutel in close.toml.
finding-allocation-basis-zero = Regel { $subject }: de basis is nul voor elk doel; er is niets toegewezen.
    .remedy = Bekijk de cijfers van de basis aan het einde van de periode, of noem een andere basis.
finding-allocation-basis-negative = Regel { $subject }: de basis van { $detail } is { $actual }, met een ander teken dan de overige. De regel is niet uitgevoerd.
    .remedy = Verbeter het cijfer, of schrijf negative_basis = "allow" als het zo bedoeld is.
finding-allocation-basis-currencies = Regel { $subject }: de basis ligt in vennootschappen met verschillende valuta zonder gemeenschappelijke rapportagevaluta. De regel is niet uitgevoerd.
    .remedy = Meet met een verdeelsleutel of statistische rekeningen, of geef de vennootschappen één reporting_currency.
finding-allocation-basis-unplaced = Regel { $subject }: { $actual } van de basis { $expected } heeft geen { $detail } en kreeg niets.
    .remedy = Geef deze cijfers een waarde van de dimensie als ze in de kosten moeten delen.
finding-allocation-due-account = Regel { $subject } belast een andere vennootschap, en { $expected } noemt daar geen rekening voor. De regel is niet uitgevoerd.
    .remedy = Voeg { $actual } toe aan [company.posting] van { $expected }.
finding-allocation-missing-rate = Regel { $subject }: geen koers { $detail } voor { $actual } op { $expected }. De regel is niet uitgevoerd.
    .remedy = Voeg de koers toe aan het koersbestand en sluit opnieuw af.
finding-allocation-circle = Deze regels voeden elkaar in een kring: { $subject }. Geen ervan is uitgevoerd.
    .remedy = Laat latere stappen niet meer aan eerdere geven, of zet ze alle in één stap met reciprocal = true.
finding-allocation-reciprocal-overlap = De regels { $subject } worden samen opgelost en nemen dezelfde saldi. Geen regel van de stap is uitgevoerd.
    .remedy = Beperk de bronnen zodat elk saldo bij één regel hoort.
finding-allocation-reciprocal-companies = De regels { $subject } geven elkaar over vennootschappen heen, wat nog niet beschikbaar is. Geen regel van de stap is uitgevoerd.
    .remedy = Los de regels van één vennootschap samen op en belast de andere in een latere stap.
finding-allocation-reciprocal-closed = De regels { $subject } geven alles aan elkaar en niets naar buiten: er is geen oplossing. Geen regel van de stap is uitgevoerd.
    .remedy = Laat ten minste één ervan geven aan een doel buiten de kring.
finding-allocation-source-zero = Regel { $subject }: de bron is leeg, en zero_source = "stop" vraagt dat te melden.
    .remedy = Kijk of de kosten van de periode geboekt zijn; schrijf anders zero_source = "skip".
finding-allocation-statistical = Regel { $subject } verplaatst bedragen tussen statistische en andere rekeningen, wat niet in evenwicht zou zijn. Hij is niet uitgevoerd.
    .remedy = Laat statistische rekeningen alleen aan statistische rekeningen geven.
finding-allocation-suspended-account = Regel { $subject } boekt op rekeningen die geblokkeerd zijn: { $actual }. Hij is niet uitgevoerd.
    .remedy = Noem open rekeningen in close.toml, of hef de blokkering op in het rekeningschema.
finding-allocation-under-hundred = Regel { $subject }: de percentages zijn samen { $actual }; { $amount } { $currency } blijft op de bron.
    .remedy = Verhoog de percentages tot 100 als alles weg moet.
finding-allocation-late = Regel { $subject } is geboekt en wordt niet herhaald (rerun = "skip"); { $amount } { $currency } kwam of veranderde later en blijft staan.
    .remedy = Schrijf rerun = "delta" om het verschil voor te stellen.
finding-allocation-company-absent = Regel { $subject } geeft aan { $company }, en zijn vennootschap { $actual } hoort niet bij deze run: wat hij geeft ontbreekt hier.
    .remedy = Sluit beide vennootschappen samen af.
finding-allocation-basis-absent = Regel { $subject }: de basis heeft { $actual } nodig, die niet bij deze run hoort. De regel is niet uitgevoerd.
    .remedy = Sluit de vennootschappen samen af.
finding-allocation-left-behind = Regel { $detail } geeft aan de bron van regel { $actual }, die niet later loopt: wat hij geeft wordt niet doorgegeven.
    .remedy = Zet { $actual } in een latere stap, of los beide samen op met reciprocal = true.
