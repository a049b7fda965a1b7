### Merkelapper: ord som stillinger grupperes med.

tags-title = Merkelapper
tags-action-manage = Ordne merkelapper …
tags-add = Legg til merkelapp
tags-add-label = Navn på merkelappen
tags-remove = Ta av merkelappen { $name }
tags-none = Ingen merkelapp er laget ennå. Sett en på en stilling, så står den her.
tags-manage-text = Gi en merkelapp navnet til en annen, så blir de to til én.
tags-name-of = Navn på merkelappen { $name }
tags-jobs = { $count ->
    [one] { $count } stilling
   *[other] { $count } stillinger
 }
tags-delete = Slett merkelappen { $name }
tags-close = Lukk
