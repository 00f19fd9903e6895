# The journal entry tests: what each looks for, what it found, how leading digits are spread.

journal-test-round-amounts = Montants ronds d’au moins mille
journal-test-weekend = Passées le week-end
journal-test-after-hours = Saisies entre 20 h et 6 h
journal-test-rare-users = Utilisateurs qui saisissent rarement
journal-test-rare-pairs = Couples de comptes presque jamais mouvementés ensemble
journal-test-repeated-documents = Même compte, montant et pièce deux fois
journal-tests-message =
    { $count ->
        [0] Aucun test ne signale d’écriture parmi les { $entries } de la période.
        [one] Un test signale des écritures parmi les { $entries } de la période ; rien ici ne bloque.
       *[other] { $count } tests signalent des écritures parmi les { $entries } de la période ; rien ici ne bloque.
    }
journal-tests-legend = Écritures de la période hors à-nouveaux, écritures de clôture et nos propositions. Rare : moins de cinq écritures par utilisateur, couples de comptes présents dans une ou deux pièces.
journal-tests-none = non testé
benford-close = Les premiers chiffres suivent de près la loi de Benford
benford-fair = Les premiers chiffres suivent la loi de Benford
benford-marginal = Les premiers chiffres ne suivent qu’à peu près la loi de Benford
benford-far = Les premiers chiffres ne suivent pas la loi de Benford
benford-caption = Deux premiers chiffres de { $entries } montants ; le plus au-dessus de la loi : { $digits }, { $count } fois
benford-expected = attendu
sheet-journal-tests = Tests sur les écritures
col-test = Test
col-largest = Le plus élevé
col-digits = Premiers chiffres
col-observed = Observé
col-expected = Attendu
col-is-tested = Testé
col-population = Écritures testées
