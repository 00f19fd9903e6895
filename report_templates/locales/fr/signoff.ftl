# Qui répond d’une clôture : constats acceptés, propositions approuvées, dossier signé, registre vérifié.

room-state = Visa et approbation
sheet-dispositions = Constats acceptés
col-finding = Constat
col-accepted = Montant accepté
col-accepted-by = Accepté par
col-accepted-at = Accepté le
col-accepted-because = Motif
col-until = Jusqu’à
col-standing = Acceptation
disposition-open = ouvert
disposition-accepted = accepté
state-accepted = accepté
standing-stands = en vigueur
standing-gone = plus constaté
standing-withdrawn = retirée
standing-never = ne peut être accepté
standing-earlier = faite pour une période ultérieure
standing-until = période échue
standing-severity = gravité changée
standing-amount = montant en hausse
standing-facts = faits changés

finding-state-changed = { $detail ->
        [removed] { $source_file } : l’enregistrement { $actual } des décisions a disparu{ $expected ->
            [none] { "" }
           *[other] { " " }; la clôture { $expected } repose sur lui
        }.
        [inserted] { $source_file } : l’enregistrement { $actual } des décisions a été inséré après coup.
        [moved] { $source_file } : l’enregistrement { $actual } des décisions n’est pas à sa place.
        [torn] { $source_file } : l’enregistrement { $actual } des décisions est incomplet, son écriture a été interrompue.
        [unanchored] { $source_file } ne connaît pas tous les fichiers de décisions.
       *[changed] { $source_file } : l’enregistrement { $actual } des décisions a été modifié après coup{ $expected ->
            [none] { "" }
           *[other] { " " }; la clôture { $expected } repose sur lui
        }.
    }
    .remedy = { $detail ->
        [torn] Supprimez la dernière ligne incomplète et reprenez la décision. Les enregistrements précédents comptent.
       *[other] Remettez le fichier depuis une sauvegarde. Les enregistrements avant cet endroit comptent, les suivants non. Personne ne peut accepter ce constat.
    }

signoff-accepted = { $number } accepté par { $by }{ $amount ->
        [none] { "" }
       *[other] , jusqu’à { $amount } { $currency }
    }{ $until ->
        [none] { "" }
       *[other] , jusqu’à la période { $until }
    } : { $reason }
signoff-withdrawn = L’acceptation de { $number } a été retirée par { $by } : { $reason }
signoff-next = La prochaine clôture en tient compte : { $command }
signoff-print = La signature figure au dossier dès que la clôture est refaite : { $command }
signoff-signed-prepared = { $period }, exécution { $run } : préparé par { $by }.{ $missing ->
        [none] { "" }
       *[other] { " " }Reste à signer : { $missing }.
    }
signoff-signed-reviewed = { $period }, exécution { $run } : revu par { $by }.{ $missing ->
        [none] { "" }
       *[other] { " " }Reste à signer : { $missing }.
    }
signoff-signed-approved = { $period }, exécution { $run } : approuvé par { $by }.{ $missing ->
        [none] { "" }
       *[other] { " " }Reste à signer : { $missing }.
    }
signoff-approved =
    { $count ->
        [one] Une proposition approuvée par { $by } : { $amounts }
       *[other] { $count } propositions approuvées par { $by } : { $amounts }
    }
signoff-rejected =
    { $count ->
        [one] Une proposition rejetée par { $by } : { $amounts }
       *[other] { $count } propositions rejetées par { $by }, celles d’une même pièce ensemble : { $amounts }
    }
signoff-role-prepared = préparé
signoff-role-reviewed = revu
signoff-role-approved = approuvé
signoff-verified =
    { $files ->
        [0] Aucune décision n’est encore enregistrée, rien à vérifier. La chaîne du journal général n’existe pas encore.
        [one] Vérifié : une chaîne de décisions, contre elle-même et { $runs ->
            [one] une exécution
           *[other] { $runs } exécutions
        }. La chaîne du journal général n’existe pas encore.
       *[other] Vérifié : { $files } chaînes de décisions, contre elles-mêmes et { $runs ->
            [one] une exécution
           *[other] { $runs } exécutions
        }. La chaîne du journal général n’existe pas encore.
    }
signoff-chain =
    { $records ->
        [one] { $file } : un enregistrement
       *[other] { $file } : { $records } enregistrements
    }
signoff-holds-prepared = { $period } : préparé par { $by }, et l’exécution est celle qui a été signée ({ $run }).
signoff-holds-reviewed = { $period } : revu par { $by }, et l’exécution est celle qui a été signée ({ $run }).
signoff-holds-approved = { $period } : approuvé par { $by }, et l’exécution est celle qui a été signée ({ $run }).
signoff-lapsed-prepared = { $period } : { $by } a signé une autre exécution comme préparée, celle-ci ({ $run }) n’est pas signée.
signoff-lapsed-reviewed = { $period } : { $by } a signé une autre exécution comme revue, celle-ci ({ $run }) n’est pas signée.
signoff-lapsed-approved = { $period } : { $by } a signé une autre exécution comme approuvée, celle-ci ({ $run }) n’est pas signée.
signoff-sound = Chaque enregistrement est tel qu’il a été écrit.
signoff-changed =
    { $count ->
        [one] Une chaîne n’est pas telle qu’elle a été écrite.
       *[other] { $count } chaînes ne sont pas telles qu’elles ont été écrites.
    }

signoff-message =
    { $count ->
        [one] Signé pour un rôle sur trois. Qui signe accepte l’exécution nommée ci-dessous, et aucune autre.
       *[other] Signé pour { $count } rôles sur trois. Qui signe accepte l’exécution nommée ci-dessous, et aucune autre.
    }
signoff-complete = Préparé, revu et approuvé par trois personnes, pour l’exécution nommée ci-dessous et aucune autre.
signoff-no-longer = Signé une fois, modifié depuis : aucune signature ne vaut pour l’exécution nommée ci-dessous.
signoff-record = enregistrement { $record }
signoff-other-run = a signé une autre exécution : { $run }
signoff-by-prepared = préparé par { $by }
signoff-by-reviewed = revu par { $by }
signoff-by-approved = approuvé par { $by }
signoff-nobody = non signé
signoff-waiting = En attente d’importation : { $amounts }.
signoff-dispositions = Constats acceptés
signoff-dispositions-message =
    { $lapsed ->
        [0] { $count ->
            [one] Un constat est accepté et son acceptation est en vigueur.
           *[other] { $count } constats sont acceptés et chaque acceptation est en vigueur.
        }
        [one] { $count ->
            [one] Un constat a été accepté ; l’acceptation n’est plus en vigueur.
           *[other] { $count } constats ont été acceptés ; une acceptation n’est plus en vigueur.
        }
       *[other] { $count } constats ont été acceptés ; { $lapsed } acceptations ne sont plus en vigueur.
    }
signoff-dispositions-note = Une acceptation couvre les montants de zéro à celui accepté, à gravité égale, jusqu’à la période qu’elle nomme.
signoff-accepted-findings = Acceptés ({ $count })
signoff-accepted-line = Accepté par { $by } : { $reason }
