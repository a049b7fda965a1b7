### Hele profilen ut: siden, ordene i filene, kommandolinja.

takeout-intro = Alt du har her er ditt å ta med: som én fil som Løype henter inn igjen, som tabeller for et regneark, eller som tekst å lese.
takeout-what = Hva som skal tas ut
takeout-form-zip = Alt, med dokumenter (.zip)
takeout-form-zip-hint = Alt sammen, filene til dokumentene, annonsene som tekst, og hver søknad å lese. Løype kan hente det inn igjen.
takeout-form-json = Alt som én JSON-fil
takeout-form-json-hint = Alt unntatt filene til dokumentene, for andre programmer og for Løype. Formen er dokumentert.
takeout-form-xlsx = Stillinger og hendelser for Excel (.xlsx)
takeout-form-xlsx-hint = To ark med ekte datoer og beløp.
takeout-form-jobs_csv = Stillinger som tabell (.csv)
takeout-form-jobs_csv-hint = For alle regneark: UTF-8 med semikolon, slik norske regneark leser det.
takeout-form-events_csv = Hendelser som tabell (.csv)
takeout-form-events_csv-hint = Steg, notater, intervjuer, oppgaver og samtaler, én på hver linje.
takeout-form-markdown = Hver søknad som tekst (.md.zip)
takeout-form-markdown-hint = Én Markdown-fil per søknad: fakta, brev, intervjuer, historikk og annonsen.
takeout-lock = Lås filen med en passordfrase
takeout-passphrase = Passordfrase
takeout-passphrase-again = Den samme en gang til
takeout-passphrase-hint = Minst 8 tegn; flere ord er best.
takeout-passphrase-differs = De to er ikke like.
takeout-passphrase-warning = En tapt passordfrase kan ikke hentes tilbake, heller ikke av oss: uten den får ingen noen gang åpnet filen. Skriv den ned et trygt sted.
takeout-save = Ta ut
takeout-stop = Stopp
takeout-working = Tar det ut …
takeout-progress = { $done } av { $total } rader
takeout-saved = Skrevet: { $path }
takeout-saved-size = { $size }. Den ligger i mappa { $folder }.
takeout-missing = { $count ->
    [one] Filen til ett dokument var ikke der den skulle være, så den er ikke med.
   *[other] Filene til { $count } dokumenter var ikke der de skulle være, så de er ikke med.
 }
takeout-locked-word = Filen er låst. Ta vare på passordfrasen.
takeout-calendar = Frister, intervjuer og oppgaver for andre kalendere (.ics) lagres på kalendersiden.
takeout-where = Filen legges i mappa der kalenderfilen din ligger, ellers i nedlastinger. Den legges aldri over en annen fil.
takeout-done = Tatt ut
takeout-size-bytes = { $count } byte
takeout-size-kb = { $count } kB
takeout-size-mb = { $count } MB

## Ark

takeout-sheet-jobs = Stillinger
takeout-sheet-events = Hendelser
takeout-col-title = Stilling
takeout-col-employer = Bedrift
takeout-col-orgnr = Organisasjonsnummer
takeout-col-places = Arbeidssted
takeout-col-stage = Status
takeout-col-applied_on = Søkt
takeout-col-deadline_on = Frist
takeout-col-deadline_time = Frist, klokkeslett
takeout-col-deadline = Frist som skrevet
takeout-col-posted_on = Publisert
takeout-col-starts_on = Oppstart
takeout-col-starts = Oppstart som skrevet
takeout-col-form = Ansettelsesform
takeout-col-share_min = Stilling fra, %
takeout-col-share_max = Stilling til, %
takeout-col-pay_min = Lønn fra
takeout-col-pay_max = Lønn til
takeout-col-pay_currency = Valuta
takeout-col-pay_period = Lønn per
takeout-col-pay = Lønn som skrevet
takeout-col-workplace = Hvor arbeidet gjøres
takeout-col-degree = Krav til utdanning
takeout-col-languages = Språkkrav
takeout-col-found_at = Funnet hos
takeout-col-tags = Merkelapper
takeout-col-apply_url = Søk her
takeout-col-ad_url = Annonsens adresse
takeout-col-closed_reason = Avsluttet fordi
takeout-col-closed_note = Om avslutningen
takeout-col-archive = Tidligere søk
takeout-col-deleted_on = I papirkurven siden
takeout-col-saved_on = Lagret
takeout-col-id = Id
takeout-col-day = Dag
takeout-col-time = Klokkeslett
takeout-col-kind = Hva
takeout-col-detail = Hvordan
takeout-col-from = Fra steg
takeout-col-to = Til steg
takeout-col-person = Med
takeout-col-words = Ord
takeout-col-done_on = Gjort
takeout-col-job_id = Stillingens id
takeout-kind-stage = Steg
takeout-kind-note = Notat
takeout-kind-captured = Annonse tatt vare på
takeout-kind-interview = Intervju
takeout-kind-task = Oppgave
takeout-kind-follow_up = Oppfølging
takeout-kind-thank_you = Takk
takeout-kind-conversation = Samtale
takeout-kind-sent = Sendt

## Markdown

takeout-md-letter = Brev
takeout-md-prep = Forberedelse
takeout-md-interviews = Intervjuer
takeout-md-tasks = Oppgaver
takeout-md-contacts = Kontaktpersoner
takeout-md-history = Historikk
takeout-md-ad = Annonsen
takeout-prep-why_them = Hvorfor dem
takeout-prep-doubts = Tvil
takeout-prep-to_ask = Å spørre om
takeout-prep-figures = Tall
takeout-prep-logistics = Praktisk
takeout-prep-notes = Notater
takeout-readme = Denne zip-filen har alt Løype har tatt vare på for deg. «loype.json» er alt sammen i én dokumentert form, som Løype henter inn igjen (med filene under «documents»). «applications» har en tekst for hver søknad, «ads» teksten i annonsene, og sidene slik de kom (.html.txt: en fremmed side, best å lese som tekst). Dine egne dokumenter ligger under «documents».

## En egen fil inn igjen

own-kind-job = Stillinger
own-kind-ad = Annonser
own-kind-application = Søknader
own-kind-event = Hendelser
own-kind-employer = Arbeidsgivere
own-kind-contact = Kontaktpersoner
own-kind-conversation = Samtaler
own-kind-interview = Intervjuer
own-kind-task = Oppgaver
own-kind-document = Dokumenter
own-kind-document_version = Versjoner av dokumenter
own-kind-letter = Brev
own-kind-offer = Tilbud
own-kind-target = Lønnsmål
own-kind-pay_figure = Lønnstall
own-kind-story = Historier
own-kind-own_question = Dine egne spørsmål
own-kind-practice_answer = Øvingssvar
own-kind-prep_sheet = Forberedelsesark
own-kind-tag = Merkelapper
own-kind-saved_view = Lagrede tabeller
own-kind-archive = Tidligere søk
own-kind-stage = Steg
own-kind-own_figure = Dine egne tall
own-kind-setting = Innstillinger
own-kind-rest = Det som hører til disse

## Kommandolinja

takeout-cli-written = Skrev { $path } ({ $size }).
takeout-cli-locked = Den er låst. Uten passordfrasen får ingen noen gang åpnet den.
takeout-cli-passphrase = Passordfrase:
takeout-cli-again = Den samme en gang til:
own-file-title = En fil fra Løype selv: { $name }
own-file-from = Skrevet av Løype { $program }{ $day ->
        [none] .
       *[other] {" "}{ $day }.
    }
own-file-empty = Profilen din er tom: Den blir som den i filen.
own-file-merge = Det som finnes begge steder, blir stående slik det er nyest; ingenting av ditt slettes, og én angring tar alt tilbake.
own-file-line = { $name }: { $new } nye, { $same } like, { $kept } der din står, { $taken } der filens er nyest
own-file-kind = Hva
own-file-new = Nye
own-file-same = Like
own-file-kept = Din står
own-file-taken = Filens tas
own-file-missing = { $count ->
        [one] Ett dokument kommer uten filen sin.
       *[other] { $count } dokumenter kommer uten filene sine.
    }
own-file-passphrase = Passordfrasen til filen
own-file-open = Åpne
own-file-run = Hent inn
own-file-done = Hentet inn. Én angring tar alt tilbake.
own-file-unchanged = Alt i filen var der fra før.
