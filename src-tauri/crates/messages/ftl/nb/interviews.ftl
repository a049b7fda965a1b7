### Intervjuer: siden med de kommende og de tidligere, og intervjuene til én stilling.

interviews-title = Intervjuer
interviews-tab = Intervjuer
interviews-action-go = Intervjuer
interviews-action-add = Planlegg et intervju
interviews-loading = Leser intervjuene
interviews-retry = Prøv igjen

## Slag

interview_form-phone = Telefon
interview_form-video = Video
interview_form-on_site = Hos arbeidsgiveren
interview_form-technical = Teknisk
interview_form-case = Case
interview_form-presentation = Presentasjon
interview_state-planned = planlagt
interview_state-held = holdt
interview_state-cancelled = avlyst
interviews-round-form = Runde { $round } · { $form }

## Siden

interviews-coming = Kommende
interviews-coming-none = Ingen intervjuer er planlagt
interviews-coming-none-text = Åpne en stilling og planlegg et intervju under «Intervjuer». Da står det her med nedtelling og veien inn.
interviews-past = Tidligere
interviews-past-none = Ingenting ennå. Intervjuer som er over, står her med hvordan de gikk.
interviews-more = Vis tidligere
interviews-more-coming = Vis senere
interviews-with = Med { $people }
interviews-join = Bli med
interviews-join-host = Bli med på { $host }
interviews-how = Hvordan gikk det?

## Tid

interviews-in-minutes = { $count ->
    [one] om { $count } minutt
   *[other] om { $count } minutter
 }
interviews-in-hours = om { $hours } t { $minutes } min
interviews-tomorrow = i morgen
interviews-in-days = { $count ->
    [one] om { $count } dag
   *[other] om { $count } dager
 }
interviews-now = nå
interviews-span = { $from }–{ $to }
interviews-zone = { $city }-tid
interviews-oslo = { $from }–{ $to } i Oslo
interviews-oslo-day = { $from }–{ $to } { $day } i Oslo
interviews-first = sommertid
interviews-second = vintertid

## Samme tid

interviews-overlap = Samme tid som { $title } hos { $employer }, { $day } { $from }–{ $to }
interviews-overlap-open = Åpne det

## Intervjuene til én stilling

interviews-none = Ingen intervjuer ennå.
interviews-add = Planlegg et intervju
interviews-move = Nå er det et intervju. Flytte stillingen til { $stage }?
interviews-move-do = Flytt
interviews-move-not = Ikke nå
interviews-hold = Det ble holdt
interviews-cancel = Avlyst
interviews-plan = Planlagt likevel
interviews-delete = Slett intervjuet
interviews-held = Holdt
interviews-cancelled = Avlyst
interviews-menu = Mer om runde { $round }

## Felter

interviews-field-round = Runde
interviews-field-form = Slag
interviews-field-day = Dag
interviews-field-time = Tid
interviews-field-minutes = Varighet
interviews-field-zone = Tidssone
interviews-field-place = Sted
interviews-field-link = Lenke
interviews-field-people = Deltakere
interviews-field-preparation = Å ha klart
interviews-field-asked = Det de spurte om
interviews-field-went = Hvordan det gikk
interviews-field-next_step = Neste skritt
interviews-hint-day = 12.3.2026, tirsdag eller i morgen
interviews-hint-time = 14:30–15:30, eller bare 14
interviews-hint-minutes = 60 min, 1 t 30 min
interviews-hint-zone = En by; tomt er Oslo
interviews-hint-link = Adressen til møtet
interviews-nothing = Ingenting ennå
interviews-new = Nytt intervju
interviews-more-fields = Tidssone, sted, forberedelse
interviews-save = Lagre
interviews-cancel-form = Avbryt

## Deltakere

interviews-person-add = Legg til en person
interviews-person-remove = Fjern { $name }
interviews-person-new = Ny kontaktperson: { $name }
interviews-person-hint = En kontaktperson eller et navn; Enter legger til
interviews-person-open = Åpne { $name }
