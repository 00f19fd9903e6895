# What `tieout diff` prints of two runs.

diff-runs =
    Före:  { $before }
    Efter: { $after }
diff-nothing = Inget har ändrats.
diff-settings = Inställningar som skiljer sig: { $count }
diff-inputs = Underlag som skiljer sig: { $count }
diff-state = Beslut som skiljer sig: { $count }
diff-findings = Iakttagelser som skiljer sig: { $count }
diff-journals = Föreslagna verifikationer som skiljer sig: { $count }
diff-statements = Rader i rapporterna som skiljer sig: { $count }
diff-more = och { $count } till; --csv visar alla
diff-col-what = Vad
diff-col-company = Bolag
diff-col-subject = Avser
diff-col-before = Före
diff-col-after = Efter
diff-col-change = Skillnad
diff-new = ny
diff-gone = borta
diff-changed = ändrad
