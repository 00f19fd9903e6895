# Wat saldi in vreemde valuta waard zijn: pagina's van de herwaardering en haar bevindingen.

revaluation-line-back = Terugboeking eerdere herwaardering
revaluation-line-new = Herwaardering
revaluation-line-next = Terugboeking herwaardering
revaluation-message =
    Tegen de koersen van { $date } veranderen saldi in vreemde valuta de boeken met { $amount }; { $count ->
        [0] geen saldo in vreemde valuta is weggelaten.
        [one] één saldo in vreemde valuta is niet geherwaardeerd.
       *[other] { $count } saldi in vreemde valuta zijn niet geherwaardeerd.
    }
revaluation-balances = Per rekening en valuta
revaluation-balances-reporting = In rapportagevaluta ({ $currency }), rechtstreeks vanuit de transactievaluta
revaluation-balances-note = Boekwaarde: inclusief eerdere herwaarderingen. Posten van klanten en leveranciers zijn per rekening opgeteld. Een verschil boven nul is een winst.
revaluation-items = Posten van klanten en leveranciers, de grootste verschillen
revaluation-causes = Niet-gerealiseerde winst en verlies naar oorzaak
revaluation-rates = Gebruikte koersen
revaluation-rates-note = Een omgekeerde koers staat als 1/(paar), een kruiskoers als twee paren met × ertussen; beide alleen waar de instellingen het toestaan. Ouderdom: dagen tussen de notering en de koersdag.
revaluation-sensitivity = Als een valuta daalde of steeg
revaluation-sensitivity-note = Wat de geherwaardeerde saldi meer of minder waard zouden zijn, in { $currency }, bij koersen die 10, 5 en 1 procent lager en hoger zijn.
revaluation-left-out = Niet geherwaardeerd
col-target = Doel
col-balance-currency = Saldo in valuta
col-units = Eenheden
col-book = Boekwaarde
col-delta = Verschil
col-target-currency = In valuta
col-original = Zoals geboekt
col-earlier-revaluation = Eerdere herwaardering
col-method = Methode
col-gain = Winst
col-loss = Verlies
col-net = Netto
col-fx-cause = Oorzaak
col-pair = Paar
col-rate-age = Ouderdom, dagen
col-path = Notering
col-rate-state = Status
col-other-rate = Andere koers
col-other-units = Andere eenheden
col-other-revalued = Tegen andere koers
col-fx-reason = Reden
col-down-10 = −10 %
col-down-5 = −5 %
col-down-1 = −1 %
col-up-1 = +1 %
col-up-5 = +5 %
col-up-10 = +10 %
sheet-revaluation = Herwaardering
sheet-revaluation-items = Geherwaardeerde posten
sheet-revaluation-causes = Ongerealiseerd per oorzaak
sheet-revaluation-rates = Koersen
sheet-revaluation-sensitivity = Gevoeligheid
sheet-not-revalued = Niet geherwaardeerd
tie-revaluation = Geherwaardeerde saldi tegen grootboek
fx-target-accounting = Boekhoudvaluta
fx-target-reporting = Rapportagevaluta
fx-method-delta = saldo
fx-method-standard = slotkoers
fx-method-minimum = laagste waarde
fx-method-invoice-date = zoals geboekt
fx-method-reversal = afgeletterd
fx-cause-bank = Bank en kas
fx-cause-ar = Klanten
fx-cause-ap = Leveranciers
fx-cause-ledger = Overige grootboekrekeningen
fx-cause-settled = Vrijgevallen door aflettering
fx-reason-not-marked = de rekening is niet gemarkeerd voor herwaardering
fx-reason-in-subledger = geen open post in deze valuta in het subgrootboek
fx-reason-unknown-account = de rekening staat niet in het rekeningschema
fx-reason-target-not-asked = de instellingen herwaarderen alleen de rapportagevaluta
fx-reason-opening-missing = de beginbalans heeft geen bedrag in de valuta
fx-reason-amount-missing = regels hebben geen bedrag in de valuta
fx-reason-missing-rate = wisselkoers ontbreekt
fx-reason-reporting-missing = bedrag in rapportagevaluta ontbreekt
fx-reason-missing-account = geen rekening neemt het verschil op
rate-state-used = gebruikt
rate-state-missing = ontbreekt
finding-revaluation-missing-rate = Geen koers { $subject } voor { $expected } binnen de toegestane dagen (laatste: { $actual }). Niet geherwaardeerd: { $detail }, samen { $amount } { $currency }.
    .remedy = Voeg de koers toe aan het koersbestand, of sta toe wat hem mag vervangen (max_rate_age_days, allow_inverse, allow_cross in [revaluation]).
finding-foreign-opening-missing = Rekening { $subject } { $detail } opent met { $amount } { $currency } zonder bedrag in haar vreemde valuta: zij kan niet worden geherwaardeerd.
    .remedy = Vermeld currency en amount_currency van de beginbalans in opening_balances, of haal revalue van de rekening.
finding-foreign-amount-missing = Regels op { $subject } { $detail } bedragen { $amount } { $currency } zonder bedrag in hun eigen valuta: het saldo kan niet worden geherwaardeerd.
    .remedy = Exporteer amount_currency met deze regels; schrijf 0.00 waar in de valuta niets bewoog.
finding-revaluation-missing-posting-account = Geen rekening neemt het verschil van { $amount } { $currency } op { $subject } op: { $detail } is niet genoemd of staat niet in het rekeningschema.
    .remedy = Noem haar in [company.posting] of [[revaluation.posting]]; voeg bij profiel pcg de rekeningen 476 en 477 aan het schema toe.
finding-foreign-not-revalued = Rekening { $subject } { $detail } bevat { $amount } { $currency } in vreemde valuta en is niet gemarkeerd voor herwaardering.
    .remedy = Is het een monetaire post, zet dan revalue = true op de rekening; vooruitbetalingen en voorraad blijven zoals geboekt.
