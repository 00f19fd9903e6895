# What `tieout init` says of the folder it started.

init-id = Id
init-company = Gesellschaft
init-currency = Währung
init-notes =
    { $count ->
        [one] Ein Punkt ließ sich nicht entscheiden; er steht als Kommentar in close.toml:
       *[other] { $count } Punkte ließen sich nicht entscheiden; sie stehen als Kommentare in close.toml:
    }
init-next = Lesen Sie sie durch, dann: { $command }
