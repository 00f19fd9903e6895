# Wo schwedische Buchhaltungsdateien (SIE 4) vom Standard oder von sich selbst abweichen.

finding-sie-encoding = { $source_file } gibt { $expected } an und ist in { $actual } geschrieben.
    .remedy = Die Datei wurde in den Zeichen gelesen, in denen sie wirklich geschrieben ist. Nichts zu tun, es sei denn, Namen sehen falsch aus: Setzen Sie dann encoding unter [company.format].
finding-sie-stray-lines = { $source_file }: { $count ->
        [one] Eine Zeile beginnt
       *[other] { $count } Zeilen beginnen
    } ohne Kennung, die erste ist Zeile { $source_row }; sie wurden nicht gelesen.
    .remedy = Sehen Sie die Zeile an: Ein Text über zwei Zeilen ist harmlos, ein Satz, der seine Kennung verloren hat, nicht.
finding-sie-unknown-labels = { $source_file }: { $count ->
        [one] Eine Zeile trägt eine Kennung
       *[other] { $count } Zeilen tragen Kennungen
    }, die der Standard nicht kennt ({ $detail }), die erste ist Zeile { $source_row }; sie wurden nicht gelesen.
    .remedy = Programme dürfen eigene Kennungen hinzufügen. Sehen Sie nach, ob eine davon ein falsch geschriebener Satz ist.
finding-sie-balance-unreadable = { $source_file }: { $count ->
        [one] Ein angegebener Saldo ist kein Betrag
       *[other] { $count } angegebene Salden sind keine Beträge
    }, der erste in Zeile { $source_row }.
    .remedy = Exportieren Sie die Datei neu; bis dahin lassen sich die Belege nicht mit ihren Angaben vergleichen.
finding-sie-changed-rows = { $source_file }: { $count ->
        [0] Keine Zeile wurde
        [one] Eine Zeile wurde
       *[other] { $count } Zeilen wurden
    } nach der Buchung aus Belegen gestrichen (#BTRANS), { $expected } hinzugefügt (#RTRANS).
    .remedy = Gestrichene Zeilen zählen nicht, hinzugefügte zählen einmal. Fragen Sie nach dem Grund, wo eine abgeschlossene Periode berührt ist.
finding-sie-added-alone = { $source_file }: { $count ->
        [one] Eine hinzugefügte Zeile (#RTRANS) ist
       *[other] { $count } hinzugefügte Zeilen (#RTRANS) sind
    } nicht als #TRANS wiederholt, die erste in Zeile { $source_row }.
    .remedy = Sie zählen mit. Prüfen Sie den Beleg: Nach dem Standard folgt jeder hinzugefügten Zeile dieselbe als #TRANS.
finding-sie-series-missing = { $source_file }: { $count ->
        [one] Ein Beleg hat
       *[other] { $count } Belege haben
    } eine Nummer und keine Serie, der erste in Zeile { $source_row }.
    .remedy = Prüfen Sie die Serie in der Buchhaltung; hier ist der Beleg nur an seiner Nummer zu erkennen.
finding-sie-number-missing = { $source_file }: { $count ->
        [one] Ein Beleg hat
       *[other] { $count } Belege haben
    } keine Nummer, der erste in Zeile { $source_row }.
    .remedy = Eine Importdatei überlässt die Nummern dem Programm, das sie liest; hier ist ein solcher Beleg an Datei und Zeile zu erkennen. In einem Export sollte jeder Beleg eine Nummer haben.
finding-sie-number-repeated = { $source_file }: { $count ->
        [one] Ein Beleg trägt
       *[other] { $count } Belege tragen
    } die Nummer eines anderen Belegs derselben Serie und desselben Tages: { $detail }; der erste in Zeile { $source_row }.
    .remedy = Eine Nummer steht für einen Beleg. Sie werden als einer gelesen; klären Sie in der Buchhaltung, welcher stimmt.
finding-sie-line-dates = { $source_file }: { $count ->
        [one] Eine Zeile zählt
       *[other] { $count } Zeilen zählen
    } unter eigenem Datum, nicht unter dem des Belegs; die erste ist Zeile { $source_row }.
    .remedy = Nichts zu tun: Der Standard erlaubt, eine Zeile gesondert zu datieren, etwa bei Abgrenzungen innerhalb eines Belegs.
finding-sie-line-date-unreadable = { $source_file }: { $count ->
        [one] Das Datum einer Zeile ist
       *[other] Die Daten von { $count } Zeilen sind
    } nicht lesbar, zuerst in Zeile { $source_row }; es gilt das Datum des Belegs.
    .remedy = Berichtigen Sie den Export, wenn die Zeilen zu einem anderen Tag gehören.
finding-sie-outside-year = { $source_file }: { $count ->
        [one] Eine Zeile liegt
       *[other] { $count } Zeilen liegen
    } außerhalb des Geschäftsjahres { $expected } bis { $detail }, das die Datei angibt, die erste ist Zeile { $source_row }.
    .remedy = Eine solche Zeile steht in keinem Saldo dieses Jahres. Berichtigen Sie ihr Datum oder das Geschäftsjahr in der Buchhaltung.
finding-sie-accounts-undeclared = { $source_file }: { $count ->
        [one] Ein Konto wird verwendet, ohne angelegt zu sein
       *[other] { $count } Konten werden verwendet, ohne angelegt zu sein
    } (#KONTO): { $detail }; das erste in Zeile { $source_row }.
    .remedy = Die BAS-Klasse der Nummer sagt, welche Art von Konto es ist. Benennen Sie es in accounts.csv, oder exportieren Sie den Kontenplan mit.
finding-sie-account-not-numeric = { $source_file }: { $count ->
        [one] Ein Konto ist keine Zahl
       *[other] { $count } Konten sind keine Zahlen
    }: { $detail }; das erste in Zeile { $source_row }.
    .remedy = SIE verlangt Zahlen. Das Konto bleibt, wie es ist; geben Sie ihm in accounts.csv eine Art, wenn es keine hat.
finding-sie-type-against-class = { $source_file }: { $count ->
        [one] Ein Konto ist
       *[other] { $count } Konten sind
    } für die andere Rechnung angegeben (#KTYP) als die, in der { $count ->
        [one] es
       *[other] sie
    } im BAS-Kontenplan steht: { $detail }; das erste in Zeile { $source_row }.
    .remedy = Die Angabe zählt: Ein als Aktivkonto angegebenes Erfolgskonto wird vorgetragen. Berichtigen Sie sie in der Buchhaltung, oder geben Sie die Art in accounts.csv an.
finding-sie-balance-repeated = { $source_file }: { $count ->
        [one] Ein Saldo ist
       *[other] { $count } Salden sind
    } für Konto und Jahr zweimal angegeben: { $detail }; der erste in Zeile { $source_row }.
    .remedy = Der erste zählt. Exportieren Sie die Datei neu; sind beide Zeilen gemeint, fehlt ihre Summe in den Büchern.
finding-sie-closing-twice = { $source_file }: { $count ->
        [one] Ein Endsaldo steht
       *[other] { $count } Endsalden stehen
    } sowohl unter #UB als auch unter #RES ({ $detail }), für dieses Jahr insgesamt { $amount } { $currency }; der erste in Zeile { $source_row }.
    .remedy = Nichts zu tun: #UB zählt für Bilanzkonten, #RES für Erfolgskonten, jeweils einmal.
finding-sie-opening-of-income = { $source_file }: { $count ->
        [one] Ein Erfolgskonto eröffnet
       *[other] { $count } Erfolgskonten eröffnen
    } mit einem Saldo ({ $detail }), insgesamt { $amount } { $currency }; das erste in Zeile { $source_row }.
    .remedy = Erfolgskonten beginnen jedes Jahr bei null, daher blieb der Saldo weg. Schließen Sie das Ergebnis des Vorjahres in der Buchhaltung auf das Eigenkapital ab, und exportieren Sie neu.
finding-sie-opened-elsewhere = { $source_file } gibt die Anfangssalden eines Jahres an, das { $detail } bereits eröffnet.
    .remedy = Nichts zu tun: Sie zählen einmal, die aus { $detail }.
finding-sie-opening-from-closing = { $source_file } gibt keine Anfangssalden (#IB) an; das Jahr eröffnet mit { $count ->
        [one] dem Endsaldo
       *[other] den { $count } Endsalden
    } des Vorjahres.
    .remedy = Prüfen Sie, dass seither nichts mehr in das Vorjahr gebucht wurde.
finding-sie-opening-not-zero = { $source_file }: Die Anfangssalden ergeben { $amount } { $currency } statt null. { $detail ->
        [result] Das ist das Ergebnis des Vorjahres, das noch auf keinem Konto steht.
        [results] { $expected } davon sind das Ergebnis des Vorjahres; der Rest sind Ergebnisse früherer Jahre. Sie stehen noch auf keinem Konto.
       *[unknown] Das Ergebnis des Vorjahres erklärt davon { $expected }.
    }
    .remedy = { $detail ->
        [unknown] Fragen Sie, welche Anfangssalden fehlen.
       *[result] Buchen Sie das Ergebnis in der Buchhaltung auf das Eigenkapital (2099), und exportieren Sie neu. Neben einem Export mit Belegen (Typ 4) kann die fehlende Zeile stattdessen in opening_balances.csv stehen.
    }
finding-sie-closing-not-zero = { $source_file }: Endsalden und Ergebnisse ergeben zusammen { $actual } { $currency }, die Anfangssalden { $expected }: { $amount } Differenz.
    .remedy = Ein Jahr bewegt im Ganzen nichts. Suchen Sie in der Buchhaltung den nicht ausgeglichenen Beleg; die Zahlen enthalten die Differenz.
finding-sie-month-of-other-year = { $source_file }: { $count ->
        [one] Ein Monatsumsatz (#PSALDO) nennt
       *[other] { $count } Monatsumsätze (#PSALDO) nennen
    } ein anderes Geschäftsjahr als das, in dem { $count ->
        [one] der Monat liegt
       *[other] die Monate liegen
    }; der erste in Zeile { $source_row }.
    .remedy = Nichts zu tun: Der Monat entscheidet.
finding-sie-months-in-parts = { $source_file } gibt die Monatsumsätze (#PSALDO) in Teilen an: mit Objekten, und den Rest ohne; zusammen führen sie vom Anfangs- zum Endsaldo.
    .remedy = Nichts zu tun: Die Teile wurden addiert. Der Standard verlangt das Ganze eines Kontos, wo kein Objekt genannt ist.
finding-sie-months-differ = { $source_file }: Die Monatsumsätze (#PSALDO) des Jahres ab { $expected } führen nicht vom Anfangs- zum Endsaldo auf { $count ->
        [one] einem Konto
       *[other] { $count } Konten
    }: { $detail }.
    .remedy = Die Monate wurden nicht verwendet, Anfangs- und Endsalden schon. Exportieren Sie Belege (Typ 4), um einen Monat abzuschließen.
finding-sie-objects-differ = { $source_file }: { $count ->
        [one] Ein Saldo je Objekt (#OUB) ist
       *[other] { $count } Salden je Objekt (#OUB) sind
    } aus den Bewegungen des Objekts nicht erklärbar: Konten { $detail }; der erste in Zeile { $source_row }.
    .remedy = Keine Zahl beruht auf Salden je Objekt. Verwenden Sie sie nicht aus diesem Export.
