# Ce que valent les soldes en devises : pages de la réévaluation, et ses constats.

revaluation-line-back = Contre-passation de réévaluation antérieure
revaluation-line-new = Réévaluation
revaluation-line-next = Contre-passation de réévaluation
revaluation-message =
    Aux cours du { $date }, les soldes en devises changent les comptes de { $amount } ; { $count ->
        [0] aucun solde en devises n’est laissé de côté.
        [one] un solde en devises n’est pas réévalué.
       *[other] { $count } soldes en devises ne sont pas réévalués.
    }
revaluation-balances = Par compte et devise
revaluation-balances-reporting = En monnaie de présentation ({ $currency }), directement depuis la devise de transaction
revaluation-balances-note = Valeur comptable : réévaluations antérieures comprises. Les postes clients et fournisseurs sont cumulés par compte. Une variation positive est un gain.
revaluation-items = Postes clients et fournisseurs, plus fortes variations
revaluation-causes = Gains et pertes de change latents par origine
revaluation-rates = Cours utilisés
revaluation-rates-note = Un cours inverse figure comme 1/(paire), un cours croisé comme deux paires reliées par × ; l’un et l’autre seulement si les paramètres le permettent. Âge : jours entre la cotation et la date des cours.
revaluation-sensitivity = Si une devise baissait ou montait
revaluation-sensitivity-note = Ce que les soldes réévalués vaudraient de plus ou de moins, en { $currency }, à des cours inférieurs et supérieurs de 10, 5 et 1 pour cent.
revaluation-left-out = Non réévalué
col-target = Cible
col-balance-currency = Solde en devise
col-units = Unités
col-book = Valeur comptable
col-delta = Variation
col-target-currency = En devise
col-original = Comptabilisé
col-earlier-revaluation = Réévaluation antérieure
col-method = Méthode
col-gain = Gain
col-loss = Perte
col-net = Net
col-fx-cause = Origine
col-pair = Paire
col-rate-age = Âge, jours
col-path = Cotation
col-rate-state = État
col-other-rate = Autre cours
col-other-units = Autres unités
col-other-revalued = À l’autre cours
col-fx-reason = Motif
col-down-10 = −10 %
col-down-5 = −5 %
col-down-1 = −1 %
col-up-1 = +1 %
col-up-5 = +5 %
col-up-10 = +10 %
sheet-revaluation = Réévaluation
sheet-revaluation-items = Postes réévalués
sheet-revaluation-causes = Latent par origine
sheet-revaluation-rates = Cours
sheet-revaluation-sensitivity = Sensibilité
sheet-not-revalued = Non réévalué
tie-revaluation = Soldes réévalués et grand livre
fx-target-accounting = Monnaie de tenue
fx-target-reporting = Monnaie de présentation
fx-method-delta = solde
fx-method-standard = cours de clôture
fx-method-minimum = valeur la plus basse
fx-method-invoice-date = comptabilisé
fx-method-reversal = lettré
fx-cause-bank = Banque et caisse
fx-cause-ar = Clients
fx-cause-ap = Fournisseurs
fx-cause-ledger = Autres comptes généraux
fx-cause-settled = Libéré par lettrage
fx-reason-not-marked = le compte n’est pas marqué à réévaluer
fx-reason-in-subledger = aucun poste ouvert dans cette devise en auxiliaire
fx-reason-unknown-account = le compte n’est pas au plan comptable
fx-reason-target-not-asked = les paramètres ne réévaluent que la monnaie de présentation
fx-reason-opening-missing = l’à-nouveau n’a pas de montant en devise
fx-reason-amount-missing = des lignes n’ont pas de montant en devise
fx-reason-missing-rate = cours de change manquant
fx-reason-reporting-missing = montant en monnaie de présentation manquant
fx-reason-missing-account = aucun compte ne reçoit la différence
rate-state-used = utilisé
rate-state-missing = manquant
finding-revaluation-missing-rate = Aucun cours { $subject } pour le { $expected } dans le délai admis (dernier : { $actual }). Non réévalué : { $detail }, au total { $amount } { $currency }.
    .remedy = Ajoutez le cours au fichier des cours, ou autorisez ce qui peut le remplacer (max_rate_age_days, allow_inverse, allow_cross sous [revaluation]).
finding-foreign-opening-missing = Le compte { $subject } { $detail } s’ouvre avec { $amount } { $currency } sans montant en devise : il ne peut pas être réévalué.
    .remedy = Indiquez currency et amount_currency de l’à-nouveau dans opening_balances, ou retirez revalue du compte.
finding-foreign-amount-missing = Des lignes sur { $subject } { $detail } font { $amount } { $currency } sans montant dans leur devise : le solde ne peut pas être réévalué.
    .remedy = Exportez amount_currency avec ces lignes ; là où rien n’a bougé en devise, écrivez 0.00.
finding-revaluation-missing-posting-account = Aucun compte ne reçoit la différence de { $amount } { $currency } sur { $subject } : { $detail } n’est pas indiqué, ou absent du plan comptable.
    .remedy = Indiquez-le sous [company.posting] ou [[revaluation.posting]] ; avec le profil pcg, ajoutez les comptes 476 et 477 au plan comptable.
finding-foreign-not-revalued = Le compte { $subject } { $detail } porte { $amount } { $currency } en devises et n’est pas marqué à réévaluer.
    .remedy = S’il s’agit d’un élément monétaire, mettez revalue = true sur le compte ; avances et stocks restent comme comptabilisés.
