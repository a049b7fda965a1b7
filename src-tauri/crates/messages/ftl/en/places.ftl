### Cities side by side, and employers.

places-loading = Reading the cities
places-retry = Try again
places-close = Close
places-heading = Cities, by people
places-heading-at = Cities, at { $gross } a year
places-sub = What is left a month after tax { $year } and the average rent of { $rooms ->
    [one] one room
   *[other] { $rooms } rooms
 }. Those that leave most come first.
places-sub-proposal = The tax rules for { $year } are a proposal. They may still change.
places-begin = Write a pay, and see what each city leaves you after tax and rent.
places-gross = Pay a year before tax
places-gross-target = Your target pay for { $role }
places-gross-hint = Such as 750 000 or 62 000 kr/mnd
places-rooms = Rooms
places-find = Find a place
places-find-hint = Neighbours and other names too
places-find-go = Show

## The table

places-table = Cities side by side, kroner
places-table-keys = Arrow keys go from cell to cell. Enter opens a city or explains a figure.
places-city = City
places-left = Left a month
places-net = After tax, a year
places-rent-rooms = Rent, { $rooms ->
    [one] one room
   *[other] { $rooms } rooms
 }
places-people = People
places-employers = Employers known
places-industries = Strong industries
places-no-figure = No figure
places-zone-mark = Lower tax
places-zone-none = None of these cities is in the zone with lower tax (Finnmark and Nord-Troms); not even Tromsø.
places-zone-some = In the zone with lower tax (Finnmark and Nord-Troms): { $cities }.
places-rent-what = Rents are averages of running and new leases. A new lease usually costs more.
places-everyday = What everyday things cost, on average in Norway
places-all-employers = { $count ->
    [one] { $count } employer in { $city }
   *[other] { $count } employers in { $city }
 }

## Why a figure is what it is

places-why = { $what }, { $city }
places-why-left = A twelfth of what is left after tax ({ $net } a year), less the rent ({ $rent } a month). Food, travel and all else are still to be paid.
places-why-left-none = There is no rent for this many rooms here, so nothing is reckoned.
places-why-net = What is left of { $gross } in the tax year { $year }, by the ordinary rules and without union dues.
places-why-rent = The average a month, of: { $area }.
places-why-rent-none = Statistics Norway publishes no figure for this many rooms here.
places-why-people = People who live in the municipality.

## A chosen city

places-also = Also called { $names }
places-near = { $place } is near { $city }; what you see is of { $city }.
places-unknown = The guidance knows no place called “{ $place }”.
places-facts = Figures
places-county = County
places-zone = Tax zone
places-rent-area = These rents are of: { $area }.
places-area-note = * { $cities }: the figure is that of “{ $area }”.
places-known-for = Known for
places-notes = Worth knowing
places-names = Other names
places-universities = Universities and research
places-employers-here = Employers
places-employers-all = { $count ->
    [one] Show it among employers
   *[other] Show all { $count }
 }
places-communities = Where people of the trade meet
places-open = Open { $name }

## Employers

employers-loading = Reading the employers
employers-heading = Employers
employers-sub = Where developers and others with specialised skills are hired. A start, not a register.
employers-search = Search by name
employers-city = City
employers-city-any = All cities
employers-industry = Industry
employers-industry-any = All industries
employers-only = Which
employers-only-all = All
employers-only-followed = Those you follow
employers-clear = Clear
employers-count = { $count ->
    [0] No employers
    [one] { $count } employer
   *[other] { $count } employers
 }
employers-list = Employers. Arrow keys go from one to the next, Enter opens.
employers-unverified = Places are not verified.
employers-none = No employer fits
employers-none-text = Another spelling or fewer filters may find one.
employers-none-followed = You follow no employer yet
employers-none-followed-text = Open one and follow it, and it is found here again.
employers-followed = Followed
employers-more-places = and more

## One employer

employer-unknown = The guidance does not know “{ $name }”.
employer-follow = Follow
employer-unfollow = Stop following
employer-followed-on = Followed since { $day }
employer-facts = Facts
employer-kind = Kind
employer-kind-product = Makes or runs something of its own
employer-kind-consultancy = Works for others (consultancy)
employer-kind-public = Public body, or owned by one
employer-kind-research = Research or teaching
employer-kind-short-product = Product
employer-kind-short-consultancy = Consultancy
employer-kind-short-public = Public
employer-kind-short-research = Research
employer-number = Organisation number
employer-places = Places
employer-careers = Careers page
employer-careers-open = Open the page of { $name }
employer-work = What developers do there
employer-note = Worth knowing
employer-jobs = Your jobs there
employer-jobs-none = You have saved no job there.
