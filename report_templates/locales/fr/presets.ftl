# Ce que disent les fichiers lus par un modèle de colonnes.

finding-ledger-account-segments = { $source_file } : { $detail } a été décomposé à { $actual } ; ses axes n’ont pas de nom et s’appellent segment_2, segment_3, etc.
    .remedy = Nommez-les dans l’ordre de la structure de compte : { $expected } = {"{"} display = "LedgerAccount", dimensions = ["department", "cost_center"] {"}"}. Un autre séparateur que { $actual } s’indique par delimiter.
finding-placeholder-dates = { $source_file } : { $detail } ne dit rien dans { $actual } lignes (vide, ou un jour tel que 1900-01-01) ; { $expected } a été lu comme date comptable.
    .remedy = Vérifiez que { $expected } tombe dans la période de chaque écriture. Pour lire une autre date : [company.columns.gl_entries] posting_date = "…".
finding-reporting-amounts-unread = { $source_file } : { $detail } n’a pas été lu, car la société n’a pas de devise de reporting autre que la sienne.
    .remedy = Si ces montants sont utiles, indiquez leur devise dans close.toml : reporting_currency = "…".
finding-company-code-taken = { $source_file } : chaque ligne désigne la société { $detail }, absente de close.toml ; les lignes ont été lues comme celles de { $actual }.
    .remedy = Écrivez code = "{ $detail }" sous { $actual } dans close.toml, ou corrigez l’extraction.
finding-rows-set-aside = { $source_file } : { $count ->
        [one] une ligne ne compte pas
       *[other] { $count } lignes ne comptent pas
    } ({ $detail }).
    .remedy = Rien à faire : ces lignes portent des titres, des totaux ou l’autre côté d’une écriture.
finding-posting-group-unknown = { $source_file } : { $count ->
        [one] une écriture désigne
       *[other] { $count } écritures désignent
    } un groupe comptabilisation ({ $subject }) dont le compte n’est pas connu, d’abord en ligne { $source_row }.
    .remedy = Ajoutez l’export des groupes comptabilisation (code et compte), ou marquez dans le plan le seul compte collectif de l’auxiliaire : control = ar, ap ou bank.
finding-dates-outside-period = { $source_file } : { $count ->
        [one] une ligne porte
       *[other] { $count } lignes portent
    } une date ({ $detail }) d’un autre mois que la période ({ $expected }) indiquée.
    .remedy = La date fait foi. Demandez laquelle des deux a servi à clôturer le grand livre.
