# Was Arbeitsmappen und Pakete zeigen.

reason-cell_error = eine Zelle enthält einen Fehler
reason-not_an_account = keine Kontonummer
control-column-total = Summe einer Spalte
