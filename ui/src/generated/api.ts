// Written from the command table by `cargo xtask generate`; a test fails when it is stale.

/**
 * A person named in an ad.
 */
export type AdContact = { 
/**
 * Name.
 */
name: string | null, 
/**
 * Role as printed.
 */
role: string | null, 
/**
 * E-mail address.
 */
email: string | null, 
/**
 * Telephone number as printed.
 */
phone: string | null, };

/**
 * The content of an ad to read.
 */
export type AdContent = { "kind": "text", 
/**
 * The text.
 */
text: string, } | { "kind": "html", 
/**
 * The HTML.
 */
html: string, } | { "kind": "file", 
/**
 * Its name.
 */
name: string, 
/**
 * Its bytes, in base64.
 */
base64: string, };

/**
 * One captured [ad](crate::ad::CapturedAd); a job has one per capture.
 */
export type AdId = string;

/**
 * What was read, to be looked at before it is saved.
 */
export type AdPreview = { 
/**
 * The draft to save.
 */
draft_id: DraftId, 
/**
 * The facts as they would be saved.
 */
fields: JobFields, 
/**
 * The same facts as texts to edit.
 */
texts: JobTexts, 
/**
 * Fields the person should look at, in reading order: doubtful ones, and those that must be there but are not.
 */
doubtful: Array<JobField>, 
/**
 * Where each field was found and how sure it is.
 */
origins: Array<FieldOrigin>, 
/**
 * What else should be known about the capture.
 */
warnings: Array<CaptureWarning>, 
/**
 * Whether one can still apply.
 */
state: AdState, 
/**
 * Where the ad was seen.
 */
source: AdSource, 
/**
 * The ad's text.
 */
document: Document, 
/**
 * The same ad, saved before.
 */
known: KnownJob | null, };

/**
 * Names one ad.
 */
export type AdQuery = { 
/**
 * The ad.
 */
ad_id: AdId, };

/**
 * Where an ad was seen.
 */
export type AdSource = { 
/**
 * The site's short name ("finn.no", "arbeidsplassen.nav.no", "linkedin.com", else the host).
 */
site: string | null, 
/**
 * The page's own address, tracking parts removed.
 */
url: string | null, 
/**
 * The site's number for the ad (FINN-kode, NAV uuid, LinkedIn job id).
 */
external_id: string | null, };

/**
 * Whether one can still apply, as far as the page says.
 */
export type AdState = "open" | "closed" | "unknown";

/**
 * One capture of an ad.
 */
export type AdSummary = { 
/**
 * The ad.
 */
ad_id: AdId, 
/**
 * The site it was seen on.
 */
site: string | null, 
/**
 * Its address.
 */
url: string | null, 
/**
 * The day it was seen.
 */
seen_on: string, 
/**
 * Whether one could still apply then.
 */
state: AdState, };

/**
 * The text of an ad as it was kept.
 */
export type AdText = { 
/**
 * The text.
 */
document: Document, };

/**
 * Enters a level the person read at UDI.
 */
export type AddFloorLevel = { 
/**
 * First day, as a person writes a date.
 */
valid_from: string, 
/**
 * For a bachelor's degree, as written.
 */
bachelor: string, 
/**
 * For a master's degree, as written.
 */
master: string, 
/**
 * Where it was read.
 */
url: string, };

/**
 * Adds a job by hand.
 */
export type AddJob = { 
/**
 * Its fields; title and employer must be among them.
 */
edits: Array<JobEdit>, 
/**
 * The stage it starts in; absent is the first of kind saved.
 */
stage_id: StageId | null, 
/**
 * The ad's address, where there is one.
 */
url: string | null, };

/**
 * Writes a note.
 */
export type AddNote = { 
/**
 * The job it belongs to.
 */
job_id: JobId, 
/**
 * Its words.
 */
text: string, };

/**
 * Adds an offer.
 */
export type AddOffer = { 
/**
 * The job it is for; name, city, share and degree come from it.
 */
job_id: JobId | null, 
/**
 * Its terms; base must be among them, and a name where there is no job.
 */
edits: Array<OfferEdit>, };

/**
 * Adds a skill of the person's.
 */
export type AddSkill = { 
/**
 * Its name, or several with commas between.
 */
name: string, };

/**
 * Makes a tag.
 */
export type AddTag = { 
/**
 * Its name.
 */
name: string, };

/**
 * A pay amount: so much, in this currency, for this period.
 */
export type Amount = { 
/**
 * Hundredths of the currency's unit: øre for kroner.
 */
ore: number, 
/**
 * The currency the figure was given in.
 */
currency: Currency, 
/**
 * The time it pays for.
 */
period: PayPeriod, };

/**
 * An error as the window, the command line and the tests see it.
 */
export type ApiError = { 
/**
 * What went wrong.
 */
code: ErrorCode, 
/**
 * What the sentence speaks of.
 */
params: { [key in string]: string }, };

/**
 * One block of a document.
 */
export type Block = { "kind": "heading", 
/**
 * 1, 2 or 3.
 */
level: number, 
/**
 * The heading's words.
 */
spans: Array<Span>, } | { "kind": "paragraph", 
/**
 * Its words.
 */
spans: Array<Span>, } | { "kind": "list", 
/**
 * Whether the items are numbered.
 */
ordered: boolean, 
/**
 * One run of words per item.
 */
items: Array<Array<Span>>, };

/**
 * The board.
 */
export type Board = { 
/**
 * Today in the person's zone; the cards' dates are told as of this day.
 */
today: string, 
/**
 * Columns from left to right.
 */
columns: Array<BoardColumn>, };

/**
 * One column: a stage and the first of its cards.
 */
export type BoardColumn = { 
/**
 * The stage.
 */
stage: Stage, 
/**
 * How many cards it holds in all.
 */
total: number, 
/**
 * The first cards.
 */
cards: Array<Card>, };

/**
 * Asks for the board with the first cards of every column.
 */
export type BoardQuery = { 
/**
 * Cards wanted per column, at most 200.
 */
per_column: number, };

/**
 * What the text in the box is.
 */
export type BoxLook = { "kind": "link", 
/**
 * The address.
 */
url: string, 
/**
 * The job saved from that address before.
 */
known: KnownJob | null, } | { "kind": "link_to_paste", 
/**
 * The address.
 */
url: string, 
/**
 * The site's name.
 */
site: string, 
/**
 * The job saved from that address before.
 */
known: KnownJob | null, } | { "kind": "ad" } | { "kind": "words" };

/**
 * Text put into the box at the top: what is it?
 */
export type BoxText = { 
/**
 * The text as pasted or typed.
 */
text: string, };

/**
 * One thing about a capture that the person should know. The code names a sentence in the catalogues.
 */
export type CaptureWarning = "deadline_contradicted" | "deadline_filler" | "deadline_year_inferred" | "text_cut" | "text_missing" | "ad_closed" | "pay_unread";

/**
 * One job on the board.
 */
export type Card = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * The stage it stands in.
 */
stage_id: StageId, 
/**
 * Title of the position.
 */
title: string, 
/**
 * The employer's name.
 */
employer: string, 
/**
 * City of the main place of work.
 */
city: string | null, 
/**
 * The one date that matters next.
 */
next: NextDate, 
/**
 * Pay as the ad writes it.
 */
pay: PayAsWritten | null, 
/**
 * The one thing wrong with it, if anything is.
 */
warning: CardWarning | null, 
/**
 * Where its pay stands against the target that fits it.
 */
target: TargetStep | null, };

/**
 * The one warning a card shows.
 */
export type CardWarning = { "kind": "deadline_passed", 
/**
 * Days since.
 */
days: number, } | { "kind": "ad_closed" } | { "kind": "below_floor", 
/**
 * How far, øre a year for a full position.
 */
below_ore: number, } | { "kind": "quiet", 
/**
 * Days since the last change of stage.
 */
days: number, };

/**
 * What stands in a cell.
 */
export type CellValue = { "kind": "ore", 
/**
 * Øre.
 */
ore: number, } | { "kind": "hours", 
/**
 * Hundredths of an hour.
 */
hours_c: number, } | { "kind": "days", 
/**
 * Working days.
 */
days: number, } | { "kind": "floor", 
/**
 * The verdict.
 */
verdict: FloorVerdict, 
/**
 * The margin.
 */
margin_ore: number | null, } | { "kind": "target", 
/**
 * Where it stands.
 */
standing: TargetStandingView, };

/**
 * Changes many jobs in one step.
 */
export type ChangeJobs = { 
/**
 * The jobs, at most 5 000.
 */
selection: Selection, 
/**
 * The change.
 */
change: JobsChange, };

/**
 * A kind of thing that can change.
 */
export type ChangeTag = "job" | "application" | "event" | "ad" | "employer" | "contact" | "stage" | "setting" | "offer" | "target" | "figure" | "floor" | "guidance" | "task" | "interview" | "conversation" | "document" | "tag" | "view" | "today" | "archive";

/**
 * Sent to the window after something was committed.
 */
export type Changed = { 
/**
 * Kinds of things that changed: reads that show one of them run again.
 */
tags: Array<ChangeTag>, 
/**
 * What was done, where it is this program's doing.
 */
said: Said | null, 
/**
 * How it came about.
 */
by: ChangedBy, };

/**
 * How a change came about.
 */
export type ChangedBy = "action" | "undo" | "redo" | "outside";

/**
 * How many jobs a change touched; those that were so already are not counted.
 */
export type ChangedJobs = { 
/**
 * The jobs.
 */
count: number, };

/**
 * Where to look for jobs.
 */
export type ChannelView = { 
/**
 * Its stable id.
 */
id: string, 
/**
 * Its name.
 */
name: Words, 
/**
 * What it is good for.
 */
text: Words, 
/**
 * Its address.
 */
url: string | null, 
/**
 * Where that comes from.
 */
source: SourceView, };

/**
 * Where to look for jobs, and where people meet.
 */
export type Channels = { 
/**
 * Where to look.
 */
channels: Array<ChannelView>, 
/**
 * Where people of the trade meet.
 */
communities: Array<CommunityView>, 
/**
 * How to look and stand out.
 */
tips: Array<TopicView>, };

/**
 * Which rules cost less.
 */
export type Cheaper = "paye" | "ordinary" | "same";

/**
 * One problem.
 */
export type CheckProblem = { 
/**
 * Stable code.
 */
code: string, 
/**
 * What exactly, as the check says it.
 */
details: string, };

/**
 * What is wrong with the profile; empty when all is well.
 */
export type CheckReport = { 
/**
 * The problems found, at most 100.
 */
problems: Array<CheckProblem>, };

/**
 * The cities; those that leave most after tax and rent first.
 */
export type Cities = { 
/**
 * The gross pay reckoned with.
 */
gross_ore: number | null, 
/**
 * The tax year reckoned with.
 */
year: number, 
/**
 * Adopted or proposed.
 */
status: TaxStatus, 
/**
 * The cities.
 */
cities: Array<CityView>, 
/**
 * What everyday things cost.
 */
everyday_costs: Array<StatementView>, 
/**
 * Where the year's tax rules come from.
 */
tax_sources: Array<SourceView>, };

/**
 * Asks for the cities side by side.
 */
export type CitiesQuery = { 
/**
 * Gross yearly pay to reckon with, as written; empty reckons nothing and sorts by people.
 */
gross: string, 
/**
 * Rooms of the home, 1 to 3.
 */
rooms: number, };

/**
 * The person's citizenship as far as permits care. Switzerland counts with the EEA.
 */
export type Citizenship = "nordic" | "eea" | "other";

/**
 * The city of a name; nothing where the guidance does not know it.
 */
export type CityFound = { 
/**
 * The city; of a neighbour the city it is near.
 */
city: CityView | null, };

/**
 * Names a city or another place.
 */
export type CityQuery = { 
/**
 * Its name, or another one it is known by.
 */
name: string, };

/**
 * One city.
 */
export type CityView = { 
/**
 * Its stable id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Other names of it.
 */
other_names: Array<string>, 
/**
 * Its county.
 */
county: string, 
/**
 * Inhabitants.
 */
people: number, 
/**
 * Where that comes from.
 */
people_source: SourceView, 
/**
 * Its tax zone.
 */
zone: Zone, 
/**
 * Average rents by rooms.
 */
rents: Array<RentView>, 
/**
 * What to know of them.
 */
rent_note: Words | null, 
/**
 * After tax a year at the gross asked for.
 */
net_ore: number | null, 
/**
 * Left a month after tax and rent.
 */
left_month_ore: number | null, 
/**
 * What it is known for, and what else to know.
 */
statements: Array<StatementView>, 
/**
 * Parts of the economy that are strong here.
 */
sectors: Array<Words>, 
/**
 * Where those come from.
 */
sectors_source: SourceView | null, 
/**
 * Universities and research.
 */
universities: Array<Words>, 
/**
 * Where those come from.
 */
universities_source: SourceView | null, 
/**
 * Employers of the guidance here, the main ones first, at most 30.
 */
employers: Array<string>, 
/**
 * How many there are.
 */
employer_count: number, 
/**
 * Where people of the trade meet here.
 */
communities: Array<CommunityView>, };

/**
 * Some cards of one column.
 */
export type ColumnCards = { 
/**
 * How many cards the column holds in all.
 */
total: number, 
/**
 * The cards from the offset on.
 */
cards: Array<Card>, };

/**
 * Where in a column a card goes when no card is named to go in front of.
 */
export type ColumnPlace = "top" | "bottom";

/**
 * Asks for some more cards of one column.
 */
export type ColumnQuery = { 
/**
 * The column's stage.
 */
stage_id: StageId, 
/**
 * How many cards to pass over.
 */
offset: number, 
/**
 * Cards wanted, at most 200.
 */
limit: number, };

/**
 * Where people of the trade meet.
 */
export type CommunityView = { 
/**
 * Its name.
 */
name: Words, 
/**
 * What it is about.
 */
topic: Words, 
/**
 * When it meets, where that is known.
 */
when: Words | null, 
/**
 * Where that comes from.
 */
when_source: SourceView | null, 
/**
 * What else to know.
 */
note: Words | null, 
/**
 * Cities, where it has some.
 */
cities: Array<string>, 
/**
 * Its address.
 */
url: string, 
/**
 * Where that comes from.
 */
source: SourceView, };

/**
 * One cell of the comparison.
 */
export type CompareCell = { 
/**
 * The offer.
 */
offer_id: OfferId, 
/**
 * What stands in it; absent where it does not apply or cannot be told.
 */
value: CellValue | null, 
/**
 * Whether it is the best of its row; never where all are alike.
 */
is_best: boolean, 
/**
 * By how much the best is ahead of the next, or another is behind the best; øre.
 */
apart_ore: number | null, 
/**
 * What the rule's sentence speaks of.
 */
params: { [key in string]: string }, 
/**
 * Doubts about this figure.
 */
notes: Array<Note>, 
/**
 * Where what it rests on comes from.
 */
sources: Array<SourceView>, };

/**
 * Asks for offers side by side.
 */
export type CompareQuery = { 
/**
 * These offers; absent is all.
 */
offers: Array<OfferId> | null, 
/**
 * The tax year; absent is the current one.
 */
year: number | null, };

/**
 * One row of the comparison; message `offer-line-<kind>` names it, `rule-<kind>` with a cell's parameters explains it.
 */
export type CompareRow = { 
/**
 * Which row.
 */
kind: LineKind, 
/**
 * One cell an offer.
 */
cells: Array<CompareCell>, };

/**
 * Offers side by side, at most 50; the one to answer first is first, then the best.
 */
export type Comparison = { 
/**
 * The tax year reckoned with.
 */
year: number, 
/**
 * Adopted or proposed.
 */
status: TaxStatus, 
/**
 * The offers, as columns.
 */
offers: Array<OfferColumn>, 
/**
 * The rows; every row has one cell an offer, in the same order.
 */
rows: Array<CompareRow>, 
/**
 * The order by weights.
 */
ranking: Array<RankedOffer>, 
/**
 * The weights, one a criterion.
 */
weights: Array<Weight>, 
/**
 * Where the first place would change.
 */
flips: Array<Flip>, 
/**
 * What each would have to offer to match each other.
 */
matches: Array<MatchView>, 
/**
 * Where the year's tax rules come from.
 */
sources: Array<SourceView>, };

/**
 * One thing that must hold.
 */
export type Condition = { "by": "stage", 
/**
 * The kinds.
 */
kinds: Array<StageKind>, } | { "by": "stage_named", 
/**
 * The beginning of the name.
 */
name: string, } | { "by": "employer", 
/**
 * Part of the name.
 */
name: string, } | { "by": "city", 
/**
 * The beginning of the name.
 */
name: string, } | { "by": "tag", 
/**
 * The beginning of the name.
 */
name: string, } | { "by": "source", 
/**
 * Part of the address.
 */
name: string, } | { "by": "pay", 
/**
 * The least.
 */
least_ore: number | null, 
/**
 * The most.
 */
most_ore: number | null, } | { "by": "deadline", 
/**
 * Sorts of deadlines; none for a stretch of days.
 */
sorts: Array<DeadlineSort>, 
/**
 * The first day.
 */
from: string | null, 
/**
 * The last day.
 */
to: string | null, } | { "by": "floor", 
/**
 * The side.
 */
verdict: FloorVerdict, } | { "by": "target", 
/**
 * The steps.
 */
steps: Array<TargetStep>, } | { "by": "quiet", 
/**
 * The days.
 */
days: number, };

/**
 * How sure a found value is, 0 to 1. Under [`Confidence::DOUBTFUL`] the person is asked to look.
 */
export type Confidence = number;

/**
 * A person at or around an employer.
 */
export type ContactId = string;

/**
 * A conversation with a contact.
 */
export type ConversationId = string;

/**
 * What a person weighs.
 */
export type Criterion = "money" | "work" | "people" | "growth" | "home_office" | "place" | "security";

/**
 * A currency as a three-letter ISO 4217 code, upper case.
 */
export type Currency = string;

/**
 * Net pay over gross pay.
 */
export type Curve = { 
/**
 * The income year.
 */
year: number, 
/**
 * Adopted or proposed.
 */
status: TaxStatus, 
/**
 * The points from low to high.
 */
points: Array<CurvePoint>, };

/**
 * One point of a curve.
 */
export type CurvePoint = { 
/**
 * Gross pay a year.
 */
gross_ore: number, 
/**
 * Net pay a year.
 */
net_ore: number, 
/**
 * Tax on the next krone, hundredths of a percent.
 */
marginal_bp: number, };

/**
 * Asks for net pay over gross pay, from the real function.
 */
export type CurveQuery = { 
/**
 * The income year; absent is the current one.
 */
year: number | null, 
/**
 * Where the person is taxed.
 */
zone: Zone, 
/**
 * The rules asked for.
 */
scheme: Scheme, 
/**
 * Lowest gross pay.
 */
from_ore: number, 
/**
 * Highest gross pay.
 */
to_ore: number, 
/**
 * Points wanted, 2 to 500; thresholds are added.
 */
points: number, };

/**
 * One end of a stretch of days: a day, or one so far from today that a saved view moves on with time.
 */
export type DayBound = { "kind": "on", 
/**
 * The day.
 */
on: string, } | { "kind": "in_days", 
/**
 * The days.
 */
days: number, };

/**
 * A day.
 */
export type DayRead = { 
/**
 * The day.
 */
on: string, };

/**
 * Asks which day a text means, looking ahead.
 */
export type DayText = { 
/**
 * The day as a person writes it.
 */
text: string, };

/**
 * Until when one can apply, with the words as printed.
 */
export type Deadline = { 
/**
 * The words as printed, kept always where there are any.
 */
text: string | null, } & ({ "kind": "date", "at": string } | { "kind": "datetime", "at": string } | { "kind": "asap" } | { "kind": "rolling" } | { "kind": "unknown" });

/**
 * A sort of deadline.
 */
export type DeadlineSort = "dated" | "asap" | "rolling" | "unknown";

/**
 * The degree an ad asks for.
 */
export type Degree = "none" | "bachelor" | "master" | "doctorate" | "unknown";

/**
 * Pay of many people; yearly øre for a full position.
 */
export type Distribution = { 
/**
 * Its stable id in the guidance.
 */
id: string, 
/**
 * Whom it is of: "Software developers", "Rogaland".
 */
name: Words, 
/**
 * What it is.
 */
kind: DistributionKind, 
/**
 * The year it is of.
 */
year: number | null, 
/**
 * A quarter is paid less.
 */
p25_ore: number | null, 
/**
 * Half are paid less.
 */
median_ore: number | null, 
/**
 * A quarter is paid more; the top of a band.
 */
p75_ore: number | null, 
/**
 * How many answered, where it is a survey.
 */
answers: number | null, 
/**
 * Where it comes from.
 */
source: SourceView, };

/**
 * What a distribution is.
 */
export type DistributionKind = "occupation" | "county" | "survey" | "band";

/**
 * A document: blocks in reading order.
 */
export type Document = { 
/**
 * Blocks in reading order.
 */
blocks: Array<Block>, };

/**
 * A document with its versions.
 */
export type DocumentId = string;

/**
 * An ad that was read but not yet saved.
 */
export type DraftId = string;

/**
 * Names one draft.
 */
export type DraftQuery = { 
/**
 * The draft.
 */
draft_id: DraftId, };

/**
 * When a step has to be done.
 */
export type DueView = { "kind": "before_start" } | { "kind": "months_after_arrival", 
/**
 * Months.
 */
months: number, } | { "kind": "days_after_arrival", 
/**
 * Days.
 */
days: number, } | { "kind": "soon_after_arrival" } | { "kind": "before_first_pay" };

/**
 * Changes the words of a note, or the day of any event.
 */
export type EditEvent = { 
/**
 * The event.
 */
event_id: EventId, 
/**
 * The change.
 */
edit: EventEdit, };

/**
 * Writes a figure anew.
 */
export type EditFigure = { 
/**
 * The figure.
 */
id: PayFigureId, 
/**
 * What it says now.
 */
draft: FigureDraft, };

/**
 * Edits one field of a job.
 */
export type EditJob = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * The change.
 */
edit: JobEdit, };

/**
 * Changes one term of an offer.
 */
export type EditOffer = { 
/**
 * The offer.
 */
offer_id: OfferId, 
/**
 * The change.
 */
edit: OfferEdit, };

/**
 * The employer of a name; nothing where the guidance does not know it.
 */
export type EmployerFound = { 
/**
 * The employer.
 */
employer: EmployerView | null, 
/**
 * The person's own jobs there, newest first, at most 20.
 */
jobs: Array<KnownJob>, };

/**
 * What kind of organisation an employer is.
 */
export type EmployerKindView = "product" | "consultancy" | "public" | "research";

/**
 * Names an employer.
 */
export type EmployerNamed = { 
/**
 * Its name, or another one it is or was known by.
 */
name: string, };

/**
 * Employers' names, at most 10.
 */
export type EmployerNames = { 
/**
 * The names, the person's own first, then those built in.
 */
names: Array<string>, };

/**
 * Asks for employers whose names begin like this or hold this.
 */
export type EmployerQuery = { 
/**
 * What was typed so far.
 */
text: string, };

/**
 * One employer.
 */
export type EmployerView = { 
/**
 * Its stable id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Other names it bears or bore.
 */
other_names: Array<string>, 
/**
 * Its industry.
 */
industry: Words, 
/**
 * What kind of organisation it is.
 */
kind: EmployerKindView, 
/**
 * Its organisation number, where one is known.
 */
orgnr: string | null, 
/**
 * Where that comes from.
 */
orgnr_source: SourceView | null, 
/**
 * Where it is, the main place first.
 */
places: Array<string>, 
/**
 * Whether it is at further places.
 */
more_places: boolean, 
/**
 * Where the places come from.
 */
places_source: SourceView, 
/**
 * People employed.
 */
employees: number | null, 
/**
 * Where that comes from.
 */
employees_source: SourceView | null, 
/**
 * Its page for applicants, or its site.
 */
careers_url: string, 
/**
 * Where that address comes from; most are unverified.
 */
careers_source: SourceView, 
/**
 * What developers do there.
 */
work: Array<Words>, 
/**
 * Where that comes from.
 */
work_source: SourceView | null, 
/**
 * What else to know.
 */
note: Words | null, 
/**
 * Since when the person follows it.
 */
followed_on: string | null, };

/**
 * Employers of the guidance.
 */
export type Employers = { 
/**
 * How many fit.
 */
total: number, 
/**
 * The employers from the offset on, by name.
 */
employers: Array<EmployerView>, 
/**
 * Every industry, to filter by.
 */
industries: Array<IndustryView>, 
/**
 * Every city, to filter by.
 */
cities: Array<string>, };

/**
 * Which employers.
 */
export type EmployersOnly = "all" | "followed";

/**
 * Asks for employers.
 */
export type EmployersQuery = { 
/**
 * Words of a name; empty is all.
 */
text: string, 
/**
 * Only at this city.
 */
city: string | null, 
/**
 * Only of this industry, by id.
 */
industry: string | null, 
/**
 * Only those that are followed, or all.
 */
only: EmployersOnly, 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * Employers wanted, at most 200.
 */
limit: number, };

/**
 * Form of employment (`ansettelsesform`).
 */
export type EmploymentForm = "permanent" | "temporary" | "substitute" | "project" | "trainee" | "internship" | "seasonal" | "freelance";

/**
 * Stable error codes. A code is never given another meaning.
 */
export type ErrorCode = "internal" | "unknown_command" | "bad_input" | "job_missing" | "job_not_found" | "job_ambiguous" | "stage_missing" | "event_missing" | "ad_missing" | "draft_missing" | "title_missing" | "employer_missing" | "note_empty" | "not_a_note" | "too_long" | "pay_unread" | "pay_reversed" | "pay_too_large" | "pay_several" | "pay_range" | "pay_steps" | "pay_zero" | "pay_negative" | "pay_thousands" | "pay_currency" | "pay_not_year" | "tax_year_unknown" | "tax_zone_unsure" | "months_unread" | "number_unread" | "number_range" | "offer_missing" | "offer_name_missing" | "offer_base_missing" | "offers_unread" | "rate_not_needed" | "rate_unread" | "target_missing" | "target_role_missing" | "target_order" | "figure_missing" | "floor_missing" | "floor_order" | "offer_not_found" | "employer_unknown" | "skill_missing" | "skill_unknown" | "step_unknown" | "guidance_not_found" | "date_unread" | "date_missing" | "share_unread" | "language_unread" | "orgnr_unread" | "link_unread" | "login_wall" | "script_only" | "list_page" | "no_ad" | "page_too_large" | "file_kind" | "file_unreadable" | "fetch_forbidden" | "fetch_not_https" | "fetch_private" | "fetch_redirects" | "fetch_timeout" | "fetch_too_large" | "fetch_not_a_page" | "fetch_status" | "fetch_failed" | "fetch_stopped" | "demo_not_empty" | "columns_missing" | "column_twice" | "nothing_chosen" | "tag_missing" | "tag_name_missing" | "view_missing" | "view_name_missing" | "too_many" | "store_newer" | "store_foreign" | "store_not_a_database" | "store_unwritable" | "store_busy" | "store_full" | "store_damaged" | "store_failed";

/**
 * Something that happened or will happen to an application.
 */
export type Event = { 
/**
 * Its id.
 */
id: EventId, 
/**
 * The day it happened, in the person's zone; can be corrected.
 */
on: string, } & ({ "kind": "stage", 
/**
 * The kind it left.
 */
from: StageKind | null, 
/**
 * The kind it came to.
 */
to: StageKind, 
/**
 * The name the stage it came to bears now, if the person gave it one.
 */
to_name: string | null, } | { "kind": "note", 
/**
 * The words.
 */
text: string, } | { "kind": "captured", 
/**
 * The ad.
 */
ad: AdId, 
/**
 * The site it was seen on.
 */
site: string | null, });

/**
 * One change to one event.
 */
export type EventEdit = { "field": "on", "value": string } | { "field": "text", "value": string };

/**
 * Something that happened or will happen at a time.
 */
export type EventId = string;

/**
 * Names one event.
 */
export type EventQuery = { 
/**
 * The event.
 */
event_id: EventId, };

/**
 * Kroner for a foreign currency on a day.
 */
export type ExchangeRate = { 
/**
 * Kroner for one unit, in millionths: EUR at 10.7155 is 10 715 500.
 */
millionths: number, 
/**
 * The day of the rate.
 */
on: string, 
/**
 * Who says so.
 */
from: RateFrom, };

/**
 * A value with where it comes from.
 */
export type FactView = { 
/**
 * Its id, its own in the whole guidance.
 */
id: string, 
/**
 * The part of the guidance it belongs to.
 */
area: GuidanceArea, 
/**
 * What it is about.
 */
about: Words, 
/**
 * The value with its unit, or what is said.
 */
value: Words, 
/**
 * Where it comes from.
 */
source: SourceView, };

/**
 * Facts that hold the words.
 */
export type FactsFound = { 
/**
 * The facts, those about the words before those that only mention them.
 */
facts: Array<FactView>, };

/**
 * Fetches one page on the person's action.
 */
export type FetchAd = { 
/**
 * The page's address.
 */
url: string, };

/**
 * Where a field came from and how sure it is: what is kept with a saved ad.
 */
export type FieldOrigin = { 
/**
 * The field.
 */
field: JobField, 
/**
 * Where it was found.
 */
from: Origin, 
/**
 * How sure it is.
 */
confidence: Confidence, };

/**
 * A figure about to be written down.
 */
export type FigureDraft = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * The day, as a person writes a date; empty is today.
 */
on: string, 
/**
 * What kind of saying.
 */
kind: PayFigureKind, 
/**
 * Who said it.
 */
who: string, 
/**
 * The figure as written.
 */
pay: string, 
/**
 * What else was said.
 */
note: string, };

/**
 * Names a figure.
 */
export type FigureQuery = { 
/**
 * The figure.
 */
id: PayFigureId, };

/**
 * One figure of a timeline with what speaks against it.
 */
export type FigureView = { 
/**
 * The figure.
 */
figure: PayFigure, 
/**
 * Contradictions with what was said before.
 */
notes: Array<Note>, };

/**
 * Fills an empty profile with believable jobs, for trying and measuring.
 */
export type FillDemo = { 
/**
 * How many jobs, at most 200,000.
 */
jobs: number, 
/**
 * The same seed gives the same jobs.
 */
seed: number, };

/**
 * What was found.
 */
export type FindHits = { 
/**
 * The conditions that were understood, in the order they were typed.
 */
understood: Array<UnderstoodWords>, 
/**
 * The same question as filters of the table of jobs; absent where a condition is met by nothing there is.
 */
filters: Array<TableFilter> | null, 
/**
 * Jobs, the best first; the newest first where no words are looked for. With conditions those of the running search
 * only, without any those of earlier searches too.
 */
jobs: Array<SearchHit>, 
/**
 * How many jobs meet the conditions and hold the words as typed; absent without conditions, and where very many meet
 * them and the words have one or two letters, for then counting takes longer than typing on.
 */
jobs_total: number | null, 
/**
 * People who are named or described by the words; with conditions, those around the jobs that meet them.
 */
contacts: Array<FoundContact>, 
/**
 * Documents so named; with conditions, those that went out with the jobs that meet them.
 */
documents: Array<FoundDocument>, 
/**
 * Interviews, tasks and conversations in which the words stand, the newest first; with conditions, those of the jobs
 * that meet them.
 */
happenings: Array<Happening>, };

/**
 * What is typed into the box.
 */
export type FindQuery = { 
/**
 * Words, and conditions such as `stage:interview` or `lønn>700k`; at most 300 characters.
 */
text: string, 
/**
 * Hits of each sort wanted, at most 100.
 */
limit: number, };

/**
 * At which weight of a criterion another offer comes first, all other weights as they are.
 */
export type Flip = { 
/**
 * The criterion.
 */
criterion: Criterion, 
/**
 * The nearest whole weight, 0 to 10, at which the offer that is first now no longer is, not even with others; of
 * two equally near the lower one.
 */
at: number, 
/**
 * Who would then be first.
 */
offer_id: OfferId, };

/**
 * Where pay stands against the floor.
 */
export type FloorAnswer = { 
/**
 * Above, below or unknown.
 */
verdict: FloorVerdict, 
/**
 * The level for a full position; absent when unknown.
 */
floor_ore: number | null, 
/**
 * Pay of a full position less the level; negative is below.
 */
margin_ore: number | null, 
/**
 * The pay brought to a full position.
 */
full_time_ore: number, 
/**
 * The level that was used.
 */
level: FloorLevel | null, 
/**
 * Whether the level may be outdated on the day asked for.
 */
stale: boolean, 
/**
 * Whether below is a red flag for this person, or only information.
 */
is_condition: boolean, 
/**
 * Doubts, exceptions, what to ask.
 */
notes: Array<Note>, };

/**
 * What is known of when a level held.
 */
export type FloorHeld = { "kind": "from", 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string | null, } | { "kind": "known_on", 
/**
 * The day.
 */
on: string, } | { "kind": "known_in", 
/**
 * The year.
 */
year: number, };

/**
 * One level of the floor, for a full position, øre a year before tax.
 */
export type FloorLevel = { 
/**
 * Its id: of the pack's fact, or of the level the person entered.
 */
id: string, 
/**
 * For work that needs a bachelor's degree.
 */
bachelor_ore: number, 
/**
 * For work that needs a master's degree, a doctorate too.
 */
master_ore: number, 
/**
 * What is known of when it held.
 */
held: FloorHeld, 
/**
 * The person entered it; then the day they did.
 */
entered_on: string | null, };

/**
 * A level of the pay floor that the person entered.
 */
export type FloorLevelId = string;

/**
 * Names a level the person entered.
 */
export type FloorLevelQuery = { 
/**
 * The level.
 */
id: FloorLevelId, };

/**
 * One level with its source.
 */
export type FloorLevelView = { 
/**
 * The level.
 */
level: FloorLevel, 
/**
 * Set for one the person entered, which can be deleted.
 */
own_id: FloorLevelId | null, 
/**
 * Its source.
 */
source: SourceView, };

/**
 * The levels of the floor, the oldest first: the pack's and the person's own.
 */
export type FloorLevels = { 
/**
 * The levels.
 */
levels: Array<FloorLevelView>, 
/**
 * Whether the newest may be outdated today.
 */
stale: boolean, };

/**
 * Asks where pay stands against the floor.
 */
export type FloorQuery = { 
/**
 * Yearly pay in cash for the share, as written.
 */
amount: string, 
/**
 * The degree the work needs.
 */
degree: Degree, 
/**
 * The day; absent is today.
 */
on: string | null, 
/**
 * Share of a full position in percent; absent is 100.
 */
share_percent: number | null, 
/**
 * Citizenship; absent is the one in the settings.
 */
citizenship: Citizenship | null, };

/**
 * Above, below, or not to be told.
 */
export type FloorVerdict = "above" | "below" | "unknown";

/**
 * Where pay stands against the floor, with the level's source.
 */
export type FloorView = { 
/**
 * The answer.
 */
answer: FloorAnswer, 
/**
 * The source of the level used.
 */
source: SourceView | null, };

/**
 * Whether something is followed.
 */
export type Follow = "start" | "stop";

/**
 * Follows an employer, or no longer.
 */
export type FollowEmployer = { 
/**
 * The employer's id in the guidance.
 */
id: string, 
/**
 * What to do.
 */
follow: Follow, };

/**
 * A person who was found.
 */
export type FoundContact = { 
/**
 * The contact.
 */
contact_id: ContactId, 
/**
 * Their name, where it is known.
 */
name: string | null, 
/**
 * What they do.
 */
role: string | null, 
/**
 * Their own employer, else that of the newest job they stand with.
 */
employer: string | null, 
/**
 * Their e-mail address.
 */
email: string | null, 
/**
 * Whether the words were found as typed; otherwise a near spelling was.
 */
exact: boolean, };

/**
 * A document that was found.
 */
export type FoundDocument = { 
/**
 * The document.
 */
document_id: DocumentId, 
/**
 * Its name.
 */
name: string, 
/**
 * The file that bears the words, else that of its newest version.
 */
file_name: string | null, 
/**
 * The number of that version.
 */
version: number | null, 
/**
 * Whether the words were found as typed; otherwise a near spelling was.
 */
exact: boolean, };

/**
 * A part of the guidance.
 */
export type GuidanceArea = "cities" | "employers" | "roles" | "pay" | "tax" | "permits" | "working_life" | "job_seekers" | "newcomers" | "channels" | "communities" | "tips" | "interfaces";

/**
 * Asks what the guidance says of some words.
 */
export type GuidanceSearch = { 
/**
 * The words.
 */
text: string, 
/**
 * Facts wanted, at most 50.
 */
limit: number, };

/**
 * Something that happened or is to come.
 */
export type Happening = { 
/**
 * Which one.
 */
what: HappeningWhat, 
/**
 * Its day where it takes place; absent for a task without one.
 */
on: string | null, 
/**
 * The job it belongs to.
 */
job: HappeningJob | null, 
/**
 * The words around what was found.
 */
snippet: SearchSnippet | null, };

/**
 * The job that something belongs to.
 */
export type HappeningJob = { 
/**
 * Its id.
 */
job_id: JobId, 
/**
 * Its title.
 */
title: string, 
/**
 * Its employer.
 */
employer: string, 
/**
 * The name of the earlier search it belongs to.
 */
archive: string | null, };

/**
 * What happened or is to come.
 */
export type HappeningWhat = { "kind": "interview", 
/**
 * Its id.
 */
interview_id: InterviewId, 
/**
 * The how manieth of the job.
 */
round: number, } | { "kind": "task", 
/**
 * Its id.
 */
task_id: TaskId, 
/**
 * The day it was done.
 */
done_on: string | null, } | { "kind": "conversation", 
/**
 * Its id.
 */
conversation_id: ConversationId, 
/**
 * With whom.
 */
contact_id: ContactId, 
/**
 * Their name, where it is known.
 */
contact: string | null, };

/**
 * What happened to a job.
 */
export type History = { 
/**
 * How many events there are in all.
 */
total: number, 
/**
 * The events from the offset on, newest first.
 */
events: Array<Event>, };

/**
 * Asks for what happened to a job, newest first.
 */
export type HistoryQuery = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * How many events to pass over.
 */
offset: number, 
/**
 * Events wanted, at most 200.
 */
limit: number, };

/**
 * Holiday terms. Source of the rates: ferieloven by nho.no: 10.2 %, and 12 % with a fifth week by agreement.
 */
export type Holiday = "five_weeks" | "statutory" | "none";

/**
 * Where and how the person would live. The own rent goes before the rooms.
 */
export type Home = { 
/**
 * Rooms of a home at the city's average rent, 1 to 3; absent counts no rent.
 */
rooms: number | null, 
/**
 * The person's own figure, øre a month.
 */
rent_month_ore: number | null, };

/**
 * Hours in hundredths: 37.5 hours are 3750.
 */
export type Hours = number;

/**
 * An industry.
 */
export type IndustryView = { 
/**
 * Its stable id.
 */
id: string, 
/**
 * What it is called.
 */
name: Words, };

/**
 * An interview.
 */
export type InterviewId = string;

/**
 * One change to one field of a job. Texts are read as a person writes them; an empty text clears the field.
 */
export type JobEdit = { "field": "title", "value": string } | { "field": "employer", "value": string } | { "field": "orgnr", "value": string } | { "field": "places", "value": string } | { "field": "deadline", "value": string } | { "field": "posted_on", "value": string } | { "field": "starts", "value": string } | { "field": "form", "value": EmploymentForm | null } | { "field": "share", "value": string } | { "field": "pay", "value": string } | { "field": "workplace", "value": Workplace | null } | { "field": "required_degree", "value": Degree } | { "field": "languages_required", "value": string } | { "field": "apply_url", "value": string } | { "field": "contacts", "value": Array<AdContact> } | { "field": "applied_on", "value": string };

/**
 * The name of one field of a job: what provenance, edits and "typed by the person" speak of.
 */
export type JobField = "title" | "employer" | "orgnr" | "places" | "deadline" | "posted_on" | "starts" | "form" | "share" | "pay" | "workplace" | "required_degree" | "languages_required" | "apply_url" | "contacts";

/**
 * The facts of a job as the person keeps them: first what the ad said, then what the person corrected.
 */
export type JobFields = { 
/**
 * Title of the position.
 */
title: string, 
/**
 * The employer's name.
 */
employer: string, 
/**
 * The employer's organisation number.
 */
orgnr: OrgNumber | null, 
/**
 * Places of work, the main one first.
 */
places: Array<Place>, 
/**
 * Until when one can apply.
 */
deadline: Deadline, 
/**
 * The day the ad was published.
 */
posted_on: string | null, 
/**
 * When the work starts.
 */
starts: StartDate | null, 
/**
 * Form of employment.
 */
form: EmploymentForm | null, 
/**
 * Share of a full position.
 */
share: Share | null, 
/**
 * Pay as the ad writes it.
 */
pay: PayAsWritten | null, 
/**
 * Where the work is done.
 */
workplace: Workplace | null, 
/**
 * The degree asked for.
 */
required_degree: Degree, 
/**
 * Languages asked for, as BCP 47 primary tags ("nb", "en"); empty when the ad does not say.
 */
languages_required: Array<string>, 
/**
 * Where one applies.
 */
apply_url: string | null, 
/**
 * Persons named in the ad.
 */
contacts: Array<AdContact>, };

/**
 * A [job](crate::job::JobFields).
 */
export type JobId = string;

/**
 * Jobs as a list, newest first.
 */
export type JobList = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The jobs from the offset on.
 */
jobs: Array<JobListItem>, };

/**
 * One job of a list.
 */
export type JobListItem = { 
/**
 * Kind of the stage it stands in.
 */
stage_kind: StageKind, 
/**
 * The job.
 */
job_id: JobId, 
/**
 * The stage it stands in.
 */
stage_id: StageId, 
/**
 * Title of the position.
 */
title: string, 
/**
 * The employer's name.
 */
employer: string, 
/**
 * City of the main place of work.
 */
city: string | null, 
/**
 * The one date that matters next.
 */
next: NextDate, 
/**
 * Pay as the ad writes it.
 */
pay: PayAsWritten | null, 
/**
 * The one thing wrong with it, if anything is.
 */
warning: CardWarning | null, 
/**
 * Where its pay stands against the target that fits it.
 */
target: TargetStep | null, };

/**
 * Asks for jobs as a list.
 */
export type JobListQuery = { 
/**
 * Only jobs that this search finds.
 */
text: string | null, 
/**
 * Only jobs in stages of this kind.
 */
stage: StageKind | null, 
/**
 * How many jobs to pass over.
 */
offset: number, 
/**
 * Jobs wanted, at most 1000.
 */
limit: number, };

/**
 * An offer of a job, in short.
 */
export type JobOffer = { 
/**
 * The offer.
 */
offer_id: OfferId, 
/**
 * Its name.
 */
name: string, 
/**
 * What it leaves a month; absent where it cannot be reckoned.
 */
left_month_ore: number | null, 
/**
 * The day by which to answer.
 */
answer_by: string | null, };

/**
 * All that is known of one job's pay.
 */
export type JobPay = { 
/**
 * What the ad promises a year for a full position: least and most.
 */
least_ore: number | null, 
/**
 * The most.
 */
most_ore: number | null, 
/**
 * Where the ad's least (else its most) stands against the floor; absent without pay in kroner.
 */
floor: FloorView | null, 
/**
 * The target that fits it, and where its most (else least) stands.
 */
target: JobTarget | null, 
/**
 * Who said which figure when, the oldest first, at most 200.
 */
figures: Array<FigureView>, 
/**
 * Its offers.
 */
offers: Array<JobOffer>, 
/**
 * What the work is paid elsewhere, at most 4.
 */
market: Array<Distribution>, 
/**
 * What is left of the ad's least a year after tax, as a first answer.
 */
net_ore: number | null, 
/**
 * The tax year of that.
 */
tax_year: number, 
/**
 * Where those rules come from.
 */
tax_sources: Array<SourceView>, };

/**
 * Names one job.
 */
export type JobQuery = { 
/**
 * The job.
 */
job_id: JobId, };

/**
 * The target held against a job.
 */
export type JobTarget = { 
/**
 * The target's role, level and city in the person's words.
 */
role: string, 
/**
 * How senior.
 */
level: Level | null, 
/**
 * The city.
 */
city: string | null, 
/**
 * The figures in force.
 */
figures: TargetFigures, 
/**
 * Where the job stands; absent without pay.
 */
standing: TargetStanding | null, };

/**
 * Facts of a job as a person reads and edits them; days as `12.03.2026`.
 */
export type JobTexts = { places: string, deadline: string, posted_on: string, starts: string, share: string, pay: string, languages_required: string, applied_on: string, };

/**
 * One job with all the inspector shows of it.
 */
export type JobView = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * Its facts.
 */
fields: JobFields, 
/**
 * The facts that are edited as text.
 */
texts: JobTexts, 
/**
 * The stage it stands in.
 */
stage: Stage, 
/**
 * The furthest kind it reached.
 */
furthest: StageKind, 
/**
 * The day the application was sent.
 */
applied_on: string | null, 
/**
 * The one date that matters next.
 */
next: NextDate, 
/**
 * The one thing wrong with it.
 */
warning: CardWarning | null, 
/**
 * Fields the person typed; a new capture leaves them alone.
 */
typed: Array<JobField>, 
/**
 * Where the captured fields came from.
 */
origins: Array<FieldOrigin>, 
/**
 * Its ads, newest first, at most 50.
 */
ads: Array<AdSummary>, 
/**
 * The job this one is a second try at.
 */
previous: JobId | null, 
/**
 * Other jobs of the same employer, newest first, at most 20.
 */
same_employer: Array<KnownJob>, 
/**
 * The day it was saved.
 */
saved_on: string, 
/**
 * Whether it lies in the trash.
 */
in_trash: boolean, };

/**
 * A change of many jobs.
 */
export type JobsChange = { "does": "move", 
/**
 * The stage.
 */
stage_id: StageId, 
/**
 * The day it happened, as a person writes it; empty is today.
 */
on: string, } | { "does": "tag", 
/**
 * Its name.
 */
name: string, } | { "does": "untag", 
/**
 * The tag.
 */
tag_id: TagId, } | { "does": "follow_up", 
/**
 * The day, as a person writes it; empty takes the follow-up away.
 */
on: string, } | { "does": "delete" };

/**
 * A job that is already there.
 */
export type KnownJob = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * Its title.
 */
title: string, 
/**
 * Its employer.
 */
employer: string, 
/**
 * The stage it stands in.
 */
stage: Stage, 
/**
 * The day it was saved.
 */
saved_on: string, 
/**
 * Days since it was saved.
 */
saved_days_ago: number, 
/**
 * The day the application was sent.
 */
applied_on: string | null, 
/**
 * Whether it lies in the trash.
 */
in_trash: boolean, };

/**
 * A language the program speaks.
 */
export type Language = "en" | "nb";

/**
 * Something the law says of an offer's terms. It is no legal advice.
 */
export type LawFinding = { 
/**
 * What is to be said.
 */
note: Note, 
/**
 * Where the limit comes from.
 */
source: SourceView, };

/**
 * Terms to which the Working Environment Act and the Holiday Act set limits; absent is not told.
 */
export type LawTerms = { 
/**
 * Probation in months.
 */
probation_months: number | null, 
/**
 * Months of a temporary post; absent is permanent or not told.
 */
temporary_months: number | null, 
/**
 * Notice after probation, in months.
 */
notice_months: number | null, 
/**
 * Months in which the person may not work for a competitor; 0 is none.
 */
non_compete_months: number | null, 
/**
 * Whether that time is paid for.
 */
non_compete_paid: boolean | null, 
/**
 * Supplement for overtime in percent.
 */
overtime_percent: number | null, 
/**
 * The written contract.
 */
written_contract: WrittenContract, };

/**
 * How senior a role is.
 */
export type Level = "entry" | "mid" | "senior";

/**
 * What a level means in a role.
 */
export type LevelView = { 
/**
 * The level.
 */
level: Level, 
/**
 * What it means.
 */
text: Words, };

/**
 * The rows of the comparison, in order.
 */
export type LineKind = "base" | "pay" | "bonus" | "sign_on" | "equity" | "holiday_effect" | "cash" | "tax" | "net" | "pension" | "rent" | "commute" | "other_costs" | "weeks_off" | "hours_week" | "commute_hours" | "left_month" | "net_hour" | "horizon_net" | "floor" | "target";

/**
 * Asks what speaks against a figure before it is written down.
 */
export type LookAtFigure = { 
/**
 * The figure that is written anew; absent for a new one.
 */
id: PayFigureId | null, 
/**
 * What it would say.
 */
draft: FigureDraft, };

/**
 * Ticks a step off, or takes the tick away.
 */
export type MarkStep = { 
/**
 * The step.
 */
id: string, 
/**
 * The day it was done, as a person writes a date; empty takes it away.
 */
done_on: string, };

/**
 * What a role is paid: distributions, the nearest to the role and place first.
 */
export type Market = { 
/**
 * At most 12.
 */
distributions: Array<Distribution>, };

/**
 * Asks what a role is paid.
 */
export type MarketQuery = { 
/**
 * The role in the person's words, or a job's title.
 */
role: string, 
/**
 * The city.
 */
city: string | null, };

/**
 * What one offer would have to be to match another.
 */
export type MatchView = { 
/**
 * The offer that would have to change.
 */
offer_id: OfferId, 
/**
 * The offer it is held against.
 */
against: OfferId, 
/**
 * The base by what is left a month; absent where no base does it.
 */
base_ore: number | null, 
/**
 * The base with the employer's pension counted too.
 */
base_with_pension_ore: number | null, 
/**
 * How much more than its base that is, hundredths of a percent; negative is less.
 */
more_bp: number | null, };

/**
 * Moves a job to a stage, and to a place in that stage's column.
 */
export type MoveJob = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * The stage it goes to; its present one to change only its place.
 */
stage_id: StageId, 
/**
 * The card it goes in front of; absent puts it at the top.
 */
before: JobId | null, 
/**
 * Whether it goes to the bottom instead when `before` is absent.
 */
place: ColumnPlace, 
/**
 * The day it happened, as a person writes a date; absent is today.
 */
on: string | null, };

/**
 * Asks what is left of a year's pay after tax.
 */
export type NetPayQuery = { 
/**
 * Gross pay as a person writes it; a plain number is a year's kroner.
 */
amount: string, 
/**
 * The income year; absent is the current one.
 */
year: number | null, 
/**
 * Where the person is taxed.
 */
zone: Zone, 
/**
 * The rules asked for.
 */
scheme: Scheme, 
/**
 * Begun months taxable to Norway, 1 to 12, in which the amount is earned; absent is the whole year.
 */
months: number | null, 
/**
 * Union dues a year as written.
 */
union_dues: string | null, };

/**
 * A year's pay after tax, line by line.
 */
export type NetPayView = { 
/**
 * The income year.
 */
year: number, 
/**
 * Adopted or proposed.
 */
status: TaxStatus, 
/**
 * Where the person is taxed.
 */
zone: Zone, 
/**
 * The rules that applied.
 */
scheme: Scheme, 
/**
 * Gross pay.
 */
gross_ore: number, 
/**
 * The lines in order of calculation.
 */
lines: Array<TaxLine>, 
/**
 * All tax.
 */
total_tax_ore: number, 
/**
 * What is left a year.
 */
net_ore: number, 
/**
 * A twelfth of it.
 */
net_month_ore: number, 
/**
 * Tax as a share of gross, hundredths of a percent.
 */
average_bp: number, 
/**
 * Tax on the next krone, hundredths of a percent.
 */
marginal_bp: number, 
/**
 * What is worth saying.
 */
notes: Array<Note>, 
/**
 * Where the year's rules come from.
 */
sources: Array<SourceView>, };

/**
 * PAYE and the ordinary rules side by side, by month of arrival.
 */
export type Newcomer = { 
/**
 * The income year.
 */
year: number, 
/**
 * Adopted or proposed.
 */
status: TaxStatus, 
/**
 * The pay read from the question, a year.
 */
year_ore: number, 
/**
 * January to December.
 */
months: Array<NewcomerMonth>, 
/**
 * What is worth saying.
 */
notes: Array<Note>, 
/**
 * Where the rules come from.
 */
sources: Array<SourceView>, };

/**
 * Chooses the offer the newcomer's dates are told by.
 */
export type NewcomerFor = { 
/**
 * The offer; absent tells no dates.
 */
offer_id: OfferId | null, };

/**
 * A newcomer's first year, who becomes taxable in this month.
 */
export type NewcomerMonth = { 
/**
 * Month of arrival, 1 to 12.
 */
arrival: number, 
/**
 * Earned in the rest of the year.
 */
earned_ore: number, 
/**
 * Tax under PAYE; absent where the earnings are above its limit.
 */
paye_ore: number | null, 
/**
 * Tax by the ordinary rules.
 */
ordinary_ore: number, 
/**
 * Which costs less.
 */
cheaper: Cheaper, 
/**
 * By how much.
 */
difference_ore: number, };

/**
 * An offer to tell the newcomer's dates by.
 */
export type NewcomerOffer = { 
/**
 * The offer.
 */
offer_id: OfferId, 
/**
 * Its name.
 */
name: string, 
/**
 * Its first day of work.
 */
starts_on: string | null, };

/**
 * Asks a newcomer's question: PAYE or the ordinary rules, by month of arrival.
 */
export type NewcomerQuery = { 
/**
 * Yearly pay as written.
 */
amount: string, 
/**
 * The income year; absent is the current one.
 */
year: number | null, 
/**
 * Where the person first settles.
 */
zone: Zone, };

/**
 * One step of the newcomer's track.
 */
export type NewcomerStepView = { 
/**
 * Its stable id.
 */
id: string, 
/**
 * What to do.
 */
title: Words, 
/**
 * How, and why.
 */
text: Words, 
/**
 * Where.
 */
place: Words, 
/**
 * The address of where it is done or described.
 */
url: string, 
/**
 * When it has to be done, in words.
 */
due: DueView, 
/**
 * The day by which, told by the offer's first day of work, where that can be told.
 */
due_on: string | null, 
/**
 * The day it was done.
 */
done_on: string | null, 
/**
 * Ids of steps to be done before that are not done.
 */
waits_for: Array<string>, 
/**
 * Where that comes from.
 */
source: SourceView, };

/**
 * The newcomer's track.
 */
export type NewcomerTrack = { 
/**
 * The steps in order; those that are for the person's citizenship, all where it is not told.
 */
steps: Array<NewcomerStepView>, 
/**
 * The offer the dates are told by.
 */
offer_id: OfferId | null, 
/**
 * Offers to choose among.
 */
offers: Array<NewcomerOffer>, 
/**
 * First day of work of that offer.
 */
starts_on: string | null, };

/**
 * The date that matters next.
 */
export type NextDate = { "kind": "apply_by", 
/**
 * The last day.
 */
on: string, 
/**
 * The exact time, where one is printed, as `HH:MM` in Oslo.
 */
time: string | null, 
/**
 * Days from today; 0 is today.
 */
days_left: number, 
/**
 * Whether it is so near that it can't wait.
 */
soon: boolean, } | { "kind": "asap" } | { "kind": "rolling" } | { "kind": "found", 
/**
 * The day it was saved.
 */
on: string, 
/**
 * Days since.
 */
days: number, } | { "kind": "sent", 
/**
 * The day.
 */
on: string, 
/**
 * Days since.
 */
days: number, } | { "kind": "since", 
/**
 * The day.
 */
on: string, 
/**
 * Days since.
 */
days: number, };

/**
 * Something worth saying beside a figure.
 */
export type Note = { 
/**
 * What it says.
 */
code: NoteCode, 
/**
 * How much it matters.
 */
weight: NoteWeight, 
/**
 * What its sentence speaks of.
 */
params: { [key in string]: string }, };

/**
 * Stable codes of notes. A code is never given another meaning.
 */
export type NoteCode = "tax_proposal" | "paye_above_limit" | "zone_part_year" | "zone_unsure" | "part_year" | "union_dues_capped" | "looks_monthly" | "looks_huge" | "from_month" | "from_hour" | "pension_below_minimum" | "pension_assumed" | "basic_amount_older" | "first_year_holiday" | "no_holiday" | "bonus_counted" | "sign_on_spread" | "equity_expected" | "hours_without_public_holidays" | "rent_is_average" | "rent_unknown" | "place_unknown" | "exchanged" | "currency_changed" | "rate_missing" | "overtime_exempt" | "floor_degree_unknown" | "floor_no_degree" | "floor_no_level" | "floor_stale" | "floor_end_unknown" | "floor_share_low" | "floor_no_permit_needed" | "floor_doctorate" | "floor_collective_agreement" | "floor_local_pay" | "floor_cash_only" | "floor_own" | "asked_otherwise" | "asked_below_walk_away" | "asked_below_advertised" | "offered_below_advertised" | "offered_below_said" | "offered_below_asked" | "accepted_below_walk_away" | "law_probation" | "law_probation_temporary" | "law_notice" | "law_non_compete" | "law_non_compete_unpaid" | "law_non_compete_need" | "law_overtime" | "law_overtime_exempt" | "law_hours" | "law_written" | "law_holiday";

/**
 * How much a note matters.
 */
export type NoteWeight = "info" | "doubt" | "warning";

/**
 * An input or output with nothing in it.
 */
export type Nothing = Record<symbol, never>;

/**
 * What speaks against a figure about to be written down.
 */
export type Objections = { 
/**
 * Contradictions and doubts; empty when none.
 */
notes: Array<Note>, };

/**
 * An offer as the person keeps it. Costs and dues are kroner; what the employer pays is in the offer's own currency.
 */
export type Offer = { 
/**
 * How firm it is.
 */
kind: OfferKind, 
/**
 * What the person calls it; the employer's name at first.
 */
name: string, 
/**
 * Where the person would live and be taxed.
 */
city: string | null, 
/**
 * The day it was made.
 */
received_on: string | null, 
/**
 * The day by which to answer.
 */
answer_by: string | null, 
/**
 * The first day of work.
 */
starts_on: string | null, 
/**
 * The currency of base, bonus, sign-on and equity.
 */
currency: Currency, 
/**
 * Kroner for that currency; absent for kroner, and while nobody entered or fetched it.
 */
rate: ExchangeRate | null, 
/**
 * Base pay a year for a full position, hundredths of the currency's unit.
 */
base_ore: number, 
/**
 * Base pay as it was written.
 */
base_text: string, 
/**
 * Share of a full position in percent, 1 to 100.
 */
share_percent: number, 
/**
 * Holiday terms.
 */
holiday: Holiday, 
/**
 * First or normal year.
 */
year_kind: YearKind, 
/**
 * Bonus a year if it is paid out.
 */
bonus_ore: number, 
/**
 * How likely the bonus is, 0 to 100.
 */
bonus_likelihood_percent: number, 
/**
 * Paid once at the start.
 */
sign_on_ore: number, 
/**
 * What shares or options are worth a year, as the person expects it.
 */
equity_year_ore: number, 
/**
 * Years over which the sign-on is spread and the horizon is told, 1 to 10.
 */
horizon_years: number, 
/**
 * The employer's pension; absent while it was not told.
 */
pension: Pension | null, 
/**
 * Ordinary hours a week.
 */
hours_week: Hours, 
/**
 * Whether overtime is paid.
 */
overtime: Overtime, 
/**
 * Where and how the person would live.
 */
home: Home, 
/**
 * Commuting a month, øre.
 */
commute_month_ore: number, 
/**
 * Minutes of commuting on a working day, there and back.
 */
commute_minutes_day: number | null, 
/**
 * Other costs a month that differ between offers, øre.
 */
other_month_ore: number, 
/**
 * Union dues a year, øre.
 */
union_dues_ore: number, 
/**
 * The tax rules the person expects to be under.
 */
scheme: Scheme, 
/**
 * The degree the work needs; the job's own where there is one and this is unknown.
 */
required_degree: Degree, 
/**
 * What the law sets limits to.
 */
law: LawTerms, };

/**
 * One offer with what the program says of it.
 */
export type OfferColumn = { 
/**
 * The offer.
 */
offer_id: OfferId, 
/**
 * The job it belongs to.
 */
job_id: JobId | null, 
/**
 * Its terms.
 */
offer: Offer, 
/**
 * The terms that are edited as text.
 */
texts: OfferTexts, 
/**
 * The tax zone of its place.
 */
zone: Zone, 
/**
 * The rules that applied.
 */
scheme: Scheme, 
/**
 * Days until the answer is due; negative is past.
 */
answer_in_days: number | null, 
/**
 * Its lines; absent where it cannot be reckoned: a foreign currency needs a rate, the zone needs sure figures.
 */
lines: OfferLines | null, 
/**
 * Where it stands against the floor.
 */
floor: FloorVerdict, 
/**
 * Where it stands against the target.
 */
target: TargetStanding | null, 
/**
 * Its months as they are paid out.
 */
payslips: Payslips | null, 
/**
 * Where each krone of pay goes.
 */
split: Array<SplitPart>, 
/**
 * Everything worth saying of it, warnings first.
 */
notes: Array<Note>, 
/**
 * What of its terms is beyond the law's limits, or worth asking about, each with the law's source.
 */
law: Array<LawFinding>, 
/**
 * The person's scores.
 */
scores: Array<Score>, };

/**
 * One change to one term of an offer. Texts are read as a person writes them; an empty text takes the default again.
 */
export type OfferEdit = { "field": "kind", "value": OfferKind } | { "field": "name", "value": string } | { "field": "city", "value": string } | { "field": "received_on", "value": string } | { "field": "answer_by", "value": string } | { "field": "starts_on", "value": string } | { "field": "rate", "value": string } | { "field": "base", "value": string } | { "field": "share", "value": string } | { "field": "holiday", "value": Holiday } | { "field": "year_kind", "value": YearKind } | { "field": "bonus", "value": string } | { "field": "bonus_likelihood", "value": string } | { "field": "sign_on", "value": string } | { "field": "equity_year", "value": string } | { "field": "horizon_years", "value": string } | { "field": "pension", "value": string } | { "field": "pension_above", "value": string } | { "field": "hours_week", "value": string } | { "field": "overtime", "value": Overtime } | { "field": "rooms", "value": number | null } | { "field": "rent_month", "value": string } | { "field": "commute_month", "value": string } | { "field": "commute_minutes_day", "value": string } | { "field": "other_month", "value": string } | { "field": "union_dues", "value": string } | { "field": "scheme", "value": Scheme } | { "field": "required_degree", "value": Degree } | { "field": "probation_months", "value": string } | { "field": "temporary_months", "value": string } | { "field": "notice_months", "value": string } | { "field": "non_compete_months", "value": string } | { "field": "non_compete_paid", "value": boolean | null } | { "field": "overtime_percent", "value": string } | { "field": "written_contract", "value": WrittenContract };

/**
 * The terms of an [offer](crate::offer::Offer).
 */
export type OfferId = string;

/**
 * How firm an offer is.
 */
export type OfferKind = "received" | "expected" | "current";

/**
 * The lines of an offer's reckoning, as the contract for offers defines them; øre a year unless named otherwise.
 */
export type OfferLines = { pay_ore: number, holiday_effect_ore: number, bonus_ore: number, sign_on_ore: number, equity_ore: number, cash_ore: number, tax_ore: number, net_ore: number, pension_ore: number, living_ore: number, left_month_ore: number, 
/**
 * Hundredths of an hour.
 */
hours_c: number, net_hour_ore: number, horizon_net_ore: number, };

/**
 * Names an offer.
 */
export type OfferQuery = { 
/**
 * The offer.
 */
offer_id: OfferId, };

/**
 * Terms of an offer as a person reads and edits them.
 */
export type OfferTexts = { name: string, city: string, received_on: string, answer_by: string, starts_on: string, rate: string, base: string, share: string, bonus: string, bonus_likelihood: string, sign_on: string, equity_year: string, horizon_years: string, pension: string, pension_above: string, hours_week: string, rent_month: string, commute_month: string, commute_minutes_day: string, other_month: string, union_dues: string, probation_months: string, temporary_months: string, notice_months: string, non_compete_months: string, overtime_percent: string, };

/**
 * Opens a link in the system's browser; only `https`, `http` and `mailto` addresses are let through.
 */
export type OpenLink = { 
/**
 * The address.
 */
url: string, };

/**
 * Puts the views into another order.
 */
export type OrderViews = { 
/**
 * The views from the top; those left out come after.
 */
view_ids: Array<SavedViewId>, };

/**
 * A Norwegian organisation number whose check digit holds.
 */
export type OrgNumber = string;

/**
 * How a field was found, from the surest kind of place to the least sure.
 */
export type Origin = "site" | "json_ld" | "microdata" | "rdfa" | "state" | "label" | "opengraph" | "text";

/**
 * Whether overtime is paid.
 */
export type Overtime = "unknown" | "paid" | "exempt";

/**
 * A skill of the person's own.
 */
export type OwnSkillId = string;

/**
 * A skill of the person.
 */
export type OwnSkillView = { 
/**
 * Its id.
 */
id: OwnSkillId, 
/**
 * As the person calls it.
 */
name: string, 
/**
 * The skill of the guidance it is, where it is one.
 */
skill: string | null, };

/**
 * Pay as somebody wrote it, read into amounts where that can be done.
 *
 * One amount gives the same `min` and `max`; "opp til" gives only `max`; "minst" and "fra" give only `min`.
 */
export type PayAsWritten = { 
/**
 * The least, where one is said.
 */
min: Amount | null, 
/**
 * The most, where one is said.
 */
max: Amount | null, 
/**
 * Pay steps instead of amounts.
 */
steps: PaySteps | null, 
/**
 * Share of a full position in whole percent, when the words name one ("80 %", "50 % stilling").
 */
share_percent: number | null, 
/**
 * The words as they were written, white space folded.
 */
text: string, };

/**
 * One figure said by someone on a day.
 */
export type PayFigure = { 
/**
 * Its id; absent for one that is drawn from the ad or from an offer and changes with it.
 */
id: PayFigureId | null, 
/**
 * The day.
 */
on: string, 
/**
 * What kind of saying.
 */
kind: PayFigureKind, 
/**
 * Who said it, in the person's words; empty where the kind tells it.
 */
who: string, 
/**
 * The figure as written.
 */
pay: PayAsWritten, 
/**
 * What else was said.
 */
note: string, };

/**
 * A [pay figure](crate::pay_figure::PayFigure) the person wrote down.
 */
export type PayFigureId = string;

/**
 * What kind of saying it was, in the order in which things are said.
 */
export type PayFigureKind = "advertised" | "asked" | "said" | "offered" | "accepted";

/**
 * What a pay amount is paid for.
 */
export type PayPeriod = "year" | "month" | "hour";

/**
 * Floor, ad, target, offers and market on one scale; yearly øre for a full position.
 */
export type PayScale = { 
/**
 * Left end, a round figure.
 */
from_ore: number, 
/**
 * Right end, a round figure.
 */
to_ore: number, 
/**
 * What stands on it, from low to high.
 */
marks: Array<ScaleMark>, 
/**
 * The market's distributions, at most 4.
 */
market: Array<Distribution>, };

/**
 * Steps of the public pay scale (`lønnstrinn`). They are kept as steps and never read as kroner.
 */
export type PaySteps = { 
/**
 * Lowest step named.
 */
min: number, 
/**
 * Highest step named; the same as `min` when only one is.
 */
max: number, };

/**
 * Asks how an amount as written is read.
 */
export type PayText = { 
/**
 * The amount as written.
 */
text: string, };

/**
 * What is paid out in the three kinds of months, øre, without bonus, sign-on and equity. Estimates: the tax card
 * rounds, and employers choose the month of holiday pay.
 *
 * Source: the yearly tax is spread over 10.5 months; no table withholding on holiday pay in the holiday month, half of
 * it in November or December (Visma; Tripletex; trekktabell). PAYE is withheld every month alike.
 */
export type Payslips = { 
/**
 * Each of the ten ordinary months.
 */
ordinary_ore: number, 
/**
 * The month in which holiday pay comes, without tax by the ordinary rules.
 */
holiday_month_ore: number, 
/**
 * November or December with half the withholding; an ordinary month under PAYE.
 */
half_tax_month_ore: number, };

/**
 * The employer's pension contributions (`innskuddspensjon`), of pay.
 */
export type Pension = { 
/**
 * Of the part of pay up to 7.1 G.
 */
rate: Rate, 
/**
 * Of the part from 7.1 G to 12 G.
 */
rate_above: Rate, };

/**
 * A place of work.
 */
export type Place = { 
/**
 * The place as printed ("Kirkegårdsveien 45, 3616 Kongsberg").
 */
text: string, 
/**
 * City or place name alone.
 */
city: string | null, 
/**
 * Norwegian postal codes have four digits; others are kept as written.
 */
postal_code: string | null, 
/**
 * ISO 3166 code where known, else the name as written.
 */
country: string | null, };

/**
 * Names that begin like a text: cities and places of the guidance, at most 10.
 */
export type PlaceNames = { 
/**
 * The names.
 */
names: Array<string>, };

/**
 * What the window needs to know when it opens.
 */
export type Profile = { 
/**
 * The program's version.
 */
version: string, 
/**
 * The folder that holds the profile.
 */
folder: string, 
/**
 * The language in use: the person's choice, else the system's.
 */
language: Language, 
/**
 * The person's settings.
 */
settings: Settings, 
/**
 * Today in the person's zone.
 */
today: string, 
/**
 * The stages, in order.
 */
stages: Array<Stage>, 
/**
 * Whether there is no job yet, the trash included.
 */
empty: boolean, };

/**
 * Asks how offers would stand with other weights, before they are set.
 */
export type RankQuery = { 
/**
 * The weights to try; a criterion left out keeps its own.
 */
weights: Array<Weight>, 
/**
 * The tax year; absent is the current one.
 */
year: number | null, };

/**
 * An offer's place.
 */
export type RankedOffer = { 
/**
 * The offer.
 */
offer_id: OfferId, 
/**
 * The weighed score in hundredths, 0 to 1000; by money alone where no weight is above nothing.
 */
score_c: number, 
/**
 * Its money score in hundredths, 0 to 1000: what it leaves a month as a part of what the best one leaves.
 */
money_c: number, 
/**
 * Its place, from 1; equal scores share one. Scores are compared before they are rounded.
 */
place: number, };

/**
 * How offers would stand.
 */
export type Ranking = { 
/**
 * The best first.
 */
ranking: Array<RankedOffer>, 
/**
 * Where the first place would change.
 */
flips: Array<Flip>, };

/**
 * A rate in hundredths of a percent: 22 % is 2200.
 */
export type Rate = number;

/**
 * Who says an exchange rate.
 */
export type RateFrom = "person" | "norges_bank";

/**
 * An ad to read.
 */
export type ReadAd = { 
/**
 * Where its content is.
 */
content: AdContent, 
/**
 * The page's address, where known.
 */
url: string | null, 
/**
 * The day it was seen; absent is today.
 */
seen_on?: string | null, };

/**
 * Names a stage anew.
 */
export type RenameStage = { 
/**
 * The stage.
 */
stage_id: StageId, 
/**
 * Its name; empty takes the kind's own name again.
 */
name: string, };

/**
 * Names a tag anew. Where there is one of that name, the two become one.
 */
export type RenameTag = { 
/**
 * The tag.
 */
tag_id: TagId, 
/**
 * Its name.
 */
name: string, };

/**
 * Names a view anew.
 */
export type RenameView = { 
/**
 * The view.
 */
view_id: SavedViewId, 
/**
 * Its name.
 */
name: string, };

/**
 * Asks what a home costs at a place.
 */
export type RentQuery = { 
/**
 * The city.
 */
city: string, };

/**
 * The average rent of a home.
 */
export type RentView = { 
/**
 * Rooms.
 */
rooms: number, 
/**
 * A month.
 */
month_ore: number, 
/**
 * The area the figure is of.
 */
area: Words, 
/**
 * Where it comes from.
 */
source: SourceView, };

/**
 * What a home costs at a place, by rooms; empty where nothing is known of it.
 */
export type Rents = { 
/**
 * One, two and three rooms.
 */
rents: Array<RentView>, };

/**
 * What undo or redo did; nothing when there was nothing to do.
 */
export type Replay = { 
/**
 * The step.
 */
said: Said | null, };

/**
 * One role.
 */
export type RoleView = { 
/**
 * Its stable id.
 */
id: string, 
/**
 * What it is called.
 */
name: Words, 
/**
 * Its place in the list of the best paid AI roles.
 */
rank: number | null, 
/**
 * Why it pays.
 */
why: Words | null, 
/**
 * What is said of its pay.
 */
pay_note: Words | null, 
/**
 * What else to know.
 */
note: Words | null, 
/**
 * Parts of the economy that want it.
 */
sectors: Array<Words>, 
/**
 * What the work consists of.
 */
duties: Array<Words>, 
/**
 * What pushes pay up.
 */
drivers: Array<Words>, 
/**
 * What the levels mean.
 */
levels: Array<LevelView>, 
/**
 * The skills it asks for.
 */
skills: Array<SkillView>, 
/**
 * Where all this comes from; absent where only pay is known.
 */
source: SourceView | null, 
/**
 * What it is paid, at most 4.
 */
pay: Array<Distribution>, };

/**
 * The roles, held against the person's skills and saved ads.
 */
export type Roles = { 
/**
 * The roles.
 */
roles: Array<RoleView>, 
/**
 * The person's skills.
 */
own: Array<OwnSkillView>, 
/**
 * Every skill the guidance knows, to be offered while one types.
 */
known: Array<Words>, 
/**
 * How many of the newest ads were looked through, at most 500.
 */
ads: number, 
/**
 * Skills that saved ads name most and the person has not, the most named first, at most 20.
 */
gaps: Array<SkillView>, };

/**
 * Where a row's pay stands against the floor.
 */
export type RowFloor = { 
/**
 * Above, below, or not to be told.
 */
verdict: FloorVerdict, 
/**
 * How far above, øre a year for a full position; negative is below.
 */
margin_ore: number | null, 
/**
 * Whether below is a red flag for this person, or only information.
 */
is_condition: boolean, 
/**
 * Whether the level may be outdated.
 */
stale: boolean, };

/**
 * Something the program did, to be said to the person: message `step-<label>` with these parameters.
 */
export type Said = { 
/**
 * The message's name without its prefix.
 */
label: string, 
/**
 * What it speaks of.
 */
params: { [key in string]: string }, };

/**
 * Saves a draft.
 */
export type SaveAd = { 
/**
 * The draft.
 */
draft_id: DraftId, 
/**
 * What the person corrected.
 */
edits: Array<JobEdit>, 
/**
 * What it becomes.
 */
into: SaveInto, };

/**
 * What a draft becomes.
 */
export type SaveInto = { "kind": "new_job" } | { "kind": "same_job", 
/**
 * The job.
 */
job_id: JobId, } | { "kind": "second_try", 
/**
 * The old job.
 */
previous: JobId, };

/**
 * Makes a target, or sets its figures anew; the old ones stay in its history.
 */
export type SaveTarget = { 
/**
 * The target; absent makes one.
 */
target_id: TargetId | null, 
/**
 * The role in the person's words.
 */
role: string, 
/**
 * How senior.
 */
level: Level | null, 
/**
 * The city; empty is anywhere.
 */
city: string, 
/**
 * Walk-away pay as written.
 */
walk_away: string, 
/**
 * Expected pay as written.
 */
expected: string, 
/**
 * Stretch pay as written.
 */
stretch: string, 
/**
 * Why.
 */
reason: string, };

/**
 * Saves an arrangement, under a new name or over a view that is there.
 */
export type SaveView = { 
/**
 * The view it replaces; absent makes a new one.
 */
view_id: SavedViewId | null, 
/**
 * Its name; empty keeps the name of the view it replaces.
 */
name: string, 
/**
 * The arrangement.
 */
view: TableView, };

/**
 * A figure was written.
 */
export type SavedFigure = { 
/**
 * The figure.
 */
id: PayFigureId, };

/**
 * A job was saved.
 */
export type SavedJob = { 
/**
 * The job.
 */
job_id: JobId, };

/**
 * An offer was written.
 */
export type SavedOffer = { 
/**
 * The offer.
 */
offer_id: OfferId, 
/**
 * How what was typed was read, where that is worth saying.
 */
notes: Array<Note>, };

/**
 * A tag was made, or was there.
 */
export type SavedTag = { 
/**
 * The tag.
 */
tag_id: TagId, };

/**
 * A target was written.
 */
export type SavedTarget = { 
/**
 * The target.
 */
target_id: TargetId, 
/**
 * How what was typed was read, where that is worth saying.
 */
notes: Array<Note>, };

/**
 * One saved view.
 */
export type SavedView = { 
/**
 * Its id.
 */
view_id: SavedViewId, 
/**
 * Its name.
 */
name: string, 
/**
 * The arrangement; absent where a newer version of the program wrote it.
 */
view: TableView | null, };

/**
 * A view of the table under a name.
 */
export type SavedViewId = string;

/**
 * The saved views, in the person's order, at most 100.
 */
export type SavedViews = { 
/**
 * The views.
 */
views: Array<SavedView>, };

/**
 * One thing on a scale.
 */
export type ScaleMark = { 
/**
 * What it is.
 */
kind: ScaleMarkKind, 
/**
 * Least.
 */
low_ore: number, 
/**
 * Most; the same for one figure.
 */
high_ore: number, 
/**
 * A name where the kind does not tell all: an offer's.
 */
name: string | null, 
/**
 * The offer, where it is one.
 */
offer_id: OfferId | null, 
/**
 * The source, where it is a rule or a fact.
 */
source: SourceView | null, };

/**
 * What stands on a scale.
 */
export type ScaleMarkKind = "floor_bachelor" | "floor_master" | "ad" | "walk_away" | "expected" | "stretch" | "asked" | "offer";

/**
 * Asks for floor, ad, target, offers and market on one scale.
 */
export type ScaleQuery = { 
/**
 * One job; absent is all offers together.
 */
job_id: JobId | null, };

/**
 * By which rules a person is taxed.
 */
export type Scheme = "ordinary" | "paye";

/**
 * The person's score of one offer by one criterion, with its evidence.
 */
export type Score = { 
/**
 * The criterion; never money.
 */
criterion: Criterion, 
/**
 * 0 to 10.
 */
score: number, 
/**
 * What it rests on.
 */
note: string, };

/**
 * One hit.
 */
export type SearchHit = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * Its title.
 */
title: string, 
/**
 * Its employer.
 */
employer: string, 
/**
 * Its city.
 */
city: string | null, 
/**
 * The stage it stands in.
 */
stage_id: StageId, 
/**
 * That stage's kind.
 */
stage_kind: StageKind, 
/**
 * The name of the earlier search it belongs to.
 */
archive: string | null, 
/**
 * Where in the ad's text or notes the words stand.
 */
snippet: SearchSnippet | null, 
/**
 * Whether the words were found as typed; otherwise a near spelling was.
 */
exact: boolean, };

/**
 * What a search found.
 */
export type SearchHits = { 
/**
 * The best hits first.
 */
hits: Array<SearchHit>, };

/**
 * A search.
 */
export type SearchQuery = { 
/**
 * The words as typed.
 */
text: string, 
/**
 * Hits wanted, at most 100.
 */
limit: number, };

/**
 * The words around a hit.
 */
export type SearchSnippet = { 
/**
 * What comes before.
 */
before: string, 
/**
 * What was found.
 */
found: string, 
/**
 * What comes after.
 */
after: string, };

/**
 * Some jobs of the table.
 */
export type Selection = { "kind": "jobs", 
/**
 * The jobs, at most 5 000.
 */
job_ids: Array<JobId>, } | { "kind": "matching", 
/**
 * All of them must be met.
 */
filters: Array<TableFilter>, 
/**
 * The jobs left out.
 */
except: Array<JobId>, };

/**
 * Names some jobs.
 */
export type SelectionQuery = { 
/**
 * The jobs.
 */
selection: Selection, };

/**
 * Scores an offer by a criterion; absent takes the score away.
 */
export type SetScore = { 
/**
 * The offer.
 */
offer_id: OfferId, 
/**
 * The criterion; never money.
 */
criterion: Criterion, 
/**
 * 0 to 10.
 */
score: number | null, 
/**
 * What it rests on.
 */
note: string, };

/**
 * Sets how much a criterion counts.
 */
export type SetWeight = { 
/**
 * The criterion.
 */
criterion: Criterion, 
/**
 * 0 to 10.
 */
weight: number, };

/**
 * One change of settings.
 */
export type SettingEdit = { "setting": "language", "value": Language | null } | { "setting": "theme", "value": Theme } | { "setting": "zoom_percent", "value": number } | { "setting": "citizenship", "value": Citizenship | null };

/**
 * What the person chose.
 */
export type Settings = { 
/**
 * The language; absent follows the system.
 */
language: Language | null, 
/**
 * Light or dark.
 */
theme: Theme, 
/**
 * Size of text in percent, 70 to 200.
 */
zoom_percent: ZoomPercent, 
/**
 * The person's citizenship as far as permits care; absent while they did not say.
 */
citizenship: Citizenship | null, };

/**
 * Share of a full position in whole percent, 1 to 100, from least to most.
 */
export type Share = { 
/**
 * The least.
 */
min_percent: number, 
/**
 * The most; the same as the least when one figure is given.
 */
max_percent: number, };

/**
 * A column as it stands in a table.
 */
export type ShownColumn = { 
/**
 * Which one.
 */
column: TableColumn, 
/**
 * Its width, in pixels at a text size of 100 percent.
 */
width: number, };

/**
 * Names a skill of the person's.
 */
export type SkillQuery = { 
/**
 * The skill.
 */
id: OwnSkillId, };

/**
 * A skill, held against the person's own and the saved ads.
 */
export type SkillView = { 
/**
 * Its stable id.
 */
id: string, 
/**
 * What it is called.
 */
name: Words, 
/**
 * Whether the person has it.
 */
has: boolean, 
/**
 * How many of the saved ads looked through name it.
 */
in_ads: number, 
/**
 * Whether it is named above all for Norway.
 */
for_norway: boolean, };

/**
 * One column to sort by.
 */
export type SortKey = { 
/**
 * The column.
 */
column: TableColumn, 
/**
 * Which way.
 */
order: SortOrder, };

/**
 * Which way a column is sorted.
 */
export type SortOrder = "ascending" | "descending";

/**
 * Where a figure comes from and how far it can be trusted.
 */
export type SourceView = { 
/**
 * What the source is called; the person's own words for a figure they entered.
 */
name: Words, 
/**
 * Its address, where it has one.
 */
url: string | null, 
/**
 * The day the figure was true.
 */
as_of: string, 
/**
 * How it was verified.
 */
verified: VerifiedView, 
/**
 * Whether its day of review has passed.
 */
stale: boolean, };

/**
 * A run of text of one look.
 */
export type Span = { 
/**
 * The words.
 */
text: string, 
/**
 * Whether they were bold.
 */
bold: boolean, 
/**
 * Where they link to: only `https`, `http` and `mailto` addresses are kept.
 */
href: string | null, };

/**
 * Where a year's cash goes.
 */
export type SplitKind = "tax_on_general_income" | "bracket_tax" | "national_insurance" | "paye_tax" | "rent" | "commute" | "other_costs" | "left" | "pension";

/**
 * One part of where an offer's yearly cash goes; the parts add up to cash (and pension beside it).
 */
export type SplitPart = { 
/**
 * Which part.
 */
kind: SplitKind, 
/**
 * Øre a year.
 */
ore: number, };

/**
 * A stage of the person's own board.
 */
export type Stage = { 
/**
 * Its id.
 */
id: StageId, 
/**
 * Its fixed kind.
 */
kind: StageKind, 
/**
 * The person's own name for it; `None` shows the kind's name in the chosen language.
 */
name: string | null, 
/**
 * Place from left to right, from 0.
 */
position: number, 
/**
 * Whether it is left out of the board while it holds nothing.
 */
hidden: boolean, };

/**
 * A stage of the person's own board.
 */
export type StageId = string;

/**
 * The fixed kind of a stage, in order; the last four are closed.
 */
export type StageKind = "saved" | "preparing" | "applied" | "screening" | "interview" | "offer" | "accepted" | "rejected" | "withdrawn" | "no_reply" | "expired";

/**
 * Facts that may be out of date.
 */
export type StaleFacts = { 
/**
 * How many facts the guidance has.
 */
total: number, 
/**
 * Those whose day of review has passed, by area, at most 1000.
 */
facts: Array<FactView>, };

/**
 * Where an amount would stand.
 */
export type Stand = { 
/**
 * The amount read, a year.
 */
year_ore: number | null, 
/**
 * The distributions, the nearest to role, level and place first, at most 12.
 */
market: Array<StandIn>, 
/**
 * Where pay figures come from and how to hold them against each other.
 */
topics: Array<TopicView>, };

/**
 * Where an amount stands in one distribution.
 */
export type StandIn = { 
/**
 * The distribution.
 */
distribution: Distribution, 
/**
 * Where the amount stands; absent without an amount or without figures to tell.
 */
place: StandPlace | null, };

/**
 * Where an amount stands in a distribution.
 */
export type StandPlace = "lowest_quarter" | "below_middle" | "above_middle" | "highest_quarter";

/**
 * Asks where an amount would stand.
 */
export type StandQuery = { 
/**
 * The amount as written; empty shows the market alone.
 */
amount: string, 
/**
 * The role in the person's words; empty is all.
 */
role: string, 
/**
 * How senior.
 */
level: Level | null, 
/**
 * The city; empty is anywhere.
 */
city: string, };

/**
 * When the work starts, with the words as printed ("1. mars", "etter avtale", "medio desember").
 */
export type StartDate = { 
/**
 * The day, only where one was written.
 */
on: string | null, 
/**
 * The words as printed.
 */
text: string, };

/**
 * A fact told in plain words, with where it comes from.
 */
export type StatementView = { 
/**
 * Its id, its own in the whole guidance.
 */
id: string, 
/**
 * A short heading, where it has one.
 */
title: Words | null, 
/**
 * What is said.
 */
text: Words, 
/**
 * The figure it speaks of, with its unit.
 */
figure: Words | null, 
/**
 * Where to go or look, where that is another place than the source.
 */
url: string | null, 
/**
 * Where it comes from.
 */
source: SourceView, };

/**
 * Asks what a target might be.
 */
export type SuggestQuery = { 
/**
 * The role in the person's words.
 */
role: string, 
/**
 * How senior.
 */
level: Level | null, 
/**
 * The city; empty is anywhere.
 */
city: string, };

/**
 * What a target might be, from the market: a lower quartile, a median, an upper quartile or a band's ends.
 */
export type Suggestion = { 
/**
 * Walk-away; absent without a market figure.
 */
walk_away_ore: number | null, 
/**
 * Expected.
 */
expected_ore: number | null, 
/**
 * Stretch.
 */
stretch_ore: number | null, 
/**
 * The distribution it was taken from.
 */
from: Distribution | null, 
/**
 * Others to look at, at most 12.
 */
others: Array<Distribution>, };

/**
 * One thing known of a job, as a column.
 */
export type TableColumn = "title" | "employer" | "city" | "stage" | "deadline" | "next" | "pay" | "target" | "floor" | "applied_on" | "quiet" | "last_event" | "follow_up" | "tags" | "source" | "found_at" | "form" | "share" | "workplace" | "degree" | "languages" | "starts" | "posted_on" | "saved_on" | "ad_state" | "places" | "orgnr";

/**
 * One condition. A row stands in the table when it meets all of them; within one, any of what it names will do. A
 * condition that names nothing lets everything through.
 */
export type TableFilter = { "by": "stage", 
/**
 * Stages of the person's own.
 */
stages: Array<StageId>, 
/**
 * Kinds of stages.
 */
kinds: Array<StageKind>, } | { "by": "employer", 
/**
 * Their names.
 */
names: Array<string>, } | { "by": "city", 
/**
 * Their names.
 */
names: Array<string>, } | { "by": "deadline", 
/**
 * Sorts of deadlines. None stands for every sort, or, where a bound is given, for those that name a day.
 */
sorts: Array<DeadlineSort>, 
/**
 * The first day.
 */
from: DayBound | null, 
/**
 * The last day.
 */
to: DayBound | null, } | { "by": "target", 
/**
 * The steps.
 */
steps: Array<TargetStep>, } | { "by": "floor", 
/**
 * Above, below, unknown.
 */
verdicts: Array<FloorVerdict>, } | { "by": "pay", 
/**
 * The least, øre.
 */
from_ore: number | null, 
/**
 * The most, øre.
 */
to_ore: number | null, } | { "by": "source", 
/**
 * The sites.
 */
sites: Array<string>, } | { "by": "tag", 
/**
 * The tags.
 */
tags: Array<TagId>, } | { "by": "quiet", 
/**
 * The days.
 */
days: number, } | { "by": "text", 
/**
 * The words.
 */
text: string, };

/**
 * Jobs by their ids.
 */
export type TableIds = { 
/**
 * The jobs, in the table's order.
 */
job_ids: Array<JobId>, };

/**
 * Asks which jobs stand in a stretch of the table.
 */
export type TableIdsQuery = { 
/**
 * All of them must be met.
 */
filters: Array<TableFilter>, 
/**
 * The first counts most.
 */
sort: Array<SortKey>, 
/**
 * How many rows to pass over.
 */
offset: number, 
/**
 * Jobs wanted, at most 5 000.
 */
limit: number, };

/**
 * How the table was last arranged. It is a setting, outside undo.
 */
export type TableLayout = { 
/**
 * The columns, from left to right.
 */
columns: Array<ShownColumn>, 
/**
 * What it is sorted by.
 */
sort: Array<SortKey>, };

/**
 * Asks for a stretch of the table.
 */
export type TableQuery = { 
/**
 * All of them must be met.
 */
filters: Array<TableFilter>, 
/**
 * The first counts most; none is newest first.
 */
sort: Array<SortKey>, 
/**
 * How many rows to pass over.
 */
offset: number, 
/**
 * Rows wanted, at most 200.
 */
limit: number, };

/**
 * One job with all a table can show of it.
 */
export type TableRow = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * The stage it is in.
 */
stage_id: StageId, 
/**
 * Title of the position.
 */
title: string, 
/**
 * The employer's name.
 */
employer: string, 
/**
 * The employer's organisation number.
 */
orgnr: string | null, 
/**
 * City of the main place of work.
 */
city: string | null, 
/**
 * All places of work as printed.
 */
places: Array<string>, 
/**
 * Until when one can apply.
 */
deadline: Deadline, 
/**
 * The one date that matters next.
 */
next: NextDate, 
/**
 * The one thing wrong with it.
 */
warning: CardWarning | null, 
/**
 * Pay as the ad writes it.
 */
pay: PayAsWritten | null, 
/**
 * Where that stands against the target that fits it.
 */
target: TargetStanding | null, 
/**
 * Where that stands against the floor; absent without pay in kroner.
 */
floor: RowFloor | null, 
/**
 * The site of the newest ad that has one.
 */
source: string | null, 
/**
 * What the newest ad says of itself.
 */
ad_state: AdState | null, 
/**
 * Where it was found, in the person's words.
 */
found_at: string | null, 
/**
 * The person's tags.
 */
tags: Array<TagName>, 
/**
 * Form of employment.
 */
form: EmploymentForm | null, 
/**
 * Share of a full position.
 */
share: Share | null, 
/**
 * Where the work is done.
 */
workplace: Workplace | null, 
/**
 * The degree asked for.
 */
required_degree: Degree, 
/**
 * Languages asked for.
 */
languages_required: Array<string>, 
/**
 * The day the ad was published.
 */
posted_on: string | null, 
/**
 * When the work starts.
 */
starts: StartDate | null, 
/**
 * The day it was saved.
 */
saved_on: string, 
/**
 * The day the application was sent.
 */
applied_on: string | null, 
/**
 * Days without a change, where an answer is waited for.
 */
quiet_days: number | null, 
/**
 * The day something last happened.
 */
last_event_on: string | null, 
/**
 * The day to follow up.
 */
follow_up_on: string | null, };

/**
 * A stretch of the table.
 */
export type TableRows = { 
/**
 * Today in the person's zone; the rows' dates are told as of this day.
 */
today: string, 
/**
 * How many rows the whole table has.
 */
total: number, 
/**
 * The rows from the offset on.
 */
rows: Array<TableRow>, };

/**
 * One value.
 */
export type TableValue = { 
/**
 * The value.
 */
value: string, 
/**
 * How many jobs bear it.
 */
jobs: number, };

/**
 * Values one can filter by, those of most jobs first, at most 50.
 */
export type TableValues = { 
/**
 * The values.
 */
values: Array<TableValue>, };

/**
 * Columns, order and filters of a table.
 */
export type TableView = { 
/**
 * The columns, from left to right; never empty.
 */
columns: Array<ShownColumn>, 
/**
 * What it is sorted by, the first counting most; empty is newest first.
 */
sort: Array<SortKey>, 
/**
 * The filters, all of which a row must meet.
 */
filters: Array<TableFilter>, };

/**
 * A word by which the person groups jobs.
 */
export type TagId = string;

/**
 * Puts a tag on a job; it is made where there is none of that name.
 */
export type TagJob = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * The tag's name.
 */
name: string, };

/**
 * A tag by name.
 */
export type TagName = { 
/**
 * Its id.
 */
tag_id: TagId, 
/**
 * Its name.
 */
name: string, };

/**
 * Names of tags, at most 10, best first.
 */
export type TagNames = { 
/**
 * The names.
 */
names: Array<string>, };

/**
 * Names one tag.
 */
export type TagQuery = { 
/**
 * The tag.
 */
tag_id: TagId, };

/**
 * Asks for tags while one types.
 */
export type TagText = { 
/**
 * What was typed.
 */
text: string, };

/**
 * A tag and how many jobs bear it.
 */
export type TagUse = { 
/**
 * Its id.
 */
tag_id: TagId, 
/**
 * Its name.
 */
name: string, 
/**
 * The jobs.
 */
jobs: number, };

/**
 * Tags, by name, at most 1 000.
 */
export type Tags = { 
/**
 * The tags.
 */
tags: Array<TagUse>, };

/**
 * A target as it stands now, with what it was before.
 */
export type Target = { 
/**
 * Its id.
 */
id: TargetId, 
/**
 * The role, in the person's words ("Backend developer").
 */
role: string, 
/**
 * How senior.
 */
level: Level | null, 
/**
 * The city; absent is anywhere.
 */
city: string | null, 
/**
 * The figures as they changed, the newest first; never empty.
 */
history: Array<TargetFigures>, };

/**
 * The three figures on a day, øre a year for a full position.
 */
export type TargetFigures = { 
/**
 * Since when.
 */
on: string, 
/**
 * Below this the person says no.
 */
walk_away_ore: number, 
/**
 * What the person reckons with.
 */
expected_ore: number, 
/**
 * What would be very good.
 */
stretch_ore: number, 
/**
 * Why.
 */
reason: string, };

/**
 * A [target pay](crate::target::Target).
 */
export type TargetId = string;

/**
 * Names a target.
 */
export type TargetQuery = { 
/**
 * The target.
 */
target_id: TargetId, };

/**
 * Where a yearly pay stands, and by how much.
 */
export type TargetStanding = { 
/**
 * The target it is held against.
 */
target_id: TargetId, 
/**
 * Which step it reaches.
 */
step: TargetStep, 
/**
 * Pay less the expected figure, øre; negative is below.
 */
over_expected_ore: number, 
/**
 * Pay less the walk-away figure, øre.
 */
over_walk_away_ore: number, };

/**
 * Where an offer stands against a target, for a cell.
 */
export type TargetStandingView = { 
/**
 * Which step it reaches.
 */
step: TargetStep, 
/**
 * Pay less the expected figure.
 */
over_expected_ore: number, };

/**
 * Where a yearly pay stands against a target.
 */
export type TargetStep = "below_walk_away" | "walk_away" | "expected" | "stretch";

/**
 * The person's targets, the newest first, at most 100.
 */
export type Targets = { 
/**
 * The targets.
 */
targets: Array<Target>, 
/**
 * The roles the guidance knows, to be offered while one types.
 */
roles: Array<Words>, };

/**
 * Something to be done.
 */
export type TaskId = string;

/**
 * One line of a year's tax; message `tax-<kind>` names it, `rule-tax-<kind>` with the parameters says its rule.
 */
export type TaxLine = { 
/**
 * Which line.
 */
kind: TaxLineKind, 
/**
 * Øre; deductions and taxes are positive.
 */
ore: number, 
/**
 * What the rule's sentence speaks of.
 */
params: { [key in string]: string }, };

/**
 * The lines of a year's tax.
 */
export type TaxLineKind = "minimum_deduction" | "union_dues" | "general_income" | "personal_allowance" | "zone_allowance" | "tax_on_general_income" | "bracket_tax" | "national_insurance" | "paye_tax";

/**
 * Whether the Storting has adopted a year's rules.
 */
export type TaxStatus = "adopted" | "proposal";

/**
 * One tax year.
 */
export type TaxYearView = { 
/**
 * The year.
 */
year: number, 
/**
 * Adopted or proposed.
 */
status: TaxStatus, 
/**
 * Whether the figures of Finnmark and Nord-Troms are sure.
 */
zone_known: boolean, };

/**
 * The tax years the program knows.
 */
export type TaxYears = { 
/**
 * The years, the oldest first.
 */
years: Array<TaxYearView>, 
/**
 * The year that is reckoned with when none is chosen: this year, or the newest known one.
 */
current: number, };

/**
 * Light or dark.
 */
export type Theme = "system" | "light" | "dark";

/**
 * Statements about one thing.
 */
export type TopicView = { 
/**
 * Its stable id.
 */
id: string, 
/**
 * Its heading.
 */
title: Words, 
/**
 * The statements.
 */
facts: Array<StatementView>, };

/**
 * The texts of a part of the guidance.
 */
export type Topics = { 
/**
 * The topics, in order.
 */
topics: Array<TopicView>, 
/**
 * Limits of the law with their figures, where the part has them.
 */
limits: Array<StatementView>, 
/**
 * What permits ask for beside the pay floors, where the part has it.
 */
permit_levels: Array<StatementView>, };

/**
 * Asks for the texts of a part of the guidance.
 */
export type TopicsQuery = { 
/**
 * The part.
 */
area: GuidanceArea, };

/**
 * Deleted jobs, the last deleted first.
 */
export type Trash = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The jobs from the offset on.
 */
jobs: Array<TrashedJob>, };

/**
 * Asks for the trash.
 */
export type TrashQuery = { 
/**
 * How many jobs to pass over.
 */
offset: number, 
/**
 * Jobs wanted, at most 200.
 */
limit: number, };

/**
 * One deleted job.
 */
export type TrashedJob = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * Its title.
 */
title: string, 
/**
 * Its employer.
 */
employer: string, 
/**
 * The day it was deleted.
 */
deleted_on: string, };

/**
 * A condition that was understood.
 */
export type UnderstoodWords = { 
/**
 * The words it was read from, as typed.
 */
words: string, 
/**
 * What they mean.
 */
condition: Condition, 
/**
 * How many employers, cities, tags, sites or stages there are that it may mean; absent where it means none of these.
 */
found: number | null, 
/**
 * How many of them are looked for: those of most jobs, where there are too many.
 */
used: number | null, };

/**
 * What undo and redo would do now.
 */
export type UndoState = { 
/**
 * The step that undo would take back.
 */
undo: Said | null, 
/**
 * The step that redo would do again.
 */
redo: Said | null, };

/**
 * Takes a tag off a job.
 */
export type UntagJob = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * The tag.
 */
tag_id: TagId, };

/**
 * What values are of.
 */
export type ValuesOf = "employer" | "city" | "source";

/**
 * Asks for values one can filter by.
 */
export type ValuesQuery = { 
/**
 * What they are of.
 */
of: ValuesOf, 
/**
 * What was typed; empty asks for the most frequent.
 */
text: string, };

/**
 * How a figure was verified.
 */
export type VerifiedView = "two_or_more" | "one_source" | "computed" | "unverified" | "own";

/**
 * Names one view.
 */
export type ViewQuery = { 
/**
 * The view.
 */
view_id: SavedViewId, };

/**
 * A view was saved.
 */
export type ViewSaved = { 
/**
 * The view.
 */
view_id: SavedViewId, };

/**
 * How much a criterion counts, 0 to 10. Until the person says otherwise money counts 10 and the rest nothing, so that
 * offers stand by what is left a month.
 */
export type Weight = { 
/**
 * The criterion.
 */
criterion: Criterion, 
/**
 * 0 to 10.
 */
weight: number, };

/**
 * A text of the guidance in both languages.
 */
export type Words = { 
/**
 * English.
 */
en: string, 
/**
 * Bokmål.
 */
nb: string, };

/**
 * Where the work is done.
 */
export type Workplace = "onsite" | "hybrid" | "remote";

/**
 * Whether there is a contract in writing.
 */
export type WrittenContract = "unknown" | "yes" | "no";

/**
 * An event was written.
 */
export type WrittenEvent = { 
/**
 * The event.
 */
event_id: EventId, };

/**
 * Whether the person worked there the whole year before.
 */
export type YearKind = "normal" | "first";

/**
 * Where a person is taxed: their municipality on 1 January, or the one where a newcomer first settles.
 */
export type Zone = "ordinary" | "action";

/**
 * Size of text in percent.
 */
export type ZoomPercent = number;

/** Every command: what goes in and what comes out. */
export interface Commands {
  "profile.read": { input: Nothing; output: Profile };
  "profile.check": { input: Nothing; output: CheckReport };
  "settings.edit": { input: SettingEdit; output: Settings };
  "stage.rename": { input: RenameStage; output: Nothing };
  "board.read": { input: BoardQuery; output: Board };
  "board.column": { input: ColumnQuery; output: ColumnCards };
  "job.list": { input: JobListQuery; output: JobList };
  "job.read": { input: JobQuery; output: JobView };
  "job.add": { input: AddJob; output: SavedJob };
  "job.edit": { input: EditJob; output: Nothing };
  "job.move": { input: MoveJob; output: Nothing };
  "job.delete": { input: JobQuery; output: Nothing };
  "job.restore": { input: JobQuery; output: Nothing };
  "trash.read": { input: TrashQuery; output: Trash };
  "history.read": { input: HistoryQuery; output: History };
  "note.add": { input: AddNote; output: WrittenEvent };
  "event.edit": { input: EditEvent; output: Nothing };
  "note.delete": { input: EventQuery; output: Nothing };
  "box.look": { input: BoxText; output: BoxLook };
  "ad.read": { input: ReadAd; output: AdPreview };
  "ad.fetch": { input: FetchAd; output: AdPreview };
  "ad.stop_fetch": { input: Nothing; output: Nothing };
  "ad.save": { input: SaveAd; output: SavedJob };
  "ad.drop": { input: DraftQuery; output: Nothing };
  "ad.text": { input: AdQuery; output: AdText };
  "search": { input: SearchQuery; output: SearchHits };
  "find": { input: FindQuery; output: FindHits };
  "employer.names": { input: EmployerQuery; output: EmployerNames };
  "undo.state": { input: Nothing; output: UndoState };
  "undo": { input: Nothing; output: Replay };
  "redo": { input: Nothing; output: Replay };
  "pay.parse": { input: PayText; output: PayAsWritten };
  "pay.years": { input: Nothing; output: TaxYears };
  "pay.net": { input: NetPayQuery; output: NetPayView };
  "pay.curve": { input: CurveQuery; output: Curve };
  "pay.newcomer": { input: NewcomerQuery; output: Newcomer };
  "pay.floor": { input: FloorQuery; output: FloorView };
  "pay.market": { input: MarketQuery; output: Market };
  "pay.scale": { input: ScaleQuery; output: PayScale };
  "pay.of_job": { input: JobQuery; output: JobPay };
  "pay.rents": { input: RentQuery; output: Rents };
  "floor.levels": { input: Nothing; output: FloorLevels };
  "floor.add": { input: AddFloorLevel; output: Nothing };
  "floor.delete": { input: FloorLevelQuery; output: Nothing };
  "target.list": { input: Nothing; output: Targets };
  "target.save": { input: SaveTarget; output: SavedTarget };
  "target.delete": { input: TargetQuery; output: Nothing };
  "target.suggest": { input: SuggestQuery; output: Suggestion };
  "figure.look": { input: LookAtFigure; output: Objections };
  "figure.add": { input: FigureDraft; output: SavedFigure };
  "figure.edit": { input: EditFigure; output: Nothing };
  "figure.delete": { input: FigureQuery; output: Nothing };
  "offer.compare": { input: CompareQuery; output: Comparison };
  "offer.add": { input: AddOffer; output: SavedOffer };
  "offer.edit": { input: EditOffer; output: SavedOffer };
  "offer.delete": { input: OfferQuery; output: Nothing };
  "offer.fetch_rate": { input: OfferQuery; output: SavedOffer };
  "offer.score": { input: SetScore; output: Nothing };
  "offer.weight": { input: SetWeight; output: Nothing };
  "offer.rank": { input: RankQuery; output: Ranking };
  "guidance.cities": { input: CitiesQuery; output: Cities };
  "guidance.city": { input: CityQuery; output: CityFound };
  "guidance.places": { input: CityQuery; output: PlaceNames };
  "guidance.employers": { input: EmployersQuery; output: Employers };
  "guidance.employer": { input: EmployerNamed; output: EmployerFound };
  "employer.follow": { input: FollowEmployer; output: Nothing };
  "guidance.roles": { input: Nothing; output: Roles };
  "skill.add": { input: AddSkill; output: Nothing };
  "skill.delete": { input: SkillQuery; output: Nothing };
  "guidance.stand": { input: StandQuery; output: Stand };
  "guidance.topics": { input: TopicsQuery; output: Topics };
  "guidance.channels": { input: Nothing; output: Channels };
  "newcomer.read": { input: Nothing; output: NewcomerTrack };
  "newcomer.mark": { input: MarkStep; output: Nothing };
  "newcomer.choose": { input: NewcomerFor; output: Nothing };
  "guidance.stale": { input: Nothing; output: StaleFacts };
  "guidance.search": { input: GuidanceSearch; output: FactsFound };
  "table.read": { input: TableQuery; output: TableRows };
  "table.ids": { input: TableIdsQuery; output: TableIds };
  "table.values": { input: ValuesQuery; output: TableValues };
  "table.day": { input: DayText; output: DayRead };
  "table.columns": { input: Nothing; output: TableLayout };
  "table.arrange": { input: TableLayout; output: Nothing };
  "jobs.change": { input: ChangeJobs; output: ChangedJobs };
  "jobs.tags": { input: SelectionQuery; output: Tags };
  "view.list": { input: Nothing; output: SavedViews };
  "view.save": { input: SaveView; output: ViewSaved };
  "view.rename": { input: RenameView; output: Nothing };
  "view.delete": { input: ViewQuery; output: Nothing };
  "view.reorder": { input: OrderViews; output: Nothing };
  "tag.list": { input: Nothing; output: Tags };
  "tag.suggest": { input: TagText; output: TagNames };
  "tag.add": { input: AddTag; output: SavedTag };
  "tag.rename": { input: RenameTag; output: Nothing };
  "tag.delete": { input: TagQuery; output: Nothing };
  "tag.of_job": { input: JobQuery; output: Tags };
  "job.tag": { input: TagJob; output: SavedTag };
  "job.untag": { input: UntagJob; output: Nothing };
  "demo.fill": { input: FillDemo; output: Nothing };
  "link.open": { input: OpenLink; output: Nothing };
  "window.quit": { input: Nothing; output: Nothing };
}
