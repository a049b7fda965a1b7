### Lønnsmål og lønnsgulv: siden deres, og lønn i stillingen.

target-title = Lønnsmål
target-tab-targets = Mål
target-tab-tax = Etter skatt
target-tab-floor = Lønnsgulv
target-action-go = Lønnsmål
target-action-add = Nytt lønnsmål
target-loading = Leser målene dine
target-floor-loading = Leser satsene
target-retry = Prøv igjen
target-cancel = Avbryt

## Målene

target-empty = Tre tall før noen spør
target-empty-text = Smertegrensen er det minste du sier ja til, forventet er det du regner med, og drømmelønnen ville vært veldig bra. Bestem dem i ro og fred: hver annonse, hvert tilbud og hvert tall du er i ferd med å si, holdes opp mot dem.
target-about = Lønn i året før skatt, for full stilling. Stillinger og tilbud holdes opp mot det målet som passer best.
target-anywhere = hvor som helst
target-walk_away = Smertegrense
target-expected = Forventet
target-stretch = Drømmelønn
target-since = Siden { $day }
target-history = Tidligere tall
target-history-row = { $day }: { $walk_away }, { $expected }, { $stretch }
target-change = Endre
target-change-one = Endre målet for { $role }
target-delete = Slett
target-delete-one = Slett målet for { $role }

## Et mål mens det skrives

target-form-new = Nytt mål
target-form-change = Endre målet for «{ $role }»
target-role = Rolle
target-role-hint = Slik du ville søkt etter den, for eksempel «Backendutvikler»
target-level = Nivå
target-level-any = Alle nivåer
target-city = By
target-city-hint = Tomt betyr hvor som helst
target-walk_away-hint = Under dette sier du nei
target-expected-hint = Det du regner med
target-stretch-hint = Det som ville vært veldig bra
target-reason = Hvorfor
target-reason-hint = Hvorfor disse tallene, eller hvorfor de er endret
target-save = Lagre målet

## Hva markedet sier

target-suggest = Hva markedet sier
target-suggest-begin = Skriv en rolle, så vises det her hva den lønnes.
target-suggest-none = Det finnes ingen innebygde tall for denne rollen. Et annet ord for den kan hjelpe.
target-suggest-use = Bruk disse
target-suggest-others = Andre å se på
target-market-quartiles = Median { $median }; den midterste halvdelen fra { $low } til { $high }
target-market-median = Median { $median }
target-market-middle = Den midterste halvdelen fra { $low } til { $high }
target-market-range = { $low } til { $high }
target-market-least = Fra { $low }
target-market-most = Opptil { $high }
target-market-occupation = Offisiell statistikk, hele landet
target-market-county = Offisiell statistikk etter fylke
target-market-survey = Undersøkelse blant utviklere, egne opplysninger
target-market-band = Spenn fra en artikkel
target-market-own = Statistikk du la inn
target-market-answers = { $count } svar

## Hvor lønnen står mot gulvet

target-floor-below = { $amount } under lønnsgulvet
target-floor-above = { $amount } over lønnsgulvet
target-floor-at = Akkurat på lønnsgulvet
target-floor-unknown = Over eller under lønnsgulvet kan ikke avgjøres
target-floor-level-bachelor = Bachelorgrad: { $amount } i året, { $held }
target-floor-level-master = Mastergrad: { $amount } i året, { $held }
target-floor-full-time = Lønn i full stilling: { $amount } i året
target-floor-information = For deg er gulvet til opplysning, ikke et vilkår.
target-floor-unsaid = Du har ikke sagt hvilket statsborgerskap du har, så Løype regner som om du trenger oppholdstillatelse.
target-floor-say = Si det
target-floor-ask = Spør arbeidsgiveren
target-held-since = siden { $day }
target-held-open = fra { $day }, slutten er ikke kjent
target-held-span = { $from } til { $to }
target-held-on = gjaldt { $day }
target-held-in = gjaldt i { $year }

## Siden om lønnsgulvet

target-floor-about = Det minste UDI forventer i lønn for en stilling som krever en grad, når du trenger tillatelse som faglært. Satsen endres vanligvis 1. september.
target-floor-newest = Nyeste kjente sats
target-floor-none = Ingen sats er kjent.
target-floor-stale = Denne satsen kan være utdatert: satsene endres vanligvis 1. september, og ingen nyere er kjent her. Se på UDIs side, og skriv inn den nye satsen hvis det er en.
target-floor-open = Åpne UDIs side
target-floor-levels = Satsene over tid
target-floor-when = Gjaldt
target-floor-source = Kilde
target-floor-gap = Hva som gjaldt imellom, er ikke kjent
target-floor-own = Skrevet inn av deg { $day }
target-floor-withdraw = Trekk tilbake
target-floor-withdraw-one = Trekk tilbake satsen { $held }
target-floor-add = Skriv inn en sats du har lest hos UDI
target-floor-add-text = Den gjelder fra første dag, foran de innebygde satsene, og er merket som din.
target-floor-from = Første dag
target-floor-from-hint = En dag, for eksempel 01.09.2026
target-floor-amount-hint = Kroner i året, for eksempel 545 000
target-floor-link = Lenke
target-floor-link-hint = Hvor du leste den
target-floor-save = Skriv inn satsen
target-floor-check = Kontroller et beløp
target-floor-pay = Lønn i året
target-floor-pay-hint = Kontant før skatt, for den andelen du jobber: 650 000 eller 54 000 kr/mnd
target-floor-share-hint = Prosent, 1 til 100

## Lønn i én stilling

jobpay-loading = Leser lønnen
jobpay-floor = Lønnsgulv
jobpay-tax = Etter skatt
jobpay-tax-of = av { $gross } i året; skatteregler for { $year }
jobpay-tax-net = { $net } i året
jobpay-no-pay = Annonsen nevner ingen lønn i kroner. Spør om spennet, og skriv ned hva de sier.
jobpay-target = Lønnsmål
jobpay-target-none = Du har ikke satt noe lønnsmål, så det er ingenting å holde dette opp mot.
jobpay-target-set = Sett et mål
jobpay-standing-below-walk-away = { $amount } under smertegrensen din
jobpay-standing-walk-away = Over smertegrensen din, { $amount } under det du forventer
jobpay-standing-as-expected = Akkurat som du forventer
jobpay-standing-expected = { $amount } over det du forventer
jobpay-standing-stretch = Drømmelønnen er nådd: { $amount } over det du forventer
jobpay-market = Hva arbeidet lønnes

## Hvem som sa hvilket tall når

jobpay-figures = Hvem som sa hva
jobpay-figures-none = Ingen tall er nevnt. Skriv ned hvert tall med dato, så ingen motsier seg selv uten at det synes.
jobpay-action-figure = Skriv ned et lønnstall
jobpay-figure-add = Legg til et tall
jobpay-figure-new = Et lønnstall
jobpay-figure-change = Endre tallet
jobpay-figure-kind = Hva det var
jobpay-figure-pay = Lønn
jobpay-figure-pay-hint = 750 000, 700–750k, 62 000 kr/mnd eller 450 kr/t
jobpay-figure-who = Hvem som sa det
jobpay-figure-on = Dato
jobpay-figure-on-hint = For eksempel 12.03 eller «i går». Tomt betyr i dag.
jobpay-figure-note = Hva mer som ble sagt
jobpay-figure-save = Lagre tallet
jobpay-figure-edit = Endre tallet fra { $day }
jobpay-figure-delete = Slett tallet fra { $day }
jobpay-figure-by = { $kind }, { $who }
jobpay-figure-drawn-ad = fra annonsen
jobpay-figure-drawn-offer = fra tilbudet

## Tilbudene

jobpay-offers = Tilbud
jobpay-offers-none = Ingen tilbud ennå. Et ventet tilbud kan også legges inn, for å se hva det ville gitt.
jobpay-offer-add = Legg til et tilbud
jobpay-offers-open = Sammenlign tilbud
jobpay-offer-left = { $amount } igjen i måneden
jobpay-offer-unreckoned = kan ikke regnes ut ennå
jobpay-offer-answer = Svar innen { $day }

## I oversikten

jobpay-open = Se lønnen
