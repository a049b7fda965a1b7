### Kontaktpersoner: siden, én person med alt som hører til, og kontaktpersonene til én stilling.

contacts-title = Kontakter
contacts-action-go = Kontakter
contacts-action-add = Legg til en kontaktperson
contacts-loading = Leser kontaktpersonene
contacts-retry = Prøv igjen
contacts-search = Søk etter navn, rolle eller arbeidsgiver
contacts-list = Kontaktpersoner
contacts-count = { $count ->
    [one] { $count } kontaktperson
   *[other] { $count } kontaktpersoner
 }
contacts-more = Vis flere
contacts-none = Ingen kontaktpersoner ennå
contacts-none-text = Personer som er nevnt i annonser, kommer hit av seg selv. Andre legger du til: en rekrutterer, en tidligere kollega, noen du har møtt.
contacts-none-found = Fant ingen
contacts-none-found-text = Prøv færre ord, eller navnet på arbeidsgiveren.
contacts-clear = Vis alle
contacts-add = Legg til en kontaktperson
contacts-close = Lukk
contacts-jobs-count = { $count ->
    [one] { $count } stilling
   *[other] { $count } stillinger
 }
contacts-last = { $way } { $day }

## Hvordan man snakket sammen

way-call = Samtale
way-mail = E-post
way-message = Melding
way-meeting = Møte

## Én person

contacts-field-name = Navn
contacts-field-role = Rolle
contacts-field-employer = Arbeidsgiver
contacts-field-email = E-post
contacts-field-phone = Telefon
contacts-field-page = Nettside
contacts-field-address = Adresse
contacts-field-known_how = Hvordan dere kjenner hverandre
contacts-field-note = Notat
contacts-nothing = Ikke oppgitt
contacts-employer-from-job = Fra den nyeste stillingen
contacts-hint-page = En profil eller en annen adresse på nettet
contacts-hint-known_how = Tidligere kollega, møttes på JavaZone …
contacts-write = Skriv til { $email }
contacts-open-page = Åpne { $host }
contacts-delete = Slett kontaktpersonen
contacts-missing = Denne kontaktpersonen finnes ikke lenger.
contacts-facts = Om { $name }

## Samme person

contacts-same = { $count ->
    [one] En annen oppføring kan være den samme personen.
   *[other] { $count } andre oppføringer kan være den samme personen.
 }
contacts-same-email = samme e-postadresse
contacts-same-phone = samme telefonnummer
contacts-same-name = samme navn og arbeidsgiver
contacts-same-open = Åpne { $name }
contacts-same-merge = Slå dem sammen
contacts-same-merge-hint = Stillinger, samtaler og intervjuer samles her. Ingenting går tapt, og det kan angres.

## Stillingene til en person

contacts-jobs = Stillinger
contacts-jobs-none = Ingen stilling ennå.
contacts-jobs-more = { $count ->
    [one] og { $count } til
   *[other] og { $count } til
 }
contacts-job-unlink = { $title } gjelder ikke denne personen
contacts-job-link = Legg til en stilling
contacts-job-link-hint = Skriv en tittel eller en arbeidsgiver
contacts-job-link-none = Velg en av stillingene som blir foreslått.

## Det som er sagt og gjort

contacts-history = Sammen
contacts-history-none = Ingenting ennå. Skriv ned en samtale, en e-post eller et møte, så står det her med dato.
contacts-history-loading = Leser hva som har skjedd
contacts-history-more = Vis tidligere
contacts-talk = Skriv ned en samtale
contacts-talk-way = Hvordan
contacts-talk-on = Dag
contacts-talk-on-hint = Tomt er i dag
contacts-talk-about = Om
contacts-talk-about-none = Ingen stilling
contacts-talk-text = Det som ble sagt
contacts-talk-save = Lagre
contacts-talk-cancel = Avbryt
contacts-talk-delete = Slett samtalen
contacts-entry-about = om { $title }, { $employer }
contacts-entry-interview = Intervju, runde { $round } · { $form }

## Legge til

contacts-new = Ny kontaktperson
contacts-save = Lagre
contacts-cancel = Avbryt

## I en stilling

contacts-of-job = Personer
contacts-of-job-open = Åpne { $name } blant kontaktene
contacts-of-job-talk = Skriv ned en samtale med { $name }
