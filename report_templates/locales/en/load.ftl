# What loading the extracts tells.

finding-waiting-tables = Read and kept, but not used by this close yet: { $detail }.
    .remedy = Nothing to do; the steps that use them are not available yet.
finding-file-not-read = { $source_file } was not read: its name is that of no table and its content that of no ledger format.
    .remedy = Name it after its table (gl_entries.csv), name it in [company.columns.<table>] file, or move it out of the extract.
finding-other-companies = { $count ->
    [one] { $source_file }: one row belongs to a company that close.toml does not list: { $detail }.
   *[other] { $source_file }: { $count } rows belong to companies that close.toml does not list: { $detail }.
 }
    .remedy = Add them as [[company]] with their code, or leave them: they count nowhere.
finding-empty-ledger = { $source_file } holds its heading and no entry.
    .remedy = Check the selection of the export; without entries every balance is zero.
finding-amounts-finer-than-currency = { $source_file }: { $count ->
        [one] one amount carries
       *[other] { $count } amounts carry
    } more decimals than { $currency } has ({ $expected }), first in row { $source_row }.
    .remedy = The amounts are kept as they are. Ask why the ledger holds fractions of the smallest unit.
finding-missing-rate = No closing rate { $subject } for { $detail } posting days from { $expected } to { $actual }: { $amount } { $currency } has no reporting amount.
    .remedy = Add a closing rate on or before { $expected } to the rates file.
finding-unknown-word = { $source_file }: { $detail } means nothing here, { $count ->
        [one] in row { $source_row }
       *[other] { $count } rows, first row { $source_row }
    }.
    .remedy = Write one of { $expected } where the export is made. The rows are kept as they stand.
finding-rates-differ = Two rates { $subject }: { $expected } and { $actual } ({ $source_file }:{ $source_row }).
    .remedy = The first counts. Take the wrong one out of the file.
finding-repeated-account = The chart names account { $subject } twice: { $expected } and { $actual } ({ $source_file }:{ $source_row }).
    .remedy = The first counts. Take the other out of the chart.
finding-ledger-twice = { $source_file } and { $expected } post the same to every account in { $count ->
        [one] one month
       *[other] { $count } months
    }: { $amount } { $currency } of debit counts twice.
    .remedy = If they are two exports of one ledger, keep one. If both are right, accept this with the reason.
finding-reporting-amount-too-large = { $count ->
        [one] One entry comes
       *[other] { $count } entries come
    } to more in { $subject } than an amount can hold, first in { $source_file }:{ $source_row }.
    .remedy = Check the amounts and the rate of the day.
finding-generated-by-order = { $source_file }: the entries carry no number and no voucher, so they are known by their place in the file only.
    .remedy = Map a voucher column; without one, settlements and the hash chain are refused for this file.
finding-fec-date-unreadable = { $source_file }: { $count ->
        [one] one date
       *[other] { $count } dates
    } in { $expected } cannot be read, first in row { $source_row } ({ $detail }).
    .remedy = The entries count; only that date is missing. Correct the export if lettering or validation dates matter.
finding-fec-two-names = Account { $subject } stands under two names: { $expected } and { $actual }.
    .remedy = The first name is used. Correct the chart in the accounting system.
finding-fec-both-sides = { $source_file }: { $count ->
        [one] one line carries
       *[other] { $count } lines carry
    } both a debit and a credit, or neither; first in row { $source_row }.
    .remedy = Debit less credit is what counts. Article A47 A-1 wants one of the two.
finding-fec-closing = { $source_file }: { $count ->
        [one] one line takes
       *[other] { $count } lines take
    } income and cost to the result of the year, first in row { $source_row }.
    .remedy = Nothing to do: period 13 shows them, no other does. Article A47 A-1 leaves closing entries out of the file.
finding-fec-negative-amount = { $source_file }: { $count ->
        [one] one debit or credit is
       *[other] { $count } debits or credits are
    } negative, first in row { $source_row }.
    .remedy = The amount counts with its sign. Article A47 A-1 wants the other side instead.
finding-fec-outside-year = { $source_file }: { $count ->
        [one] one entry is
       *[other] { $count } entries are
    } dated outside the fiscal year ending { $expected } that its name states, such as { $detail }; first in row { $source_row }.
    .remedy = Check the file's name and the fiscal year of the company.
finding-fec-validated-early = { $source_file }: { $count ->
        [one] one entry was
       *[other] { $count } entries were
    } validated before the entry date, first in row { $source_row }.
    .remedy = Ask for the validation dates; they must not precede the entry date.
finding-fec-not-validated = { $source_file }: { $count ->
        [one] one entry carries
       *[other] { $count } entries carry
    } no validation date, first in row { $source_row }.
    .remedy = Validate the entries in the accounting system before the file is handed over.
finding-fec-lettering = { $count ->
        [one] One lettering does
       *[other] { $count } letterings do
    } not balance within the files read: { $amount } { $currency } in all, the largest { $detail }.
    .remedy = A lettering may be completed in another year. Complete or undo the others in the accounting system.
finding-fec-lettering-half = { $source_file }: { $count ->
        [one] one line carries
       *[other] { $count } lines carry
    } a lettering code without its date or a date without its code, first in row { $source_row }.
    .remedy = Fields 14 and 15 go together.
finding-fec-currency-half = { $source_file }: { $count ->
        [one] one line carries
       *[other] { $count } lines carry
    } a foreign amount without its currency or a currency without its amount, first in row { $source_row }.
    .remedy = Fields 17 and 18 go together. Without a currency the line counts in the accounting currency; without an amount its balance in that currency is not known.
finding-fec-unknown-year = { $source_file } is the file of a fiscal year ending { $expected }; the company's fiscal year of that day ends { $actual }.
    .remedy = Correct fiscal_year_start or [[company.fiscal_year]] in close.toml, or the file's name.
finding-fec-unbalanced-journal = { $source_file }: journal { $expected } does not balance in { $detail }; the differences come to { $amount } { $currency }.
    .remedy = Look for lines the export left out or rejected. Article A47 A-1 wants every journal to balance every month.
finding-fec-opening = { $source_file }: journal { $expected } was read as balances brought forward, but { $count ->
        [one] one of its lines does not stand
       *[other] { $count } of its lines do not stand
    } on the first day of a fiscal year or { $count ->
        [one] lies
       *[other] lie
    } on income accounts ({ $amount } { $currency }), first in row { $source_row }.
    .remedy = They count in the year's opening, not in its movements. If the journal is no opening, give it a name that says so in the accounting system.
finding-fec-repeated = { $count ->
        [one] One line stands
       *[other] { $count } lines stand
    } both in { $expected } and in { $source_file }, such as voucher { $detail }; { $amount } { $currency } are counted twice.
    .remedy = Keep one file for each fiscal year, the latest.

reason-not_an_amount = not an amount
reason-too_many_decimals = more decimals than are kept
reason-too_large = larger than can be kept
reason-not_a_date = not a date
reason-not_a_boolean = neither yes nor no
reason-not_an_integer = not a whole number
reason-blank = empty, but needed
reason-nul_byte = holds a NUL byte
reason-wrong_field_count = wrong number of fields
reason-stray_quote = a quote inside a field
reason-line_too_long = line too long
reason-wrong_encoding = not in the file's encoding
reason-not_positive = must be above zero
reason-unknown_side = neither debit nor credit
reason-not_a_rate = not a rate
control-debit-equals-credit = debits equal credits
