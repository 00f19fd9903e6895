# Periode-eindecorrecties, spreidingen en tegenboekingen: pagina’s, bevindingen en de werkmap die wordt ingevuld.

adjustment-message =
    { $vouchers ->
        [0] Geen boekstuk hoort bij deze periode
        [one] Eén boekstuk van { $amount } hoort bij deze periode
       *[other] { $vouchers } boekstukken van samen { $amount } horen bij deze periode
    }; { $refused ->
        [0] geen enkel is geweigerd.
        [one] één is geweigerd en telt nergens mee.
       *[other] { $refused } zijn geweigerd en tellen nergens mee.
    }
adjustment-accruals-message =
    { $schemes ->
        [one] Eén spreiding
       *[other] { $schemes } spreidingen
    }; er is geen boekstuk ingevoerd.
adjustment-vouchers = Correcties per boekstuk
adjustment-vouchers-note = Bedrag: de debetzijde. Een geweigerd boekstuk telt nergens mee, met geen enkele regel.
adjustment-refused = Geweigerde boekstukken en wat eraan mankeert
adjustment-accruals = Spreidingen
adjustment-accruals-note = In de valuta van de spreiding. Delen zijn verschillen van afgeronde lopende totalen, zodat ze op de cent uitkomen.
adjustment-reversals = Tegenboekingen
adjustment-reversal-of = Tegenboeking van { $voucher } { $text }
col-stage = Fase
col-lines = Regels
col-prepared-by = Opgesteld door
col-approved-by = Goedgekeurd door
col-reverse-on = Tegengeboekt op
col-fault = Fout
col-scheme = Spreiding
col-first-day = Van
col-last-day = Tot en met
col-spread = Verdeling
col-debit-account = Debetrekening
col-credit-account = Creditrekening
col-recognised = Eerder verwerkt
col-this-period = Deze periode
col-share-from = Deel van
col-share-to = Deel tot en met
col-share-state = Stand van het deel
sheet-adjustments = Correcties
sheet-refused-adjustments = Geweigerde correcties
sheet-accruals = Spreidingen
sheet-accrual-months = Spreidingsschema
sheet-reversals = Tegenboekingen
stage-first = vóór het afletteren
stage-last = als laatste
spread-even = gelijkmatig
spread-days = per dag
status-refused = Geweigerd
status-later = Latere periode
status-unseen = Vóór de export
status-coming = Komt nog
share-earlier = eerder verwerkt
share-caught-up = nu ingehaald
share-due = deze periode
share-later = later
share-posted = in het grootboek
adjustment-fault-no-voucher = het boekstuknummer ontbreekt ({ $place })
adjustment-fault-unknown-account = rekening { $value } staat niet in het rekeningschema ({ $place })
adjustment-fault-suspended-account = rekening { $value } is geblokkeerd ({ $place })
adjustment-fault-control-account = rekening { $value } wordt door een subadministratie gevoed en wordt niet met de hand geboekt ({ $place })
adjustment-fault-unknown-currency = valuta { $value } bestaat niet ({ $place })
adjustment-fault-no-currency-amount = het bedrag in { $value } ontbreekt ({ $place })
adjustment-fault-amounts-differ = { $value } is niet het bedrag van de regel, hoewel de valuta dezelfde is ({ $place })
adjustment-fault-signs-differ = { $value } heeft een ander teken dan het bedrag van de regel ({ $place })
adjustment-fault-too-many-decimals = { $value } heeft meer decimalen dan de valuta ({ $place })
adjustment-fault-missing-dimension = dimensie { $value } ontbreekt ({ $place })
adjustment-fault-unknown-stage = fase { $value } bestaat niet, alleen first en last ({ $place })
adjustment-fault-unreadable-row = een rij is niet leesbaar: { $value }, { $reason } ({ $place })
adjustment-fault-several-companies = het loopt over de bedrijven { $value } ({ $place })
adjustment-fault-several-files = het staat in meer dan één bestand: { $value } ({ $place })
adjustment-fault-several-dates = de regels hebben verschillende datums, de eerste { $value } ({ $place })
adjustment-fault-several-stages = de regels noemen verschillende fasen: { $value } ({ $place })
adjustment-fault-reversed-twice = het zou tweemaal worden tegengeboekt: { $value } ({ $place })
adjustment-fault-reversal-too-early = het wordt tegengeboekt op { $value }, niet na het periode-einde ({ $place })
adjustment-fault-reversal-too-late = het wordt tegengeboekt op { $value }, voorbij het volgende boekjaar ({ $place })
adjustment-fault-same-person = { $value } heeft het zowel opgesteld als goedgekeurd ({ $place })
adjustment-fault-unbalanced = het is { $value } uit balans ({ $place })
adjustment-fault-unbalanced-currency = het is { $value } uit balans in zijn eigen valuta ({ $place })
adjustment-fault-unbalanced-reporting = het is { $value } uit balans in rapportagevaluta ({ $place })
adjustment-fault-missing-rate = slotkoers { $value } ontbreekt op de datum ervan ({ $place })
adjustment-fault-date-outside-year = de datum { $value } ligt in geen boekjaar bij deze periode ({ $place })
adjustment-fault-date-before-period = de datum { $value } ligt vóór de periode, en het staat niet in het grootboek ({ $place })
adjustment-fault-more = en nog { $value }

finding-adjustment-refused = Correctie { $expected } is in haar geheel geweigerd: { $detail }.
    .remedy = Verbeter de genoemde rijen en sluit opnieuw af; tot dan wordt niets van dit boekstuk geboekt.
finding-accrual-refused = Spreiding { $expected } wordt niet geboekt: { $detail }.
    .remedy = Verbeter de spreiding in close.toml of het rekeningschema en sluit opnieuw af.
finding-adjustment-not-approved =
    { $detail ->
        [preparer] Correctie { $expected } zegt niet wie haar heeft opgesteld: dat twee personen haar zagen is niet aan te tonen.
       *[approver] Correctie { $expected } is door niemand goedgekeurd.
    } { $amount } { $currency } worden toch voorgesteld.
    .remedy =
        { $detail ->
            [preparer] Vul prepared_by in.
           *[approver] Laat een ander dan de opsteller ernaar kijken en vul approved_by in.
        }
finding-adjustment-later =
    { $count ->
        [one] Eén correctie is gedateerd na de periode ({ $detail }, { $expected }). Ze wacht
       *[other] { $count } correcties zijn gedateerd na de periode, de eerste { $detail } op { $expected }. Ze wachten
    } op de afsluiting van die datum.
    .remedy = Niets te doen, tenzij een datum verkeerd is getypt.
finding-adjustment-unseen =
    { $count ->
        [one] Eén correctie is gedateerd vóór de eerste boekingen van de export ({ $detail }, { $expected }). Ze is
       *[other] { $count } correcties zijn gedateerd vóór de eerste boekingen van de export, de eerste { $detail } op { $expected }. Ze zijn
    } niet geboekt en niet gezocht.
    .remedy = Niets te doen als ze in de beginbalans zitten; verbeter anders de datum.
finding-reversal-missing = Correctie { $actual } moest worden tegengeboekt op { $expected }, vóór deze periode, maar het grootboek heeft geen tegenboeking: { $amount } { $currency } staan nog open.
    .remedy = Boek haar tegen in het ERP onder het nummer waarmee ze is voorgesteld, of sluit die periode opnieuw af en importeer het journaal.

template-title = Periode-eindecorrecties, { $period }
template-how = Eén rij per regel, één nummer per boekstuk; debet positief, credit negatief. Elk boekstuk moet op nul uitkomen. Bedragen zijn getallen, datums zijn datums.
template-next = Bewaar de werkmap als adjustments.xlsx naast close.toml en voer { $command } uit.
template-vouchers = Totalen per boekstuk
template-accounts = Rekeningen
template-lists = Lijsten
template-out-of-balance = Rest in het boekstuk
template-all = Alle boekstukken
template-debit-credit = Bedrag (debet +, credit −)
template-choose = Kies een waarde uit de lijst.
template-account = Kies een rekening van dit bedrijf uit de lijst; geblokkeerde rekeningen en rekeningen van een subadministratie staan er niet in.
template-date = Voer een datum in van { $first } tot en met { $last }.
template-after = Voer een datum in na { $last }.
template-number = Voer een getal in: debet positief, credit negatief.
reason-formula_without_value = een formule waarvan de waarde niet is bewaard; open de werkmap in een rekenprogramma, bewaar haar en voer opnieuw uit
adjustments-none = Er is geen correctie in { $folder }. { $command } maakt een werkmap om in te vullen.
adjustments-checked =
    { $vouchers ->
        [one] Eén boekstuk
       *[other] { $vouchers } boekstukken
    }, { $refused ->
        [0] geen geweigerd.
        [one] één geweigerd.
       *[other] { $refused } geweigerd.
    }
adjustments-template = Vul de werkmap in, bewaar haar als adjustments.xlsx in { $folder } en controleer haar met { $command }.
