### Deler av veiledningen: lønnsgulv og tillatelser, arbeidsliv, nyankomne, hvor du leter, hva som er utdatert.

rules-loading = Leser veiledningen
rules-retry = Prøv igjen
rules-open-site = Åpne { $site }
rules-on-page = På denne siden
rules-citizenship-unsaid = Du har ikke sagt statsborgerskapet ditt, så det som kreves av alle, vises.
rules-citizenship-say = Si det i innstillingene
rules-citizenship-change = Endre det i innstillingene

## Lønnsgulv og tillatelser

rules-floors = Lønnsgulvene over tid
rules-floors-about = Den laveste årslønnen UDI venter for faglærte, for full stilling før skatt. Der tallet for tiden imellom aldri ble funnet, har bildet et hull.
rules-floors-label = Lønnsgulvene for bachelor og master, fra { $from } til i dag
rules-floors-none = Ingen sats er kjent.
rules-floors-said = Bachelorgrad { $bachelor }, mastergrad { $master }, { $held }
rules-floors-own = skrevet inn av deg
rules-floors-doubt = kan være utdatert
rules-floors-gap = Hva som gjaldt mellom { $from } og { $to }, er ikke kjent
rules-floors-flag-own = Din
rules-floors-flag-doubt = Kan være utdatert
rules-floors-remark = Merknad
rules-floors-not-known = ikke kjent
rules-floors-enter = Skriv inn en nyere sats
rules-floors-udi = Åpne UDIs side
rules-permit-levels = Andre beløp som tillatelser krever

## Arbeidsliv

rules-not-advice = Dette er ikke juridisk rådgivning. Loven har unntak som en liste utelater; spør fagforeningen, Arbeidstilsynet eller en advokat før du handler etter den.
rules-limits = Lovens grenser
rules-limits-about = Hva en arbeidsgiver høyst kan kreve, eller minst skylder deg.
rules-working-life = Mer om avtaler og ferie
rules-job-seekers = Hvis du søker arbeid: hva NAV betaler og krever
rules-tax = Skatt

## Nyankomne

rules-track = Fra tilbud til på plass
rules-track-about = Det en nyankommen må gjøre, i rekkefølge. Kryss av det som er gjort; dagene følger tilbudet du velger.
rules-track-progress = { $done } av { $total } gjort
rules-track-all = Alle { $total } gjort
rules-track-offer = Tilbud
rules-track-no-offer = Intet tilbud: ingen dager
rules-track-starts = Første arbeidsdag: { $day }
rules-track-no-start = Dette tilbudet har ingen første arbeidsdag ennå, så ingen dager kan sies.
rules-track-open-offer = Fyll den inn
rules-track-no-offers = Du har ingen tilbud ennå, så ingen dager kan sies. Stegene og rekkefølgen gjelder likevel.
rules-track-add-offer = Legg til et tilbud
rules-track-choose = Velg et tilbud, så får hvert steg sin dag.
rules-track-empty = Ingen steg er kjent for statsborgerskapet ditt.
rules-track-waits = Først: { $steps }
rules-track-named = «{ $step }»
rules-track-by = innen { $day }
rules-track-late = for sent, innen { $day }
rules-track-done = Gjort { $day }
rules-track-done-on = dagen for «{ $step }»
rules-track-done-hint = For eksempel 12.03 eller «i går». Tomt fjerner krysset.
rules-due-before_start = Før første arbeidsdag
rules-due-months_after_arrival = { $months ->
    [one] Innen { $months } måned etter ankomst
   *[other] Innen { $months } måneder etter ankomst
 }
rules-due-days_after_arrival = { $days ->
    [one] Innen { $days } dag etter ankomst
   *[other] Innen { $days } dager etter ankomst
 }
rules-due-soon_after_arrival = Snart etter ankomst
rules-due-before_first_pay = Før første lønn

## Hvor du leter

rules-channels = Hvor du leter
rules-communities = Der fagfolk møtes
rules-communities-about = Etter by. De som er i flere byer, står under hver av dem.
rules-communities-anywhere = I hele Norge
rules-interfaces = Åpne grensesnitt, for dem som vil spørre selv

## Hva som er utdatert

rules-stale = { $count ->
    [one] { $count } av { $total } fakta kan være utdatert
   *[other] { $count } av { $total } fakta kan være utdatert
 }
rules-stale-about = Dagen da hver av dem burde vært sett på igjen, er forbi. Åpne kilden og sammenlign før du stoler på tallet, eller legg inn det nyere tallet selv.
rules-stale-none = Ingenting er utdatert
rules-stale-none-text = Hver av de { $total } faktaene skal ses på igjen på sin egen dag. Ingen av dagene er forbi.
rules-stale-open = Åpne kilden
rules-stale-open-one = Åpne kilden: { $name }
rules-stale-no-page = Ingen side å åpne
rules-area-cities = Byer
rules-area-employers = Arbeidsgivere
rules-area-roles = Roller
rules-area-pay = Lønn
rules-area-tax = Skatt
rules-area-permits = Lønnsgulv og tillatelser
rules-area-working_life = Arbeidsliv
rules-area-job_seekers = Arbeidssøkere
rules-area-newcomers = Nyankomne
rules-area-channels = Hvor du leter
rules-area-communities = Der folk møtes
rules-area-tips = Slik leter du
rules-area-interfaces = Åpne grensesnitt
