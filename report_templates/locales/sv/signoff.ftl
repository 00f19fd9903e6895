# Vem som svarar för ett bokslut: godtagna iakttagelser, godkända förslag, underskrivet paket, prövad logg.

room-state = Godkännande
sheet-dispositions = Godtagna iakttagelser
col-finding = Iakttagelse
col-accepted = Godtaget belopp
col-accepted-by = Godtagen av
col-accepted-at = Godtagen den
col-accepted-because = Skäl
col-until = Till och med
col-standing = Godtagande
disposition-open = öppen
disposition-accepted = godtagen
state-accepted = godtagen
standing-stands = gäller
standing-gone = finns inte längre
standing-withdrawn = återtaget
standing-never = får inte godtas
standing-earlier = gjort för en senare period
standing-until = perioden är slut
standing-severity = allvarlighetsgraden ändrad
standing-amount = beloppet har växt
standing-facts = uppgifterna ändrade

finding-state-changed = { $detail ->
        [removed] { $source_file }: post { $actual } av besluten är borta{ $expected ->
            [none] { "" }
           *[other] ; bokslutet { $expected } vilar på den
        }.
        [inserted] { $source_file }: post { $actual } av besluten har skjutits in i efterhand.
        [moved] { $source_file }: post { $actual } av besluten står inte på sin plats.
        [torn] { $source_file }: post { $actual } av besluten är ofullständig; skrivningen avbröts.
        [unanchored] { $source_file } känner inte till alla filer med beslut.
       *[changed] { $source_file }: post { $actual } av besluten har ändrats i efterhand{ $expected ->
            [none] { "" }
           *[other] ; bokslutet { $expected } vilar på den
        }.
    }
    .remedy = { $detail ->
        [torn] Ta bort den ofullständiga sista raden och fatta beslutet igen. Posterna före den räknas.
       *[other] Lägg tillbaka filen från en säkerhetskopia. Posterna före detta ställe räknas, de efter det inte. Ingen kan godta denna iakttagelse.
    }

signoff-accepted = { $number } godtagen av { $by }{ $amount ->
        [none] { "" }
       *[other] , upp till { $amount } { $currency }
    }{ $until ->
        [none] { "" }
       *[other] , till och med { $until }
    }: { $reason }
signoff-withdrawn = Godtagandet av { $number } återtogs av { $by }: { $reason }
signoff-next = Nästa bokslut räknar med det: { $command }
signoff-print = Underskriften står i paketet när bokslutet görs om: { $command }
signoff-signed-prepared = { $period }, körning { $run }: upprättad av { $by }.{ $missing ->
        [none] { "" }
       *[other] { " " }Återstår att skriva under: { $missing }.
    }
signoff-signed-reviewed = { $period }, körning { $run }: granskad av { $by }.{ $missing ->
        [none] { "" }
       *[other] { " " }Återstår att skriva under: { $missing }.
    }
signoff-signed-approved = { $period }, körning { $run }: godkänd av { $by }.{ $missing ->
        [none] { "" }
       *[other] { " " }Återstår att skriva under: { $missing }.
    }
signoff-approved =
    { $count ->
        [one] Ett förslag godkänt av { $by }: { $amounts }
       *[other] { $count } förslag godkända av { $by }: { $amounts }
    }
signoff-rejected =
    { $count ->
        [one] Ett förslag avvisat av { $by }: { $amounts }
       *[other] { $count } förslag avvisade av { $by }, alla i samma verifikation tillsammans: { $amounts }
    }
signoff-role-prepared = upprättad
signoff-role-reviewed = granskad
signoff-role-approved = godkänd
signoff-verified =
    { $files ->
        [0] Inget beslut är antecknat än, inget att pröva. Huvudbokens kedja är inte byggd än.
        [one] Prövat: en kedja av beslut, mot sig själv och { $runs ->
            [one] en körning
           *[other] { $runs } körningar
        }. Huvudbokens kedja är inte byggd än.
       *[other] Prövat: { $files } kedjor av beslut, mot sig själva och { $runs ->
            [one] en körning
           *[other] { $runs } körningar
        }. Huvudbokens kedja är inte byggd än.
    }
signoff-chain =
    { $records ->
        [one] { $file }: en post
       *[other] { $file }: { $records } poster
    }
signoff-holds-prepared = { $period }: upprättad av { $by }, och körningen är den som skrevs under ({ $run }).
signoff-holds-reviewed = { $period }: granskad av { $by }, och körningen är den som skrevs under ({ $run }).
signoff-holds-approved = { $period }: godkänd av { $by }, och körningen är den som skrevs under ({ $run }).
signoff-lapsed-prepared = { $period }: { $by } skrev under en annan körning som upprättad; denna ({ $run }) är inte underskriven.
signoff-lapsed-reviewed = { $period }: { $by } skrev under en annan körning som granskad; denna ({ $run }) är inte underskriven.
signoff-lapsed-approved = { $period }: { $by } skrev under en annan körning som godkänd; denna ({ $run }) är inte underskriven.
signoff-sound = Varje post är som den skrevs.
signoff-changed =
    { $count ->
        [one] En kedja är inte som den skrevs.
       *[other] { $count } kedjor är inte som de skrevs.
    }

signoff-message =
    { $count ->
        [one] Underskriven i en av tre roller. Den som skriver under godtar körningen nedan och ingen annan.
       *[other] Underskriven i { $count } av tre roller. Den som skriver under godtar körningen nedan och ingen annan.
    }
signoff-complete = Upprättad, granskad och godkänd av tre personer, för körningen nedan och ingen annan.
signoff-no-longer = En gång underskriven och sedan ändrad: ingen underskrift gäller för körningen nedan.
signoff-record = post { $record }
signoff-other-run = skrev under en annan körning: { $run }
signoff-by-prepared = upprättad av { $by }
signoff-by-reviewed = granskad av { $by }
signoff-by-approved = godkänd av { $by }
signoff-nobody = inte underskriven
signoff-waiting = Väntar på att läsas in: { $amounts }.
signoff-dispositions = Godtagna iakttagelser
signoff-dispositions-message =
    { $lapsed ->
        [0] { $count ->
            [one] En iakttagelse är godtagen, och godtagandet gäller.
           *[other] { $count } iakttagelser är godtagna, och varje godtagande gäller.
        }
        [one] { $count ->
            [one] En iakttagelse godtogs; godtagandet gäller inte längre.
           *[other] { $count } iakttagelser godtogs; ett godtagande gäller inte längre.
        }
       *[other] { $count } iakttagelser godtogs; { $lapsed } godtaganden gäller inte längre.
    }
signoff-dispositions-note = Ett godtagande täcker belopp från noll till det godtagna, vid samma allvarlighetsgrad, till och med perioden det anger.
signoff-accepted-findings = Godtagna ({ $count })
signoff-accepted-line = Godtagen av { $by }: { $reason }
