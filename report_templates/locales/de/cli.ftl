# Was die Befehlszeile am Ende eines Laufs sagt, und die Schritte, die sie unterwegs nennt.

step-load = Auszüge einlesen
step-readiness = Vorabprüfungen
step-ledger = Summen- und Saldenliste
step-statements = Abschlussrechnungen
step-findings = Feststellungen
step-workbook = Arbeitsmappe
step-pack = Abschlussmappe

cli-company = Unternehmen
cli-ties = Abstimmungen
cli-ties-held = { $held } von { $ties }
cli-blocking = Blockierend
cli-warnings = Warnungen
cli-result = Ergebnis

cli-draft =
    { $count ->
        [one] ENTWURF: Eine Feststellung verhindert den Abschluss.
       *[other] ENTWURF: { $count } Feststellungen verhindern den Abschluss.
    }
cli-proposed = VORGESCHLAGEN: Nichts verhindert den Abschluss; importieren Sie journals.csv in die Buchhaltung, exportieren Sie neu und schließen Sie erneut ab.
cli-final = ENDGÜLTIG: Nichts verhindert den Abschluss, und nichts ist mehr zu buchen.
cli-check-passed = Nichts verhindert den Abschluss.
cli-check-blocked =
    { $count ->
        [one] Eine Feststellung verhindert den Abschluss:
       *[other] { $count } Feststellungen verhindern den Abschluss:
    }
cli-more-findings =
    { $count ->
        [one] Eine weitere steht in findings.csv.
       *[other] { $count } weitere stehen in findings.csv.
    }
cli-demo =
    { $count ->
        [0] Der Beispielkonzern ist abgeschlossen.
        [one] Der Beispielkonzern ist durchgerechnet. Eine Feststellung verhindert den Abschluss, wie vorgesehen.
       *[other] Der Beispielkonzern ist durchgerechnet. { $count } Feststellungen verhindern den Abschluss, wie vorgesehen.
    }
cli-interrupted = Abgebrochen. Der vorige Lauf ist unverändert.
