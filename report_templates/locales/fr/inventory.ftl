# Ce que vaut le stock : pages de la salle des stocks, et ce qu’elle a constaté.

inventory-message =
    { $count ->
        [0] Le stock vaut { $value } ; aucun coût ne reste à ajuster.
        [one] Le stock vaut { $value }, dont un ajustement de coût de { $amount } qui n’est pas encore dans l’extrait.
       *[other] Le stock vaut { $value }, dont { $count } ajustements de coût de { $amount } au total qui ne sont pas encore dans l’extrait.
    }
inventory-legend = Par date comptable et nature du mouvement : un retour de client réduit les sorties. Prévu : reçu ou expédié, non facturé ; les quantités le comprennent.
inventory-age = { $old } sur { $value } ont plus de 180 jours
inventory-young = Rien, sur { $value }, n’a plus de 180 jours
inventory-age-caption = Valeur en stock par jours depuis l’entrée, { $date }, { $unit } ; un transfert compte depuis son arrivée
inventory-causes = Coûts restant à ajuster, par cause
inventory-corrections = Les plus grands ajustements
inventory-questions = Stocks à examiner
inventory-questions-note = Rotation lente : en stock, et rien de l’article vendu, consommé ou déprécié depuis 180 jours ou plus ; jours depuis la dernière sortie, ou depuis la première entrée s’il n’y en a pas eu.
inventory-period = Clôture de la période inventaire
col-inventory-posting-group = Groupe comptable
col-opening-quantity = Quantité d’ouverture
col-increase-quantity = Quantité entrée
col-decrease-quantity = Quantité sortie
col-increases = Entrées
col-decreases = Sorties
col-ending = Final
col-cause = Cause
col-value-type = Nature de valeur
col-item-entry-no = N° écriture article
col-cost-actual = Coût réel
col-cost-expected = Coût prévu
col-stock-value = Valeur en stock
col-question = Question
col-days = Jours
col-last-decrease = Dernière sortie
col-variant = Variante
col-age = Âge
sheet-inventory = Évaluation des stocks
sheet-stock-age = Stocks par âge
sheet-cost-adjustments = Ajustement des coûts
sheet-stock-questions = Stocks à examiner
stock-age-0-30 = 0–30
stock-age-31-60 = 31–60
stock-age-61-90 = 61–90
stock-age-91-180 = 91–180
stock-age-181-365 = 181–365
stock-age-older = plus de 365
stock-age-not-in-layers = Arrondis, non couvert
stock-question-negative-stock = Stock négatif
stock-question-value-without-quantity = Valeur sans quantité
stock-question-opposite-value = Valeur de signe contraire à la quantité
stock-question-slow-mover = Rotation lente
check-negative-inventory = Pas de stock négatif
check-unadjusted-cost = Tous les coûts ajustés
check-value-without-quantity = Pas de valeur sans quantité
cause-layers = coût des entrées consommées
cause-average = moyenne de la période
cause-return = le retour suit sa vente
cause-transfer = le transfert suit son origine
cause-order = la production suit la consommation de l’ordre
cause-rounding = arrondi des entrées épuisées

finding-unknown-item = L’article { $subject } a { $actual } mouvements jusqu’à la fin de la période et ne figure pas dans la liste des articles avec un mode d’évaluation : son stock n’a pas de valeur ici.
    .remedy = Ajoutez l’article à items.csv avec costing_method fifo, lifo, average, specific ou standard.
finding-zero-quantity = Le mouvement { $subject } de l’article { $actual } ne déplace rien : sa quantité est 0. Il n’est pas pris en compte.
    .remedy = Vérifiez si l’export a perdu sa quantité ; si le mouvement est vide aussi dans l’ERP, il n’y a rien à faire.
finding-item-listed-twice = L’article { $subject } figure avec { $actual } modes d’évaluation différents ; le premier compte.
    .remedy = Exportez chaque article une seule fois, avec le mode en vigueur à la fin de la période.
finding-value-without-entry = L’écriture de valeur { $subject } appartient à { $actual }, absent de l’extrait : sa valeur n’est dans aucun stock.
    .remedy = Exportez item_entries pour tous les jours, pas seulement pour la période.
finding-history-incomplete = Article { $subject } : { $actual } mouvements n’ont pas d’écriture de valeur, le premier est { $detail }. Les coûts de l’article restent tels que comptabilisés et ne sont pas ajustés.
    .remedy = Exportez value_entries depuis le premier mouvement de l’article.
finding-application-without-entry = Le mouvement { $actual } de l’article { $detail } nomme le mouvement { $expected }, qui est absent de l’extrait ou ne peut être celui-là. Les coûts de l’article restent tels que comptabilisés et ne sont pas ajustés.
    .remedy = Exportez item_entries et item_applications depuis le premier mouvement de l’article ; corrigez la référence si elle nomme un autre article.
finding-beyond-quantity = Mouvement { $subject } de l’article { $detail } : { $actual } lui sont lettrés ou retournés, mais il n’a déplacé que { $expected }. Les coûts de l’article restent tels que comptabilisés et ne sont pas ajustés.
    .remedy = Comparez les lettrages du mouvement avec l’ERP ; une ligne y est deux fois, ou sa quantité est fausse.
finding-cost-circle = Les coûts de l’article { $subject } tournent en rond (retours, transferts ou ordres s’alimentent l’un l’autre) et n’aboutissent pas. Ils restent tels que comptabilisés.
    .remedy = Remontez applies_from, transferred_from et order_no des mouvements de l’article jusqu’à un achat ; l’un d’eux revient à lui-même.
finding-negative-inventory = { $actual } sorties n’ont pas d’entrée dont prendre le coût (par exemple l’article { $detail }) : le stock est négatif et reste à un coût provisoire.
    .remedy = Saisissez les réceptions manquantes, ou corrigez les sorties, avant la clôture de la période inventaire.
finding-value-without-quantity = { $actual } emplacements ont une valeur sans quantité (par exemple l’article { $detail }).
    .remedy = Regardez les lignes datées après la période et lancez l’ajustement des coûts de l’ERP ; ce qui reste ne peut être vendu.
