# The sentences of the close pack. Whole phrases; amounts and dates come in as text, counts as numbers.

# Periods and units
period-closing = { $month } med lukkeposteringer
period-quarter = { $quarter }. kvartal { $year }
period-year = regnskabsåret { $year }
period-span = { $start } til { $end }
span-months = { $start }–{ $end }
dates-span = { $start } til { $end }
unit-thousands = t{ $currency }
unit-millions = { $currency } mio.
currency-and-reporting = { $currency }, rapporterer i { $reporting }
not-meaningful = i.m.

# Cover and furniture
pack-title = { $kind }: { $name }, { $period }
cover-companies =
    { $count ->
        [one] Ét selskab i { $currencies }
       *[other] { $count } selskaber i { $currencies }, ikke konsolideret
    }
cover-period-of-year = periode { $number } i regnskabsåret { $year }
cover-draft = UDKAST
cover-proposed = FORESLÅET
cover-final = ENDELIG
cover-draft-sentence =
    { $blocks ->
        [one] Én bemærkning blokerer denne afslutning. Tallene kan stadig ændre sig; må ikke videregives uden for økonomiafdelingen.
       *[other] { $blocks } bemærkninger blokerer denne afslutning. Tallene kan stadig ændre sig; må ikke videregives uden for økonomiafdelingen.
    }
cover-proposed-sentence =
    { $vouchers ->
        [one] Intet blokerer denne afslutning. Ét foreslået bilag venter på at blive importeret; det er medregnet i tallene.
       *[other] Intet blokerer denne afslutning. { $vouchers } foreslåede bilag venter på at blive importeret; de er medregnet i tallene.
    }
cover-final-sentence = Intet blokerer denne afslutning, og intet forslag venter på at blive importeret.
cover-findings = { $blocks } { $blocks ->
        [one] blokerer
       *[other] blokerer
    }, { $warns } { $warns ->
        [one] advarsel
       *[other] advarsler
    }, { $infos } til orientering
cover-page = side
cover-made =
    { $files ->
        [one] Udarbejdet af Tieout ud fra én inputfil
       *[other] Udarbejdet af Tieout ud fra { $files } inputfiler
    } · kørsel { $run }
cover-attached = Indlejret i denne fil: { $files }
attached-findings = Alle afslutningens bemærkninger, én pr. række
attached-workbook = Afslutningens tal som projektmappe
watermark = UDKAST
footer-pack = Afslutningsmappe · { $period }
footer-draft =
    { $blocks ->
        [one] UDKAST · én bemærkning blokerer
       *[other] UDKAST · { $blocks } bemærkninger blokerer
    }
footer-run = kørsel { $run }
footer-page = side { $page } af { $pages }

# Sign-off
sign-unsigned = Endnu ikke underskrevet. Den, der underskriver, godkender den kørsel, der er nævnt nedenfor, og ingen anden.
sign-four-eyes-note = Den, der udarbejder, gennemgår og godkender, er tre forskellige personer.
sign-what = Hvad der underskrives
sign-run = Kørsel, SHA-256

# State of the close
state-ties = Afstemninger
state-checks = Kontroller
state-journals = Posteringer
state-inputs = Input
ties-state =
    { $count ->
        [0] ingen prøvet
       *[other] { $open ->
            [0] alle { $count } stemmer
            [one] { $held } af { $count } stemmer, én åben
           *[other] { $held } af { $count } stemmer, { $open } åbne
        }
    }
checks-state = { $passed } af { $count } godkendt
journals-state =
    { $vouchers ->
        [0] ingen foreslået
        [one] ét bilag foreslået, { $lines } linjer
       *[other] { $vouchers } bilag foreslået, { $lines } linjer
    }
journals-state-none = ingen foreslået
inputs-state =
    { $files ->
        [one] én fil, { $rows } rækker
       *[other] { $files } filer, { $rows } rækker
    }
trial-balance-state =
    { $companies ->
        [one] går i nul
       *[other] går i nul i hvert selskab
    }
trial-balance-state-open = går ikke i nul: { $companies }
trial-balance-state-none = ikke prøvet

# Summary
summary-subline = { $name } · { $period } · { $unit } · sammenlignet med et år tidligere
summary-subline-alone = { $name } · { $period } · { $unit }
summary-group-subline = { $name } · { $period } · hvert selskab i sin egen valuta
summary-group =
    { $blocks ->
        [0] Intet blokerer afslutningen af de { $companies } selskaber.
        [one] Én bemærkning blokerer afslutningen af de { $companies } selskaber.
       *[other] { $blocks } bemærkninger blokerer afslutningen af de { $companies } selskaber.
    }
summary-profit-more = Overskuddet for { $period } steg med { $change } til { $result }.
summary-profit-less = Overskuddet for { $period } faldt med { $change } til { $result }.
summary-profit-same = Overskuddet for { $period } er { $result }, uændret fra et år tidligere.
summary-profit-alone = Overskuddet for { $period } er { $result }.
summary-profit-turned = Overskuddet for { $period } er { $result } efter et underskud et år tidligere.
summary-loss-more = Underskuddet for { $period } voksede med { $change } til { $result }.
summary-loss-less = Underskuddet for { $period } faldt med { $change } til { $result }.
summary-loss-same = Underskuddet for { $period } er { $result }, uændret fra et år tidligere.
summary-loss-alone = Underskuddet for { $period } er { $result }.
summary-loss-turned = Underskuddet for { $period } er { $result } efter et overskud et år tidligere.
summary-result-nil = Resultatet for { $period } er nul.
summary-blocks =
    { $blocks ->
        [0] Intet blokerer afslutningen.
        [one] Én bemærkning blokerer afslutningen.
       *[other] { $blocks } bemærkninger blokerer afslutningen.
    }
summary-blocking = Blokerer
summary-companies-note = Beløb i hele enheder af hvert selskabs valuta. Minus: underskud eller overtræk.
figure-result-month = Periodens resultat
figure-result-to-date = Resultat år til dato
figure-cash = Likvider
figure-equity = Egenkapital
figure-total-assets = Aktiver i alt
figure-from = fra { $prior }
bridge-result = Resultat { $year }
bridge-compared = { $line } påvirkede resultatet mest: { $change }
bridge-compared-caption = Resultat efter årsag, { $span } { $year } mod { $prior }, { $unit }
bridge-alone = { $line } vejer tungest i resultatet: { $change }
bridge-alone-caption = Resultat efter linje, { $span } { $year }, { $unit }
cash-rose = Likviderne steg med { $change } i { $month }
cash-fell = Likviderne faldt med { $change } i { $month }
cash-same = Likviderne var uændrede i { $month }
cash-caption = Likvider ultimo måneden, de seneste { $count } måneder, { $unit }
rooms-caption = Bemærkninger efter trin
matters-title = Til beslutning
matters-matter = Emne

# Ties
ties-title = Afstemninger i overblik
ties-subline = Begge beløb i hver afstemning, hvad der afviger, og hvad af det der er forklaret
ties-message =
    { $open ->
        [0] Alle { $count } afstemninger stemmer; intet er uforklaret.
        [one] { $held } af { $count } afstemninger stemmer; én er åben.
       *[other] { $held } af { $count } afstemninger stemmer; { $open } er åbne.
    }
ties-chart =
    { $open ->
        [0] Alle { $count } afstemninger stemmer
        [one] Én af { $count } afstemninger er åben
       *[other] { $open } af { $count } afstemninger er åbne
    }
ties-chart-caption = Afstemninger efter selskab
legend-tie-open = åben
legend-tie-explained = forklaret
legend-tie-tied = ens
ties-held = { $held } af { $count } stemmer
ties-held-short = { $held } af { $count }
tie-ar = Debitorer, reskontro mod finans
tie-ap = Kreditorer, reskontro mod finans
tie-bank = Bank, bankposter mod finans
tie-fa = Anlægsaktiver, anlægskartotek mod finans
tie-tax = Skat, skatteposter mod finans
tie-inventory = Lager, vareposter mod finans
tie-trial-balance = Saldobalance, debet mod kredit
tie-trial-balance-reporting = Saldobalance i rapporteringsvaluta
tie-balance-sheet = Balance, aktiver mod passiver
tie-result = Resultat, resultatopgørelse mod balance
tie-coverage = Regnskabsopgørelser mod saldobalance
tie-control-totals = Filernes kontrolsummer

# Statements and ledger
statement-subline = { $company } · { $unit } · ikke revideret
statement-note-parentheses = Parentes: negative beløb. Tallene er afrundet; summer er dannet af ikke-afrundede beløb og kan afvige med én på sidste ciffer.
statement-note-minus = Tallene er afrundet; summer er dannet af ikke-afrundede beløb og kan afvige med én på sidste ciffer.
statement-note-ties = Afstemninger: { $ties }.
section-subline = { $company } · { $date } · { $unit }
trial-balance-zero = { $count } konti; periodens debet { $debit } er lig med kredit { $credit }, og de regulerede saldi går i nul.
trial-balance-not-zero = { $count } konti; periodens debet { $debit } og kredit { $credit }; de regulerede saldi går ikke i nul.
trial-balance-note = Debet uden fortegn, kredit med minus. Før regulering er udtrækket; regulering er det, denne afslutning foreslår.
class-asset = Aktiver
    .total = Aktiver i alt
class-liability = Gæld
    .total = Gæld i alt
class-equity = Egenkapital
    .total = Egenkapital i alt
class-revenue = Indtægter
    .total = Indtægter i alt
class-expense = Omkostninger
    .total = Omkostninger i alt
class-statistical = Statistikkonti
    .total = Statistikkonti i alt
class-unknown = Konti uden type
    .total = Konti uden type i alt
journals-message =
    { $vouchers ->
        [0] Der foreslås ingen posteringer for denne periode.
        [one] Ét bilag med { $lines } linjer foreslås.
       *[other] { $vouchers } bilag med { $lines } linjer foreslås.
    }
listing-rest =
    { $count ->
        [one] Yderligere én konto, i { $file }
       *[other] Yderligere { $count } konti, i { $file }
    }
listing-more =
    { $count ->
        [one] Endnu én står i { $file }.
       *[other] Yderligere { $count } står i { $file }.
    }
listing-more-table =
    { $count ->
        [one] Endnu én række står i afslutningens tabel { $table }.
       *[other] Yderligere { $count } rækker står i afslutningens tabel { $table }.
    }

# Readiness
readiness-checks = Kontroller
readiness-ties = Reskontroer og finans
readiness-documents = Dokumenter bag differencerne
readiness-behind = Bemærkninger bag dem
checks-message =
    { $blocks ->
        [0] { $warns ->
            [0] Alle { $passed } kontroller er godkendt.
            [one] { $passed } kontroller er godkendt, én advarer, ingen blokerer.
           *[other] { $passed } kontroller er godkendt, { $warns } advarer, ingen blokerer.
        }
        [one] { $passed } kontroller er godkendt, { $warns } { $warns ->
            [one] advarer
           *[other] advarer
        }, én blokerer afslutningen.
       *[other] { $passed } kontroller er godkendt, { $warns } { $warns ->
            [one] advarer
           *[other] advarer
        }, { $blocks } blokerer afslutningen.
    }
state-pass = godkendt
state-warn = advarer
state-block = blokerer
check-unposted-journals = Ikke-bogførte kladder
check-pending-documents = Dokumenter, der afventer bogføring
check-unbalanced-vouchers = Bilag i ubalance
check-subledger-ties = Reskontroer stemmer med samlekonti
check-trial-balance = Saldobalancen går i nul
check-unknown-accounts = Ukendte konti
check-duplicate-entries = Dublerede posteringer
check-rejected-rows = Afviste rækker
check-control-totals = Filernes kontrolsummer
check-account-reconciliations = Kontoafstemninger
check-late-postings = Sene posteringer
check-manual-postings = Manuelle posteringer på samlekonti
check-number-gaps = Huller i bilagsnumre
check-completeness = Udtrækkets fuldstændighed

# Findings
findings-message =
    { $blocks ->
        [0] Intet blokerer afslutningen; { $warns } { $warns ->
            [one] advarsel
           *[other] advarsler
        } og { $infos } til orientering.
        [one] Én bemærkning blokerer afslutningen; { $warns } { $warns ->
            [one] advarsel
           *[other] advarsler
        } og { $infos } til orientering.
       *[other] { $blocks } bemærkninger blokerer afslutningen; { $warns } { $warns ->
            [one] advarsel
           *[other] advarsler
        } og { $infos } til orientering.
    }
findings-block = Blokerer afslutningen ({ $count })
findings-warn = Advarsler ({ $count })
findings-info = Til orientering ({ $count })

# Appendix
inputs-message =
    { $rejected ->
        [0] { $files ->
            [one] Én fil blev læst: { $rows } rækker, ingen afvist.
           *[other] { $files } filer blev læst: { $rows } rækker, ingen afvist.
        }
        [one] { $files ->
            [one] Én fil blev læst: { $rows } rækker, heraf én afvist.
           *[other] { $files } filer blev læst: { $rows } rækker, heraf én afvist.
        }
       *[other] { $files ->
            [one] Én fil blev læst: { $rows } rækker, heraf { $rejected } afvist.
           *[other] { $files } filer blev læst: { $rows } rækker, heraf { $rejected } afvist.
        }
    }
totals-title = Finansfilernes summer
totals-entries = Poster
totals-dates = Datoer
appendix-subline = Hvad der blev læst, hvad filerne giver i alt, og hvordan afslutningen var indstillet
appendix-checksum = Kørsel { $checksum } er SHA-256 af run.json uden tider; samme input og indstillinger giver samme kørsel.
settings-title = Selskaber
legend-title = Tegnforklaring
legend-tied = Ens på øren; kontrollen er godkendt
legend-explained = Afviger, men fuldt forklaret
legend-open = Åben eller uforklaret: blokerer afslutningen
legend-warn = Kræver en beslutning, blokerer ikke
legend-none = Intet at kontrollere
legend-ties = ✓ ens på øren · ≈ afviger, men fuldt forklaret · × åben, blokerer afslutningen
legend-checks = ✓ godkendt · ! kræver en beslutning, blokerer ikke · × blokerer afslutningen
legend-severity-block = blokerer
legend-severity-warn = advarer
legend-severity-info = orienterer
