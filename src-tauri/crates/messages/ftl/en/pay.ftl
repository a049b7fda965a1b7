### Pay after tax, and the pictures of pay. The names of tax lines and parts end in the core's stable ids.

chart-table = Show as table
chart-close = Close
chart-hint = Point at the picture, or step through it with the arrow keys.
chart-source-of = Where “{ $name }” comes from

## Lines of a year's tax

tax-minimum_deduction = Minimum deduction
tax-union_dues = Union dues
tax-general_income = General income
tax-personal_allowance = Personal allowance
tax-zone_allowance = Allowance of Finnmark and Nord-Troms
tax-tax_on_general_income = Tax on general income
tax-bracket_tax = Bracket tax
tax-national_insurance = National insurance
tax-paye_tax = PAYE tax

rule-tax-minimum_deduction = { $rate_bp } of pay, at most { $cap_ore } a year{ $months ->
    [12] .
   *[other] ; { $months } twelfths of that for part of a year.
 }
rule-tax-union_dues = Deducted up to { $cap_ore } a year.
rule-tax-general_income = Pay less the deductions above.
rule-tax-personal_allowance = { $allowance_ore } a year is free of this tax{ $months ->
    [12] .
   *[other] ; { $months } twelfths of it for part of a year.
 }
rule-tax-zone_allowance = A further part that is free of this tax there.
rule-tax-tax_on_general_income = { $rate_bp } of general income less the allowances.
rule-tax-bracket_tax = { $steps ->
    [0] Pay is below the first step.
   *[other] On all pay, in steps. You reach step { $steps }, where each krone pays { $top_bp }.
 }
rule-tax-national_insurance = { $rate_bp } of all pay. Nothing up to { $limit_ore }, and never more than { $limiting_bp } of what is above it.
rule-tax-paye_tax = { $rate_bp } of all pay with no deductions, for up to { $limit_ore } a year.

## The calculator

aftertax-about = What is left of pay, by the same rules as the tax card. Nothing you type here is saved.
aftertax-amount = Pay before tax
aftertax-amount-hint = A year, unless you say otherwise: 650 000, 54 000 kr/mnd or 450 kr/t
aftertax-year = Year
aftertax-year-proposal = { $year } (proposal)
aftertax-zone = Where you are taxed
aftertax-zone-hint = Where you live on 1 January, or where you first settle. Tromsø is outside the zone.
aftertax-zone-ordinary = Most of Norway
aftertax-zone-action = Finnmark and Nord-Troms
aftertax-scheme = Rules
aftertax-scheme-ordinary = Ordinary rules
aftertax-scheme-paye = PAYE, for newcomers
aftertax-months = Months taxed in Norway
aftertax-months-hint = The pay above is what you earn in them
aftertax-months-all = The whole year
aftertax-months-count = { $count ->
    [one] 1 month
   *[other] { $count } months
 }
aftertax-dues = Union dues a year
aftertax-dues-hint = Leave empty if none
aftertax-begin = Write an amount, and every line of its tax shows here.
aftertax-loading = Reckoning the tax
aftertax-status-adopted = Rules of { $year }, as adopted
aftertax-status-proposed = Proposal for { $year }, not adopted

## Its answer

aftertax-left-month = Left a month, on average
aftertax-left-year = Left a year
aftertax-left-months = Left of those months
aftertax-total = All tax
aftertax-average = Tax on all pay
aftertax-marginal = Tax on the next krone
aftertax-lines = How it is reckoned
aftertax-gross = Pay before tax
aftertax-taxed = What is taxed
aftertax-taxes = The taxes
aftertax-sources = Where these rules come from
aftertax-rule-year = { $rule } Rule of { $year }.
aftertax-rule-proposal = { $rule } Proposed rule of { $year }.

## The curve

curve-title = Left after tax, over pay
curve-about = { $year } as a whole year, without union dues.
curve-about-proposal = { $year } as proposed, not adopted; a whole year, without union dues.
curve-label = Pay after tax over pay before tax, from { $from } to { $to } a year
curve-said = { $gross } a year leaves { $net }. Tax on the next krone: { $marginal }
curve-said-mark = { $name }: { $gross } a year leaves { $net }. Tax on the next krone: { $marginal }
curve-gross = Pay a year
curve-net = Left a year
curve-marginal = Next krone
curve-own = This amount

## A newcomer's first year

newcomer-title = New in Norway: PAYE or the ordinary rules?
newcomer-about = If { $amount } is your pay for a whole year: what the first year costs, by the month in which you arrive and start to work.
newcomer-begin = Write an amount above, and each month of arrival shows here.
newcomer-arrival = You arrive in
newcomer-earned = Earned that year
newcomer-paye = PAYE tax
newcomer-ordinary = Ordinary tax
newcomer-cheaper = Costs less
newcomer-cheaper-paye = PAYE, by { $amount }
newcomer-cheaper-ordinary = Ordinary, by { $amount }
newcomer-cheaper-same = The same
newcomer-cheaper-only = Only the ordinary rules
newcomer-impossible = Not possible
newcomer-why = Not possible: so much is earned that the income is above the limit of PAYE, and the ordinary rules apply to the whole year.

## Good to know

taxword-title = Good to know
taxword-free-month = The month with no tax
taxword-free-month-text = No tax is drawn from holiday pay earned the year before, which most people get in June. The tax is not gone: the year’s tax is drawn from the other months, spread over 10.5 of them.
taxword-half-month = The half-tax month
taxword-half-month-text = In November or December only half the usual tax is drawn. This too moves tax between months; what the year costs stays the same.
taxword-first-year = Holiday pay in the first year
taxword-first-year-text = Holiday pay is earned the year before it is paid: 10.2% of that year’s pay, or 12% with five weeks. In the first year in a new job the former employer has paid it out, so your holiday there is without pay, and a newcomer has none.
taxword-paye = PAYE
taxword-paye-text = 25% of pay and no deductions, for newcomers in their first year and for short stays, up to a year’s income limit. Tax is drawn every month, also from holiday pay and in December. You get it unless you choose otherwise, and you can leave it until 31 December three years after.

## On one scale

payscale-title = Against the market
payscale-label = Pay a year for a full position: floor, target, offers and what others are paid, from { $from } to { $to }
payscale-none = There is nothing to show yet: no target, no figure and no offer.
payscale-loading = Reading pay and market
payscale-floor_bachelor = Floor, bachelor
payscale-floor_master = Floor, master
payscale-ad = The ad
payscale-walk_away = Walk-away
payscale-expected = Expected
payscale-stretch = Stretch
payscale-asked = You asked
payscale-offer = Offer
payscale-said = { $name }: { $figures }
payscale-range = { $low } to { $high }
payscale-answers = { $count } answers
payscale-head = What
payscale-least = From
payscale-middle = Figure or median
payscale-most = To

## Where each krone goes

split-title = Where each krone goes
split-about = A year’s pay with each offer. The pension is paid by the employer beside it.
split-none = No offer can be reckoned yet.
split-tax_on_general_income = Tax on general income
split-bracket_tax = Bracket tax
split-national_insurance = National insurance
split-paye_tax = PAYE tax
split-rent = Rent
split-commute = Commuting
split-other_costs = Other costs
split-left = Left to you
split-short = Missing
split-pension = Pension
split-left-year = { $amount } left a year
split-missing-year = { $amount } missing a year
split-said = { $offer }, { $part }: { $amount } a year
split-part = A year
split-unreckoned = Not in the picture, since it can’t be reckoned yet: { $names }
