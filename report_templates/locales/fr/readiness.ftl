# Ce que vérifient les contrôles préalables et ce qu’ils constatent : l’endroit, les chiffres, la suite à donner.

check-trial-balance-differs = Balance de l’ERP et écritures
check-suspended-accounts = Écritures sur comptes suspendus
check-untyped-account = Comptes sans type
check-date-outside-year = Dates hors de tout exercice
check-repeated-numbers = { chk-voucher-duplicates }
check-uncounted-layers = Couches comptables non retenues

state-none = rien à contrôler
state-balances = sans objet : balances générales

finding-unposted-journals = Le journal { $subject }, daté du { $expected }, n’est pas validé : { $amount ->
        [none] montant inconnu
       *[other] { $amount } { $currency }
    }, saisi par { $detail }{ $count ->
        [0] { "" }
        [one] , un jour d’ancienneté à la fin de la période
       *[other] , { $count } jours d’ancienneté à la fin de la période
    }.
    .remedy = Faites-le valider ou supprimer dans l’ERP, puis refaites l’extraction ; d’ici là, ses montants manquent à la balance.
finding-pending-documents = Le document { $subject } du { $expected } attend sa comptabilisation (état { $detail }) : { $amount ->
        [none] montant inconnu
       *[other] { $amount } { $currency }
    }.
    .remedy = Terminez sa comptabilisation dans l’ERP et refaites l’extraction, ou montrez qu’il relève d’une période ultérieure.
finding-unbalanced-vouchers = { $detail ->
        [dimension] La pièce { $subject } n’est pas équilibrée pour { $expected } { $actual } : il reste { $amount } { $currency }.
        [reporting] La pièce { $subject } est déséquilibrée en devise de reporting : débit { $expected }, crédit { $actual }, écart { $amount } { $currency }.
       *[accounting] La pièce { $subject } est déséquilibrée : débit { $expected }, crédit { $actual }, écart { $amount } { $currency }.
    }
    .remedy = { $detail ->
        [dimension] Déplacez les lignes vers la bonne valeur, ou passez dans l’ERP les lignes d’équilibre entre les unités.
       *[other] Cherchez d’abord une ligne perdue à l’export ; si la pièce est ainsi dans l’ERP, passez-y le côté manquant. Refaites l’extraction.
    }
finding-subledger-ties = Le compte collectif { $subject } s’élève à { $actual } au grand livre et à { $expected } dans l’auxiliaire : { $amount } { $currency } ne sont pas expliqués.
    .remedy = { $detail ->
        [stock] La page du rapprochement des stocks nomme chaque cause avec son montant (inventory.differences) : corrigez ce qui y figure. Le coût en route vers le grand livre est expliqué et n’attend que sa comptabilisation.
        [none] Aucun document de l’exercice ne porte l’écart à lui seul : comparez le solde d’ouverture avec les postes ouverts au début de l’exercice, et cherchez les lettrages postérieurs à la période.
       *[other] Commencez par { $detail } : readiness.tie_differences énumère chaque document présent d’un seul côté, ou des deux côtés pour des montants différents. Passez ou corrigez l’écriture là où elle manque.
    }
finding-trial-balance = { $detail ->
        [reporting] La balance en devise de reporting n’est pas équilibrée : débit { $expected }, crédit { $actual }, écart { $amount } { $currency }.
       *[accounting] La balance n’est pas équilibrée : débit { $expected }, crédit { $actual }, écart { $amount } { $currency }.
    }
    .remedy = Voyez d’abord les pièces déséquilibrées et les lignes rejetées, puis les soldes d’ouverture. Aucun dossier n’est définitif tant que l’écart subsiste.
finding-trial-balance-differs = Compte { $subject } : la balance de l’extraction indique { $expected } { $currency }, ses écritures totalisent { $actual }. L’écart est de { $amount }.
    .remedy = { $detail ->
        [earlier_year] Les écritures sont retenues. Comparez les deux avec les comptes arrêtés de cet exercice.
       *[other] Les écritures sont retenues. Exportez écritures et balance au même moment ; si l’écart demeure, cherchez les écritures que l’export laisse de côté (couches, écritures de clôture, autres journaux).
    }
finding-unknown-accounts = Le compte { $subject } est utilisé et absent du plan de comptes : { $count ->
        [0] aucune écriture
        [one] { $count } écriture
       *[other] { $count } écritures
    }, solde { $amount } { $currency }.
    .remedy = Ajoutez-le à accounts.csv avec son libellé et son type, ou corrigez les écritures si le numéro est faux.
finding-duplicate-entries = { $detail ->
        [equal] L’écriture { $actual } figure deux fois avec le même contenu, la première fois en { $expected }. La copie n’est pas retenue.
       *[different] L’écriture { $actual } figure deux fois avec des contenus différents, la première fois en { $expected }. La première compte.
    }
    .remedy = { $detail ->
        [equal] Rien n’est compté deux fois. Deux parties de l’export se recouvrent : resserrez leur sélection.
       *[different] Établissez laquelle des deux est exacte et ne laissez que celle-là dans l’extraction.
    }
finding-rejected-rows = { $source_file } : { $count ->
        [one] la ligne { $source_row } n’a pas pu être lue
       *[other] { $count } lignes n’ont pas pu être lues, la première est la ligne { $source_row }
    } ({ $expected } : { $detail }).
    .remedy = Corrigez les lignes à la source et refaites l’extraction, ou précisez le format de la colonne dans close.toml. load.rejects donne chaque ligne et ce qui y a été lu.
finding-control-totals = { $source_file } annonce { $expected } pour { $detail } ; ses lignes donnent { $actual }.
    .remedy = Refaites l’export sans filtre et sans le modifier : ce fichier n’est pas celui que décrivent ses propres totaux.
finding-late-postings = { $expected ->
        [most] { $count } pièces datées d’avant cette période portent un horodatage de cette période ou postérieur, soit plus de la moitié de l’exercice.
       *[other] La pièce { $subject } a été saisie le { $actual }, une fois sa période terminée : { $amount } { $currency }.
    }
    .remedy = { $expected ->
        [most] created_at indique leur import ou leur validation. Associez la colonne qui donne la date de saisie ; d’ici là, les écritures tardives ne se voient pas.
       *[other] Confirmez que la période antérieure a été rouverte pour elle, ou faites-la passer sur cette période. Des chiffres déjà communiqués ont changé.
    }
finding-manual-postings = L’écriture { $subject } du { $expected } a été passée à la main sur le compte collectif { $actual } ({ $detail }) : { $amount } { $currency }.
    .remedy = Passez-la par l’auxiliaire et extournez celle-ci ; le compte et son auxiliaire divergent de ce montant.
finding-suspended-accounts = Le compte { $subject } { $detail } est suspendu et a reçu { $count ->
        [one] { $count } écriture
       *[other] { $count } écritures
    } dans la période, { $amount } { $currency } au total.
    .remedy = Déplacez les écritures vers le compte qui le remplace, ou levez la suspension dans le plan de comptes.
finding-untyped-account = Le compte { $subject } { $detail } est utilisé et n’a pas de type.
    .remedy = Donnez-lui un type dans accounts.csv : asset, liability, equity, revenue, expense ou statistical. Sans type, il ne figure dans aucun état.
finding-date-outside-year = La pièce { $actual } est datée du { $expected }, qui n’appartient à aucun exercice : { $amount } { $currency }.
    .remedy = Corrigez la date. D’ici là, ces montants ne comptent que dans le report des exercices antérieurs et dans aucune période.
finding-number-gaps = { $detail ->
        [sparse] La série { $subject } n’est pas continue : { $expected } numéros sont utilisés et { $count } manquent entre le premier et le dernier.
        [many] Il manque { $count } numéros à la série { $subject }, à plusieurs endroits : { $expected } …
       *[gap] { $count ->
            [one] Le numéro de pièce { $subject } manque.
           *[other] Les numéros de pièce { $subject } manquent, { $count } au total.
        }
    }
    .remedy = { $detail ->
        [sparse] Si ces numéros ne se suivent pas, rien ne manque. Sinon, refaites l’export de tous les journaux de l’exercice.
       *[gap] Demandez les pièces supprimées ou annulées, ou une note attestant que ces numéros n’ont jamais servi.
    }
finding-repeated-numbers = { $detail ->
        [journals] Le numéro de pièce { $subject } a été utilisé par deux journaux, { $expected } et { $actual }.
       *[dates] Le numéro de pièce { $subject } a été utilisé à deux dates, le { $expected } et le { $actual }.
    }
    .remedy = Vérifiez qu’il ne s’agit pas de deux pièces sous un même numéro ; si c’est le cas, donnez son propre numéro à la seconde.
finding-completeness = { $detail ->
        [no_entries] L’extraction ne contient aucune écriture jusqu’à la fin de la période.
        [none_in_period] L’extraction ne contient aucune écriture de la période ; la dernière est datée du { $actual }.
        [no_balances] Il n’y a pas de balance au { $expected } ; la dernière est datée du { $actual }.
        [none_stated] Il n’y a pas de balance au { $expected }, ni à aucune date antérieure.
        [balances_reach_back] Il n’y a pas de balance au { $expected } : le mouvement présenté pour la période est l’écart avec celle du { $actual }.
        [balances_begin] Il n’y a pas de balance au { $expected }, ni à aucune date antérieure : le solde entier est présenté comme mouvement de la période.
        [balances_empty] La balance du { $actual } ne porte rien sur les comptes de bilan et n’est pas retenue.
        [extracted_early] L’extraction date du { $actual }, avant la fin de la période le { $expected }.
       *[ends_early] La dernière écriture est datée du { $actual } ; la période se termine le { $expected }.
    }
    .remedy = { $detail ->
        [no_balances] Exportez la balance de ce jour. D’ici là, les soldes de fin de période ne sont pas connus.
        [none_stated] Exportez la balance de ce jour. D’ici là, les soldes de fin de période ne sont pas connus.
        [balances_reach_back] Exportez aussi la balance de ce jour. Les soldes de fin de période sont justes tels quels.
        [balances_begin] Exportez aussi la balance de ce jour, ou opening_balances si l’exercice commence alors. Les soldes de fin de période sont justes tels quels.
        [balances_empty] Exportez-la de nouveau, ou retirez-la de l’extraction.
        [ends_early] Confirmez que rien n’a été comptabilisé ensuite, ou refaites l’extraction jusqu’à la fin de la période.
       *[other] Refaites l’extraction avec toutes les écritures jusqu’à la fin de la période.
    }
finding-uncounted-layers = { $count ->
        [one] { $count } ligne se trouve
       *[other] { $count } lignes se trouvent
    } sur la couche comptable { $subject }, que cette société ne retient pas.
    .remedy = Rien à faire si la couche ne fait pas partie des comptes ; sinon, ajoutez-la à layers dans close.toml.

finding-rest = { $count } autres cas de « { $detail } » ne sont pas énumérés un à un.
    .remedy = Les mille plus importants sont énumérés. La table du contrôle dans close.duckdb les contient tous ; une même cause est probable.
