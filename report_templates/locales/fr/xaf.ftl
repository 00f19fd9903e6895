# Ce qu’un fichier d’audit néerlandais (XAF, Auditfile Financieel) montre de lui-même.

finding-xaf-encoding = { $source_file } se dit écrit en { $expected }, mais ses octets sont en { $actual }.
    .remedy = Il a été lu tel qu’il est. Faites corriger l’export : d’autres logiciels refusent un tel fichier.
finding-xaf-no-openings = { $source_file } n’indique aucun à-nouveau.
    .remedy = C’est juste seulement pour le premier exercice de la société, ou si l’extraction contient aussi l’exercice précédent. Sinon, exportez de nouveau le fichier avec son bilan d’ouverture, ou ajoutez opening_balances.csv.
finding-xaf-opening-unbalanced = { $source_file } : le bilan d’ouverture n’est pas équilibré : débit { $expected }, crédit { $actual }, écart { $amount } { $currency }.
    .remedy = Cherchez un compte omis par l’export, ou le résultat de l’exercice précédent qui n’a pas été reporté.
finding-xaf-opening-date = { $source_file } : le bilan d’ouverture est daté du { $actual }, alors que l’exercice commence le { $expected }.
    .remedy = Il compte comme l’ouverture de l’exercice. Vérifiez que l’export couvre l’exercice depuis son premier jour.
finding-xaf-opening-entries-early = { $source_file } : { $count ->
        [one] une écriture d’à-nouveau est datée
       *[other] { $count } écritures d’à-nouveau sont datées
    } d’avant le début de l’exercice ({ $detail }), { $amount } { $currency } au débit ; la première est l’écriture { $source_row }.
    .remedy = Elles ont été prises au premier jour de l’exercice. Rien d’autre à faire.
finding-xaf-income-opening = { $source_file } : { $count ->
        [one] un compte de produit ou de charge s’ouvre
       *[other] { $count } comptes de produits et de charges s’ouvrent
    } avec un solde ({ $detail }), { $amount } { $currency } en tout.
    .remedy = Produits et charges commencent l’exercice à zéro. Demandez si l’exercice précédent a été clôturé, ou si l’export commence en cours d’exercice.
finding-xaf-outside-year = { $source_file } : { $count ->
        [one] une écriture est datée
       *[other] { $count } écritures sont datées
    } hors de l’exercice du fichier ({ $detail }), { $amount } { $currency } au débit ; la première est l’écriture { $source_row }.
    .remedy = La date compte : elles figurent dans un autre exercice. Corrigez les dates dans le logiciel comptable, ou exportez l’exercice auquel elles appartiennent.
finding-xaf-outside-period = { $source_file } : { $count ->
        [one] une écriture est datée
       *[other] { $count } écritures sont datées
    } hors de la période où { $count ->
        [one] elle a été comptabilisée
       *[other] elles ont été comptabilisées
    }, pièces { $detail } ; { $amount } { $currency } au débit.
    .remedy = La date compte, non la période. Si le logiciel comptable édite par période, ses chiffres d’un mois en diffèrent d’autant.
finding-xaf-part-year = { $source_file } ne couvre que du { $expected } au { $actual } ; aucun exercice n’en a été déduit.
    .remedy = Vérifiez fiscal_year_start dans close.toml. Son bilan d’ouverture est pris comme celui de l’exercice.
finding-xaf-lines-count = { $source_file } annonce { $expected } lignes et en contient { $actual } : il a compté les pièces.
    .remedy = Rien à faire ; débit et crédit sont comparés aux écritures.
finding-xaf-line-numbers = { $source_file } : { $count ->
        [one] une écriture porte
       *[other] { $count } écritures portent
    } un numéro de ligne qu’une autre de la même pièce a déjà, ou aucun ; la première est l’écriture { $source_row }.
    .remedy = Les écritures d’une pièce sont numérotées dans l’ordre du fichier.
finding-xaf-repeated-transaction = { $source_file } : { $count ->
        [one] un numéro sert
       *[other] { $count } numéros servent
    } à plus d’une pièce d’un journal, par exemple { $detail }.
    .remedy = Ces pièces comptent pour une seule : l’une peut cacher ce qui est faux dans l’autre. Demandez pourquoi des numéros ont été repris.
finding-xaf-undeclared-account = { $source_file } : { $count ->
        [one] une écriture porte
       *[other] { $count } écritures portent
    } sur des comptes que son propre plan ne déclare pas ({ $detail }), la première est l’écriture { $source_row }.
    .remedy = Exportez de nouveau le plan de comptes, ou nommez ces comptes dans accounts.csv.
finding-xaf-undeclared-party = { $source_file } : { $count ->
        [one] une écriture nomme
       *[other] { $count } écritures nomment
    } des clients ou fournisseurs que le fichier ne liste pas ({ $detail }), la première est l’écriture { $source_row }.
    .remedy = Seuls leurs noms manquent. Exportez de nouveau le fichier avec tous les clients et fournisseurs si cela importe.
finding-xaf-undeclared-tax = { $source_file } : { $count ->
        [one] une écriture porte
       *[other] { $count } écritures portent
    } des codes de TVA que le fichier ne déclare pas ({ $detail }), la première est l’écriture { $source_row }.
    .remedy = Le fichier ne dit pas leur taux. Vérifiez-les avant de justifier la déclaration de TVA ; certains logiciels mettent un moins devant un code déclaré pour en marquer la déduction.
finding-xaf-types-read = { $source_file } : { $count ->
        [one] un compte n’a pas
       *[other] { $count } comptes n’ont pas
    } de code RGS ; actif, passif, capitaux propres, produit ou charge ont été déduits du groupe, du libellé ou du numéro ({ $detail }).
    .remedy = Parcourez le plan une fois. Si un compte est mal classé, donnez son type dans accounts.csv à côté du fichier.
finding-xaf-types-by-balance = { $source_file } : seul le sens du solde a dit ce { $count ->
        [one] qu’est un compte
       *[other] que sont { $count } comptes
    } ({ $detail }).
    .remedy = Donnez le type dans accounts.csv à côté du fichier : un compte bancaire à découvert n’est pas pour autant une dette.
finding-xaf-receivables-untied = { $source_file } : les postes ouverts des clients s’élèvent à { $actual }, leurs comptes en comptabilité à { $expected } ; écart { $amount } { $currency }.
    .remedy = L’auxiliaire n’a pas été lu, les créances ne sont donc pas justifiées. Exportez-le avec ses postes d’ouverture, ou apportez subledger_entries.csv.
finding-xaf-payables-untied = { $source_file } : les postes ouverts des fournisseurs s’élèvent à { $actual }, leurs comptes en comptabilité à { $expected } ; écart { $amount } { $currency }.
    .remedy = L’auxiliaire n’a pas été lu, les dettes ne sont donc pas justifiées. Exportez-le avec ses postes d’ouverture, ou apportez subledger_entries.csv.
finding-xaf-subledger-orphans = { $source_file } : { $count ->
        [one] une ligne d’auxiliaire explique
       *[other] { $count } lignes d’auxiliaire expliquent
    } des écritures que la comptabilité ne contient pas ({ $detail }), { $amount } { $currency } en tout.
    .remedy = Cherchez la pièce dans le logiciel comptable : elle n’est que dans l’auxiliaire, ou l’export l’a coupée.
finding-xaf-subledger-other = { $source_file } : { $count ->
        [one] une ligne
       *[other] { $count } lignes
    } d’auxiliaires qui ne sont ni clients ni fournisseurs { $count ->
        [one] a été laissée
       *[other] ont été laissées
    } de côté, { $amount } { $currency } en tout.
    .remedy = Rien à faire ; la comptabilité contient leurs comptes.
