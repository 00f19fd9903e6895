# Wie instaat voor een afsluiting: aanvaarde bevindingen, goedgekeurde voorstellen, getekend dossier, gecontroleerd register.

room-state = Aftekening
sheet-dispositions = Aanvaarde bevindingen
col-finding = Bevinding
col-accepted = Aanvaard bedrag
col-accepted-by = Aanvaard door
col-accepted-at = Aanvaard op
col-accepted-because = Reden
col-until = Tot en met
col-standing = Aanvaarding
disposition-open = open
disposition-accepted = aanvaard
state-accepted = aanvaard
standing-stands = geldt
standing-gone = niet meer gevonden
standing-withdrawn = ingetrokken
standing-never = kan niet worden aanvaard
standing-earlier = gegeven voor een latere periode
standing-until = periode is voorbij
standing-severity = ernst gewijzigd
standing-amount = bedrag gegroeid
standing-facts = feiten gewijzigd

finding-state-changed = { $detail ->
        [removed] { $source_file }: regel { $actual } van de besluiten is weg{ $expected ->
            [none] { "" }
           *[other] ; de afsluiting { $expected } berust erop
        }.
        [inserted] { $source_file }: regel { $actual } van de besluiten is achteraf ingevoegd.
        [moved] { $source_file }: regel { $actual } van de besluiten staat niet op zijn plaats.
        [torn] { $source_file }: regel { $actual } van de besluiten is onvolledig; het schrijven werd afgebroken.
        [unanchored] { $source_file } kent niet alle bestanden met besluiten.
       *[changed] { $source_file }: regel { $actual } van de besluiten is achteraf gewijzigd{ $expected ->
            [none] { "" }
           *[other] ; de afsluiting { $expected } berust erop
        }.
    }
    .remedy = { $detail ->
        [torn] Verwijder de onvolledige laatste regel en neem het besluit opnieuw. De regels ervoor tellen.
       *[other] Zet het bestand terug uit een back-up. De regels vóór deze plaats tellen, die erna niet. Niemand kan deze bevinding aanvaarden.
    }

signoff-accepted = { $number } aanvaard door { $by }{ $amount ->
        [none] { "" }
       *[other] , tot { $amount } { $currency }
    }{ $until ->
        [none] { "" }
       *[other] , tot en met { $until }
    }: { $reason }
signoff-withdrawn = De aanvaarding van { $number } is ingetrokken door { $by }: { $reason }
signoff-next = De volgende afsluiting telt het mee: { $command }
signoff-print = De handtekening staat in het dossier zodra de afsluiting opnieuw is gemaakt: { $command }
signoff-signed-prepared = { $period }, run { $run }: opgesteld door { $by }.{ $missing ->
        [none] { "" }
       *[other] { " " }Nog te tekenen: { $missing }.
    }
signoff-signed-reviewed = { $period }, run { $run }: beoordeeld door { $by }.{ $missing ->
        [none] { "" }
       *[other] { " " }Nog te tekenen: { $missing }.
    }
signoff-signed-approved = { $period }, run { $run }: goedgekeurd door { $by }.{ $missing ->
        [none] { "" }
       *[other] { " " }Nog te tekenen: { $missing }.
    }
signoff-approved =
    { $count ->
        [one] Eén voorstel goedgekeurd door { $by }: { $amounts }
       *[other] { $count } voorstellen goedgekeurd door { $by }: { $amounts }
    }
signoff-rejected =
    { $count ->
        [one] Eén voorstel afgewezen door { $by }: { $amounts }
       *[other] { $count } voorstellen afgewezen door { $by }, die van één boekstuk samen: { $amounts }
    }
signoff-role-prepared = opgesteld
signoff-role-reviewed = beoordeeld
signoff-role-approved = goedgekeurd
signoff-verified =
    { $files ->
        [0] Er is nog geen besluit vastgelegd, niets te controleren. De keten van het grootboekjournaal bestaat nog niet.
        [one] Gecontroleerd: één keten van besluiten, tegen zichzelf en { $runs ->
            [one] één run
           *[other] { $runs } runs
        }. De keten van het grootboekjournaal bestaat nog niet.
       *[other] Gecontroleerd: { $files } ketens van besluiten, tegen zichzelf en { $runs ->
            [one] één run
           *[other] { $runs } runs
        }. De keten van het grootboekjournaal bestaat nog niet.
    }
signoff-chain =
    { $records ->
        [one] { $file }: één regel
       *[other] { $file }: { $records } regels
    }
signoff-holds-prepared = { $period }: opgesteld door { $by }, en de run is die welke is getekend ({ $run }).
signoff-holds-reviewed = { $period }: beoordeeld door { $by }, en de run is die welke is getekend ({ $run }).
signoff-holds-approved = { $period }: goedgekeurd door { $by }, en de run is die welke is getekend ({ $run }).
signoff-lapsed-prepared = { $period }: { $by } tekende een andere run als opgesteld; deze ({ $run }) is niet getekend.
signoff-lapsed-reviewed = { $period }: { $by } tekende een andere run als beoordeeld; deze ({ $run }) is niet getekend.
signoff-lapsed-approved = { $period }: { $by } tekende een andere run als goedgekeurd; deze ({ $run }) is niet getekend.
signoff-sound = Elke regel is zoals hij is geschreven.
signoff-changed =
    { $count ->
        [one] Eén keten is niet zoals hij is geschreven.
       *[other] { $count } ketens zijn niet zoals ze zijn geschreven.
    }

signoff-message =
    { $count ->
        [one] Getekend in één van drie rollen. Wie tekent, aanvaardt de hieronder genoemde run en geen andere.
       *[other] Getekend in { $count } van drie rollen. Wie tekent, aanvaardt de hieronder genoemde run en geen andere.
    }
signoff-complete = Opgesteld, beoordeeld en goedgekeurd door drie personen, voor de hieronder genoemde run en geen andere.
signoff-no-longer = Eens getekend en sindsdien gewijzigd: geen handtekening geldt voor de hieronder genoemde run.
signoff-record = regel { $record }
signoff-other-run = tekende een andere run: { $run }
signoff-by-prepared = opgesteld door { $by }
signoff-by-reviewed = beoordeeld door { $by }
signoff-by-approved = goedgekeurd door { $by }
signoff-nobody = niet getekend
signoff-waiting = Wacht op import: { $amounts }.
signoff-dispositions = Aanvaarde bevindingen
signoff-dispositions-message =
    { $lapsed ->
        [0] { $count ->
            [one] Eén bevinding is aanvaard, en de aanvaarding geldt.
           *[other] { $count } bevindingen zijn aanvaard, en elke aanvaarding geldt.
        }
        [one] { $count ->
            [one] Eén bevinding werd aanvaard; de aanvaarding geldt niet meer.
           *[other] { $count } bevindingen werden aanvaard; één aanvaarding geldt niet meer.
        }
       *[other] { $count } bevindingen werden aanvaard; { $lapsed } aanvaardingen gelden niet meer.
    }
signoff-dispositions-note = Een aanvaarding dekt bedragen van nul tot het aanvaarde, bij gelijke ernst, tot en met de genoemde periode.
signoff-accepted-findings = Aanvaard ({ $count })
signoff-accepted-line = Aanvaard door { $by }: { $reason }
