# What is told of files read by a column preset.

finding-ledger-account-segments = { $source_file }: { $detail } was taken apart at { $actual }; its dimensions have no names and are called segment_2, segment_3 and so on.
    .remedy = Name them in the order of the account structure: { $expected } = {"{"} display = "LedgerAccount", dimensions = ["department", "cost_center"] {"}"}. A delimiter other than { $actual } is said with delimiter.
finding-placeholder-dates = { $source_file }: { $detail } says nothing in { $actual } rows (blank, or a day such as 1900-01-01); { $expected } was read as the posting date.
    .remedy = Check that { $expected } lies in the period of each entry. To read another date: [company.columns.gl_entries] posting_date = "…".
finding-reporting-amounts-unread = { $source_file }: { $detail } was not read, for the company has no reporting currency other than its own.
    .remedy = If these amounts are wanted, say in close.toml which currency they are in: reporting_currency = "…".
finding-company-code-taken = { $source_file }: every row names the company { $detail }, which close.toml does not list; the rows were read as those of { $actual }.
    .remedy = Write code = "{ $detail }" under { $actual } in close.toml, or correct the extract.
finding-rows-set-aside = { $source_file }: { $count ->
        [one] one row takes
       *[other] { $count } rows take
    } no part ({ $detail }).
    .remedy = Nothing to do: such rows carry headings, totals or the other side of an entry.
finding-posting-group-unknown = { $source_file }: { $count ->
        [one] one entry names
       *[other] { $count } entries name
    } a posting group ({ $subject }) whose account is not known, first in row { $source_row }.
    .remedy = Add the export of the posting groups (code and account), or mark the one control account of the ledger in the chart: control = ar, ap or bank.
finding-dates-outside-period = { $source_file }: { $count ->
        [one] one line is
       *[other] { $count } lines are
    } dated in another month ({ $detail }) than the { $expected } of the line says.
    .remedy = The date is what counts. Ask which of the two the ledger was closed by.
