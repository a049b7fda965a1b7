### Det veiledningen vet om stillingens by og arbeidsgiver, og navn som tilbys mens man skriver.

jobplace-figures-of = { $place } har ingen egne tall. Disse gjelder { $city }.
jobplace-rent = Leie i måneden
jobplace-rent-rooms = { $rooms ->
    [one] 1 rom: { $amount }
   *[other] { $rooms } rom: { $amount }
}
jobplace-rent-area = Gjennomsnitt for { $area }
jobplace-zone = Skattesone
jobplace-known-for = Kjent for
jobplace-people = Innbyggere
jobplace-county = Fylke
jobplace-sectors = Sterk på
jobplace-universities = Universiteter
jobplace-more = Mer om { $name }
jobplace-compare = Sammenlign byer
jobplace-sources = Hvor det som står om { $name }, kommer fra
jobplace-pay = Lønnsgulv, marked og hva som blir igjen etter skatt:
jobplace-pay-open = se Lønn

## Arbeidsgiveren

jobplace-industry = Bransje
jobplace-kind-product = egne produkter
jobplace-kind-consultancy = konsulentselskap
jobplace-kind-public = offentlig sektor
jobplace-kind-research = forskning og undervisning
jobplace-orgnr = Organisasjonsnummer
jobplace-work = Utviklere arbeider med
jobplace-places = Steder
jobplace-places-more = { $places } og flere
jobplace-other-names = Kalles også
jobplace-careers = Karriereside
jobplace-careers-at = Karriereside: { $host }
jobplace-follow = Følg
jobplace-follow-one = Følg { $name }
jobplace-unfollow = Slutt å følge
jobplace-unfollow-one = Slutt å følge { $name }
jobplace-followed = Fulgt siden { $day }

## Mens man skriver

jobplace-names = Kjente navn
jobplace-names-count = { $count ->
    [one] 1 kjent navn. Pil ned går til det.
   *[other] { $count } kjente navn. Pil ned går til dem.
}
jobplace-place-nth = Sted { $number }
jobplace-place-add = Et sted til
jobplace-place-remove = Fjern sted { $number }
