# Ce qu’un fichier comptable suédois en XML (SIE 5) montre de lui-même.

finding-sie5-struck-out = { $source_file } : { $count ->
        [one] une écriture est rayée
       *[other] { $count } écritures sont rayées
    }, { $amount } { $currency } au débit, pièces { $detail }.
    .remedy = Rien à faire : ce qui est rayé est nul et ne compte nulle part.
finding-sie5-no-primary-year = { $source_file } ne désigne aucun exercice comme le sien ; celui qui commence en { $detail } a été retenu.
    .remedy = Vérifiez fiscal_year_start dans close.toml au regard de l’exercice à clôturer.
finding-sie5-balance-twice = { $source_file } : { $count ->
        [one] un solde est indiqué
       *[other] { $count } soldes sont indiqués
    } deux fois avec des montants différents ({ $detail }).
    .remedy = Le premier compte. Exportez de nouveau le fichier et demandez-en la raison.
finding-sie5-object-openings = { $source_file } : { $count ->
        [one] un compte ne s’ouvre
       *[other] { $count } comptes ne s’ouvrent
    } que par objets ({ $detail }) ; les soldes du premier axe font l’ouverture.
    .remedy = Rien à faire si chaque montant porte un objet de cet axe ; sinon l’ouverture est incomplète.
finding-sie5-unknown-type = { $source_file } : { $count ->
        [one] un compte porte
       *[other] { $count } comptes portent
    } un type qui n’a pas de sens ({ $detail }).
    .remedy = Donnez le type dans accounts.csv à côté du fichier.
finding-sie5-equity-as-liability = { $source_file } ne range aucun compte dans les capitaux propres ; { $count ->
        [one] le compte { $detail } y a été mis
       *[other] { $count } comptes y ont été mis
    } d’après { $count ->
        [one] son numéro
       *[other] leur numéro du plan BAS ({ $detail })
    }.
    .remedy = Rien à faire. Si un compte n’en est pas, donnez son type dans accounts.csv à côté du fichier.
finding-sie5-unlocked = { $source_file } : { $count ->
        [one] une écriture n’est pas verrouillée et peut encore être modifiée
       *[other] { $count } écritures ne sont pas verrouillées et peuvent encore être modifiées
    } ; numéros { $detail }.
    .remedy = Verrouillez les écritures dans le logiciel comptable avant de publier la période.
finding-sie5-unknown-item = { $source_file } : { $count ->
        [one] une écriture nomme
       *[other] { $count } écritures nomment
    } des factures que le fichier ne liste pas ({ $detail }), la première est l’écriture { $source_row }.
    .remedy = Les écritures comptent ; seuls le client, le fournisseur et l’échéance de ces factures manquent.
finding-sie5-invoice-balances = { $source_file } : { $count ->
        [one] une facture indique
       *[other] { $count } factures indiquent
    } un solde de clôture que ses écritures ne donnent pas ({ $detail }) ; { $amount } { $currency } en tout.
    .remedy = Les écritures comptent. Demandez lequel des deux montre l’auxiliaire du logiciel comptable.
finding-sie5-receivables-untied = { $source_file } : les factures clients s’élèvent à { $actual }, le compte { $detail } à { $expected } ; écart { $amount } { $currency }.
    .remedy = Les factures n’ont pas été lues comme postes ouverts, les créances ne sont donc pas justifiées. Cherchez sur le compte les écritures qui ne nomment aucune facture, ou apportez subledger_entries.csv.
finding-sie5-payables-untied = { $source_file } : les factures fournisseurs s’élèvent à { $actual }, le compte { $detail } à { $expected } ; écart { $amount } { $currency }.
    .remedy = Les factures n’ont pas été lues comme postes ouverts, les dettes ne sont donc pas justifiées. Cherchez sur le compte les écritures qui ne nomment aucune facture, ou apportez subledger_entries.csv.
finding-sie5-repeated-entry = { $source_file } : { $count ->
        [one] un numéro sert
       *[other] { $count } numéros servent
    } à plus d’une pièce d’un journal, par exemple { $detail }.
    .remedy = Ces pièces comptent pour une seule : l’une peut cacher ce qui est faux dans l’autre. Demandez pourquoi des numéros ont été repris.
finding-sie5-budgets = { $source_file } : { $count ->
        [one] un montant budgété a été laissé
       *[other] { $count } montants budgétés ont été laissés
    } de côté.
    .remedy = Rien à faire ; les budgets ne prennent pas part à la clôture.
finding-sie5-other-items = { $source_file } : { $count ->
        [one] une immobilisation ou autre élément d’un compte subdivisé a été laissé
       *[other] { $count } immobilisations et autres éléments de comptes subdivisés ont été laissés
    } de côté.
    .remedy = Rien à faire ; la comptabilité contient leurs comptes.
finding-sie5-documents = { $source_file } : { $count ->
        [one] une pièce jointe a été laissée
       *[other] { $count } pièces jointes ont été laissées
    } de côté.
    .remedy = Rien à faire ; les justificatifs restent dans le fichier.
finding-sie5-signed = { $source_file } porte une signature électronique, qui n’a pas été vérifiée.
    .remedy = Vérifiez-la avec le logiciel qui a produit le fichier si vous devez prouver que rien n’a été changé depuis.
