# Ce que le grand livre constate, ses rapprochements, et les mots par lesquels un chiffre s’explique.

tie-opening = À-nouveaux de l’exercice, débit et crédit

finding-opening-mismatch =
    { $detail ->
        [journal] À-nouveau { $subject } : opening_balances indique { $actual } { $currency }, les écritures d’à-nouveau de l’exercice totalisent { $expected }. L’écart est de { $amount } ; le montant indiqué est retenu ({ $source_file }:{ $source_row }).
        [entered] À-nouveau { $subject } : les écritures d’à-nouveau totalisent { $actual } { $currency }, l’exercice précédent s’est clos sur { $expected }. L’écart est de { $amount } ; les écritures d’à-nouveau sont retenues.
        [stated] À-nouveau { $subject } : les soldes d’ouverture indiquent { $actual } { $currency }, la dernière balance de l’exercice précédent { $expected }. L’écart est de { $amount } ; l’ouverture est retenue ({ $source_file }:{ $source_row }).
       *[carried] À-nouveau { $subject } : opening_balances indique { $actual } { $currency }, les écritures des exercices antérieurs reportent { $expected }. L’écart est de { $amount } ; le montant indiqué est retenu ({ $source_file }:{ $source_row }).
    }
    .remedy =
        { $detail ->
            [journal] Corriger opening_balances, ou retirer de l’extraction celui des deux qui est faux.
            [entered] Chercher l’écriture passée sur l’exercice clos depuis les à-nouveaux, ou corriger ceux-ci.
            [stated] Cherchez les écritures passées sur l’exercice précédent après l’établissement de ses soldes, ou virées d’un compte à l’autre à sa clôture.
           *[carried] Corriger opening_balances, ou compléter les écritures des exercices antérieurs ; celui qui est juste peut rester seul.
        }
finding-missing-posting-account =
    { $detail ->
        [before] Le résultat des exercices antérieurs au premier connu, { $amount } { $currency } (un bénéfice est négatif), est reporté sans compte pour le recevoir ; il figure sur la ligne « retained_earnings ».
       *[other] Le résultat de { $detail }, { $amount } { $currency } (un bénéfice est négatif), est reporté sans compte pour le recevoir ; il figure sur la ligne « retained_earnings ».
    }
    .remedy = Indiquer retained_earnings (et result_profit, result_loss s’ils diffèrent) sous [company.posting] de { $company } dans close.toml.
finding-prior-period-changed =
    { $detail ->
        [proposals] Solde { $subject } : arrêté à { $expected } { $currency }, au grand livre { $actual }. L’écart de { $amount } correspond aux propositions de cet arrêté qui n’ont pas été importées.
        [balances] Solde { $subject } : arrêté à { $expected } { $currency }, maintenant { $actual }, soit un écart de { $amount }. La balance de ce jour, ou une balance antérieure, a changé.
        [opening] Solde { $subject } : arrêté à { $expected } { $currency }, maintenant { $actual }, soit un écart de { $amount }. Aucune écriture du compte n’est nouvelle ; c’est son à-nouveau qui a changé.
       *[other] Solde { $subject } : arrêté à { $expected } { $currency }, maintenant { $actual }, soit un écart de { $amount }. En cause : { $detail }.
    }
    .remedy =
        { $detail ->
            [proposals] Importer journals.csv de cet arrêté, ou ne rien faire si les propositions ont été refusées.
            [balances] Comparer la balance avec celle qui a servi à cet arrêté.
            [opening] Comparer les à-nouveaux et les exercices antérieurs avec ceux de l’arrêté précédent.
           *[other] Passer ces écritures sur une période ouverte, ou arrêter de nouveau la période close.
        }
finding-balances-differ = Compte { $detail } : { $subject } donnent deux soldes, { $actual } { $currency } et { $expected }, soit un écart de { $amount }.
    .remedy = Le premier fichier est retenu, car il va plus loin. Retirez l’autre de l’extraction, ou cherchez lequel est juste.
finding-proposal-incomplete = Les écritures reconnues comme proposition { $subject } ne s’équilibrent pas : elles totalisent { $actual } { $currency } sur { $detail }. Elles ne sont pas considérées comme importées.
    .remedy = Donner le même document_no ({ $subject }) à toutes les lignes de cette pièce dans le grand livre, puis extraire de nouveau.

explain-opening = À-nouveau
explain-balance = Balance du { $name }
explain-result = Résultat de { $year }
explain-result-before = Résultat des exercices antérieurs
explain-proposal = Proposé : { $name }  { $text }
explain-proposed = Proposition { $name }
explain-voucher = Pièce { $name }
explain-finding = { $name }  { $text }
explain-remedy = Suite à donner : { $text }
explain-rest =
    { $count ->
        [one] Un autre
       *[other] { $count } autres
    }
explain-nothing = Rien derrière ce montant : ni écriture, ni à-nouveau, ni proposition.
status-left-to-erp = Non exporté : lancez ce traitement dans l’ERP
