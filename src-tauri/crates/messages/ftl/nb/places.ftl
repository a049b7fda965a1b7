### Byer side om side, og arbeidsgivere.

places-loading = Leser byene
places-retry = Prøv igjen
places-close = Lukk
places-heading = Byer etter folketall
places-heading-at = Byer, med { $gross } i året
places-sub = Det du har igjen i måneden etter skatt for { $year } og snittleien for { $rooms ->
    [one] ett rom
   *[other] { $rooms } rom
 }. De som gir deg mest igjen, står først.
places-sub-proposal = Skattereglene for { $year } er et forslag. De kan fortsatt bli endret.
places-begin = Skriv en lønn, og se hva hver by gir deg igjen etter skatt og leie.
places-gross = Lønn i året før skatt
places-gross-target = Lønnsmålet ditt for { $role }
places-gross-hint = For eksempel 750 000 eller 62 000 kr/mnd
places-rooms = Rom
places-find = Finn et sted
places-find-hint = Naboer og andre navn også
places-find-go = Vis

## Tabellen

places-table = Byer side om side, kroner
places-table-keys = Piltastene går fra rute til rute. Enter åpner en by eller forklarer et tall.
places-city = By
places-left = Igjen i måneden
places-net = Etter skatt, i året
places-rent-rooms = Leie, { $rooms ->
    [one] ett rom
   *[other] { $rooms } rom
 }
places-people = Innbyggere
places-employers = Kjente arbeidsgivere
places-industries = Sterke næringer
places-no-figure = Ikke noe tall
places-zone-mark = Lavere skatt
places-zone-none = Ingen av disse byene er i sonen med lavere skatt (Finnmark og Nord-Troms), heller ikke Tromsø.
places-zone-some = I sonen med lavere skatt (Finnmark og Nord-Troms): { $cities }.
places-rent-what = Leiene er snitt av løpende og nye kontrakter. En ny kontrakt koster som regel mer.
places-everyday = Hva hverdagen koster, snitt for Norge
places-all-employers = { $count ->
    [one] { $count } arbeidsgiver i { $city }
   *[other] { $count } arbeidsgivere i { $city }
 }

## Hvorfor et tall er som det er

places-why = { $what }, { $city }
places-why-left = En tolvdel av det som er igjen etter skatt ({ $net } i året), minus leien ({ $rent } i måneden). Mat, reiser og alt annet kommer i tillegg.
places-why-left-none = Det finnes ingen leie for så mange rom her, så ingenting er regnet ut.
places-why-net = Det som er igjen av { $gross } i inntektsåret { $year }, etter de vanlige reglene og uten fagforeningskontingent.
places-why-rent = Snittet i måneden, for: { $area }.
places-why-rent-none = SSB har ikke tall for så mange rom her.
places-why-people = Folk som bor i kommunen.

## En valgt by

places-also = Også kalt { $names }
places-near = { $place } ligger nær { $city }; det du ser, gjelder { $city }.
places-unknown = Veiledningen kjenner ikke noe sted som heter «{ $place }».
places-facts = Tall
places-county = Fylke
places-zone = Skattesone
places-rent-area = Disse leiene gjelder: { $area }.
places-area-note = * { $cities }: tallet gjelder «{ $area }».
places-known-for = Kjent for
places-notes = Verdt å vite
places-names = Andre navn
places-universities = Universiteter og forskning
places-employers-here = Arbeidsgivere
places-employers-all = { $count ->
    [one] Vis den blant arbeidsgiverne
   *[other] Vis alle { $count }
 }
places-communities = Der fagfolk møtes
places-open = Åpne { $name }

## Arbeidsgivere

employers-loading = Leser arbeidsgiverne
employers-heading = Arbeidsgivere
employers-sub = Der utviklere og andre med spesialkompetanse blir ansatt. En start, ikke et register.
employers-search = Søk på navn
employers-city = By
employers-city-any = Alle byer
employers-industry = Bransje
employers-industry-any = Alle bransjer
employers-only = Hvilke
employers-only-all = Alle
employers-only-followed = De du følger
employers-clear = Nullstill
employers-count = { $count ->
    [0] Ingen arbeidsgivere
    [one] { $count } arbeidsgiver
   *[other] { $count } arbeidsgivere
 }
employers-list = Arbeidsgivere. Piltastene går fra én til neste, Enter åpner.
employers-unverified = Stedene er ikke bekreftet.
employers-none = Ingen arbeidsgiver passer
employers-none-text = En annen skrivemåte eller færre filtre kan finne en.
employers-none-followed = Du følger ingen arbeidsgiver ennå
employers-none-followed-text = Åpne en og følg den, så finner du den igjen her.
employers-followed = Følges
employers-more-places = og flere

## Én arbeidsgiver

employer-unknown = Veiledningen kjenner ikke «{ $name }».
employer-follow = Følg
employer-unfollow = Slutt å følge
employer-followed-on = Fulgt siden { $day }
employer-facts = Fakta
employer-kind = Type
employer-kind-product = Lager eller driver noe eget
employer-kind-consultancy = Arbeider for andre (konsulentselskap)
employer-kind-public = Offentlig, eller offentlig eid
employer-kind-research = Forskning eller undervisning
employer-kind-short-product = Produkt
employer-kind-short-consultancy = Konsulent
employer-kind-short-public = Offentlig
employer-kind-short-research = Forskning
employer-number = Organisasjonsnummer
employer-places = Steder
employer-careers = Jobbside
employer-careers-open = Åpne siden til { $name }
employer-work = Hva utviklere gjør der
employer-note = Verdt å vite
employer-jobs = Stillingene dine der
employer-jobs-none = Du har ikke lagret noen stilling der.
