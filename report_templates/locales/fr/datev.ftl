# Ce qu’un fichier DATEV montre de lui-même.

finding-datev-tax-unknown = { $source_file } : { $count ->
        [one] une écriture contient
       *[other] { $count } écritures contiennent
    } une taxe dont rien ne dit le calcul ({ $detail }), { $amount } { $currency } en tout ; la première est l’enregistrement { $source_row }.
    .remedy = Placez tax_keys.csv à côté du fichier : key, rate, account (pour un compte à taxe automatique : automatic_account, rate, account). D’ici là, les montants restent taxe comprise.
finding-datev-tax-side-unknown = { $source_file } : { $count ->
        [one] une écriture porte
       *[other] { $count } écritures portent
    } une clé de taxe ({ $detail }), mais aucun des deux comptes n’en supporte une à coup sûr, { $amount } { $currency } en tout ; la première est l’enregistrement { $source_row }.
    .remedy = Corrigez l’écriture dans DATEV, ou passez la taxe par une écriture à part. D’ici là, les montants restent taxe comprise.
finding-datev-tax-maybe = { $source_file } : { $count ->
        [one] une écriture sans clé de taxe est passée
       *[other] { $count } écritures sans clé de taxe sont passées
    } sur un compte qui calcule peut-être la taxe lui-même ({ $detail }), { $amount } { $currency } en tout ; la première est l’enregistrement { $source_row }.
    .remedy = Cherchez le compte dans le plan du client. S’il calcule la taxe, indiquez-le dans tax_keys.csv : automatic_account, rate, account ; avec un taux 0 s’il ne la calcule pas.
finding-datev-tax-computed = { $source_file } : la taxe { $count ->
        [one] d’une écriture a été calculée
       *[other] de { $count } écritures a été calculée
    } d’après la clé ou le compte et portée aux comptes de taxe, { $amount } { $currency } en tout, comme le fait DATEV ; le fichier contient des montants taxe comprise.
    .remedy = Rapprochez les comptes de taxe de la déclaration ou de la balance de DATEV.
finding-datev-discount = { $source_file } : { $count ->
        [one] un règlement a été fait
       *[other] { $count } règlements ont été faits
    } sous déduction d’un escompte, { $amount } en tout ; le premier est l’enregistrement { $source_row }. Le fichier ne dit pas sur quels comptes figurent l’escompte et sa taxe.
    .remedy = Passez les escomptes dans DATEV par des écritures à part, ou ajoutez-les en ajustements. D’ici là, ils manquent au grand livre.
finding-datev-openings-open = { $source_file } : les reports passés contre les comptes 9000 à 9009 s’élèvent à { $amount } { $currency } au lieu de zéro.
    .remedy = Reportez les autres soldes, tiers compris (9008, 9009), ou fournissez les fichiers qui les contiennent.
finding-datev-other-client = { $source_file } : les fichiers de cette société sont de plusieurs clients : { $detail }.
    .remedy = Ne mettez dans l’extraction d’une société que les fichiers d’un seul client.
finding-datev-repeated = { $detail } figure deux fois dans l’extraction, octet pour octet : ses écritures comptent deux fois.
    .remedy = Retirez l’un des deux.
finding-datev-chart-unknown = { $source_file } ne montre pas s’il suit le SKR03 ou le SKR04.
    .remedy = Les comptes n’ont pas de type ni les tiers de compte collectif ; la taxe n’est calculée que selon tax_keys.csv. Ajoutez accounts.csv, ou exportez de nouveau avec le plan dans la première ligne.
finding-datev-outside-batch = { $source_file } : { $count ->
        [one] une écriture est datée
       *[other] { $count } écritures sont datées
    } hors des jours qu’indique la première ligne ({ $detail }) ; la première est l’enregistrement { $source_row }.
    .remedy = Elles comptent à leur propre date. Vérifiez la période exportée.
finding-datev-long-accounts = { $source_file } : { $count ->
        [one] un compte a
       *[other] { $count } comptes ont
    } plus de chiffres que la première ligne n’en admet ({ $detail }) ; le premier est dans l’enregistrement { $source_row }.
    .remedy = Ils sont gardés tels qu’ils sont écrits. Corrigez la longueur des comptes dans l’export.
finding-datev-rate-only = { $source_file } : { $count ->
        [one] une écriture en devise donne
       *[other] { $count } écritures en devise donnent
    } un cours sans montant dans la monnaie du client ({ $detail }) ; la première est l’enregistrement { $source_row }.
    .remedy = Le montant a été divisé par le cours et arrondi au centime. Faites remplir le montant de base (Basis-Umsatz) dans l’export.
finding-datev-reversals = { $source_file } : { $count ->
        [one] une écriture est une contre-passation
       *[other] { $count } écritures sont des contre-passations
    } (Generalumkehr) ; la première est l’enregistrement { $source_row }.
    .remedy = Elles comptent du côté où elles sont écrites, ce qui annule la première écriture.
finding-datev-not-locked = { $source_file } : { $count ->
        [one] une écriture n’est pas figée
       *[other] { $count } écritures ne sont pas figées
    } (Festschreibung) ; la première est l’enregistrement { $source_row }.
    .remedy = Ce qui n’est pas figé peut encore changer. Figez le lot dans DATEV avant de signer la clôture.
