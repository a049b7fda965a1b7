### Tavlen, å legge til en stilling for hånd, å flytte en stilling, og papirkurven.

board-title = Tavle
board-loading = Leser tavlen
board-retry = Prøv igjen
board-closed = Avsluttet
board-closed-show = Vis avsluttede stillinger: { $count }
board-closed-hide = Fold sammen avsluttede stillinger
board-keys = Piltastene går fra kort til kort, Enter åpner et kort, M flytter det til et steg. Med Ctrl og Shift flytter piltastene kortet.

## Første gang

board-empty-title = Løypa di begynner her
board-empty-text = Lim inn en lenke til en annonse, teksten eller en lagret side i feltet øverst. Løype tar vare på hele annonsen, så den finnes også når siden er borte.
board-empty-paste = Lim inn eller søk
board-empty-column = Ingenting her

## Den ene datoen som betyr noe nå; `d` er kort for dager

board-next-apply-by = Søk innen { $day }
board-next-apply-today = Søk i dag
board-next-apply-today-time = Søk i dag innen kl. { $time }
board-next-apply-tomorrow = Søk innen i morgen
board-next-apply-tomorrow-time = Søk innen i morgen kl. { $time }
board-next-deadline-was = Fristen var { $day }
board-next-asap = Søk snarest
board-next-rolling = Løpende frist
board-next-found = { $days ->
    [0] Lagret i dag
   *[other] Lagret for { $days } d siden
 }
board-next-sent = { $days ->
    [0] Sendt i dag
   *[other] Sendt for { $days } d siden
 }
board-next-since = Siden { $day }

## Den ene advarselen

board-warning-deadline-passed = { $days ->
    [1] Fristen var i går
   *[other] Fristen gikk ut for { $days } d siden
 }
board-warning-ad-closed = Annonsen er stengt
board-warning-quiet = Stille i { $days } d
board-warning-below-floor = { $amount } under lønnsgulvet

## Hvor lønnen står mot målet; bare ytterpunktene er verdt et ord

board-target-below-walk-away = Under smertegrensen
board-target-stretch = Drømmelønn

## Lønn på et kort, der det er trangt

board-pay-year = { $figures }/år
board-pay-month = { $figures }/mnd.
board-pay-hour = { $figures }/time

## Å flytte

board-action-move = Flytt til …
board-action-next-stage = Flytt til neste steg
board-action-previous-stage = Flytt til forrige steg
board-action-delete = Legg i papirkurven
board-action-add = Legg til en stilling for hånd
board-menu-move = Flytt til
board-menu-move-on = Flytt på en annen dag …
board-menu-open = Åpne
board-move-title = Flytt «{ $title }»
board-move-stage = Steg
board-move-here = er her nå
board-move-on = Dato
board-move-on-hint = En dag, for eksempel 12.03 eller «i går». Tomt betyr i dag.
board-move-do = Flytt
board-cancel = Avbryt
board-close = Lukk
board-stage-first = Det er ikke noe steg før dette
board-stage-last = Det er ikke noe steg etter dette

## Å legge til for hånd

board-add-title = Legg til en stilling for hånd
board-add-text = Tittel og arbeidsgiver er nok; resten kan komme siden.
board-add-place-hint = Ett sted på hver linje, hovedstedet først
board-add-deadline-hint = 12.03.2026, uke 12, Snarest
board-add-pay-hint = 650 000, 54 000 kr/mnd eller 450 kr/t
board-add-link = Lenke til annonsen
board-add-do = Legg til

## Papirkurven

board-trash-action-restore = Legg tilbake fra papirkurven
