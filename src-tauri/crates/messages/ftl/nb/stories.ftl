### Historiebanken: hva personen gjorde, del for del, og hva som ville gjort det bedre.

stories-title = Historier
stories-one = Historie
stories-action-add = Begynn på en historie
stories-action-go = Historier
stories-add = Ny historie
stories-new = Hva handler den om?
stories-new-hint = Noen få ord du kjenner den igjen på, som «Flyttet databasen uten nedetid».
stories-begin = Begynn
stories-cancel = Avbryt
stories-search = Søk i historiene dine
stories-skill = Ferdighet
stories-all-skills = Alle ferdigheter
stories-count = { $count ->
    [one] { $count } historie.
   *[other] { $count } historier.
 }
stories-rate = Tidene regner med { $rate } ord i minuttet; fortell en historie høyt på tid for å bruke ditt eget tempo.
stories-rate-own = Tidene regner med ditt eget tempo, { $rate } ord i minuttet.
stories-none = Ingen historier ennå
stories-none-text = Skriv ned hva du gjorde, én gang: situasjon, oppgave, handling, resultat. Så finner hver forberedelse dem som passer.
stories-none-found = Ingen historie passer.
stories-more = Vis flere
stories-loading = Leser historien
stories-close = Lukk historien
stories-delete = Slett «{ $title }»
stories-quoted = «{ $title }»
stories-told = { $words ->
    [one] { $words } ord, { $time } å fortelle
   *[other] { $words } ord, { $time } å fortelle
 }
stories-row-time = { $time } å fortelle
stories-hints = Hva som ville gjort den bedre
stories-part-title = Tittel
stories-part-situation = Situasjon
stories-part-task = Oppgave
stories-part-action = Handling
stories-part-result = Resultat
stories-part-reflection = Hva du lærte
stories-part-numbers = Tall
stories-hint-situation = Hvor, når, og hva som sto på spill. To setninger holder.
stories-hint-task = Hva som var ditt ansvar.
stories-hint-action = Hva du gjorde, steg for steg. Si «jeg» om det som var ditt.
stories-hint-result = Hva det førte til, helst med et tall.
stories-hint-reflection = Hva du ville gjort annerledes i dag.
stories-hint-numbers = Tall å ha klare: før og etter, hvor mange, hvor lenge.
stories-better-no_action = Den sier ikke ennå hva du gjorde.
stories-better-no_result = Den sier ikke ennå hva det førte til.
stories-better-no_figure = Ingen tall sier hvor godt det gikk. Hvor mange, hvor mye, hvor lenge?
stories-better-others_did = Den sier «vi» mye oftere enn «jeg». Hvilken del var din?
stories-better-too_long = Den tar mer enn to minutter å fortelle. Kort den ned.
stories-mark-no_action = ingen handling
stories-mark-no_result = ikke noe resultat
stories-mark-no_figure = ingen tall
stories-mark-others_did = «vi», ikke «jeg»
stories-mark-too_long = over to minutter
stories-skills = Ferdigheter den viser
stories-skill-field = Legg til en ferdighet
stories-skill-add = Legg til
stories-skill-remove = Ta bort { $name }
stories-time = Fortell den på tid
stories-time-hint = Fortell den høyt og stopp når du er ferdig: fra da av brukes ditt eget tempo.
stories-time-stop = Stopp
stories-timed = Fortalt på { $time }. Det er { $rate } ord i minuttet, og tidene regner med det nå.
stories-why-said = du sa det
stories-why-skills = ferdigheter: { $skills }
stories-why-words = ord: { $words }
stories-for = Historier som passer
stories-for-none = Ingen historie passer ennå.
stories-answers = Svarer på dette
stories-answers-not = Svarer ikke på dette
