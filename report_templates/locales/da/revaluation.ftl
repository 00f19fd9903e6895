# Hvad saldi i fremmed valuta er værd: kursreguleringens sider og hvad den fandt.

revaluation-line-back = Tilbageførsel af tidligere kursregulering
revaluation-line-new = Kursregulering
revaluation-line-next = Tilbageførsel af kursregulering
revaluation-message =
    Til kurserne den { $date } ændrer saldi i fremmed valuta bogføringen med { $amount }; { $count ->
        [0] ingen saldo i fremmed valuta er udeladt.
        [one] en saldo i fremmed valuta er ikke reguleret.
       *[other] { $count } saldi i fremmed valuta er ikke regulerede.
    }
revaluation-balances = Pr. konto og valuta
revaluation-balances-reporting = I rapporteringsvaluta ({ $currency }), direkte fra transaktionsvalutaen
revaluation-balances-note = Bogført: inklusive tidligere kursreguleringer. Debitor- og kreditorposter er summeret pr. konto. En ændring over nul er en gevinst.
revaluation-items = Debitor- og kreditorposter, de største ændringer
revaluation-causes = Urealiserede gevinster og tab efter årsag
revaluation-rates = Anvendte kurser
revaluation-rates-note = En omvendt kurs står som 1/(par), en krydskurs som to par med × imellem; begge kun hvor indstillingerne tillader det. Alder: dage mellem noteringen og kursdagen.
revaluation-sensitivity = Hvis en valuta faldt eller steg
revaluation-sensitivity-note = Hvad de regulerede saldi ville være mere eller mindre værd, i { $currency }, ved kurser der er 10, 5 og 1 procent lavere og højere.
revaluation-left-out = Ikke reguleret
col-target = Mål
col-balance-currency = Saldo i valuta
col-units = Enheder
col-book = Bogført værdi
col-delta = Ændring
col-target-currency = I valuta
col-original = Som bogført
col-earlier-revaluation = Tidligere kursregulering
col-method = Metode
col-gain = Gevinst
col-loss = Tab
col-net = Netto
col-fx-cause = Årsag
col-pair = Par
col-rate-age = Alder, dage
col-path = Notering
col-rate-state = Status
col-other-rate = Anden kurs
col-other-units = Andre enheder
col-other-revalued = Til anden kurs
col-fx-reason = Begrundelse
col-down-10 = −10 %
col-down-5 = −5 %
col-down-1 = −1 %
col-up-1 = +1 %
col-up-5 = +5 %
col-up-10 = +10 %
sheet-revaluation = Kursregulering
sheet-revaluation-items = Regulerede poster
sheet-revaluation-causes = Urealiseret efter årsag
sheet-revaluation-rates = Kurser
sheet-revaluation-sensitivity = Følsomhed
sheet-not-revalued = Ikke reguleret
tie-revaluation = Regulerede saldi mod finans
fx-target-accounting = Regnskabsvaluta
fx-target-reporting = Rapporteringsvaluta
fx-method-delta = saldo
fx-method-standard = balancedagens kurs
fx-method-minimum = laveste værdi
fx-method-invoice-date = som bogført
fx-method-reversal = udlignet
fx-cause-bank = Bank og kasse
fx-cause-ar = Debitorer
fx-cause-ap = Kreditorer
fx-cause-ledger = Øvrige finanskonti
fx-cause-settled = Frigivet ved udligning
fx-reason-not-marked = kontoen er ikke markeret til kursregulering
fx-reason-in-subledger = ingen åben post i valutaen i delbogen
fx-reason-unknown-account = kontoen er ikke i kontoplanen
fx-reason-target-not-asked = indstillingerne regulerer kun rapporteringsvalutaen
fx-reason-opening-missing = primo saldo har intet beløb i valutaen
fx-reason-amount-missing = linjer har intet beløb i valutaen
fx-reason-missing-rate = valutakurs mangler
fx-reason-reporting-missing = beløb i rapporteringsvaluta mangler
fx-reason-missing-account = ingen konto modtager differencen
rate-state-used = anvendt
rate-state-missing = mangler
finding-revaluation-missing-rate = Ingen kurs { $subject } for { $expected } inden for de tilladte dage (seneste: { $actual }). Ikke reguleret: { $detail }, i alt { $amount } { $currency }.
    .remedy = Tilføj kursen i kursfilen, eller tillad det der må træde i stedet (max_rate_age_days, allow_inverse, allow_cross i [revaluation]).
finding-foreign-opening-missing = Konto { $subject } { $detail } åbner med { $amount } { $currency } uden beløb i sin fremmede valuta: den kan ikke reguleres.
    .remedy = Angiv currency og amount_currency for primo saldoen i opening_balances, eller fjern revalue fra kontoen.
finding-foreign-amount-missing = Linjer på { $subject } { $detail } udgør { $amount } { $currency } uden beløb i deres egen valuta: saldoen kan ikke reguleres.
    .remedy = Eksportér amount_currency med disse linjer; hvor intet er bevæget i valutaen, skriv 0.00.
finding-revaluation-missing-posting-account = Ingen konto modtager differencen { $amount } { $currency } på { $subject }: { $detail } er ikke angivet eller ikke i kontoplanen.
    .remedy = Angiv den i [company.posting] eller [[revaluation.posting]]; med profilen pcg, tilføj konti 476 og 477 til kontoplanen.
finding-foreign-not-revalued = Konto { $subject } { $detail } har { $amount } { $currency } i fremmed valuta og er ikke markeret til kursregulering.
    .remedy = Hvis det er en monetær post, sæt revalue = true på kontoen; forudbetalinger og lager bliver som bogført.
