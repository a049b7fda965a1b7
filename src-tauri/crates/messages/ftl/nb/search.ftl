### Søk i alt fra boksen øverst.

search-jobs = Stillingene dine
search-near = Skrives nesten slik
search-facts = Fakta
search-fact = Veiledning · { $about }: { $value }

# When nothing is typed yet.
search-help = Ord søker i alt. Avgrens stillingene med
search-help-example = steg:intervju arbeidsgiver:dnb lønn>700k frist:uke

# What was understood of what was typed; names and figures as they were typed.
search-understood = Bare stillinger med
search-chip-stage = Steg: { $value }
search-chip-stage_named = Steg: { $value }
search-chip-employer = Arbeidsgiver: { $value }
search-chip-city = By: { $value }
search-chip-tag = Merkelapp: { $value }
search-chip-source = Nettsted: { $value }
search-chip-pay = Lønn: { $value }
search-chip-deadline = Frist: { $value }
search-chip-floor = Lønnsgulv: { $value }
search-chip-target = Lønnsmål: { $value }
search-chip-quiet = Stille i dager: { $value }
search-chip-unmet = { $chip } – finnes ikke
search-chip-most = { $chip } – de { $used } med flest stillinger av { $found }
search-from-day = fra { $day }
search-until-day = til { $day }

search-in-table = { $count ->
    [one] Vis den i tabellen
   *[other] Vis alle { $count } i tabellen
 }
search-words-in-table = Vis alle med disse ordene i tabellen

search-people = Personer
search-documents = Dokumenter
search-happenings = Intervjuer, oppgaver og samtaler
search-nameless = Uten navn
search-document-version = versjon { $number }
search-interview = Intervju, runde { $round }
search-task = Oppgave
search-task-done = Oppgave, gjort
search-conversation = Samtale med { $name }
search-archive = i «{ $name }»
