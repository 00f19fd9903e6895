# What `tieout diff` prints of two runs.

diff-runs =
    Før:   { $before }
    Efter: { $after }
diff-nothing = Intet er ændret.
diff-settings = Indstillinger, der afviger: { $count }
diff-inputs = Filer, der afviger: { $count }
diff-state = Beslutninger, der afviger: { $count }
diff-findings = Bemærkninger, der afviger: { $count }
diff-journals = Foreslåede posteringer, der afviger: { $count }
diff-statements = Regnskabslinjer, der afviger: { $count }
diff-more = og { $count } mere; --csv viser alle
diff-col-what = Hvad
diff-col-company = Selskab
diff-col-subject = Emne
diff-col-before = Før
diff-col-after = Efter
diff-col-change = Forskel
diff-new = ny
diff-gone = væk
diff-changed = ændret
