# What the ledger finds, its ties, and the words in which a figure is explained.

tie-opening = Openings of the year, debit against credit

finding-opening-mismatch =
    { $detail ->
        [journal] Opening { $subject }: opening_balances states { $actual } { $currency }, the opening entries of that year come to { $expected }. They are { $amount } apart; the stated figure counts ({ $source_file }:{ $source_row }).
        [entered] Opening { $subject }: the opening entries come to { $actual } { $currency }, the year before closed with { $expected }. They are { $amount } apart; the opening entries count.
        [stated] Opening { $subject }: the opening balances state { $actual } { $currency }, the last trial balance of the year before { $expected }. They are { $amount } apart; the opening counts ({ $source_file }:{ $source_row }).
       *[carried] Opening { $subject }: opening_balances states { $actual } { $currency }, the entries of earlier years carry forward { $expected }. They are { $amount } apart; the stated figure counts ({ $source_file }:{ $source_row }).
    }
    .remedy =
        { $detail ->
            [journal] Correct opening_balances, or leave out of the extract the one of the two that is wrong.
            [entered] Find the entry booked into the closed year since its openings were made, or correct the opening entries.
            [stated] Look for entries booked into the year before after its balances were written, or moved between accounts at its end.
           *[carried] Correct opening_balances, or complete the entries of earlier years; the one that is right may stand alone.
        }
finding-missing-posting-account =
    { $detail ->
        [before] The result of the years before the first one known, { $amount } { $currency } (a profit is negative), is carried forward without an account to hold it; it stands on the line "retained_earnings".
       *[other] The result of { $detail }, { $amount } { $currency } (a profit is negative), is carried forward without an account to hold it; it stands on the line "retained_earnings".
    }
    .remedy = Name retained_earnings (result_profit and result_loss where they differ) under [company.posting] of { $company } in close.toml.
finding-prior-period-changed =
    { $detail ->
        [proposals] Balance { $subject }: closed as { $expected } { $currency }, in the ledger { $actual }. The { $amount } are proposals of that close that are not imported.
        [balances] Balance { $subject }: closed as { $expected } { $currency }, now { $actual }, { $amount } apart. The trial balance of that day, or an earlier one, has changed.
        [opening] Balance { $subject }: closed as { $expected } { $currency }, now { $actual }, { $amount } apart. No entry on the account is new; what it opened with has changed.
       *[other] Balance { $subject }: closed as { $expected } { $currency }, now { $actual }, { $amount } apart. Behind it: { $detail }.
    }
    .remedy =
        { $detail ->
            [proposals] Import journals.csv of that close, or leave it if the proposals were refused.
            [balances] Compare the trial balance with the one that close was made of.
            [opening] Compare the openings and the years before with those of the earlier run.
           *[other] Move the entries into an open period, or report the closed one again.
        }
finding-balances-differ = Account { $detail }: { $subject } state two balances, { $actual } { $currency } and { $expected }, { $amount } apart.
    .remedy = The first file counts, for it reaches further. Take the other one out of the extract, or find out which is right.
finding-proposal-incomplete = The entries recognised as proposal { $subject } do not balance: they come to { $actual } { $currency } on { $detail }. They are not taken as imported.
    .remedy = Give every line of that voucher the same document_no ({ $subject }) in the ledger, and extract again.

explain-opening = Opening
explain-balance = Trial balance of { $name }
explain-result = Result of { $year }
explain-result-before = Result of earlier years
explain-proposal = Proposed: { $name }  { $text }
explain-proposed = Proposal { $name }
explain-voucher = Voucher { $name }
explain-finding = { $name }  { $text }
explain-remedy = Next move: { $text }
explain-rest =
    { $count ->
        [one] One more
       *[other] { $count } more
    }
explain-nothing = Nothing stands behind it: no entry, no opening, no proposal.
status-left-to-erp = Not exported: start this run in the ERP
