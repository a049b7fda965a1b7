### Å hente inn filer fra andre programmer og egne tabeller.

import-untitled = Uten tittel
import-no-employer = Ukjent arbeidsgiver
takein-lead = Hent inn det du har ført andre steder: LinkedIns arkiv, Huntr, Teal, Simplify, JobSync, Reactive Resume, career-ops, AI Job Hunter, eller ditt eget regneark som CSV eller XLSX. Du ser hva hver rad blir til før noe skjer, og én angring tar alt tilbake.
takein-choose = Velg en fil
takein-drop = eller slipp den her. Høyst 50 MB.
takein-sending = Leser { $name }
takein-stop = Stopp
takein-other = Velg en annen fil
takein-steps = Trinn
takein-step-file = Fil
takein-step-columns = Hva er hva
takein-step-rows = Se over
takein-step-done = Ferdig
takein-remembered = Du har hentet inn en fil med de samme overskriftene før. Svarene dine derfra er fylt inn.
takein-part-include = Hent inn «{ $name }»
takein-part-about = { $source }. { $rows ->
    [one] { $rows } rad
   *[other] { $rows } rader
 }.
takein-encoding = Tegnkoding
takein-separator = Mellom cellene
takein-columns = Kolonner i { $name }
takein-column = Kolonne
takein-column-is = Er
takein-column-of = Hva «{ $header }» er
takein-samples = De første cellene
takein-dates-of = Rekkefølgen i datoene i «{ $header }»
takein-dates-open = Disse datoene kan leses på to måter. Hva er ment?
takein-dates-choose = Velg
takein-guessed = Gjettet ut fra navnet: se over.
takein-empty-column = Tom
takein-unnamed = Kolonne { $number }
takein-statuses = Hva statusordene betyr
takein-status-word = Ord
takein-status-count = Rader
takein-status-stage = Steg
takein-status-of = Hva «{ $text }» betyr
takein-status-by-dates = Ukjent: la datoene avgjøre
takein-rest = Kolonner som Løype ikke kjenner
takein-rest-note = Ta dem med i et notat
takein-rest-leave = Ikke behold dem
takein-alike = Rader du har fra før
takein-alike-merge = Slå dem sammen
takein-alike-leave = Utelat dem
takein-alike-add = Legg dem til som nye
takein-open = { $count ->
    [one] Datoene i én kolonne kan leses på to måter: si hva som er ment, og gå videre.
   *[other] Datoene i { $count } kolonner kan leses på to måter: si hva som er ment, og gå videre.
 }
takein-doubtful = { $count ->
    [one] Én ting er gjettet.
   *[other] { $count } ting er gjettet.
 }
takein-to-rows = Se over radene
takein-back = Tilbake til kolonnene
takein-counts = Av { $rows } rader: { $made } nye stillinger, { $people } nye kontaktpersoner, { $merged } slås sammen, { $left } utelates.
takein-filter = Vis
takein-rows = Rader i filen
takein-row = Rad
takein-outcome = Blir
takein-job = Stilling eller person
takein-stage = Steg
takein-sent = Sendt
takein-deadline = Frist
takein-pay = Lønn
takein-told = Ikke forstått
takein-keep-row = Hent inn rad { $row }
takein-why = { $outcome }: { $why }
takein-into = { $outcome }: { $title }, { $employer }
takein-into-row = { $outcome } { $row }
takein-cell = { $header }: «{ $text }» ({ $why })
takein-undated = Filen sier ikke når: { $stages }. De får dagens dato.
takein-row-notes = { $count ->
    [one] { $count } notat
   *[other] { $count } notater
 }
takein-no-rows = Ingen slike rader.
takein-page = Rad { $from } til { $to } av { $total }
takein-earlier = Tidligere rader
takein-later = Senere rader
takein-run = Hent inn
takein-run-count = { $count ->
    [one] Hent inn { $count } rad
   *[other] Hent inn { $count } rader
 }
takein-progress = { $phase }: { $done } av { $total }
takein-stopped = Stoppet. Ingenting ble hentet inn.
takein-done = «{ $name }» er hentet inn.
takein-done-counts = { $made } nye stillinger, { $people } nye kontaktpersoner, { $merged } slått sammen, { $unchanged } uten noe nytt, { $left } utelatt.
takein-undo = Angre alt
takein-to-jobs = Gå til stillingene
takein-another = Hent inn en fil til

takein-field-title = Tittel
takein-field-employer = Arbeidsgiver
takein-field-orgnr = Organisasjonsnummer
takein-field-status = Status
takein-field-applied_on = Dagen den ble sendt
takein-field-sent = Om den ble sendt (ja eller nei)
takein-field-saved_on = Dagen den ble lagret
takein-field-day = En dag (sendt, ellers lagret)
takein-field-stage_on = Dagen den kom til steget
takein-field-interview_on = Dagen for et intervju
takein-field-offer_on = Dagen for et tilbud
takein-field-rejected_on = Dagen for avslaget
takein-field-deadline = Frist
takein-field-posted_on = Dagen den ble publisert
takein-field-starts = Oppstart
takein-field-place = Arbeidssted
takein-field-url = Lenke til annonsen
takein-field-apply_url = Lenke til søknad
takein-field-pay = Lønn
takein-field-pay_min = Lønn, minst
takein-field-pay_max = Lønn, mest
takein-field-pay_currency = Valuta for lønnen
takein-field-form = Ansettelsesform
takein-field-share = Stillingsprosent
takein-field-workplace = Kontor eller hjemme
takein-field-description = Annonseteksten
takein-field-found_at = Hvor den ble funnet
takein-field-tags = Merkelapper
takein-field-note = Notat
takein-field-contact = Kontaktperson
takein-field-contact_role = Kontaktpersonens rolle
takein-field-contact_email = Kontaktpersonens e-post
takein-field-contact_phone = Kontaktpersonens telefon
takein-field-contact_page = Kontaktpersonens side
takein-field-first_name = Fornavn
takein-field-last_name = Etternavn
takein-field-met_on = Dagen dere fikk kontakt
takein-field-keep = I et notat, med kolonnens navn
takein-field-leave = Beholdes ikke

takein-source-linkedin_applications = LinkedIn, søknader
takein-source-linkedin_saved = LinkedIn, lagrede jobber
takein-source-linkedin_connections = LinkedIn, kontakter
takein-source-huntr = Huntr
takein-source-teal = Teal
takein-source-simplify = Simplify
takein-source-jobsync = JobSync
takein-source-reactive_resume = Reactive Resume
takein-source-career_ops = career-ops
takein-source-ai_job_hunter = AI Job Hunter
takein-source-table = En egen tabell

takein-doubt-day = ingen dag kan leses
takein-doubt-day_ahead = en dag fram i tid
takein-doubt-status = ukjent status
takein-doubt-pay = ingen lønn kan leses
takein-doubt-link = ingen nettadresse
takein-doubt-share = ingen stillingsprosent
takein-doubt-form = ingen ansettelsesform
takein-doubt-workplace = verken kontor eller hjemme
takein-doubt-email = ingen e-postadresse
takein-doubt-orgnr = kontrollsifferet stemmer ikke
takein-doubt-yes_no = verken ja eller nei
takein-doubt-long = for lang for feltet; alt står i et notat
takein-doubt-no_title = raden har ingen tittel
takein-doubt-no_employer = raden har ingen arbeidsgiver

takein-outcome-made = Ny stilling
takein-outcome-again = Ny stilling, andre forsøk
takein-outcome-merged = Slås sammen med en stilling du har
takein-outcome-joined = Slås sammen med en tidligere rad
takein-outcome-person = Ny kontaktperson
takein-outcome-same_person = Slås sammen med en kontaktperson du har
takein-outcome-left_out = Utelates

takein-left-totals = summerer de andre
takein-left-nameless = har verken tittel eller arbeidsgiver
takein-left-already = finnes fra før
takein-left-chosen = du utelot den

takein-order-dmy = Dag først: 31.12.2026
takein-order-mdy = Måned først: 12/31/2026
takein-order-ymd = År først: 2026-12-31

takein-phase-idle = Gjør klart
takein-phase-reading = Leser filen
takein-phase-comparing = Sammenligner med det du har
takein-phase-writing = Henter inn

takein-show-all = Alle
takein-show-made = Nye
takein-show-merged = Slått sammen
takein-show-left_out = Utelatt
takein-show-doubtful = Ikke forstått

takein-encoding-utf-8 = UTF-8
takein-encoding-utf-16le = UTF-16
takein-encoding-utf-16be = UTF-16, største byte først
takein-encoding-windows-1252 = Windows-1252

takein-sign-comma = Komma
takein-sign-semicolon = Semikolon
takein-sign-tab = Tabulator
takein-sign-bar = Loddrett strek
