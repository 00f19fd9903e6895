# Hvad projektmapper og pakker viser.

reason-cell_error = en celle indeholder en fejl
reason-not_an_account = ikke et kontonummer
control-column-total = kolonnens sum
