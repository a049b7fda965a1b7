### Tabellen over alle stillinger: kolonner, filtre, lagrede visninger, og det som gjøres med mange stillinger på én gang.

jobs-title = Stillinger
jobs-action-go = Gå til stillingene
jobs-table = Alle stillinger
jobs-loading = Leser stillingene
jobs-retry = Prøv igjen
jobs-close = Lukk
jobs-cancel = Avbryt
jobs-keys = Piltastene går fra celle til celle, Enter åpner stillingen, F2 eller E endrer cellen, mellomrom velger raden, Ctrl+A alle rader. I tabellhodet sorterer Enter, Shift+Enter sorterer på enda en kolonne, Shift og piltaster endrer bredden, Ctrl, Shift og piltaster flytter kolonnen.
jobs-resize = Dra for å endre bredden
jobs-empty-title = Ingen stillinger ennå
jobs-empty-text = Lim inn en lenke til en annonse eller teksten i feltet øverst, eller legg til en stilling for hånd.
jobs-none-title = Ingen stilling passer med filtrene
jobs-none-text = Ta bort et filter, eller alle.
jobs-count = { $count ->
    [one] { $count } stilling
   *[other] { $count } stillinger
 }
jobs-nothing = Ingen

## Kolonner

jobs-column-title = Tittel
jobs-column-employer = Arbeidsgiver
jobs-column-city = Sted
jobs-column-stage = Steg
jobs-column-deadline = Søknadsfrist
jobs-column-next = Neste dato
jobs-column-pay = Lønn
jobs-column-target = Mot lønnsmålet
jobs-column-floor = Mot lønnsgulvet
jobs-column-applied_on = Sendt
jobs-column-quiet = Stille
jobs-column-last_event = Siste hendelse
jobs-column-follow_up = Følg opp
jobs-column-tags = Merkelapper
jobs-column-source = Nettsted
jobs-column-found_at = Funnet hos
jobs-column-form = Ansettelse
jobs-column-share = Stillingsprosent
jobs-column-workplace = Hjemmekontor
jobs-column-degree = Utdanning
jobs-column-languages = Språk
jobs-column-starts = Oppstart
jobs-column-posted_on = Publisert
jobs-column-saved_on = Lagret
jobs-column-ad_state = Annonse
jobs-column-places = Alle steder
jobs-column-orgnr = Org.nummer
jobs-columns = Kolonner
jobs-columns-text = Dra i tabellhodet for å endre rekkefølgen på kolonnene.
jobs-columns-usual = Slik det var først
jobs-head-ascending = Sorter fra lavt til høyt
jobs-head-descending = Sorter fra høyt til lavt
jobs-head-also = Sorter på denne også
jobs-head-unsorted = Ikke sorter på denne
jobs-head-left = Flytt til venstre
jobs-head-right = Flytt til høyre
jobs-head-wider = Bredere
jobs-head-narrower = Smalere
jobs-head-hide = Skjul denne kolonnen
jobs-sorted-by = Sortert på { $column }
jobs-unsorted = Nyeste først

## Celler

jobs-target-by = { $amount } · { $step }
jobs-floor-above = { $amount }
jobs-floor-below = { $amount }
jobs-floor-unknown = Ikke kjent
jobs-edit = Endre { $column }
jobs-edit-save = Lagre
jobs-edit-hint = Enter lagrer, Esc lar det stå som det var
jobs-not-editable = Denne cellen regner Løype ut, og den kan ikke endres.
jobs-menu-open = Åpne
jobs-menu-edit = Endre denne cellen
jobs-menu-move = Flytt til …
jobs-menu-tag = Merk …
jobs-menu-follow-up = Følg opp …
jobs-menu-delete = Legg i papirkurven
jobs-menu-select = Velg

## Filtre

jobs-filters = Filtre
jobs-filter-add = Filter
jobs-filter-clear = Fjern filtrene
jobs-filter-remove = Fjern dette filteret
jobs-filter-edit = { $filter }. Enter endrer det, Delete fjerner det.
jobs-filter-stage = Steg
jobs-filter-employer = Arbeidsgiver
jobs-filter-city = Sted
jobs-filter-deadline = Søknadsfrist
jobs-filter-target = Mot lønnsmålet
jobs-filter-floor = Mot lønnsgulvet
jobs-filter-source = Nettsted
jobs-filter-tag = Merkelapp
jobs-filter-quiet = Stille
jobs-filter-text = Tekst
jobs-filter-chip = { $filter }: { $values }
jobs-filter-any = alt
jobs-filter-more = { $value } + { $count } til
jobs-filter-stage-open = Alle som er åpne
jobs-filter-stage-closed = Alle som er avsluttet
jobs-filter-find = Finn
jobs-filter-no-values = Fant ingenting
jobs-filter-gone = en merkelapp som er borte
jobs-filter-text-label = Ord i stillingen, annonsen eller notatene
jobs-filter-quiet-label = Dager uten endring siden den ble sendt
jobs-filter-quiet-chip = { $days ->
    [one] { $days } dag eller mer
   *[other] { $days } dager eller mer
 }
jobs-filter-sorts = Hva slags
jobs-filter-sort-dated = På en dag
jobs-filter-sort-asap = Snarest
jobs-filter-sort-rolling = Løpende
jobs-filter-sort-unknown = Ikke oppgitt
jobs-filter-range = Når
jobs-filter-range-any = Hvilken dag som helst
jobs-filter-range-passed = Gått ut
jobs-filter-range-today = I dag
jobs-filter-range-week = Innen 7 dager
jobs-filter-range-fortnight = Innen 14 dager
jobs-filter-range-month = Innen 30 dager
jobs-filter-range-own = Mellom to dager
jobs-filter-from = Fra
jobs-filter-to = Til
jobs-filter-day-hint = 12.03, uke 12, i morgen; tomt er åpent
jobs-filter-from-day = fra { $day }
jobs-filter-to-day = til { $day }
jobs-verdict-above = Over
jobs-verdict-below = Under
jobs-verdict-unknown = Ikke kjent

## Lagrede visninger

jobs-views = Visninger
jobs-view-all = Alle stillinger
jobs-view-changed = { $name }, endret
jobs-view-save = Lagre «{ $name }»
jobs-view-save-as = Lagre som visning …
jobs-view-manage = Ordne visninger …
jobs-view-newer = { $name } (fra en nyere versjon)
jobs-view-name = Navn på visningen
jobs-view-name-hint = Kolonner, rekkefølge og filtre lagres med den.
jobs-view-name-do = Lagre
jobs-view-manage-title = Visninger
jobs-view-none = Ingen visning er lagret ennå. Ordne tabellen slik du vil ha den, og lagre den som visning.
jobs-view-rename = Navn på visning { $number }
jobs-view-up = Flytt { $name } opp
jobs-view-down = Flytt { $name } ned
jobs-view-delete = Slett { $name }

## Mange på én gang

jobs-selected = { $count ->
    [one] { $count } valgt
   *[other] { $count } valgt
 }
jobs-selection = Hva som skal gjøres med de valgte stillingene
jobs-select-all = Velg alle { $count }
jobs-select-none = Velg ingen
jobs-many-move = Flytt til
jobs-many-tag = Merk
jobs-many-untag = Fjern merkelapp
jobs-many-follow-up = Følg opp
jobs-many-delete = Papirkurv
jobs-many-move-title = Flytt til et steg
jobs-many-on = Dato
jobs-many-on-hint = En dag, for eksempel 12.03 eller «i går». Tomt betyr i dag.
jobs-many-move-do = Flytt
jobs-many-tag-title = Sett på en merkelapp
jobs-many-tag-do = Merk
jobs-many-untag-title = Fjern en merkelapp
jobs-many-untag-none = Ingen av dem har en merkelapp.
jobs-many-untag-one = { $name }, på { $count }
jobs-many-follow-up-title = Følg opp en dag
jobs-many-follow-up-hint = 12.03, uke 12, i morgen. Tomt fjerner oppfølgingen.
jobs-many-follow-up-do = Sett
jobs-many-nothing = Slik var de allerede.
jobs-filter-pay = Lønn
jobs-filter-pay-from = Minst i året
jobs-filter-pay-to = Høyst i året
jobs-filter-pay-year = Skriv kroner i året her, for eksempel 650 000.
jobs-filter-pay-at-least = fra { $least }
jobs-filter-pay-at-most = opp til { $most }
jobs-filter-pay-between = { $least } til { $most }
