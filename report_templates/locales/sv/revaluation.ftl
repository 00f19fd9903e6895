# Vad saldon i utländsk valuta är värda: omvärderingens sidor och vad den fann.

revaluation-line-back = Återföring av tidigare omvärdering
revaluation-line-new = Omvärdering
revaluation-line-next = Återföring av omvärdering
revaluation-message =
    Till kurserna den { $date } ändrar saldon i utländsk valuta bokföringen med { $amount }; { $count ->
        [0] inget saldo i utländsk valuta är utelämnat.
        [one] ett saldo i utländsk valuta är inte omvärderat.
       *[other] { $count } saldon i utländsk valuta är inte omvärderade.
    }
revaluation-balances = Per konto och valuta
revaluation-balances-reporting = I rapportvaluta ({ $currency }), direkt från transaktionsvalutan
revaluation-balances-note = Bokfört: inklusive tidigare omvärderingar. Kund- och leverantörsposter är summerade per konto. En ändring över noll är en vinst.
revaluation-items = Kund- och leverantörsposter, de största ändringarna
revaluation-causes = Orealiserade vinster och förluster per orsak
revaluation-rates = Använda kurser
revaluation-rates-note = En omvänd kurs står som 1/(par), en korskurs som två par med × emellan; båda bara där inställningarna tillåter det. Ålder: dagar mellan noteringen och kursdagen.
revaluation-sensitivity = Om en valuta föll eller steg
revaluation-sensitivity-note = Vad de omvärderade saldona skulle vara värda mer eller mindre, i { $currency }, vid kurser som är 10, 5 och 1 procent lägre och högre.
revaluation-left-out = Ej omvärderat
col-target = Mål
col-balance-currency = Saldo i valuta
col-units = Enheter
col-book = Bokfört värde
col-delta = Ändring
col-target-currency = I valuta
col-original = Som bokfört
col-earlier-revaluation = Tidigare omvärdering
col-method = Metod
col-gain = Vinst
col-loss = Förlust
col-net = Netto
col-fx-cause = Orsak
col-pair = Par
col-rate-age = Ålder, dagar
col-path = Notering
col-rate-state = Status
col-other-rate = Annan kurs
col-other-units = Andra enheter
col-other-revalued = Till annan kurs
col-fx-reason = Skäl
col-down-10 = −10 %
col-down-5 = −5 %
col-down-1 = −1 %
col-up-1 = +1 %
col-up-5 = +5 %
col-up-10 = +10 %
sheet-revaluation = Omvärdering
sheet-revaluation-items = Omvärderade poster
sheet-revaluation-causes = Orealiserat per orsak
sheet-revaluation-rates = Kurser
sheet-revaluation-sensitivity = Känslighet
sheet-not-revalued = Ej omvärderat
tie-revaluation = Omvärderade saldon mot huvudbok
fx-target-accounting = Redovisningsvaluta
fx-target-reporting = Rapportvaluta
fx-method-delta = saldo
fx-method-standard = balansdagskurs
fx-method-minimum = lägsta värdet
fx-method-invoice-date = som bokfört
fx-method-reversal = reglerad
fx-cause-bank = Bank och kassa
fx-cause-ar = Kunder
fx-cause-ap = Leverantörer
fx-cause-ledger = Övriga huvudbokskonton
fx-cause-settled = Frigjort genom reglering
fx-reason-not-marked = kontot är inte märkt för omvärdering
fx-reason-in-subledger = ingen öppen post i valutan i reskontran
fx-reason-unknown-account = kontot finns inte i kontoplanen
fx-reason-target-not-asked = inställningarna omvärderar bara rapportvalutan
fx-reason-opening-missing = ingående balans saknar belopp i valutan
fx-reason-amount-missing = rader saknar belopp i valutan
fx-reason-missing-rate = valutakurs saknas
fx-reason-reporting-missing = belopp i rapportvaluta saknas
fx-reason-missing-account = inget konto tar emot differensen
rate-state-used = använd
rate-state-missing = saknas
finding-revaluation-missing-rate = Ingen kurs { $subject } för { $expected } inom tillåtna dagar (senaste: { $actual }). Ej omvärderat: { $detail }, totalt { $amount } { $currency }.
    .remedy = Lägg till kursen i kursfilen, eller tillåt det som får ersätta den (max_rate_age_days, allow_inverse, allow_cross i [revaluation]).
finding-foreign-opening-missing = Konto { $subject } { $detail } öppnar med { $amount } { $currency } utan belopp i sin utländska valuta: det kan inte omvärderas.
    .remedy = Ange currency och amount_currency för ingående balans i opening_balances, eller ta bort revalue från kontot.
finding-foreign-amount-missing = Rader på { $subject } { $detail } uppgår till { $amount } { $currency } utan belopp i sin egen valuta: saldot kan inte omvärderas.
    .remedy = Exportera amount_currency med dessa rader; där inget rörde sig i valutan, skriv 0.00.
finding-revaluation-missing-posting-account = Inget konto tar emot differensen { $amount } { $currency } på { $subject }: { $detail } är inte angivet eller finns inte i kontoplanen.
    .remedy = Ange det i [company.posting] eller [[revaluation.posting]]; med profilen pcg, lägg till konton 476 och 477 i kontoplanen.
finding-foreign-not-revalued = Konto { $subject } { $detail } har { $amount } { $currency } i utländsk valuta och är inte märkt för omvärdering.
    .remedy = Om det är en monetär post, sätt revalue = true på kontot; förskott och lager står kvar som bokfört.
