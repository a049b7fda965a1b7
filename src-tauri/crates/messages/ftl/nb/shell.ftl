### The frame around every page: rail, box at the top, menu, messages, and what goes wrong at the start.

shell-brand = Løype
shell-window = { $page } · Løype
shell-nav = Sider
shell-nav-board = Tavle
shell-nav-trash = Papirkurv
shell-nav-settings = Innstillinger
shell-box = Lim inn en lenke, en annonse eller en fil – eller søk i alt
shell-menu = Meny
shell-inspector = Valgt stilling
shell-messages = Meldinger
shell-drop-here = Slipp for å lagre annonsen
shell-close = Lukk
shell-loading = Laster …
shell-more = Vis flere
shell-try-again = Prøv igjen

## What can be done anywhere

shell-group-job = Stilling
shell-group-edit = Rediger
shell-group-go = Gå til
shell-group-view = Visning
shell-group-help = Hjelp
shell-action-undo = Angre
shell-action-redo = Gjør om
shell-action-search = Søk og kommandoer
shell-action-go-board = Tavle
shell-action-go-trash = Papirkurv
shell-action-go-settings = Innstillinger
shell-action-close-job = Lukk stillingen
shell-action-larger = Større tekst
shell-action-smaller = Mindre tekst
shell-action-own-size = Vanlig tekststørrelse
shell-action-shortcuts = Hurtigtaster
shell-action-quit = Avslutt

## Keys

shell-key-mod = Ctrl
shell-key-shift = Shift
shell-key-alt = Alt
shell-key-enter = Enter
shell-key-escape = Esc
shell-key-delete = Del
shell-keys-board = På tavla
shell-keys-board-go = Fra kort til kort
shell-keys-board-move = Flytt kortet, med en av piltastene
shell-keys-board-menu = Hva som kan gjøres med kortet
shell-keys-board-open = Åpne stillingen

## The palette

shell-palette-list = Treff og kommandoer
shell-palette-actions = Kommandoer
shell-palette-count = { $count ->
    [0] Fant ingenting
    [one] { $count } treff
   *[other] { $count } treff
 }

## What was done

shell-undone = Angret: { $step }
shell-redone = Gjort om igjen: { $step }
shell-changed-outside = Endret utenfor dette vinduet: { $step }
shell-step-unknown = Endringen din
shell-nothing-to-undo = Det er ingenting å angre.
shell-nothing-to-redo = Det er ingenting å gjøre om.
shell-error-unknown = Det gikk ikke ({ $code }).

## The start

shell-start-failed = Løype fikk ikke åpnet profilen din

## The trash

shell-trash-text = Slettede stillinger blir liggende her til du legger dem tilbake.
shell-trash-empty = Papirkurven er tom
shell-trash-empty-text = En stilling du sletter, havner her, og du kan legge den tilbake.
shell-trash-deleted = slettet { $day }
shell-trash-restore = Legg tilbake
shell-trash-restore-job = Legg tilbake { $title }

## Pay in figures

shell-pay-from = fra { $amount }
shell-pay-up-to = opptil { $amount }
shell-pay-steps = lønnstrinn { $range }
shell-rail-prepare = Forbered
shell-keys-walk = Fra linje til linje i alle lister
