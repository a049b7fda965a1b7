### Å slå sammen to stillinger som er én.

merge-action = Slå sammen med en annen stilling …
merge-title = Slå sammen «{ $title }» med en annen stilling
merge-choose = Hvilken stilling er den samme?
merge-find = Finn en annen stilling
merge-find-label = Ord fra den andre stillingen
merge-none = Ingen annen stilling ligner på denne. Finn den med ord fra den.
merge-nothing-found = Ingen stilling har disse ordene.
merge-same_ad = samme annonse
merge-same_position = samme stilling
merge-same_employer = samme arbeidsgiver
merge-found = funnet
merge-loading = Ser på begge stillingene
merge-keep = Denne blir stående
merge-keep-legend = Hvilken av de to blir stående?
merge-keep-one = { $title } · { $employer }, lagret { $day }
merge-happens = Det som skjer
merge-stands = Den står i { $stage } etterpå.
merge-sent = Den regnes som sendt { $day }.
merge-saved = Den regnes som lagret { $day }.
merge-takes = Den tar over: { $things }.
merge-takes-nothing = Den andre har ikke noe eget.
merge-fields = Disse opplysningene kommer fra den andre: { $fields }.
merge-letter-taken = Søknadsbrevet til den andre følger med.
merge-letter-becomes_note = Begge har et søknadsbrev. Teksten til den andre blir et notat.
merge-trash = Den andre ligger så i papirkurven og fører hit. Angre skiller dem igjen.
merge-do = Slå sammen
merge-back = Velg en annen
merge-cancel = Avbryt
merge-went = «{ $title }» ble slått sammen med denne stillingen.
merge-thing-ads = { $count ->
    [one] { $count } annonse
   *[other] { $count } annonser
 }
merge-thing-notes = { $count ->
    [one] { $count } notat
   *[other] { $count } notater
 }
merge-thing-moves = { $count ->
    [one] { $count } flytting
   *[other] { $count } flyttinger
 }
merge-thing-interviews = { $count ->
    [one] { $count } intervju
   *[other] { $count } intervjuer
 }
merge-thing-tasks = { $count ->
    [one] { $count } oppgave
   *[other] { $count } oppgaver
 }
merge-thing-conversations = { $count ->
    [one] { $count } samtale
   *[other] { $count } samtaler
 }
merge-thing-contacts = { $count ->
    [one] { $count } kontaktperson
   *[other] { $count } kontaktpersoner
 }
merge-thing-documents = { $count ->
    [one] { $count } sendt dokument
   *[other] { $count } sendte dokumenter
 }
merge-thing-figures = { $count ->
    [one] { $count } lønnstall
   *[other] { $count } lønnstall
 }
merge-thing-offers = { $count ->
    [one] { $count } tilbud
   *[other] { $count } tilbud
 }
merge-thing-tags = { $count ->
    [one] { $count } merkelapp
   *[other] { $count } merkelapper
 }
merge-thing-links = { $count ->
    [one] { $count } lenke
   *[other] { $count } lenker
 }
merge-thing-checklist = { $count ->
    [one] { $count } linje i sjekklisten
   *[other] { $count } linjer i sjekklisten
 }
merge-in-trash = { $employer } · slått sammen med «{ $title }»
