### Dagens side: hva som skal gjøres, uka, målet, påminnelser; og gjøremålene til én stilling.

today-title = I dag
today-action-go = I dag
today-action-add-task = Legg til et gjøremål
today-loading = Leser dagen
today-keys = J og K eller pilene går fra linje til linje, Enter åpner. Bokstavene ved en linje gjør det de sier.
today-sub = { $count ->
    [0] Ingenting må gjøres i dag.
    [1] Én ting kan ikke vente.
    [2] To ting kan ikke vente.
    [3] Tre ting kan ikke vente.
    [4] Fire ting kan ikke vente.
    [5] Fem ting kan ikke vente.
    [6] Seks ting kan ikke vente.
   *[other] { $count } ting kan ikke vente.
 } Uke { $week }.
today-sub-more = Mer enn { $count } ting kan ikke vente. Uke { $week }.
today-count = { $count ->
    [one] { $count } ting kan ikke vente
   *[other] { $count } ting kan ikke vente
 }

## Gruppene

today-now = Nå
today-now-about = frister, intervjuer og svar
today-week = Denne uka
today-week-about = det som kommer, og oppfølging
today-quiet = Stille
today-quiet-about = ikke hørt noe på lenge
today-more = Det er flere enn disse. De kommer fram etter hvert som du tar unna.
today-calm = En rolig dag
today-calm-text = Ingen frist, intervju eller oppfølging de nærmeste dagene. Hvile hører også med.

## Linjer

today-line-deadline = Søk: { $title }
today-line-interview = { $round ->
    [1] Førstegangsintervju
    [2] Andregangsintervju
    [3] Tredjegangsintervju
    [4] Fjerde intervju
   *[other] Intervju { $round }
 }: { $title }
today-line-offer = Svar: { $name }
today-line-follow-up = Følg opp: { $title }
today-line-thank-you = Takk for praten: { $title }
today-line-follow-up-suggested = Følge opp? { $title }
today-line-thank-you-suggested = Takke for intervjuet? { $title }
today-line-debrief = Se tilbake på intervjuet: { $title }
today-line-practice = { $count ->
    [one] Øv på { $count } spørsmål
   *[other] Øv på { $count } spørsmål
 }
today-detail-practice = noen før { $employer }, { $day }
today-detail-silent = { $days ->
    [one] ikke noe svar på { $days } dag
   *[other] ikke noe svar på { $days } dager
 }
today-detail-usual = { $days ->
    [0] svarene dine kommer som regel samme dag
    [one] svarene dine kommer som regel innen { $days } dag
   *[other] svarene dine kommer som regel innen { $days } dager
 }
today-detail-no-reply = få svarer etter så lang tid; avslutte som «ikke svar»?
today-detail-interviewed = intervju { $day }
today-detail-pay = { $amount } i året
today-form-phone = telefon
today-form-video = video
today-form-on_site = oppmøte
today-form-technical = teknisk
today-form-case = case
today-form-presentation = presentasjon

## Når

today-when-time = { $day } { $time }
today-when-any = når som helst
today-when-under-way = nå
today-when-silent = { $days ->
    [one] { $days } dag
   *[other] { $days } dager
 }
today-in-minutes = om { $minutes } min
today-in-hours = om { $hours } t { $minutes } min

## Hva som kan gjøres med en linje

today-act-open = åpne
today-act-edit = endre
today-act-join = bli med
today-act-compare = sammenlign
today-act-practise = øv
today-act-debrief = se tilbake
today-act-follow_up = spør
today-act-done = gjort
today-act-sent = sendt
today-act-no_reply = ikke svar
today-act-later = senere
today-act-dismiss = legg bort
today-acts = Mer å gjøre med: { $name }
today-later-tomorrow = I morgen
today-later-week = Om en uke
today-later-monday = Neste mandag
today-later-date = En annen dag …
today-later-title = Senere: { $name }
today-later-day = Vis den igjen
today-later-hint = En dag, som «fredag», 25.11. eller «om 3 dager»
today-later-do = Utsett
today-cancel = Avbryt

## Gjøremål

today-add = Legg til et gjøremål
today-add-what = Hva skal gjøres
today-add-when = Når
today-add-when-hint = fredag, 25.11. 14:30
today-add-do = Legg til
today-task-title = Gjøremål
today-task-what = Hva
today-task-save = Lagre
today-task-delete = Slett

## Uka

today-strip = Uka
today-strip-number = Uke { $week }
today-strip-nothing = ingenting
today-strip-more = mer
today-kind-interview = Intervju
today-kind-deadline = Søk innen
today-kind-offer = Svar
today-kind-follow_up = Følg opp
today-kind-thank_you = Takk
today-kind-task = Gjøremål

## Målet

today-goal = Målet ditt
today-goal-of = { $goal ->
    [one] { $count } av { $goal } søknad
   *[other] { $count } av { $goal } søknader
 }
today-goal-reached = { $count ->
    [one] { $count } søknad: målet for uka er nådd
   *[other] { $count } søknader: målet for uka er nådd
 }
today-goal-paused = Pause til og med { $day }. { $count ->
    [0] Uker med pause teller ikke.
    [one] { $count } søknad likevel.
   *[other] { $count } søknader likevel.
 }
today-goal-none = { $count ->
    [0] Ikke noe mål satt.
    [one] { $count } søknad denne uka. Ikke noe mål satt.
   *[other] { $count } søknader denne uka. Ikke noe mål satt.
 }
today-goal-agreed = Avtalt: { $count } i uka.
today-goal-rest = Uker med pause teller ikke.
today-goal-before = Ukene før
today-goal-before-week = Uke { $week }: { $count }
today-goal-before-paused = Uke { $week }: pause, { $count }
today-goal-set = Sett et mål
today-goal-change = Endre
today-goal-pause = Pause denne uka
today-goal-pause-until = Pause til …
today-goal-go-on = La uka telle igjen
today-goal-per-week = Søknader i uka
today-goal-agreed-with = Avtalt med NAV eller andre, i uka
today-goal-empty = Tomt betyr ingen
today-goal-pause-through = Pause til og med uka med
today-goal-save = Lagre

## Påminnelser du gikk glipp av

today-missed = Mens du var borte
today-missed-line = { $kind }: { $title }
today-missed-seen = Sett

## Det som kan være utdatert

today-stale = Utdatert
today-stale-floor = UDIs lønnsnivå er fra { $day }. Et nyere kan gjelde.
today-stale-floor-undated = UDIs lønnsnivå kan ha endret seg.
today-stale-check = Sjekk UDI
today-stale-enter = Legg inn det nye nivået

## Rytmen, i innstillingene

today-rhythm = Oppfølging og mål
today-rhythm-text = Etter hvor mange dagers stillhet Løype foreslår hva. Det er bare forslag; ingenting flytter seg av seg selv. Tomt foreslår ingenting.
today-rhythm-applied = Etter sending
today-rhythm-applied-why = En uke gir dem tid til å lese, og da er de fleste frister ute.
today-rhythm-screening = Etter første kontakt
today-rhythm-screening-why = Når de først har snakket med deg, går det fortere.
today-rhythm-interview = Etter et intervju
today-rhythm-interview-why = For når ingen sa når de ville svare.
today-rhythm-thank_you = Takk for intervjuet
today-rhythm-thank_you-why = Betyr mest dagen etter.
today-rhythm-quiet = Regnes som stille etter
today-rhythm-quiet-why = Lenger enn de fleste som svarer, bruker.
today-rhythm-no_reply = Foreslå «ikke svar» etter
today-rhythm-no_reply-why = Få svarer etter det. Du avgjør hver gang.
today-rhythm-usual = { $days ->
    [one] Vanligvis { $days } dag.
   *[other] Vanligvis { $days } dager.
 }
today-remind = Minn meg på
today-remind-all = intervjuer, frister, tilbud og gjøremål
today-remind-interviews = bare intervjuer
today-remind-nothing = ingenting

## Gjøremål for én stilling

tasks-title = Å gjøre
tasks-none = Ingenting å gjøre her.
tasks-add = Legg til et gjøremål
tasks-what = Hva skal gjøres
tasks-when = Når
tasks-do = Legg til
tasks-tick = Gjort: { $name }
tasks-untick = Likevel ikke gjort: { $name }
tasks-delete = Slett: { $name }
tasks-due = Når
tasks-due-none = ingen dag
tasks-late = over tiden
tasks-done-on = gjort { $day }
tasks-kind-task = Gjøremål
tasks-kind-follow_up = Følg opp
tasks-kind-thank_you = Takk for praten
tasks-follow-up = Oppfølging
tasks-suggest-applied = { $days ->
    [7] en uke etter sending
    [one] { $days } dag etter sending
   *[other] { $days } dager etter sending
 }
tasks-suggest-screening = { $days ->
    [7] en uke etter første kontakt
    [one] { $days } dag etter første kontakt
   *[other] { $days } dager etter første kontakt
 }
tasks-suggest-interview = { $days ->
    [7] en uke etter at intervjuene begynte
    [one] { $days } dag etter at intervjuene begynte
   *[other] { $days } dager etter at intervjuene begynte
 }
tasks-suggest-set = Sett
tasks-suggest-other = En annen dag …
tasks-suggest-day = Dag for oppfølging

## Varsler fra systemet: tittelen etter slaget; `days` er 0 for i dag og 1 for i morgen. Teksten er én linje.

reminder-interview = { $days ->
    [0] Intervju i dag kl. { $time }
    [1] Intervju i morgen kl. { $time }
   *[other] Intervju kl. { $time }
 }
reminder-deadline = { $days ->
    [0] Siste dag å søke
    [1] Søk innen i morgen
   *[other] En søknadsfrist
 }
reminder-offer = { $days ->
    [0] Svar på tilbudet i dag
    [1] Svar på tilbudet innen i morgen
   *[other] Et tilbud å svare på
 }
reminder-follow_up = På tide å følge opp
reminder-thank_you = På tide å takke for praten
reminder-task = På lista di i dag
reminder-body = { $title } · { $employer }
reminder-more = { $count ->
    [one] { $count } påminnelse til venter på siden I dag.
   *[other] { $count } påminnelser til venter på siden I dag.
 }
