### What the guidance knows of a job's city and employer, and names offered while one types.

jobplace-figures-of = { $place } has no figures of its own. These are { $city }’s.
jobplace-rent = Rent a month
jobplace-rent-rooms = { $rooms ->
    [one] 1 room: { $amount }
   *[other] { $rooms } rooms: { $amount }
}
jobplace-rent-area = Average of { $area }
jobplace-zone = Tax zone
jobplace-known-for = Known for
jobplace-people = People
jobplace-county = County
jobplace-sectors = Strong in
jobplace-universities = Universities
jobplace-more = More about { $name }
jobplace-compare = Compare cities
jobplace-sources = Where what is said of { $name } comes from
jobplace-pay = Pay floor, market and what is left after tax:
jobplace-pay-open = see Pay

## The employer

jobplace-industry = Industry
jobplace-kind-product = own products
jobplace-kind-consultancy = consultancy
jobplace-kind-public = public sector
jobplace-kind-research = research and teaching
jobplace-orgnr = Organisation number
jobplace-work = Developers work on
jobplace-places = Places
jobplace-places-more = { $places } and others
jobplace-other-names = Also called
jobplace-careers = Careers page
jobplace-careers-at = Careers page: { $host }
jobplace-follow = Follow
jobplace-follow-one = Follow { $name }
jobplace-unfollow = Stop following
jobplace-unfollow-one = Stop following { $name }
jobplace-followed = Followed since { $day }

## While one types

jobplace-names = Known names
jobplace-names-count = { $count ->
    [one] 1 known name. Arrow down goes to it.
   *[other] { $count } known names. Arrow down goes to them.
}
jobplace-place-nth = Place { $number }
jobplace-place-add = Another place
jobplace-place-remove = Remove place { $number }
