### Forberedelse: hva en annonse ber om, hva personen har til det, og hva de skrev. Den første delen står også i
### Markdown, i PDF-en og på kommandolinjen.

prep-part-why_them = Hvorfor dem
prep-part-doubts = De kan komme til å tvile
prep-part-to_ask = Spør dem
prep-part-figures = Tall å si
prep-part-logistics = Tid og sted
prep-part-notes = Notater
prep-need-must = krav
prep-need-nice = fordel
prep-weekday = { $weekday ->
    [1] mandag
    [2] tirsdag
    [3] onsdag
    [4] torsdag
    [5] fredag
    [6] lørdag
   *[7] søndag
 }
prep-head-round = runde { $round }, { $day }, { $time }
prep-fact-with = Med
prep-fact-asked = Bedt om sist
prep-fact-say = Si
prep-fact-advertised = Annonsert
prep-fact-floor = Lønnsgulv
prep-asked-title = Hva de ber om, og hva du har ({ $met } av { $asked } har en historie)
prep-gap = ingen historie ennå
prep-gap-closest = ingen historie ennå; nærmest: «{ $story }»
prep-quoted = «{ $story }»
prep-about-title = Om { $employer }
prep-about-employees = { $count } ansatte
prep-about-source = Kilde: { $source }, { $day }
prep-last-title = Fra runde { $round }

prep-known-work = Hva { $employer } arbeider med:
prep-known-doubt = **{ $asked }**: ingen historie ennå. Svaret mitt:
prep-known-doubt-closest = **{ $asked }**: nærmest er «{ $story }». Svaret mitt:
prep-known-say = Si { $pay } i året.
prep-known-asked = Bedt om før: { $pay } ({ $day }).
prep-known-walk-away = Takk nei under { $pay }.
prep-known-zone = Tiden gjelder { $city }. I Oslo: { $day }, { $time }
prep-ask-success = Hva skulle dere ønske at den som får jobben, har fått til etter et halvt år?
prep-ask-hard = Hva syntes den forrige i rollen var vanskelig?
prep-ask-wrong = Fortell om noe som gikk galt i det siste. Hva endret dere?
prep-ask-next = Hva skjer etter i dag, og når hører jeg fra dere?

prep-tab = Forbered
prep-action-open = Forberedelse til stillingen
prep-action-ten = Ti minutter før
prep-ten = Ti minutter før
prep-ten-back = Tilbake til arket
prep-ten-none = Ikke valgt noe intervju
prep-ten-none-text = Åpne forberedelsen til en stilling, eller et intervju, og velg «Ti minutter før».
prep-for = Forbered
prep-sheet = Ark for
prep-whole = Hele søknaden
prep-round = Runde { $round }, { $form }, { $day }
prep-pdf = PDF
prep-pdf-hint = Skriv arket som PDF, til utskrift eller telefonen
prep-pdf-saved = Arket ligger i { $path }
prep-span = { $from }–{ $to }
prep-fact-when = Når
prep-asked = Hva de ber om, og hva du har
prep-asked-one = Hva de ber om
prep-asked-none = Ingen liste er hentet fra en annonse. Legg selv til det de ber om.
prep-covered = { $met } av { $asked } har en historie
prep-covered-musts = { $met } av { $asked } krav
prep-from-ad = fra annonsen
prep-no-story = Ingen historie ennå.
prep-no-story-closest = Ingen historie ennå. Nærmest: «{ $title }»
prep-add = Legg til noe de ber om
prep-new = Hva mer ber de om?
prep-new-add = Legg til
prep-new-close = Ferdig
prep-menu = Valg for «{ $text }»
prep-list-menu = Valg for listen
prep-make-must = Det er et krav
prep-make-nice = Det er en fordel
prep-meets = «{ $title }» passer
prep-meets-not = «{ $title }» passer ikke
prep-story-for = Begynn på en historie til det
prep-drop = Ta bort fra listen
prep-put-back = Legg tilbake: { $text }
prep-redraw = Hent listen fra annonsen på nytt
prep-filled = Fylt ut; endre fritt
prep-from-whole = Fra arket for hele søknaden
prep-clear = Begynn på nytt
prep-clear-hint = Tar bort det du har skrevet her, så det som står bak, vises igjen
prep-hint-why_them = Hvorfor denne arbeidsgiveren, med dine egne ord.
prep-hint-doubts = Hva kan de komme til å tvile på? Og svaret ditt.
prep-hint-to_ask = Hva vil du vite?
prep-hint-figures = Hva du sier om lønn.
prep-hint-logistics = Når, hvor, hvordan du kommer inn.
prep-hint-notes = Alt annet. Markdown virker.
prep-last = Fra runde { $round }, { $day }
prep-retry = Prøv igjen
prep-loading = Leser forberedelsen
