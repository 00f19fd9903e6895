# What `tieout diff` prints of two runs.

diff-runs =
    Before: { $before }
    After:  { $after }
diff-nothing = Nothing changed.
diff-settings = Settings that differ: { $count }
diff-inputs = Inputs that differ: { $count }
diff-state = Decisions of people that differ: { $count }
diff-findings = Findings that differ: { $count }
diff-journals = Proposed journals that differ: { $count }
diff-statements = Statement lines that differ: { $count }
diff-more = and { $count } more; --csv lists them all
diff-col-what = What
diff-col-company = Company
diff-col-subject = Subject
diff-col-before = Before
diff-col-after = After
diff-col-change = Change
diff-new = new
diff-gone = gone
diff-changed = changed
