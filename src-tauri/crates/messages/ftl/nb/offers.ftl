### Tilbud side om side: hva hvert av dem gir deg igjen, vilkårene, hva annet som betyr noe, og hva som skal til for å nå igjen et annet.

offers-title = Tilbud
offers-rail-decide = Velge
offers-action-go = Tilbud
offers-action-add = Legg til tilbud
offers-heading = Hvilket gir deg mest?
offers-sub = Pengene du sitter igjen med i et år, etter norsk skatt { $year }, det det koster å bo der jobben er, og verdien av pensjonen.
offers-sub-proposal = Skattereglene for { $year } er et forslag. De kan fortsatt bli endret.
offers-year = Skatteår
offers-year-proposal = { $year } (forslag)
offers-retry = Prøv igjen
offers-loading = Regner på tilbudene
offers-close = Lukk
offers-cancel = Avbryt
offers-yes = Ja
offers-no = Nei
offers-not-stated = Ikke oppgitt
offers-empty-title = Ingen tilbud ennå
offers-empty-text = Skriv ned hva en arbeidsgiver tilbyr, eller hva du venter deg, og se hva du sitter igjen med i måneden etter skatt, husleie og pendling. Med to ser du hvilket som er mest verdt.

## Tabellen

offers-table = Tilbud side om side, kroner i året der ikke annet er sagt
offers-table-keys = Piltastene går fra celle til celle. Enter forklarer et tall eller åpner vilkårene i et tilbud.
offers-line = Linje
offers-kind-received = Tilbud
offers-kind-expected = Forventet
offers-kind-current = Jobben du har
offers-answer-by = Svar innen { $day } · { $when }
offers-answer-was = Svarfristen var { $day }
offers-warnings = { $count ->
    [one] { $count } advarsel
   *[other] { $count } advarsler
 }
offers-head-left = { $amount } igjen i måneden
offers-open-terms = Vilkårene i { $name }
offers-unreckoned-short = Ikke regnet ut
offers-zeros-show = { $count ->
    [one] Vis { $count } linje som ikke sier noe nytt
   *[other] Vis { $count } linjer som ikke sier noe nytt
 }
offers-zeros-hide = Skjul linjene som ikke sier noe nytt
offers-best = best
offers-over-next = { $amount } over neste
offers-behind-best = { $amount } bak det beste
offers-nothing = Ikke noe tall
offers-doubt = usikkert
offers-warning = advarsel
offers-days = { $days } dager
offers-hours = { $hours } timer
offers-floor-above = { $amount } over
offers-floor-below = { $amount } under
offers-floor-is-above = Over
offers-floor-is-below = Under
offers-floor-unknown = Ikke kjent
offers-target-below_walk_away = Under smertegrensen
offers-target-walk_away = Smertegrensen
offers-target-expected = Forventet
offers-target-stretch = Drømmelønn
offers-target-over = { $amount } over forventet
offers-target-under = { $amount } under forventet
offers-scheme-short = PAYE

## Deler av tabellen

offers-group-pay = Lønn
offers-group-tax = Skatt og pensjon
offers-group-living = Bo og reise
offers-group-time = Tid
offers-group-left = Det du sitter igjen med
offers-group-stands = Lønnsgulv og lønnsmål

## Linjer

offer-line-base = Grunnlønn
offer-line-pay = Lønn for din stillingsandel
offer-line-bonus = Bonus, forventet
offer-line-sign_on = Signeringsbonus, fordelt
offer-line-equity = Aksjer og opsjoner
offer-line-holiday_effect = Feriepengene endrer
offer-line-cash = Skattlegges samlet
offer-line-tax = Skatt, alle deler
offer-line-net = Etter skatt
offer-line-pension = Pensjon fra arbeidsgiver
offer-line-rent = Husleie
offer-line-commute = Pendling
offer-line-other_costs = Andre kostnader
offer-line-weeks_off = Feriedager
offer-line-hours_week = Timer i uken
offer-line-commute_hours = Reisetid
offer-line-left_month = Igjen til deg i måneden
offer-line-net_hour = Etter skatt per arbeidet time
offer-line-horizon_net = Etter skatt over årene
offer-line-floor = Lønnsgulv
offer-line-target = Lønnsmålet ditt

## Hvorfor et tall er som det er

offers-why = { $line }, { $offer }
offers-why-missing = Dette kan ikke sies ut fra det som er kjent om tilbudet. Fyll ut vilkårene, så kan det det.
offers-why-best = Best på linjen: { $amount } over neste.
offers-why-behind = { $amount } bak det beste.
offers-why-sources = Kilder
rule-base = Grunnlønn i året for full stilling, slik arbeidsgiveren oppgir den.
rule-pay = Grunnlønn { $base_ore } × { $share_percent } % av full stilling.
rule-bonus = En bonus på { $bonus_ore } × { $likelihood_percent } %, så sannsynlig du mener den er.
rule-sign_on = En signeringsbonus på { $sign_on_ore }, fordelt på { $years } år og skattlagt i året den er fordelt til.
rule-equity = Det du venter at aksjer og opsjoner er verdt i året. Løype gjetter ikke.
rule-holiday_effect = { $year_kind ->
    [first] Første år: du tar { $days } feriedager uten lønn her. Feriepengene for dem er opptjent hos den forrige arbeidsgiveren, betales ut der og er ikke en del av dette tilbudet.
   *[normal] { $kind ->
        [none] Det er ikke regnet med feriepenger. Timene regnes likevel med { $days } fridager, og feriepengesatsen er { $rate_bp }.
       *[other] I stedet for lønn for { $days } feriedager får du feriepenger: { $rate_bp } av det du tjente året før, her regnet som et år likt dette.
    }
 }
rule-cash = Lønn, bonus, signeringsbonus, aksjer og det feriepengene endrer, samlet: det som skattlegges.
rule-tax = { $scheme ->
    [paye] PAYE (kildeskatt på lønn) for { $year }: én sats uten fradrag. Det er { $average_bp } av det som skattlegges.
   *[other] De vanlige reglene for { $year }{ $zone ->
        [action] , med lavere skatt i Finnmark og Nord-Troms
       *[other] { "" }
    }: skatt på alminnelig inntekt, trinnskatt og trygdeavgift. Til sammen { $average_bp } av det som skattlegges.
 }
rule-net = Det som skattlegges, minus skatten.
rule-pension = { $rate_bp } av lønn opp til 7,1 G ({ $limit_ore }) og { $rate_above_bp } av delen derfra til 12 G. G er { $g_ore }. Det er arbeidsgiverens penger og ikke en del av det du får nå.
rule-rent = { $rooms ->
    [own] Tolv måneder av ditt eget tall, { $month_ore } i måneden.
   *[other] Tolv måneder av gjennomsnittsleien for { $rooms } rom her, { $month_ore } i måneden.
 }
rule-rent-none = Det er ikke regnet med husleie. Velg antall rom, eller skriv din egen husleie, i vilkårene.
rule-commute = Tolv måneder av det du skrev for pendling.
rule-other_costs = Tolv måneder av de andre kostnadene du skrev.
rule-weeks_off = { $days } feriedager i året. Helligdager er utelatt, likt for alle tilbud.
rule-hours_week = Vanlige timer i uken etter avtalen.
rule-commute_hours = { $minutes } minutter per arbeidsdag, tur og retur, hver arbeidsdag i et år. Det regnes ikke som arbeid.
rule-left_month = Etter skatt ({ $net_ore }) minus husleie, pendling og andre kostnader ({ $living_ore }), delt på 12. Tilbudene rangeres etter dette.
rule-net_hour = Etter skatt ({ $net_ore }) delt på { $hours_c } arbeidede timer i året.
rule-horizon_net = Etter skatt ({ $net_ore }) × { $years } år. Signeringsbonusen er alt fordelt, og ingen lønnsøkning er gjettet.
rule-floor = UDIs nivå for full stilling er { $floor_ore }, fra { $from_on }. De { $share_percent } prosentene dine av full stilling holdes opp mot det som lønn for full stilling. Bare lønn i penger teller.
rule-floor-undated = UDIs nivå for full stilling er { $floor_ore }. De { $share_percent } prosentene dine av full stilling holdes opp mot det som lønn for full stilling. Bare lønn i penger teller.
rule-floor-unknown = Om dette er over UDIs nivå, kan ikke sies ennå; under står hvorfor.
rule-target = Holdt opp mot lønnsmålet ditt for { $role }: du venter { $expected_ore }.

## Legge til

offers-add-title = Legg til tilbud
offers-add-text = Grunnlønnen er nok til å begynne med. Alt annet kan fylles ut etterpå.
offers-add-for = For
offers-add-for-none = Ingen lagret stilling
offers-add-kind = Hva det er
offers-add-name-hint = Arbeidsgiveren, eller det du kaller det
offers-add-name-from-job = Tomt tar arbeidsgiveren fra stillingen
offers-add-city-from-job = Tomt tar byen fra stillingen
offers-add-base-hint = 820 000, 68 000 kr/mnd eller 72 000 EUR
offers-add-answer-hint = En dag, for eksempel 1.12.2026
offers-add-do = Legg til

## Vilkårene

offers-terms = Vilkår: { $name }
offers-terms-open-job = Åpne stillingen
offers-terms-delete = Slett tilbudet
offers-terms-notes = Verdt å vite
offers-terms-group-offer = Tilbudet
offers-terms-group-pay = Lønn
offers-terms-group-holiday = Ferie og timer
offers-terms-group-pension = Pensjon
offers-terms-group-living = Bo og reise
offers-terms-group-tax = Skatt og lønnsgulv
offers-terms-group-law = Lovens vilkår
offers-term-kind = Hva det er
offers-term-name = Navn
offers-term-city = By
offers-term-received_on = Mottatt
offers-term-answer_by = Svar innen
offers-term-starts_on = Første arbeidsdag
offers-term-rate = Valutakurs
offers-term-base = Grunnlønn i året
offers-term-share = Stillingsandel, %
offers-term-bonus = Bonus i året, om den utbetales
offers-term-bonus_likelihood = Hvor sannsynlig bonusen er, %
offers-term-sign_on = Signeringsbonus, én gang
offers-term-equity_year = Aksjer og opsjoner i året
offers-term-horizon_years = År å se fremover
offers-term-holiday = Ferie
offers-term-year_kind = Hvilket år
offers-term-hours_week = Timer i uken
offers-term-overtime = Overtid
offers-term-pension = Pensjon opp til 7,1 G, %
offers-term-pension_above = Pensjon fra 7,1 til 12 G, %
offers-term-rooms = Bolig
offers-term-rent_month = Din egen husleie, kr i måneden
offers-term-commute_month = Pendling, kr i måneden
offers-term-commute_minutes_day = Pendling, minutter om dagen
offers-term-other_month = Andre kostnader, kr i måneden
offers-term-union_dues = Fagforeningskontingent, kr i året
offers-term-scheme = Skatteregler
offers-term-required_degree = Utdanning arbeidet krever
offers-term-probation_months = Prøvetid, måneder
offers-term-temporary_months = Midlertidig, måneder
offers-term-notice_months = Oppsigelsestid, måneder
offers-term-non_compete_months = Konkurranseforbud, måneder
offers-term-non_compete_paid = Konkurranseforbudet er betalt
offers-term-overtime_percent = Overtidstillegg, %
offers-term-written_contract = Skriftlig arbeidsavtale
offers-hint-rate = Kroner for én enhet, for hundre av SEK, DKK eller JPY
offers-hint-base = 820 000, 68 000 kr/mnd eller 72 000 EUR
offers-hint-day = En dag, for eksempel 1.12.2026
offers-hint-rent = Går foran gjennomsnittet
offers-holiday-five_weeks = Fem uker, 12 %
offers-holiday-statutory = Fire uker og en dag, 10,2 %
offers-holiday-none = Ingen feriepenger
offers-year_kind-normal = Et vanlig år
offers-year_kind-first = Det første året
offers-overtime-unknown = Ikke oppgitt
offers-overtime-paid = Betalt
offers-overtime-exempt = Ikke betalt: særlig uavhengig
offers-rooms-none = Ingen husleie regnet med
offers-rooms = { $rooms } rom
offers-rooms-rent = { $rooms } rom, { $rent } i måneden
offers-scheme-ordinary = Vanlige regler
offers-scheme-paye = PAYE for nyankomne
offers-written-unknown = Ikke oppgitt
offers-written-yes = Ja, eller lovet i tide
offers-written-no = Nei, eller først senere
offers-rate-fetch = Hent fra Norges Bank
offers-rate-fetch-what = Spør data.norges-bank.no om nyeste kurs når du trykker.
offers-rate-from-person = Din egen kurs, { $day }
offers-rate-from-norges_bank = Norges Bank, { $day }
offers-zone-ordinary = Skattlegges etter reglene i det meste av Norge
offers-zone-action = Skattlegges etter reglene for Finnmark og Nord-Troms
offers-law-advice = Holdt opp mot arbeidsmiljøloven og ferieloven. Dette er ikke juridiske råd.
offers-law-within = Ingenting av det du har skrevet, er utenfor lovens grenser.
offers-payslips = Slik kommer pengene
offers-payslips-text = Anslag, uten bonus. Skattekortet runder av, og arbeidsgiveren velger måneden for feriepenger.
offers-payslip-ordinary = Vanlig måned
offers-payslip-ordinary-why = Ti av tolv. Skatten for et år trekkes over ti og en halv måned.
offers-payslip-holiday = Måneden med feriepenger
offers-payslip-holiday-why = Som oftest juni. Feriepenger fra året før kommer i stedet for lønn, uten skattetrekk.
offers-payslip-half = Måneden med halv skatt
offers-payslip-half-why = November eller desember: halvparten av skatten trekkes.
offers-payslip-paye-why = PAYE trekkes likt i alle måneder.

## Hva som betyr noe

offers-weigh = Hva som betyr noe
offers-weigh-text = Si hvor mye hver ting teller, fra 0 til 10, og hvordan hvert tilbud gjør det. Rekkefølgen vises med en gang.
offers-weigh-table = Hva som teller, og hvordan hvert tilbud gjør det
offers-criterion = Hva
offers-weight = Hvor mye det teller
offers-weight-of = Hvor mye teller: { $criterion }
offers-criterion-money = Penger
offers-criterion-work = Arbeidet
offers-criterion-people = Menneskene
offers-criterion-growth = Utvikling
offers-criterion-home_office = Hjemmekontor
offers-criterion-place = Stedet
offers-criterion-security = Trygghet
offers-score-of = { $criterion } hos { $offer }, 0 til 10
offers-score-none = –
offers-score-note = Hva det bygger på
offers-score-note-of = Hva poengene bygger på: { $criterion } hos { $offer }
offers-score-note-add = Hvorfor?
offers-money-score = Regnet ut fra det du sitter igjen med i måneden
offers-place = Plass
offers-place-nth = { $place }.
offers-place-up = opp { $count }
offers-place-down = ned { $count }
offers-points = { $points } av 10
offers-order-first = { $offer } ville kommet først.
offers-flips = Hva som ville endre rekkefølgen
offers-flip = Om { $criterion } telte { $at } i stedet for { $now }, ville { $offer } kommet først.
offers-flips-none = Ingen enkelt vekt setter et annet tilbud først.
offers-weigh-name-money = penger
offers-weigh-name-work = arbeidet
offers-weigh-name-people = menneskene
offers-weigh-name-growth = utvikling
offers-weigh-name-home_office = hjemmekontor
offers-weigh-name-place = stedet
offers-weigh-name-security = trygghet

## Å nå igjen

offers-match = Hva som skal til for å nå igjen
offers-match-who = Tilbudet som måtte endres
offers-match-against = For å gi like mye igjen som
offers-match-title = For å nå igjen { $against } måtte { $offer } by
offers-match-more = i grunnlønn, { $percent } mer
offers-match-less = i grunnlønn, { $percent } mindre ville holdt
offers-match-same = i grunnlønn, som nå
offers-match-none = Ingen grunnlønn rekker.
offers-match-pension = Med pensjonen regnet med: { $base }.
offers-match-pension-none = Med pensjonen regnet med rekker ingen grunnlønn.
offers-match-unreckoned = Ett av de to kan ikke regnes ut ennå.

## Kilder

offers-source-as-of = per { $day }
offers-source-stale = Kan være utdatert
offers-source-open = Åpne { $name }
offers-verified-two_or_more = To eller flere steder er enige
offers-verified-one_source = Lest ett sted
offers-verified-computed = Regnet ut fra bekreftede tall
offers-verified-unverified = Ikke bekreftet
offers-verified-own = Skrevet av deg
