### Parts of the guidance: floors and permits, working life, newcomers, where to look, what is out of date.

rules-loading = Reading the guidance
rules-retry = Try again
rules-open-site = Open { $site }
rules-on-page = On this page
rules-citizenship-unsaid = You have not said your citizenship, so what is asked of everyone is shown.
rules-citizenship-say = Say it in the settings
rules-citizenship-change = Change it in the settings

## Floors and permits

rules-floors = Pay floors over time
rules-floors-about = The least pay a year UDI expects of skilled workers, for a full position before tax. Where a figure for the time between was never found, the picture has a gap.
rules-floors-label = The pay floors for a bachelor’s and a master’s degree, from { $from } to today
rules-floors-none = No level is known.
rules-floors-said = Bachelor’s degree { $bachelor }, master’s degree { $master }, { $held }
rules-floors-own = entered by you
rules-floors-doubt = may be out of date
rules-floors-gap = What applied between { $from } and { $to } is not known
rules-floors-flag-own = Yours
rules-floors-flag-doubt = May be out of date
rules-floors-remark = Remark
rules-floors-not-known = not known
rules-floors-enter = Enter a newer level
rules-floors-udi = Open UDI’s page
rules-permit-levels = Other amounts that permits ask for

## Working life

rules-not-advice = This is no legal advice. The law has exceptions that a list leaves out; before you act on it, ask your union, the Labour Inspection Authority or a lawyer.
rules-limits = Limits of the law
rules-limits-about = What an employer may ask for at most, or owes you at least.
rules-working-life = More on contracts and holiday
rules-job-seekers = If you look for work: what NAV pays and asks
rules-tax = Tax

## Newcomers

rules-track = From offer to settled
rules-track-about = What a newcomer has to do, in order. Tick off what is done; the days follow the offer you choose.
rules-track-progress = { $done } of { $total } done
rules-track-all = All { $total } done
rules-track-offer = Offer
rules-track-no-offer = No offer: no days
rules-track-starts = First day of work: { $day }
rules-track-no-start = This offer has no first day of work yet, so no days can be told.
rules-track-open-offer = Fill it in
rules-track-no-offers = You have no offers yet, so no days can be told. The steps and their order hold all the same.
rules-track-add-offer = Add an offer
rules-track-choose = Choose an offer, and each step gets its day.
rules-track-empty = No steps are known for your citizenship.
rules-track-waits = First: { $steps }
rules-track-named = “{ $step }”
rules-track-by = by { $day }
rules-track-late = late, by { $day }
rules-track-done = Done { $day }
rules-track-done-on = the day of “{ $step }”
rules-track-done-hint = Such as 12.03 or “yesterday”. Empty takes the tick away.
rules-due-before_start = Before the first day of work
rules-due-months_after_arrival = { $months ->
    [one] Within { $months } month of arriving
   *[other] Within { $months } months of arriving
 }
rules-due-days_after_arrival = { $days ->
    [one] Within { $days } day of arriving
   *[other] Within { $days } days of arriving
 }
rules-due-soon_after_arrival = Soon after arriving
rules-due-before_first_pay = Before the first pay

## Where to look

rules-channels = Where to look
rules-communities = Where people of the trade meet
rules-communities-about = By city. Those in several cities stand under each.
rules-communities-anywhere = In all of Norway
rules-interfaces = Public interfaces, for those who want to ask themselves

## What is out of date

rules-stale = { $count ->
    [one] { $count } of { $total } facts may be out of date
   *[other] { $count } of { $total } facts may be out of date
 }
rules-stale-about = The day on which each should have been looked at again has passed. Open the source and compare before you rely on it, or put in the newer figure yourself.
rules-stale-none = Nothing is out of date
rules-stale-none-text = Each of the { $total } facts is to be looked at again on a day of its own. None of those days has passed.
rules-stale-open = Open the source
rules-stale-open-one = Open the source: { $name }
rules-stale-no-page = No page to open
rules-area-cities = Cities
rules-area-employers = Employers
rules-area-roles = Roles
rules-area-pay = Pay
rules-area-tax = Tax
rules-area-permits = Floors and permits
rules-area-working_life = Working life
rules-area-job_seekers = Job seekers
rules-area-newcomers = Newcomers
rules-area-channels = Where to look
rules-area-communities = Where people meet
rules-area-tips = How to look
rules-area-interfaces = Public interfaces
