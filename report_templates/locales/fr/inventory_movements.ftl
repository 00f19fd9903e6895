# Mouvements sans écritures valeur : ce qui n’a pu être valorisé comme le dit l’extrait.

finding-fixed-application-refused = L’écriture article { $subject } de l’article { $actual } désigne l’écriture { $expected } à lettrer, qui se trouve dans un autre stock, est postérieure ou n’a plus assez de quantité : elle est affectée autant que possible, le reste selon la méthode de valorisation.
    .remedy = Comparez applies_to de l’écriture avec l’ERP ; corrigez la référence ou la quantité.
finding-increase-without-cost = L’écriture article { $subject } de l’article { $actual } est une entrée sans coût : elle est valorisée au coût unitaire de la fiche.
    .remedy = Exportez le coût des entrées selon document dans la colonne cost, ou indiquez dans applies_from la sortie retournée.
finding-cost-unsettled = Le coût de l’écriture article { $subject } de l’article { $actual } dépend de lui-même par des retours ou transferts et ne se stabilise pas : il reste à ce qui en est connu.
    .remedy = Remontez applies_from et transferred_from des écritures de l’article jusqu’à un achat ; l’un d’eux revient à lui-même.
finding-opening-overlaps = Article { $actual } : l’écriture { $subject } est du mauvais côté de l’ouverture du stock, qui risque d’être compté deux fois.
    .remedy = Fixez start dans [inventory] au premier jour après les ouvertures, et datez inventory_openings avant ce jour.
finding-opening-without-item = L’article { $subject } a du stock dans inventory_openings et ne figure pas dans la liste des articles avec une méthode de valorisation : il n’a pas de valeur ici.
    .remedy = Ajoutez l’article à items.csv avec costing_method fifo, lifo, average, specific ou standard.
