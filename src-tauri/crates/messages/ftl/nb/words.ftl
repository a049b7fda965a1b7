### Programmets ord, ett ord for én ting. Navn på steg, former og andre lukkede lister slutter med de faste kodene som
### databasen og kommandolinjen bruker.

## Ting

word-job = Stilling
word-ad = Annonse
word-application = Søknad
word-stage = Steg
word-employer = Arbeidsgiver
word-contact = Kontaktperson
word-document = Dokument
word-event = Hendelse
word-interview = Intervju
word-story = Historie
word-question = Spørsmål
word-target_pay = Lønnsmål
word-pay_figure = Lønnstall
word-pay_floor = Lønnsgulv
word-offer = Tilbud
word-guidance = Veiledning
word-note = Notat

## Ting i antall

count-jobs = { $count ->
    [one] { $count } stilling
   *[other] { $count } stillinger
 }
count-ads = { $count ->
    [one] { $count } annonse
   *[other] { $count } annonser
 }
count-applications = { $count ->
    [one] { $count } søknad
   *[other] { $count } søknader
 }
count-employers = { $count ->
    [one] { $count } arbeidsgiver
   *[other] { $count } arbeidsgivere
 }
count-contacts = { $count ->
    [one] { $count } kontaktperson
   *[other] { $count } kontaktpersoner
 }
count-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dager
 }
count-weeks = { $count ->
    [one] { $count } uke
   *[other] { $count } uker
 }

## Slags steg

stage-saved = Lagret
stage-preparing = Forberedes
stage-applied = Søkt
stage-screening = Førstekontakt
stage-interview = Intervju
stage-offer = Tilbud
stage-accepted = Takket ja
stage-rejected = Avslag
stage-withdrawn = Trukket
stage-no_reply = Ikke svar
stage-expired = Utløpt

## Ansettelsesformer

form-permanent = Fast
form-temporary = Midlertidig
form-substitute = Vikariat
form-project = Prosjekt
form-trainee = Trainee eller lærling
form-internship = Praksis
form-seasonal = Sesong
form-freelance = Oppdrag

## Hvor arbeidet utføres

workplace-onsite = På arbeidsstedet
workplace-hybrid = Delvis hjemmekontor
workplace-remote = Fjernarbeid

## Utdanning som kreves

degree-none = Ingen grad kreves
degree-bachelor = Bachelorgrad
degree-master = Mastergrad
degree-doctorate = Doktorgrad
degree-unknown = Ikke oppgitt

## Språk, etter kodene sine

language-nb = norsk bokmål
language-nn = nynorsk
language-no = norsk
language-se = nordsamisk
language-en = engelsk
language-sv = svensk
language-da = dansk
language-fi = finsk
language-is = islandsk
language-de = tysk
language-nl = nederlandsk
language-fr = fransk
language-es = spansk
language-pt = portugisisk
language-it = italiensk
language-pl = polsk
language-lt = litauisk
language-lv = latvisk
language-et = estisk
language-uk = ukrainsk
language-ru = russisk
language-ro = rumensk
language-tr = tyrkisk
language-ar = arabisk
language-fa = persisk
language-ur = urdu
language-hi = hindi
language-so = somali
language-ti = tigrinja
language-zh = kinesisk
language-ja = japansk
language-ko = koreansk

## Slags søknadsfrister

deadline-date = På en dato
deadline-datetime = Et klokkeslett
deadline-asap = Snarest
deadline-rolling = Løpende
deadline-unknown = Ikke oppgitt

## Hva lønnen gjelder for

period-year = År
per-year = i året
period-month = Måned
per-month = i måneden
period-hour = Time
per-hour = i timen

## Stillingsprosent

share-exact = { $percent }{ "\u00A0" }%
share-range = { $min }–{ $max }{ "\u00A0" }%

## Hvor erfaren en rolle er

level-entry = De første årene
level-mid = Selvgående
level-senior = Senior

## Statsborgerskap, så langt tillatelser bryr seg

citizenship-nordic = Et nordisk land
citizenship-eea = EU, EØS eller Sveits
citizenship-other = Et annet land, Storbritannia også

## Hva slags utsagn et lønnstall var

figure_kind-advertised = I annonsen
figure_kind-asked = Du ba om
figure_kind-said = De sa
figure_kind-offered = Tilbudt
figure_kind-accepted = Du sa ja til

## Om det fortsatt går an å søke

ad_state-open = Åpen
ad_state-closed = Stengt
ad_state-unknown = Ikke kjent

## Hvor en verdi ble funnet

origin-site = en regel for dette nettstedet
origin-json_ld = sidens stillingsdata (JSON-LD)
origin-microdata = sidens stillingsdata (microdata)
origin-rdfa = sidens stillingsdata (RDFa)
origin-state = opplysninger i sidens skript
origin-label = en linje med ledetekst på siden
origin-opengraph = sidens tittel og beskrivelse
origin-text = den løpende teksten

## Feltene i en stilling

field-title = Tittel
field-employer = Arbeidsgiver
field-orgnr = Organisasjonsnummer
field-places = Arbeidssted
field-deadline = Søknadsfrist
field-posted_on = Publisert
field-starts = Oppstart
field-form = Ansettelsesform
field-share = Stillingsprosent
field-pay = Lønn
field-workplace = Hjemmekontor eller ikke
field-required_degree = Utdanningskrav
field-languages_required = Språkkrav
field-apply_url = Lenke til søknad
field-contacts = Kontaktpersoner
