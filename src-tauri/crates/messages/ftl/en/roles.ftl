### The guidance's parts Roles and Pay.

roles-loading = Reading the roles
roles-retry = Try again

## The person's own skills

roles-own = Your skills
roles-own-none = None yet. Write what you can, and every role and your saved ads are held against it.
roles-own-field = Add skills
roles-own-hint = One, or several with commas between: Java, Kubernetes, SQL
roles-own-add = Add
roles-own-delete = Remove { $name } from your skills
roles-own-unknown = Løype does not know { $names }, so roles and ads are not held against that.
roles-have = Add { $name } to your skills

## What saved ads ask for

roles-gaps = What your saved ads ask for that you have not
roles-gaps-about = { $ads ->
    [one] Counted in the one ad you saved.
   *[other] Counted in the { $ads } newest ads you saved.
 }
roles-gaps-in = { $ads ->
    [one] in { $count } of { $ads } ad
   *[other] in { $count } of { $ads } ads
 }
roles-gaps-no-ads = Save an ad, and what it asks for that you have not shows here.
roles-gaps-none = { $ads ->
    [one] The ad you saved names no skill that you have not.
   *[other] The { $ads } newest ads you saved name no skill that you have not.
 }

## The roles

roles-list = Roles
roles-group-described = What the work is
roles-group-ranked = AI roles, the best paid first
roles-group-paid = Only the pay is known
roles-covered-short = { $have } of { $all }
roles-covered = You have { $have } of the { $all } skills it asks for.
roles-rank = Number { $rank } among the best paid AI roles
roles-only-pay = Only the pay of this role is known here: nothing is said of the work or of what it asks for.
roles-only-name = Of this role nothing more is known here yet.
roles-why = Why it pays
roles-duties = What the work consists of
roles-drivers = What pushes the pay
roles-sectors = Where it is wanted
roles-levels = What the levels mean
roles-pay_note = What is said of its pay
roles-note = Also good to know
roles-pay = What it is paid
roles-pay-none = No figures are built in for this role.

## What a role asks for

roles-skills = What it asks for
roles-skills-have = You have
roles-skills-asked = You lack, and your ads name it
roles-skills-other = You lack, and no saved ad names it
roles-skills-lack = You lack
roles-skills-in = { $count ->
    [one] in { $count } ad
   *[other] in { $count } ads
 }
roles-skills-norway = named most for Norway

## Where an amount would stand

stand-loading = Reading what others are paid
stand-title = What the market pays
stand-title-amount = Where would { $amount } stand?
stand-about = Pay a year before tax, for a full position. Without an amount the market stands alone.
stand-amount = Amount
stand-role = Role
stand-role-hint = Empty means any work
stand-level = Level
stand-city = City
stand-picture = Your amount and the market
stand-picture-alone = The market
stand-picture-label = Pay a year for a full position, from { $from } to { $to }
stand-own = Your amount
stand-own-said = Your amount: { $amount } a year
stand-place = Where it stands
stand-none = No figures are built in for this. Another word for the role may help.
stand-counted = Statistics and surveys
stand-bands = Bands and figures somebody states
stand-bands-about = Stated by an article or a union, not counted. Hold them against the statistics.
stand-stated = Stated, not counted
stand-stated-up-to = { $middle }, up to { $high }
stand-place-lowest_quarter = { $amount } is among the lowest paid quarter.
stand-place-below_middle = { $amount } is in the lower half.
stand-place-above_middle = { $amount } is in the upper half.
stand-place-highest_quarter = { $amount } is among the highest paid quarter.
stand-band-lowest_quarter = { $amount } is below the band.
stand-band-below_middle = { $amount } is in the lower half of the band.
stand-band-above_middle = { $amount } is in the upper half of the band.
stand-band-highest_quarter = { $amount } is above the band.
stand-figure-lowest_quarter = { $amount } is below the lowest figure stated.
stand-figure-below_middle = { $amount } is below the figure stated.
stand-figure-above_middle = { $amount } reaches the figure stated.
stand-figure-highest_quarter = { $amount } is above the highest figure stated.
stand-place-unknown = These figures can’t tell where { $amount } stands.
stand-topics = Where pay figures come from
stand-add-statistic = Add a statistic

## Wage figures fetched anew

wages-title = Newer figures from Statistics Norway
wages-what = Asks data.ssb.no for table 11418 (pay by occupation, all of Norway). Only that question is sent, nothing about you or your search.
wages-refresh = Refresh from SSB
wages-asking = Asking Statistics Norway
wages-withdraw = Withdraw them
wages-fetched = { $occupations ->
    [one] Figures of { $year } for { $occupations } occupation.
   *[other] Figures of { $year } for { $occupations } occupations.
 }
wages-in-force = { $count ->
    [0] The guidance’s own are as new, so nothing changed.
    [one] { $count } of them is newer than the guidance’s, and is reckoned with from now on.
   *[other] { $count } of them are newer than the guidance’s, and are reckoned with from now on.
 }
wages-fetched-on = Fetched { $day }.
wages-updated-on = The table was last renewed { $day }.

roles-level = How well you know { $name }
roles-level-none = How well?
roles-level-1 = Some
roles-level-2 = Working
roles-level-3 = Strong
roles-level-4 = Expert
roles-evidence = What shows that you know { $name }
roles-evidence-none = What shows it?
roles-stories = { $count ->
    [one] { $count } story
   *[other] { $count } stories
 }
roles-stories-none = No story
roles-story-show = { $count ->
    [one] Show the story about { $name }
   *[other] Show the { $count } stories about { $name }
 }
roles-story-begin = Begin a story about { $name }
roles-gaps-practise = Practise
