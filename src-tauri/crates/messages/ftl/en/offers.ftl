### Offers side by side: what each leaves, its terms, what else matters, and what it would take to match another.

offers-title = Offers
offers-rail-decide = Decide
offers-action-go = Offers
offers-action-add = Add offer
offers-heading = Which one pays you most?
offers-sub = Money that reaches you in a year, after Norwegian tax { $year }, the cost of living where the job is, and what the pension is worth.
offers-sub-proposal = The tax rules for { $year } are a proposal. They may still change.
offers-year = Tax year
offers-year-proposal = { $year } (proposal)
offers-retry = Try again
offers-loading = Reckoning your offers
offers-close = Close
offers-cancel = Cancel
offers-yes = Yes
offers-no = No
offers-not-stated = Not stated
offers-empty-title = No offers yet
offers-empty-text = Write down what an employer offers, or what you expect, and see what it leaves you a month after tax, rent and commuting. With two, see which is worth more.

## The table

offers-table = Offers side by side, kroner a year where nothing else is said
offers-table-keys = Arrow keys go from cell to cell. Enter explains a figure, or opens an offer’s terms.
offers-line = Line
offers-kind-received = Offer
offers-kind-expected = Expected
offers-kind-current = Your job now
offers-answer-by = Answer by { $day } · { $when }
offers-answer-was = Answer was due { $day }
offers-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
 }
offers-head-left = { $amount } left a month
offers-open-terms = Terms of { $name }
offers-unreckoned-short = Not reckoned
offers-zeros-show = { $count ->
    [one] Show { $count } line that says nothing new
   *[other] Show { $count } lines that say nothing new
 }
offers-zeros-hide = Hide the lines that say nothing new
offers-best = best
offers-over-next = { $amount } over the next
offers-behind-best = { $amount } behind the best
offers-nothing = No figure
offers-doubt = doubtful
offers-warning = warning
offers-days = { $days } days
offers-hours = { $hours } hours
offers-floor-above = { $amount } above
offers-floor-below = { $amount } below
offers-floor-is-above = Above
offers-floor-is-below = Below
offers-floor-unknown = Not known
offers-target-below_walk_away = Below walk-away
offers-target-walk_away = Walk-away
offers-target-expected = Expected
offers-target-stretch = Stretch
offers-target-over = { $amount } over expected
offers-target-under = { $amount } under expected
offers-scheme-short = PAYE

## Parts of the table

offers-group-pay = Pay
offers-group-tax = Tax and pension
offers-group-living = Living
offers-group-time = Time
offers-group-left = What is left
offers-group-stands = Floor and target

## Lines

offer-line-base = Base salary
offer-line-pay = Pay for your share
offer-line-bonus = Bonus, expected
offer-line-sign_on = Sign-on, spread
offer-line-equity = Shares and options
offer-line-holiday_effect = Holiday pay changes
offer-line-cash = Taxed together
offer-line-tax = Tax, all parts
offer-line-net = After tax
offer-line-pension = Pension from employer
offer-line-rent = Rent
offer-line-commute = Commuting
offer-line-other_costs = Other costs
offer-line-weeks_off = Days off
offer-line-hours_week = Hours a week
offer-line-commute_hours = Commuting time
offer-line-left_month = Left to you a month
offer-line-net_hour = After tax, for an hour worked
offer-line-horizon_net = After tax, over the years
offer-line-floor = Pay floor
offer-line-target = Your target

## Why a figure is what it is

offers-why = { $line }, { $offer }
offers-why-missing = This can’t be told from what is known of the offer. Fill in its terms, and it will be.
offers-why-best = Best of the row: { $amount } over the next.
offers-why-behind = { $amount } behind the best.
offers-why-sources = Sources
rule-base = Base pay a year for a full position, as the employer says it.
rule-pay = Base pay of { $base_ore } × { $share_percent }% of a full position.
rule-bonus = A bonus of { $bonus_ore } × { $likelihood_percent }%, how likely you think it is.
rule-sign_on = A sign-on of { $sign_on_ore }, spread over { $years ->
    [one] { $years } year
   *[other] { $years } years
 } and taxed in the year it is spread to.
rule-equity = What you expect shares and options to be worth a year. Løype doesn’t guess it.
rule-holiday_effect = { $year_kind ->
    [first] First year: you take { $days } days of holiday without pay here. The holiday pay for them was earned at your former employer, is paid out there and is no part of this offer.
   *[normal] { $kind ->
        [none] No holiday pay is reckoned. Hours still count { $days } days off, and the holiday-pay rate is { $rate_bp }.
       *[other] Instead of pay for { $days } days of holiday you get holiday pay: { $rate_bp } of what you earned the year before, here taken as a year like this one.
    }
 }
rule-cash = Pay, bonus, sign-on, shares and the change from holiday pay together: what is taxed.
rule-tax = { $scheme ->
    [paye] PAYE (kildeskatt på lønn) for { $year }: one rate with no deductions. That is { $average_bp } of what is taxed.
   *[other] The ordinary rules for { $year }{ $zone ->
        [action] , with the lower tax of Finnmark and Nord-Troms
       *[other] { "" }
    }: tax on general income, bracket tax and national insurance. Together { $average_bp } of what is taxed.
 }
rule-net = What is taxed, less the tax.
rule-pension = { $rate_bp } of pay up to 7.1 G ({ $limit_ore }) and { $rate_above_bp } of the part from there to 12 G. G is { $g_ore }. It is the employer’s money and no part of what you get now.
rule-rent = { $rooms ->
    [own] Twelve months of your own figure, { $month_ore } a month.
    [one] Twelve months of the average rent for { $rooms } room here, { $month_ore } a month.
   *[other] Twelve months of the average rent for { $rooms } rooms here, { $month_ore } a month.
 }
rule-rent-none = No rent is counted. Choose how many rooms, or write your own rent, in the offer’s terms.
rule-commute = Twelve months of what you wrote for commuting.
rule-other_costs = Twelve months of the other costs you wrote.
rule-weeks_off = { $days } working days of holiday a year. Public holidays are left out, for all offers alike.
rule-hours_week = Ordinary hours a week by the contract.
rule-commute_hours = { $minutes } minutes a working day, there and back, on every day worked in a year. It is not counted as work.
rule-left_month = After tax ({ $net_ore }) less rent, commuting and other costs ({ $living_ore }), divided by 12. Offers are ranked by this.
rule-net_hour = After tax ({ $net_ore }) divided by { $hours_c } hours worked a year.
rule-horizon_net = After tax ({ $net_ore }) × { $years ->
    [one] { $years } year
   *[other] { $years } years
 }. The sign-on is already spread; no raise is guessed.
rule-floor = UDI’s level for a full position is { $floor_ore }, from { $from_on }. Your { $share_percent }% of a full position is held against it as a full position’s pay. Only pay in cash counts.
rule-floor-undated = UDI’s level for a full position is { $floor_ore }. Your { $share_percent }% of a full position is held against it as a full position’s pay. Only pay in cash counts.
rule-floor-unknown = Whether this is above UDI’s level can’t be told yet; below is why.
rule-target = Held against your target for { $role }: you expect { $expected_ore }.

## Adding one

offers-add-title = Add offer
offers-add-text = The base salary is enough to begin with. Everything else can be filled in afterwards.
offers-add-for = For
offers-add-for-none = No saved job
offers-add-kind = What it is
offers-add-name-hint = The employer, or what you call it
offers-add-name-from-job = Empty takes the employer of the job
offers-add-city-from-job = Empty takes the city of the job
offers-add-base-hint = 820 000, 68 000 kr/mnd or 72 000 EUR
offers-add-answer-hint = A day, for example 1.12.2026
offers-add-do = Add

## Its terms

offers-terms = Terms: { $name }
offers-terms-open-job = Open the job
offers-terms-delete = Delete offer
offers-terms-notes = Worth knowing
offers-terms-group-offer = The offer
offers-terms-group-pay = Pay
offers-terms-group-holiday = Holiday and hours
offers-terms-group-pension = Pension
offers-terms-group-living = Living
offers-terms-group-tax = Tax and floor
offers-terms-group-law = The law’s terms
offers-term-kind = What it is
offers-term-name = Name
offers-term-city = City
offers-term-received_on = Received
offers-term-answer_by = Answer by
offers-term-starts_on = First day of work
offers-term-rate = Exchange rate
offers-term-base = Base salary a year
offers-term-share = Share of a full position, %
offers-term-bonus = Bonus a year, if paid
offers-term-bonus_likelihood = How likely the bonus is, %
offers-term-sign_on = Sign-on, once
offers-term-equity_year = Shares and options a year
offers-term-horizon_years = Years to look ahead
offers-term-holiday = Holiday
offers-term-year_kind = Which year
offers-term-hours_week = Hours a week
offers-term-overtime = Overtime
offers-term-pension = Pension up to 7.1 G, %
offers-term-pension_above = Pension from 7.1 to 12 G, %
offers-term-rooms = Home
offers-term-rent_month = Your own rent, kr a month
offers-term-commute_month = Commuting, kr a month
offers-term-commute_minutes_day = Commuting, minutes a day
offers-term-other_month = Other costs, kr a month
offers-term-union_dues = Union dues, kr a year
offers-term-scheme = Tax rules
offers-term-required_degree = Degree the work needs
offers-term-probation_months = Probation, months
offers-term-temporary_months = Temporary for, months
offers-term-notice_months = Notice, months
offers-term-non_compete_months = Non-compete clause, months
offers-term-non_compete_paid = Non-compete is paid for
offers-term-overtime_percent = Overtime supplement, %
offers-term-written_contract = Written contract
offers-hint-rate = Kroner for one unit, for a hundred of SEK, DKK or JPY
offers-hint-base = 820 000, 68 000 kr/mnd or 72 000 EUR
offers-hint-day = A day, for example 1.12.2026
offers-hint-rent = Goes before the average
offers-holiday-five_weeks = Five weeks, 12%
offers-holiday-statutory = Four weeks and a day, 10.2%
offers-holiday-none = No holiday pay
offers-year_kind-normal = A normal year
offers-year_kind-first = The first year
offers-overtime-unknown = Not stated
offers-overtime-paid = Paid
offers-overtime-exempt = Not paid: særlig uavhengig
offers-rooms-none = No rent counted
offers-rooms = { $rooms ->
    [one] { $rooms } room
   *[other] { $rooms } rooms
 }
offers-rooms-rent = { $rooms ->
    [one] { $rooms } room, { $rent } a month
   *[other] { $rooms } rooms, { $rent } a month
 }
offers-scheme-ordinary = Ordinary rules
offers-scheme-paye = PAYE for newcomers
offers-written-unknown = Not stated
offers-written-yes = Yes, or promised in time
offers-written-no = No, or only later
offers-rate-fetch = Fetch from Norges Bank
offers-rate-fetch-what = Asks data.norges-bank.no for the newest rate, when you press.
offers-rate-from-person = Your own rate, { $day }
offers-rate-from-norges_bank = Norges Bank, { $day }
offers-zone-ordinary = Taxed by the rules of most of Norway
offers-zone-action = Taxed by the rules of Finnmark and Nord-Troms
offers-law-advice = Held against the Working Environment Act and the Holiday Act. This is not legal advice.
offers-law-within = Nothing you wrote is beyond the law’s limits.
offers-payslips = How it reaches you
offers-payslips-text = Estimates, without bonus. The tax card rounds, and the employer chooses the month of holiday pay.
offers-payslip-ordinary = Ordinary month
offers-payslip-ordinary-why = Ten of the twelve. A year’s tax is withheld over ten and a half months.
offers-payslip-holiday = Month of holiday pay
offers-payslip-holiday-why = Mostly June. Holiday pay from the year before comes instead of pay, with no tax withheld.
offers-payslip-half = Half-tax month
offers-payslip-half-why = November or December: half the tax is withheld.
offers-payslip-paye-why = PAYE is withheld in every month alike.

## What matters

offers-weigh = What matters
offers-weigh-text = Say how much each thing counts, from 0 to 10, and how each offer does. The order shows at once.
offers-weigh-table = What counts, and how each offer does
offers-criterion = What
offers-weight = How much it counts
offers-weight-of = How much counts: { $criterion }
offers-criterion-money = Money
offers-criterion-work = The work
offers-criterion-people = The people
offers-criterion-growth = Growth
offers-criterion-home_office = Home office
offers-criterion-place = The place
offers-criterion-security = Security
offers-score-of = { $criterion } at { $offer }, 0 to 10
offers-score-none = –
offers-score-note = What it rests on
offers-score-note-of = What the score rests on: { $criterion } at { $offer }
offers-score-note-add = Why?
offers-money-score = Reckoned from what is left a month
offers-place = Place
offers-place-nth = { $place }.
offers-place-up = up { $count }
offers-place-down = down { $count }
offers-points = { $points } of 10
offers-order-first = { $offer } would come first.
offers-flips = What would change the order
offers-flip = If { $criterion } counted { $at } instead of { $now }, { $offer } would come first.
offers-flips-none = No single weight puts another offer first.
offers-weigh-name-money = money
offers-weigh-name-work = the work
offers-weigh-name-people = the people
offers-weigh-name-growth = growth
offers-weigh-name-home_office = home office
offers-weigh-name-place = the place
offers-weigh-name-security = security

## To match

offers-match = What it would take to match
offers-match-who = Offer that would have to change
offers-match-against = To leave as much as
offers-match-title = To match { $against }, { $offer } would have to offer
offers-match-more = base, { $percent } more
offers-match-less = base, { $percent } less would do
offers-match-same = base, as it is
offers-match-none = No base pay does it.
offers-match-pension = With the pension counted too: { $base }.
offers-match-pension-none = With the pension counted too, no base pay does it.
offers-match-unreckoned = One of the two can’t be reckoned yet.

## Sources

offers-source-as-of = as of { $day }
offers-source-stale = May be out of date
offers-source-open = Open { $name }
offers-verified-two_or_more = Two or more places agree
offers-verified-one_source = Read in one place
offers-verified-computed = Reckoned from verified figures
offers-verified-unverified = Not verified
offers-verified-own = Entered by you
