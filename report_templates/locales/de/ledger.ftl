# Was das Hauptbuch zeigt, seine Abstimmungen und die Worte, mit denen eine Zahl erklärt wird.

tie-opening = Saldovorträge des Jahres, Soll gegen Haben

finding-opening-mismatch =
    { $detail ->
        [journal] Saldovortrag { $subject }: opening_balances nennt { $actual } { $currency }, die Eröffnungsbuchungen des Jahres ergeben { $expected }. Die Differenz beträgt { $amount }; der angegebene Betrag gilt ({ $source_file }:{ $source_row }).
        [entered] Saldovortrag { $subject }: Die Eröffnungsbuchungen ergeben { $actual } { $currency }, das Vorjahr schloss mit { $expected }. Die Differenz beträgt { $amount }; die Eröffnungsbuchungen gelten.
        [stated] Saldovortrag { $subject }: Die Saldovorträge nennen { $actual } { $currency }, die letzte Saldenliste des Vorjahres { $expected }. Die Differenz beträgt { $amount }; der Saldovortrag gilt ({ $source_file }:{ $source_row }).
       *[carried] Saldovortrag { $subject }: opening_balances nennt { $actual } { $currency }, die Buchungen der Vorjahre tragen { $expected } vor. Die Differenz beträgt { $amount }; der angegebene Betrag gilt ({ $source_file }:{ $source_row }).
    }
    .remedy =
        { $detail ->
            [journal] Berichtigen Sie opening_balances, oder lassen Sie von beiden das Falsche im Auszug weg.
            [entered] Suchen Sie die Buchung, die nach dem Saldovortrag in das abgeschlossene Jahr gebucht wurde, oder berichtigen Sie die Eröffnungsbuchungen.
            [stated] Suchen Sie Buchungen, die nach Aufstellung der Salden in das Vorjahr gebucht oder an seinem Ende zwischen Konten umgebucht wurden.
           *[carried] Berichtigen Sie opening_balances, oder ergänzen Sie die Buchungen der Vorjahre; was richtig ist, darf allein stehen bleiben.
        }
finding-missing-posting-account =
    { $detail ->
        [before] Das Ergebnis der Jahre vor dem ersten bekannten, { $amount } { $currency } (ein Gewinn ist negativ), wird ohne ein Konto vorgetragen, das es aufnimmt; es steht in der Zeile „retained_earnings“.
       *[other] Das Ergebnis von { $detail }, { $amount } { $currency } (ein Gewinn ist negativ), wird ohne ein Konto vorgetragen, das es aufnimmt; es steht in der Zeile „retained_earnings“.
    }
    .remedy = Nennen Sie retained_earnings (sowie result_profit und result_loss, wo sie abweichen) unter [company.posting] von { $company } in close.toml.
finding-prior-period-changed =
    { $detail ->
        [proposals] Saldo { $subject }: abgeschlossen mit { $expected } { $currency }, im Hauptbuch { $actual }. Die Differenz von { $amount } sind Vorschläge jenes Abschlusses, die nicht importiert wurden.
        [opening] Saldo { $subject }: abgeschlossen mit { $expected } { $currency }, jetzt { $actual }, eine Differenz von { $amount }. Keine Buchung auf dem Konto ist neu; sein Saldovortrag hat sich geändert.
        [balances] Saldo { $subject }: abgeschlossen mit { $expected } { $currency }, jetzt { $actual }, eine Differenz von { $amount }. Die Saldenliste dieses Tages oder eine frühere hat sich geändert.
       *[other] Saldo { $subject }: abgeschlossen mit { $expected } { $currency }, jetzt { $actual }, eine Differenz von { $amount }. Dahinter: { $detail }.
    }
    .remedy =
        { $detail ->
            [proposals] Importieren Sie journals.csv jenes Abschlusses; wurden die Vorschläge abgelehnt, ist nichts zu tun.
            [opening] Vergleichen Sie die Saldovorträge und die Vorjahre mit denen des früheren Laufs.
            [balances] Vergleichen Sie die Saldenliste mit der, aus der jener Abschluss gemacht wurde.
           *[other] Verschieben Sie die Buchungen in eine offene Periode, oder berichten Sie die abgeschlossene neu.
        }
finding-balances-differ = Konto { $detail }: { $subject } geben zwei Salden an, { $actual } { $currency } und { $expected }, eine Differenz von { $amount }.
    .remedy = Die erste Datei zählt, denn sie reicht weiter. Nehmen Sie die andere aus dem Auszug, oder klären Sie, welche stimmt.
finding-proposal-incomplete = Die als Vorschlag { $subject } erkannten Buchungen gehen nicht auf: Sie ergeben { $actual } { $currency } am { $detail }. Sie gelten nicht als importiert.
    .remedy = Geben Sie allen Zeilen dieses Belegs in der Buchhaltung dieselbe document_no ({ $subject }), und exportieren Sie neu.

explain-opening = Saldovortrag
explain-balance = Saldenliste zum { $name }
explain-result = Ergebnis { $year }
explain-result-before = Ergebnis früherer Jahre
explain-proposal = Vorgeschlagen: { $name }  { $text }
explain-proposed = Vorschlag { $name }
explain-voucher = Beleg { $name }
explain-finding = { $name }  { $text }
explain-remedy = Nächster Schritt: { $text }
explain-rest =
    { $count ->
        [one] Eine weitere
       *[other] { $count } weitere
    }
explain-nothing = Hinter dem Betrag steht nichts: keine Buchung, kein Saldovortrag, kein Vorschlag.
status-left-to-erp = Nicht exportiert: diesen Lauf im ERP-System starten
