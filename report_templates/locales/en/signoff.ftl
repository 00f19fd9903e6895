# Who answers for a close: findings accepted, proposals approved, the pack signed, the record verified.

room-state = Sign-off
sheet-dispositions = Accepted findings
col-finding = Finding
col-accepted = Accepted amount
col-accepted-by = Accepted by
col-accepted-at = Accepted on
col-accepted-because = Reason
col-until = Until
col-standing = Acceptance
disposition-open = open
disposition-accepted = accepted
state-accepted = accepted
standing-stands = stands
standing-gone = no longer found
standing-withdrawn = taken back
standing-never = cannot be accepted
standing-earlier = made for a later period
standing-until = period is over
standing-severity = severity changed
standing-amount = amount grew
standing-facts = facts changed

finding-state-changed = { $detail ->
        [removed] { $source_file }: record { $actual } of the decisions is gone{ $expected ->
            [none] { "" }
           *[other] ; the close { $expected } rests on it
        }.
        [inserted] { $source_file }: record { $actual } of the decisions was inserted afterwards.
        [moved] { $source_file }: record { $actual } of the decisions is not in its place.
        [torn] { $source_file }: record { $actual } of the decisions is incomplete; its writing was interrupted.
        [unanchored] { $source_file } does not know every file of decisions.
       *[changed] { $source_file }: record { $actual } of the decisions was changed afterwards{ $expected ->
            [none] { "" }
           *[other] ; the close { $expected } rests on it
        }.
    }
    .remedy = { $detail ->
        [torn] Remove the incomplete last line and make the decision again. The records before it count.
       *[other] Put the file back from a backup. The records before this place count, those after it do not. Nobody can accept this finding.
    }

signoff-accepted = { $number } accepted by { $by }{ $amount ->
        [none] { "" }
       *[other] , up to { $amount } { $currency }
    }{ $until ->
        [none] { "" }
       *[other] , until { $until }
    }: { $reason }
signoff-withdrawn = The acceptance of { $number } was taken back by { $by }: { $reason }
signoff-next = The next close counts it: { $command }
signoff-print = The signature stands in the pack when the close is made again: { $command }
signoff-signed-prepared = { $period }, run { $run }: prepared by { $by }.{ $missing ->
        [none] { "" }
       *[other] { " " }Still to sign: { $missing }.
    }
signoff-signed-reviewed = { $period }, run { $run }: reviewed by { $by }.{ $missing ->
        [none] { "" }
       *[other] { " " }Still to sign: { $missing }.
    }
signoff-signed-approved = { $period }, run { $run }: approved by { $by }.{ $missing ->
        [none] { "" }
       *[other] { " " }Still to sign: { $missing }.
    }
signoff-approved =
    { $count ->
        [one] One proposal approved by { $by }: { $amounts }
       *[other] { $count } proposals approved by { $by }: { $amounts }
    }
signoff-rejected =
    { $count ->
        [one] One proposal rejected by { $by }: { $amounts }
       *[other] { $count } proposals rejected by { $by }, those of one voucher together: { $amounts }
    }
signoff-role-prepared = prepared
signoff-role-reviewed = reviewed
signoff-role-approved = approved
signoff-verified =
    { $files ->
        [0] No decision has been recorded yet; nothing to verify. The chain of the ledger journal is not built yet.
        [one] Verified: one chain of decisions, against itself and { $runs ->
            [one] one run
           *[other] { $runs } runs
        }. The chain of the ledger journal is not built yet.
       *[other] Verified: { $files } chains of decisions, against themselves and { $runs ->
            [one] one run
           *[other] { $runs } runs
        }. The chain of the ledger journal is not built yet.
    }
signoff-chain =
    { $records ->
        [one] { $file }: one record
       *[other] { $file }: { $records } records
    }
signoff-holds-prepared = { $period }: prepared by { $by }, and the run is the one that was signed ({ $run }).
signoff-holds-reviewed = { $period }: reviewed by { $by }, and the run is the one that was signed ({ $run }).
signoff-holds-approved = { $period }: approved by { $by }, and the run is the one that was signed ({ $run }).
signoff-lapsed-prepared = { $period }: { $by } signed another run as prepared; this one ({ $run }) is not signed.
signoff-lapsed-reviewed = { $period }: { $by } signed another run as reviewed; this one ({ $run }) is not signed.
signoff-lapsed-approved = { $period }: { $by } signed another run as approved; this one ({ $run }) is not signed.
signoff-sound = Every record is as it was written.
signoff-changed =
    { $count ->
        [one] One chain is not as it was written.
       *[other] { $count } chains are not as they were written.
    }

signoff-message =
    { $count ->
        [one] Signed in one of three roles. Whoever signs accepts the run named below, and no other.
       *[other] Signed in { $count } of three roles. Whoever signs accepts the run named below, and no other.
    }
signoff-complete = Prepared, reviewed and approved by three persons, for the run named below and no other.
signoff-no-longer = Signed once, and changed since: no signature holds for the run named below.
signoff-record = record { $record }
signoff-other-run = signed another run: { $run }
signoff-by-prepared = prepared by { $by }
signoff-by-reviewed = reviewed by { $by }
signoff-by-approved = approved by { $by }
signoff-nobody = not signed
signoff-waiting = Waiting to be imported: { $amounts }.
signoff-dispositions = Accepted findings
signoff-dispositions-message =
    { $lapsed ->
        [0] { $count ->
            [one] One finding is accepted, and its acceptance stands.
           *[other] { $count } findings are accepted, and every acceptance stands.
        }
        [one] { $count ->
            [one] One finding was accepted; the acceptance no longer stands.
           *[other] { $count } findings were accepted; one acceptance no longer stands.
        }
       *[other] { $count } findings were accepted; { $lapsed } acceptances no longer stand.
    }
signoff-dispositions-note = An acceptance covers amounts from nil to the one accepted, at the same severity, until the period it names.
signoff-accepted-findings = Accepted ({ $count })
signoff-accepted-line = Accepted by { $by }: { $reason }
