# What `tieout diff` prints of two runs.

diff-runs =
    Vorher:  { $before }
    Nachher: { $after }
diff-nothing = Nichts hat sich geändert.
diff-settings = Abweichende Einstellungen: { $count }
diff-inputs = Abweichende Dateien: { $count }
diff-state = Abweichende Entscheidungen: { $count }
diff-findings = Abweichende Feststellungen: { $count }
diff-journals = Abweichende Buchungsvorschläge: { $count }
diff-statements = Abweichende Abschlusszeilen: { $count }
diff-more = und { $count } weitere; --csv zeigt alle
diff-col-what = Was
diff-col-company = Gesellschaft
diff-col-subject = Gegenstand
diff-col-before = Vorher
diff-col-after = Nachher
diff-col-change = Differenz
diff-new = neu
diff-gone = entfallen
diff-changed = geändert
