# Vad arbetsböcker och paket visar.

reason-cell_error = en cell innehåller ett fel
reason-not_an_account = inget kontonummer
control-column-total = kolumnens summa
