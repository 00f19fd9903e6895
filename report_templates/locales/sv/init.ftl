# What `tieout init` says of the folder it started.

init-id = Id
init-company = Bolag
init-currency = Valuta
init-notes =
    { $count ->
        [one] En sak kunde inte avgöras; den står som kommentar i close.toml:
       *[other] { $count } saker kunde inte avgöras; de står som kommentarer i close.toml:
    }
init-next = Läs igenom den, sedan: { $command }
