# What a DATEV file shows of itself.

finding-datev-tax-unknown = { $source_file }: { $count ->
        [one] one booking carries
       *[other] { $count } bookings carry
    } tax that nobody says how to compute ({ $detail }), { $amount } { $currency } in all; first in record { $source_row }.
    .remedy = Put tax_keys.csv beside the file: key, rate, account (for an account with tax of its own: automatic_account, rate, account). Until then the amounts stand with their tax in them.
finding-datev-tax-side-unknown = { $source_file }: { $count ->
        [one] one booking carries
       *[other] { $count } bookings carry
    } a tax key ({ $detail }), but on neither side an account that tax is computed on for certain, { $amount } { $currency } in all; first in record { $source_row }.
    .remedy = Correct the booking in DATEV, or post the tax by a booking of its own. Until then the amounts stand with their tax in them.
finding-datev-tax-maybe = { $source_file }: { $count ->
        [one] one booking without a tax key stands
       *[other] { $count } bookings without a tax key stand
    } on an account that may compute tax by itself ({ $detail }), { $amount } { $currency } in all; first in record { $source_row }.
    .remedy = Look the account up in the client's chart. If it computes tax, name it in tax_keys.csv: automatic_account, rate, account; with rate 0 if it does not.
finding-datev-tax-computed = { $source_file }: the tax of { $count ->
        [one] one booking was
       *[other] { $count } bookings was
    } computed from its key or its account and posted on the tax accounts, { $amount } { $currency } in all, as DATEV does; the file holds gross amounts.
    .remedy = Hold the tax accounts against the advance return or DATEV's own trial balance.
finding-datev-discount = { $source_file }: { $count ->
        [one] one payment was
       *[other] { $count } payments were
    } made less a discount, { $amount } in all; first in record { $source_row }. The file does not say on which accounts the discount and its tax stand.
    .remedy = Post the discounts in DATEV as bookings of their own, or add them in adjustments. Until then they are missing from the ledger.
finding-datev-openings-open = { $source_file }: what was brought forward against the accounts 9000 to 9009 comes to { $amount } { $currency } in all instead of nil.
    .remedy = Bring the rest of the balances forward, parties included (9008, 9009), or hand over the files that hold them.
finding-datev-other-client = { $source_file }: the files of this company are of several clients: { $detail }.
    .remedy = Keep the files of one client in the extracts of one company.
finding-datev-repeated = { $detail } stands in the extract twice, byte by byte: its bookings count twice.
    .remedy = Take one of the two out.
finding-datev-chart-unknown = { $source_file } does not show whether it uses SKR03 or SKR04.
    .remedy = Accounts have no type and parties no collective account; tax is computed only as tax_keys.csv says. Add accounts.csv, or export again with the chart in the first line.
finding-datev-outside-batch = { $source_file }: { $count ->
        [one] one booking is
       *[other] { $count } bookings are
    } dated outside the days that the first line names ({ $detail }); first in record { $source_row }.
    .remedy = They count on their own date. Check which period was exported.
finding-datev-long-accounts = { $source_file }: { $count ->
        [one] one account has
       *[other] { $count } accounts have
    } more digits than the first line allows ({ $detail }); first in record { $source_row }.
    .remedy = They are kept as they are written. Correct the length of accounts in the export.
finding-datev-rate-only = { $source_file }: { $count ->
        [one] one booking in foreign currency gives
       *[other] { $count } bookings in foreign currency give
    } a rate and no amount in the client's currency ({ $detail }); first in record { $source_row }.
    .remedy = The amount was divided by the rate and rounded to the cent. Have the export fill in the base amount (Basis-Umsatz).
finding-datev-reversals = { $source_file }: { $count ->
        [one] one booking is a reversal
       *[other] { $count } bookings are reversals
    } (Generalumkehr), first in record { $source_row }.
    .remedy = They count on the side they are written on, which takes the first booking back.
finding-datev-not-locked = { $source_file }: { $count ->
        [one] one booking is
       *[other] { $count } bookings are
    } not finalised (Festschreibung), first in record { $source_row }.
    .remedy = What is not finalised may still change. Finalise the batch in DATEV before the close is signed.
