### Det som er verdt å si ved siden av et tall: én kort tekst for hver kode for merknader i kjernen, og hva en bør spørre
### arbeidsgiveren om når lønnen er under lønnsgulvet. Beløp, dager og desimaltall kommer slik de vises.

## Skatt

note-tax_proposal = Skattereglene for { $year } er et forslag. Stortinget har ikke vedtatt dem, så de kan bli endret.
note-paye_above_limit = Dette er over grensen for kildeskatt på lønn, { $limit_ore }. Da gjelder de vanlige skattereglene for hele året.
note-zone_part_year = Fradraget for Finnmark og Nord-Troms er gitt helt her. Det er ikke kjent om det kuttes for deler av et år; spør Skatteetaten.
note-zone_unsure = Skattetallene for Finnmark og Nord-Troms i { $year } er ikke sikre, så ingenting er regnet ut med dem. Velg et annet år.
note-part_year = Skattepliktig til Norge i { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
 } av året: fradrag og grenser regnes i tolvdeler.
note-union_dues_capped = Fagforeningskontingent gir bare fradrag opp til { $cap_ore }. Resten er holdt utenfor.

## Hvordan et beløp ble lest

note-looks_monthly = { $amount_ore } er tatt som lønn for et år, men ligner en månedslønn. Er det for en måned, skriv «i måneden»; det blir { $year_ore } i året.
note-looks_huge = { $amount_ore } i året er mer enn nesten noen tjener. Se over antallet nuller, og om det er for et år eller en måned.
note-from_month = { $amount_ore } er tatt som en månedslønn: × 12 er { $year_ore } i året. Er det for et år, skriv «i året».
note-from_hour = { $amount_ore } i timen × { $hours_c } timer i året er { $year_ore }.

## Å regne på et tilbud

note-pension_below_minimum = Pensjonen fra arbeidsgiveren er { $pension_ore } i året. Loven krever minst { $least_ore }: 2 % av lønn opp til 12 G. Spør om tallet stemmer.
note-pension_assumed = Pensjonen er ikke oppgitt, så det minste loven tillater, er brukt: 2 %. Spør hvor mange prosent de betaler.
note-basic_amount_older = Grunnbeløpet (G) for den dagen er ikke kjent. Det fra { $from_on } er brukt.
note-first_year_holiday = Første år: ferien her er uten lønn. Feriepengene for den er opptjent hos den forrige arbeidsgiveren og betales ut der.
note-no_holiday = Ingen feriepenger er regnet med. Timene teller likevel 25 fridager. Spør hvilken ferie du får.
note-bonus_counted = En bonus på { $bonus_ore } regnes med { $likelihood_percent } %, så sannsynlig som du mener den er.
note-sign_on_spread = Signeringsbonusen på { $sign_on_ore } er fordelt over { $years } år og skattlegges i året den fordeles til.
note-equity_expected = Aksjer og opsjoner regnes slik du venter dem. Ingen lover hva de blir verdt.
note-hours_without_public_holidays = Helligdager er holdt utenfor timene, likt for alle tilbud.
note-rent_is_average = Husleien er et snitt av løpende og nye leieforhold. En ny leiekontrakt koster ofte mer; skriv ditt eget tall om du vet det.
note-rent_unknown = Husleien her er ikke kjent, så snittet for hele Norge er regnet med. Skriv ditt eget tall.
note-place_unknown = Løype vet ikke hvilken skattesone { $place } ligger i, så de vanlige reglene er brukt.
note-exchanged = Kroner fra { $currency } til kurs { $rate }, per { $rate_on }.
note-currency_changed = Tilbudet er i { $currency } nå. Bonus, startbonus og aksjer var i den gamle valutaen og er tatt bort; skriv dem på nytt.
note-rate_missing = Denne lønnen er i { $currency } og kan ikke sammenlignes uten en kurs. Skriv inn en, eller hent den fra Norges Bank.
note-overtime_exempt = Overtid betales ikke her: ledende eller særlig uavhengig stilling.

## Lønnsgulv

note-floor_degree_unknown = Det er ikke kjent hvilken utdanning arbeidet krever, så ingen sats kan velges. Velg en, eller spør arbeidsgiveren.
note-floor_no_degree = Arbeidet krever ingen grad. Satsene her er for arbeid som gjør det, så de avgjør det ikke.
note-floor_no_level = Ingen kjent sats dekker { $on }. Se på udi.no, og skriv inn satsen du finner der.
note-floor_stale = Denne satsen er fra { $from_on } og kan være utdatert: satsene endres som regel 1. september. Se på udi.no, og skriv inn den nye om det er en.
note-floor_end_unknown = Denne satsen begynte { $from_on }. Hvor lenge den gjaldt, er ikke kjent; den regnes med i høyst ett år.
note-floor_share_low = { $share_percent } % er mindre enn de 80 % av full stilling som en oppholdstillatelse krever. Spør om en større stilling.
note-floor_no_permit_needed = Nordiske borgere og EØS-borgere trenger ingen tillatelse for å arbeide. For deg er satsen bare noe å sammenligne med.
note-floor_doctorate = En doktorgrad måles mot satsen for mastergrad.
note-floor_collective_agreement = Er arbeidet dekket av en tariffavtale, gjelder dens lønn i stedet for denne satsen. Spør hvilken avtale.
note-floor_local_pay = Lavere lønn kan godtas hvis den er dokumentert som vanlig for yrket og stedet. Arbeidsgiveren må dokumentere det.
note-floor_cash_only = Bare lønn i penger teller. Telefon, lunsj, bil og bolig gjør ikke det.
note-floor_own = Du skrev inn denne satsen { $entered_on }.

## Hva en bør spørre arbeidsgiveren om når lønnen er under gulvet

floor-ask-1 = Er stillingen dekket av en tariffavtale, og hva er lønnen for meg etter den?
floor-ask-2 = Kan grunnlønnen i penger heves til satsen UDI venter?
floor-ask-3 = Hvis ikke: Kan dere dokumentere for UDI at denne lønnen er vanlig for yrket og stedet?

## Tall som er sagt før

note-asked_otherwise = { $before_on } ba du om { $before_ore }. Nå sier du { $now_ore }. Ha en grunn klar, eller stå ved det du sa.
note-asked_below_walk_away = Dette er under din egen smertegrense, { $walk_away_ore }.
note-asked_below_advertised = Annonsen lover minst { $advertised_ore }. Du ville bedt om mindre.
note-offered_below_advertised = Dette er { $below_ore } under det laveste i annonsen, { $advertised_ore }. Spør hvorfor.
note-offered_below_said = Dette er { $below_ore } under det du fikk høre { $before_on }: { $before_ore }. Spør hvorfor.
note-offered_below_asked = Dette er { $below_ore } under det du ba om: { $asked_ore }.
note-accepted_below_walk_away = Dette er under din egen smertegrense, { $walk_away_ore }. Vil du fortsatt si ja?

## Lovens grenser; ikke juridisk rådgivning

note-law_probation = En prøvetid på { $months } måneder er lengre enn loven tillater: høyst { $limit }. Be om en kortere.
note-law_probation_temporary = I en midlertidig stilling kan prøvetiden vare høyst halvparten av den. Her er det { $limit ->
    [one] { $limit } måned
   *[other] { $limit } måneder
 }, ikke { $months }.
note-law_notice = En oppsigelsestid på { $months ->
    [one] { $months } måned
   *[other] { $months } måneder
 } er kortere enn det loven krever, { $limit ->
    [one] { $limit } måned
   *[other] { $limit } måneder
 }.
note-law_non_compete = Et forbud mot å jobbe for konkurrenter i { $months } måneder er lengre enn loven tillater: høyst { $limit }.
note-law_non_compete_unpaid = Arbeidsgiveren må betale deg for tiden du ikke kan jobbe for konkurrenter. Be om det skriftlig.
note-law_non_compete_need = Et forbud mot å jobbe for konkurrenter gjelder bare skriftlig og ved et særlig behov. Spør hva behovet er.
note-law_overtime = Et overtidstillegg på { $percent } % er under det loven krever, { $limit } %.
note-law_overtime_exempt = Å ikke betale overtid er bare lovlig i ledende og særlig uavhengige stillinger. Spør hvilken av dem dette er, og hvorfor.
note-law_hours = { $hours_c } alminnelige timer i uken er mer enn loven tillater: { $limit_c }.
note-law_written = Du skal ha skriftlig arbeidsavtale innen { $days ->
    [one] { $days } dag
   *[other] { $days } dager
 } etter at du begynner. Be om den.
note-law_holiday = Loven gir alle fire uker og én dag ferie. Spør hvordan den gis her.
