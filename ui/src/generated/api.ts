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
warning: CardWarning | null, };

/**
 * The one warning a card shows.
 */
export type CardWarning = { "kind": "deadline_passed", 
/**
 * Days since.
 */
days: number, } | { "kind": "ad_closed" } | { "kind": "quiet", 
/**
 * Days since the last change of stage.
 */
days: number, };

/**
 * A kind of thing that can change.
 */
export type ChangeTag = "job" | "application" | "event" | "ad" | "employer" | "contact" | "stage" | "setting";

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
 * How sure a found value is, 0 to 1. Under [`Confidence::DOUBTFUL`] the person is asked to look.
 */
export type Confidence = number;

/**
 * A currency as a three-letter ISO 4217 code, upper case.
 */
export type Currency = string;

/**
 * Until when one can apply, with the words as printed.
 */
export type Deadline = { 
/**
 * The words as printed, kept always where there are any.
 */
text: string | null, } & ({ "kind": "date", "at": string } | { "kind": "datetime", "at": string } | { "kind": "asap" } | { "kind": "rolling" } | { "kind": "unknown" });

/**
 * The degree an ad asks for.
 */
export type Degree = "none" | "bachelor" | "master" | "doctorate" | "unknown";

/**
 * A document: blocks in reading order.
 */
export type Document = { 
/**
 * Blocks in reading order.
 */
blocks: Array<Block>, };

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
 * Form of employment (`ansettelsesform`).
 */
export type EmploymentForm = "permanent" | "temporary" | "substitute" | "project" | "trainee" | "internship" | "seasonal" | "freelance";

/**
 * Stable error codes. A code is never given another meaning.
 */
export type ErrorCode = "internal" | "unknown_command" | "bad_input" | "job_missing" | "job_not_found" | "job_ambiguous" | "stage_missing" | "event_missing" | "ad_missing" | "draft_missing" | "title_missing" | "employer_missing" | "note_empty" | "not_a_note" | "too_long" | "pay_unread" | "pay_reversed" | "pay_too_large" | "pay_several" | "date_unread" | "date_missing" | "share_unread" | "language_unread" | "orgnr_unread" | "link_unread" | "login_wall" | "script_only" | "list_page" | "no_ad" | "page_too_large" | "file_kind" | "file_unreadable" | "fetch_forbidden" | "fetch_not_https" | "fetch_private" | "fetch_redirects" | "fetch_timeout" | "fetch_too_large" | "fetch_not_a_page" | "fetch_status" | "fetch_failed" | "fetch_stopped" | "demo_not_empty" | "too_many" | "store_newer" | "store_foreign" | "store_not_a_database" | "store_unwritable" | "store_busy" | "store_full" | "store_damaged" | "store_failed";

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
warning: CardWarning | null, };

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
 * Names one job.
 */
export type JobQuery = { 
/**
 * The job.
 */
job_id: JobId, };

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
 * An input or output with nothing in it.
 */
export type Nothing = Record<symbol, never>;

/**
 * Opens a link in the system's browser; only `https`, `http` and `mailto` addresses are let through.
 */
export type OpenLink = { 
/**
 * The address.
 */
url: string, };

/**
 * A Norwegian organisation number whose check digit holds.
 */
export type OrgNumber = string;

/**
 * How a field was found, from the surest kind of place to the least sure.
 */
export type Origin = "site" | "json_ld" | "microdata" | "rdfa" | "state" | "label" | "opengraph" | "text";

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
 * What a pay amount is paid for.
 */
export type PayPeriod = "year" | "month" | "hour";

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
 * What undo or redo did; nothing when there was nothing to do.
 */
export type Replay = { 
/**
 * The step.
 */
said: Said | null, };

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
 * A job was saved.
 */
export type SavedJob = { 
/**
 * The job.
 */
job_id: JobId, };

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
 * One change of settings.
 */
export type SettingEdit = { "setting": "language", "value": Language | null } | { "setting": "theme", "value": Theme } | { "setting": "zoom_percent", "value": number };

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
zoom_percent: ZoomPercent, };

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
 * Light or dark.
 */
export type Theme = "system" | "light" | "dark";

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
 * Where the work is done.
 */
export type Workplace = "onsite" | "hybrid" | "remote";

/**
 * An event was written.
 */
export type WrittenEvent = { 
/**
 * The event.
 */
event_id: EventId, };

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
  "employer.names": { input: EmployerQuery; output: EmployerNames };
  "undo.state": { input: Nothing; output: UndoState };
  "undo": { input: Nothing; output: Replay };
  "redo": { input: Nothing; output: Replay };
  "pay.parse": { input: PayText; output: PayAsWritten };
  "demo.fill": { input: FillDemo; output: Nothing };
  "link.open": { input: OpenLink; output: Nothing };
  "window.quit": { input: Nothing; output: Nothing };
}
