# Hvem der svarer for en afslutning: accepterede bemærkninger, godkendte forslag, underskrevet pakke, prøvet log.

room-state = Godkendelse
sheet-dispositions = Accepterede bemærkninger
col-finding = Bemærkning
col-accepted = Accepteret beløb
col-accepted-by = Accepteret af
col-accepted-at = Accepteret den
col-accepted-because = Begrundelse
col-until = Til og med
col-standing = Accept
disposition-open = åben
disposition-accepted = accepteret
state-accepted = accepteret
standing-stands = gælder
standing-gone = findes ikke længere
standing-withdrawn = trukket tilbage
standing-never = kan ikke accepteres
standing-earlier = givet for en senere periode
standing-until = perioden er slut
standing-severity = alvorligheden er ændret
standing-amount = beløbet er vokset
standing-facts = oplysningerne er ændret

finding-state-changed = { $detail ->
        [removed] { $source_file }: post { $actual } af beslutningerne er væk{ $expected ->
            [none] { "" }
           *[other] ; afslutningen { $expected } hviler på den
        }.
        [inserted] { $source_file }: post { $actual } af beslutningerne er indsat bagefter.
        [moved] { $source_file }: post { $actual } af beslutningerne står ikke på sin plads.
        [torn] { $source_file }: post { $actual } af beslutningerne er ufuldstændig; skrivningen blev afbrudt.
        [unanchored] { $source_file } kender ikke alle filer med beslutninger.
       *[changed] { $source_file }: post { $actual } af beslutningerne er ændret bagefter{ $expected ->
            [none] { "" }
           *[other] ; afslutningen { $expected } hviler på den
        }.
    }
    .remedy = { $detail ->
        [torn] Fjern den ufuldstændige sidste linje, og træf beslutningen igen. Posterne før den tæller.
       *[other] Læg filen tilbage fra en sikkerhedskopi. Posterne før dette sted tæller, de efterfølgende gør ikke. Ingen kan acceptere denne bemærkning.
    }

signoff-accepted = { $number } accepteret af { $by }{ $amount ->
        [none] { "" }
       *[other] , op til { $amount } { $currency }
    }{ $until ->
        [none] { "" }
       *[other] , til og med { $until }
    }: { $reason }
signoff-withdrawn = Accepten af { $number } er trukket tilbage af { $by }: { $reason }
signoff-next = Den næste afslutning tager den med: { $command }
signoff-print = Underskriften står i pakken, når afslutningen laves igen: { $command }
signoff-signed-prepared = { $period }, kørsel { $run }: udarbejdet af { $by }.{ $missing ->
        [none] { "" }
       *[other] { " " }Mangler at underskrive: { $missing }.
    }
signoff-signed-reviewed = { $period }, kørsel { $run }: gennemgået af { $by }.{ $missing ->
        [none] { "" }
       *[other] { " " }Mangler at underskrive: { $missing }.
    }
signoff-signed-approved = { $period }, kørsel { $run }: godkendt af { $by }.{ $missing ->
        [none] { "" }
       *[other] { " " }Mangler at underskrive: { $missing }.
    }
signoff-approved =
    { $count ->
        [one] Et forslag godkendt af { $by }: { $amounts }
       *[other] { $count } forslag godkendt af { $by }: { $amounts }
    }
signoff-rejected =
    { $count ->
        [one] Et forslag afvist af { $by }: { $amounts }
       *[other] { $count } forslag afvist af { $by }, alle i samme bilag samlet: { $amounts }
    }
signoff-role-prepared = udarbejdet
signoff-role-reviewed = gennemgået
signoff-role-approved = godkendt
signoff-verified =
    { $files ->
        [0] Ingen beslutning er noteret endnu, intet at prøve. Finansjournalens kæde er ikke bygget endnu.
        [one] Prøvet: en kæde af beslutninger, mod sig selv og { $runs ->
            [one] en kørsel
           *[other] { $runs } kørsler
        }. Finansjournalens kæde er ikke bygget endnu.
       *[other] Prøvet: { $files } kæder af beslutninger, mod sig selv og { $runs ->
            [one] en kørsel
           *[other] { $runs } kørsler
        }. Finansjournalens kæde er ikke bygget endnu.
    }
signoff-chain =
    { $records ->
        [one] { $file }: en post
       *[other] { $file }: { $records } poster
    }
signoff-holds-prepared = { $period }: udarbejdet af { $by }, og kørslen er den, der blev underskrevet ({ $run }).
signoff-holds-reviewed = { $period }: gennemgået af { $by }, og kørslen er den, der blev underskrevet ({ $run }).
signoff-holds-approved = { $period }: godkendt af { $by }, og kørslen er den, der blev underskrevet ({ $run }).
signoff-lapsed-prepared = { $period }: { $by } har underskrevet en anden kørsel som udarbejdet; denne ({ $run }) er ikke underskrevet.
signoff-lapsed-reviewed = { $period }: { $by } har underskrevet en anden kørsel som gennemgået; denne ({ $run }) er ikke underskrevet.
signoff-lapsed-approved = { $period }: { $by } har underskrevet en anden kørsel som godkendt; denne ({ $run }) er ikke underskrevet.
signoff-sound = Hver post er, som den blev skrevet.
signoff-changed =
    { $count ->
        [one] En kæde er ikke, som den blev skrevet.
       *[other] { $count } kæder er ikke, som de blev skrevet.
    }

signoff-message =
    { $count ->
        [one] Underskrevet i en af tre roller. Den, der underskriver, accepterer kørslen nedenfor og ingen anden.
       *[other] Underskrevet i { $count } af tre roller. Den, der underskriver, accepterer kørslen nedenfor og ingen anden.
    }
signoff-complete = Udarbejdet, gennemgået og godkendt af tre personer, for kørslen nedenfor og ingen anden.
signoff-no-longer = Underskrevet én gang og ændret siden: ingen underskrift gælder for kørslen nedenfor.
signoff-record = post { $record }
signoff-other-run = har underskrevet en anden kørsel: { $run }
signoff-by-prepared = udarbejdet af { $by }
signoff-by-reviewed = gennemgået af { $by }
signoff-by-approved = godkendt af { $by }
signoff-nobody = ikke underskrevet
signoff-waiting = Venter på indlæsning: { $amounts }.
signoff-dispositions = Accepterede bemærkninger
signoff-dispositions-message =
    { $lapsed ->
        [0] { $count ->
            [one] En bemærkning er accepteret, og accepten gælder.
           *[other] { $count } bemærkninger er accepteret, og hver accept gælder.
        }
        [one] { $count ->
            [one] En bemærkning blev accepteret; accepten gælder ikke længere.
           *[other] { $count } bemærkninger blev accepteret; en accept gælder ikke længere.
        }
       *[other] { $count } bemærkninger blev accepteret; { $lapsed } accepter gælder ikke længere.
    }
signoff-dispositions-note = En accept dækker beløb fra nul til det accepterede, ved samme alvorlighed, til og med den periode den nævner.
signoff-accepted-findings = Accepterede ({ $count })
signoff-accepted-line = Accepteret af { $by }: { $reason }
