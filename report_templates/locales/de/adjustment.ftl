# Periodenabschlussbuchungen, Abgrenzungen und Stornos: Seiten, Feststellungen und die Mappe zum Ausfüllen.

adjustment-message =
    { $vouchers ->
        [0] Kein Beleg gehört in diese Periode
        [one] Ein Beleg über { $amount } gehört in diese Periode
       *[other] { $vouchers } Belege über zusammen { $amount } gehören in diese Periode
    }; { $refused ->
        [0] keiner ist abgewiesen.
        [one] einer ist abgewiesen und zählt nirgends.
       *[other] { $refused } sind abgewiesen und zählen nirgends.
    }
adjustment-accruals-message =
    { $schemes ->
        [one] Eine Abgrenzung
       *[other] { $schemes } Abgrenzungen
    }; es wurde kein Beleg erfasst.
adjustment-vouchers = Buchungen nach Beleg
adjustment-vouchers-note = Betrag: die Sollseite. Ein abgewiesener Beleg zählt nirgends, mit keiner seiner Zeilen.
adjustment-refused = Abgewiesene Belege und ihre Fehler
adjustment-accruals = Abgrenzungen
adjustment-accruals-note = In der Währung der Abgrenzung. Anteile sind Differenzen gerundeter Zwischensummen, so dass sie auf den Cent aufgehen.
adjustment-reversals = Stornos
adjustment-reversal-of = Storno von { $voucher } { $text }
col-stage = Stufe
col-lines = Zeilen
col-prepared-by = Erstellt von
col-approved-by = Freigegeben von
col-reverse-on = Storniert am
col-fault = Fehler
col-scheme = Abgrenzung
col-first-day = Von
col-last-day = Bis
col-spread = Verteilung
col-debit-account = Sollkonto
col-credit-account = Habenkonto
col-recognised = Früher erfasst
col-this-period = Diese Periode
col-share-from = Anteil von
col-share-to = Anteil bis
col-share-state = Stand des Anteils
sheet-adjustments = Abschlussbuchungen
sheet-refused-adjustments = Abgewiesene Buchungen
sheet-accruals = Abgrenzungen
sheet-accrual-months = Abgrenzungsplan
sheet-reversals = Stornos
stage-first = vor dem Ausgleich
stage-last = zuletzt
spread-even = gleichmäßig
spread-days = nach Tagen
status-refused = Abgewiesen
status-later = Spätere Periode
status-unseen = Vor dem Auszug
status-coming = Steht aus
share-earlier = früher erfasst
share-caught-up = nachgeholt
share-due = diese Periode
share-later = später
share-posted = im Hauptbuch
adjustment-fault-no-voucher = die Belegnummer fehlt ({ $place })
adjustment-fault-unknown-account = Konto { $value } ist nicht im Kontenplan ({ $place })
adjustment-fault-suspended-account = Konto { $value } ist gesperrt ({ $place })
adjustment-fault-control-account = Konto { $value } wird von einem Nebenbuch geführt und nicht von Hand bebucht ({ $place })
adjustment-fault-unknown-currency = es gibt keine Währung { $value } ({ $place })
adjustment-fault-no-currency-amount = der Betrag in { $value } fehlt ({ $place })
adjustment-fault-amounts-differ = { $value } ist nicht der Betrag der Zeile, obwohl die Währung dieselbe ist ({ $place })
adjustment-fault-signs-differ = { $value } hat ein anderes Vorzeichen als der Betrag der Zeile ({ $place })
adjustment-fault-too-many-decimals = { $value } hat mehr Nachkommastellen als die Währung ({ $place })
adjustment-fault-missing-dimension = Dimension { $value } fehlt ({ $place })
adjustment-fault-unknown-stage = es gibt keine Stufe { $value }, nur first und last ({ $place })
adjustment-fault-unreadable-row = eine Zeile ist nicht lesbar: { $value }, { $reason } ({ $place })
adjustment-fault-several-companies = er reicht über die Gesellschaften { $value } ({ $place })
adjustment-fault-several-files = er steht in mehr als einer Datei: { $value } ({ $place })
adjustment-fault-several-dates = seine Zeilen tragen verschiedene Daten, das erste { $value } ({ $place })
adjustment-fault-several-stages = seine Zeilen nennen verschiedene Stufen: { $value } ({ $place })
adjustment-fault-reversed-twice = er würde zweimal storniert: { $value } ({ $place })
adjustment-fault-reversal-too-early = er wird am { $value } storniert, nicht nach dem Periodenende ({ $place })
adjustment-fault-reversal-too-late = er wird am { $value } storniert, nach dem nächsten Geschäftsjahr ({ $place })
adjustment-fault-same-person = { $value } hat ihn erstellt und freigegeben ({ $place })
adjustment-fault-unbalanced = er geht um { $value } nicht auf ({ $place })
adjustment-fault-unbalanced-currency = er geht in seiner eigenen Währung um { $value } nicht auf ({ $place })
adjustment-fault-unbalanced-reporting = er geht in der Berichtswährung um { $value } nicht auf ({ $place })
adjustment-fault-missing-rate = der Stichtagskurs { $value } fehlt an seinem Datum ({ $place })
adjustment-fault-date-outside-year = sein Datum { $value } liegt in keinem Geschäftsjahr nahe dieser Periode ({ $place })
adjustment-fault-date-before-period = sein Datum { $value } liegt vor der Periode, und er ist nicht im Hauptbuch ({ $place })
adjustment-fault-more = und { $value } weitere

finding-adjustment-refused = Beleg { $expected } ist als Ganzes abgewiesen: { $detail }.
    .remedy = Die genannten Zeilen berichtigen und neu abschließen; bis dahin wird nichts von diesem Beleg gebucht.
finding-accrual-refused = Abgrenzung { $expected } wird nicht gebucht: { $detail }.
    .remedy = Die Abgrenzung in close.toml oder den Kontenplan berichtigen und neu abschließen.
finding-adjustment-not-approved =
    { $detail ->
        [preparer] Beleg { $expected } sagt nicht, wer ihn erstellt hat: dass zwei Personen ihn sahen, ist nicht zu belegen.
       *[approver] Beleg { $expected } hat niemand freigegeben.
    } { $amount } { $currency } werden trotzdem vorgeschlagen.
    .remedy =
        { $detail ->
            [preparer] prepared_by ausfüllen.
           *[approver] Ihn von jemand anderem als dem Ersteller prüfen lassen und approved_by ausfüllen.
        }
finding-adjustment-later =
    { $count ->
        [one] Ein Beleg ist nach der Periode datiert ({ $detail }, { $expected }). Er wartet
       *[other] { $count } Belege sind nach der Periode datiert, der erste { $detail } am { $expected }. Sie warten
    } auf den Abschluss dieses Datums.
    .remedy = Nichts zu tun, außer ein Datum ist vertippt.
finding-adjustment-unseen =
    { $count ->
        [one] Ein Beleg ist vor den ersten Buchungen des Auszugs datiert ({ $detail }, { $expected }). Er wurde
       *[other] { $count } Belege sind vor den ersten Buchungen des Auszugs datiert, der erste { $detail } am { $expected }. Sie wurden
    } weder gebucht noch gesucht.
    .remedy = Nichts zu tun, wenn sie in den Eröffnungssalden stecken; sonst das Datum berichtigen.
finding-reversal-missing = Beleg { $actual } sollte am { $expected } storniert werden, vor dieser Periode, und das Hauptbuch hat kein Storno: { $amount } { $currency } stehen noch.
    .remedy = Ihn im ERP unter der vorgeschlagenen Nummer stornieren, oder jene Periode neu abschließen und ihr Journal einspielen.

template-title = Periodenabschlussbuchungen, { $period }
template-how = Eine Zeile je Buchungszeile, eine Nummer je Beleg; Soll positiv, Haben negativ. Jeder Beleg muss null ergeben. Beträge sind Zahlen, Daten sind Daten.
template-next = Die Mappe als adjustments.xlsx neben close.toml speichern und { $command } aufrufen.
template-vouchers = Summen je Beleg
template-accounts = Konten
template-lists = Listen
template-out-of-balance = Rest im Beleg
template-all = Alle Belege
template-debit-credit = Betrag (Soll +, Haben −)
template-choose = Einen Wert aus der Liste wählen.
template-account = Ein Konto dieser Gesellschaft aus der Liste wählen; gesperrte Konten und Konten eines Nebenbuchs stehen nicht darin.
template-date = Ein Datum vom { $first } bis { $last } eingeben.
template-after = Ein Datum nach dem { $last } eingeben.
template-number = Eine Zahl eingeben: Soll positiv, Haben negativ.
reason-formula_without_value = eine Formel, deren Wert nicht gespeichert ist; die Mappe in einer Tabellenkalkulation öffnen, speichern und neu aufrufen
adjustments-none = In { $folder } gibt es keine Abschlussbuchung. { $command } erstellt eine Mappe zum Ausfüllen.
adjustments-checked =
    { $vouchers ->
        [one] Ein Beleg
       *[other] { $vouchers } Belege
    }, { $refused ->
        [0] keiner abgewiesen.
        [one] einer abgewiesen.
       *[other] { $refused } abgewiesen.
    }
adjustments-template = Die Mappe ausfüllen, als adjustments.xlsx in { $folder } speichern und mit { $command } prüfen.
