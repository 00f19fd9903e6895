# What `tieout init` says of the folder it started.

init-id = Id
init-company = Selskab
init-currency = Valuta
init-notes =
    { $count ->
        [one] Én ting kunne ikke afgøres; den står som kommentar i close.toml:
       *[other] { $count } ting kunne ikke afgøres; de står som kommentarer i close.toml:
    }
init-next = Læs den igennem, og derefter: { $command }
