# Ce que dit la lecture des extractions.

finding-waiting-tables = Lus et conservés, mais pas encore utilisés par cette clôture : { $detail }.
    .remedy = Rien à faire ; les étapes qui s’en servent ne sont pas encore disponibles.
finding-file-not-read = { $source_file } n’a pas été lu : son nom n’est celui d’aucune table et son contenu n’est celui d’aucun format comptable.
    .remedy = Donnez-lui le nom de sa table (gl_entries.csv), nommez-le dans [company.columns.<table>] file, ou retirez-le de l’extraction.
finding-other-companies = { $count ->
    [one] { $source_file } : une ligne appartient à une société que close.toml ne cite pas : { $detail }.
   *[other] { $source_file } : { $count } lignes appartiennent à des sociétés que close.toml ne cite pas : { $detail }.
 }
    .remedy = Ajoutez-les comme [[company]] avec leur code, ou laissez-les : elles ne comptent nulle part.
finding-empty-ledger = { $source_file } contient son en-tête et aucune écriture.
    .remedy = Vérifiez la sélection de l’export ; sans écritures, tous les soldes sont nuls.
finding-amounts-finer-than-currency = { $source_file } : { $count ->
        [one] un montant a
       *[other] { $count } montants ont
    } plus de décimales que { $currency } n’en a ({ $expected }), le premier à la ligne { $source_row }.
    .remedy = Les montants sont conservés tels quels. Demandez pourquoi la comptabilité contient des fractions de la plus petite unité.
finding-missing-rate = Aucun cours de clôture { $subject } pour { $detail } jours d’écriture du { $expected } au { $actual } : { $amount } { $currency } n’ont pas de montant de reporting.
    .remedy = Ajoutez un cours de clôture au plus tard du { $expected } au fichier des cours.
finding-unknown-word = { $source_file } : { $detail } n’a pas de sens ici, { $count ->
        [one] à la ligne { $source_row }
       *[other] { $count } lignes, la première est la ligne { $source_row }
    }.
    .remedy = Écrivez l’un des mots { $expected } dans l’export. Les lignes sont conservées telles quelles.
finding-rates-differ = Deux cours { $subject } : { $expected } et { $actual } ({ $source_file }:{ $source_row }).
    .remedy = Le premier compte. Retirez du fichier celui qui est faux.
finding-repeated-account = Le plan nomme deux fois le compte { $subject } : { $expected } et { $actual } ({ $source_file }:{ $source_row }).
    .remedy = Le premier compte. Retirez l’autre du plan de comptes.
finding-ledger-twice = { $source_file } et { $expected } mouvementent chaque compte à l’identique pendant { $count ->
        [one] un mois
       *[other] { $count } mois
    } : { $amount } { $currency } de débit comptent deux fois.
    .remedy = S’il s’agit de deux exports d’une même comptabilité, n’en gardez qu’un. Si les deux sont justes, acceptez ce constat avec le motif.
finding-reporting-amount-too-large = { $count ->
        [one] Une écriture dépasse
       *[other] { $count } écritures dépassent
    } en { $subject } ce qu’un montant peut contenir, la première en { $source_file }:{ $source_row }.
    .remedy = Vérifiez les montants et le cours du jour.
finding-generated-by-order = { $source_file } : les écritures n’ont ni numéro ni pièce ; elles ne sont connues que par leur place dans le fichier.
    .remedy = Associez une colonne de pièce ; sans elle, le lettrage et la chaîne de hachage sont refusés pour ce fichier.
finding-fec-date-unreadable = { $source_file } : { $count ->
        [one] une date de { $expected } est illisible
       *[other] { $count } dates de { $expected } sont illisibles
    }, la première à la ligne { $source_row } ({ $detail }).
    .remedy = Les écritures comptent ; seule cette date manque. Corrigez l’export si les dates de lettrage ou de validation importent.
finding-fec-two-names = Le compte { $subject } porte deux libellés : { $expected } et { $actual }.
    .remedy = Le premier libellé est retenu. Corrigez le plan de comptes dans le logiciel comptable.
finding-fec-both-sides = { $source_file } : { $count ->
        [one] une ligne porte
       *[other] { $count } lignes portent
    } à la fois un débit et un crédit, ou aucun des deux ; la première à la ligne { $source_row }.
    .remedy = Débit moins crédit est retenu. L’article A47 A-1 veut l’un des deux.
finding-fec-closing = { $source_file } : { $count ->
        [one] une ligne solde
       *[other] { $count } lignes soldent
    } les produits et les charges dans le résultat de l’exercice, la première à la ligne { $source_row }.
    .remedy = Rien à faire : seule la période 13 les montre. L’article A47 A-1 exclut du fichier les écritures de clôture.
finding-fec-negative-amount = { $source_file } : { $count ->
        [one] un débit ou crédit est négatif
       *[other] { $count } débits ou crédits sont négatifs
    }, le premier à la ligne { $source_row }.
    .remedy = Le montant compte avec son signe. L’article A47 A-1 veut l’autre côté.
finding-fec-outside-year = { $source_file } : { $count ->
        [one] une écriture est datée
       *[other] { $count } écritures sont datées
    } hors de l’exercice clos le { $expected } que son nom annonce, par exemple du { $detail } ; la première à la ligne { $source_row }.
    .remedy = Vérifiez le nom du fichier et l’exercice de la société.
finding-fec-validated-early = { $source_file } : { $count ->
        [one] une écriture a été validée
       *[other] { $count } écritures ont été validées
    } avant la date d’écriture, la première à la ligne { $source_row }.
    .remedy = Demandez les dates de validation ; elles ne doivent pas précéder la date d’écriture.
finding-fec-not-validated = { $source_file } : { $count ->
        [one] une écriture n’a
       *[other] { $count } écritures n’ont
    } pas de date de validation, la première à la ligne { $source_row }.
    .remedy = Validez les écritures dans le logiciel comptable avant de remettre le fichier.
finding-fec-lettering = { $count ->
        [one] Un lettrage n’est pas équilibré
       *[other] { $count } lettrages ne sont pas équilibrés
    } dans les fichiers lus : { $amount } { $currency } en tout, le plus grand { $detail }.
    .remedy = Un lettrage peut se terminer dans un autre exercice. Complétez ou défaites les autres dans le logiciel comptable.
finding-fec-lettering-half = { $source_file } : { $count ->
        [one] une ligne porte
       *[other] { $count } lignes portent
    } un code de lettrage sans date ou une date sans code, la première à la ligne { $source_row }.
    .remedy = Les champs 14 et 15 vont ensemble.
finding-fec-currency-half = { $source_file } : { $count ->
        [one] une ligne porte
       *[other] { $count } lignes portent
    } un montant en devise sans la devise ou une devise sans montant, la première à la ligne { $source_row }.
    .remedy = Les champs 17 et 18 vont ensemble. Sans devise, la ligne compte dans la devise comptable ; sans montant, son solde dans cette devise n’est pas connu.
finding-fec-unknown-year = { $source_file } est le fichier d’un exercice clos le { $expected } ; l’exercice de la société à cette date se termine le { $actual }.
    .remedy = Corrigez fiscal_year_start ou [[company.fiscal_year]] dans close.toml, ou le nom du fichier.
finding-fec-unbalanced-journal = { $source_file } : le journal { $expected } n’est pas équilibré en { $detail } ; les écarts atteignent { $amount } { $currency }.
    .remedy = Cherchez les lignes que l’export a omises ou qui ont été rejetées. L’article A47 A-1 veut que chaque journal soit équilibré chaque mois.
finding-fec-opening = { $source_file } : le journal { $expected } a été lu comme un report à nouveau, mais { $count ->
        [one] une de ses lignes n’est pas datée
       *[other] { $count } de ses lignes ne sont pas datées
    } du premier jour d’un exercice ou { $count ->
        [one] touche
       *[other] touchent
    } des comptes de gestion ({ $amount } { $currency }), la première à la ligne { $source_row }.
    .remedy = Elles comptent dans l’ouverture de l’exercice, pas dans ses mouvements. Si ce journal n’est pas une ouverture, donnez-lui dans le logiciel comptable un libellé qui le dit.
finding-fec-repeated = { $count ->
        [one] Une ligne figure
       *[other] { $count } lignes figurent
    } à la fois dans { $expected } et dans { $source_file }, par exemple la pièce { $detail } ; { $amount } { $currency } sont comptés deux fois.
    .remedy = Gardez un seul fichier par exercice, le plus récent.

reason-not_an_amount = n’est pas un montant
reason-too_many_decimals = plus de décimales que conservé
reason-too_large = plus grand que ce qui peut être conservé
reason-not_a_date = n’est pas une date
reason-not_a_boolean = ni oui ni non
reason-not_an_integer = n’est pas un nombre entier
reason-blank = vide, mais nécessaire
reason-nul_byte = contient un octet NUL
reason-wrong_field_count = mauvais nombre de champs
reason-stray_quote = un guillemet dans un champ
reason-line_too_long = ligne trop longue
reason-wrong_encoding = hors du codage du fichier
reason-not_positive = doit être supérieur à zéro
reason-unknown_side = ni débit ni crédit
reason-not_a_rate = n’est pas un cours
control-debit-equals-credit = débits égaux aux crédits
