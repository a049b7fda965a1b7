### Forberedelse: hva en annonse ber om, hva personen har til det, og hva de skrev. Den første delen står også i
### Markdown, i PDF-en og på kommandolinjen.

prep-part-why_them = Hvorfor dem
prep-part-doubts = De kan komme til å tvile
prep-part-to_ask = Spør dem
prep-part-figures = Tall å si
prep-part-logistics = Tid og sted
prep-part-notes = Notater
prep-need-must = må
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
prep-fact-floor = Gulv
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
prep-known-zone = Tiden er { $city } sin. I Oslo: { $day }, { $time }
prep-ask-success = Hva skulle dere ønske at den som får jobben, har fått til etter et halvt år?
prep-ask-hard = Hva syntes den forrige i rollen var vanskelig?
prep-ask-wrong = Fortell om noe som gikk galt i det siste. Hva endret dere?
prep-ask-next = Hva skjer etter i dag, og når hører jeg fra dere?
