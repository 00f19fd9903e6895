# Aansluitingen van rekeningen: wat buiten het grootboek zijn saldi bewijst.

step-reconciliation = Aansluitingen van rekeningen
room-reconciliation = Aansluitingen van rekeningen
sheet-reconciliations = Aansluitingen rekeningen
sheet-external-balances = Externe saldi
col-ledger-balance = Gecorrigeerd saldo
col-external = Extern saldo
col-reconciling = Aansluitposten
col-proof = Bewijs
col-proof-rule = Bewezen door
col-reviewed-by = Beoordeeld door
col-evidence-kind = Soort bewijs
col-stated-on = Gedateerd
col-stated-text = Omschrijving
col-external-source = Bron
col-clears-on = Vervalt op
col-overdue = Te laat
proof-reconciled = aangesloten
proof-certified = door regel bewezen
proof-missing = extern saldo ontbreekt
proof-difference = verschil
proof-currency-difference = verschil in valuta
proof-stale = extern saldo te oud
proof-refused = tweemaal dezelfde persoon
proof-unknown = niet in het rekeningschema
proof-open = niet bewezen
proof-rule-subledger = subgrootboek sluit aan
proof-rule-zero = nihil
proof-rule-unchanged = geen beweging in de periode
external-bank-statement = bankafschrift
external-asset-register = activaregister
external-tax-return = belastingaangifte
external-loan = leningopgave
external-count = telling
external-other = ander bewijs
evidence-external = extern saldo
evidence-item = aansluitpost
reconciliation-subline = { $company } · { $date } · { $unit } · gecorrigeerde saldi
reconciliation-message =
    { $given ->
        [0] Er zijn geen externe saldi gegeven; { $certified } van { $count } rekeningen zijn door een regel bewezen ({ $share }).
       *[other] { $open ->
            [0] Alle { $count } rekeningen zijn bewezen: { $reconciled } door externe saldi, { $certified } door een regel.
            [one] { $proved } van { $count } rekeningen zijn bewezen ({ $share }): { $reconciled } door externe saldi, { $certified } door een regel; één staat open.
           *[other] { $proved } van { $count } rekeningen zijn bewezen ({ $share }): { $reconciled } door externe saldi, { $certified } door een regel; { $open } staan open.
        }
    }
reconciliation-note = Verschil = saldo - (extern saldo - aansluitposten). Een aansluitpost is wat het externe saldo meer bevat dan het grootboek. Debet zonder teken.
reconciliation-people = opgesteld door { $prepared }, beoordeeld door { $reviewed }
reconciliation-preparer = opgesteld door { $prepared }, niet beoordeeld
reconciliation-age =
    { $days ->
        [0] per einde periode
        [one] één dag voor einde periode
       *[other] { $days } dagen voor einde periode
    }
reconciliation-clears = vervalt op { $date }
reconciliation-overdue = had moeten vervallen op { $date }
finding-account-reconciliations = { $detail ->
        [unknown] Extern saldo van rekening { $subject }: het rekeningschema kent deze rekening niet ({ $expected } { $currency }).
        [refused] Rekening { $subject }, { $actual } { $currency }: dezelfde persoon heeft de aansluiting opgesteld en beoordeeld.
        [difference] Rekening { $subject } staat op { $actual } { $currency }; het externe saldo min aansluitposten is { $expected }. { $amount } { $currency } is niet verklaard.
        [currency_difference] Rekening { $subject } sluit aan in de administratievaluta maar niet in de eigen valuta: { $amount } { $currency } verschil.
        [stale] Rekening { $subject }, { $actual } { $currency }: het externe saldo is ouder dan de periode en de rekening is sindsdien bewogen.
       *[missing] Rekening { $subject } staat op { $actual } { $currency } en geen extern saldo bewijst dat.
    }
    .remedy = { $detail ->
        [unknown] Verbeter het rekeningnummer in external_balances, of voeg de rekening toe aan het schema.
        [refused] Laat iemand anders beoordelen: vier ogen.
        [stale] Vraag het saldo per einde periode op.
        [missing] Voeg het externe saldo (afschrift, register, aangifte, opgave, telling) toe aan external_balances, of noem in [readiness] reconcile welke rekeningen bewezen moeten worden.
       *[other] Zoek de posten ertussen: zet ze in reconciling_items als ze vanzelf vervallen, stel een correctie voor als het grootboek fout is.
    }
finding-reconciling-item-overdue = De aansluitpost { $subject } van { $amount } { $currency } had op { $expected } moeten vervallen; hij is { $actual } dagen oud.
    .remedy = Vraag waarom hij niet is vervallen. Gebeurt dat nooit, dan is het geen tijdsverschil: boek hem.
finding-reconciliation-unreviewed = De aansluiting van rekening { $subject } is opgesteld door { $detail } en door niemand beoordeeld.
    .remedy = Laat iemand anders haar beoordelen en noem die persoon in external_balances.
