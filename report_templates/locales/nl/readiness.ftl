# Wat de controles vooraf nagaan en wat ze vinden: de plaats, de cijfers, de volgende stap.

check-trial-balance-differs = Kolommenbalans van het ERP-systeem tegenover de boekingen
check-suspended-accounts = Boekingen op geblokkeerde rekeningen
check-untyped-account = Rekeningen zonder soort
check-date-outside-year = Datums buiten elk boekjaar
check-repeated-numbers = { chk-voucher-duplicates }
check-uncounted-layers = Boekingslagen die niet meetellen

state-none = niets te controleren
state-balances = niet van toepassing: kolommenbalansen

finding-unposted-journals = Journaal { $subject }, gedateerd { $expected }, is niet geboekt: { $amount ->
        [none] het bedrag is niet bekend
       *[other] { $amount } { $currency }
    }, ingevoerd door { $detail }{ $count ->
        [0] { "" }
        [one] , aan het einde van de periode één dag oud
       *[other] , aan het einde van de periode { $count } dagen oud
    }.
    .remedy = Laat het in het ERP-systeem boeken of verwijderen en exporteer opnieuw; tot dan ontbreken deze bedragen in de kolommenbalans.
finding-pending-documents = Document { $subject } van { $expected } wacht op verwerking in de boekhouding (status { $detail }): { $amount ->
        [none] het bedrag is niet bekend
       *[other] { $amount } { $currency }
    }.
    .remedy = Rond de verwerking in het ERP-systeem af en exporteer opnieuw, of toon aan dat het document bij een latere periode hoort.
finding-unbalanced-vouchers = { $detail ->
        [dimension] Boekstuk { $subject } is niet in balans binnen { $expected } { $actual }: er blijft { $amount } { $currency } over.
        [reporting] Boekstuk { $subject } is niet in balans in de rapportagevaluta: debet { $expected }, credit { $actual }, verschil { $amount } { $currency }.
       *[accounting] Boekstuk { $subject } is niet in balans: debet { $expected }, credit { $actual }, verschil { $amount } { $currency }.
    }
    .remedy = { $detail ->
        [dimension] Verplaats de regels naar de juiste waarde, of boek in het ERP-systeem de tegenregels tussen de eenheden.
       *[other] Zoek eerst naar een regel die bij het exporteren verloren ging; staat het boekstuk zo in het ERP-systeem, boek daar dan de ontbrekende zijde. Exporteer opnieuw.
    }
finding-subledger-ties = Verzamelrekening { $subject } staat in het grootboek op { $actual } en in de subadministratie op { $expected }: { $amount } { $currency } is niet verklaard.
    .remedy = { $detail ->
        [stock] De pagina van de voorraadaansluiting noemt elke oorzaak met haar bedrag (inventory.differences): corrigeer wat daar staat. Kosten op weg naar het grootboek zijn verklaard en hoeven alleen te worden geboekt.
        [none] Geen enkel document van dit jaar verklaart het verschil: vergelijk het beginsaldo met wat aan het begin van het jaar openstond, en zoek afletteringen die na de periode zijn gedateerd.
       *[other] Begin met { $detail }: readiness.tie_differences toont elk document dat maar aan één kant voorkomt, of aan beide kanten met verschillende bedragen. Boek of corrigeer het waar het ontbreekt.
    }
finding-trial-balance = { $detail ->
        [reporting] De kolommenbalans in rapportagevaluta komt niet op nul uit: debet { $expected }, credit { $actual }, verschil { $amount } { $currency }.
       *[accounting] De kolommenbalans komt niet op nul uit: debet { $expected }, credit { $actual }, verschil { $amount } { $currency }.
    }
    .remedy = Bekijk eerst de boekstukken die niet in balans zijn en de afgewezen rijen, daarna de beginsaldi. Een dossier kan pas definitief zijn als dit nul is.
finding-trial-balance-differs = Rekening { $subject }: de kolommenbalans in de export vermeldt { $expected } { $currency }, de boekingen komen op { $actual }. Het verschil is { $amount }.
    .remedy = { $detail ->
        [earlier_year] De boekingen tellen. Vergelijk beide met de vastgestelde jaarrekening van dat jaar.
       *[other] De boekingen tellen. Exporteer boekingen en kolommenbalans opnieuw op één moment; verschillen ze dan nog, zoek dan boekingen die de export weglaat (lagen, afsluitingsboekingen, andere dagboeken).
    }
finding-unknown-accounts = Rekening { $subject } wordt gebruikt en staat niet in het rekeningschema: { $count ->
        [0] geen boekingen
        [one] één boeking
       *[other] { $count } boekingen
    }, saldo { $amount } { $currency }.
    .remedy = Voeg de rekening met naam en soort toe aan accounts.csv, of corrigeer de boekingen als het nummer onjuist is.
finding-duplicate-entries = { $detail ->
        [equal] Boeking { $actual } komt twee keer voor met dezelfde inhoud, de eerste keer in { $expected }. De kopie telt niet mee.
       *[different] Boeking { $actual } komt twee keer voor met verschillende inhoud, de eerste keer in { $expected }. De eerste telt.
    }
    .remedy = { $detail ->
        [equal] Niets telt dubbel. Twee delen van de export overlappen elkaar: maak hun selectie smaller.
       *[different] Ga na welke van de twee juist is en laat alleen die in de export staan.
    }
finding-rejected-rows = { $source_file }: { $count ->
        [one] rij { $source_row } kon niet worden gelezen
       *[other] { $count } rijen konden niet worden gelezen, de eerste is rij { $source_row }
    } ({ $expected }: { $detail }).
    .remedy = Corrigeer de rijen in de bron en exporteer opnieuw, of leg het formaat van de kolom vast in close.toml. load.rejects toont elke rij met wat er is gelezen.
finding-control-totals = { $source_file } vermeldt { $expected } voor { $detail }; de rijen tellen op tot { $actual }.
    .remedy = Exporteer het bestand opnieuw zonder filter en bewerk het niet: het is niet het bestand dat de eigen totalen beschrijven.
finding-late-postings = { $expected ->
        [most] { $count } boekstukken met een datum vóór deze periode hebben een tijdstempel in of na deze periode, meer dan de helft van het jaar.
       *[other] Boekstuk { $subject } is op { $actual } ingevoerd, nadat de periode ervan voorbij was: { $amount } { $currency }.
    }
    .remedy = { $expected ->
        [most] created_at zegt wanneer ze zijn geïmporteerd of gevalideerd. Koppel de kolom die zegt wanneer een regel is ingevoerd; tot dan zijn late boekingen niet te zien.
       *[other] Bevestig dat de eerdere periode daarvoor is heropend, of laat het boekstuk naar deze periode verplaatsen. Cijfers die al zijn gerapporteerd, zijn gewijzigd.
    }
finding-manual-postings = Boeking { $subject } van { $expected } is handmatig gedaan op verzamelrekening { $actual } ({ $detail }): { $amount } { $currency }.
    .remedy = Boek via de subadministratie en draai deze boeking terug; de rekening en de subadministratie wijken met dit bedrag van elkaar af.
finding-suspended-accounts = Rekening { $subject } { $detail } is geblokkeerd en kreeg { $count ->
        [one] één boeking
       *[other] { $count } boekingen
    } in de periode, in totaal { $amount } { $currency }.
    .remedy = Verplaats de boekingen naar de rekening die haar vervangt, of hef de blokkering in het rekeningschema op.
finding-untyped-account = Rekening { $subject } { $detail } wordt gebruikt en heeft geen soort.
    .remedy = Geef de rekening in accounts.csv een soort: asset, liability, equity, revenue, expense of statistical. Zonder soort staat ze op geen enkel overzicht.
finding-date-outside-year = Boekstuk { $actual } is gedateerd { $expected }, een datum die in geen enkel boekjaar ligt: { $amount } { $currency }.
    .remedy = Corrigeer de datum. Tot dan tellen de bedragen alleen mee in wat eerdere jaren overbrengen, en in geen enkele periode.
finding-number-gaps = { $detail ->
        [sparse] Reeks { $subject } loopt niet door: { $expected } nummers zijn gebruikt en { $count } ontbreken tussen het eerste en het laatste.
        [many] In de reeks { $subject } ontbreken { $count } nummers op meerdere plaatsen: { $expected } …
       *[gap] { $count ->
            [one] Boekstuknummer { $subject } ontbreekt.
           *[other] De boekstuknummers { $subject } ontbreken, { $count } in totaal.
        }
    }
    .remedy = { $detail ->
        [sparse] Zijn het geen doorlopende nummers, dan ontbreekt er niets. Zijn ze dat wel, exporteer dan alle dagboeken van het jaar opnieuw.
       *[gap] Vraag naar de verwijderde of geannuleerde boekstukken, of naar een verklaring dat de nummers nooit zijn gebruikt.
    }
finding-repeated-numbers = { $detail ->
        [journals] Boekstuknummer { $subject } is door twee dagboeken gebruikt, { $expected } en { $actual }.
       *[dates] Boekstuknummer { $subject } is op twee datums gebruikt, { $expected } en { $actual }.
    }
    .remedy = Controleer of het geen twee boekstukken onder één nummer zijn; geef anders het tweede een eigen nummer.
finding-completeness = { $detail ->
        [no_entries] De export bevat geen grootboekboeking tot het einde van de periode.
        [none_in_period] De export bevat geen grootboekboeking van de periode; de laatste is gedateerd { $actual }.
        [no_balances] Er is geen kolommenbalans per { $expected }; de laatste is van { $actual }.
        [none_stated] Er is geen kolommenbalans per { $expected }, en ook niet van een eerdere dag.
        [balances_reach_back] Er is geen kolommenbalans per { $expected }: wat als mutatie van de periode wordt getoond, is het verschil met die van { $actual }.
        [balances_begin] Er is geen kolommenbalans per { $expected }, en ook niet van een eerdere dag: het hele saldo wordt als mutatie van de periode getoond.
        [balances_empty] De kolommenbalans van { $actual } bevat niets op balansrekeningen en wordt niet gebruikt.
        [extracted_early] De export is gemaakt op { $actual }, voordat de periode op { $expected } eindigde.
       *[ends_early] De laatste grootboekboeking is gedateerd { $actual }; de periode eindigt op { $expected }.
    }
    .remedy = { $detail ->
        [no_balances] Exporteer de kolommenbalans van die dag. Tot dan zijn de saldi aan het einde van de periode niet bekend.
        [none_stated] Exporteer de kolommenbalans van die dag. Tot dan zijn de saldi aan het einde van de periode niet bekend.
        [balances_reach_back] Exporteer ook de kolommenbalans van die dag. De saldi aan het einde van de periode kloppen zoals ze zijn.
        [balances_begin] Exporteer ook de kolommenbalans van die dag, of opening_balances als het boekjaar dan begint. De saldi aan het einde van de periode kloppen zoals ze zijn.
        [balances_empty] Exporteer ze opnieuw, of haal ze uit de export.
        [ends_early] Bevestig dat daarna niets is geboekt, of exporteer opnieuw tot het einde van de periode.
       *[other] Exporteer opnieuw met alle boekingen tot het einde van de periode.
    }
finding-uncounted-layers = { $count ->
        [one] Eén regel staat
       *[other] { $count } regels staan
    } op boekingslaag { $subject }, die dit bedrijf niet meetelt.
    .remedy = Er hoeft niets te gebeuren als de laag niet tot de jaarrekening behoort; voeg haar anders toe aan layers in close.toml.

finding-rest = Nog { $count } gevallen van ‘{ $detail }’ staan niet afzonderlijk in de lijst.
    .remedy = De duizend grootste staan in de lijst. De tabel van de controle in close.duckdb bevat ze allemaal; waarschijnlijk is er één oorzaak.
