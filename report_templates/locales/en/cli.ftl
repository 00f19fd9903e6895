# What the command line says when a run is done, and the steps it names on the way.

step-load = Load the extracts
step-readiness = Check readiness
step-ledger = Trial balance
step-statements = Statements
step-findings = Findings
step-workbook = Workbook
step-pack = Close pack

cli-company = Company
cli-ties = Ties
cli-ties-held = { $held } of { $ties }
cli-blocking = Blocking
cli-warnings = Warnings
cli-result = Result

cli-draft =
    { $count ->
        [one] DRAFT: one finding blocks the close.
       *[other] DRAFT: { $count } findings block the close.
    }
cli-proposed = PROPOSED: nothing blocks; import journals.csv into the ledger, export again and close again.
cli-final = FINAL: nothing blocks, nothing is left to post.
cli-check-passed = Nothing blocks the close.
cli-check-blocked =
    { $count ->
        [one] One finding blocks the close:
       *[other] { $count } findings block the close:
    }
cli-more-findings =
    { $count ->
        [one] One more stands in findings.csv.
       *[other] { $count } more stand in findings.csv.
    }
cli-demo =
    { $count ->
        [0] The sample group is closed.
        [one] The sample group is closed. One finding blocks it, as planted.
       *[other] The sample group is closed. { $count } findings block it, as planted.
    }
cli-interrupted = Interrupted. The run before is as it was.
