# The sentences of the close pack. Whole phrases; amounts and dates come in as text, counts as numbers.

# Periods and units
period-closing = { $month } mit Abschlussbuchungen
period-quarter = { $quarter }. Quartal { $year }
period-year = Geschäftsjahr { $year }
period-span = { $start } bis { $end }
span-months = { $start } bis { $end }
dates-span = { $start } bis { $end }
unit-thousands = T{ $currency }
unit-millions = Mio. { $currency }
currency-and-reporting = { $currency }, berichtet in { $reporting }
not-meaningful = n. a.

# Cover and furniture
pack-title = { $kind }: { $name }, { $period }
cover-companies =
    { $count ->
        [one] Eine Gesellschaft in { $currencies }
       *[other] { $count } Gesellschaften in { $currencies }, nicht konsolidiert
    }
cover-period-of-year = Periode { $number } des Geschäftsjahres { $year }
cover-draft = ENTWURF
cover-proposed = VORGESCHLAGEN
cover-final = ENDGÜLTIG
cover-draft-sentence =
    { $blocks ->
        [one] Eine Feststellung verhindert diesen Abschluss. Die Zahlen können sich noch ändern; nicht außerhalb des Rechnungswesens weitergeben.
       *[other] { $blocks } Feststellungen verhindern diesen Abschluss. Die Zahlen können sich noch ändern; nicht außerhalb des Rechnungswesens weitergeben.
    }
cover-proposed-sentence =
    { $vouchers ->
        [one] Nichts verhindert diesen Abschluss. Ein vorgeschlagener Beleg ist noch zu importieren; die Zahlen enthalten ihn.
       *[other] Nichts verhindert diesen Abschluss. { $vouchers } vorgeschlagene Belege sind noch zu importieren; die Zahlen enthalten sie.
    }
cover-final-sentence = Nichts verhindert diesen Abschluss, und kein Vorschlag ist noch zu importieren.
cover-findings = { $blocks } { $blocks ->
        [one] verhindert den Abschluss
       *[other] verhindern den Abschluss
    }, { $warns } { $warns ->
        [one] Warnung
       *[other] Warnungen
    }, { $infos } zur Kenntnis
cover-page = Seite
cover-made =
    { $files ->
        [one] Erstellt von Tieout aus einer Eingabedatei
       *[other] Erstellt von Tieout aus { $files } Eingabedateien
    } · Lauf { $run }
cover-attached = In diese Datei eingebettet: { $files }
attached-findings = Alle Feststellungen des Abschlusses, eine je Zeile
attached-workbook = Die Zahlen des Abschlusses als Arbeitsmappe
watermark = ENTWURF
footer-pack = Abschlussmappe · { $period }
footer-draft =
    { $blocks ->
        [one] ENTWURF · eine verhindert den Abschluss
       *[other] ENTWURF · { $blocks } verhindern den Abschluss
    }
footer-run = Lauf { $run }
footer-page = Seite { $page } von { $pages }

# Sign-off
sign-unsigned = Noch nicht unterschrieben. Wer unterschreibt, gibt den unten genannten Lauf frei und keinen anderen.
sign-four-eyes-note = Ersteller, Prüfer und Freigebender sind verschiedene Personen.
sign-what = Was unterschrieben wird
sign-run = Lauf, SHA-256

# State of the close
state-ties = Abstimmungen
state-checks = Prüfungen
state-journals = Buchungen
state-inputs = Dateien
ties-state =
    { $count ->
        [0] keine geprüft
       *[other] { $open ->
            [0] alle { $count } gehen auf
            [one] { $held } von { $count } gehen auf, eine offen
           *[other] { $held } von { $count } gehen auf, { $open } offen
        }
    }
checks-state = { $passed } von { $count } bestanden
journals-state =
    { $vouchers ->
        [0] keine vorgeschlagen
        [one] ein Beleg vorgeschlagen, { $lines } Zeilen
       *[other] { $vouchers } Belege vorgeschlagen, { $lines } Zeilen
    }
journals-state-none = keine vorgeschlagen
inputs-state =
    { $files ->
        [one] eine Datei, { $rows } Zeilen
       *[other] { $files } Dateien, { $rows } Zeilen
    }
trial-balance-state =
    { $companies ->
        [one] geht auf
       *[other] geht in jeder Gesellschaft auf
    }
trial-balance-state-open = geht nicht auf: { $companies }
trial-balance-state-none = nicht geprüft

# Summary
summary-subline = { $name } · { $period } · { $unit } · im Vergleich zum Vorjahr
summary-subline-alone = { $name } · { $period } · { $unit }
summary-group-subline = { $name } · { $period } · jede Gesellschaft in ihrer Währung
summary-group =
    { $blocks ->
        [0] Nichts verhindert den Abschluss der { $companies } Gesellschaften.
        [one] Eine Feststellung verhindert den Abschluss der { $companies } Gesellschaften.
       *[other] { $blocks } Feststellungen verhindern den Abschluss der { $companies } Gesellschaften.
    }
summary-profit-more = Der Gewinn für { $period } stieg um { $change } auf { $result }.
summary-profit-less = Der Gewinn für { $period } sank um { $change } auf { $result }.
summary-profit-same = Der Gewinn für { $period } beträgt { $result }, wie im Vorjahr.
summary-profit-alone = Der Gewinn für { $period } beträgt { $result }.
summary-profit-turned = Der Gewinn für { $period } beträgt { $result }, nach einem Verlust im Vorjahr.
summary-loss-more = Der Verlust für { $period } stieg um { $change } auf { $result }.
summary-loss-less = Der Verlust für { $period } sank um { $change } auf { $result }.
summary-loss-same = Der Verlust für { $period } beträgt { $result }, wie im Vorjahr.
summary-loss-alone = Der Verlust für { $period } beträgt { $result }.
summary-loss-turned = Der Verlust für { $period } beträgt { $result }, nach einem Gewinn im Vorjahr.
summary-result-nil = Das Ergebnis für { $period } ist null.
summary-blocks =
    { $blocks ->
        [0] Nichts verhindert den Abschluss.
        [one] Eine Feststellung verhindert den Abschluss.
       *[other] { $blocks } Feststellungen verhindern den Abschluss.
    }
summary-blocking = Blockierend
summary-companies-note = Beträge in ganzen Einheiten der Währung jeder Gesellschaft. Minus: Verlust oder Überziehung.
figure-result-month = Ergebnis der Periode
figure-result-to-date = Ergebnis, kumuliert
figure-cash = Liquide Mittel
figure-equity = Eigenkapital
figure-total-assets = Summe Aktiva
figure-from = von { $prior }
bridge-result = Ergebnis { $year }
bridge-compared = { $line }: stärkste Wirkung auf das Ergebnis, { $change }
bridge-compared-caption = Ergebnis nach Ursachen, { $span } { $year } gegen { $prior }, { $unit }
bridge-alone = { $line }: größtes Gewicht im Ergebnis, { $change }
bridge-alone-caption = Ergebnis nach Zeilen, { $span } { $year }, { $unit }
cash-rose = Liquide Mittel im { $month } um { $change } gestiegen
cash-fell = Liquide Mittel im { $month } um { $change } gesunken
cash-same = Liquide Mittel im { $month } unverändert
cash-caption = Liquide Mittel am Monatsende, letzte { $count } Monate, { $unit }
rooms-caption = Feststellungen nach Schritten
matters-title = Zu entscheiden
matters-matter = Sachverhalt

# Ties
ties-title = Abstimmungen im Überblick
ties-subline = Beide Beträge jeder Abstimmung, was abweicht und was davon erklärt ist
ties-message =
    { $open ->
        [0] Alle { $count } Abstimmungen gehen auf; nichts bleibt ungeklärt.
        [one] { $held } von { $count } Abstimmungen gehen auf; eine ist offen.
       *[other] { $held } von { $count } Abstimmungen gehen auf; { $open } sind offen.
    }
ties-chart =
    { $open ->
        [0] Alle { $count } Abstimmungen gehen auf
        [one] Eine von { $count } Abstimmungen ist offen
       *[other] { $open } von { $count } Abstimmungen sind offen
    }
ties-chart-caption = Abstimmungen nach Gesellschaft
legend-tie-open = offen
legend-tie-explained = erklärt
legend-tie-tied = gleich
ties-held = { $held } von { $count } gehen auf
ties-held-short = { $held } von { $count }
tie-ar = Debitoren, Nebenbuch gegen Hauptbuch
tie-ap = Kreditoren, Nebenbuch gegen Hauptbuch
tie-bank = Bank, Nebenbuch gegen Hauptbuch
tie-fa = Anlagevermögen, Anlagenbuch gegen Hauptbuch
tie-tax = Steuern, Nebenbuch gegen Hauptbuch
tie-inventory = Vorräte, Artikelposten gegen Hauptbuch
tie-trial-balance = Saldenliste, Soll gegen Haben
tie-trial-balance-reporting = Saldenliste in Berichtswährung
tie-balance-sheet = Bilanz, Aktiva gegen Passiva
tie-result = Ergebnis, Gewinn- und Verlustrechnung gegen Bilanz
tie-coverage = Abschlussrechnungen gegen Saldenliste
tie-control-totals = Kontrollsummen der Dateien

# Statements and ledger
statement-subline = { $company } · { $unit } · ungeprüft
statement-note-parentheses = In Klammern: negative Beträge. Die Zahlen sind gerundet; Summen sind aus ungerundeten Beträgen gebildet und können in der letzten Stelle um eins abweichen.
statement-note-minus = Die Zahlen sind gerundet; Summen sind aus ungerundeten Beträgen gebildet und können in der letzten Stelle um eins abweichen.
statement-note-ties = Abstimmungen: { $ties }.
section-subline = { $company } · { $date } · { $unit }
trial-balance-zero = { $count } Konten; das Soll der Periode, { $debit }, ist gleich dem Haben, { $credit }, und die angepassten Salden gehen auf.
trial-balance-not-zero = { $count } Konten; Soll der Periode { $debit }, Haben { $credit }; die angepassten Salden gehen nicht auf.
trial-balance-note = Soll ohne Vorzeichen, Haben mit Minus. Vor Anpassung ist der Auszug; Anpassung ist, was dieser Abschluss vorschlägt.
class-asset = Aktiva
    .total = Summe Aktiva
class-liability = Verbindlichkeiten
    .total = Summe Verbindlichkeiten
class-equity = Eigenkapital
    .total = Summe Eigenkapital
class-revenue = Erträge
    .total = Summe Erträge
class-expense = Aufwendungen
    .total = Summe Aufwendungen
class-statistical = Statistische Konten
    .total = Summe statistische Konten
class-unknown = Konten ohne Art
    .total = Summe Konten ohne Art
journals-message =
    { $vouchers ->
        [0] Für diese Periode werden keine Buchungen vorgeschlagen.
        [one] Ein Beleg mit { $lines } Zeilen wird vorgeschlagen.
       *[other] { $vouchers } Belege mit { $lines } Zeilen werden vorgeschlagen.
    }
listing-rest =
    { $count ->
        [one] Ein weiteres Konto, in { $file }
       *[other] { $count } weitere Konten, in { $file }
    }
listing-more =
    { $count ->
        [one] Eine weitere steht in { $file }.
       *[other] { $count } weitere stehen in { $file }.
    }
listing-more-table =
    { $count ->
        [one] Eine weitere Zeile steht in Tabelle { $table } des Abschlusses.
       *[other] { $count } weitere Zeilen stehen in Tabelle { $table } des Abschlusses.
    }

# Readiness
readiness-checks = Prüfungen
readiness-ties = Nebenbücher und Hauptbuch
readiness-documents = Belege hinter den Differenzen
readiness-behind = Feststellungen dahinter
checks-message =
    { $blocks ->
        [0] { $warns ->
            [0] Alle { $passed } Prüfungen sind bestanden.
            [one] { $passed } Prüfungen sind bestanden, eine warnt, keine verhindert den Abschluss.
           *[other] { $passed } Prüfungen sind bestanden, { $warns } warnen, keine verhindert den Abschluss.
        }
        [one] { $passed } Prüfungen sind bestanden, { $warns } { $warns ->
            [one] warnt
           *[other] warnen
        }, eine verhindert den Abschluss.
       *[other] { $passed } Prüfungen sind bestanden, { $warns } { $warns ->
            [one] warnt
           *[other] warnen
        }, { $blocks } verhindern den Abschluss.
    }
state-pass = bestanden
state-warn = warnt
state-block = verhindert
check-unposted-journals = Nicht gebuchte Journale
check-pending-documents = Belege mit ausstehender Verbuchung
check-unbalanced-vouchers = Nicht ausgeglichene Belege
check-subledger-ties = Nebenbücher stimmen mit Sammelkonten überein
check-trial-balance = Saldenliste geht auf
check-unknown-accounts = Unbekannte Konten
check-duplicate-entries = Doppelte Buchungen
check-rejected-rows = Abgewiesene Zeilen
check-control-totals = Kontrollsummen der Dateien
check-account-reconciliations = Kontenabstimmungen
check-late-postings = Nachträgliche Buchungen
check-manual-postings = Manuelle Buchungen auf Sammelkonten
check-number-gaps = Lücken in den Belegnummern
check-completeness = Vollständigkeit des Auszugs

# Findings
findings-message =
    { $blocks ->
        [0] Nichts verhindert den Abschluss; { $warns } { $warns ->
            [one] Warnung
           *[other] Warnungen
        } und { $infos } zur Kenntnis.
        [one] Eine Feststellung verhindert den Abschluss; { $warns } { $warns ->
            [one] Warnung
           *[other] Warnungen
        } und { $infos } zur Kenntnis.
       *[other] { $blocks } Feststellungen verhindern den Abschluss; { $warns } { $warns ->
            [one] Warnung
           *[other] Warnungen
        } und { $infos } zur Kenntnis.
    }
findings-block = Verhindern den Abschluss ({ $count })
findings-warn = Warnungen ({ $count })
findings-info = Zur Kenntnis ({ $count })

# Appendix
inputs-message =
    { $rejected ->
        [0] { $files ->
            [one] Eine Datei gelesen: { $rows } Zeilen, keine abgewiesen.
           *[other] { $files } Dateien gelesen: { $rows } Zeilen, keine abgewiesen.
        }
        [one] { $files ->
            [one] Eine Datei gelesen: { $rows } Zeilen, davon eine abgewiesen.
           *[other] { $files } Dateien gelesen: { $rows } Zeilen, davon eine abgewiesen.
        }
       *[other] { $files ->
            [one] Eine Datei gelesen: { $rows } Zeilen, davon { $rejected } abgewiesen.
           *[other] { $files } Dateien gelesen: { $rows } Zeilen, davon { $rejected } abgewiesen.
        }
    }
totals-title = Summen der Buchungsdateien
totals-entries = Buchungen
totals-dates = Daten
appendix-subline = Was gelesen wurde, worauf sich die Dateien summieren und wie der Abschluss eingestellt war
appendix-checksum = Lauf { $checksum } ist der SHA-256-Wert von run.json ohne die Laufzeiten; gleiche Dateien und Einstellungen ergeben denselben Lauf.
settings-title = Gesellschaften
legend-title = Zeichenerklärung
legend-tied = Auf den Cent gleich; Prüfung bestanden
legend-explained = Weicht ab, vollständig erklärt
legend-open = Offen oder ungeklärt: verhindert den Abschluss
legend-warn = Verlangt eine Entscheidung, verhindert nichts
legend-none = Nichts zu prüfen
legend-ties = ✓ auf den Cent gleich · ≈ weicht ab, vollständig erklärt · × offen, verhindert den Abschluss
legend-checks = ✓ bestanden · ! verlangt eine Entscheidung, verhindert nichts · × verhindert den Abschluss
legend-severity-block = verhindert
legend-severity-warn = warnt
legend-severity-info = informiert
