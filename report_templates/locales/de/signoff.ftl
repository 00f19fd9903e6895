# Wer für einen Abschluss einsteht: hingenommene Feststellungen, freigegebene Vorschläge, gezeichnetes Paket, geprüftes Protokoll.

room-state = Freigabe
sheet-dispositions = Hingenommene Feststellungen
col-finding = Feststellung
col-accepted = Hingenommener Betrag
col-accepted-by = Hingenommen von
col-accepted-at = Hingenommen am
col-accepted-because = Grund
col-until = Bis
col-standing = Hinnahme
disposition-open = offen
disposition-accepted = hingenommen
state-accepted = hingenommen
standing-stands = gilt
standing-gone = nicht mehr festgestellt
standing-withdrawn = zurückgenommen
standing-never = kann nicht hingenommen werden
standing-earlier = für eine spätere Periode erklärt
standing-until = Periode ist vorbei
standing-severity = Schweregrad geändert
standing-amount = Betrag gewachsen
standing-facts = Angaben geändert

finding-state-changed = { $detail ->
        [removed] { $source_file }: Eintrag { $actual } der Entscheidungen fehlt{ $expected ->
            [none] { "" }
           *[other] ; der Abschluss { $expected } beruht auf ihm
        }.
        [inserted] { $source_file }: Eintrag { $actual } der Entscheidungen wurde nachträglich eingefügt.
        [moved] { $source_file }: Eintrag { $actual } der Entscheidungen steht nicht an seinem Platz.
        [torn] { $source_file }: Eintrag { $actual } der Entscheidungen ist unvollständig; das Schreiben wurde unterbrochen.
        [unanchored] { $source_file } kennt nicht alle Dateien mit Entscheidungen.
       *[changed] { $source_file }: Eintrag { $actual } der Entscheidungen wurde nachträglich geändert{ $expected ->
            [none] { "" }
           *[other] ; der Abschluss { $expected } beruht auf ihm
        }.
    }
    .remedy = { $detail ->
        [torn] Entfernen Sie die unvollständige letzte Zeile und treffen Sie die Entscheidung erneut. Die Einträge davor zählen.
       *[other] Stellen Sie die Datei aus einer Sicherung wieder her. Die Einträge vor dieser Stelle zählen, die danach nicht. Niemand kann diese Feststellung hinnehmen.
    }

signoff-accepted = { $number } hingenommen von { $by }{ $amount ->
        [none] { "" }
       *[other] , bis zu { $amount } { $currency }
    }{ $until ->
        [none] { "" }
       *[other] , bis einschließlich { $until }
    }: { $reason }
signoff-withdrawn = Die Hinnahme von { $number } wurde von { $by } zurückgenommen: { $reason }
signoff-next = Der nächste Abschluss berücksichtigt es: { $command }
signoff-print = Die Zeichnung steht im Paket, sobald der Abschluss erneut erstellt ist: { $command }
signoff-signed-prepared = { $period }, Lauf { $run }: erstellt von { $by }.{ $missing ->
        [none] { "" }
       *[other] { " " }Noch zu zeichnen: { $missing }.
    }
signoff-signed-reviewed = { $period }, Lauf { $run }: geprüft von { $by }.{ $missing ->
        [none] { "" }
       *[other] { " " }Noch zu zeichnen: { $missing }.
    }
signoff-signed-approved = { $period }, Lauf { $run }: freigegeben von { $by }.{ $missing ->
        [none] { "" }
       *[other] { " " }Noch zu zeichnen: { $missing }.
    }
signoff-approved =
    { $count ->
        [one] Ein Vorschlag freigegeben von { $by }: { $amounts }
       *[other] { $count } Vorschläge freigegeben von { $by }: { $amounts }
    }
signoff-rejected =
    { $count ->
        [one] Ein Vorschlag abgelehnt von { $by }: { $amounts }
       *[other] { $count } Vorschläge abgelehnt von { $by }, die eines Belegs zusammen: { $amounts }
    }
signoff-role-prepared = erstellt
signoff-role-reviewed = geprüft
signoff-role-approved = freigegeben
signoff-verified =
    { $files ->
        [0] Noch keine Entscheidung aufgezeichnet, nichts zu prüfen. Die Kette des Hauptbuchjournals gibt es noch nicht.
        [one] Geprüft: eine Kette von Entscheidungen, gegen sich selbst und { $runs ->
            [one] einen Lauf
           *[other] { $runs } Läufe
        }. Die Kette des Hauptbuchjournals gibt es noch nicht.
       *[other] Geprüft: { $files } Ketten von Entscheidungen, gegen sich selbst und { $runs ->
            [one] einen Lauf
           *[other] { $runs } Läufe
        }. Die Kette des Hauptbuchjournals gibt es noch nicht.
    }
signoff-chain =
    { $records ->
        [one] { $file }: ein Eintrag
       *[other] { $file }: { $records } Einträge
    }
signoff-holds-prepared = { $period }: erstellt von { $by }, und der Lauf ist der gezeichnete ({ $run }).
signoff-holds-reviewed = { $period }: geprüft von { $by }, und der Lauf ist der gezeichnete ({ $run }).
signoff-holds-approved = { $period }: freigegeben von { $by }, und der Lauf ist der gezeichnete ({ $run }).
signoff-lapsed-prepared = { $period }: { $by } hat einen anderen Lauf als erstellt gezeichnet; dieser ({ $run }) ist nicht gezeichnet.
signoff-lapsed-reviewed = { $period }: { $by } hat einen anderen Lauf als geprüft gezeichnet; dieser ({ $run }) ist nicht gezeichnet.
signoff-lapsed-approved = { $period }: { $by } hat einen anderen Lauf als freigegeben gezeichnet; dieser ({ $run }) ist nicht gezeichnet.
signoff-sound = Jeder Eintrag ist, wie er geschrieben wurde.
signoff-changed =
    { $count ->
        [one] Eine Kette ist nicht, wie sie geschrieben wurde.
       *[other] { $count } Ketten sind nicht, wie sie geschrieben wurden.
    }

signoff-message =
    { $count ->
        [one] In einer von drei Rollen gezeichnet. Wer zeichnet, nimmt den unten genannten Lauf an und keinen anderen.
       *[other] In { $count } von drei Rollen gezeichnet. Wer zeichnet, nimmt den unten genannten Lauf an und keinen anderen.
    }
signoff-complete = Von drei Personen erstellt, geprüft und freigegeben, für den unten genannten Lauf und keinen anderen.
signoff-no-longer = Einmal gezeichnet und seither geändert: Für den unten genannten Lauf gilt keine Zeichnung.
signoff-record = Eintrag { $record }
signoff-other-run = hat einen anderen Lauf gezeichnet: { $run }
signoff-by-prepared = erstellt von { $by }
signoff-by-reviewed = geprüft von { $by }
signoff-by-approved = freigegeben von { $by }
signoff-nobody = nicht gezeichnet
signoff-waiting = Wartet auf Import: { $amounts }.
signoff-dispositions = Hingenommene Feststellungen
signoff-dispositions-message =
    { $lapsed ->
        [0] { $count ->
            [one] Eine Feststellung ist hingenommen, und die Hinnahme gilt.
           *[other] { $count } Feststellungen sind hingenommen, und jede Hinnahme gilt.
        }
        [one] { $count ->
            [one] Eine Feststellung wurde hingenommen; die Hinnahme gilt nicht mehr.
           *[other] { $count } Feststellungen wurden hingenommen; eine Hinnahme gilt nicht mehr.
        }
       *[other] { $count } Feststellungen wurden hingenommen; { $lapsed } Hinnahmen gelten nicht mehr.
    }
signoff-dispositions-note = Eine Hinnahme deckt Beträge von null bis zum hingenommenen, bei gleichem Schweregrad, bis zur genannten Periode.
signoff-accepted-findings = Hingenommen ({ $count })
signoff-accepted-line = Hingenommen von { $by }: { $reason }
