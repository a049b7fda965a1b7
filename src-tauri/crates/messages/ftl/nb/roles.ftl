### Veiledningens deler Roller og Lønn.

roles-loading = Leser rollene
roles-retry = Prøv igjen

## Egne ferdigheter

roles-own = Ferdighetene dine
roles-own-none = Ingen ennå. Skriv det du kan, så holdes hver rolle og de lagrede annonsene opp mot det.
roles-own-field = Legg til ferdigheter
roles-own-hint = Én, eller flere med komma mellom: Java, Kubernetes, SQL
roles-own-add = Legg til
roles-own-delete = Fjern { $name } fra ferdighetene dine
roles-own-unknown = Løype kjenner ikke { $names }, så roller og annonser holdes ikke opp mot det.
roles-have = Legg til { $name } i ferdighetene dine

## Det lagrede annonser ber om

roles-gaps = Det annonsene dine ber om som du ikke har
roles-gaps-about = { $ads ->
    [one] Talt i den ene annonsen du har lagret.
   *[other] Talt i de { $ads } nyeste annonsene du har lagret.
 }
roles-gaps-in = { $ads ->
    [one] i { $count } av { $ads } annonse
   *[other] i { $count } av { $ads } annonser
 }
roles-gaps-no-ads = Lagre en annonse, så står det her hva den ber om som du ikke har.
roles-gaps-none = { $ads ->
    [one] Annonsen du har lagret, nevner ingen ferdighet du ikke har.
   *[other] De { $ads } nyeste annonsene du har lagret, nevner ingen ferdighet du ikke har.
 }

## Rollene

roles-list = Roller
roles-group-described = Hva arbeidet er
roles-group-ranked = KI-roller, de best betalte først
roles-group-paid = Bare lønna er kjent
roles-covered-short = { $have } av { $all }
roles-covered = Du har { $have } av de { $all } ferdighetene rollen ber om.
roles-rank = Nummer { $rank } blant de best betalte KI-rollene
roles-only-pay = Bare lønna for denne rollen er kjent her: ingenting er sagt om arbeidet eller om hva det krever.
roles-only-name = Om denne rollen er ikke noe mer kjent her ennå.
roles-why = Hvorfor det betaler seg
roles-duties = Hva arbeidet består av
roles-drivers = Det som løfter lønna
roles-sectors = Hvor den er ønsket
roles-levels = Hva nivåene betyr
roles-pay_note = Det som sies om lønna
roles-note = Også greit å vite
roles-pay = Hva den er lønnet
roles-pay-none = Ingen tall er innebygd for denne rollen.

## Det en rolle ber om

roles-skills = Hva den ber om
roles-skills-have = Du har
roles-skills-asked = Du mangler, og annonsene dine nevner det
roles-skills-other = Du mangler, og ingen lagret annonse nevner det
roles-skills-lack = Du mangler
roles-skills-in = { $count ->
    [one] i { $count } annonse
   *[other] i { $count } annonser
 }
roles-skills-norway = nevnt mest for Norge

## Hvor et beløp ville ligge

stand-loading = Leser hva andre har i lønn
stand-title = Hva markedet betaler
stand-title-amount = Hvor ville { $amount } ligge?
stand-about = Lønn i året før skatt, for full stilling. Uten beløp står markedet alene.
stand-amount = Beløp
stand-role = Rolle
stand-role-hint = Tomt betyr alt slags arbeid
stand-level = Nivå
stand-city = By
stand-picture = Beløpet ditt og markedet
stand-picture-alone = Markedet
stand-picture-label = Lønn i året for full stilling, fra { $from } til { $to }
stand-own = Beløpet ditt
stand-own-said = Beløpet ditt: { $amount } i året
stand-place = Hvor det ligger
stand-none = Ingen tall er innebygd for dette. Et annet ord for rollen kan hjelpe.
stand-counted = Statistikk og undersøkelser
stand-bands = Lønnsspenn og tall som noen oppgir
stand-bands-about = Oppgitt av en artikkel eller en fagforening, ikke talt. Hold dem opp mot statistikken.
stand-stated = Oppgitt, ikke talt
stand-stated-up-to = { $middle }, opp til { $high }
stand-place-lowest_quarter = { $amount } er blant den lavest lønte firedelen.
stand-place-below_middle = { $amount } er i den nedre halvdelen.
stand-place-above_middle = { $amount } er i den øvre halvdelen.
stand-place-highest_quarter = { $amount } er blant den høyest lønte firedelen.
stand-band-lowest_quarter = { $amount } er under spennet.
stand-band-below_middle = { $amount } er i den nedre halvdelen av spennet.
stand-band-above_middle = { $amount } er i den øvre halvdelen av spennet.
stand-band-highest_quarter = { $amount } er over spennet.
stand-figure-lowest_quarter = { $amount } er under det laveste tallet som oppgis.
stand-figure-below_middle = { $amount } er under tallet som oppgis.
stand-figure-above_middle = { $amount } når opp til tallet som oppgis.
stand-figure-highest_quarter = { $amount } er over det høyeste tallet som oppgis.
stand-place-unknown = Disse tallene kan ikke si hvor { $amount } ligger.
stand-topics = Hvor lønnstall kommer fra
stand-add-statistic = Legg til en statistikk

## Lønnstall hentet på nytt

wages-title = Nyere tall fra SSB
wages-what = Spør data.ssb.no etter tabell 11418 (lønn etter yrke, hele Norge). Bare det spørsmålet blir sendt, ingenting om deg eller søket ditt.
wages-refresh = Hent nye tall fra SSB
wages-asking = Spør SSB
wages-withdraw = Trekk dem tilbake
wages-fetched = { $occupations ->
    [one] Tall for { $year } for { $occupations } yrke.
   *[other] Tall for { $year } for { $occupations } yrker.
 }
wages-in-force = { $count ->
    [0] Veiledningens egne er like nye, så ingenting er endret.
    [one] { $count } av dem er nyere enn veiledningens og brukes fra nå av.
   *[other] { $count } av dem er nyere enn veiledningens og brukes fra nå av.
 }
wages-fetched-on = Hentet { $day }.
wages-updated-on = Tabellen ble sist fornyet { $day }.

roles-level = Hvor godt du kan { $name }
roles-level-none = Hvor godt?
roles-level-1 = Litt
roles-level-2 = Brukbart
roles-level-3 = Godt
roles-level-4 = Ekspert
roles-evidence = Hva som viser at du kan { $name }
roles-evidence-none = Hva viser det?
roles-stories = { $count ->
    [one] { $count } historie
   *[other] { $count } historier
 }
roles-stories-none = Ingen historie
roles-story-show = { $count ->
    [one] Vis historien om { $name }
   *[other] Vis de { $count } historiene om { $name }
 }
roles-story-begin = Begynn på en historie om { $name }
roles-gaps-practise = Øv
