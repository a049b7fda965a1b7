### Jobbsøket er over, og tidligere søk.

## Når et tilbud er tatt imot

ending-title = Jobbsøket er over
ending-action = Jobbsøket er over …
ending-card = Gratulerer! Du har takket ja til «{ $title }».
ending-card-text = Det er en kort vei gjennom det som gjenstår: beskjed til de andre, datoene som kommer, og å legge bort dette søket.
ending-card-do = Vis hva som gjenstår
ending-card-later = Senere
ending-lead = Det som gjenstår, i den rekkefølgen det oftest blir gjort. Ingenting haster: gå når du vil, det som er gjort, er gjort.
ending-none = Du har ikke takket ja til noen stilling ennå.
ending-none-text = Når du tar imot et tilbud, flytter du stillingen til «Takket ja». Du kan også avslutte søket uten.
ending-accepted = Takket ja
ending-since = siden { $day }
ending-others = Beskjed til de andre
ending-others-none = Ingen venter på beskjed fra deg.
ending-others-text = { $count ->
    [one] { $count } søknad er fortsatt åpen, og arbeidsgiveren venter på beskjed.
   *[other] { $count } søknader er fortsatt åpne, og arbeidsgiverne venter på beskjed.
 }
ending-others-some = Her er de første { $shown } av { $count }.
ending-choose = Trekk søknaden hos { $employer }: { $title }
ending-withdraw = { $count ->
    [0] Trekk
    [one] Trekk { $count }
   *[other] Trekk { $count }
 }
ending-withdraw-none = Velg minst én
ending-draft = Skriv et utkast
ending-draft-for = Skriv et utkast til { $employer }
ending-unsent = { $count ->
    [0] { "" }
    [one] { $count } stilling ble aldri sendt: den følger med som den er.
   *[other] { $count } stillinger ble aldri sendt: de følger med som de er.
 }
ending-dates = Datoene som kommer
ending-dates-none = Ingen datoer ligger foran deg.
ending-date-starts = Jobben begynner: { $text }
ending-date-answer_by = Svar innen: { $text }
ending-date-interview = Intervju: { $text }
ending-date-task = Oppgave: { $text }
ending-archive = Legg bort dette søket
ending-archive-text = Alle stillingene går i et arkiv under et navn. Et senere søk begynner med tom tavle, og alt herfra kan fortsatt slås opp. Det kan hentes tilbake.
ending-archive-name = Navn
ending-archive-suggested = Jobbsøket frem til { $month }
ending-archive-on = Avsluttet
ending-archive-on-hint = En dag, for eksempel 12.03 eller «i går». Tomt betyr i dag.
ending-archive-do = Arkiver søket
ending-loading = Leser hva som gjenstår
ending-retry = Prøv igjen

## Tidligere søk

archive-title = Tidligere søk
archive-action = Tidligere søk
archive-text = Søk som er over, tatt vare på i sin helhet. Stillingene kan bare leses.
archive-empty = Ingen søk er lagt bort ennå
archive-empty-text = Når et søk er over, kan det legges bort under et navn, og et senere begynner med blanke ark.
archive-list = Tidligere søk
archive-span = { $from } – { $to }
archive-ended = avsluttet { $day }
archive-accepted = { $title }, { $employer }
archive-rename = Gi nytt navn
archive-rename-one = Gi nytt navn: { $name }
archive-name = Navn på søket
archive-restore = Hent tilbake
archive-restore-one = Hent tilbake { $name }
archive-restore-text = Alle stillingene kommer tilbake på tavlen i søket som pågår.
archive-find = Finn i dette søket
archive-jobs = Stillinger i { $name }
archive-jobs-none = Ingen stilling i dette søket har disse ordene.
archive-back = Alle tidligere søk
archive-loading = Leser søket
archive-save = Lagre
archive-cancel = Avbryt
archive-in = Stillingen hører til det tidligere søket «{ $name }». Den kan bare leses.
archive-see = Se søket
archive-newer = Nyere
archive-older = Eldre
