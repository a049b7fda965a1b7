### Kalenderen: måneder, uker, agendaen, flytting av oppføringer, og filer til andre kalendere.

calendar-title = Kalender
calendar-loading = Leser kalenderen
calendar-retry = Prøv igjen
calendar-views = Måter å se kalenderen på
calendar-view-month = Måned
calendar-view-week = Uke
calendar-view-agenda = Agenda
calendar-view-timeline = Tidslinje
calendar-today = I dag
calendar-previous-month = Forrige måned
calendar-next-month = Neste måned
calendar-previous-week = Forrige uke
calendar-next-week = Neste uke
calendar-previous-agenda = Fire uker tidligere
calendar-next-agenda = Fire uker senere
calendar-go-today = Gå til i dag i kalenderen
calendar-action-go = Gå til kalenderen
calendar-action-month = Kalender: måneden
calendar-action-week = Kalender: uken
calendar-action-agenda = Kalender: agendaen
calendar-action-timeline = Kalender: alle søknader som tidslinje
calendar-hours = Timer
calendar-week = Uke { $week }
calendar-week-short = Uke
calendar-from-to = { $from } til { $to }
calendar-keys = Piltastene går fra dag til dag, Home og End til endene av uken, Page Up og Page Down en måned. Enter åpner det som står på dagen, mellomrom tar det opp for å flytte det, T går til i dag.
calendar-hours-23 = Klokka stilles fram: 23 timer
calendar-hours-25 = Klokka stilles tilbake: 25 timer
calendar-clock-forward = Klokka +1 t
calendar-clock-back = Klokka −1 t
calendar-whole-day = Hele dagen
calendar-more = { $count } til
calendar-day-name = { $day }, { $count ->
    [0] ingenting
    [one] { $count } oppføring
   *[other] { $count } oppføringer
 }
calendar-is-today = i dag
calendar-nothing-on-day = Det står ingenting på denne dagen.
calendar-agenda-empty = Ingenting i disse fire ukene.
calendar-agenda-empty-text = Frister, intervjuer og det du skal gjøre, dukker opp her med dagene sine.

## Slags oppføringer

calendar-kind-deadline = Søknadsfrist
calendar-kind-answer_by = Svar på tilbudet
calendar-kind-interview = Intervju
calendar-kind-task = Gjøremål
calendar-kind-follow_up = Følg opp
calendar-kind-thank_you = Si takk
calendar-kind-job_start = Første arbeidsdag
calendar-kind-offer_start = Første arbeidsdag

calendar-tone-late = for sent
calendar-tone-soon = snart
calendar-tone-done = ferdig

calendar-form-phone = på telefon
calendar-form-video = video
calendar-form-on_site = oppmøte
calendar-form-technical = teknisk
calendar-form-case = case
calendar-form-presentation = presentasjon

## Én oppføring

calendar-entry-time = { $from }–{ $to }
calendar-entry-round = Runde { $round }, { $form }
calendar-entry-there = { $time } i { $zone }
calendar-entry-open = Åpne stillingen
calendar-entry-link = Åpne lenken
calendar-entry-move = Flytt til …
calendar-entry-file = Lagre som kalenderfil
calendar-entry-saved = Lagret som { $path }
calendar-entry-fixed = Arbeidsgiveren bestemmer denne dagen. Endre den der den er skrevet: i stillingen eller i tilbudet.
calendar-close = Lukk
calendar-cancel = Avbryt

## Flytting

calendar-move-title = Flytt «{ $title }»
calendar-move-to = Ny dag
calendar-move-hint = En dag, for eksempel 12.03 eller «i morgen». Klokkeslettet blir stående om du ikke skriver et annet: 12.03 kl. 14.
calendar-move-do = Flytt
calendar-carry = Du holder «{ $title }». Piltastene velger dagen, mellomrom legger det ned, Escape lar det være.
calendar-carry-fixed = «{ $title }» kan ikke flyttes: arbeidsgiveren bestemmer denne dagen.
calendar-carry-let-be = «{ $title }» blir der det var.

## Filer til andre kalendere

calendar-file = Kalenderfil
calendar-file-title = Løype i de andre kalenderne dine
calendar-file-what = Løype kan holde alt som en fil, loype.ics, i en mappe du velger, og skrive den på nytt etter hver endring. Legg den der kalenderprogrammet ditt ser: i en mappe som deles med telefonen, eller en kalenderen din abonnerer på.
calendar-file-folder = Mappe
calendar-file-hint = Hele stien, for eksempel { $example }. Tomt felt holder ingen fil.
calendar-file-keep = Hold den der
calendar-file-stop = Slutt å holde den
calendar-file-once = Lagre alt én gang
calendar-file-kept = Holdes fersk: { $path }
calendar-file-checked = Sist sjekket { $time }
calendar-file-none = Ingen fil holdes.
calendar-file-failed = Kalenderfilen ble ikke skrevet. { $why }

## I filen

calendar-ics-name = Løype
calendar-ics-deadline = Søknadsfrist: { $what }
calendar-ics-answer = Svar på tilbudet: { $what }
calendar-ics-interview = Intervju: { $what }
calendar-ics-start = Første arbeidsdag: { $what }
calendar-ics-done = ✓ { $what }
calendar-ics-round = Runde { $round }, { $form ->
    [phone] { calendar-form-phone }
    [video] { calendar-form-video }
    [on_site] { calendar-form-on_site }
    [technical] { calendar-form-technical }
    [case] { calendar-form-case }
   *[presentation] { calendar-form-presentation }
 }
calendar-ics-there = { $time } i { $zone }
calendar-cli-written = { $count ->
    [one] { $count } oppføring i { $path }
   *[other] { $count } oppføringer i { $path }
 }
calendar-choose = Velg flere
calendar-choose-entry = Velg { $title }
calendar-choose-stop = Avslutt valget
calendar-chosen = { $count ->
        [0] Ingen valgt
        [one] Én valgt
       *[other] { $count } valgt
    }
calendar-chosen-file = Lagre som én kalenderfil
