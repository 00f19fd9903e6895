# Ce qu’un fichier d’audit standard (SAF-T Financial) montre de lui-même.

finding-saft-no-ledger = { $source_file } est un fichier d’audit standard sans comptabilité : ni comptes ni écritures. Il contient { $detail }.
    .remedy = Exportez le fichier de comptabilité (au Portugal le fichier de type C, « contabilidade »), ou retirez celui-ci de l’extraction.
finding-saft-balances-only = { $source_file } contient des comptes avec leurs soldes, mais aucune écriture.
    .remedy = Les soldes au { $detail } sont repris comme balance. Pour contrôler les écritures, exportez le fichier avec ses transactions.
finding-saft-begins-within-year = { $source_file } commence le { $detail }, en cours d’exercice.
    .remedy = Ce que ses comptes contiennent alors est repris comme balance de la veille ; les mois antérieurs y figurent en bloc. Pour les avoir mois par mois, ajoutez les fichiers de tout l’exercice.
finding-saft-part-missing = { $source_file } est l’une des { $expected } parties d’une livraison, dont { $actual } sont là ; manquent : { $detail }.
    .remedy = Placez toutes les parties de la livraison dans l’extraction : une comptabilité lue en partie donne de faux soldes.
finding-saft-encoding = { $source_file } n’indique pas l’encodage de ses octets : ils ont été lus en { $detail }.
    .remedy = Vérifiez un nom accentué. S’il est faux, précisez encoding dans [company.format].
finding-saft-entries-are-lines = { $source_file } annonce { $expected } écritures, soit son nombre de lignes ; il contient { $actual } transactions.
    .remedy = La norme compte les transactions. Le programme compte autrement ; rien ne manque.
finding-saft-repeated-account = { $source_file } décrit { $count ->
        [one] un compte
       *[other] { $count } comptes
    } plus d’une fois : { $detail }.
    .remedy = La première description et ses soldes comptent. Corrigez le plan comptable dans le logiciel.
finding-saft-group-posted = { $source_file } : { $count ->
        [one] une ligne est imputée
       *[other] { $count } lignes sont imputées
    } à un compte de regroupement (GR, GA, AR ou AA) : { $detail } ; la première en ligne { $source_row }.
    .remedy = Seuls les comptes de catégorie GM et AM se mouvementent. Corrigez le plan ou les imputations.
finding-saft-unknown-customer = { $source_file } : { $count ->
        [one] une ligne désigne un client
       *[other] { $count } lignes désignent des clients
    } que le fichier ne décrit pas : { $detail } ; la première en ligne { $source_row }.
    .remedy = Exportez le fichier avec tous ses clients.
finding-saft-unknown-supplier = { $source_file } : { $count ->
        [one] une ligne désigne un fournisseur
       *[other] { $count } lignes désignent des fournisseurs
    } que le fichier ne décrit pas : { $detail } ; la première en ligne { $source_row }.
    .remedy = Exportez le fichier avec tous ses fournisseurs.
finding-saft-unknown-tax-code = { $source_file } : { $count ->
        [one] une ligne porte un code de taxe
       *[other] { $count } lignes portent des codes de taxe
    } absent de la table des taxes : { $detail } ; la première en ligne { $source_row }.
    .remedy = Ajoutez le code à la table des taxes du logiciel : nul ne peut dire quelle taxe était visée.
finding-saft-unknown-analysis = { $source_file } : { $count ->
        [one] une ligne porte un axe analytique
       *[other] { $count } lignes portent des axes analytiques
    } absent de la table d’analyse : { $detail } ; la première en ligne { $source_row }.
    .remedy = La valeur est conservée telle quelle. Exportez le fichier avec toute la table d’analyse.
finding-saft-repeated-analysis = { $source_file } : { $count ->
        [one] une ligne est répartie
       *[other] { $count } lignes sont réparties
    } entre plusieurs valeurs d’un même axe ; la première en ligne { $source_row }.
    .remedy = La ligne entière compte sous la première valeur. Si la répartition importe, faites passer des lignes distinctes.
finding-saft-outside-period = { $source_file } : { $count ->
        [one] une ligne indique une période qui ne contient
       *[other] { $count } lignes indiquent une période qui ne contient
    } ni sa date de comptabilisation ni sa date de transaction, dans { $detail } ; la première en ligne { $source_row }.
    .remedy = La date de comptabilisation compte. Corrigez la date ou la période dans le logiciel.
finding-saft-keyed-in = { $source_file } : { $count ->
        [one] une ligne a
       *[other] { $count } lignes ont
    } une date de comptabilisation hors de la période indiquée et une date de transaction dedans, dans { $detail } ; la première en ligne { $source_row }.
    .remedy = La date de transaction compte : l’autre semble être le jour de la saisie.
finding-saft-both-sides = { $source_file } : { $count ->
        [one] une ligne porte
       *[other] { $count } lignes portent
    } à la fois un débit et un crédit, dans { $detail } ; la première en ligne { $source_row }.
    .remedy = Le débit moins le crédit compte. La norme veut l’un ou l’autre.
finding-saft-unread-cell = { $source_file } : { $count ->
        [one] une ligne a
       *[other] { $count } lignes ont
    } un montant en devise ou une base de taxe qui n’est pas un nombre exact, dans { $detail } ; la première en ligne { $source_row }.
    .remedy = La ligne compte sans lui.
finding-saft-ar-opening = { $source_file } : les clients du compte collectif { $detail } totalisent { $actual } au début ; le compte porte { $expected }.
    .remedy = L’écart est de { $amount } { $currency }. Cherchez des écritures passées sur le compte sans client, ou des clients absents de l’export.
finding-saft-ar-closing = { $source_file } : les clients du compte collectif { $detail } totalisent { $actual } à la fin ; le compte porte { $expected }.
    .remedy = L’écart est de { $amount } { $currency }. Cherchez des écritures passées sur le compte sans client, ou des clients absents de l’export.
finding-saft-ap-opening = { $source_file } : les fournisseurs du compte collectif { $detail } totalisent { $actual } au début ; le compte porte { $expected }.
    .remedy = L’écart est de { $amount } { $currency }. Cherchez des écritures passées sur le compte sans fournisseur, ou des fournisseurs absents de l’export.
finding-saft-ap-closing = { $source_file } : les fournisseurs du compte collectif { $detail } totalisent { $actual } à la fin ; le compte porte { $expected }.
    .remedy = L’écart est de { $amount } { $currency }. Cherchez des écritures passées sur le compte sans fournisseur, ou des fournisseurs absents de l’export.
