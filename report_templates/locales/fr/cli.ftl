# Ce que dit la ligne de commande à la fin d’un passage, et les étapes qu’elle nomme en chemin.

step-load = Lecture des fichiers sources
step-readiness = Contrôles préalables
step-ledger = Balance générale
step-statements = États financiers
step-findings = Constats
step-workbook = Classeur
step-pack = Dossier de clôture

cli-company = Société
cli-ties = Rapprochements
cli-ties-held = { $held } sur { $ties }
cli-blocking = Bloquants
cli-warnings = Avertissements
cli-result = Résultat

cli-draft =
    { $count ->
        [one] PROJET : un constat bloque la clôture.
       *[other] PROJET : { $count } constats bloquent la clôture.
    }
cli-proposed = PROPOSÉ : rien ne bloque ; importez journals.csv en comptabilité, refaites l’extraction et la clôture.
cli-final = DÉFINITIF : rien ne bloque, rien ne reste à passer.
cli-check-passed = Rien ne bloque la clôture.
cli-check-blocked =
    { $count ->
        [one] Un constat bloque la clôture :
       *[other] { $count } constats bloquent la clôture :
    }
cli-more-findings =
    { $count ->
        [one] Un autre se trouve dans findings.csv.
       *[other] { $count } autres se trouvent dans findings.csv.
    }
cli-demo =
    { $count ->
        [0] Le groupe d’exemple est clôturé.
        [one] Le groupe d’exemple est clôturé. Un constat le bloque, comme prévu.
       *[other] Le groupe d’exemple est clôturé. { $count } constats le bloquent, comme prévu.
    }
cli-interrupted = Interrompu. Le passage précédent est resté tel quel.
