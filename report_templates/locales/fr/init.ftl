# What `tieout init` says of the folder it started.

init-id = Id
init-company = Société
init-currency = Devise
init-notes =
    { $count ->
        [one] Un point n’a pu être tranché ; il figure en commentaire dans close.toml :
       *[other] { $count } points n’ont pu être tranchés ; ils figurent en commentaire dans close.toml :
    }
init-next = Relisez-le, puis : { $command }
