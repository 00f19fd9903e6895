# Qui a causé quel coût : pages des répartitions, et constats.

allocation-message =
    { $count ->
        [0] Aucune règle n’a déplacé de montant.
        [one] Une règle a déplacé { $amount } ; ses parts font exactement ce qui a quitté la source.
       *[other] { $count } règles ont déplacé { $amount } au total ; les parts de chacune font exactement ce qui a quitté sa source.
    }
allocation-refused =
    { $count ->
        [one] Une règle n’a pas été exécutée ; les constats disent pourquoi.
       *[other] { $count } règles n’ont pas été exécutées ; les constats disent pourquoi.
    }
allocation-flow = De la source à la destination
allocation-flow-caption = Montants par règle et destinataire, { $span }, { $unit }
allocation-table = Base et parts
allocation-rule = { $rule } · étape { $step } · { $evidence }
allocation-stays = reste à la source
allocation-reciprocal = résolues ensemble
allocation-legend = % : de la source. Les montants d’une autre société dans sa monnaie, à côté de ceux de la société qui donne.
allocation-more =
    { $count ->
        [one] Une règle plus petite est dans { $file }.
       *[other] { $count } règles plus petites sont dans { $file }.
    }
allocation-other = { $count } autres
tie-allocation = Répartitions, sources et destinations
col-amount-destination = Monnaie du destinataire
col-destination-company = Société destinataire
col-destination-currency = Code monnaie du destinataire
col-rate-path = Cours
col-step = Étape
col-destination = Destination
sheet-allocation = Répartitions

finding-allocation-unknown-account = Règle { $detail } : le compte { $actual } n’est pas dans le plan de { $expected }. La règle n’a pas été exécutée.
    .remedy = Corrigez le compte dans close.toml, ou ajoutez-le à accounts.csv.
finding-allocation-unknown-dimension = Règle { $detail } : aucune extraction n’a de colonne { $actual } ; il y a { $expected }. La règle n’a pas été exécutée.
    .remedy = Corrigez l’axe dans close.toml, ou exportez la colonne.
finding-allocation-driver-missing = Règle { $subject } : la clé { $actual } n’a pas de chiffre à la fin de la période ou avant ; il y a { $expected }. La règle n’a pas été exécutée.
    .remedy = Ajoutez les chiffres à drivers.csv, ou corrigez le nom de la clé dans close.toml.
finding-allocation-basis-zero = Règle { $subject } : la base est nulle pour chaque destination ; rien n’a été réparti.
    .remedy = Vérifiez les chiffres de la base à la fin de la période, ou nommez une autre base.
finding-allocation-basis-negative = Règle { $subject } : la base de { $detail } est { $actual }, de signe contraire aux autres. La règle n’a pas été exécutée.
    .remedy = Corrigez le chiffre, ou écrivez negative_basis = "allow" s’il est voulu.
finding-allocation-basis-currencies = Règle { $subject } : sa base est dans des sociétés de plusieurs monnaies sans monnaie de reporting commune. La règle n’a pas été exécutée.
    .remedy = Mesurez par une clé ou par des comptes statistiques, ou donnez aux sociétés une même reporting_currency.
finding-allocation-basis-unplaced = Règle { $subject } : { $actual } de la base { $expected } n’a pas de { $detail } et n’a rien reçu.
    .remedy = Donnez à ces chiffres une valeur de l’axe s’ils doivent prendre part au coût.
finding-allocation-due-account = La règle { $subject } facture une autre société, et { $expected } ne nomme pas de compte pour cela. La règle n’a pas été exécutée.
    .remedy = Ajoutez { $actual } à [company.posting] de { $expected }.
finding-allocation-missing-rate = Règle { $subject } : pas de cours { $detail } pour { $actual } le { $expected }. La règle n’a pas été exécutée.
    .remedy = Ajoutez le cours au fichier des cours et relancez la clôture.
finding-allocation-circle = Ces règles s’alimentent en cercle : { $subject }. Aucune n’a été exécutée.
    .remedy = Que les étapes suivantes ne donnent plus aux précédentes, ou mettez-les toutes dans une étape avec reciprocal = true.
finding-allocation-reciprocal-overlap = Les règles { $subject } sont résolues ensemble et prennent les mêmes soldes. Aucune de l’étape n’a été exécutée.
    .remedy = Restreignez les sources pour que chaque solde relève d’une seule règle.
finding-allocation-reciprocal-companies = Les règles { $subject } se servent mutuellement entre sociétés, ce qui n’est pas encore disponible. Aucune de l’étape n’a été exécutée.
    .remedy = Résolvez ensemble les règles d’une société, et facturez l’autre à une étape suivante.
finding-allocation-reciprocal-closed = Les règles { $subject } se transmettent tout entre elles et rien au-dehors : il n’y a pas de solution. Aucune de l’étape n’a été exécutée.
    .remedy = Qu’au moins une d’elles donne à une destination hors du cercle.
finding-allocation-source-zero = Règle { $subject } : la source est vide, et zero_source = "stop" demande de le signaler.
    .remedy = Vérifiez que les coûts de la période sont comptabilisés ; sinon écrivez zero_source = "skip".
finding-allocation-statistical = La règle { $subject } déplace des montants entre comptes statistiques et autres comptes, ce qui ne serait pas équilibré. Elle n’a pas été exécutée.
    .remedy = Que les comptes statistiques ne donnent qu’à des comptes statistiques.
finding-allocation-suspended-account = La règle { $subject } passe sur des comptes suspendus : { $actual }. Elle n’a pas été exécutée.
    .remedy = Nommez des comptes ouverts dans close.toml, ou levez la suspension dans le plan.
finding-allocation-under-hundred = Règle { $subject } : les pourcentages font { $actual } ; { $amount } { $currency } reste à la source.
    .remedy = Portez les pourcentages à 100 si tout doit partir.
finding-allocation-late = La règle { $subject } est comptabilisée et n’est pas répétée (rerun = "skip") ; { $amount } { $currency } est venu ou a changé depuis et reste en place.
    .remedy = Écrivez rerun = "delta" pour proposer la différence.
finding-allocation-company-absent = La règle { $subject } donne à { $company }, et sa société { $actual } ne fait pas partie de cette clôture : ce qu’elle donne manque ici.
    .remedy = Clôturez les deux sociétés ensemble.
finding-allocation-basis-absent = Règle { $subject } : sa base a besoin de { $actual }, qui ne fait pas partie de cette clôture. La règle n’a pas été exécutée.
    .remedy = Clôturez les sociétés ensemble.
finding-allocation-left-behind = La règle { $detail } donne à la source de la règle { $actual }, qui ne vient pas après elle : ce qu’elle donne n’est pas transmis.
    .remedy = Mettez { $actual } dans une étape suivante, ou résolvez les deux ensemble avec reciprocal = true.
