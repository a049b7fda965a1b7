### Spørsmålsbanken, og spørsmålene til én stilling.

questions-loading = Leser spørsmålene
questions-search = Søk
questions-filters = Velg spørsmål
questions-any = Alle
questions-only = Hvilke
questions-only-all = Alle
questions-only-own = Mine egne
questions-only-asked = Spurt om på ordentlig
questions-only-weak = Svake punkter
questions-only-practised = Øves på
questions-only-noted = Med notat
questions-kind = Handler om
questions-level = Nivå
questions-skill = Ferdighet
questions-count = { $count ->
    [one] { $count } spørsmål
   *[other] { $count } spørsmål
 }
questions-none = Ingen spørsmål passer
questions-none-text = Velg bredere, eller legg til et eget spørsmål.
questions-more = Vis flere
questions-add = Legg til et spørsmål
questions-text = Spørsmålet
questions-save = Legg til
questions-one = Spørsmål
questions-close = Lukk
questions-delete = Ta ut av banken
questions-practise = Øv på det
questions-practise-no = Ikke øv på det mer
questions-own = ditt eget
questions-asked = { $count ->
    [one] spurt om én gang
    [2] spurt om to ganger
   *[other] spurt om { $count } ganger
 }
questions-due = kommer igjen { $day }
questions-weak = svakt punkt

## Til én stilling

questions-for = Spørsmål det er verdt å øve på
questions-for-here = Spurt om av denne arbeidsgiveren
questions-for-role = Spurt om andre steder: { $role }
questions-for-fit = Passer stillingen
questions-for-practise = Øv til denne stillingen
questions-for-planned = { $count ->
    [one] { $count } spørsmål lagt opp
   *[other] { $count } spørsmål lagt opp
 }
