# Wat een gestandaardiseerd auditbestand (SAF-T Financial) over zichzelf laat zien.

finding-saft-no-ledger = { $source_file } is een gestandaardiseerd auditbestand zonder grootboek: geen rekeningen en geen boekingen. Het bevat { $detail }.
    .remedy = Exporteer het boekhoudbestand (in Portugal het bestand van type C, ‘contabilidade’), of haal dit uit de export.
finding-saft-balances-only = { $source_file } bevat rekeningen met hun saldi en geen boekingen.
    .remedy = De saldi van { $detail } gelden als kolommenbalans. Exporteer het bestand met de transacties om boekingen te laten controleren.
finding-saft-begins-within-year = { $source_file } begint op { $detail }, midden in een boekjaar.
    .remedy = Wat de rekeningen dan bevatten, geldt als kolommenbalans van de avond ervoor; de maanden daarvoor staan er als één geheel in. Voeg de bestanden van het hele jaar toe om ze per maand te krijgen.
finding-saft-part-missing = { $source_file } is een van { $expected } delen van een levering, waarvan er { $actual } hier zijn; er ontbreekt: { $detail }.
    .remedy = Zet alle delen van de levering in de export: een deels gelezen grootboek heeft onjuiste saldi.
finding-saft-encoding = { $source_file } zegt niet in welke tekencodering het is geschreven: het is gelezen als { $detail }.
    .remedy = Controleer een naam met een accent. Is die fout, stel dan encoding in bij [company.format].
finding-saft-entries-are-lines = { $source_file } vermeldt { $expected } boekingen, dat is het aantal regels; het bevat { $actual } transacties.
    .remedy = De standaard telt transacties. Het programma telt anders; er ontbreekt niets.
finding-saft-repeated-account = { $source_file } beschrijft { $count ->
        [one] één rekening
       *[other] { $count } rekeningen
    } meer dan één keer: { $detail }.
    .remedy = De eerste beschrijving en haar saldi tellen. Corrigeer het rekeningschema in het boekhoudpakket.
finding-saft-group-posted = { $source_file }: { $count ->
        [one] één regel is geboekt
       *[other] { $count } regels zijn geboekt
    } op een kop van het rekeningschema (GR, GA, AR of AA): { $detail }; de eerste is regel { $source_row }.
    .remedy = Alleen op rekeningen van categorie GM en AM mag worden geboekt. Corrigeer het rekeningschema of de boekingen.
finding-saft-unknown-customer = { $source_file }: { $count ->
        [one] één regel noemt een debiteur
       *[other] { $count } regels noemen debiteuren
    } die het bestand niet beschrijft: { $detail }; de eerste is regel { $source_row }.
    .remedy = Exporteer het bestand met alle debiteuren.
finding-saft-unknown-supplier = { $source_file }: { $count ->
        [one] één regel noemt een crediteur
       *[other] { $count } regels noemen crediteuren
    } die het bestand niet beschrijft: { $detail }; de eerste is regel { $source_row }.
    .remedy = Exporteer het bestand met alle crediteuren.
finding-saft-unknown-tax-code = { $source_file }: { $count ->
        [one] één regel draagt een btw-code
       *[other] { $count } regels dragen btw-codes
    } die niet in de btw-tabel staat: { $detail }; de eerste is regel { $source_row }.
    .remedy = Voeg de code toe aan de btw-tabel van het boekhoudpakket: niemand kan zien welke belasting is bedoeld.
finding-saft-unknown-analysis = { $source_file }: { $count ->
        [one] één regel draagt een dimensie
       *[other] { $count } regels dragen dimensies
    } die niet in de analysetabel staat: { $detail }; de eerste is regel { $source_row }.
    .remedy = De waarde blijft zoals ze is. Exporteer het bestand met de hele analysetabel.
finding-saft-repeated-analysis = { $source_file }: { $count ->
        [one] één regel is verdeeld
       *[other] { $count } regels zijn verdeeld
    } over meerdere waarden van één dimensie; de eerste is regel { $source_row }.
    .remedy = De hele regel telt onder de eerste waarde. Laat de regels apart boeken als de verdeling van belang is.
finding-saft-outside-period = { $source_file }: { $count ->
        [one] één regel vermeldt een periode waarin
       *[other] { $count } regels vermelden een periode waarin
    } noch de boekingsdatum noch de transactiedatum valt, in { $detail }; de eerste is regel { $source_row }.
    .remedy = De boekingsdatum telt. Corrigeer de datum of de periode in het boekhoudpakket.
finding-saft-keyed-in = { $source_file }: { $count ->
        [one] één regel heeft
       *[other] { $count } regels hebben
    } een boekingsdatum buiten de vermelde periode en een transactiedatum erbinnen, in { $detail }; de eerste is regel { $source_row }.
    .remedy = De transactiedatum telt: de andere lijkt de dag te zijn waarop het boekstuk is ingevoerd.
finding-saft-both-sides = { $source_file }: { $count ->
        [one] één regel heeft
       *[other] { $count } regels hebben
    } zowel een debet- als een creditbedrag, in { $detail }; de eerste is regel { $source_row }.
    .remedy = Debet min credit telt. De standaard verlangt een van beide.
finding-saft-unread-cell = { $source_file }: { $count ->
        [one] één regel heeft
       *[other] { $count } regels hebben
    } een valutabedrag of belastinggrondslag die geen exact getal is, in { $detail }; de eerste is regel { $source_row }.
    .remedy = De regel telt zonder dat bedrag.
finding-saft-ar-opening = { $source_file }: de debiteuren van verzamelrekening { $detail } komen aan het begin op { $actual }; de rekening heeft { $expected }.
    .remedy = Het verschil is { $amount } { $currency }. Zoek boekingen op de rekening zonder debiteur, of debiteuren die de export heeft weggelaten.
finding-saft-ar-closing = { $source_file }: de debiteuren van verzamelrekening { $detail } komen aan het einde op { $actual }; de rekening heeft { $expected }.
    .remedy = Het verschil is { $amount } { $currency }. Zoek boekingen op de rekening zonder debiteur, of debiteuren die de export heeft weggelaten.
finding-saft-ap-opening = { $source_file }: de crediteuren van verzamelrekening { $detail } komen aan het begin op { $actual }; de rekening heeft { $expected }.
    .remedy = Het verschil is { $amount } { $currency }. Zoek boekingen op de rekening zonder crediteur, of crediteuren die de export heeft weggelaten.
finding-saft-ap-closing = { $source_file }: de crediteuren van verzamelrekening { $detail } komen aan het einde op { $actual }; de rekening heeft { $expected }.
    .remedy = Het verschil is { $amount } { $currency }. Zoek boekingen op de rekening zonder crediteur, of crediteuren die de export heeft weggelaten.
