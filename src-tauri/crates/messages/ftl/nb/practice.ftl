### Øving: spørsmål som kommer igjen til de sitter, prøveintervjuer, og hvordan det går over tid.

practice-title = Øving
practice-action-go = Øving
practice-action-begin = Øv på det som står for tur
practice-action-interview = Et prøveintervju
practice-action-questions = Spørsmålsbanken
practice-loading = Leser hva som står for tur
practice-tab-due = I dag
practice-tab-questions = Spørsmål
practice-tab-progress = Framgang

## Slag, runder, nivåer, vurderinger

question_kind-behavioural = Om deg
question_kind-technical = Faglig
question_kind-design = Systemdesign
question_kind-culture = Arbeidsliv
question_kind-pay = Lønn
question_kind-to_ask = Å spørre dem om
question_round-first = Første samtale
question_round-technical = Faglig runde
question_round-case = Case
question_round-final = Siste runde
question_level-entry = De første årene
question_level-mid = På egne bein
question_level-senior = Senior
grade-again = Igjen
grade-hard = Tungt
grade-good = Bra
grade-easy = Lett

## I dag

practice-due = { $count ->
    [0] Ingenting står for tur i dag
    [one] { $count } spørsmål står for tur i dag
   *[other] { $count } spørsmål står for tur i dag
 }
practice-due-none-text = Øv på noe nytt, eller ta fri. Det du har svart på, kommer igjen når det er i ferd med å glippe.
practice-empty-title = Du har ikke øvd ennå
practice-empty-text = Spørsmålene passer til den typen arbeid du ser etter. Du svarer høyt eller skriftlig, ser hva et godt svar viser, og vurderer deg selv. Løype henter hvert spørsmål fram igjen like før du ville ha glemt.
practice-begin-due = Øv på det som står for tur
practice-begin-first = Begynn med fem spørsmål
practice-begin-new = Øv på noe nytt
practice-begin-weak = Øv på svake punkter
practice-begin-interview = Prøveintervju …
practice-today-done = { $count ->
    [one] { $count } svar i dag
   *[other] { $count } svar i dag
 }
practice-run = { $days ->
    [one] Øvd på { $days } dag fra og med { $since }
   *[other] Øvd på { $days } dager fra og med { $since }
 }
practice-weak = { $count ->
    [one] { $count } svakt punkt
   *[other] { $count } svake punkter
 }
practice-coming = Før intervjuene dine
practice-coming-line = { $ready } av { $questions } klare
practice-coming-today = { $count ->
    [0] ingenting i dag
    [one] { $count } i dag
   *[other] { $count } i dag
 }
practice-coming-days = { $days ->
    [0] i dag
    [1] i morgen
   *[other] om { $days } dager
 }
practice-coming-ready = Klar
practice-coming-practise = Øv
practice-coming-practise-for = Øv til { $employer }
practice-unplanned = { $title } hos { $employer }, { $when }: du har ikke øvd til det ennå.
practice-plan = Legg opp 15 spørsmål
practice-plan-for = Legg opp 15 spørsmål til { $employer }
practice-list = Det som kommer
practice-list-before = før { $employer }, { $on }
practice-list-new = nytt

## En økt

practice-sitting = Øving
practice-number = Spørsmål { $number } av { $total }
practice-think = Si det høyt, eller skriv det her. Ingenting tas opp.
practice-answer = Svaret ditt, om du skriver det
practice-show = Vis hva et godt svar viser
practice-show-short = Vis
practice-good = Et godt svar viser
practice-good-ask = Et godt svar fra dem forteller
practice-trap = Fella mange går i
practice-trap-ask = Det du bør lytte etter
practice-note = Notatet ditt
practice-note-hint = Ligger ved spørsmålet
practice-judge = Hvordan gikk det?
practice-prospect = { $days ->
    [0] igjen i dag
    [1] i morgen
   *[other] om { $days } dager
 }
practice-other-nb = På norsk
practice-other-en = På engelsk
practice-last = Det forrige svaret ditt
practice-asked = Spurt om hos { $employer }, { $on }
practice-back = Ta det forrige tilbake
practice-back-not = Noe annet er endret siden. Angre det først, og ta så svaret tilbake.
practice-stop = Avslutt
practice-keys = Mellomrom viser svaret, Ctrl+Enter mens du skriver; 1 til 4 vurderer det.
practice-time = { $minutes }:{ $seconds }
practice-time-left = Tid igjen
practice-time-spent = Tid
practice-over = Tiden er ute. Rund av.
practice-done = Ferdig for nå
practice-done-text = { $answers ->
    [0] Du svarte ikke på noe denne gangen.
    [one] Ett svar på { $minutes } min.
   *[other] { $answers } svar på { $minutes } min.
 }
practice-done-more = Fortsett
practice-done-close = Lukk
practice-summary = Svarene
practice-summary-question = Spørsmål
practice-summary-grade = Vurdering
practice-summary-time = Tid

## Et prøveintervju

practice-interview-title = Prøveintervju
practice-interview-for = Til stillingen
practice-interview-no-job = Ingen bestemt stilling
practice-interview-role = Rolle
practice-interview-any-role = Alle
practice-interview-round = Runde
practice-interview-any-round = Alle
practice-interview-count = Spørsmål
practice-interview-seconds = Minutter for hvert
practice-interview-begin = Begynn
practice-cancel = Avbryt

## Framgang

practice-progress-loading = Leser hvordan det går
practice-progress-weeks = Svar i uka
practice-progress-weeks-about = { $weeks ->
    [one] Svar den siste uka, etter hvordan du vurderte dem ({ $weeks }).
   *[other] Svar de siste { $weeks } ukene, etter hvordan du vurderte dem.
 }
practice-progress-ahead = Det som kommer
practice-progress-ahead-about = Spørsmål hver av de neste 14 dagene, etter det som er kjent i dag.
practice-progress-none = Ingenting ennå. Svarene dine står her uke for uke.
practice-progress-seen = Spørsmål besvart
practice-progress-firm = Sitter i en uke eller mer
practice-progress-weak = Svake punkter
practice-progress-week = Uke
practice-progress-days = Dager
practice-progress-day = Dag
practice-progress-count = Spørsmål
practice-progress-answers = Svar

## Kommandolinja

practice-cli-how = Si svaret høyt, eller skriv det; en tom linje viser hva et godt svar viser. Så vurderer du deg selv. q avslutter.
practice-cli-good = Et godt svar viser:
practice-cli-trap = Fella mange går i:
practice-cli-judge = 1 igjen · 2 tungt · 3 bra · 4 lett · q avslutt
practice-cli-again = { $days ->
    [0] Det kommer igjen i dag.
    [1] Det kommer igjen i morgen.
   *[other] Det kommer igjen om { $days } dager.
 }
practice-cli-done = { $answers ->
    [0] Ingen svar denne gangen.
    [one] Ett svar: { $again } igjen, { $hard } tungt, { $good } bra, { $easy } lett.
   *[other] { $answers } svar: { $again } igjen, { $hard } tungt, { $good } bra, { $easy } lett.
 }
