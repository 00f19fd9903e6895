# The sentences of the close pack. Whole phrases; amounts and dates come in as text, counts as numbers.

# Periods and units
period-closing = { $month } met afsluitingsboekingen
period-quarter = { $quarter }e kwartaal { $year }
period-year = boekjaar { $year }
period-span = { $start } t/m { $end }
span-months = { $start } t/m { $end }
dates-span = { $start } t/m { $end }
unit-thousands = x 1.000 { $currency }
unit-millions = x 1 miljoen { $currency }
currency-and-reporting = { $currency }, rapporteert in { $reporting }
not-meaningful = n.m.

# Cover and furniture
pack-title = { $kind }: { $name }, { $period }
cover-companies =
    { $count ->
        [one] Eén vennootschap in { $currencies }
       *[other] { $count } vennootschappen in { $currencies }, niet geconsolideerd
    }
cover-period-of-year = periode { $number } van boekjaar { $year }
cover-draft = CONCEPT
cover-proposed = VOORGESTELD
cover-final = DEFINITIEF
cover-draft-sentence =
    { $blocks ->
        [one] Eén bevinding blokkeert deze afsluiting. De cijfers kunnen nog veranderen; niet verspreiden buiten de financiële afdeling.
       *[other] { $blocks } bevindingen blokkeren deze afsluiting. De cijfers kunnen nog veranderen; niet verspreiden buiten de financiële afdeling.
    }
cover-proposed-sentence =
    { $vouchers ->
        [one] Niets blokkeert deze afsluiting. Eén voorgesteld boekstuk moet nog worden geïmporteerd; het is in de cijfers verwerkt.
       *[other] Niets blokkeert deze afsluiting. { $vouchers } voorgestelde boekstukken moeten nog worden geïmporteerd; ze zijn in de cijfers verwerkt.
    }
cover-final-sentence = Niets blokkeert deze afsluiting en geen enkel voorstel hoeft nog te worden geïmporteerd.
cover-findings = { $blocks } { $blocks ->
        [one] blokkeert
       *[other] blokkeren
    }, { $warns } { $warns ->
        [one] waarschuwing
       *[other] waarschuwingen
    }, { $infos } ter informatie
cover-page = pagina
cover-made =
    { $files ->
        [one] Gemaakt door Tieout uit één bronbestand
       *[other] Gemaakt door Tieout uit { $files } bronbestanden
    } · run { $run }
cover-attached = Ingesloten in dit bestand: { $files }
attached-findings = Alle bevindingen van de afsluiting, één per rij
attached-workbook = De cijfers van de afsluiting als werkmap
watermark = CONCEPT
footer-pack = Afsluitdossier · { $period }
footer-draft =
    { $blocks ->
        [one] CONCEPT · één bevinding blokkeert
       *[other] CONCEPT · { $blocks } bevindingen blokkeren
    }
footer-run = run { $run }
footer-page = pagina { $page } van { $pages }

# Sign-off
sign-unsigned = Nog niet ondertekend. Wie tekent, aanvaardt de hieronder genoemde run en geen andere.
sign-four-eyes-note = Opsteller, beoordelaar en goedkeurder zijn verschillende personen.
sign-what = Wat wordt ondertekend
sign-run = Run, SHA-256

# State of the close
state-ties = Aansluitingen
state-checks = Controles
state-journals = Journaalposten
state-inputs = Bestanden
ties-state =
    { $count ->
        [0] geen uitgevoerd
       *[other] { $open ->
            [0] alle { $count } sluiten
            [one] { $held } van { $count } sluiten, één open
           *[other] { $held } van { $count } sluiten, { $open } open
        }
    }
checks-state = { $passed } van { $count } akkoord
journals-state =
    { $vouchers ->
        [0] geen voorgesteld
        [one] één boekstuk voorgesteld, { $lines } regels
       *[other] { $vouchers } boekstukken voorgesteld, { $lines } regels
    }
journals-state-none = geen voorgesteld
inputs-state =
    { $files ->
        [one] één bestand, { $rows } rijen
       *[other] { $files } bestanden, { $rows } rijen
    }
trial-balance-state =
    { $companies ->
        [one] komt op nul uit
       *[other] komt in elke vennootschap op nul uit
    }
trial-balance-state-open = komt niet op nul uit: { $companies }
trial-balance-state-none = niet gecontroleerd

# Summary
summary-subline = { $name } · { $period } · { $unit } · vergeleken met een jaar eerder
summary-subline-alone = { $name } · { $period } · { $unit }
summary-group-subline = { $name } · { $period } · elke vennootschap in eigen valuta
summary-group =
    { $blocks ->
        [0] Niets blokkeert de afsluiting van de { $companies } vennootschappen.
        [one] Eén bevinding blokkeert de afsluiting van de { $companies } vennootschappen.
       *[other] { $blocks } bevindingen blokkeren de afsluiting van de { $companies } vennootschappen.
    }
summary-profit-more = De winst over { $period } steeg met { $change } tot { $result }.
summary-profit-less = De winst over { $period } daalde met { $change } tot { $result }.
summary-profit-same = De winst over { $period } is { $result }, gelijk aan een jaar eerder.
summary-profit-alone = De winst over { $period } is { $result }.
summary-profit-turned = De winst over { $period } is { $result }, na een verlies een jaar eerder.
summary-loss-more = Het verlies over { $period } nam met { $change } toe tot { $result }.
summary-loss-less = Het verlies over { $period } nam met { $change } af tot { $result }.
summary-loss-same = Het verlies over { $period } is { $result }, gelijk aan een jaar eerder.
summary-loss-alone = Het verlies over { $period } is { $result }.
summary-loss-turned = Het verlies over { $period } is { $result }, na een winst een jaar eerder.
summary-result-nil = Het resultaat over { $period } is nihil.
summary-blocks =
    { $blocks ->
        [0] Niets blokkeert de afsluiting.
        [one] Eén bevinding blokkeert de afsluiting.
       *[other] { $blocks } bevindingen blokkeren de afsluiting.
    }
summary-blocking = Blokkeert
summary-companies-note = Bedragen in hele eenheden van de valuta van elke vennootschap. Tussen haakjes: verlies of roodstand.
figure-result-month = Resultaat over de periode
figure-result-to-date = Resultaat, jaar tot heden
figure-cash = Liquide middelen
figure-equity = Eigen vermogen
figure-total-assets = Totaal activa
figure-from = van { $prior }
bridge-result = Resultaat { $year }
bridge-compared = { $line }: grootste invloed op het resultaat, { $change }
bridge-compared-caption = Resultaat naar oorzaak, { $span } { $year } tegenover { $prior }, { $unit }
bridge-alone = { $line }: grootste aandeel in het resultaat, { $change }
bridge-alone-caption = Resultaat per regel, { $span } { $year }, { $unit }
cash-rose = Liquide middelen in { $month } met { $change } gestegen
cash-fell = Liquide middelen in { $month } met { $change } gedaald
cash-same = Liquide middelen in { $month } ongewijzigd
cash-caption = Liquide middelen per maandeinde, laatste { $count } maanden, { $unit }
rooms-caption = Bevindingen per stap
matters-title = Ter beslissing
matters-matter = Onderwerp

# Ties
ties-title = Aansluitingen in één oogopslag
ties-subline = Beide bedragen van elke aansluiting, wat verschilt en wat daarvan is verklaard
ties-message =
    { $open ->
        [0] Alle { $count } aansluitingen sluiten; niets is onverklaard.
        [one] { $held } van { $count } aansluitingen sluiten; één staat open.
       *[other] { $held } van { $count } aansluitingen sluiten; { $open } staan open.
    }
ties-chart =
    { $open ->
        [0] Alle { $count } aansluitingen sluiten
        [one] Eén van { $count } aansluitingen staat open
       *[other] { $open } van { $count } aansluitingen staan open
    }
ties-chart-caption = Aansluitingen per vennootschap
legend-tie-open = open
legend-tie-explained = verklaard
legend-tie-tied = gelijk
ties-held = { $held } van { $count } sluiten
ties-held-short = { $held } van { $count }
tie-ar = Debiteurenadministratie en grootboek
tie-ap = Crediteurenadministratie en grootboek
tie-bank = Bank, subadministratie en grootboek
tie-fa = Vaste activa, activaregister en grootboek
tie-tax = Belastingen, subadministratie en grootboek
tie-inventory = Voorraden, artikelposten en grootboek
tie-trial-balance = Kolommenbalans, debet en credit
tie-trial-balance-reporting = Kolommenbalans in rapportagevaluta
tie-balance-sheet = Balans, activa en passiva
tie-result = Resultaat, winst-en-verliesrekening en balans
tie-coverage = Financiële overzichten en kolommenbalans
tie-control-totals = Controletotalen van de bestanden

# Statements and ledger
statement-subline = { $company } · { $unit } · niet gecontroleerd
statement-note-parentheses = Tussen haakjes: negatieve bedragen. De cijfers zijn afgerond; totalen zijn berekend uit niet-afgeronde bedragen en kunnen één afwijken in het laatste cijfer.
statement-note-minus = De cijfers zijn afgerond; totalen zijn berekend uit niet-afgeronde bedragen en kunnen één afwijken in het laatste cijfer.
statement-note-ties = Aansluitingen: { $ties }.
section-subline = { $company } · { $date } · { $unit }
trial-balance-zero = { $count } rekeningen; het debet van de periode, { $debit }, is gelijk aan het credit, { $credit }, en de gecorrigeerde saldi komen op nul uit.
trial-balance-not-zero = { $count } rekeningen; debet van de periode { $debit }, credit { $credit }; de gecorrigeerde saldi komen niet op nul uit.
trial-balance-note = Debet zonder teken, credit tussen haakjes. Voor correctie is de export; correctie is wat deze afsluiting voorstelt.
class-asset = Activa
    .total = Totaal activa
class-liability = Schulden
    .total = Totaal schulden
class-equity = Eigen vermogen
    .total = Totaal eigen vermogen
class-revenue = Opbrengsten
    .total = Totaal opbrengsten
class-expense = Kosten
    .total = Totaal kosten
class-statistical = Statistische rekeningen
    .total = Totaal statistische rekeningen
class-unknown = Rekeningen zonder soort
    .total = Totaal rekeningen zonder soort
journals-message =
    { $vouchers ->
        [0] Voor deze periode worden geen journaalposten voorgesteld.
        [one] Er wordt één boekstuk van { $lines } regels voorgesteld.
       *[other] Er worden { $vouchers } boekstukken met { $lines } regels voorgesteld.
    }
listing-rest =
    { $count ->
        [one] Nog één rekening, in { $file }
       *[other] Nog { $count } rekeningen, in { $file }
    }
listing-more =
    { $count ->
        [one] Nog één staat in { $file }.
       *[other] Nog { $count } staan in { $file }.
    }
listing-more-table =
    { $count ->
        [one] Nog één rij staat in tabel { $table } van de afsluiting.
       *[other] Nog { $count } rijen staan in tabel { $table } van de afsluiting.
    }

# Readiness
readiness-checks = Controles
readiness-ties = Subadministraties en grootboek
readiness-documents = Documenten achter de verschillen
readiness-behind = Bevindingen daarachter
checks-message =
    { $blocks ->
        [0] { $warns ->
            [0] Alle { $passed } controles zijn akkoord.
            [one] { $passed } controles zijn akkoord, één waarschuwt, geen enkele blokkeert.
           *[other] { $passed } controles zijn akkoord, { $warns } waarschuwen, geen enkele blokkeert.
        }
        [one] { $passed } controles zijn akkoord, { $warns } { $warns ->
            [one] waarschuwt
           *[other] waarschuwen
        }, één blokkeert de afsluiting.
       *[other] { $passed } controles zijn akkoord, { $warns } { $warns ->
            [one] waarschuwt
           *[other] waarschuwen
        }, { $blocks } blokkeren de afsluiting.
    }
state-pass = akkoord
state-warn = waarschuwt
state-block = blokkeert
check-unposted-journals = Niet-geboekte journalen
check-pending-documents = Nog te boeken documenten
check-unbalanced-vouchers = Boekstukken niet in balans
check-subledger-ties = Subadministraties sluiten aan op verzamelrekeningen
check-trial-balance = Kolommenbalans komt op nul uit
check-unknown-accounts = Onbekende rekeningen
check-duplicate-entries = Dubbele boekingen
check-rejected-rows = Afgewezen rijen
check-control-totals = Controletotalen van de bestanden
check-account-reconciliations = Aansluitingen van rekeningen
check-late-postings = Late boekingen
check-manual-postings = Handmatige boekingen op verzamelrekeningen
check-number-gaps = Ontbrekende boekstuknummers
check-completeness = Volledigheid van de export

# Findings
findings-message =
    { $blocks ->
        [0] Niets blokkeert de afsluiting; { $warns } { $warns ->
            [one] waarschuwing
           *[other] waarschuwingen
        } en { $infos } ter informatie.
        [one] Eén bevinding blokkeert de afsluiting; { $warns } { $warns ->
            [one] waarschuwing
           *[other] waarschuwingen
        } en { $infos } ter informatie.
       *[other] { $blocks } bevindingen blokkeren de afsluiting; { $warns } { $warns ->
            [one] waarschuwing
           *[other] waarschuwingen
        } en { $infos } ter informatie.
    }
findings-block = Blokkeert de afsluiting ({ $count })
findings-warn = Waarschuwingen ({ $count })
findings-info = Ter informatie ({ $count })

# Appendix
inputs-message =
    { $rejected ->
        [0] { $files ->
            [one] Eén bestand gelezen: { $rows } rijen, geen enkele afgewezen.
           *[other] { $files } bestanden gelezen: { $rows } rijen, geen enkele afgewezen.
        }
        [one] { $files ->
            [one] Eén bestand gelezen: { $rows } rijen, waarvan één afgewezen.
           *[other] { $files } bestanden gelezen: { $rows } rijen, waarvan één afgewezen.
        }
       *[other] { $files ->
            [one] Eén bestand gelezen: { $rows } rijen, waarvan { $rejected } afgewezen.
           *[other] { $files } bestanden gelezen: { $rows } rijen, waarvan { $rejected } afgewezen.
        }
    }
totals-title = Totalen van de grootboekbestanden
totals-entries = Boekingen
totals-dates = Datums
appendix-subline = Wat is gelezen, waarop de bestanden uitkomen en hoe de afsluiting was ingesteld
appendix-checksum = Run { $checksum } is de SHA-256 van run.json zonder de tijden; dezelfde bestanden en instellingen geven dezelfde run.
settings-title = Vennootschappen
legend-title = Legenda
legend-tied = Tot op de cent gelijk; controle akkoord
legend-explained = Verschilt, maar geheel verklaard
legend-open = Open of onverklaard: blokkeert de afsluiting
legend-warn = Vraagt een beslissing, blokkeert niet
legend-none = Niets te controleren
legend-ties = ✓ tot op de cent gelijk · ≈ verschilt, maar geheel verklaard · × open, blokkeert de afsluiting
legend-checks = ✓ akkoord · ! vraagt een beslissing, blokkeert niet · × blokkeert de afsluiting
legend-severity-block = blokkeert
legend-severity-warn = waarschuwt
legend-severity-info = informeert
