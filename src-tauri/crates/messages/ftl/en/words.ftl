### The words of the program, one word for one thing. The names of stages, forms and the other closed sets end in the
### stable ids that the database and the command line use.

## Things

word-job = Job
word-ad = Ad
word-application = Application
word-stage = Stage
word-employer = Employer
word-contact = Contact
word-document = Document
word-event = Event
word-interview = Interview
word-story = Story
word-question = Question
word-target_pay = Target pay
word-pay_figure = Pay figure
word-pay_floor = Pay floor
word-offer = Offer
word-guidance = Guidance
word-note = Note

## Counted things

count-jobs = { $count ->
    [one] { $count } job
   *[other] { $count } jobs
 }
count-ads = { $count ->
    [one] { $count } ad
   *[other] { $count } ads
 }
count-applications = { $count ->
    [one] { $count } application
   *[other] { $count } applications
 }
count-employers = { $count ->
    [one] { $count } employer
   *[other] { $count } employers
 }
count-contacts = { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
 }
count-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
 }
count-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
 }

## Kinds of stages

stage-saved = Saved
stage-preparing = Preparing
stage-applied = Applied
stage-screening = Screening
stage-interview = Interview
stage-offer = Offer
stage-accepted = Accepted
stage-rejected = Rejected
stage-withdrawn = Withdrawn
stage-no_reply = No reply
stage-expired = Expired

## Forms of employment

form-permanent = Permanent
form-temporary = Temporary
form-substitute = Substitute
form-project = Project
form-trainee = Trainee or apprentice
form-internship = Internship
form-seasonal = Seasonal
form-freelance = Freelance

## Where the work is done

workplace-onsite = On site
workplace-hybrid = Hybrid
workplace-remote = Remote

## Degrees asked for

degree-none = No degree needed
degree-bachelor = Bachelor’s degree
degree-master = Master’s degree
degree-doctorate = Doctorate
degree-unknown = Not stated

## Languages, by their codes

language-nb = Norwegian Bokmål
language-nn = Norwegian Nynorsk
language-no = Norwegian
language-se = Northern Sámi
language-en = English
language-sv = Swedish
language-da = Danish
language-fi = Finnish
language-is = Icelandic
language-de = German
language-nl = Dutch
language-fr = French
language-es = Spanish
language-pt = Portuguese
language-it = Italian
language-pl = Polish
language-lt = Lithuanian
language-lv = Latvian
language-et = Estonian
language-uk = Ukrainian
language-ru = Russian
language-ro = Romanian
language-tr = Turkish
language-ar = Arabic
language-fa = Persian
language-ur = Urdu
language-hi = Hindi
language-so = Somali
language-ti = Tigrinya
language-zh = Chinese
language-ja = Japanese
language-ko = Korean

## Kinds of deadlines

deadline-date = On a date
deadline-datetime = At a time
deadline-asap = As soon as possible
deadline-rolling = Rolling
deadline-unknown = Not stated

## What pay is paid for

period-year = Year
per-year = a year
period-month = Month
per-month = a month
period-hour = Hour
per-hour = an hour

## Share of a full position

share-exact = { $percent }%
share-range = { $min }–{ $max }%

## How senior a role is

level-entry = First years
level-mid = On your own feet
level-senior = Senior

## Citizenship, as far as permits care

citizenship-nordic = A Nordic country
citizenship-eea = EU, EEA or Switzerland
citizenship-other = Another country, the UK too

## What kind of saying a pay figure was

figure_kind-advertised = Advertised
figure_kind-asked = You asked
figure_kind-said = They said
figure_kind-offered = Offered
figure_kind-accepted = You accepted

## Whether one can still apply

ad_state-open = Open
ad_state-closed = Closed
ad_state-unknown = Not known

## Where a captured value was found

origin-site = a rule for this site
origin-json_ld = the page’s job posting data (JSON-LD)
origin-microdata = the page’s job posting data (microdata)
origin-rdfa = the page’s job posting data (RDFa)
origin-state = details inside the page’s script
origin-label = a labelled line on the page
origin-opengraph = the page’s title and description
origin-text = the running text

## The fields of a job

field-title = Title
field-employer = Employer
field-orgnr = Organisation number
field-places = Place of work
field-deadline = Deadline
field-posted_on = Published
field-starts = Start
field-form = Form of employment
field-share = Share of a full position
field-pay = Pay
field-workplace = Where the work is done
field-required_degree = Degree asked for
field-languages_required = Languages asked for
field-apply_url = Where to apply
field-contacts = Contacts
