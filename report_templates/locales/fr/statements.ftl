# Ce que disent les états financiers ; le compte sans type est dit dans readiness.ftl.

finding-uncovered-account = Le compte { $detail } porte { $amount } { $currency } et ne figure sur aucune ligne du { $expected ->
        [income_statement] compte de résultat
       *[balance_sheet] bilan
    }.
    .remedy = Ajoutez-le à une ligne du modèle, ou virez son solde à un compte qui en a une.
finding-duplicate-account = Le compte { $detail }, { $amount } { $currency }, figure sur deux lignes du { $expected ->
        [income_statement] compte de résultat
       *[balance_sheet] bilan
    } : { $actual }. Il compte sur la première du modèle.
    .remedy = Précisez l’un des deux sélecteurs, ou excluez-en le compte.
finding-clearing-account-open = Le compte d’attente { $detail } porte { $amount } { $currency } ; il devrait être soldé.
    .remedy = Cherchez l’autre moitié du virement et comptabilisez-la.
finding-parties-kept-net = Clients et fournisseurs n’ont pu être distingués sur { $actual } : ces comptes sont présentés nets.
    .remedy = Rien à faire. Avec les tiers de toutes les écritures depuis l’ouverture de l’exercice, les clients créditeurs et les fournisseurs débiteurs sont présentés à part.
finding-placed-without-category = Comptes mouvementés dont la catégorie n’est pas connue du modèle { $expected } : { $actual }. Ils sont classés d’après leur nature, leur type ou la classe de leur numéro.
    .remedy = Donnez-leur une catégorie dans accounts.csv : un libellé ou un code du modèle, aux Pays-Bas un code RGS.
finding-balance-sheet-tie = Le bilan n’est pas équilibré : actif { $expected }, passif { $actual }.
    .remedy = Voyez les comptes sans ligne et le contrôle de la balance ; l’écart est de { $amount } { $currency }.
finding-result-tie = Le résultat du compte de résultat, { $expected }, n’est pas celui { $subject ->
        [coverage] de la balance
       *[result] du bilan
    }, { $actual }.
    .remedy = Voyez les comptes sans ligne ou sur deux lignes ; l’écart est de { $amount } { $currency }.
