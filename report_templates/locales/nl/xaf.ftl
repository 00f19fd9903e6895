# Wat een Nederlands auditbestand (XAF, Auditfile Financieel) over zichzelf laat zien.

finding-xaf-encoding = { $source_file } zegt in { $expected } te zijn geschreven, maar de bytes zijn { $actual }.
    .remedy = Het bestand is gelezen als wat het is. Laat de export corrigeren: andere programma’s weigeren zo’n bestand.
finding-xaf-no-openings = { $source_file } vermeldt geen beginbalans.
    .remedy = Dat klopt alleen voor het eerste jaar van het bedrijf, of als de export ook het jaar ervoor bevat. Exporteer het bestand anders opnieuw met de beginbalans, of voeg opening_balances.csv toe.
finding-xaf-opening-unbalanced = { $source_file }: de beginbalans is niet in evenwicht: debet { $expected }, credit { $actual }, verschil { $amount } { $currency }.
    .remedy = Zoek een rekening die de export heeft weggelaten, of het resultaat van vorig jaar dat niet is overgebracht.
finding-xaf-opening-date = { $source_file }: de beginbalans is gedateerd { $actual }, maar het jaar begint op { $expected }.
    .remedy = Ze telt als de opening van het jaar. Controleer of de export het jaar vanaf de eerste dag omvat.
finding-xaf-opening-entries-early = { $source_file }: { $count ->
        [one] één openingsboeking is gedateerd
       *[other] { $count } openingsboekingen zijn gedateerd
    } vóór het begin van het jaar ({ $detail }), { $amount } { $currency } aan debet; de eerste is boeking { $source_row }.
    .remedy = Ze zijn op de eerste dag van het jaar genomen. Verder hoeft er niets te gebeuren.
finding-xaf-income-opening = { $source_file }: { $count ->
        [one] één opbrengsten- of kostenrekening opent
       *[other] { $count } opbrengsten- en kostenrekeningen openen
    } met een saldo ({ $detail }), in totaal { $amount } { $currency }.
    .remedy = Opbrengsten en kosten beginnen een jaar op nul. Vraag of vorig jaar is afgesloten, of dat de export midden in het jaar begint.
finding-xaf-outside-year = { $source_file }: { $count ->
        [one] één boeking is gedateerd
       *[other] { $count } boekingen zijn gedateerd
    } buiten het jaar van het bestand ({ $detail }), { $amount } { $currency } aan debet; de eerste is boeking { $source_row }.
    .remedy = De datum telt, dus ze staan in een ander jaar. Corrigeer de datums in het boekhoudpakket, of exporteer het jaar waarbij ze horen.
finding-xaf-outside-period = { $source_file }: { $count ->
        [one] één boeking is gedateerd
       *[other] { $count } boekingen zijn gedateerd
    } buiten de periode waarin { $count ->
        [one] ze is
       *[other] ze zijn
    } geboekt, boekstukken { $detail }; { $amount } { $currency } aan debet.
    .remedy = De datum telt, niet de periode. Rapporteert het boekhoudpakket per periode, dan wijken de cijfers van een maand hiermee af.
finding-xaf-part-year = { $source_file } omvat alleen { $expected } t/m { $actual }; er is dus geen boekjaar uit afgeleid.
    .remedy = Controleer fiscal_year_start in close.toml. De beginbalans van het bestand geldt als die van het boekjaar.
finding-xaf-lines-count = { $source_file } vermeldt { $expected } regels en bevat er { $actual }: het heeft transacties geteld.
    .remedy = Er hoeft niets te gebeuren; debet en credit zijn met de boekingen vergeleken.
finding-xaf-line-numbers = { $source_file }: { $count } boekingen delen hun regelnummer met een andere van dezelfde transactie, de eerste is boeking { $source_row }.
    .remedy = De boekingen van een transactie zijn in plaats daarvan in de volgorde van het bestand genummerd.
finding-xaf-repeated-transaction = { $source_file }: { $count ->
        [one] één nummer is
       *[other] { $count } nummers zijn
    } voor meer dan één transactie van een dagboek gebruikt, bijvoorbeeld { $detail }.
    .remedy = Zulke transacties tellen als één boekstuk, zodat de ene kan verbergen wat in de andere fout is. Vraag waarom nummers opnieuw zijn gebruikt.
finding-xaf-undeclared-account = { $source_file }: { $count ->
        [one] één boeking staat
       *[other] { $count } boekingen staan
    } op rekeningen die niet in het eigen rekeningschema staan ({ $detail }), de eerste is boeking { $source_row }.
    .remedy = Exporteer het rekeningschema opnieuw, of vermeld de rekeningen in accounts.csv.
finding-xaf-undeclared-party = { $source_file }: { $count ->
        [one] één boeking noemt
       *[other] { $count } boekingen noemen
    } debiteuren of crediteuren die niet in het bestand staan ({ $detail }), de eerste is boeking { $source_row }.
    .remedy = Alleen hun namen ontbreken. Exporteer het bestand opnieuw met alle debiteuren en crediteuren als dat van belang is.
finding-xaf-undeclared-tax = { $source_file }: { $count ->
        [one] één boeking draagt
       *[other] { $count } boekingen dragen
    } btw-codes die niet in het bestand staan ({ $detail }), de eerste is boeking { $source_row }.
    .remedy = Het bestand zegt niet welk tarief ze hebben. Zoek ze op voordat de btw-aangifte wordt aangesloten; met een min voor een bekende code geven sommige pakketten de voorbelasting aan.
finding-xaf-types-read = { $source_file }: { $count ->
        [one] één rekening heeft
       *[other] { $count } rekeningen hebben
    } geen RGS-code; wat activa, schulden, eigen vermogen, opbrengsten of kosten zijn, is afgeleid uit groep, naam of nummer ({ $detail }).
    .remedy = Loop het rekeningschema eenmaal door. Staat een rekening verkeerd, geef dan de soort op in accounts.csv naast het bestand.
finding-xaf-types-by-balance = { $source_file }: alleen de zijde van het saldo zei wat { $count ->
        [one] één rekening is
       *[other] { $count } rekeningen zijn
    } ({ $detail }).
    .remedy = Geef de soort op in accounts.csv naast het bestand: een bankrekening in het rood is daarom nog geen schuld.
finding-xaf-receivables-untied = { $source_file }: de openstaande posten van debiteuren komen op { $actual }, hun rekeningen in het grootboek op { $expected }; { $amount } { $currency } verschil.
    .remedy = De subadministratie is niet gelezen; de debiteuren zijn dus niet aangesloten. Exporteer haar met de beginposten, of lever subledger_entries.csv mee.
finding-xaf-payables-untied = { $source_file }: de openstaande posten van crediteuren komen op { $actual }, hun rekeningen in het grootboek op { $expected }; { $amount } { $currency } verschil.
    .remedy = De subadministratie is niet gelezen; de crediteuren zijn dus niet aangesloten. Exporteer haar met de beginposten, of lever subledger_entries.csv mee.
finding-xaf-subledger-orphans = { $source_file }: { $count ->
        [one] één regel van de subadministratie verklaart
       *[other] { $count } regels van de subadministratie verklaren
    } boekingen die het grootboek niet bevat ({ $detail }), in totaal { $amount } { $currency }.
    .remedy = Zoek het boekstuk in het boekhoudpakket: het staat alleen in de subadministratie, of de export heeft het afgekapt.
finding-xaf-subledger-other = { $source_file }: { $count ->
        [one] één regel
       *[other] { $count } regels
    } van subadministraties die niet van debiteuren of crediteuren zijn, { $count ->
        [one] is
       *[other] zijn
    } buiten beschouwing gelaten, in totaal { $amount } { $currency }.
    .remedy = Er hoeft niets te gebeuren; hun rekeningen staan in het grootboek.
