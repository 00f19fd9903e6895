# Was die Vorabprüfungen prüfen und was sie zeigen: die Stelle, die Zahlen, der nächste Schritt.

check-trial-balance-differs = Saldenliste des ERP-Systems gegen seine Buchungen
check-suspended-accounts = Buchungen auf gesperrten Konten
check-untyped-account = Konten ohne Art
check-date-outside-year = Daten außerhalb jedes Geschäftsjahres
check-repeated-numbers = { chk-voucher-duplicates }
check-uncounted-layers = Buchungsebenen, die nicht zählen

state-none = nichts zu prüfen
state-balances = entfällt: Saldenlisten

finding-unposted-journals = Journal { $subject } vom { $expected } ist nicht gebucht: { $amount ->
        [none] Betrag nicht bekannt
       *[other] { $amount } { $currency }
    }, erfasst von { $detail }{ $count ->
        [0] { "" }
        [one] , am Periodenende einen Tag alt
       *[other] , am Periodenende { $count } Tage alt
    }.
    .remedy = Lassen Sie es im ERP-System buchen oder löschen, und exportieren Sie neu; bis dahin fehlen seine Beträge in der Saldenliste.
finding-pending-documents = Beleg { $subject } vom { $expected } wartet auf die Verbuchung (Status { $detail }): { $amount ->
        [none] Betrag nicht bekannt
       *[other] { $amount } { $currency }
    }.
    .remedy = Schließen Sie die Verbuchung im ERP-System ab, und exportieren Sie neu, oder belegen Sie, dass er zu einer späteren Periode gehört.
finding-unbalanced-vouchers = { $detail ->
        [dimension] Beleg { $subject } geht innerhalb von { $expected } { $actual } nicht auf: { $amount } { $currency } bleiben übrig.
        [reporting] Beleg { $subject } geht in der Berichtswährung nicht auf: Soll { $expected }, Haben { $actual }, Differenz { $amount } { $currency }.
       *[accounting] Beleg { $subject } geht nicht auf: Soll { $expected }, Haben { $actual }, Differenz { $amount } { $currency }.
    }
    .remedy = { $detail ->
        [dimension] Verschieben Sie die Zeilen zum richtigen Wert, oder buchen Sie im ERP-System die Ausgleichszeilen zwischen den Einheiten.
       *[other] Suchen Sie zuerst eine beim Export verlorene Zeile; steht der Beleg so im ERP-System, buchen Sie dort die fehlende Seite. Exportieren Sie neu.
    }
finding-subledger-ties = Sammelkonto { $subject } steht im Hauptbuch mit { $actual } und im Nebenbuch mit { $expected }: { $amount } { $currency } sind nicht erklärt.
    .remedy = { $detail ->
        [stock] Die Seite der Lagerabstimmung nennt jede Ursache mit ihrem Betrag (inventory.differences): Berichtigen Sie, was dort steht. Kosten auf dem Weg ins Hauptbuch sind erklärt und müssen nur gebucht werden.
        [none] Kein einzelner Beleg dieses Jahres erklärt die Differenz: Vergleichen Sie den Saldovortrag mit dem, was zu Jahresbeginn offen war, und suchen Sie Ausgleiche mit Datum nach der Periode.
       *[other] Beginnen Sie mit { $detail }: readiness.tie_differences nennt jeden Beleg, der nur auf einer Seite steht oder auf beiden mit verschiedenen Beträgen. Buchen oder berichtigen Sie ihn dort, wo er fehlt.
    }
finding-trial-balance = { $detail ->
        [reporting] Die Saldenliste in Berichtswährung geht nicht auf: Soll { $expected }, Haben { $actual }, Differenz { $amount } { $currency }.
       *[accounting] Die Saldenliste geht nicht auf: Soll { $expected }, Haben { $actual }, Differenz { $amount } { $currency }.
    }
    .remedy = Sehen Sie zuerst die nicht ausgeglichenen Belege und die abgewiesenen Zeilen an, dann die Saldovorträge. Solange die Differenz besteht, wird keine Abschlussmappe endgültig.
finding-trial-balance-differs = Konto { $subject }: Die Saldenliste des Auszugs nennt { $expected } { $currency }, seine Buchungen ergeben { $actual }. Die Differenz beträgt { $amount }.
    .remedy = { $detail ->
        [earlier_year] Die Buchungen zählen. Vergleichen Sie beides mit dem festgestellten Abschluss jenes Jahres.
       *[other] Die Buchungen zählen. Exportieren Sie Buchungen und Saldenliste zum selben Zeitpunkt neu; weichen sie noch ab, suchen Sie Buchungen, die der Export auslässt (Ebenen, Abschlussbuchungen, andere Journale).
    }
finding-unknown-accounts = Konto { $subject } wird bebucht und steht nicht im Kontenplan: { $count ->
        [0] keine Buchungen
        [one] eine Buchung
       *[other] { $count } Buchungen
    }, Saldo { $amount } { $currency }.
    .remedy = Nehmen Sie es mit Bezeichnung und Art in accounts.csv auf, oder berichtigen Sie die Buchungen, wenn die Nummer falsch ist.
finding-duplicate-entries = { $detail ->
        [equal] Buchung { $actual } kommt zweimal mit gleichem Inhalt vor, zuerst in { $expected }. Die Kopie zählt nicht mit.
       *[different] Buchung { $actual } kommt zweimal mit verschiedenem Inhalt vor, zuerst in { $expected }. Die erste zählt.
    }
    .remedy = { $detail ->
        [equal] Nichts zählt doppelt. Zwei Teile des Exports überschneiden sich: Fassen Sie ihre Auswahl enger.
       *[different] Klären Sie, welche der beiden stimmt, und lassen Sie nur diese im Auszug.
    }
finding-rejected-rows = { $source_file }: { $count ->
        [one] Zeile { $source_row } war nicht lesbar
       *[other] { $count } Zeilen waren nicht lesbar, die erste ist Zeile { $source_row }
    } ({ $expected }: { $detail }).
    .remedy = Berichtigen Sie die Zeilen in der Quelle, und exportieren Sie neu, oder legen Sie das Format der Spalte in close.toml fest. load.rejects nennt jede Zeile mit dem, was gelesen wurde.
finding-control-totals = { $source_file } gibt für { $detail } { $expected } an; die Zeilen ergeben { $actual }.
    .remedy = Exportieren Sie die Datei ohne Filter neu, und ändern Sie sie nicht: Es ist nicht die Datei, die ihre eigenen Summen beschreiben.
finding-late-postings = { $expected ->
        [most] { $count } Belege mit Datum vor dieser Periode tragen einen Zeitstempel aus ihr oder danach, mehr als die Hälfte der Belege des Jahres.
       *[other] Beleg { $subject } wurde am { $actual } erfasst, nach dem Ende seiner Periode: { $amount } { $currency }.
    }
    .remedy = { $expected ->
        [most] created_at nennt den Tag des Imports oder der Festschreibung. Ordnen Sie die Spalte zu, die den Tag der Erfassung nennt; bis dahin sind nachträgliche Buchungen nicht zu erkennen.
       *[other] Bestätigen Sie, dass die frühere Periode dafür wieder geöffnet wurde, oder lassen Sie ihn in diese Periode verschieben. Bereits berichtete Zahlen haben sich geändert.
    }
finding-manual-postings = Buchung { $subject } vom { $expected } wurde von Hand auf Sammelkonto { $actual } gebucht ({ $detail }): { $amount } { $currency }.
    .remedy = Buchen Sie sie stattdessen über das Nebenbuch, und stornieren Sie diese; um diesen Betrag weichen Konto und Nebenbuch voneinander ab.
finding-suspended-accounts = Konto { $subject } { $detail } ist gesperrt und hat in der Periode { $count ->
        [one] eine Buchung
       *[other] { $count } Buchungen
    } erhalten, insgesamt { $amount } { $currency }.
    .remedy = Buchen Sie auf das Konto um, das an seine Stelle trat, oder heben Sie die Sperre im Kontenplan auf.
finding-untyped-account = Konto { $subject } { $detail } wird bebucht und hat keine Art.
    .remedy = Geben Sie ihm in accounts.csv eine Art: asset, liability, equity, revenue, expense oder statistical. Ohne sie steht es in keiner Abschlussrechnung.
finding-date-outside-year = Beleg { $actual } trägt das Datum { $expected }, das in keinem Geschäftsjahr liegt: { $amount } { $currency }.
    .remedy = Berichtigen Sie das Datum. Bis dahin zählen die Beträge nur in dem, was frühere Jahre vortragen, und in keiner Periode.
finding-number-gaps = { $detail ->
        [sparse] Der Nummernkreis { $subject } ist nicht fortlaufend: { $expected } Nummern sind verwendet, { $count } fehlen zwischen der ersten und der letzten.
        [many] In der Serie { $subject } fehlen { $count } Nummern an mehreren Stellen: { $expected } …
       *[gap] { $count ->
            [one] Die Belegnummer { $subject } fehlt.
           *[other] Die Belegnummern { $subject } fehlen, insgesamt { $count }.
        }
    }
    .remedy = { $detail ->
        [sparse] Sind es keine fortlaufenden Nummern, fehlt nichts. Sind sie fortlaufend, exportieren Sie alle Journale des Jahres neu.
       *[gap] Fragen Sie nach den gelöschten oder stornierten Belegen oder nach einer Erklärung, dass die Nummern nie vergeben wurden.
    }
finding-repeated-numbers = { $detail ->
        [journals] Die Belegnummer { $subject } wurde in zwei Journalen verwendet, { $expected } und { $actual }.
       *[dates] Die Belegnummer { $subject } wurde an zwei Tagen verwendet, { $expected } und { $actual }.
    }
    .remedy = Prüfen Sie, ob es zwei Belege unter einer Nummer sind; geben Sie in diesem Fall dem zweiten eine eigene.
finding-completeness = { $detail ->
        [no_entries] Der Auszug enthält bis zum Periodenende keine Buchung.
        [none_in_period] Der Auszug enthält keine Buchung der Periode; die letzte ist vom { $actual }.
        [no_balances] Es gibt keine Saldenliste zum { $expected }; die letzte ist vom { $actual }.
        [none_stated] Es gibt keine Saldenliste zum { $expected } und keine eines früheren Tages.
        [balances_reach_back] Es gibt keine Saldenliste zum { $expected }: Was als Bewegung der Periode erscheint, ist die Differenz zu der vom { $actual }.
        [balances_begin] Es gibt keine Saldenliste zum { $expected } und keine eines früheren Tages: Der ganze Saldo erscheint als Bewegung der Periode.
        [balances_empty] Die Saldenliste vom { $actual } enthält nichts auf Bilanzkonten und bleibt unberücksichtigt.
        [extracted_early] Der Auszug wurde am { $actual } erstellt, bevor die Periode am { $expected } endete.
       *[ends_early] Die letzte Buchung ist vom { $actual }; die Periode endet am { $expected }.
    }
    .remedy = { $detail ->
        [no_balances] Exportieren Sie die Saldenliste dieses Tages. Bis dahin sind die Salden am Periodenende nicht bekannt.
        [none_stated] Exportieren Sie die Saldenliste dieses Tages. Bis dahin sind die Salden am Periodenende nicht bekannt.
        [balances_reach_back] Exportieren Sie auch die Saldenliste dieses Tages. Die Salden am Periodenende sind richtig, wie sie sind.
        [balances_begin] Exportieren Sie auch die Saldenliste dieses Tages oder opening_balances, wenn das Geschäftsjahr dann beginnt. Die Salden am Periodenende sind richtig, wie sie sind.
        [balances_empty] Exportieren Sie sie neu, oder nehmen Sie sie aus dem Auszug.
        [ends_early] Bestätigen Sie, dass danach nichts mehr gebucht wurde, oder exportieren Sie neu bis zum Periodenende.
       *[other] Exportieren Sie neu mit allen Buchungen bis zum Periodenende.
    }
finding-uncounted-layers = { $count ->
        [one] Eine Zeile steht
       *[other] { $count } Zeilen stehen
    } auf Buchungsebene { $subject }, die dieses Unternehmen nicht mitzählt.
    .remedy = Gehört die Ebene nicht zum Abschluss, ist nichts zu tun; sonst nehmen Sie sie in layers in close.toml auf.

finding-rest = { $count } weitere Fälle von „{ $detail }“ sind nicht einzeln aufgeführt.
    .remedy = Die tausend größten sind aufgeführt. Die Tabelle der Prüfung in close.duckdb enthält alle; wahrscheinlich steckt eine einzige Ursache dahinter.
