# What workbooks and packages tell.

reason-cell_error = a cell holds an error
reason-not_an_account = not an account number
control-column-total = total of a column
