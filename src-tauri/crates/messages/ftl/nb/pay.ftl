### Lønn etter skatt, og bildene av lønn. Navnene på skattelinjer og deler slutter på kjernens faste id-er.

chart-table = Vis som tabell
chart-close = Lukk
chart-hint = Pek på bildet, eller gå gjennom det med piltastene.
chart-source-of = Hvor «{ $name }» kommer fra

## Linjene i et års skatt

tax-minimum_deduction = Minstefradrag
tax-union_dues = Fagforeningskontingent
tax-general_income = Alminnelig inntekt
tax-personal_allowance = Personfradrag
tax-zone_allowance = Finnmarksfradrag
tax-tax_on_general_income = Skatt på alminnelig inntekt
tax-bracket_tax = Trinnskatt
tax-national_insurance = Trygdeavgift
tax-paye_tax = Kildeskatt (PAYE)

rule-tax-minimum_deduction = { $rate_bp } av lønnen, høyst { $cap_ore } i året{ $months ->
    [12] .
   *[other] ; { $months } tolvdeler av det for en del av året.
 }
rule-tax-union_dues = Trekkes fra med inntil { $cap_ore } i året.
rule-tax-general_income = Lønnen minus fradragene over.
rule-tax-personal_allowance = { $allowance_ore } i året er fritt for denne skatten{ $months ->
    [12] .
   *[other] ; { $months } tolvdeler av det for en del av året.
 }
rule-tax-zone_allowance = En del til som er fri for denne skatten der.
rule-tax-tax_on_general_income = { $rate_bp } av alminnelig inntekt minus de frie beløpene.
rule-tax-bracket_tax = { $steps ->
    [0] Lønnen er under første trinn.
   *[other] Av hele lønnen, i trinn. Du når trinn { $steps }, der hver krone koster { $top_bp }.
 }
rule-tax-national_insurance = { $rate_bp } av hele lønnen. Ingenting opp til { $limit_ore }, og aldri mer enn { $limiting_bp } av det som er over.
rule-tax-paye_tax = { $rate_bp } av hele lønnen uten fradrag, for inntil { $limit_ore } i året.

## Kalkulatoren

aftertax-about = Hva som er igjen av lønnen, etter de samme reglene som skattekortet. Ingenting av det du skriver her, blir lagret.
aftertax-amount = Lønn før skatt
aftertax-amount-hint = I året, om du ikke sier noe annet: 650 000, 54 000 kr/mnd eller 450 kr/t
aftertax-year = År
aftertax-year-proposal = { $year } (forslag)
aftertax-zone = Hvor du skatter
aftertax-zone-hint = Der du bor 1. januar, eller der du først bosetter deg. Tromsø er utenfor sonen.
aftertax-zone-ordinary = Det meste av Norge
aftertax-zone-action = Finnmark og Nord-Troms
aftertax-scheme = Regler
aftertax-scheme-ordinary = Vanlige regler
aftertax-scheme-paye = Kildeskatt (PAYE), for nye i Norge
aftertax-months = Måneder med skatt i Norge
aftertax-months-hint = Lønnen over er det du tjener i dem
aftertax-months-all = Hele året
aftertax-months-count = { $count ->
    [one] 1 måned
   *[other] { $count } måneder
 }
aftertax-dues = Fagforeningskontingent i året
aftertax-dues-hint = La stå tomt om du ikke betaler
aftertax-begin = Skriv et beløp, så vises hver linje av skatten her.
aftertax-loading = Regner ut skatten
aftertax-status-adopted = Reglene for { $year }, som vedtatt
aftertax-status-proposed = Forslag for { $year }, ikke vedtatt

## Svaret

aftertax-left-month = Igjen i måneden, i snitt
aftertax-left-year = Igjen i året
aftertax-left-months = Igjen av de månedene
aftertax-total = Skatt i alt
aftertax-average = Skatt av hele lønnen
aftertax-marginal = Skatt av neste krone
aftertax-lines = Slik er det regnet
aftertax-gross = Lønn før skatt
aftertax-taxed = Det som skattes
aftertax-taxes = Skattene
aftertax-sources = Hvor disse reglene kommer fra
aftertax-rule-year = { $rule } Regel for { $year }.
aftertax-rule-proposal = { $rule } Foreslått regel for { $year }.

## Kurven

curve-title = Igjen etter skatt, over lønn
curve-about = { $year } som et helt år, uten fagforeningskontingent.
curve-about-proposal = { $year } som foreslått, ikke vedtatt; et helt år, uten fagforeningskontingent.
curve-label = Lønn etter skatt over lønn før skatt, fra { $from } til { $to } i året
curve-said = { $gross } i året gir { $net } igjen. Skatt av neste krone: { $marginal }
curve-said-mark = { $name }: { $gross } i året gir { $net } igjen. Skatt av neste krone: { $marginal }
curve-gross = Lønn i året
curve-net = Igjen i året
curve-marginal = Neste krone
curve-own = Dette beløpet

## Det første året for den som er ny

newcomer-title = Ny i Norge: kildeskatt (PAYE) eller vanlige regler?
newcomer-about = Om { $amount } er lønnen din for et helt år: hva det første året koster, etter måneden du kommer og begynner å arbeide i.
newcomer-begin = Skriv et beløp over, så vises hver ankomstmåned her.
newcomer-arrival = Du kommer i
newcomer-earned = Tjent det året
newcomer-paye = Kildeskatt
newcomer-ordinary = Vanlig skatt
newcomer-cheaper = Koster minst
newcomer-cheaper-paye = Kildeskatt, med { $amount }
newcomer-cheaper-ordinary = Vanlig, med { $amount }
newcomer-cheaper-same = Det samme
newcomer-cheaper-only = Bare vanlige regler
newcomer-impossible = Ikke mulig
newcomer-why = Ikke mulig: det tjenes så mye at inntekten er over grensen for kildeskatt, og da gjelder de vanlige reglene for hele året.

## Verdt å vite

taxword-title = Verdt å vite
taxword-free-month = Den skattefrie måneden
taxword-free-month-text = Det trekkes ikke skatt av feriepenger som ble tjent opp året før, og som de fleste får i juni. Skatten er ikke borte: årets skatt trekkes i de andre månedene, fordelt på 10,5 av dem.
taxword-half-month = Måneden med halv skatt
taxword-half-month-text = I november eller desember trekkes bare halvparten av den vanlige skatten. Også dette flytter skatt mellom måneder; det året koster, er det samme.
taxword-first-year = Feriepenger det første året
taxword-first-year-text = Feriepenger tjenes opp året før de utbetales: 10,2 % av lønnen det året, eller 12 % med fem uker. Det første året i en ny jobb har den forrige arbeidsgiveren betalt dem ut, så ferien der er uten lønn, og den som er ny i Norge, har ingen.
taxword-paye = Kildeskatt (PAYE)
taxword-paye-text = 25 % av lønnen og ingen fradrag, for nye i Norge det første året og for korte opphold, opp til årets inntektsgrense. Det trekkes skatt hver måned, også av feriepenger og i desember. Du får den om du ikke velger noe annet, og du kan gå ut av den fram til 31. desember tre år etter.

## På én skala

payscale-title = Mot markedet
payscale-label = Lønn i året for full stilling: gulv, mål, tilbud og hva andre har i lønn, fra { $from } til { $to }
payscale-none = Det er ikke noe å vise ennå: ingen mål, ingen tall og ingen tilbud.
payscale-loading = Leser lønn og marked
payscale-floor_bachelor = Gulv, bachelor
payscale-floor_master = Gulv, master
payscale-ad = Annonsen
payscale-walk_away = Smertegrense
payscale-expected = Forventet
payscale-stretch = Drømmelønn
payscale-asked = Du ba om
payscale-offer = Tilbud
payscale-said = { $name }: { $figures }
payscale-range = { $low } til { $high }
payscale-answers = { $count } svar
payscale-head = Hva
payscale-least = Fra
payscale-middle = Tall eller median
payscale-most = Til

## Hvor hver krone går

split-title = Hvor hver krone går
split-about = Et års lønn med hvert tilbud. Pensjonen betaler arbeidsgiveren ved siden av.
split-none = Ingen tilbud kan regnes ut ennå.
split-tax_on_general_income = Skatt på alminnelig inntekt
split-bracket_tax = Trinnskatt
split-national_insurance = Trygdeavgift
split-paye_tax = Kildeskatt
split-rent = Husleie
split-commute = Pendling
split-other_costs = Andre kostnader
split-left = Igjen til deg
split-short = Mangler
split-pension = Pensjon
split-left-year = { $amount } igjen i året
split-missing-year = { $amount } mangler i året
split-said = { $offer }, { $part }: { $amount } i året
split-part = I året
split-unreckoned = Ikke i bildet, siden det ikke kan regnes ut ennå: { $names }
