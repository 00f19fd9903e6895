# Wat werkmappen en pakketten laten zien.

reason-cell_error = een cel bevat een fout
reason-not_an_account = geen rekeningnummer
control-column-total = totaal van een kolom
