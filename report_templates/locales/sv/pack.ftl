# The sentences of the close pack. Whole phrases; amounts and dates come in as text, counts as numbers.

# Periods and units
period-closing = { $month } med bokslutsposter
period-quarter = kvartal { $quarter } { $year }
period-year = räkenskapsåret { $year }
period-span = { $start } till { $end }
span-months = { $start }–{ $end }
dates-span = { $start } – { $end }
unit-thousands = T{ $currency }
unit-millions = M{ $currency }
currency-and-reporting = { $currency }, rapporterar i { $reporting }
not-meaningful = e.m.

# Cover and furniture
pack-title = { $kind }: { $name }, { $period }
cover-companies =
    { $count ->
        [one] Ett bolag i { $currencies }
       *[other] { $count } bolag i { $currencies }, ej konsoliderade
    }
cover-period-of-year = period { $number } av räkenskapsåret { $year }
cover-draft = UTKAST
cover-proposed = FÖRESLAGET
cover-final = SLUTLIGT
cover-draft-sentence =
    { $blocks ->
        [one] En iakttagelse hindrar detta bokslut. Siffrorna kan fortfarande ändras; sprid inte utanför ekonomiavdelningen.
       *[other] { $blocks } iakttagelser hindrar detta bokslut. Siffrorna kan fortfarande ändras; sprid inte utanför ekonomiavdelningen.
    }
cover-proposed-sentence =
    { $vouchers ->
        [one] Inget hindrar detta bokslut. En föreslagen verifikation väntar på att importeras; den ingår i siffrorna.
       *[other] Inget hindrar detta bokslut. { $vouchers } föreslagna verifikationer väntar på att importeras; de ingår i siffrorna.
    }
cover-final-sentence = Inget hindrar detta bokslut och inget förslag väntar på att importeras.
cover-findings = { $blocks } { $blocks ->
        [one] hindrar
       *[other] hindrar
    }, { $warns } { $warns ->
        [one] varning
       *[other] varningar
    }, { $infos } för kännedom
cover-page = sida
cover-made =
    { $files ->
        [one] Framställt av Tieout ur en indatafil
       *[other] Framställt av Tieout ur { $files } indatafiler
    } · körning { $run }
cover-attached = Inbäddat i denna fil: { $files }
attached-findings = Bokslutets alla iakttagelser, en per rad
attached-workbook = Bokslutets siffror som arbetsbok
watermark = UTKAST
footer-pack = Bokslutspaket · { $period }
footer-draft =
    { $blocks ->
        [one] UTKAST · en iakttagelse hindrar
       *[other] UTKAST · { $blocks } iakttagelser hindrar
    }
footer-run = körning { $run }
footer-page = sida { $page } av { $pages }

# Sign-off
sign-unsigned = Ej undertecknat ännu. Den som undertecknar godkänner den körning som anges nedan och ingen annan.
sign-four-eyes-note = Upprättare, granskare och godkännare är olika personer.
sign-what = Vad som undertecknas
sign-run = Körning, SHA-256

# State of the close
state-ties = Avstämningar
state-checks = Kontroller
state-journals = Bokföringsorder
state-inputs = Indata
ties-state =
    { $count ->
        [0] inga prövade
       *[other] { $open ->
            [0] alla { $count } stämmer
            [one] { $held } av { $count } stämmer, en öppen
           *[other] { $held } av { $count } stämmer, { $open } öppna
        }
    }
checks-state = { $passed } av { $count } godkända
journals-state =
    { $vouchers ->
        [0] inga föreslagna
        [one] en verifikation föreslagen, { $lines } rader
       *[other] { $vouchers } verifikationer föreslagna, { $lines } rader
    }
journals-state-none = inga föreslagna
inputs-state =
    { $files ->
        [one] en fil, { $rows } rader
       *[other] { $files } filer, { $rows } rader
    }
trial-balance-state =
    { $companies ->
        [one] summerar till noll
       *[other] summerar till noll i varje bolag
    }
trial-balance-state-open = summerar inte till noll: { $companies }
trial-balance-state-none = inte prövad

# Summary
summary-subline = { $name } · { $period } · { $unit } · jämfört med ett år tidigare
summary-subline-alone = { $name } · { $period } · { $unit }
summary-group-subline = { $name } · { $period } · varje bolag i sin egen valuta
summary-group =
    { $blocks ->
        [0] Inget hindrar bokslutet för de { $companies } bolagen.
        [one] En iakttagelse hindrar bokslutet för de { $companies } bolagen.
       *[other] { $blocks } iakttagelser hindrar bokslutet för de { $companies } bolagen.
    }
summary-profit-more = Vinsten för { $period } ökade med { $change } till { $result }.
summary-profit-less = Vinsten för { $period } minskade med { $change } till { $result }.
summary-profit-same = Vinsten för { $period } är { $result }, oförändrad mot ett år tidigare.
summary-profit-alone = Vinsten för { $period } är { $result }.
summary-profit-turned = Vinsten för { $period } är { $result }, efter en förlust ett år tidigare.
summary-loss-more = Förlusten för { $period } ökade med { $change } till { $result }.
summary-loss-less = Förlusten för { $period } minskade med { $change } till { $result }.
summary-loss-same = Förlusten för { $period } är { $result }, oförändrad mot ett år tidigare.
summary-loss-alone = Förlusten för { $period } är { $result }.
summary-loss-turned = Förlusten för { $period } är { $result }, efter en vinst ett år tidigare.
summary-result-nil = Resultatet för { $period } är noll.
summary-blocks =
    { $blocks ->
        [0] Inget hindrar bokslutet.
        [one] En iakttagelse hindrar bokslutet.
       *[other] { $blocks } iakttagelser hindrar bokslutet.
    }
summary-blocking = Hindrar
summary-companies-note = Belopp i hela enheter av varje bolags valuta. Minus: förlust eller övertrassering.
figure-result-month = Periodens resultat
figure-result-to-date = Ackumulerat resultat
figure-cash = Likvida medel
figure-equity = Eget kapital
figure-total-assets = Summa tillgångar
figure-from = från { $prior }
bridge-result = Resultat { $year }
bridge-compared = { $line } påverkade resultatet mest: { $change }
bridge-compared-caption = Resultat per orsak, { $span } { $year } mot { $prior }, { $unit }
bridge-alone = { $line } väger tyngst i resultatet: { $change }
bridge-alone-caption = Resultat per rad, { $span } { $year }, { $unit }
cash-rose = De likvida medlen ökade med { $change } i { $month }
cash-fell = De likvida medlen minskade med { $change } i { $month }
cash-same = De likvida medlen var oförändrade i { $month }
cash-caption = Likvida medel vid månadens slut, de senaste { $count } månaderna, { $unit }
rooms-caption = Iakttagelser per steg
matters-title = Att besluta
matters-matter = Ärende

# Ties
ties-title = Avstämningar i korthet
ties-subline = Varje avstämnings båda belopp, vad som skiljer och vad av det som är förklarat
ties-message =
    { $open ->
        [0] Alla { $count } avstämningar stämmer; inget är oförklarat.
        [one] { $held } av { $count } avstämningar stämmer; en är öppen.
       *[other] { $held } av { $count } avstämningar stämmer; { $open } är öppna.
    }
ties-chart =
    { $open ->
        [0] Alla { $count } avstämningar stämmer
        [one] En av { $count } avstämningar är öppen
       *[other] { $open } av { $count } avstämningar är öppna
    }
ties-chart-caption = Avstämningar per bolag
legend-tie-open = öppen
legend-tie-explained = förklarad
legend-tie-tied = lika
ties-held = { $held } av { $count } stämmer
ties-held-short = { $held } av { $count }
tie-ar = Kundfordringar, reskontra mot huvudbok
tie-ap = Leverantörsskulder, reskontra mot huvudbok
tie-bank = Bank, underlag mot huvudbok
tie-fa = Anläggningstillgångar, register mot huvudbok
tie-tax = Skatt, underlag mot huvudbok
tie-inventory = Varulager, lagerreskontra mot huvudbok
tie-trial-balance = Råbalans, debet mot kredit
tie-trial-balance-reporting = Råbalans i rapporteringsvaluta
tie-balance-sheet = Balansräkning, tillgångar mot eget kapital och skulder
tie-result = Resultat, resultaträkning mot balansräkning
tie-coverage = Finansiella rapporter mot råbalans
tie-control-totals = Filernas kontrollsummor

# Statements and ledger
statement-subline = { $company } · { $unit } · ej reviderad
statement-note-parentheses = Parentes: negativa belopp. Siffrorna är avrundade; summor bildas av oavrundade belopp och kan avvika med ett i sista siffran.
statement-note-minus = Siffrorna är avrundade; summor bildas av oavrundade belopp och kan avvika med ett i sista siffran.
statement-note-ties = Avstämningar: { $ties }.
section-subline = { $company } · { $date } · { $unit }
trial-balance-zero = { $count } konton; periodens debet { $debit } är lika med kredit { $credit }, och de justerade saldona summerar till noll.
trial-balance-not-zero = { $count } konton; periodens debet { $debit } och kredit { $credit }; de justerade saldona summerar inte till noll.
trial-balance-note = Debet utan tecken, kredit med minus. Före justering är utdraget; justering är vad detta bokslut föreslår.
class-asset = Tillgångar
    .total = Summa tillgångar
class-liability = Skulder
    .total = Summa skulder
class-equity = Eget kapital
    .total = Summa eget kapital
class-revenue = Intäkter
    .total = Summa intäkter
class-expense = Kostnader
    .total = Summa kostnader
class-statistical = Statistikkonton
    .total = Summa statistikkonton
class-unknown = Konton utan typ
    .total = Summa konton utan typ
journals-message =
    { $vouchers ->
        [0] Inga bokföringsorder föreslås för denna period.
        [one] En verifikation med { $lines } rader föreslås.
       *[other] { $vouchers } verifikationer med { $lines } rader föreslås.
    }
listing-rest =
    { $count ->
        [one] Ytterligare ett konto, i { $file }
       *[other] Ytterligare { $count } konton, i { $file }
    }
listing-more =
    { $count ->
        [one] Ytterligare en finns i { $file }.
       *[other] Ytterligare { $count } finns i { $file }.
    }
listing-more-table =
    { $count ->
        [one] Ytterligare en rad finns i bokslutets tabell { $table }.
       *[other] Ytterligare { $count } rader finns i bokslutets tabell { $table }.
    }

# Readiness
readiness-checks = Kontroller
readiness-ties = Reskontror och huvudbok
readiness-documents = Dokument bakom differenserna
readiness-behind = Iakttagelser bakom dem
checks-message =
    { $blocks ->
        [0] { $warns ->
            [0] Alla { $passed } kontroller är godkända.
            [one] { $passed } kontroller är godkända, en varnar, ingen hindrar.
           *[other] { $passed } kontroller är godkända, { $warns } varnar, ingen hindrar.
        }
        [one] { $passed } kontroller är godkända, { $warns } { $warns ->
            [one] varnar
           *[other] varnar
        }, en hindrar bokslutet.
       *[other] { $passed } kontroller är godkända, { $warns } { $warns ->
            [one] varnar
           *[other] varnar
        }, { $blocks } hindrar bokslutet.
    }
state-pass = godkänd
state-warn = varnar
state-block = hindrar
check-unposted-journals = Ej bokförda journaler
check-pending-documents = Dokument som väntar på redovisning
check-unbalanced-vouchers = Verifikationer i obalans
check-subledger-ties = Reskontra stämmer mot samlingskonton
check-trial-balance = Råbalansen summerar till noll
check-unknown-accounts = Okända konton
check-duplicate-entries = Dubbla poster
check-rejected-rows = Avvisade rader
check-control-totals = Filernas kontrollsummor
check-account-reconciliations = Kontoavstämningar
check-late-postings = Sena bokföringar
check-manual-postings = Manuella poster på samlingskonton
check-number-gaps = Luckor i verifikationsnummer
check-completeness = Utdragets fullständighet

# Findings
findings-message =
    { $blocks ->
        [0] Inget hindrar bokslutet; { $warns } { $warns ->
            [one] varning
           *[other] varningar
        } och { $infos } för kännedom.
        [one] En iakttagelse hindrar bokslutet; { $warns } { $warns ->
            [one] varning
           *[other] varningar
        } och { $infos } för kännedom.
       *[other] { $blocks } iakttagelser hindrar bokslutet; { $warns } { $warns ->
            [one] varning
           *[other] varningar
        } och { $infos } för kännedom.
    }
findings-block = Hindrar bokslutet ({ $count })
findings-warn = Varningar ({ $count })
findings-info = För kännedom ({ $count })

# Appendix
inputs-message =
    { $rejected ->
        [0] { $files ->
            [one] En fil lästes: { $rows } rader, inga avvisade.
           *[other] { $files } filer lästes: { $rows } rader, inga avvisade.
        }
        [one] { $files ->
            [one] En fil lästes: { $rows } rader, varav en avvisad.
           *[other] { $files } filer lästes: { $rows } rader, varav en avvisad.
        }
       *[other] { $files ->
            [one] En fil lästes: { $rows } rader, varav { $rejected } avvisade.
           *[other] { $files } filer lästes: { $rows } rader, varav { $rejected } avvisade.
        }
    }
totals-title = Bokföringsfilernas summor
totals-entries = Poster
totals-dates = Datum
appendix-subline = Vad som lästes, vad filerna summerar till och hur bokslutet var inställt
appendix-checksum = Körning { $checksum } är SHA-256 av run.json utan dess tider; samma indata och inställningar ger samma körning.
settings-title = Bolag
legend-title = Teckenförklaring
legend-tied = Lika på öret; kontrollen godkänd
legend-explained = Skiljer, men helt förklarat
legend-open = Öppen eller oförklarad: hindrar bokslutet
legend-warn = Kräver ett beslut, hindrar inte
legend-none = Inget att kontrollera
legend-ties = ✓ lika på öret · ≈ skiljer, men helt förklarat · × öppen, hindrar bokslutet
legend-checks = ✓ godkänd · ! kräver ett beslut, hindrar inte · × hindrar bokslutet
legend-severity-block = hindrar
legend-severity-warn = varnar
legend-severity-info = informerar
