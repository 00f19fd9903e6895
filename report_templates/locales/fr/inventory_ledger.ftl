# Les stocks face à la comptabilité générale : matrice des rôles, classes d’écart, séparation des exercices, constats.

stock-ledger-tied = Les { $count } rôles de stock concordent au centime avec la comptabilité générale.
stock-ledger-explained =
    { $count ->
        [one] Un rôle de stock s’écarte de la comptabilité générale, et rien ne reste injustifié.
       *[other] { $count } rôles de stock s’écartent de la comptabilité générale, et rien ne reste injustifié.
    }
stock-ledger-open =
    { $count ->
        [one] Un rôle de stock s’écarte de la comptabilité générale ; { $amount } reste injustifié et bloque.
       *[other] { $count } rôles de stock s’écartent de la comptabilité générale ; { $amount } reste injustifié et bloque.
    }
stock-ledger-against = dont en regard de
stock-ledger-legend = Auxiliaire : ce que les écritures valeur portent sur un rôle d’après les paramètres comptables, comptes de bilan depuis l’origine, comptes de résultat sur l’exercice (sans écritures valeur : sur la période). Ce qu’un rôle a dans une colonne, le rôle de cette colonne l’a sur sa ligne avec l’autre signe, pour autant que les deux sont de cet exercice. Comptabilité : la totalité de chaque compte désigné pour le rôle ; le débit est positif.
stock-differences-title = Ce qui fait l’écart
stock-differences-message = La plus grande part : { $cause }, { $amount } sur { $role }.
stock-differences-rows = Les plus grands écarts par rôle et classe
stock-bridge = Les comptes de stock de la comptabilité portent { $amount } par rapport à l’auxiliaire
stock-bridge-caption = Stocks, attente et travaux en cours, { $date }, { $unit }
stock-bridge-subledger = Auxiliaire
stock-bridge-ledger = Comptabilité générale
stock-parted = Où stock et comptabilité divergent d’abord
stock-no-item = aucun article désigné
stock-detail-opening = à-nouveau
stock-detail-proposal = modifiée à l’import
stock-detail-missing-setup = aucun compte désigné
stock-detail-setup-blocked = paramètre bloqué
stock-detail-unknown-account = compte absent du plan
stock-detail-account-blocked = compte bloqué
stock-detail-no-rule = aucune règle pour ce type de coût
stock-detail-no-item-entry = écriture article absente
stock-detail-date-closed = jour non ouvert
stock-detail-expected-off = coût prévu non comptabilisé
stock-detail-missing-rate = cours manquant
cut-off-message =
    { $count ->
        [0] Des ajustements de { $late } se trouvent dans une autre période que ce qu’ils corrigent ; rien n’attend de facture.
        [one] Des ajustements de { $late } se trouvent dans une autre période que ce qu’ils corrigent ; une réception ou expédition attend sa facture.
       *[other] Des ajustements de { $late } se trouvent dans une autre période que ce qu’ils corrigent ; { $count } réceptions et expéditions attendent une facture.
    }
cut-off-waiting =
    { $count ->
        [0] Seulement des valeurs sans quantité ; aucun ajustement hors de sa période, et rien n’attend de facture.
        [one] Une réception ou expédition attend sa facture ; aucun ajustement hors de sa période.
       *[other] { $count } réceptions et expéditions attendent une facture ; aucun ajustement hors de sa période.
    }
cut-off-sum = { $count } en tout
cut-off-note = Ajustement tardif : le jour de ce qu’il corrige était clos, le coût a donc glissé dans la période de sa propre date. Non facturé : au coût prévu. Valeur sans quantité : avec la première écriture ultérieure de l’article, s’il y en a une.
inv-late-adjustment = Ajusté dans une autre période que sa cause
inv-value-without-quantity = Valeur sans quantité
col-account-role = Rôle
col-accounts = Comptes
col-against-inventory = stocks
col-against-interim = attente
col-against-wip = travaux en cours
col-against-others = autres rôles
col-difference-class = Classe
col-value-entry-no = Écriture valeur
col-gl-entry-no = Écriture comptable
col-parted-on = Premier jour
col-cut-off = Séparation
col-cause-date = Cause
sheet-stock-ledger = Stocks et comptabilité
sheet-stock-differences = Écarts de stock
sheet-stock-divergences = Divergences de stock
sheet-cut-off = Séparation des exercices
invrole-subcontracted-variance = Écart sous-traitance
invrole-capacity-overhead-variance = Écart frais généraux opératoires
invrole-manufacturing-overhead-variance = Écart frais généraux de production
invrole-direct-cost-non-inventory-applied = Coût direct imputé (hors stock)
invrole-material-non-inventory-variance = Écart matière (hors stock)
tie-inventory-interim = { invrole-inventory-interim }
tie-wip = { invrole-wip }
tie-accrual-interim = { invrole-accrual-interim }
tie-cogs-interim = { invrole-cogs-interim }
tie-cogs = { invrole-cogs }
tie-inventory-adjustment = { invrole-inventory-adjustment }
tie-direct-cost-applied = { invrole-direct-cost-applied }
tie-overhead-applied = { invrole-overhead-applied }
tie-purchase-variance = { invrole-purchase-variance }
tie-material-variance = { invrole-material-variance }
tie-capacity-variance = { invrole-capacity-variance }
tie-subcontracted-variance = { invrole-subcontracted-variance }
tie-capacity-overhead-variance = { invrole-capacity-overhead-variance }
tie-manufacturing-overhead-variance = { invrole-manufacturing-overhead-variance }
tie-direct-cost-non-inventory-applied = { invrole-direct-cost-non-inventory-applied }
tie-material-non-inventory-variance = { invrole-material-non-inventory-variance }
check-late-adjustments = Pas d’ajustement hors de sa période
check-large-rounding = Pas d’arrondi supérieur à 1,00
check-quantity-stated-wrong = Les écritures valeur portent la quantité mouvementée
check-half-a-transfer = Les transferts s’annulent

finding-gl-without-subledger = L’écriture comptable { $actual } de { $amount } { $currency } sur le compte { $detail } ne vient pas des stocks : aucune écriture valeur ne lui est liée.
    .remedy = Rechercher qui l’a passée et pourquoi ; la virer vers un compte qui n’est pas de stock, ou enregistrer le mouvement de stock qu’elle représente.
finding-opening-stock-differs = Le compte { $detail } s’est ouvert avec { $amount } { $currency } de plus (de moins, si négatif) que les coûts comptabilisés auparavant.
    .remedy = Comparer l’à-nouveau à l’inventaire de ce jour ; corriger l’à-nouveau, ou comptabiliser l’écart et dire pourquoi.
finding-relation-amount = Sur le compte { $detail }, la comptabilité porte { $amount } { $currency } de plus (de moins, si négatif) que ce que l’écriture valeur { $expected } dit comptabilisé (écriture comptable { $actual }).
    .remedy = Comparer l’écriture valeur à ses écritures comptables ; l’une des deux a été modifiée, doublée ou compressée après coup.
finding-posted-without-gl = L’écriture valeur { $expected } se dit comptabilisée, mais le compte { $detail } n’en a aucune écriture : il manque { $amount } { $currency }.
    .remedy = Vérifier que l’extrait comptable est complet ; si l’écriture a été supprimée, la repasser et dire qui l’a admis.
finding-remapped-account = L’écriture valeur { $expected } se trouve sur un autre compte que celui désigné aujourd’hui par les paramètres : { $amount } { $currency } sur le compte { $detail } (écriture comptable { $actual }).
    .remedy = Si les paramètres ont changé, virer l’ancien solde vers le nouveau compte ; si l’écriture était fausse, la corriger.
finding-deleted-account = L’écriture valeur { $expected } a été comptabilisée sur un compte vide ou absent du plan : il manque { $amount } { $currency } sur le compte { $detail } (écriture comptable { $actual }).
    .remedy = Rétablir le compte dans le plan, ou reporter l’écriture sur le compte désigné par les paramètres.
finding-date-mismatch = L’écriture valeur { $expected } et son écriture comptable { $actual } tombent dans des périodes différentes : { $amount } { $currency } sur le compte { $detail }.
    .remedy = Comptabiliser au jour de l’écriture valeur ; si la période est close, mentionner le montant.
finding-closing-entry = L’écriture comptable { $actual } solde le compte de résultat { $detail } : { $amount } { $currency }, qui ne sont pas un coût de stock.
    .remedy = Rien, si l’exercice est en cours de clôture ; sinon marquer les écritures de clôture par period_type closing.
finding-unexplained = Sur { $subject }, la comptabilité ({ $detail }) s’écarte des stocks de { $amount } { $currency } qu’aucune classe n’explique : auxiliaire { $expected }, comptabilité { $actual }.
    .remedy = Comparer les écritures du compte à inventory.differences ; la clôture ne peut être signée tant qu’un centime reste ouvert.
finding-shared-account = Le compte { $subject } sert plusieurs rôles : { $detail }. Chaque rôle est comparé au compte entier ; ce qui revient aux autres est nommé.
    .remedy = Donner à chaque rôle son propre compte là où l’écart importe ; d’ici là rien n’est faux.
finding-matched-by-document = L’extrait de { $company } n’a pas de relations entre écritures valeur et écritures comptables ; elles ont été rapprochées par document, date, compte et montant, preuve plus faible.
    .remedy = Exporter aussi inventory_gl_relations.
finding-relation-without-entry = La relation de l’écriture valeur { $expected } à l’écriture comptable { $actual } désigne une écriture que l’extrait n’a pas ({ $detail }).
    .remedy = Exporter les deux grands livres depuis l’origine, ou depuis le même à-nouveau.
finding-large-rounding = { $actual } écritures d’arrondi dépassent 1.00, la première de l’article { $detail }.
    .remedy = Un arrondi se compte en centimes ; voir ce que ces écritures arrondissent.
finding-quantity-stated-wrong = Les écritures valeur de { $actual } écritures article ne portent pas une seule fois la quantité mouvementée, la première de l’article { $detail }.
    .remedy = Exporter les écritures valeur depuis la première de chaque article ; item_quantity est sur la première et vaut 0 sur les suivantes.
finding-half-a-transfer = Les transferts de { $actual } articles ne s’annulent pas, le premier est { $detail } : une jambe manque ou coûte autre chose.
    .remedy = Chercher l’autre jambe : autre date, autre coût, ou absente de l’extrait.
