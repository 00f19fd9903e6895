# Vad en DATEV-fil visar om sig själv.

finding-datev-tax-unknown = { $source_file }: { $count ->
        [one] en bokning har
       *[other] { $count } bokningar har
    } en skatt som ingen talar om hur den beräknas ({ $detail }), sammanlagt { $amount } { $currency }; den första är post { $source_row }.
    .remedy = Lägg tax_keys.csv bredvid filen: key, rate, account (för ett konto med egen skatt: automatic_account, rate, account). Till dess står beloppen med skatten inräknad.
finding-datev-tax-side-unknown = { $source_file }: { $count ->
        [one] en bokning har
       *[other] { $count } bokningar har
    } en skattenyckel ({ $detail }), men på ingendera sidan ett konto där skatt säkert beräknas, sammanlagt { $amount } { $currency }; den första är post { $source_row }.
    .remedy = Rätta bokningen i DATEV, eller bokför skatten i en egen bokning. Till dess står beloppen med skatten inräknad.
finding-datev-tax-maybe = { $source_file }: { $count ->
        [one] en bokning utan skattenyckel står
       *[other] { $count } bokningar utan skattenyckel står
    } på ett konto som kanske själv beräknar skatt ({ $detail }), sammanlagt { $amount } { $currency }; den första är post { $source_row }.
    .remedy = Slå upp kontot i klientens kontoplan. Beräknar det skatt, ange det i tax_keys.csv: automatic_account, rate, account; med rate 0 om det inte gör det.
finding-datev-tax-computed = { $source_file }: skatten på { $count ->
        [one] en bokning beräknades
       *[other] { $count } bokningar beräknades
    } ur dess nyckel eller konto och bokfördes på skattekontona, sammanlagt { $amount } { $currency }, så som DATEV gör; filen innehåller bruttobelopp.
    .remedy = Jämför skattekontona med skattedeklarationen eller DATEV:s egen råbalans.
finding-datev-discount = { $source_file }: { $count ->
        [one] en betalning gjordes
       *[other] { $count } betalningar gjordes
    } med avdrag för kassarabatt, sammanlagt { $amount }; den första är post { $source_row }. Filen visar inte på vilka konton rabatten och dess skatt står.
    .remedy = Bokför kassarabatterna i DATEV som egna bokningar, eller lägg till dem i adjustments. Till dess saknas de i huvudboken.
finding-datev-openings-open = { $source_file }: det som förts över mot kontona 9000 till 9009 uppgår sammanlagt till { $amount } { $currency } i stället för noll.
    .remedy = För över de återstående saldona, även kunders och leverantörers (9008, 9009), eller lämna filerna som innehåller dem.
finding-datev-other-client = { $source_file }: företagets filer hör till flera klienter: { $detail }.
    .remedy = Lägg bara en klients filer i ett företags utdrag.
finding-datev-repeated = { $detail } finns två gånger i utdraget, byte för byte: dess bokningar räknas två gånger.
    .remedy = Ta bort den ena.
finding-datev-chart-unknown = { $source_file } visar inte om den använder SKR03 eller SKR04.
    .remedy = Konton saknar typ och motparter samlingskonto; skatt beräknas bara enligt tax_keys.csv. Lägg till accounts.csv, eller exportera på nytt med kontoplanen i första raden.
finding-datev-outside-batch = { $source_file }: { $count ->
        [one] en bokning är daterad
       *[other] { $count } bokningar är daterade
    } utanför dagarna som första raden anger ({ $detail }); den första är post { $source_row }.
    .remedy = De räknas på sitt eget datum. Kontrollera vilken period som exporterades.
finding-datev-long-accounts = { $source_file }: { $count ->
        [one] ett konto har
       *[other] { $count } konton har
    } fler siffror än första raden tillåter ({ $detail }); första gången i post { $source_row }.
    .remedy = De behålls som de är skrivna. Rätta kontolängden i exporten.
finding-datev-rate-only = { $source_file }: { $count ->
        [one] en bokning i utländsk valuta anger
       *[other] { $count } bokningar i utländsk valuta anger
    } en kurs men inget belopp i klientens valuta ({ $detail }); den första är post { $source_row }.
    .remedy = Beloppet delades med kursen och avrundades till cent. Låt exporten fylla i basbeloppet (Basis-Umsatz).
finding-datev-reversals = { $source_file }: { $count ->
        [one] en bokning är en återföring
       *[other] { $count } bokningar är återföringar
    } (Generalumkehr), den första är post { $source_row }.
    .remedy = De räknas på den sida där de står, vilket tar tillbaka den första bokningen.
finding-datev-not-locked = { $source_file }: { $count ->
        [one] en bokning är inte fastställd
       *[other] { $count } bokningar är inte fastställda
    } (Festschreibung), den första är post { $source_row }.
    .remedy = Det som inte är fastställt kan ännu ändras. Fastställ bunten i DATEV innan bokslutet undertecknas.
