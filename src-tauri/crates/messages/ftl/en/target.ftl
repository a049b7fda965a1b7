### Target pay and the pay floor: their page, and pay in the job inspector.

target-title = Target pay
target-tab-targets = Targets
target-tab-tax = After tax
target-tab-floor = Pay floor
target-action-go = Target pay
target-action-add = New target pay
target-loading = Reading your targets
target-floor-loading = Reading the levels
target-retry = Try again
target-cancel = Cancel

## Targets

target-empty = Three figures before anybody asks
target-empty-text = Walk-away is the least you say yes to, expected is what you reckon with, stretch would be very good. Settle them in peace: every ad, every offer and every figure you are about to say is held against them.
target-about = Pay a year before tax, for a full position. Jobs and offers are held against the target that fits them best.
target-anywhere = anywhere
target-walk_away = Walk-away
target-expected = Expected
target-stretch = Stretch
target-since = Since { $day }
target-history = Earlier figures
target-history-row = { $day }: { $walk_away }, { $expected }, { $stretch }
target-change = Change
target-change-one = Change the target for { $role }
target-delete = Delete
target-delete-one = Delete the target for { $role }

## A target while it is written

target-form-new = New target
target-form-change = Change the target for “{ $role }”
target-role = Role
target-role-hint = As you would search for it, such as “Backend developer”
target-level = Level
target-level-any = Any level
target-city = City
target-city-hint = Empty means anywhere
target-walk_away-hint = Below this you say no
target-expected-hint = What you reckon with
target-stretch-hint = What would be very good
target-reason = Why
target-reason-hint = Why these figures, or why they changed
target-save = Save target

## What the market says

target-suggest = What the market says
target-suggest-begin = Write a role, and what it is paid shows here.
target-suggest-none = No figures are built in for this role. Another word for it may help.
target-suggest-use = Use these
target-suggest-others = Others to look at
target-market-quartiles = Median { $median }; the middle half from { $low } to { $high }
target-market-median = Median { $median }
target-market-middle = The middle half from { $low } to { $high }
target-market-range = { $low } to { $high }
target-market-least = From { $low }
target-market-most = Up to { $high }
target-market-occupation = Official statistics, all of Norway
target-market-county = Official statistics by county
target-market-survey = Survey among developers, self-reported
target-market-band = Band from an article
target-market-own = Statistic you entered
target-market-answers = { $count } answers

## Where pay stands against the floor

target-floor-below = { $amount } below the pay floor
target-floor-above = { $amount } above the pay floor
target-floor-at = Exactly at the pay floor
target-floor-unknown = Above or below the pay floor can’t be told
target-floor-level-bachelor = A bachelor’s degree: { $amount } a year, { $held }
target-floor-level-master = A master’s degree: { $amount } a year, { $held }
target-floor-full-time = Pay of a full position: { $amount } a year
target-floor-information = For you the floor is information, not a condition.
target-floor-unsaid = You have not said your citizenship, so Løype reckons as if you need a permit.
target-floor-say = Say it
target-floor-ask = Ask the employer
target-held-since = since { $day }
target-held-open = from { $day }, end not known
target-held-span = { $from } to { $to }
target-held-on = in force on { $day }
target-held-in = in force in { $year }

## The pay floor's own page

target-floor-about = The least pay UDI expects of a job that needs a degree, when you need a permit as a skilled worker. It usually changes on 1 September.
target-floor-newest = The newest known level
target-floor-none = No level is known.
target-floor-stale = This level may be outdated: levels usually change on 1 September, and no newer one is known here. Look at UDI’s page, and enter the new level if there is one.
target-floor-open = Open UDI’s page
target-floor-levels = Levels over time
target-floor-when = In force
target-floor-source = Source
target-floor-gap = What applied in between is not known
target-floor-own = Entered by you on { $day }
target-floor-withdraw = Withdraw
target-floor-withdraw-one = Withdraw the level { $held }
target-floor-add = Enter a level you read at UDI
target-floor-add-text = It applies from its first day, before the built-in levels, and is marked as yours.
target-floor-from = First day
target-floor-from-hint = A day, such as 01.09.2026
target-floor-amount-hint = Kroner a year, such as 545 000
target-floor-link = Link
target-floor-link-hint = Where you read it
target-floor-save = Enter the level
target-floor-check = Check an amount
target-floor-pay = Pay a year
target-floor-pay-hint = Cash before tax, for the share you work: 650 000 or 54 000 kr/mnd
target-floor-share-hint = Percent, 1 to 100

## Pay of one job

jobpay-loading = Reading the pay
jobpay-floor = Pay floor
jobpay-tax = After tax
jobpay-tax-of = of { $gross } a year; tax rules of { $year }
jobpay-tax-net = { $net } a year
jobpay-no-pay = The ad names no pay in kroner. Ask for the range, and write down what they say.
jobpay-target = Target pay
jobpay-target-none = You have set no target pay, so there is nothing to hold this against.
jobpay-target-set = Set a target
jobpay-standing-below-walk-away = { $amount } below your walk-away pay
jobpay-standing-walk-away = Above your walk-away pay, { $amount } below what you expect
jobpay-standing-as-expected = Just what you expect
jobpay-standing-expected = { $amount } above what you expect
jobpay-standing-stretch = Your stretch pay is reached: { $amount } above what you expect
jobpay-market = What the work is paid

## Who said which figure when

jobpay-figures = Who said what
jobpay-figures-none = No figure has been said. Write each down with its day, so that nobody contradicts themselves unseen.
jobpay-action-figure = Write down a pay figure
jobpay-figure-add = Add a figure
jobpay-figure-new = A pay figure
jobpay-figure-change = Change the figure
jobpay-figure-kind = What it was
jobpay-figure-pay = Pay
jobpay-figure-pay-hint = 750 000, 700–750k, 62 000 kr/mnd or 450 kr/t
jobpay-figure-who = Who said it
jobpay-figure-on = Day
jobpay-figure-on-hint = Such as 12.03 or “yesterday”. Empty means today.
jobpay-figure-note = What else was said
jobpay-figure-save = Save figure
jobpay-figure-edit = Change the figure of { $day }
jobpay-figure-delete = Delete the figure of { $day }
jobpay-figure-by = { $kind }, { $who }
jobpay-figure-drawn-ad = from the ad
jobpay-figure-drawn-offer = from the offer

## Its offers

jobpay-offers = Offers
jobpay-offers-none = No offer yet. An expected one can be added too, to see what it would leave.
jobpay-offer-add = Add an offer
jobpay-offers-open = Compare offers
jobpay-offer-left = { $amount } left a month
jobpay-offer-unreckoned = can’t be reckoned yet
jobpay-offer-answer = Answer by { $day }

## In the overview

jobpay-open = See the pay
