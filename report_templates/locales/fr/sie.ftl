# Où des fichiers comptables suédois (SIE 4) s’écartent de la norme ou se contredisent.

finding-sie-encoding = { $source_file } annonce { $expected } et il est écrit en { $actual }.
    .remedy = Il a été lu dans le jeu de caractères où il est réellement écrit. Rien à faire, sauf si des libellés paraissent faux : indiquez alors encoding sous [company.format].
finding-sie-stray-lines = { $source_file } : { $count ->
        [one] une ligne commence
       *[other] { $count } lignes commencent
    } sans étiquette, la première est la ligne { $source_row } ; elles n’ont pas été lues.
    .remedy = Regardez la ligne : un libellé sur deux lignes est sans conséquence, un enregistrement qui a perdu son étiquette ne l’est pas.
finding-sie-unknown-labels = { $source_file } : { $count ->
        [one] une ligne porte une étiquette
       *[other] { $count } lignes portent des étiquettes
    } que la norme ne connaît pas ({ $detail }), la première à la ligne { $source_row } ; elles n’ont pas été lues.
    .remedy = Un logiciel peut ajouter ses propres étiquettes. Voyez si l’une d’elles est un enregistrement mal écrit.
finding-sie-balance-unreadable = { $source_file } : { $count ->
        [one] un solde annoncé n’est pas un montant
       *[other] { $count } soldes annoncés ne sont pas des montants
    }, le premier à la ligne { $source_row }.
    .remedy = Exportez à nouveau le fichier ; d’ici là, les écritures ne peuvent être rapprochées de ce qu’il annonce.
finding-sie-changed-rows = { $source_file } : { $count ->
        [0] aucune ligne n’a été supprimée
        [one] une ligne a été supprimée
       *[other] { $count } lignes ont été supprimées
    } de pièces après leur enregistrement (#BTRANS), { $expected } ajoutées (#RTRANS).
    .remedy = Les lignes supprimées ne comptent pas, les lignes ajoutées comptent une fois. Demandez-en la raison lorsqu’une période close est touchée.
finding-sie-added-alone = { $source_file } : { $count ->
        [one] une ligne ajoutée (#RTRANS) n’est pas répétée
       *[other] { $count } lignes ajoutées (#RTRANS) ne sont pas répétées
    } en #TRANS, la première à la ligne { $source_row }.
    .remedy = Elles comptent. Vérifiez la pièce : la norme veut que chaque ligne ajoutée soit suivie de la même ligne en #TRANS.
finding-sie-series-missing = { $source_file } : { $count ->
        [one] une pièce porte
       *[other] { $count } pièces portent
    } un numéro sans série, la première à la ligne { $source_row }.
    .remedy = Vérifiez sa série dans le logiciel comptable ; elle est connue ici par son seul numéro.
finding-sie-number-missing = { $source_file } : { $count ->
        [one] une pièce n’a
       *[other] { $count } pièces n’ont
    } pas de numéro, la première à la ligne { $source_row }.
    .remedy = Un fichier d’import laisse les numéros au logiciel qui le lit ; une telle pièce est connue ici par le fichier et la ligne. Dans un export, chaque pièce devrait en avoir un.
finding-sie-number-repeated = { $source_file } : { $count ->
        [one] une pièce porte
       *[other] { $count } pièces portent
    } le numéro d’une autre pièce de la même série et du même jour : { $detail } ; la première à la ligne { $source_row }.
    .remedy = Un numéro désigne une seule pièce. Elles sont lues comme une seule ; cherchez dans le logiciel comptable laquelle est juste.
finding-sie-line-dates = { $source_file } : { $count ->
        [one] une ligne compte à une date propre et non à celle de sa pièce ; c’est
       *[other] { $count } lignes comptent à des dates propres et non à celles de leurs pièces ; la première est
    } la ligne { $source_row }.
    .remedy = Rien à faire : la norme permet de dater une ligne à part, comme les étalements d’une même pièce.
finding-sie-line-date-unreadable = { $source_file } : { $count ->
        [one] la date d’une ligne est illisible
       *[other] les dates de { $count } lignes sont illisibles
    }, la première à la ligne { $source_row } ; la date de la pièce est retenue.
    .remedy = Corrigez l’export si ces lignes appartiennent à un autre jour.
finding-sie-outside-year = { $source_file } : { $count ->
        [one] une ligne est datée
       *[other] { $count } lignes sont datées
    } hors de l’exercice du { $expected } au { $detail } que le fichier annonce, la première à la ligne { $source_row }.
    .remedy = Une telle ligne n’entre dans aucun solde de cet exercice. Corrigez sa date, ou l’exercice dans le logiciel comptable.
finding-sie-accounts-undeclared = { $source_file } : { $count ->
        [one] un compte est utilisé sans être déclaré
       *[other] { $count } comptes sont utilisés sans être déclarés
    } (#KONTO) : { $detail } ; le premier à la ligne { $source_row }.
    .remedy = La classe BAS du numéro dit de quelle sorte de compte il s’agit. Nommez-le dans accounts.csv, ou exportez le plan de comptes avec le fichier.
finding-sie-account-not-numeric = { $source_file } : { $count ->
        [one] un compte n’est pas un nombre
       *[other] { $count } comptes ne sont pas des nombres
    } : { $detail } ; le premier à la ligne { $source_row }.
    .remedy = SIE veut des nombres. Le compte est gardé tel quel ; donnez-lui un type dans accounts.csv s’il n’en a pas.
finding-sie-type-against-class = { $source_file } : { $count ->
        [one] un compte est déclaré
       *[other] { $count } comptes sont déclarés
    } (#KTYP) pour l’autre état que celui où le plan BAS le range : { $detail } ; le premier à la ligne { $source_row }.
    .remedy = La déclaration compte : un compte de résultat déclaré à l’actif est reporté à nouveau. Corrigez-la dans le logiciel comptable, ou donnez le type dans accounts.csv.
finding-sie-balance-repeated = { $source_file } : { $count ->
        [one] un solde est annoncé
       *[other] { $count } soldes sont annoncés
    } deux fois pour un compte et un exercice : { $detail } ; le premier à la ligne { $source_row }.
    .remedy = Le premier compte. Exportez à nouveau le fichier ; si les deux lignes sont voulues, leur somme manque dans les comptes.
finding-sie-closing-twice = { $source_file } : { $count ->
        [one] un solde de clôture figure
       *[other] { $count } soldes de clôture figurent
    } à la fois en #UB et en #RES ({ $detail }), pour cet exercice { $amount } { $currency } en tout ; le premier à la ligne { $source_row }.
    .remedy = Rien à faire : #UB vaut pour les comptes de bilan, #RES pour les comptes de résultat, chacun une fois.
finding-sie-opening-of-income = { $source_file } : { $count ->
        [one] un compte de résultat s’ouvre
       *[other] { $count } comptes de résultat s’ouvrent
    } sur un solde ({ $detail }), { $amount } { $currency } en tout ; le premier à la ligne { $source_row }.
    .remedy = Le résultat repart de zéro chaque exercice ; ces soldes ont été laissés de côté. Affectez le résultat de l’exercice précédent aux capitaux propres dans le logiciel comptable et exportez à nouveau.
finding-sie-opened-elsewhere = { $source_file } annonce les soldes d’ouverture d’un exercice que { $detail } ouvre déjà.
    .remedy = Rien à faire : ils comptent une fois, ceux de { $detail }.
finding-sie-opening-from-closing = { $source_file } n’annonce pas de soldes d’ouverture (#IB) ; l’exercice s’ouvre sur { $count ->
        [one] le solde de clôture
       *[other] les { $count } soldes de clôture
    } de l’exercice précédent.
    .remedy = Vérifiez que rien n’a été enregistré depuis dans l’exercice précédent.
finding-sie-opening-not-zero = { $source_file } : les soldes d’ouverture font { $amount } { $currency } au lieu de zéro. { $detail ->
        [result] C’est le résultat de l’exercice précédent, qu’aucun compte ne porte encore.
        [results] { $expected } en est le résultat de l’exercice précédent ; le reste, les résultats d’exercices antérieurs. Aucun compte ne les porte encore.
       *[unknown] Le résultat de l’exercice précédent en explique { $expected }.
    }
    .remedy = { $detail ->
        [unknown] Demandez quels soldes d’ouverture manquent.
       *[result] Portez le résultat aux capitaux propres (2099) dans le logiciel comptable et exportez à nouveau. À défaut, un export avec pièces (type 4) peut être complété par la ligne manquante dans opening_balances.csv à côté du fichier.
    }
finding-sie-closing-not-zero = { $source_file } : soldes de clôture et résultats font ensemble { $actual } { $currency }, les soldes d’ouverture { $expected } : { $amount } d’écart.
    .remedy = Un exercice ne déplace rien au total. Cherchez dans le logiciel comptable la pièce déséquilibrée ; les chiffres contiennent l’écart.
finding-sie-month-of-other-year = { $source_file } : { $count ->
        [one] un mouvement mensuel (#PSALDO) indique
       *[other] { $count } mouvements mensuels (#PSALDO) indiquent
    } un autre exercice que celui du mois ; le premier à la ligne { $source_row }.
    .remedy = Rien à faire : le mois décide.
finding-sie-months-in-parts = { $source_file } annonce les mouvements mensuels (#PSALDO) par parties : avec objets, et le reste sans ; ensemble, ils mènent de l’ouverture à la clôture.
    .remedy = Rien à faire : les parties ont été additionnées. La norme veut le total du compte là où aucun objet n’est nommé.
finding-sie-months-differ = { $source_file } : les mouvements mensuels (#PSALDO) de l’exercice ouvert le { $expected } ne mènent pas du solde d’ouverture au solde de clôture sur { $count ->
        [one] un compte
       *[other] { $count } comptes
    } : { $detail }.
    .remedy = Les mois n’ont pas servi, les soldes d’ouverture et de clôture oui. Exportez les pièces (type 4) pour clôturer un mois.
finding-sie-objects-differ = { $source_file } : { $count ->
        [one] un solde par objet
       *[other] { $count } soldes par objet
    } (#OUB) ne s’explique pas par les mouvements de l’objet : comptes { $detail } ; le premier à la ligne { $source_row }.
    .remedy = Aucun chiffre ne repose sur les soldes par objet. Ne les utilisez pas depuis cet export.
