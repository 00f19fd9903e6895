# What `tieout diff` prints of two runs.

diff-runs =
    Voor: { $before }
    Na:   { $after }
diff-nothing = Er is niets veranderd.
diff-settings = Instellingen die verschillen: { $count }
diff-inputs = Bestanden die verschillen: { $count }
diff-state = Besluiten die verschillen: { $count }
diff-findings = Bevindingen die verschillen: { $count }
diff-journals = Voorgestelde boekingen die verschillen: { $count }
diff-statements = Regels van de jaarrekening die verschillen: { $count }
diff-more = en nog { $count }; --csv toont ze allemaal
diff-col-what = Wat
diff-col-company = Bedrijf
diff-col-subject = Onderwerp
diff-col-before = Voor
diff-col-after = Na
diff-col-change = Verschil
diff-new = nieuw
diff-gone = weg
diff-changed = gewijzigd
