# Die Arbeitsmappe: Namen der Blätter (höchstens 31 Zeichen) und die Hinweise über den Tabellen.

sheet-summary = Zusammenfassung
sheet-ties = Abstimmungen
sheet-trial-balance = Summen- und Saldenliste
sheet-checks = Vorabprüfungen
sheet-differences = Nebenbuchdifferenzen
sheet-journals = Buchungsvorschläge
sheet-findings = Feststellungen
sheet-inputs = Eingabedateien
sheet-totals = Summen der Auszüge
sheet-controls = Was die Dateien sagen
sheet-rejects = Abgewiesene Zeilen

workbook-currencies = Die Beträge stehen in der Währung jedes Unternehmens: { $currencies }.
workbook-sign = Soll ist positiv, Haben negativ.
workbook-capped = Die ersten { $shown } von { $rows } Zeilen; alle stehen in { $place }.
workbook-digits = { $count ->
    [one] Ein Betrag hat mehr Stellen, als eine Tabellenkalkulation genau darstellt; er steht als Text und in keiner Summe.
   *[other] { $count } Beträge haben mehr Stellen, als eine Tabellenkalkulation genau darstellt; sie stehen als Text und in keiner Summe.
}
workbook-whole-close = Ganzer Abschluss

mark-tied = Abgestimmt
mark-explained = Erklärt
mark-open = Offen
mark-pass = Bestanden
mark-warn = Warnt
mark-block = Verhindert
mark-none = Nichts zu prüfen
mark-balances = Entfällt: Saldenlisten

col-entries = Buchungen
col-first-date = Erstes Datum
col-last-date = Letztes Datum
col-ties = Abstimmungen
col-ties-open = Offene Abstimmungen
col-block = Verhindern den Abschluss
col-warn = Warnungen
col-info = Zur Kenntnis
col-result = Kumuliertes Ergebnis
