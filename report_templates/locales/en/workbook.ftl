# The workbook: names of its sheets (at most 31 characters) and the notes above its tables.

sheet-summary = Summary
sheet-ties = Ties
sheet-trial-balance = Trial balance
sheet-checks = Readiness
sheet-differences = Subledger differences
sheet-journals = Proposed journals
sheet-findings = Findings
sheet-inputs = Input files
sheet-totals = Extract totals
sheet-controls = What the files say
sheet-rejects = Rejected rows

workbook-currencies = Amounts are in each company’s own currency: { $currencies }.
workbook-sign = Debit is positive, credit negative.
workbook-capped = The first { $shown } of { $rows } rows; all of them are in { $place }.
workbook-digits = { $count ->
    [one] One amount has more digits than a spreadsheet holds exactly; it stands as text and in no total.
   *[other] { $count } amounts have more digits than a spreadsheet holds exactly; they stand as text and in no total.
}
workbook-whole-close = Whole close

mark-tied = Tied
mark-explained = Explained
mark-open = Open
mark-pass = Passes
mark-warn = Warns
mark-block = Blocks
mark-none = Nothing to check
mark-balances = Not applicable: trial balances

col-entries = Entries
col-first-date = First date
col-last-date = Last date
col-ties = Ties
col-ties-open = Open ties
col-block = Blocking findings
col-warn = Warnings
col-info = For information
col-result = Result of the year to date
