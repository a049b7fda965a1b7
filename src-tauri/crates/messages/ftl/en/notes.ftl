### What is worth saying beside a figure: one short text for each code of a note in the core, and what to ask the employer
### when pay is below the floor. Amounts, days and decimals come as they are shown.

## Tax

note-tax_proposal = The tax rules for { $year } are a proposal. The Storting has not adopted them, so they may still change.
note-paye_above_limit = This is above the PAYE limit of { $limit_ore }. The ordinary tax rules apply to the whole year instead.
note-zone_part_year = The allowance of Finnmark and Nord-Troms is given whole here. It is not known whether it is cut for part of a year; ask the Tax Administration (Skatteetaten).
note-zone_unsure = The tax figures of Finnmark and Nord-Troms for { $year } are not sure, so nothing is reckoned for them. Choose another year.
note-part_year = Taxable to Norway for { $months ->
    [one] { $months } month
   *[other] { $months } months
 } of the year: allowances and thresholds count in twelfths.
note-union_dues_capped = Union dues lower the tax only up to { $cap_ore }. The rest is left out.

## How an amount was read

note-looks_monthly = { $amount_ore } was taken as pay for a year, but it looks like a month’s. If it is a month’s, write “per month”; that makes { $year_ore } a year.
note-looks_huge = { $amount_ore } a year is more than nearly anybody is paid. Check the number of zeros, and whether it is a year or a month.
note-from_month = { $amount_ore } was taken as a month’s pay: × 12 is { $year_ore } a year. If it is a year’s, write “per year”.
note-from_hour = { $amount_ore } an hour × { $hours_c } hours a year is { $year_ore }.

## Reckoning an offer

note-pension_below_minimum = The employer’s pension is { $pension_ore } a year. The law asks for at least { $least_ore }: 2% of pay up to 12 G. Ask whether the figure is right.
note-pension_assumed = The pension was not told, so the least the law allows was taken: 2%. Ask which percentage they pay.
note-basic_amount_older = The basic amount (G) of that day is not known. The one from { $from_on } was taken.
note-first_year_holiday = First year: your holiday here is unpaid. The holiday pay for it was earned at your former employer and is paid out there.
note-no_holiday = No holiday pay was reckoned. Hours still count 25 days off. Ask which holiday you get.
note-bonus_counted = A bonus of { $bonus_ore } is counted at { $likelihood_percent }%, how likely you think it is.
note-sign_on_spread = The sign-on of { $sign_on_ore } is spread over { $years ->
    [one] { $years } year
   *[other] { $years } years
 } and taxed in the year it is spread to.
note-equity_expected = Shares and options count as you expect them. Nobody promises their value.
note-hours_without_public_holidays = Public holidays are left out of the hours, for all offers alike.
note-rent_is_average = The rent is an average of running and new leases. A new lease often costs more; write your own figure if you know it.
note-rent_unknown = No rent is known for this place, so the average for all of Norway is counted. Write your own figure.
note-place_unknown = Løype does not know which tax zone { $place } is in, so the ordinary rules were taken.
note-exchanged = Kroner from { $currency } at a rate of { $rate }, as of { $rate_on }.
note-currency_changed = The offer is in { $currency } now. Bonus, sign-on and shares were in the old currency and have been taken away; write them anew.
note-rate_missing = This pay is in { $currency } and cannot be compared without a rate. Enter one, or fetch it from Norges Bank.
note-overtime_exempt = Overtime is not paid here: a leading or especially independent post.

## Pay floor

note-floor_degree_unknown = It is not known which degree the work needs, so no level can be chosen. Choose one, or ask the employer.
note-floor_no_degree = The work needs no degree. The levels here are for work that does, so they don’t settle it.
note-floor_no_level = No known level covers { $on }. Look at udi.no, and enter the level you find there.
note-floor_stale = This level is from { $from_on } and may be outdated: levels usually change on 1 September. Look at udi.no, and enter the newer one if there is one.
note-floor_end_unknown = This level began on { $from_on }. How long it held is not known; it is trusted for a year at most.
note-floor_share_low = { $share_percent }% is less than the 80% of a full position that a permit asks for. Ask for a larger share.
note-floor_no_permit_needed = Nordic and EEA citizens need no work permit. For you the level is only something to compare with.
note-floor_doctorate = A doctorate is held to the level of a master’s degree.
note-floor_collective_agreement = If a collective agreement covers the work, its rate applies instead of this level. Ask which agreement.
note-floor_local_pay = Lower pay can be accepted if it is documented as normal for the occupation and the place. The employer has to document it.
note-floor_cash_only = Only pay in cash counts. A phone, lunch, a car or housing does not.
note-floor_own = You entered this level on { $entered_on }.

## What to ask the employer when pay is below the floor

floor-ask-1 = Does a collective agreement cover this job, and what is its rate for me?
floor-ask-2 = Can the base pay in cash be raised to the level UDI expects?
floor-ask-3 = If not, can you document for UDI that this pay is normal for the occupation and the place?

## Figures said before

note-asked_otherwise = On { $before_on } you asked for { $before_ore }. Now you say { $now_ore }. Have a reason ready, or stay with what you said.
note-asked_below_walk_away = This is below your own walk-away pay of { $walk_away_ore }.
note-asked_below_advertised = The ad promises at least { $advertised_ore }. You would be asking for less.
note-offered_below_advertised = This is { $below_ore } below the least in the ad, { $advertised_ore }. Ask why.
note-offered_below_said = This is { $below_ore } below what you were told on { $before_on }: { $before_ore }. Ask why.
note-offered_below_asked = This is { $below_ore } below what you asked for: { $asked_ore }.
note-accepted_below_walk_away = This is below your own walk-away pay of { $walk_away_ore }. Do you still want to accept?

## The law’s limits; no legal advice

note-law_probation = Probation of { $months } months is longer than the law allows: at most { $limit }. Ask for a shorter one.
note-law_probation_temporary = In a temporary post probation may last at most half of it. Here that is { $limit ->
    [one] { $limit } month
   *[other] { $limit } months
 }, not { $months }.
note-law_notice = Notice of { $months ->
    [one] { $months } month
   *[other] { $months } months
 } is shorter than the law’s least, { $limit ->
    [one] { $limit } month
   *[other] { $limit } months
 }.
note-law_non_compete = A ban on working for competitors for { $months } months is longer than the law allows: at most { $limit }.
note-law_non_compete_unpaid = The employer has to pay you for the time you may not work for competitors. Ask for it in writing.
note-law_non_compete_need = A ban on working for competitors holds only in writing and for a special need. Ask what the need is.
note-law_overtime = An overtime supplement of { $percent }% is below the law’s least, { $limit }%.
note-law_overtime_exempt = No overtime pay is lawful only in leading and especially independent posts. Ask which of them this is, and why.
note-law_hours = { $hours_c } ordinary hours a week are more than the law allows: { $limit_c }.
note-law_written = You should have a written contract within { $days ->
    [one] { $days } day
   *[other] { $days } days
 } of starting. Ask for it.
note-law_holiday = The law gives everyone four weeks and a day of holiday. Ask how it is given here.
