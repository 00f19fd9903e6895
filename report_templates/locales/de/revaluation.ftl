# Was Fremdwährungssalden wert sind: Seiten der Bewertung und ihre Feststellungen.

revaluation-line-back = Storno früherer Fremdwährungsbewertung
revaluation-line-new = Fremdwährungsbewertung
revaluation-line-next = Storno Fremdwährungsbewertung
revaluation-message =
    Zu den Kursen vom { $date } ändern Fremdwährungssalden die Bücher um { $amount }; { $count ->
        [0] kein Fremdwährungssaldo ist ausgelassen.
        [one] ein Fremdwährungssaldo ist nicht bewertet.
       *[other] { $count } Fremdwährungssalden sind nicht bewertet.
    }
revaluation-balances = Nach Konto und Währung
revaluation-balances-reporting = In Berichtswährung ({ $currency }), unmittelbar aus der Transaktionswährung
revaluation-balances-note = Buchwert: einschließlich früherer Bewertungen. Posten der Kunden und Lieferanten sind je Konto summiert. Eine Änderung über null ist ein Gewinn.
revaluation-items = Posten der Kunden und Lieferanten, die größten Änderungen
revaluation-causes = Nicht realisierte Gewinne und Verluste nach Ursache
revaluation-rates = Verwendete Kurse
revaluation-rates-note = Ein Kehrwert steht als 1/(Paar), ein Kreuzkurs als zwei Paare mit × dazwischen; beide nur, wo die Einstellungen es erlauben. Alter: Tage zwischen der Notierung und dem Kurstag.
revaluation-sensitivity = Wenn eine Währung fiele oder stiege
revaluation-sensitivity-note = Was die bewerteten Salden mehr oder weniger wert wären, in { $currency }, bei um 10, 5 und 1 Prozent niedrigeren und höheren Kursen.
revaluation-left-out = Nicht bewertet
col-target = Ziel
col-balance-currency = Saldo in Währung
col-units = Einheiten
col-book = Buchwert
col-delta = Änderung
col-target-currency = In Währung
col-original = Wie gebucht
col-earlier-revaluation = Frühere Bewertung
col-method = Methode
col-gain = Gewinn
col-loss = Verlust
col-net = Netto
col-fx-cause = Ursache
col-pair = Paar
col-rate-age = Alter, Tage
col-path = Notierung
col-rate-state = Status
col-other-rate = Anderer Kurs
col-other-units = Andere Einheiten
col-other-revalued = Zum anderen Kurs
col-fx-reason = Grund
col-down-10 = −10 %
col-down-5 = −5 %
col-down-1 = −1 %
col-up-1 = +1 %
col-up-5 = +5 %
col-up-10 = +10 %
sheet-revaluation = Fremdwährungsbewertung
sheet-revaluation-items = Bewertete Posten
sheet-revaluation-causes = Unrealisiert nach Ursache
sheet-revaluation-rates = Kurse
sheet-revaluation-sensitivity = Sensitivität
sheet-not-revalued = Nicht bewertet
tie-revaluation = Bewertete Salden gegen Hauptbuch
fx-target-accounting = Buchhaltungswährung
fx-target-reporting = Berichtswährung
fx-method-delta = Saldo
fx-method-standard = Stichtagskurs
fx-method-minimum = niedrigerer Wert
fx-method-invoice-date = wie gebucht
fx-method-reversal = ausgeglichen
fx-cause-bank = Bank und Kasse
fx-cause-ar = Kunden
fx-cause-ap = Lieferanten
fx-cause-ledger = Übrige Sachkonten
fx-cause-settled = Frei durch Ausgleich
fx-reason-not-marked = das Konto ist nicht zur Bewertung vorgesehen
fx-reason-in-subledger = kein offener Posten in dieser Währung im Nebenbuch
fx-reason-unknown-account = das Konto ist nicht im Kontenplan
fx-reason-target-not-asked = die Einstellungen bewerten nur die Berichtswährung
fx-reason-opening-missing = der Vortrag hat keinen Betrag in der Währung
fx-reason-amount-missing = Zeilen haben keinen Betrag in der Währung
fx-reason-missing-rate = Wechselkurs fehlt
fx-reason-reporting-missing = Betrag in Berichtswährung fehlt
fx-reason-missing-account = kein Konto nimmt die Differenz auf
rate-state-used = verwendet
rate-state-missing = fehlt
finding-revaluation-missing-rate = Kein Kurs { $subject } für { $expected } innerhalb der erlaubten Tage (letzter: { $actual }). Nicht bewertet: { $detail }, zusammen { $amount } { $currency }.
    .remedy = Den Kurs in die Kursdatei aufnehmen oder erlauben, was an seine Stelle treten darf (max_rate_age_days, allow_inverse, allow_cross in [revaluation]).
finding-foreign-opening-missing = Konto { $subject } { $detail } beginnt mit { $amount } { $currency } ohne Betrag in seiner Fremdwährung: Es kann nicht bewertet werden.
    .remedy = currency und amount_currency des Vortrags in opening_balances angeben oder revalue vom Konto nehmen.
finding-foreign-amount-missing = Zeilen auf { $subject } { $detail } ergeben { $amount } { $currency } ohne Betrag in ihrer eigenen Währung: Der Saldo kann nicht bewertet werden.
    .remedy = amount_currency mit diesen Zeilen exportieren; wo sich in der Währung nichts bewegt hat, 0.00 schreiben.
finding-revaluation-missing-posting-account = Kein Konto nimmt die Differenz von { $amount } { $currency } auf { $subject } auf: { $detail } ist nicht genannt oder nicht im Kontenplan.
    .remedy = Es in [company.posting] oder [[revaluation.posting]] nennen; beim Profil pcg die Konten 476 und 477 in den Kontenplan aufnehmen.
finding-foreign-not-revalued = Konto { $subject } { $detail } enthält { $amount } { $currency } in Fremdwährung und ist nicht zur Bewertung vorgesehen.
    .remedy = Ist es ein monetärer Posten, revalue = true am Konto setzen; Anzahlungen und Vorräte bleiben wie gebucht.
