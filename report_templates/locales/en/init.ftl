# What `tieout init` says of the folder it started.

init-id = Id
init-company = Company
init-currency = Currency
init-notes =
    { $count ->
        [one] One thing could not be decided; it stands in close.toml as a comment:
       *[other] { $count } things could not be decided; they stand in close.toml as comments:
    }
init-next = Look at it, then: { $command }
