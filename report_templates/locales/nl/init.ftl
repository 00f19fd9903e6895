# What `tieout init` says of the folder it started.

init-id = Id
init-company = Bedrijf
init-currency = Valuta
init-notes =
    { $count ->
        [one] Eén punt kon niet worden beslist; het staat als commentaar in close.toml:
       *[other] { $count } punten konden niet worden beslist; ze staan als commentaar in close.toml:
    }
init-next = Lees het na, en dan: { $command }
