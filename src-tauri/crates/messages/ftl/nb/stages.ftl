### Egne steg, hvorfor en stilling ble avsluttet, og om man alt har søkt.

## Der man ordner stegene, i innstillingene

stages-list = Stegene dine, fra venstre mot høyre på tavlen
stages-name = Navn på steget { $stage }
stages-counts-as = teller som { $kind }
stages-jobs = { $count ->
    [0] tomt
    [one] { $count } stilling
   *[other] { $count } stillinger
 }
stages-hidden = skjult mens det er tomt
stages-hide = Skjul { $stage } mens det er tomt
stages-show = Vis alltid { $stage }
stages-up = Flytt { $stage } mot venstre
stages-down = Flytt { $stage } mot høyre
stages-drag = Dra { $stage }
stages-delete = Ta bort { $stage }
stages-only = Det siste steget som teller som { $kind }, blir stående. Du kan skjule det.
stages-keys = Alt med pil opp eller ned flytter steget du står i.
stages-moved = { $stage }: plass { $place } av { $count }
stages-add = Legg til et steg
stages-add-name = Navn
stages-add-kind = Teller som
stages-add-do = Legg til
stages-delete-title = Ta bort «{ $stage }»
stages-delete-holds = { $count ->
    [one] { $count } stilling står her.
   *[other] { $count } stillinger står her.
 }
stages-delete-elsewhere = { $count ->
    [one] { $count } av dem ligger i papirkurven eller i et tidligere søk.
   *[other] { $count } av dem ligger i papirkurven eller i et tidligere søk.
 }
stages-delete-where = Hvor skal de hen? Det de teller som, er det samme.
stages-delete-into = Flytt dem til
stages-delete-do = Flytt dem og ta bort steget
stages-cancel = Avbryt

## Hvorfor det ble avsluttet

closed-after = { $stage } etter { $furthest }
closed-after-on = { $stage } etter { $furthest }, { $day }
closed-ask-one = Hvorfor ble «{ $title }» avsluttet?
closed-ask-text = Om du vil. Det hjelper deg å se senere hva det sto på.
closed-hint = Trykk W for å svare, eller gå videre.
closed-say = Si hvorfor
closed-change = Endre hvorfor det ble avsluttet
closed-action = Si hvorfor det ble avsluttet
closed-note = Med dine egne ord
closed-save = Lagre
closed-skip = Ikke nå
closed-clear = Ta det tilbake
closed-reason-not_chosen = De valgte en annen
closed-reason-position_withdrawn = Stillingen ble trukket
closed-reason-pay = Lønnen
closed-reason-terms = Andre vilkår
closed-reason-place = Stedet
closed-reason-other_offer = Et annet tilbud
closed-reason-other = Noe annet

## Har jeg alt søkt?

already-title = Har du vært her før?
already-same_ad-applied = Du søkte på denne { $day }
already-same_ad-saved = Du har annonsen, lagret { $day }
already-same_position-applied = Du søkte på den samme stillingen { $day }
already-same_position-saved = Du lagret den samme stillingen { $day }
already-same_employer-applied = Du søkte hos denne arbeidsgiveren { $day }
already-same_employer-saved = Du lagret en stilling hos denne arbeidsgiveren { $day }
already-where = { $title } · { $outcome }
already-unsent = ikke sendt
already-closed = { $stage } etter { $furthest }
already-trash = i papirkurven
already-archive = i søket «{ $name }»
already-more = { $count ->
    [one] og { $count } til
   *[other] og { $count } til
 }
already-never = Ingen stilling hos denne arbeidsgiveren det siste året.
already-open = Åpne { $title }
