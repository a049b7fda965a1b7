// Written from the command table by `cargo xtask generate`; a test fails when it is stale.

/**
 * What a search ended with.
 */
export type AcceptedJob = { 
/**
 * Title of the position.
 */
title: string, 
/**
 * The employer's name.
 */
employer: string, };

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
known: KnownJob | null, 
/**
 * What else is there already: the same position, and the same employer within a year.
 */
already: Already, };

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
 * Writes down a contact.
 */
export type AddContact = { 
/**
 * The fields; there must be something to call them by.
 */
edits: Array<ContactEdit>, 
/**
 * A job they belong to.
 */
job_id: JobId | null, };

/**
 * Writes down a conversation.
 */
export type AddConversation = { 
/**
 * With whom.
 */
contact_id: ContactId, 
/**
 * The job it was about.
 */
job_id: JobId | null, 
/**
 * The day, as a person writes a date; empty is today.
 */
on: string, 
/**
 * How.
 */
way: Way, 
/**
 * What was said.
 */
text: string, };

/**
 * Adds a document with its first version.
 */
export type AddDocument = { 
/**
 * What it is.
 */
kind: DocumentKind, 
/**
 * What the person calls it; empty takes the file's name.
 */
name: string, 
/**
 * The file.
 */
file: FileBytes, 
/**
 * What the person says of this version; may be empty.
 */
note: string, };

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
 * Keeps a link with a job.
 */
export type AddJobLink = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * What the person calls it; may be empty.
 */
title: string, 
/**
 * Its address, as typed.
 */
url: string, };

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
 * A question of one's own.
 */
export type AddQuestion = { 
/**
 * The question.
 */
text: string, 
/**
 * What it is about.
 */
kind: QuestionKind, 
/**
 * The role it is for; absent is any.
 */
role: string | null, 
/**
 * What a good answer shows.
 */
good: string, 
/**
 * What one falls into.
 */
trap: string, };

/**
 * Adds a requirement of the person's own.
 */
export type AddRequirement = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * Its words.
 */
text: string, 
/**
 * How much it matters.
 */
need: Need, };

/**
 * Adds a skill of the person's.
 */
export type AddSkill = { 
/**
 * Its name, or several with commas between.
 */
name: string, };

/**
 * Adds a stage, right behind the last one of its kind. A board takes 40.
 */
export type AddStage = { 
/**
 * What it counts as.
 */
kind: StageKind, 
/**
 * Its name.
 */
name: string, };

/**
 * Begins a story.
 */
export type AddStory = { 
/**
 * What it is called.
 */
title: string, 
/**
 * The skills it shows, at most 50.
 */
skills: Array<string>, };

/**
 * Makes a tag.
 */
export type AddTag = { 
/**
 * Its name.
 */
name: string, };

/**
 * Adds a task.
 */
export type AddTask = { 
/**
 * The job it is of; absent for the search as a whole.
 */
job_id: JobId | null, 
/**
 * What kind of thing it is.
 */
kind: TaskKind, 
/**
 * What is to be done; may be empty for a follow-up or a thank-you of a job.
 */
text: string, 
/**
 * The day, with or without a time, as a person writes it ("fredag kl. 14", "25.11."); empty for none.
 */
due: string, };

/**
 * Adds lines below the others, all in one step.
 */
export type AddToChecklist = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * What is to be done, a text a line; what stands there already is passed over.
 */
texts: Array<string>, };

/**
 * Takes questions into practice.
 */
export type AddToPractice = { 
/**
 * The questions, at most 200.
 */
questions: Array<string>, 
/**
 * The job they are practised for.
 */
job_id: JobId | null, };

/**
 * Adds a version to a document.
 */
export type AddVersion = { 
/**
 * The document.
 */
document_id: DocumentId, 
/**
 * The file.
 */
file: FileBytes, 
/**
 * What is new in it; may be empty.
 */
note: string, };

/**
 * What becomes of rows that tell of a job that is there already, or of an earlier row's.
 */
export type AlikeRows = "merge" | "leave" | "add";

/**
 * What is there already.
 */
export type Already = { 
/**
 * Jobs that are there, the closest first, of them those that were sent first; at most 20.
 */
jobs: Array<AlreadyJob>, };

/**
 * A job that is there already.
 */
export type AlreadyJob = { 
/**
 * How it is like the one that was asked about.
 */
likeness: Likeness, 
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
 * The furthest kind it reached.
 */
furthest: StageKind, 
/**
 * The day it came to its stage.
 */
stage_since: string, 
/**
 * Why it was closed, where the person said.
 */
why: Closed | null, 
/**
 * Whether it lies in the trash.
 */
in_trash: boolean, 
/**
 * The earlier search it belongs to.
 */
archive: ArchiveTitle | null, };

/**
 * Asks whether one already applied for a position, or at its employer.
 */
export type AlreadyQuery = { 
/**
 * Title of the position; empty asks for the employer alone.
 */
title: string, 
/**
 * The employer; empty asks for the address alone.
 */
employer: string, 
/**
 * The ad's address.
 */
url: string | null, };

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
 * Judges an answer.
 */
export type AnswerQuestion = { 
/**
 * The sitting; absent outside of one.
 */
session_id: PracticeSessionId | null, 
/**
 * The question.
 */
question: string, 
/**
 * How often it had been answered when it was shown, so that no answer counts twice.
 */
reviews: number, 
/**
 * One's own judgement.
 */
grade: Grade, 
/**
 * How long the answer took.
 */
seconds: number, 
/**
 * What was typed; empty where it was said aloud.
 */
text: string, };

/**
 * Says whether a story answers a question.
 */
export type AnswerWithStory = { 
/**
 * The story.
 */
story_id: StoryId, 
/**
 * The question's id.
 */
question: string, 
/**
 * Whether it does.
 */
answers: Answers, };

/**
 * An answer was kept.
 */
export type Answered = { 
/**
 * The day the question comes again.
 */
due_on: string, 
/**
 * Days until then; 0 is today.
 */
days: number, 
/**
 * How often it was answered now.
 */
reviews: number, 
/**
 * In how many days it would come again after each judgement now, the worst first.
 */
prospects: Array<number>, };

/**
 * Whether a story answers a question.
 */
export type Answers = "yes" | "no";

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
 * A search that is over, with its jobs.
 */
export type ArchiveId = string;

/**
 * A search that is over.
 */
export type ArchiveLine = { 
/**
 * How many jobs it holds.
 */
jobs: number, 
/**
 * The day its first job was saved.
 */
began_on: string | null, 
/**
 * What was accepted in it.
 */
accepted: AcceptedJob | null, 
/**
 * Its id.
 */
archive_id: ArchiveId, 
/**
 * The name the person gave it.
 */
name: string, 
/**
 * The day it ended.
 */
ended_on: string, };

/**
 * Names one archive.
 */
export type ArchiveNamed = { 
/**
 * Which.
 */
archive_id: ArchiveId, };

/**
 * Asks for the jobs of a search that is over.
 */
export type ArchiveQuery = { 
/**
 * Which.
 */
archive_id: ArchiveId, 
/**
 * Only jobs in which every word is found; empty is all.
 */
text: string, 
/**
 * How many jobs to pass over.
 */
offset: number, 
/**
 * Jobs wanted, at most 200.
 */
limit: number, };

/**
 * A search that is over, by its name.
 */
export type ArchiveTitle = { 
/**
 * Its id.
 */
archive_id: ArchiveId, 
/**
 * The name the person gave it.
 */
name: string, 
/**
 * The day it ended.
 */
ended_on: string, };

/**
 * The jobs of a search that is over, the newest first.
 */
export type ArchivedJobs = { 
/**
 * Which search.
 */
archive: ArchiveTitle, 
/**
 * How many fit in all.
 */
total: number, 
/**
 * The jobs from the offset on.
 */
jobs: Array<KnownJob>, };

/**
 * Searches that are over, the one that ended last first.
 */
export type Archives = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * Those from the offset on.
 */
archives: Array<ArchiveLine>, };

/**
 * Asks for the searches that are over.
 */
export type ArchivesQuery = { 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * How many are wanted, at most 100.
 */
limit: number, };

/**
 * A question that was asked, as a debrief has it.
 */
export type AskedLine = { 
/**
 * The question; absent where its words are none that is known.
 */
question: string | null, 
/**
 * Its words.
 */
text: string, 
/**
 * What it is about.
 */
kind: QuestionKind, 
/**
 * How it went, from 1, badly, to 4.
 */
went: number | null, 
/**
 * What to remember of it.
 */
note: string, };

/**
 * That a question was asked.
 */
export type AskedView = { 
/**
 * The interview.
 */
interview_id: InterviewId, 
/**
 * The day, in Oslo.
 */
on: string, 
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
 * How it went, from 1, badly, to 4.
 */
went: number | null, };

/**
 * Means one backup.
 */
export type BackupChoice = { "which": "kept", 
/**
 * The folder it lies in.
 */
place: BackupPlace, 
/**
 * Its name.
 */
name: string, } | { "which": "file", 
/**
 * Its path.
 */
path: string, };

/**
 * Whether backups are made.
 */
export type BackupCondition = "fine" | "failing" | "damaged";

/**
 * What is in a backup.
 */
export type BackupContents = { 
/**
 * Jobs, without the trash.
 */
jobs: number, 
/**
 * Applications that were sent.
 */
applications: number, 
/**
 * Documents.
 */
documents: number, 
/**
 * Files of documents that were gone already when it was made.
 */
missing_files: number, 
/**
 * The number of its schema.
 */
schema: number, };

/**
 * One backup.
 */
export type BackupLine = { 
/**
 * Its name.
 */
name: string, 
/**
 * Which folder it lies in.
 */
place: BackupPlace, 
/**
 * The whole path.
 */
path: string, 
/**
 * When it was made.
 */
at: string, 
/**
 * Why.
 */
reason: BackupReason, 
/**
 * Its size in kilobytes of 1,024 bytes, without documents.
 */
kilobytes: number, 
/**
 * What is in it; absent where it is not whole any more.
 */
contents: BackupContents | null, };

/**
 * Which folder a backup lies in.
 */
export type BackupPlace = "beside" | "second" | "elsewhere";

/**
 * Why a backup was made.
 */
export type BackupReason = "change" | "close" | "asked" | "migration" | "import" | "restore" | "bulk_delete";

/**
 * How backups stand.
 */
export type BackupState = { 
/**
 * Whether they are made.
 */
condition: BackupCondition, 
/**
 * Why the last try failed.
 */
error: ApiError | null, 
/**
 * The newest good one.
 */
last: BackupLine | null, 
/**
 * The folder beside the profile.
 */
folder: string, 
/**
 * What there is to know of the place the profile lies in.
 */
profile_place: StoragePlace | null, 
/**
 * The second folder, if there is one.
 */
second: SecondFolder | null, 
/**
 * All backups together are held under so many megabytes of 1,024 × 1,024 bytes, in each folder.
 */
cap_megabytes: number, 
/**
 * What they use beside the profile, in kilobytes of 1,024 bytes.
 */
used_kilobytes: number, };

/**
 * Some of the backups, newest first.
 */
export type Backups = { 
/**
 * How many there are.
 */
total: number, 
/**
 * Those asked for.
 */
backups: Array<BackupLine>, };

/**
 * Asks for backups.
 */
export type BackupsQuery = { 
/**
 * How many of the newest are passed over.
 */
offset: number, 
/**
 * The most wanted, at most 200.
 */
limit: number, };

/**
 * One application.
 */
export type Bar = { 
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
 * The kind of the stage it stands in.
 */
stage: StageKind, 
/**
 * That stage's own name.
 */
stage_name: string | null, 
/**
 * Its way through the stages, oldest first; what lies left of the edge is cut off.
 */
parts: Array<BarPart>, };

/**
 * The time an application spent in a stage.
 */
export type BarPart = { 
/**
 * The stage's kind.
 */
kind: StageKind, 
/**
 * The day it came there, also where that lies left of the edge.
 */
on: string, 
/**
 * The day it left, or today.
 */
until: string, 
/**
 * Days from the left edge to where it begins.
 */
from: number, 
/**
 * Days from the left edge to where it ends; the same for an end.
 */
to: number, };

/**
 * Applications as horizontal bars by stage, the job saved last first. Places are days from the left edge.
 */
export type Bars = { 
/**
 * The day at the left edge.
 */
from: string, 
/**
 * Days from the left edge to the right one.
 */
days: number, 
/**
 * Where today lies.
 */
now: number, 
/**
 * Where months begin.
 */
months: Array<BarsMonth>, 
/**
 * The bars.
 */
bars: Array<Bar>, 
/**
 * Whether there are more after these.
 */
more: boolean, };

/**
 * The beginning of a month.
 */
export type BarsMonth = { 
/**
 * Its first day.
 */
on: string, 
/**
 * Days from the left edge.
 */
at: number, };

/**
 * Which applications to show as bars.
 */
export type BarsOf = "underway" | "closed" | "all";

/**
 * Asks for the bars of many applications.
 */
export type BarsQuery = { 
/**
 * Which ones.
 */
of: BarsOf, 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * Bars wanted, at most 100.
 */
limit: number, };

/**
 * The interview a question is to be seen before.
 */
export type BeforeView = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * Its employer.
 */
employer: string, 
/**
 * The interview's day in Oslo.
 */
on: string, };

/**
 * A file that is about to come.
 */
export type BeginIncoming = { 
/**
 * What it is called.
 */
name: string, 
/**
 * How many bytes it has.
 */
bytes: number, };

/**
 * Begins a sitting.
 */
export type BeginPractice = { 
/**
 * What it is.
 */
kind: PracticeKind, 
/**
 * Where its questions come from.
 */
from: PracticeFrom, 
/**
 * The job it is for; what is answered joins what is practised for it.
 */
job_id: JobId | null, 
/**
 * The role it is for, by id or name; absent is the job's.
 */
role: string | null, 
/**
 * The round it is for.
 */
round: QuestionRound | null, 
/**
 * Only questions about this.
 */
kinds: Array<QuestionKind>, 
/**
 * The most questions, from 1 to 100.
 */
count: number, 
/**
 * The seconds allowed for each, from 5 to 7200; absent is no limit.
 */
seconds_each: number | null, };

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
 * One day of the calendar.
 */
export type CalendarDay = { 
/**
 * The day.
 */
on: string, 
/**
 * The number of its ISO week.
 */
week: number, 
/**
 * Whether it belongs to the month of the day that was asked for.
 */
in_month: boolean, 
/**
 * Its hours by the clock in Oslo: 24, or 23 and 25 when the clock changes.
 */
hours: number, 
/**
 * The same day a month earlier.
 */
month_before: string, 
/**
 * The same day a month later.
 */
month_after: string, 
/**
 * How many entries stand on it; counted up to 100 of each kind.
 */
total: number, 
/**
 * The entries that were asked for: interviews first, what is settled last.
 */
entries: Array<CalendarEntry>, };

/**
 * One entry of the calendar.
 */
export type CalendarEntry = { 
/**
 * Which thing it stands for.
 */
entry: EntryRef, 
/**
 * Its kind.
 */
kind: EntryKind, 
/**
 * What it means today.
 */
tone: EntryTone, 
/**
 * The day, in Oslo.
 */
on: string, 
/**
 * The time of day in Oslo as `HH:MM`, where it has one; a deadline at midnight is `24:00` of the day it ends.
 */
time: string | null, 
/**
 * When it ends, in Oslo as `HH:MM`; only interviews last.
 */
ends: string | null, 
/**
 * Day and time where it was agreed, if that is elsewhere.
 */
there: TimeElsewhere | null, 
/**
 * What it covers of a day's column, where it has a time and a day or a week was asked for.
 */
drawn: DrawnEntry | null, 
/**
 * The job it is of.
 */
job_id: JobId | null, 
/**
 * The job's title.
 */
title: string | null, 
/**
 * The job's employer.
 */
employer: string | null, 
/**
 * A task's words, an offer's name.
 */
text: string | null, 
/**
 * The round of an interview.
 */
round: number | null, 
/**
 * The form of an interview: `phone`, `video`, `on_site`, `technical`, `case` or `presentation`.
 */
form: string | null, 
/**
 * Where an interview is.
 */
place: string | null, 
/**
 * The link to an interview.
 */
link: string | null, 
/**
 * Whether it can be moved: what employers set and what is past can't.
 */
movable: boolean, };

/**
 * The calendar kept as a file.
 */
export type CalendarFile = { 
/**
 * The folder; absent while none was chosen.
 */
folder: string | null, 
/**
 * The whole path of the file.
 */
path: string | null, 
/**
 * When it was last written or found to be up to date, since the program started.
 */
checked_at: string | null, 
/**
 * Why it could not be written the last time; absent when all is well.
 */
error: ApiError | null, };

/**
 * Some days of the calendar, and how to go on from there: the window counts no days itself.
 */
export type CalendarPage = { 
/**
 * How much of it.
 */
span: SpanKind, 
/**
 * The day that was asked for.
 */
on: string, 
/**
 * Today in Oslo.
 */
today: string, 
/**
 * Minutes since midnight, now, by the clock on the wall in Oslo.
 */
now_minute: number, 
/**
 * The day to ask for to see the page before.
 */
previous: string, 
/**
 * The day to ask for to see the page after.
 */
next: string, 
/**
 * The seven days before the first one.
 */
before: Array<string>, 
/**
 * The seven days after the last one.
 */
after: Array<string>, 
/**
 * The days, in order.
 */
days: Array<CalendarDay>, };

/**
 * Asks for some days of the calendar.
 */
export type CalendarQuery = { 
/**
 * How much of it.
 */
span: SpanKind, 
/**
 * Around which day; absent is today.
 */
on: string | null, 
/**
 * Entries wanted of each day, at most 100.
 */
per_day: number, };

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
 * How a question stands in practice.
 */
export type CardView = { 
/**
 * The day it comes again by its own schedule.
 */
due_on: string, 
/**
 * The day it was answered last.
 */
last_on: string | null, 
/**
 * How often it was answered.
 */
reviews: number, 
/**
 * Whether it is a weak spot.
 */
weak: boolean, };

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
 * A cell that was not understood.
 */
export type CellDoubt = { 
/**
 * The column, from 0.
 */
column: number, 
/**
 * What the column is called.
 */
header: string, 
/**
 * What the cell says.
 */
text: string, 
/**
 * Why: `day`, `day_ahead`, `status`, `pay`, `link`, `share`, `form`, `workplace`, `email`, `orgnr`, `yes_no`, `long`,
 * `no_title`, `no_employer`.
 */
why: string, };

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
export type ChangeTag = "job" | "application" | "event" | "ad" | "employer" | "contact" | "stage" | "setting" | "offer" | "target" | "figure" | "floor" | "guidance" | "task" | "interview" | "conversation" | "document" | "tag" | "view" | "today" | "archive" | "prep" | "story" | "question" | "practice" | "backup";

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
 * A job's checklist.
 */
export type Checklist = { 
/**
 * Its lines in order, at most 100.
 */
items: Array<ChecklistItemView>, 
/**
 * How many of them are done.
 */
done: number, };

/**
 * One change to a line of a checklist.
 */
export type ChecklistEdit = { "field": "text", "value": string } | { "field": "mark", "value": ChecklistMark } | { "field": "before", "value": ChecklistItemId | null };

/**
 * One line of a job's checklist.
 */
export type ChecklistItemId = string;

/**
 * Names one line of a checklist.
 */
export type ChecklistItemQuery = { 
/**
 * The line.
 */
id: ChecklistItemId, };

/**
 * One line of a checklist.
 */
export type ChecklistItemView = { 
/**
 * Its id.
 */
id: ChecklistItemId, 
/**
 * What is to be done.
 */
text: string, 
/**
 * The day it was done.
 */
done_on: string | null, };

/**
 * Whether a line is done.
 */
export type ChecklistMark = "done" | "open";

/**
 * Chooses the second folder.
 */
export type ChooseSecondFolder = { 
/**
 * The whole path of a folder that is there; empty for none.
 */
folder: string, };

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
rooms: number, 
/**
 * The tax year to reckon with; absent is this year's.
 */
year?: number | null, };

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
 * Where the names come from.
 */
names_source: SourceView, 
/**
 * Its county.
 */
county: string, 
/**
 * Where that comes from.
 */
county_source: SourceView, 
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
 * Where that comes from.
 */
zone_source: SourceView | null, 
/**
 * Average rents by rooms.
 */
rents: Array<RentView>, 
/**
 * What to know of them.
 */
rent_note: Words | null, 
/**
 * Where that comes from.
 */
rent_note_source: SourceView | null, 
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
 * Takes away what was written of a part, so that what stands behind it shows again.
 */
export type ClearPrep = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * The round; absent is the sheet of the whole application.
 */
interview_id: InterviewId | null, 
/**
 * Which part.
 */
part: PrepPart, };

/**
 * A stretch of time as a clock shows it.
 */
export type ClockView = { 
/**
 * The day.
 */
day: string, 
/**
 * The time it begins.
 */
time: string, 
/**
 * The time it ends.
 */
ends: string, };

/**
 * Why a pursuit was closed.
 */
export type Closed = { 
/**
 * The kind of reason.
 */
reason: ClosedReason, 
/**
 * The person's own words.
 */
note: string | null, };

/**
 * The kind of reason.
 */
export type ClosedReason = "not_chosen" | "position_withdrawn" | "pay" | "terms" | "place" | "other_offer" | "other";

/**
 * How a closed pursuit ended.
 */
export type ClosedView = { 
/**
 * The day it was closed.
 */
on: string, 
/**
 * The furthest kind it reached before; absent when it was closed from the start.
 */
after: StageKind | null, 
/**
 * Why, where the person said.
 */
why: Closed | null, 
/**
 * The reasons worth offering, the likeliest first.
 */
offered: Array<ClosedReason>, };

/**
 * What closing the window does.
 */
export type Closing = "quits" | "hides";

/**
 * What a column is.
 */
export type ColumnAnswer = { 
/**
 * The column, from 0.
 */
column: number, 
/**
 * The field's stable name.
 */
field: string, };

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
 * A column.
 */
export type ColumnLook = { 
/**
 * Its number, from 0.
 */
column: number, 
/**
 * What it is called.
 */
header: string, 
/**
 * What it is, by the field's stable name.
 */
field: string, 
/**
 * Whether that was only guessed.
 */
guessed: boolean, 
/**
 * The first cells that say something.
 */
samples: Array<string>, 
/**
 * The order of its dates, where it is one of days.
 */
dates: DatesLook | null, };

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
 * An interview that is practised for.
 */
export type ComingView = { 
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
 * The interview.
 */
interview_id: InterviewId, 
/**
 * Its day in Oslo.
 */
on: string, 
/**
 * Days until then.
 */
days_left: number, 
/**
 * How many questions are practised for it.
 */
questions: number, 
/**
 * How many of them have been seen enough before it.
 */
ready: number, 
/**
 * How many are to be seen today.
 */
today: number, };

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
 * One change to one field of a contact; an empty text clears it.
 */
export type ContactEdit = { "field": "name", "value": string } | { "field": "role", "value": string } | { "field": "email", "value": string } | { "field": "phone", "value": string } | { "field": "page", "value": string } | { "field": "address", "value": string } | { "field": "known_how", "value": string } | { "field": "note", "value": string } | { "field": "employer", "value": string };

/**
 * One thing the person and a contact did together.
 */
export type ContactEntry = { 
/**
 * The day, in Oslo.
 */
on: string, 
/**
 * The job it was about.
 */
job: EntryJob | null, } & ({ "kind": "conversation", 
/**
 * The conversation.
 */
conversation_id: ConversationId, 
/**
 * How.
 */
way: Way, 
/**
 * What was said; may be empty.
 */
text: string, } | { "kind": "interview", 
/**
 * The interview.
 */
interview_id: InterviewId, 
/**
 * Which round.
 */
round: number, 
/**
 * How it is held.
 */
form: InterviewForm, 
/**
 * What became of it.
 */
state: InterviewState, });

/**
 * What the person and a contact did together.
 */
export type ContactHistory = { 
/**
 * How many entries there are in all.
 */
total: number, 
/**
 * The entries from the offset on.
 */
entries: Array<ContactEntry>, };

/**
 * Asks for what the person and a contact did together, the newest first.
 */
export type ContactHistoryQuery = { 
/**
 * The contact.
 */
contact_id: ContactId, 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * Entries wanted, at most 200.
 */
limit: number, };

/**
 * A person at or around an employer.
 */
export type ContactId = string;

/**
 * A job that a contact belongs to.
 */
export type ContactJobView = { 
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
stage: Stage, };

/**
 * A contact in short.
 */
export type ContactLine = { 
/**
 * The contact.
 */
contact_id: ContactId, 
/**
 * What to call them: the name, else an address or number.
 */
called: string, 
/**
 * Role.
 */
role: string | null, 
/**
 * E-mail address.
 */
email: string | null, 
/**
 * Telephone number as written.
 */
phone: string | null, 
/**
 * The employer: as the person said, else the one of the newest job they belong to.
 */
employer: string | null, 
/**
 * How many jobs they belong to.
 */
jobs: number, 
/**
 * The last conversation.
 */
last: LastTalk | null, };

/**
 * A contact and a job.
 */
export type ContactLink = { 
/**
 * The contact.
 */
contact_id: ContactId, 
/**
 * The job.
 */
job_id: JobId, };

/**
 * Names a contact.
 */
export type ContactQuery = { 
/**
 * The contact.
 */
contact_id: ContactId, };

/**
 * A contact whole; the history is read apart.
 */
export type ContactView = { 
/**
 * The contact in short.
 */
line: ContactLine, 
/**
 * Name.
 */
name: string | null, 
/**
 * An address on the web.
 */
page: string | null, 
/**
 * Postal address.
 */
address: string | null, 
/**
 * How the person knows them.
 */
known_how: string | null, 
/**
 * What else is worth keeping.
 */
note: string | null, 
/**
 * Whether the employer was said by the person, and not taken from a job.
 */
employer_said: boolean, 
/**
 * How many jobs they belong to.
 */
jobs_total: number, 
/**
 * The jobs, the newest first, at most 50.
 */
jobs: Array<ContactJobView>, 
/**
 * Contacts that are probably the same person, at most 20.
 */
same: Array<SameContact>, };

/**
 * A host that is contacted on request.
 */
export type ContactedHost = { 
/**
 * What for.
 */
purpose: HostPurpose, 
/**
 * Its name; nothing where it is the one of the link that the person gives.
 */
host: string | null, };

/**
 * Contacts by name.
 */
export type Contacts = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The contacts from the offset on.
 */
contacts: Array<ContactLine>, };

/**
 * Asks for contacts by name.
 */
export type ContactsQuery = { 
/**
 * Words of the name, role, address, number or employer; empty is all.
 */
text: string, 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * Contacts wanted, at most 200.
 */
limit: number, };

/**
 * One change to one field of a conversation.
 */
export type ConversationEdit = { "field": "on", "value": string } | { "field": "way", "value": Way } | { "field": "text", "value": string } | { "field": "job", "value": JobId | null };

/**
 * A conversation with a contact.
 */
export type ConversationId = string;

/**
 * Names a conversation.
 */
export type ConversationQuery = { 
/**
 * The conversation.
 */
conversation_id: ConversationId, };

/**
 * A kind of thing that is counted.
 */
export type CountedThing = "job" | "contact" | "document" | "interview" | "task" | "offer" | "story";

/**
 * How much of what a job asks for has a story.
 */
export type Coverage = { asked: number, met: number, musts: number, musts_met: number, };

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
 * In which order a column's dates stand.
 */
export type DatesAnswer = { 
/**
 * The column, from 0.
 */
column: number, 
/**
 * `dmy`, `mdy` or `ymd`.
 */
order: string, };

/**
 * The order of a column's dates.
 */
export type DatesLook = { 
/**
 * `dmy`, `mdy` or `ymd`.
 */
order: string, 
/**
 * Whether it must be asked: all dates read both ways, or some contradict the others.
 */
open: boolean, 
/**
 * Whether it matters: some dates would read otherwise in another order.
 */
matters: boolean, };

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
 * A debrief was written.
 */
export type DebriefSaved = { 
/**
 * How many questions joined the person's own.
 */
new_questions: number, 
/**
 * How many went badly and are practised from tomorrow.
 */
to_practise: number, 
/**
 * How many tasks were made.
 */
tasks: number, };

/**
 * The debrief of an interview, or what it would begin with.
 */
export type DebriefView = { 
/**
 * The interview.
 */
interview_id: InterviewId, 
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
 * Which round it was.
 */
round: number, 
/**
 * How it was held.
 */
form: InterviewForm, 
/**
 * When it was.
 */
when: WhenView, 
/**
 * Whether it was written before.
 */
written: boolean, 
/**
 * What was asked, in order.
 */
asked: Array<AskedLine>, 
/**
 * How it went on the whole.
 */
went: string, 
/**
 * What to do better.
 */
to_fix: string, 
/**
 * What speaks against the place.
 */
red_flags: string, 
/**
 * What comes next.
 */
next_step: string, 
/**
 * The day the rhythm gives a thank-you, as a person writes it; absent where one was sent or is set.
 */
thank_you: string | null, 
/**
 * The day the rhythm gives a follow-up; absent where one is set.
 */
follow_up: string | null, };

/**
 * The degree an ad asks for.
 */
export type Degree = "none" | "bachelor" | "master" | "doctorate" | "unknown";

/**
 * Takes a stage away.
 */
export type DeleteStage = { 
/**
 * The stage.
 */
stage_id: StageId, 
/**
 * The stage of the same kind that what stands in it goes to; absent is refused where anything stands in it.
 */
into: StageId | null, };

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
export type DistributionKind = "occupation" | "county" | "survey" | "band" | "own";

/**
 * A document: blocks in reading order.
 */
export type Document = { 
/**
 * Blocks in reading order.
 */
blocks: Array<Block>, };

/**
 * One change to a document.
 */
export type DocumentEdit = { "field": "name", "value": string } | { "field": "kind", "value": DocumentKind };

/**
 * A document with its versions.
 */
export type DocumentId = string;

/**
 * What a document is.
 */
export type DocumentKind = "cv" | "letter" | "certificate" | "reference" | "case" | "other";

/**
 * Names one document.
 */
export type DocumentQuery = { 
/**
 * The document.
 */
document_id: DocumentId, };

/**
 * That a version of a document was sent with an application.
 */
export type DocumentSentId = string;

/**
 * A document as it stands in the list.
 */
export type DocumentSummary = { 
/**
 * The document.
 */
document_id: DocumentId, 
/**
 * What it is.
 */
kind: DocumentKind, 
/**
 * What the person calls it.
 */
name: string, 
/**
 * Its newest version.
 */
newest: VersionView, 
/**
 * How many versions it has.
 */
versions: number, 
/**
 * How many times any of them was sent, jobs in the trash and in earlier searches included.
 */
sent: number, };

/**
 * One version of a document.
 */
export type DocumentVersionId = string;

/**
 * One document with its versions and where they were sent.
 */
export type DocumentView = { 
/**
 * The document.
 */
document_id: DocumentId, 
/**
 * What it is.
 */
kind: DocumentKind, 
/**
 * What the person calls it.
 */
name: string, 
/**
 * Its versions, newest first, at most 200.
 */
versions: Array<VersionView>, 
/**
 * Where they were sent, the newest day first, at most 200.
 */
sent: Array<SentView>, 
/**
 * How many times they were sent in all, jobs in the trash and in earlier searches included.
 */
sent_total: number, };

/**
 * The person's documents.
 */
export type Documents = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The documents from the offset on.
 */
documents: Array<DocumentSummary>, 
/**
 * The most bytes a file may have.
 */
max_file_bytes: number, };

/**
 * Asks for documents, by kind, within a kind the one that got a version last first.
 */
export type DocumentsQuery = { 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * Documents wanted, at most 200.
 */
limit: number, };

/**
 * An ad that was read but not yet saved.
 */
export type DraftId = string;

/**
 * What a draft is for.
 */
export type DraftKind = "follow_up" | "thank_you" | "withdrawal" | "status";

/**
 * Names one draft.
 */
export type DraftQuery = { 
/**
 * The draft.
 */
draft_id: DraftId, };

/**
 * What an entry covers of a day's column.
 */
export type DrawnEntry = { 
/**
 * From this minute of the day on, by the clock on the wall.
 */
from: number, 
/**
 * Up to this one.
 */
to: number, 
/**
 * Its lane among those it overlaps, from 0.
 */
lane: number, 
/**
 * How many lanes there are.
 */
of: number, };

/**
 * A requirement that was taken off the list.
 */
export type DroppedRequirement = { 
/**
 * Its id.
 */
requirement_id: RequirementId, 
/**
 * Its words.
 */
text: string, };

/**
 * Which of what is due to list.
 */
export type DueQuery = { 
/**
 * Only what is practised for this job.
 */
job_id: JobId | null, 
/**
 * Only what is for this role, by id or name.
 */
role: string | null, 
/**
 * The most to give, at most 200.
 */
limit: number, };

/**
 * A question that is due.
 */
export type DueQuestion = { 
/**
 * The question.
 */
row: QuestionRow, 
/**
 * The interview it was drawn forward for, or is new for.
 */
before: BeforeView | null, };

/**
 * What is due today, in the order in which it comes.
 */
export type DueQuestions = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The first of them.
 */
questions: Array<DueQuestion>, };

/**
 * Reminders that come now, each of which is given once.
 */
export type DueReminders = { 
/**
 * The reminders, the earliest first, at most 10: one for each thing.
 */
reminders: Array<ReminderView>, 
/**
 * How many more came; they stand on the day's page.
 */
more: number, };

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
 * Changes one line.
 */
export type EditChecklistItem = { 
/**
 * The line.
 */
id: ChecklistItemId, 
/**
 * The change.
 */
edit: ChecklistEdit, };

/**
 * Edits one field of a contact.
 */
export type EditContact = { 
/**
 * The contact.
 */
contact_id: ContactId, 
/**
 * The change.
 */
edit: ContactEdit, };

/**
 * Edits one field of a conversation.
 */
export type EditConversation = { 
/**
 * The conversation.
 */
conversation_id: ConversationId, 
/**
 * The change.
 */
edit: ConversationEdit, };

/**
 * Changes a document.
 */
export type EditDocument = { 
/**
 * The document.
 */
document_id: DocumentId, 
/**
 * The change.
 */
edit: DocumentEdit, };

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
 * Says where a job was found.
 */
export type EditFoundAt = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * In the person's words; empty says nothing.
 */
text: string, };

/**
 * Edits one field of an interview.
 */
export type EditInterview = { 
/**
 * The interview.
 */
interview_id: InterviewId, 
/**
 * The change.
 */
edit: InterviewEdit, };

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
 * Writes a link anew.
 */
export type EditJobLink = { 
/**
 * The link.
 */
id: JobLinkId, 
/**
 * What the person calls it; may be empty.
 */
title: string, 
/**
 * Its address, as typed.
 */
url: string, };

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
 * Edits one field of a question of one's own.
 */
export type EditQuestion = { 
/**
 * The question.
 */
question: string, 
/**
 * The change.
 */
edit: QuestionEdit, };

/**
 * Corrects a requirement. The first correction of a list that was drawn from the ad keeps the list as it then is.
 */
export type EditRequirement = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * The requirement.
 */
requirement_id: RequirementId, 
/**
 * The change.
 */
edit: RequirementEdit, };

/**
 * Edits one part of a story. Saved again and again while it is written, it is one step of undo.
 */
export type EditStory = { 
/**
 * The story.
 */
story_id: StoryId, 
/**
 * The change.
 */
edit: StoryEdit, };

/**
 * Changes one thing of a task.
 */
export type EditTask = { 
/**
 * The task.
 */
task_id: TaskId, 
/**
 * What changes.
 */
edit: TaskEdit, };

/**
 * Changes what the person says of a version.
 */
export type EditVersion = { 
/**
 * The version.
 */
version_id: DocumentVersionId, 
/**
 * The words; may be empty.
 */
note: string, };

/**
 * What the register has.
 */
export type EmployerCandidates = { 
/**
 * How many fit.
 */
total: number, 
/**
 * The first 20.
 */
candidates: Array<RegisteredEmployer>, };

/**
 * The employer of a name; nothing where the guidance does not know it.
 */
export type EmployerFound = { 
/**
 * The employer.
 */
employer: EmployerView | null, 
/**
 * The person's own jobs there, newest first, at most 20; earlier searches' too.
 */
jobs: Array<KnownJob>, 
/**
 * What the register of units said, where the person looked it up; of an employer the guidance lacks too.
 */
registered: RegisteredView | null, 
/**
 * Whether one already applied there within a year.
 */
already: Already, };

/**
 * What kind of organisation an employer is.
 */
export type EmployerKindView = "product" | "consultancy" | "public" | "research";

/**
 * Looks an employer up in the Brønnøysund register of units. This asks the network.
 */
export type EmployerLookUp = { 
/**
 * Its organisation number, else words of its registered name.
 */
text: string, };

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
 * What is the matter with a registered employer.
 */
export type EmployerTrouble = "bankrupt" | "winding_up" | "forced_winding_up" | "struck_off";

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
 * Where names, industry, kind and note come from.
 */
listed_source: SourceView, 
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
followed_on: string | null, 
/**
 * What the register of units said, where the person looked it up.
 */
registered: RegisteredView | null, };

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
 * What is left to do when a search is over.
 */
export type Ending = { 
/**
 * Today in the person's zone.
 */
today: string, 
/**
 * The jobs that were accepted, at most 20.
 */
accepted: Array<KnownJob>, 
/**
 * Applications that are sent and still open: their employers wait for word. At most 200.
 */
open: Array<KnownJob>, 
/**
 * How many of them there are in all.
 */
open_total: number, 
/**
 * Jobs to which nothing was sent: nobody waits.
 */
unsent: number, 
/**
 * Jobs that are closed.
 */
closed: number, 
/**
 * What is still to come, the next first, at most 100.
 */
dates: Array<EndingDate>, };

/**
 * Something that is still to come.
 */
export type EndingDate = { 
/**
 * The day, in the person's zone.
 */
on: string, 
/**
 * What it is.
 */
what: EndingWhat, 
/**
 * The words for it: a task's, else what the job or offer is called.
 */
text: string, 
/**
 * The job it belongs to.
 */
job_id: JobId | null, };

/**
 * What is still to come.
 */
export type EndingWhat = "starts" | "answer_by" | "interview" | "task";

/**
 * The job something was about.
 */
export type EntryJob = { 
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
employer: string, };

/**
 * The kind of an entry.
 */
export type EntryKind = "deadline" | "answer_by" | "interview" | "task" | "follow_up" | "thank_you" | "job_start" | "offer_start";

/**
 * Names one entry of the calendar by the thing it stands for; it stays the same however the entry is moved.
 */
export type EntryRef = { "of": "deadline", "id": JobId } | { "of": "interview", "id": InterviewId } | { "of": "task", "id": TaskId } | { "of": "job_start", "id": JobId } | { "of": "offer_start", "id": OfferId } | { "of": "answer_by", "id": OfferId } | { "of": "event", "id": EventId };

/**
 * What an entry means today; colours follow it.
 */
export type EntryTone = "late" | "soon" | "meeting" | "plain" | "done";

/**
 * Stable error codes. A code is never given another meaning.
 */
export type ErrorCode = "internal" | "unknown_command" | "bad_input" | "job_missing" | "job_not_found" | "job_ambiguous" | "stage_missing" | "stage_name_missing" | "stage_name_taken" | "stage_only" | "stage_not_empty" | "stage_other_kind" | "not_closed" | "job_archived" | "merge_itself" | "archive_missing" | "archive_name_missing" | "archive_empty" | "wipe_unconfirmed" | "step_missing" | "event_missing" | "ad_missing" | "draft_missing" | "title_missing" | "employer_missing" | "note_empty" | "task_missing" | "task_empty" | "thing_missing" | "day_not_ahead" | "not_a_note" | "too_long" | "pay_unread" | "pay_reversed" | "pay_too_large" | "pay_several" | "pay_range" | "pay_steps" | "pay_zero" | "pay_negative" | "pay_thousands" | "pay_currency" | "pay_not_year" | "tax_year_unknown" | "tax_zone_unsure" | "months_unread" | "number_unread" | "number_range" | "offer_missing" | "offer_name_missing" | "offer_base_missing" | "offers_unread" | "rate_not_needed" | "rate_unread" | "target_missing" | "target_role_missing" | "target_order" | "figure_missing" | "floor_missing" | "floor_order" | "offer_not_found" | "employer_unknown" | "skill_missing" | "skill_unknown" | "story_missing" | "story_title_missing" | "rate_unlikely" | "requirement_missing" | "requirement_empty" | "step_unknown" | "guidance_not_found" | "field_missing" | "date_ahead" | "fact_fixed" | "own_order" | "own_missing" | "role_unknown" | "place_unknown" | "pack_unreadable" | "pack_too_large" | "pack_file_missing" | "pack_file_unknown" | "pack_broken" | "pack_faulty" | "pack_newer" | "pack_older" | "pack_same" | "pack_built_in" | "not_registered" | "look_up_timeout" | "look_up_status" | "look_up_busy" | "look_up_unread" | "look_up_astray" | "look_up_failed" | "document_missing" | "document_name_missing" | "document_too_large" | "document_empty" | "document_same" | "document_file_missing" | "document_file_changed" | "document_program" | "document_not_opened" | "sent_missing" | "letter_empty" | "job_link_missing" | "checklist_item_missing" | "checklist_empty" | "interview_missing" | "question_missing" | "question_empty" | "session_missing" | "practice_answered" | "practice_nothing" | "contact_missing" | "contact_empty" | "conversation_missing" | "email_unread" | "time_unread" | "minutes_unread" | "time_skipped" | "time_twice" | "zone_unread" | "date_unread" | "date_missing" | "share_unread" | "language_unread" | "orgnr_unread" | "link_unread" | "login_wall" | "script_only" | "list_page" | "no_ad" | "page_too_large" | "file_kind" | "file_unreadable" | "own_file_foreign" | "own_file_newer" | "own_file_broken" | "own_file_too_long" | "own_file_trap" | "passphrase_missing" | "passphrase_wrong" | "passphrase_short" | "passphrase_differs" | "locked_unreadable" | "stopped" | "takeout_underway" | "file_exists" | "file_ending" | "file_unwritable" | "fetch_forbidden" | "fetch_not_https" | "fetch_private" | "fetch_redirects" | "fetch_timeout" | "fetch_too_large" | "fetch_not_a_page" | "fetch_status" | "fetch_busy" | "fetch_failed" | "fetch_stopped" | "entry_missing" | "entry_fixed" | "folder_relative" | "folder_missing" | "folder_unfit" | "folder_unwritable" | "file_foreign" | "incoming_missing" | "incoming_broken" | "incoming_too_large" | "import_own_file" | "import_too_large" | "import_too_many_rows" | "import_too_many_columns" | "import_kind" | "import_broken" | "import_empty" | "import_dates_open" | "import_answer_unknown" | "import_not_looked" | "import_stopped" | "demo_not_empty" | "columns_missing" | "column_twice" | "nothing_chosen" | "tag_missing" | "tag_name_missing" | "view_missing" | "view_name_missing" | "too_many" | "backup_missing" | "backup_unsound" | "backup_foreign" | "backup_newer" | "backup_is_profile" | "backup_unwritable" | "backup_full" | "backup_failed" | "backup_second_inside" | "backup_cap_range" | "recovery_not_needed" | "recovery_nothing" | "store_newer" | "store_foreign" | "store_not_a_database" | "store_unwritable" | "store_busy" | "store_full" | "store_held" | "store_write_failed" | "read_only" | "folder_full" | "store_damaged" | "store_failed";

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
to_name: string | null, 
/**
 * Why the pursuit was closed by this move, where the person said.
 */
closed?: Closed, } | { "kind": "note", 
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
site: string | null, } | { "kind": "interview", 
/**
 * The interview.
 */
interview: InterviewId, 
/**
 * Which round.
 */
round: number, 
/**
 * How it is held.
 */
form: InterviewForm, 
/**
 * What became of it.
 */
state: InterviewState, } | { "kind": "conversation", 
/**
 * The conversation.
 */
conversation: ConversationId, 
/**
 * With whom.
 */
contact: ContactId, 
/**
 * What to call them.
 */
name: string, 
/**
 * How.
 */
way: Way, 
/**
 * What was said; may be empty.
 */
text: string, });

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
 * One fact that a newer guidance changes.
 */
export type FactChange = { 
/**
 * What happens to it.
 */
kind: FactChangeKind, 
/**
 * The fact's id.
 */
fact: string, 
/**
 * What it is about.
 */
about: Words, 
/**
 * What was said.
 */
old: Words | null, 
/**
 * The day of which that was.
 */
old_as_of: string | null, 
/**
 * What is said now.
 */
new: Words | null, 
/**
 * The day of which that is.
 */
new_as_of: string | null, };

/**
 * What happens to a fact.
 */
export type FactChangeKind = "changed" | "added" | "removed";

/**
 * Names a fact whose figure can be replaced; see `SourceView.replaceable`.
 */
export type FactQuery = { 
/**
 * The fact's id; `basic_amount.new` is a basic amount newer than those that are known.
 */
fact: string, };

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
 * What to ask for when the person puts in a figure of their own.
 */
export type FigureForm = { 
/**
 * The fact.
 */
fact: string, 
/**
 * The part of the guidance it belongs to.
 */
area: GuidanceArea, 
/**
 * What it is about.
 */
about: Words, 
/**
 * What is said now, with its unit.
 */
value: Words, 
/**
 * The unit of the numbers: "kr a month".
 */
unit: Words, 
/**
 * One to three numbers.
 */
fields: Array<TypedNumber>, 
/**
 * Where the figure in force comes from; absent for a new basic amount.
 */
source: SourceView | null, 
/**
 * Whether `as_of` is the first day on which the figure holds, as of a new basic amount.
 */
holds_from: boolean, 
/**
 * The person's own figure that is in force, to be changed.
 */
own: OwnFigureView | null, };

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
 * A file's name and bytes.
 */
export type FileBytes = { 
/**
 * Its name; kept as far as every system takes it.
 */
name: string, 
/**
 * Its bytes, in base64.
 */
base64: string, };

/**
 * How a version's file stands on the disk.
 */
export type FileState = "ok" | "missing" | "changed";

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
 * How well a story fits what is wanted.
 */
export type Fit = "close" | "meets";

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
 * A follow-up the rhythm suggests.
 */
export type FollowUpSuggestion = { 
/**
 * The stage it is suggested for.
 */
stage: StageKind, 
/**
 * So many days after the application came to its stage.
 */
days: number, 
/**
 * The day: that one, or today where it is past.
 */
on: string, 
/**
 * The day as a person writes it, to be sent back.
 */
text: string, };

/**
 * Where a job was found.
 */
export type FoundAt = { 
/**
 * In the person's words; empty where they did not say.
 */
text: string, 
/**
 * The site its newest ad was seen on.
 */
site: string | null, };

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
 * Where jobs were found so far.
 */
export type FoundNames = { 
/**
 * The commonest first, at most 10.
 */
names: Array<string>, };

/**
 * Asks for where jobs were found so far.
 */
export type FoundNamesQuery = { 
/**
 * What was typed so far.
 */
text: string, };

/**
 * Asks to go back, or on again, to a step.
 */
export type GoToStep = { 
/**
 * The step that is to be the newest in force; nothing undoes all that are kept.
 */
step_id: number | null, };

/**
 * Changes the goal.
 */
export type GoalEdit = { "field": "per_week", "value": string } | { "field": "agreed", "value": string };

/**
 * The weekly goal and how the weeks went.
 */
export type GoalView = { 
/**
 * Applications a week; absent while there is no goal.
 */
per_week: number | null, 
/**
 * What was agreed with somebody else, such as NAV.
 */
agreed: number | null, 
/**
 * This week.
 */
week: WeekCount, 
/**
 * The four weeks before, the earliest first.
 */
before: Array<WeekCount>, 
/**
 * The last day of a pause that covers today.
 */
paused_through: string | null, };

/**
 * What going to a step did.
 */
export type GoneTo = { 
/**
 * How many steps were undone or done again.
 */
steps: number, 
/**
 * Whether they were undone.
 */
back: boolean, };

/**
 * One's own judgement of an answer.
 */
export type Grade = "again" | "hard" | "good" | "easy";

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
events: Array<Event>, 
/**
 * What the notes among them say, read as Markdown.
 */
notes: { [key in EventId]: Document }, };

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
 * Notes that an interview was held.
 */
export type HoldInterview = { 
/**
 * The interview.
 */
interview_id: InterviewId, 
/**
 * How it went; empty leaves what stands.
 */
went: string, 
/**
 * What comes next; likewise.
 */
next_step: string, };

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
 * What a host is contacted for.
 */
export type HostPurpose = "page" | "rates" | "units" | "wages";

/**
 * Hours in hundredths: 37.5 hours are 3750.
 */
export type Hours = number;

/**
 * Which entries go into a file.
 */
export type IcsEntries = { "which": "these", "entries": Array<EntryRef> } | { "which": "all" };

/**
 * Asks for a calendar file.
 */
export type IcsQuery = { 
/**
 * What is to stand in it.
 */
entries: IcsEntries, };

/**
 * A calendar file.
 */
export type IcsText = { 
/**
 * The file's text.
 */
text: string, 
/**
 * How many entries stand in it.
 */
count: number, };

/**
 * What the person answered. What is left out is as proposed.
 */
export type ImportAnswers = { 
/**
 * The program the file comes from, by its stable name (`linkedin`, `huntr`, `table` …).
 */
source: string | null, 
/**
 * The sign between cells.
 */
separator: string | null, 
/**
 * How letters are written as bytes: `utf-8`, `utf-16le`, `utf-16be`, `windows-1252`.
 */
encoding: string | null, 
/**
 * The order of every column's dates that read both ways: `dmy`, `mdy`, `ymd`.
 */
dates: string | null, 
/**
 * What becomes of columns that the program does not know.
 */
rest: RestOfColumns, 
/**
 * What becomes of rows that are there already.
 */
alike: AlikeRows, 
/**
 * What is said of single parts.
 */
parts: Array<PartAnswers>, 
/**
 * Rows that the person leaves out.
 */
left_out: Array<RowName>, };

/**
 * What comes of a file.
 */
export type ImportCounts = { 
/**
 * Rows that are no headings and not empty, of the parts that are taken in.
 */
rows: number, 
/**
 * Jobs that are made.
 */
made: number, 
/**
 * Rows that are merged with a job that is there, or with an earlier row's.
 */
merged: number, 
/**
 * Contacts that are made.
 */
people: number, 
/**
 * Rows that are left out.
 */
left_out: number, 
/**
 * Rows with cells that were not understood.
 */
doubtful: number, };

/**
 * What was taken in.
 */
export type ImportDone = { 
/**
 * Jobs that were made.
 */
made: number, 
/**
 * Rows that were merged and brought something new.
 */
merged: number, 
/**
 * Rows of which everything was there already.
 */
unchanged: number, 
/**
 * Contacts that were made.
 */
people: number, 
/**
 * Rows that were left out.
 */
left_out: number, };

/**
 * What rows are.
 */
export type ImportKind = "jobs" | "people";

/**
 * What a file holds and what would come of it.
 */
export type ImportLook = { 
/**
 * The file's name.
 */
name: string, 
/**
 * Its tables.
 */
parts: Array<PartLook>, 
/**
 * What a column may be, by stable names in reading order.
 */
fields: Array<string>, 
/**
 * What would come of it.
 */
counts: ImportCounts, 
/**
 * Whether a file with the same headings was brought in before, and its answers are proposed again.
 */
remembered: boolean, 
/**
 * How many questions must be answered before it can be taken in: orders of dates.
 */
open: number, 
/**
 * How many more are worth an answer: columns and status words that were guessed or are unknown.
 */
doubtful: number, };

/**
 * What is being done with a file.
 */
export type ImportPhase = "idle" | "reading" | "comparing" | "writing";

/**
 * How far a file is.
 */
export type ImportProgress = { 
/**
 * What is being done.
 */
phase: ImportPhase, 
/**
 * Rows done.
 */
done: number, 
/**
 * Rows in all.
 */
total: number, };

/**
 * A file to look at, with what the person answered so far.
 */
export type ImportQuery = { 
/**
 * The file, which must have come whole.
 */
incoming_id: IncomingId, 
/**
 * The answers.
 */
answers: ImportAnswers, };

/**
 * A page of rows.
 */
export type ImportRows = { 
/**
 * How many there are.
 */
total: number, 
/**
 * Those of the page.
 */
rows: Array<RowLook>, };

/**
 * Asks for a page of the rows that were looked at last.
 */
export type ImportRowsQuery = { 
/**
 * The file.
 */
incoming_id: IncomingId, 
/**
 * Which rows.
 */
filter: RowFilter, 
/**
 * How many to skip.
 */
offset: number, 
/**
 * The most to show, at most 200.
 */
limit: number, };

/**
 * An edition the person imported.
 */
export type ImportedPack = { 
/**
 * The day of the edition.
 */
edition: string, 
/**
 * The file's name.
 */
name: string, 
/**
 * The day it was imported.
 */
imported_on: string, };

/**
 * A file that may come now.
 */
export type IncomingBegun = { 
/**
 * What it is known by.
 */
incoming_id: IncomingId, 
/**
 * The most bytes of one part.
 */
part_bytes: number, };

/**
 * A file on its way in.
 */
export type IncomingId = string;

/**
 * The next part of a file.
 */
export type IncomingPart = { 
/**
 * The file.
 */
incoming_id: IncomingId, 
/**
 * Where the part begins, in bytes: where the one before ended.
 */
at: number, 
/**
 * Its bytes.
 */
base64: string, };

/**
 * A file that came or is coming.
 */
export type IncomingQuery = { 
/**
 * The file.
 */
incoming_id: IncomingId, };

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
 * An interview about to be written down. Texts are read as a person writes them.
 */
export type InterviewDraft = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * The round; empty is the next.
 */
round: string, 
/**
 * How it is held.
 */
form: InterviewForm, 
/**
 * The day: `12.3.2026`, `tirsdag`, `i morgen`.
 */
day: string, 
/**
 * The time or span: `kl. 14`, `14:30–15:30`. Where the clock shows it twice, "sommertid" or "vintertid" after it
 * says which is meant.
 */
time: string, 
/**
 * The length; empty is what the span says, else an hour.
 */
minutes: string, 
/**
 * The zone by IANA name or city; empty is Oslo's.
 */
zone: string, 
/**
 * Where it is, in words.
 */
place: string, 
/**
 * The way in on the web.
 */
link: string, 
/**
 * Who takes part, at most 20.
 */
people: Array<PersonDraft>, 
/**
 * What to have ready.
 */
preparation: string, };

/**
 * One change to one field of an interview. Texts are read as in [`InterviewDraft`].
 */
export type InterviewEdit = { "field": "round", "value": string } | { "field": "form", "value": InterviewForm } | { "field": "day", "value": string } | { "field": "time", "value": string } | { "field": "minutes", "value": string } | { "field": "zone", "value": string } | { "field": "place", "value": string } | { "field": "link", "value": string } | { "field": "people", "value": Array<PersonDraft> } | { "field": "preparation", "value": string } | { "field": "asked", "value": string } | { "field": "went", "value": string } | { "field": "next_step", "value": string };

/**
 * How an interview is held.
 */
export type InterviewForm = "phone" | "video" | "on_site" | "technical" | "case" | "presentation";

/**
 * An interview.
 */
export type InterviewId = string;

/**
 * How what was typed of an interview's time is read, and what else is then.
 */
export type InterviewLook = { 
/**
 * When it would be.
 */
when: WhenView, 
/**
 * Other planned interviews at that time, at most 5.
 */
overlaps: Array<OverlapView>, };

/**
 * Names an interview.
 */
export type InterviewQuery = { 
/**
 * The interview.
 */
interview_id: InterviewId, };

/**
 * Where an interview stands at a moment.
 */
export type InterviewStanding = "coming" | "now" | "over";

/**
 * What became of an interview.
 */
export type InterviewState = "planned" | "held" | "cancelled";

/**
 * What of an interview is edited as text; days as `12.03.2026`.
 */
export type InterviewTexts = { 
/**
 * The round.
 */
round: string, 
/**
 * The day in its zone.
 */
day: string, 
/**
 * The span in its zone: `14:30–15:30`.
 */
time: string, 
/**
 * The length: `60 min`.
 */
minutes: string, };

/**
 * One interview.
 */
export type InterviewView = { 
/**
 * The interview.
 */
interview_id: InterviewId, 
/**
 * The job.
 */
job_id: JobId, 
/**
 * The job's title.
 */
title: string, 
/**
 * The job's employer.
 */
employer: string, 
/**
 * Which round.
 */
round: number, 
/**
 * How it is held.
 */
form: InterviewForm, 
/**
 * What became of it.
 */
state: InterviewState, 
/**
 * When it is.
 */
when: WhenView, 
/**
 * Where it is, in words.
 */
place: string, 
/**
 * The way in on the web; empty when there is none.
 */
link: string, 
/**
 * Who takes part.
 */
people: Array<PersonView>, 
/**
 * What to have ready.
 */
preparation: string, 
/**
 * What was asked.
 */
asked: string, 
/**
 * How it went.
 */
went: string, 
/**
 * What comes next.
 */
next_step: string, 
/**
 * What is edited as text.
 */
texts: InterviewTexts, 
/**
 * Other planned interviews at the same time, at most 5; empty for one that is not planned.
 */
overlaps: Array<OverlapView>, };

/**
 * Interviews by time.
 */
export type Interviews = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The interviews from the offset on.
 */
interviews: Array<InterviewView>, };

/**
 * The interviews of one job, the latest first, at most 200.
 */
export type InterviewsOfJob = { 
/**
 * The interviews.
 */
interviews: Array<InterviewView>, 
/**
 * The round a new one would be.
 */
next_round: number, 
/**
 * The stage the application may move to now that there is an interview; absent where it is that far already.
 */
move_to: Stage | null, };

/**
 * Asks for interviews by time.
 */
export type InterviewsQuery = { 
/**
 * Which.
 */
which: WhichInterviews, 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * Interviews wanted, at most 200.
 */
limit: number, };

/**
 * The contacts of one job, in its order, at most 50.
 */
export type JobContacts = { 
/**
 * The contacts.
 */
contacts: Array<ContactLine>, };

/**
 * What was sent with one application.
 */
export type JobDocuments = { 
/**
 * The newest day first, at most 200.
 */
sent: Array<SentView>, };

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
 * A link kept with a job.
 */
export type JobLinkId = string;

/**
 * Names one link.
 */
export type JobLinkQuery = { 
/**
 * The link.
 */
id: JobLinkId, };

/**
 * One link kept with a job.
 */
export type JobLinkView = { 
/**
 * Its id.
 */
id: JobLinkId, 
/**
 * What the person calls it; empty where they did not say.
 */
title: string, 
/**
 * Its address.
 */
url: string, };

/**
 * The links kept with a job.
 */
export type JobLinks = { 
/**
 * In the order they were added, at most 50.
 */
links: Array<JobLinkView>, };

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
 * A job by name.
 */
export type JobName = { 
/**
 * The title.
 */
title: string, 
/**
 * The employer.
 */
employer: string, };

/**
 * Some jobs by name.
 */
export type JobNames = { 
/**
 * How many.
 */
total: number, 
/**
 * The first of them, at most 50.
 */
jobs: Array<JobName>, };

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
 * The tasks of one job.
 */
export type JobTasks = { 
/**
 * Open tasks, the first due first, at most 100.
 */
open: Array<TaskView>, 
/**
 * Those done, the newest first, at most 10.
 */
done: Array<TaskView>, 
/**
 * The follow-up the rhythm suggests, while none is set and the employer's answer is what one waits for.
 */
suggestion: FollowUpSuggestion | null, };

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
in_trash: boolean, 
/**
 * How it ended, where it is closed.
 */
closed: ClosedView | null, 
/**
 * The earlier search it belongs to; then it is only read.
 */
archive: ArchiveTitle | null, 
/**
 * The job that keeps what this one held, where the two were merged.
 */
merged_into: JobId | null, };

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
 * Says how well the person knows a skill, and what shows it.
 */
export type JudgeSkill = { 
/**
 * The skill.
 */
id: OwnSkillId, 
/**
 * 1 some, 2 working, 3 strong, 4 expert; absent leaves it open.
 */
level: number | null, 
/**
 * What shows it; empty takes it away.
 */
evidence: string, };

/**
 * Chooses the folder in which the calendar is kept as a file.
 */
export type KeepCalendar = { 
/**
 * The whole path of a folder; empty keeps no file any more. The last file stays where it is.
 */
folder: string, };

/**
 * Keeps what the register says of one employer. This asks the network once more, by number.
 */
export type KeepEmployer = { 
/**
 * Its organisation number.
 */
orgnr: string, 
/**
 * The name of the employer it was looked up for, so that it is found by it; empty where it is its own.
 */
name: string, };

/**
 * Keeps a letter as a version of a document, as a text file.
 */
export type KeepLetter = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * What the document is called: a letter of that name gets a version more, else it is a new one.
 */
name: string, };

/**
 * What the register answered was kept.
 */
export type KeptEmployer = { 
/**
 * What is kept.
 */
employer: RegisteredView, };

/**
 * A kind of thing in the profile's folder.
 */
export type KeptKind = "database" | "documents" | "opened" | "backups" | "logs" | "set_aside";

/**
 * One kind of thing in the profile's folder.
 */
export type KeptPlace = { 
/**
 * What it is.
 */
kind: KeptKind, 
/**
 * How much of it there is, in bytes.
 */
bytes: number, };

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
 * The furthest kind it reached.
 */
furthest: StageKind, 
/**
 * The day it came to its stage.
 */
stage_since: string, 
/**
 * Why it was closed, where the person said.
 */
why: Closed | null, 
/**
 * Whether it lies in the trash.
 */
in_trash: boolean, 
/**
 * The earlier search it belongs to.
 */
archive: ArchiveTitle | null, };

/**
 * A language the program speaks.
 */
export type Language = "en" | "nb";

/**
 * When and how people last talked.
 */
export type LastTalk = { 
/**
 * The day.
 */
on: string, 
/**
 * How.
 */
way: Way, };

/**
 * What the round before left behind.
 */
export type LastTime = { 
/**
 * The interview.
 */
interview_id: InterviewId, 
/**
 * Which round.
 */
round: number, 
/**
 * The day.
 */
on: string, 
/**
 * What was asked.
 */
asked: string, 
/**
 * How it went.
 */
went: string, 
/**
 * What was to come next.
 */
next_step: string, };

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
 * A job's application letter.
 */
export type Letter = { 
/**
 * Its words; empty where none was begun.
 */
text: string, 
/**
 * When they were changed last.
 */
changed_at: string | null, 
/**
 * The most characters that are kept.
 */
max_characters: number, };

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
 * How a job that is already there is like the one in hand; the closest first.
 */
export type Likeness = "same_ad" | "same_position" | "same_employer";

/**
 * What can be done with a line.
 */
export type LineAct = "open" | "join" | "compare" | "practise" | "debrief" | "follow_up" | "done" | "no_reply" | "later" | "dismiss";

/**
 * How an interview is held.
 */
export type LineForm = "phone" | "video" | "on_site" | "technical" | "case" | "presentation";

/**
 * A job as a line names it.
 */
export type LineJob = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * The stage it is in.
 */
stage_id: StageId, 
/**
 * That stage's kind.
 */
stage_kind: StageKind, 
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
city: string | null, };

/**
 * The rows of the comparison, in order.
 */
export type LineKind = "base" | "pay" | "bonus" | "sign_on" | "equity" | "holiday_effect" | "cash" | "tax" | "net" | "pension" | "rent" | "commute" | "other_costs" | "weeks_off" | "hours_week" | "commute_hours" | "left_month" | "net_hour" | "horizon_net" | "floor" | "target";

/**
 * Whether a requirement is on the list.
 */
export type Listed = "on" | "off";

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
 * Whether all that is lost could be counted.
 */
export type LostCertainty = "exact" | "at_least";

/**
 * A mail to be edited, copied and sent by the person.
 */
export type MailDraft = { 
/**
 * The language it is in.
 */
language: Language, 
/**
 * The subject.
 */
subject: string, 
/**
 * The text.
 */
body: string, 
/**
 * Whose name stands under it; empty where the person did not say.
 */
own_name: string, 
/**
 * Where it could go: the address of the person it is written to, where one is known.
 */
email: string | null, };

/**
 * Ends the running search: its jobs go into an archive, whole.
 */
export type MakeArchive = { 
/**
 * What to call it.
 */
name: string, 
/**
 * The day it ended, as a person writes a date; absent is today.
 */
ended_on: string | null, };

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
 * Markdown, read.
 */
export type MarkdownRead = { 
/**
 * What it says.
 */
document: Document, 
/**
 * Whether it says more than plain paragraphs do.
 */
is_formatted: boolean, };

/**
 * Text in Markdown.
 */
export type MarkdownText = { 
/**
 * The text.
 */
text: string, };

/**
 * Words of questions as they were typed, one of each.
 */
export type MatchQuestions = { 
/**
 * The lines, at most 100.
 */
lines: Array<string>, };

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
 * A question that says much the same.
 */
export type MatchedQuestion = { 
/**
 * The question.
 */
question: string, 
/**
 * Its words in the profile's language.
 */
text: string, 
/**
 * What it is about.
 */
kind: QuestionKind, 
/**
 * How much of the words is the same.
 */
percent: number, };

/**
 * What each line may be.
 */
export type MatchedQuestions = { 
/**
 * One for each line.
 */
matches: Array<MatchedQuestion | null>, };

/**
 * Whether a story meets a requirement.
 */
export type Meets = "yes" | "no";

/**
 * Jobs that might be the same as one, the likeliest first.
 */
export type MergeCandidates = { 
/**
 * At most 20 jobs of the running search.
 */
jobs: Array<AlreadyJob>, };

/**
 * Makes several contacts of one person one.
 */
export type MergeContacts = { 
/**
 * The one that stays.
 */
into: ContactId, 
/**
 * Those that become part of it, at most 20.
 */
from: Array<ContactId>, };

/**
 * Two jobs that are one.
 */
export type MergeJobs = { 
/**
 * The job that stays.
 */
keep: JobId, 
/**
 * The job whose things go to the other; it lies in the trash then, and leads to the other.
 */
drop: JobId, };

/**
 * What becomes of the letters of two jobs.
 */
export type MergeLetter = "nothing" | "taken" | "becomes_note";

/**
 * What a merge would do.
 */
export type MergeLook = { 
/**
 * The job that stays, as it is now.
 */
keep: KnownJob, 
/**
 * The job that goes, as it is now.
 */
drop: KnownJob, 
/**
 * What goes to the one that stays, each with how many.
 */
takes: Array<MergeTake>, 
/**
 * Facts that come from the one that goes, in reading order.
 */
fields: Array<JobField>, 
/**
 * The stage the merged pursuit stands in.
 */
stage: Stage, 
/**
 * The day the merged application was sent: the earlier one.
 */
applied_on: string | null, 
/**
 * The day the merged job was saved: the earlier one.
 */
saved_on: string, 
/**
 * What becomes of the letters.
 */
letter: MergeLetter, };

/**
 * Things of one kind that go to the job that stays.
 */
export type MergeTake = { 
/**
 * What.
 */
what: MergeThing, 
/**
 * How many.
 */
count: number, };

/**
 * Kinds of things that belong to a job.
 */
export type MergeThing = "ads" | "notes" | "moves" | "interviews" | "tasks" | "conversations" | "contacts" | "documents" | "figures" | "offers" | "tags" | "links" | "checklist";

/**
 * Moves an entry to another day; it keeps its time of day unless `to` names one.
 */
export type MoveEntry = { 
/**
 * The entry.
 */
entry: EntryRef, 
/**
 * The day, as a person writes a date, with or without a time.
 */
to: string, };

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
 * How much a requirement matters to those who ask.
 */
export type Need = "must" | "nice";

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
 * Whether the day has passed and it is not done.
 */
late: boolean, 
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
 * Notes something at a question.
 */
export type NoteAtQuestion = { 
/**
 * The question.
 */
question: string, 
/**
 * The note; empty takes it away.
 */
text: string, };

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
 * Which number of a fact.
 */
export type NumberPart = "value" | "low" | "middle" | "high";

/**
 * What speaks against a figure about to be written down.
 */
export type Objections = { 
/**
 * Contradictions and doubts; empty when none.
 */
notes: Array<Note>, };

/**
 * Which of the two is meant where a wall time comes twice, since the clock is set back.
 */
export type OfTwo = "first" | "second";

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
 * Another folder to open as the profile.
 */
export type OtherFolder = { 
/**
 * Its whole path; it is made when it is missing.
 */
folder: string, };

/**
 * Another interview at the same time.
 */
export type OverlapView = { 
/**
 * The interview.
 */
interview_id: InterviewId, 
/**
 * Its job.
 */
job_id: JobId, 
/**
 * The job's title.
 */
title: string, 
/**
 * The job's employer.
 */
employer: string, 
/**
 * When it is, in Oslo.
 */
oslo: ClockView, };

/**
 * Whether overtime is paid.
 */
export type Overtime = "unknown" | "paid" | "exempt";

/**
 * What was brought in.
 */
export type OwnBroughtIn = { 
/**
 * What became of it.
 */
what: OwnLook, 
/**
 * Whether anything changed; then one undo takes it back.
 */
changed: boolean, };

/**
 * Something the person added, by which it can be withdrawn.
 */
export type OwnFact = { "kind": "figure", 
/**
 * The figure.
 */
id: OwnFigureId, } | { "kind": "statistic", 
/**
 * The statistic.
 */
id: OwnStatisticId, } | { "kind": "floor", 
/**
 * The level.
 */
id: FloorLevelId, } | { "kind": "employer", 
/**
 * Its organisation number.
 */
orgnr: string, } | { "kind": "wages" };

/**
 * Everything the person added.
 */
export type OwnFacts = { 
/**
 * Figures, the newest first, at most 200.
 */
figures: Array<OwnFigureView>, 
/**
 * Wage statistics, the newest first, at most 100.
 */
statistics: Array<OwnStatisticView>, 
/**
 * Levels of the pay floor, the oldest first.
 */
floors: Array<FloorLevelView>, 
/**
 * Employers that were looked up, by name, at most 500.
 */
employers: Array<RegisteredView>, 
/**
 * Wage figures that were fetched anew.
 */
wages: WagesView | null, };

/**
 * A figure the person put in place of one of the guidance.
 */
export type OwnFigureId = string;

/**
 * A figure of the person's own.
 */
export type OwnFigureView = { 
/**
 * Its id.
 */
id: OwnFigureId, 
/**
 * The fact it is in place of.
 */
fact: string, 
/**
 * What that is about; the fact's id where the guidance in force does not have it.
 */
about: Words, 
/**
 * The numbers as typed.
 */
values: Array<TypedNumber>, 
/**
 * What it says, with its unit.
 */
value: Words, 
/**
 * What the guidance says without it; absent for what only the person has.
 */
replaces: Words | null, 
/**
 * Whether the guidance in force has the fact, so that the figure is reckoned with.
 */
in_force: boolean, 
/**
 * What the source is called.
 */
source_name: string, 
/**
 * Its address.
 */
url: string | null, 
/**
 * The day of which the figure is.
 */
as_of: string, 
/**
 * The day it was entered.
 */
entered_on: string, 
/**
 * The same as a source.
 */
source: SourceView, };

/**
 * Names a file of one's own that came whole.
 */
export type OwnFileQuery = { 
/**
 * The file.
 */
incoming_id: IncomingId, 
/**
 * The passphrase of a locked one.
 */
passphrase?: string | null, };

/**
 * Things of one kind in a file.
 */
export type OwnKind = { 
/**
 * The kind: `job`, `event`, `document` and so on; `rest` for what only belongs to others.
 */
kind: string, 
/**
 * Those the profile does not have.
 */
new: number, 
/**
 * Those that say the same in both.
 */
same: number, 
/**
 * Those that differ, of which the profile's stands.
 */
kept: number, 
/**
 * Those that differ, of which the file's is newer and takes the other's place.
 */
taken: number, };

/**
 * What is in a file of the program's own, against the profile.
 */
export type OwnLook = { 
/**
 * The version of the program that wrote it.
 */
program: string, 
/**
 * The day it was written; empty where it does not say.
 */
day: string, 
/**
 * The schema of its tables.
 */
schema: number, 
/**
 * Whether the profile holds nothing yet, so that it becomes the one in the file.
 */
into_empty: boolean, 
/**
 * What it holds, by kind of thing; kinds of which it holds nothing are left out.
 */
kinds: Array<OwnKind>, 
/**
 * Documents' files that are in it, or in the profile already.
 */
files: number, 
/**
 * Documents whose file is in neither: they come without.
 */
files_missing: number, 
/**
 * Parts of the file that this program does not know; they are left out.
 */
unknown: Array<string>, };

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
skill: string | null, 
/**
 * How well the person knows it: 1 some, 2 working, 3 strong, 4 expert.
 */
level: number | null, 
/**
 * What shows it; empty where nothing was said.
 */
evidence: string, 
/**
 * How many of the person's stories show it.
 */
stories: number, };

/**
 * A wage statistic the person added to the guidance.
 */
export type OwnStatisticId = string;

/**
 * A wage statistic of the person's own.
 */
export type OwnStatisticView = { 
/**
 * Its id.
 */
id: OwnStatisticId, 
/**
 * What it is called.
 */
name: string, 
/**
 * The role it is of, by its id in the guidance.
 */
role: string, 
/**
 * What the role is called.
 */
role_name: Words, 
/**
 * How senior.
 */
level: Level | null, 
/**
 * The city or county; empty is all of Norway.
 */
place: string, 
/**
 * The year.
 */
year: number | null, 
/**
 * The lower quartile as typed.
 */
p25: string, 
/**
 * The median as typed.
 */
median: string, 
/**
 * The upper quartile as typed.
 */
p75: string, 
/**
 * How many answered.
 */
answers: number | null, 
/**
 * What the source is called.
 */
source_name: string, 
/**
 * Its address.
 */
url: string | null, 
/**
 * The day of which the figures are.
 */
as_of: string, 
/**
 * The day it was entered.
 */
entered_on: string, 
/**
 * The figures as they stand in the market.
 */
distribution: Distribution, };

/**
 * What a newer guidance changes.
 */
export type PackChanges = { 
/**
 * The day of the newer edition.
 */
edition: string, 
/**
 * The day of the edition in force before.
 */
current: string, 
/**
 * How many facts are new.
 */
added: number, 
/**
 * How many say something else or rest on something else.
 */
changed: number, 
/**
 * How many are gone.
 */
removed: number, 
/**
 * The first 50 of them, the changed ones first.
 */
changes: Array<FactChange>, 
/**
 * Figures of the person's own whose fact is gone; they stay but are not reckoned with.
 */
lost: Array<string>, };

/**
 * A file with a whole guidance: a zip of its TOML files, at most 20 MB.
 */
export type PackFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its bytes, in base64.
 */
base64: string, };

/**
 * Where the guidance in force comes from.
 */
export type PackOrigin = { "kind": "built_in" } | { "kind": "imported", 
/**
 * Which.
 */
imported: ImportedPack, };

/**
 * The edition of the guidance that is in force.
 */
export type PackView = { 
/**
 * The day of the edition.
 */
edition: string, 
/**
 * Where it comes from.
 */
origin: PackOrigin, 
/**
 * The edition that came with the program.
 */
built_in_edition: string, 
/**
 * How many facts it has, without the person's own.
 */
facts: number, 
/**
 * An edition that was imported and is not in force, because the program came with a newer one or because it cannot
 * be read any more.
 */
passed_over: ImportedPack | null, };

/**
 * A guidance written as a file.
 */
export type PackWritten = { 
/**
 * A name for the file.
 */
name: string, 
/**
 * Its bytes, a zip, in base64.
 */
base64: string, };

/**
 * What the person answered of one part.
 */
export type PartAnswers = { 
/**
 * The part, from 0.
 */
part: number, 
/**
 * Whether it is taken in.
 */
included: boolean | null, 
/**
 * What columns are.
 */
columns: Array<ColumnAnswer>, 
/**
 * In which order columns' dates stand.
 */
dates: Array<DatesAnswer>, 
/**
 * What status words mean.
 */
statuses: Array<StatusAnswer>, };

/**
 * One table of a file.
 */
export type PartLook = { 
/**
 * Its number, from 0.
 */
part: number, 
/**
 * The file's or sheet's name.
 */
name: string, 
/**
 * The program it comes from, by its stable name.
 */
source: string, 
/**
 * What its rows are.
 */
kind: ImportKind, 
/**
 * Whether it is taken in.
 */
included: boolean, 
/**
 * How many rows it has.
 */
rows: number, 
/**
 * The line its headings stand on.
 */
header_line: number | null, 
/**
 * The sign between its cells.
 */
separator: string | null, 
/**
 * How its letters were written.
 */
encoding: string | null, 
/**
 * Its columns.
 */
columns: Array<ColumnLook>, 
/**
 * The words of its status column, the commonest first, at most a hundred.
 */
statuses: Array<StatusLook>, };

/**
 * Pauses the goal, or lets it go on.
 */
export type PauseGoal = { "pause": "this_week" } | { "pause": "until", "until": string } | { "pause": "over" };

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
 * Somebody who is to take part.
 */
export type PersonDraft = { "kind": "contact", 
/**
 * The contact.
 */
contact_id: ContactId, } | { "kind": "name", 
/**
 * The name.
 */
name: string, };

/**
 * Somebody who takes part.
 */
export type PersonView = { 
/**
 * The contact; absent for one who is only named.
 */
contact_id: ContactId | null, 
/**
 * What to call them.
 */
name: string, 
/**
 * The contact's role.
 */
role: string | null, };

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
 * Puts a stage to another place.
 */
export type PlaceStage = { 
/**
 * The stage.
 */
stage_id: StageId, 
/**
 * Its place from left to right, from 0; past the end is the end.
 */
position: number, };

/**
 * Whether plain letter keys are shortcuts.
 */
export type PlainKeys = "on" | "off";

/**
 * Takes questions into practice for a job: those that fit best and are not practised for it yet.
 */
export type PlanPractice = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * How many to take, from 1 to 100.
 */
count: number, };

/**
 * What comes due on a day.
 */
export type PracticeAhead = { 
/**
 * The day.
 */
on: string, 
/**
 * How many questions, by what is known today.
 */
count: number, };

/**
 * Where the questions of a sitting come from.
 */
export type PracticeFrom = "due" | "weak" | "mixed";

/**
 * What a sitting is.
 */
export type PracticeKind = "review" | "interview";

/**
 * The page of practice.
 */
export type PracticePage = { 
/**
 * Today in Oslo.
 */
today: string, 
/**
 * How many questions are due today, those drawn forward for interviews included.
 */
due: number, 
/**
 * How many questions are practised.
 */
cards: number, 
/**
 * How many of them are weak spots.
 */
weak: number, 
/**
 * Answers given today.
 */
answered_today: number, 
/**
 * Interviews to come that are practised for, the earliest first, at most 20.
 */
coming: Array<ComingView>, 
/**
 * Interviews to come that nothing is practised for yet, the earliest first, at most 5.
 */
unplanned: Array<UnplannedView>, 
/**
 * The run that goes on; absent where there is none to speak of.
 */
run: RunView | null, };

/**
 * Questions were taken into practice.
 */
export type PracticePlanned = { 
/**
 * How many.
 */
added: number, };

/**
 * Practice over time.
 */
export type PracticeProgress = { 
/**
 * The last twelve weeks, the earliest first.
 */
weeks: Array<PracticeWeek>, 
/**
 * What comes due on each of the next 14 days, today first.
 */
ahead: Array<PracticeAhead>, 
/**
 * Questions answered at least once.
 */
seen: number, 
/**
 * Of those, how many are not weak spots and come again in a week or later.
 */
firm: number, 
/**
 * How many are weak spots.
 */
weak: number, };

/**
 * One sitting of practice.
 */
export type PracticeSessionId = string;

/**
 * One week of practice.
 */
export type PracticeWeek = { 
/**
 * Its Monday.
 */
monday: string, 
/**
 * Its ISO number.
 */
week: number, 
/**
 * On how many days there was practice.
 */
days: number, 
/**
 * How many answers were judged again, hard, good, easy.
 */
grades: Array<number>, };

/**
 * A sheet as one text in Markdown.
 */
export type PrepMarkdown = { 
/**
 * The text.
 */
text: string, };

/**
 * A part of a prep sheet that the person writes, in the order they are shown in.
 */
export type PrepPart = "why_them" | "doubts" | "to_ask" | "figures" | "logistics" | "notes";

/**
 * A part of a sheet.
 */
export type PrepPartView = { 
/**
 * Which part.
 */
part: PrepPart, 
/**
 * The text that stands, in Markdown.
 */
text: string, 
/**
 * Whose it is.
 */
written_for: WrittenFor, 
/**
 * What it says.
 */
document: Document, };

/**
 * Figures to say, and what to hold them against.
 */
export type PrepPay = { 
/**
 * What to say: what was asked last, else from expected to stretch of the target.
 */
say: SayPay | null, 
/**
 * What the person asked last.
 */
asked: FigureView | null, 
/**
 * What the ad promises a year for a full position.
 */
advertised_least_ore: number | null, 
/**
 * The most it promises.
 */
advertised_most_ore: number | null, 
/**
 * Where the ad's pay stands against the floor.
 */
floor: FloorView | null, 
/**
 * The target that fits.
 */
target: JobTarget | null, };

/**
 * Names a prep sheet: of a job, or of one of its rounds.
 */
export type PrepQuery = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * The round; absent is the sheet of the whole application.
 */
interview_id: InterviewId | null, 
/**
 * The language of what is filled in; absent is the profile's.
 */
language?: Language, };

/**
 * A round, to choose its sheet.
 */
export type PrepRound = { 
/**
 * The interview.
 */
interview_id: InterviewId, 
/**
 * Which round.
 */
round: number, 
/**
 * How it is held.
 */
form: InterviewForm, 
/**
 * The day.
 */
on: string, };

/**
 * A prep sheet.
 */
export type PrepSheet = { 
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
 * The round it is for.
 */
interview: InterviewView | null, 
/**
 * The job's rounds that were not called off, the latest first, at most 50.
 */
rounds: Array<PrepRound>, 
/**
 * What the job asks for, in order, at most 200, each with the stories that meet it.
 */
requirements: Array<RequirementView>, 
/**
 * What the person took off that list, at most 200.
 */
dropped: Array<DroppedRequirement>, 
/**
 * Whether the person corrected the list; else it is drawn from the ad.
 */
corrected: boolean, 
/**
 * How much of it has a story.
 */
coverage: Coverage, 
/**
 * What the person writes, part by part, filled with what is known where they did not.
 */
parts: Array<PrepPartView>, 
/**
 * Figures to say.
 */
pay: PrepPay, 
/**
 * Who will be there; of a sheet without a round, who is known around the job.
 */
people: Array<PersonView>, 
/**
 * The employer, where the guidance knows it.
 */
about: EmployerView | null, 
/**
 * What the round before left behind.
 */
last_time: LastTime | null, 
/**
 * The most characters one part keeps.
 */
max_characters: number, };

/**
 * What the program keeps of the person, and where.
 */
export type Privacy = { 
/**
 * The profile's folder.
 */
folder: string, 
/**
 * What lies in it, by kind; kinds with nothing are left out.
 */
kept: Array<KeptPlace>, 
/**
 * The calendar's file outside of it, where one is kept.
 */
calendar: string | null, 
/**
 * The second folder of backups, where one was chosen.
 */
second_backups: string | null, 
/**
 * The hosts that a feature contacts when it is asked to.
 */
hosts: Array<ContactedHost>, };

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
empty: boolean, 
/**
 * Whether there is example data in it.
 */
examples: boolean, };

/**
 * Puts something off.
 */
export type PutOff = { 
/**
 * What it is about, as its line says.
 */
thing: string, 
/**
 * The day it is shown again, as a person writes it; absent puts it away for good.
 */
until: string | null, };

/**
 * What questions can be chosen by.
 */
export type QuestionChoices = { 
/**
 * The roles there are questions for, by name.
 */
roles: Array<QuestionRole>, 
/**
 * The skills that most questions are about, at most 60.
 */
skills: Array<string>, };

/**
 * One change to a question of one's own.
 */
export type QuestionEdit = { "field": "text", "value": string } | { "field": "kind", "value": QuestionKind } | { "field": "role", "value": string | null } | { "field": "good", "value": string } | { "field": "trap", "value": string };

/**
 * What a question is about.
 */
export type QuestionKind = "behavioural" | "technical" | "design" | "culture" | "pay" | "to_ask";

/**
 * Whose a question is.
 */
export type QuestionOrigin = "built_in" | "own";

/**
 * Names a question.
 */
export type QuestionQuery = { 
/**
 * The question.
 */
question: string, };

/**
 * A role there are questions for.
 */
export type QuestionRole = { 
/**
 * Its id in the guidance.
 */
id: string, 
/**
 * Its name in the profile's language.
 */
name: string, };

/**
 * The kind of round a question comes in.
 */
export type QuestionRound = "first" | "technical" | "case" | "final";

/**
 * A question in a list.
 */
export type QuestionRow = { 
/**
 * Its id.
 */
question: string, 
/**
 * What it is about.
 */
kind: QuestionKind, 
/**
 * Whose it is.
 */
origin: QuestionOrigin, 
/**
 * The question in the profile's language.
 */
text: string, 
/**
 * How often it was really asked.
 */
asked: number, 
/**
 * How it stands in practice.
 */
practice: CardView | null, };

/**
 * A question with all that is known of it.
 */
export type QuestionView = { 
/**
 * Its id.
 */
question: string, 
/**
 * What it is about.
 */
kind: QuestionKind, 
/**
 * What it is about more closely; absent for one's own.
 */
topic: string | null, 
/**
 * Whose it is.
 */
origin: QuestionOrigin, 
/**
 * Ids of the roles it is for; empty is everybody.
 */
roles: Array<string>, 
/**
 * The levels it suits.
 */
levels: Array<Level>, 
/**
 * The rounds it comes in.
 */
rounds: Array<QuestionRound>, 
/**
 * Skills it is about.
 */
skills: Array<string>, 
/**
 * In the profile's language.
 */
words: QuestionWords, 
/**
 * In the other one; absent for one's own.
 */
other: QuestionWords | null, 
/**
 * What the person notes at it.
 */
note: string, 
/**
 * Where it was really asked, the latest first, at most 5.
 */
asked: Array<AskedView>, 
/**
 * How it stands in practice; absent while it is not practised.
 */
practice: CardView | null, 
/**
 * In how many days it would come again after each judgement, the worst first; 0 is today.
 */
prospects: Array<number>, 
/**
 * What was typed at the last answer; empty where it was said aloud.
 */
last_answer: string, };

/**
 * A question in one language.
 */
export type QuestionWords = { 
/**
 * The language; absent for the person's own words.
 */
language: Language | null, 
/**
 * The question.
 */
text: string, 
/**
 * What a good answer shows; may be empty for one's own.
 */
good: string, 
/**
 * What people fall into; likewise.
 */
trap: string, };

/**
 * Questions, in the order of the bank, the person's own first.
 */
export type Questions = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * The questions from the offset on.
 */
questions: Array<QuestionRow>, };

/**
 * Questions worth practising for a job.
 */
export type QuestionsForJob = { 
/**
 * The role the job's title names, in the profile's language.
 */
role: QuestionRole | null, 
/**
 * Those this employer asked, the latest first, at most 20.
 */
asked_here: Array<QuestionRow>, 
/**
 * Those others asked for the same role, at most 20.
 */
asked_for_role: Array<QuestionRow>, 
/**
 * Those of the bank and of one's own that fit best, at most 12.
 */
fitting: Array<QuestionRow>, 
/**
 * How many questions are practised for it.
 */
planned: number, };

/**
 * A sort of questions.
 */
export type QuestionsOnly = "all" | "own" | "asked" | "weak" | "practised" | "noted";

/**
 * Which questions to list.
 */
export type QuestionsQuery = { 
/**
 * Words it holds, in either language; empty is any.
 */
text: string, 
/**
 * A role it is for.
 */
role: string | null, 
/**
 * A level it suits.
 */
level: Level | null, 
/**
 * A round it comes in.
 */
round: QuestionRound | null, 
/**
 * What it is about.
 */
kind: QuestionKind | null, 
/**
 * A skill it is about.
 */
skill: string | null, 
/**
 * Only those of one sort.
 */
only: QuestionsOnly, 
/**
 * The first to give.
 */
offset: number, 
/**
 * The most to give, at most 200.
 */
limit: number, };

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
 * What took the place of the file.
 */
export type Recovered = { 
/**
 * The folder in which the original lies now.
 */
aside: string | null, 
/**
 * Files of documents that lay nowhere any more.
 */
missing_files: number, };

/**
 * What is wrong with a profile, and what there is to bring back.
 */
export type RecoveryLook = { 
/**
 * The profile's folder.
 */
folder: string, 
/**
 * What is wrong; absent when the file is whole.
 */
error: ApiError | null, 
/**
 * The newest backup that opens and is whole, looked at just now.
 */
newest: BackupLine | null, 
/**
 * The newest backups, in both folders, at most 50.
 */
backups: Array<BackupLine>, };

/**
 * What the register says of an employer.
 */
export type RegisteredEmployer = { 
/**
 * Its organisation number.
 */
orgnr: string, 
/**
 * Its registered name.
 */
name: string, 
/**
 * The code of its form of organisation: AS, ASA, ENK.
 */
form: string | null, 
/**
 * That form in words, in Norwegian.
 */
form_text: string | null, 
/**
 * Its business address in one line.
 */
address: string | null, 
/**
 * The municipality of that address.
 */
municipality: string | null, 
/**
 * The code of its industry.
 */
industry: string | null, 
/**
 * That industry in words, in Norwegian.
 */
industry_text: string | null, 
/**
 * People employed; absent where none are registered.
 */
employees: number | null, 
/**
 * Its website.
 */
website: string | null, 
/**
 * The day it was registered.
 */
registered_on: string | null, 
/**
 * What is the matter with it, if anything; a person should know before they sign.
 */
trouble: EmployerTrouble | null, };

/**
 * What the register said of an employer, kept with its source.
 */
export type RegisteredView = { 
/**
 * What it said.
 */
employer: RegisteredEmployer, 
/**
 * The name it was looked up for; empty where it was its own.
 */
known_as: string, 
/**
 * Where and when; withdrawn by its `own`.
 */
source: SourceView, };

/**
 * What the program reminds of.
 */
export type Remind = "all" | "interviews" | "nothing";

/**
 * A reminder: its sentence is `reminder-<kind>` with `title`, `employer`, `time` and `days`.
 */
export type ReminderView = { 
/**
 * Its key, to be sent back once it was seen.
 */
key: string, 
/**
 * What kind of thing it is about.
 */
kind: StripKind, 
/**
 * The job it is about.
 */
job_id: JobId | null, 
/**
 * Title of the position, name of the offer, or the task's words.
 */
title: string, 
/**
 * The employer's name; empty where there is none.
 */
employer: string, 
/**
 * The day of what it is about.
 */
on: string, 
/**
 * Its time in Oslo, as `HH:MM`; empty where there is none.
 */
time: string, 
/**
 * Days from today; negative is past.
 */
days_left: number, 
/**
 * Whether there is nothing to be done about it any more.
 */
over: boolean, };

/**
 * Gives an archive another name.
 */
export type RenameArchive = { 
/**
 * Which.
 */
archive_id: ArchiveId, 
/**
 * Its name.
 */
name: string, };

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
 * One change to a requirement.
 */
export type RequirementEdit = { "field": "text", "value": string } | { "field": "need", "value": Need } | { "field": "before", "value": RequirementId | null } | { "field": "listed", "value": Listed };

/**
 * Something a job asks for.
 */
export type RequirementId = string;

/**
 * One thing a job asks for.
 */
export type RequirementView = { 
/**
 * Its id. One that is drawn from the ad has it too, and keeps it once the list is corrected.
 */
requirement_id: RequirementId, 
/**
 * Its words.
 */
text: string, 
/**
 * How much it matters.
 */
need: Need, 
/**
 * Whether the ad says so; else the person does.
 */
from_ad: boolean, 
/**
 * Stories that meet it, the best first, at most 3.
 */
stories: Array<StoryMatch>, 
/**
 * Where none does, the one that comes closest.
 */
closest: StoryMatch | null, 
/**
 * Stories the person says do not meet it, at most 3.
 */
refused: Array<StoryMatch>, };

/**
 * What becomes of columns that the program does not know.
 */
export type RestOfColumns = "note" | "leave";

/**
 * What bringing a backup back would change.
 */
export type RestoreLook = { 
/**
 * What is in it.
 */
contents: BackupContents, 
/**
 * Jobs that would be there again.
 */
come_back: JobNames, 
/**
 * Jobs that would be gone.
 */
vanish: JobNames, 
/**
 * Jobs that would be otherwise than now.
 */
differ: JobNames, 
/**
 * How many there are of each kind of thing, now and then.
 */
counted: Array<ThenAndNow>, };

/**
 * What a restore did.
 */
export type Restored = { 
/**
 * The backup of what there was before: bringing it back undoes the restore.
 */
before: BackupLine, 
/**
 * Files of documents that lay nowhere any more.
 */
missing_files: number, };

/**
 * After how many days what is suggested; an absent step suggests nothing.
 */
export type Rhythm = { 
/**
 * From sending to the first follow-up.
 */
applied: number | null, 
/**
 * From a first contact to a follow-up.
 */
screening: number | null, 
/**
 * From an interview to a follow-up.
 */
interview: number | null, 
/**
 * From an interview to the thank-you.
 */
thank_you: number | null, 
/**
 * From when on an application counts as quiet.
 */
quiet: number, 
/**
 * From when on "no reply" is proposed; it is never applied by itself.
 */
no_reply: number | null, 
/**
 * What the program reminds of.
 */
remind: Remind, };

/**
 * Changes one step of the rhythm; days are as typed, and empty leaves the step out.
 */
export type RhythmEdit = { "step": "applied", "value": string } | { "step": "screening", "value": string } | { "step": "interview", "value": string } | { "step": "thank_you", "value": string } | { "step": "quiet", "value": string } | { "step": "no_reply", "value": string } | { "step": "remind", "value": Remind };

/**
 * The rhythm in force, and what it is where nothing was set.
 */
export type RhythmView = { 
/**
 * In force.
 */
rhythm: Rhythm, 
/**
 * The program's own.
 */
usual: Rhythm, };

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
 * Which rows to show.
 */
export type RowFilter = "all" | "made" | "merged" | "left_out" | "doubtful";

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
 * What a row is merged with.
 */
export type RowInto = { 
/**
 * The job, where it is there already.
 */
job_id: JobId | null, 
/**
 * The row's number, where it is one of the file.
 */
line: number | null, 
/**
 * Its title, or the person's name.
 */
title: string, 
/**
 * Its employer.
 */
employer: string, };

/**
 * A row as it would come in.
 */
export type RowLook = { 
/**
 * The part.
 */
part: number, 
/**
 * Its number in the file.
 */
line: number, 
/**
 * What comes of it.
 */
outcome: RowOutcome, 
/**
 * Why it is left out: `totals`, `nameless`, `already`, `chosen`.
 */
why: string | null, 
/**
 * Title of the job, or the person's name.
 */
title: string, 
/**
 * The employer.
 */
employer: string, 
/**
 * The stage it comes to.
 */
stage: StageKind | null, 
/**
 * The day it was sent.
 */
applied_on: string | null, 
/**
 * The day it was kept.
 */
saved_on: string | null, 
/**
 * Its deadline, as a person reads it.
 */
deadline: string, 
/**
 * Its pay, as written.
 */
pay: string, 
/**
 * How many notes it brings.
 */
notes: number, 
/**
 * The job it is merged with or a second try at.
 */
into: RowInto | null, 
/**
 * The stages it came to on a day that the file does not say: they get the day it is taken in.
 */
undated: Array<StageKind>, 
/**
 * Cells that were not understood.
 */
doubts: Array<CellDoubt>, };

/**
 * A row of a part, by its number in the file.
 */
export type RowName = { 
/**
 * The part, from 0.
 */
part: number, 
/**
 * The row's number in the file.
 */
line: number, };

/**
 * What comes of a row.
 */
export type RowOutcome = "made" | "again" | "merged" | "joined" | "person" | "same_person" | "left_out";

/**
 * A run of practice: it goes on over pauses of up to a week.
 */
export type RunView = { 
/**
 * Its first day.
 */
since: string, 
/**
 * On how many days there was practice.
 */
days: number, };

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
 * What was read of a damaged file.
 */
export type SalvageReport = { 
/**
 * Rows that were kept.
 */
kept: number, 
/**
 * Rows that are known to be lost.
 */
lost: number, 
/**
 * Whether more may be lost than can be counted.
 */
certainty: LostCertainty, 
/**
 * Rows that were made anew so that others could be kept.
 */
made: number, 
/**
 * Jobs that were kept.
 */
jobs: number, 
/**
 * Documents whose file lies neither in the profile nor with any backup. A copy comes without documents and tells none.
 */
missing_files: number, 
/**
 * Tables of which rows are lost, at most 100.
 */
tables: Array<TableLoss>, 
/**
 * The folder in which the original lies now; absent where it was left in its place.
 */
aside: string | null, 
/**
 * Where the new file lies; absent where it took the profile's place.
 */
path: string | null, };

/**
 * Where to write what can be read.
 */
export type SalvageTo = { 
/**
 * The whole path of a folder that is there.
 */
folder: string, };

/**
 * By what two contacts are taken for the same person.
 */
export type SameBy = "email" | "phone" | "name";

/**
 * A contact that is probably the same person as another.
 */
export type SameContact = { 
/**
 * What they share.
 */
by: SameBy, 
/**
 * The contact.
 */
contact: ContactLine, };

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
 * Writes a debrief: one step, with its questions and tasks.
 */
export type SaveDebrief = { 
/**
 * The interview; it counts as held from now on.
 */
interview_id: InterviewId, 
/**
 * What was asked, at most 100; lines without words are left out, and words nobody knows become own questions.
 */
asked: Array<AskedLine>, 
/**
 * How it went on the whole.
 */
went: string, 
/**
 * What to do better.
 */
to_fix: string, 
/**
 * What speaks against the place.
 */
red_flags: string, 
/**
 * What comes next.
 */
next_step: string, 
/**
 * The day of a thank-you as a person writes it; empty makes none.
 */
thank_you: string, 
/**
 * The day of a follow-up; empty leaves what is set.
 */
follow_up: string, };

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
 * Keeps a letter as it stands. Saved again and again while it is written, it is one step of undo.
 */
export type SaveLetter = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * Its words; empty takes the letter away.
 */
text: string, };

/**
 * Puts a figure in place of the guidance's; one the person put there before is replaced.
 */
export type SaveOwnFigure = { 
/**
 * The fact.
 */
fact: string, 
/**
 * Every number the form has.
 */
values: Array<TypedNumber>, 
/**
 * What the source is called.
 */
source: string, 
/**
 * Its address; may be empty.
 */
url: string, 
/**
 * The day of which the figure is, as a person writes a date; empty is today.
 */
as_of: string, };

/**
 * Writes a wage statistic, such as a union's, or writes one anew.
 */
export type SaveOwnStatistic = { 
/**
 * The statistic that is written anew; absent makes one.
 */
id: OwnStatisticId | null, 
/**
 * What it is called.
 */
name: string, 
/**
 * The role it is of, by any of its names.
 */
role: string, 
/**
 * How senior the people are; absent is all.
 */
level: Level | null, 
/**
 * The city or county it is of; empty is all of Norway.
 */
place: string, 
/**
 * The year it is of; empty is unknown.
 */
year: string, 
/**
 * The lower quartile as written, yearly pay; may be empty.
 */
p25: string, 
/**
 * The median as written.
 */
median: string, 
/**
 * The upper quartile as written; may be empty.
 */
p75: string, 
/**
 * How many answered; may be empty.
 */
answers: string, 
/**
 * What the source is called.
 */
source: string, 
/**
 * Its address; may be empty.
 */
url: string, 
/**
 * The day of which the figures are, as a person writes a date; empty is today.
 */
as_of: string, };

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
 * A search was archived.
 */
export type SavedArchive = { 
/**
 * The archive.
 */
archive_id: ArchiveId, };

/**
 * A contact was written down.
 */
export type SavedContact = { 
/**
 * The contact.
 */
contact_id: ContactId, };

/**
 * A conversation was written down.
 */
export type SavedConversation = { 
/**
 * The conversation.
 */
conversation_id: ConversationId, };

/**
 * A figure was written.
 */
export type SavedFigure = { 
/**
 * The figure.
 */
id: PayFigureId, };

/**
 * A file that was written for the person.
 */
export type SavedFile = { 
/**
 * The whole path of the file.
 */
path: string, 
/**
 * The folder it lies in.
 */
folder: string, };

/**
 * An interview was written down.
 */
export type SavedInterview = { 
/**
 * The interview.
 */
interview_id: InterviewId, 
/**
 * Other planned interviews at the same time, at most 5.
 */
overlaps: Array<OverlapView>, 
/**
 * The stage the application may move to now; it is not moved by itself.
 */
move_to: Stage | null, };

/**
 * A job was saved.
 */
export type SavedJob = { 
/**
 * The job.
 */
job_id: JobId, };

/**
 * A link was kept.
 */
export type SavedJobLink = { 
/**
 * The link.
 */
id: JobLinkId, };

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
 * A figure of the person's own was written.
 */
export type SavedOwnFigure = { 
/**
 * The figure.
 */
id: OwnFigureId, };

/**
 * A wage statistic was written.
 */
export type SavedOwnStatistic = { 
/**
 * The statistic.
 */
id: OwnStatisticId, };

/**
 * A question was kept. One of the same words is kept once: then it is that one.
 */
export type SavedQuestion = { 
/**
 * The question.
 */
question: string, };

/**
 * A requirement was added.
 */
export type SavedRequirement = { 
/**
 * The requirement.
 */
requirement_id: RequirementId, };

/**
 * That a version was sent was noted.
 */
export type SavedSent = { 
/**
 * Its id.
 */
id: DocumentSentId, };

/**
 * A stage was added.
 */
export type SavedStage = { 
/**
 * The stage.
 */
stage_id: StageId, };

/**
 * A story was begun.
 */
export type SavedStory = { 
/**
 * The story.
 */
story_id: StoryId, };

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
 * The task that was added.
 */
export type SavedTask = { 
/**
 * Its id.
 */
task_id: TaskId, };

/**
 * A version was kept.
 */
export type SavedVersion = { 
/**
 * The document.
 */
document_id: DocumentId, 
/**
 * The version.
 */
version_id: DocumentVersionId, };

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
 * Says whether a story meets a requirement, against what its words say.
 */
export type SayMeets = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * The requirement.
 */
requirement_id: RequirementId, 
/**
 * The story.
 */
story_id: StoryId, 
/**
 * Whether it does; absent leaves it to the words.
 */
meets: Meets | null, };

/**
 * A figure to say, a year for a full position.
 */
export type SayPay = { 
/**
 * Least, øre.
 */
least_ore: number, 
/**
 * Most, øre; the same for one figure.
 */
most_ore: number, 
/**
 * What speaks against it.
 */
notes: Array<Note>, };

/**
 * Says why a pursuit was closed.
 */
export type SayWhyClosed = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * The kind of reason; absent with a note is another reason, absent without one takes back what was said.
 */
reason: ClosedReason | null, 
/**
 * The person's own words.
 */
note: string, };

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
 * The second folder.
 */
export type SecondFolder = { 
/**
 * As the person chose it.
 */
folder: string, 
/**
 * Where the backups lie in it.
 */
path: string, 
/**
 * What there is to know of the place.
 */
place: StoragePlace | null, 
/**
 * Why the last try to write there failed.
 */
error: ApiError | null, };

/**
 * Says that reminders were seen.
 */
export type SeenReminders = { 
/**
 * Their keys, at most 200.
 */
keys: Array<string>, };

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
 * Notes that a version was sent with a job's application.
 */
export type SendDocument = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * The version.
 */
version_id: DocumentVersionId, 
/**
 * The day, as a person writes it; empty is today.
 */
on: string, };

/**
 * Names one sending.
 */
export type SentQuery = { 
/**
 * Its id.
 */
id: DocumentSentId, };

/**
 * That a version was sent with an application.
 */
export type SentView = { 
/**
 * Its id.
 */
id: DocumentSentId, 
/**
 * The day it was sent.
 */
on: string, 
/**
 * The job it was sent for.
 */
job_id: JobId, 
/**
 * The job's title.
 */
title: string, 
/**
 * Who it was sent to.
 */
employer: string, 
/**
 * The document.
 */
document_id: DocumentId, 
/**
 * What it is.
 */
kind: DocumentKind, 
/**
 * What the person calls it.
 */
name: string, 
/**
 * The version.
 */
version_id: DocumentVersionId, 
/**
 * Which one it is, from 1.
 */
number: number, 
/**
 * The file's name.
 */
file_name: string, 
/**
 * How its file stands.
 */
state: FileState, };

/**
 * Sets how much room backups may take.
 */
export type SetBackupCap = { 
/**
 * Megabytes of 1,024 × 1,024 bytes, 50 to 1,000,000.
 */
megabytes: number, };

/**
 * Sets, moves or removes the follow-up of a job.
 */
export type SetFollowUp = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * The day, with or without a time, as a person writes it; empty removes it.
 */
due: string, };

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
export type SettingEdit = { "setting": "language", "value": Language | null } | { "setting": "theme", "value": Theme } | { "setting": "zoom_percent", "value": number } | { "setting": "citizenship", "value": Citizenship | null } | { "setting": "degree", "value": Degree | null } | { "setting": "role", "value": string } | { "setting": "cities", "value": Array<string> } | { "setting": "situation", "value": Situation | null } | { "setting": "plain_keys", "value": PlainKeys } | { "setting": "welcomed", "value": boolean } | { "setting": "closing", "value": Closing };

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
citizenship: Citizenship | null, 
/**
 * The person's own degree; what pay floors ask for first. Absent while they did not say.
 */
degree: Degree | null, 
/**
 * The kind of work that is looked for, in the person's words; empty while they did not say.
 */
role: string, 
/**
 * The cities that are looked in, in the person's words.
 */
cities: Array<string>, 
/**
 * Where in the search the person is; absent while they did not say.
 */
situation: Situation | null, 
/**
 * Whether plain letter keys are shortcuts.
 */
plain_keys: PlainKeys, 
/**
 * Whether the person has answered the first questions, or passed them over.
 */
welcomed: boolean, 
/**
 * What closing the window does.
 */
closing: Closing, };

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
 * A word that both texts have, as each writes it.
 */
export type Shared = { 
/**
 * In what is wanted.
 */
wanted: string, 
/**
 * In the story.
 */
told: string, 
/**
 * How the two are the same.
 */
by: SharedBy, };

/**
 * How two words are the same.
 */
export type SharedBy = "word" | "meaning" | "part";

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
 * Says whose name stands under drafts.
 */
export type SignDrafts = { 
/**
 * The name; empty leaves it out.
 */
own_name: string, };

/**
 * A sitting.
 */
export type Sitting = { 
/**
 * Its id.
 */
session_id: PracticeSessionId, 
/**
 * What it is.
 */
kind: PracticeKind, 
/**
 * The seconds allowed for each question.
 */
seconds_each: number | null, 
/**
 * Its questions in order, at most 100.
 */
questions: Array<QuestionView>, };

/**
 * One answer of a sitting.
 */
export type SittingLine = { 
/**
 * The question.
 */
question: string, 
/**
 * Its words in the profile's language.
 */
text: string, 
/**
 * The judgement.
 */
grade: Grade, 
/**
 * How long it took.
 */
seconds: number, };

/**
 * Names a sitting.
 */
export type SittingQuery = { 
/**
 * The sitting.
 */
session_id: PracticeSessionId, };

/**
 * What a sitting came to.
 */
export type SittingSummary = { 
/**
 * What it was.
 */
kind: PracticeKind, 
/**
 * How many questions it was begun with.
 */
questions: number, 
/**
 * How many answers were given.
 */
answers: number, 
/**
 * The seconds they took in all.
 */
seconds: number, 
/**
 * How many were judged again, hard, good, easy.
 */
grades: Array<number>, 
/**
 * The answers in order, at most 200.
 */
lines: Array<SittingLine>, };

/**
 * Where in a search a person is.
 */
export type Situation = "looking" | "applying" | "interviewing" | "deciding";

/**
 * Names a skill of the person's.
 */
export type SkillQuery = { 
/**
 * The skill.
 */
id: OwnSkillId, };

/**
 * A skill that stories show.
 */
export type SkillUse = { 
/**
 * What it is called.
 */
name: string, 
/**
 * How many stories show it.
 */
stories: number, };

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
 * How many of the person's stories show it.
 */
stories: number, 
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
stale: boolean, 
/**
 * Whether the source itself bears no date; then `as_of` is the day it was read.
 */
undated: boolean, 
/**
 * Set where the person added the figure: by this it is withdrawn.
 */
own: OwnFact | null, 
/**
 * The id of the fact, where the person can put a figure of their own in its place.
 */
replaceable: string | null, };

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
 * How much of the calendar is shown at once.
 */
export type SpanKind = "day" | "week" | "month" | "agenda";

/**
 * How fast the person speaks.
 */
export type SpeakingRate = { 
/**
 * Words a minute.
 */
words_a_minute: number, };

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
 * Whether it is left out of the board while it holds nothing. A hidden stage that holds jobs is shown, so that no
 * job is ever out of sight.
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
 * A stage with what stands in it.
 */
export type StageLine = { 
/**
 * The stage.
 */
stage: Stage, 
/**
 * Jobs of the running search that stand in it.
 */
jobs: number, 
/**
 * Jobs in the trash and of earlier searches that stand in it.
 */
elsewhere: number, 
/**
 * Whether it is the only one of its kind: then it can't be taken away.
 */
only: boolean, };

/**
 * The stages with what stands in them; at most [as many as a board takes](AddStage).
 */
export type StageList = { 
/**
 * The stages, from left to right.
 */
stages: Array<StageLine>, };

/**
 * Names one stage.
 */
export type StageQuery = { 
/**
 * The stage.
 */
stage_id: StageId, };

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
 * The pay floor that may be out of date.
 */
export type StaleFloor = { 
/**
 * The first day of the level known.
 */
valid_from: string | null, 
/**
 * Where it comes from.
 */
source: SourceView, };

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
 * What a status word means.
 */
export type StatusAnswer = { 
/**
 * The word, however it is spelt.
 */
words: string, 
/**
 * The kind of stage.
 */
stage: StageKind, };

/**
 * A status word.
 */
export type StatusLook = { 
/**
 * As first written.
 */
text: string, 
/**
 * What it is known by.
 */
words: string, 
/**
 * How many rows have it.
 */
count: number, 
/**
 * What it means; `None` where nobody knows: the dates then say how far it came.
 */
stage: StageKind | null, 
/**
 * Whether that was only guessed.
 */
guessed: boolean, };

/**
 * One step.
 */
export type StepLine = { 
/**
 * Its number.
 */
step_id: number, 
/**
 * What was done.
 */
said: Said, 
/**
 * The day in Oslo.
 */
on: string, 
/**
 * The time in Oslo, as `HH:MM`.
 */
time: string, 
/**
 * Whether it is in force; else it was undone.
 */
done: boolean, };

/**
 * The steps that are kept, the newest first.
 */
export type StepList = { 
/**
 * The day it is in Oslo.
 */
today: string, 
/**
 * The newest step that is in force; nothing where none is.
 */
now: number | null, 
/**
 * Those that were undone and can be done again, then those in force.
 */
steps: Array<StepLine>, };

/**
 * A kind of place a person should know about.
 */
export type StoragePlace = { "kind": "synced", 
/**
 * The service as people call it.
 */
service: string, } | { "kind": "network", 
/**
 * The kind of connection, as the system calls it.
 */
system: string, } | { "kind": "removable", 
/**
 * The file system.
 */
system: string, };

/**
 * Stories, the one changed last first.
 */
export type Stories = { 
/**
 * How many fit.
 */
total: number, 
/**
 * How many there are in all.
 */
all: number, 
/**
 * The stories from the offset on.
 */
stories: Array<StorySummary>, 
/**
 * The skills that any story shows, those of most stories first, at most 100.
 */
skills: Array<SkillUse>, 
/**
 * How many words a minute the person speaks.
 */
words_a_minute: number, 
/**
 * Whether the person measured that.
 */
measured: boolean, };

/**
 * Asks for stories.
 */
export type StoriesQuery = { 
/**
 * Words that all must be there; empty is every story.
 */
text: string, 
/**
 * Only those that show this skill.
 */
skill: string | null, 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * Stories wanted, at most 200.
 */
limit: number, };

/**
 * One change to one part of a story.
 */
export type StoryEdit = { "field": "title", "value": string } | { "field": "situation", "value": string } | { "field": "task", "value": string } | { "field": "action", "value": string } | { "field": "result", "value": string } | { "field": "reflection", "value": string } | { "field": "numbers", "value": string } | { "field": "skills", "value": Array<string> };

/**
 * What would make a story better.
 */
export type StoryHint = "no_action" | "no_result" | "no_figure" | "others_did" | "too_long";

/**
 * An account of something the person did.
 */
export type StoryId = string;

/**
 * A story that fits, and why.
 */
export type StoryMatch = { 
/**
 * The story.
 */
story_id: StoryId, 
/**
 * What it is called.
 */
title: string, 
/**
 * The beginning of its result.
 */
gist: string, 
/**
 * How well it fits.
 */
fit: Fit, 
/**
 * Whether it fits because the person says so.
 */
said: boolean, 
/**
 * The words both have, at most 8, those that weigh most first.
 */
shared: Array<Shared>, 
/**
 * The skills both name.
 */
skills: Array<string>, };

/**
 * Asks which stories fit a text: a question, or what somebody asks for.
 */
export type StoryMatchQuery = { 
/**
 * The text, at most 5 000 characters.
 */
text: string, 
/**
 * The question's id, where it is one: stories that the person says answer it come first.
 */
question: string | null, 
/**
 * Skills it is about besides those its words name, at most 50.
 */
skills: Array<string> | null, };

/**
 * Stories that fit, the best first, at most 10.
 */
export type StoryMatches = { 
/**
 * The stories.
 */
matches: Array<StoryMatch>, 
/**
 * How many stories there are in all.
 */
all: number, };

/**
 * Names a story.
 */
export type StoryQuery = { 
/**
 * The story.
 */
story_id: StoryId, };

/**
 * A story in a list.
 */
export type StorySummary = { 
/**
 * The story.
 */
story_id: StoryId, 
/**
 * What it is called.
 */
title: string, 
/**
 * The beginning of its result, else of what comes first in it.
 */
gist: string, 
/**
 * The skills it shows.
 */
skills: Array<string>, 
/**
 * What would make it better, most important first.
 */
hints: Array<StoryHint>, 
/**
 * How long it takes to tell.
 */
seconds: number, };

/**
 * One story.
 */
export type StoryView = { 
/**
 * The story.
 */
story_id: StoryId, 
/**
 * What it is called.
 */
title: string, situation: string, task: string, action: string, result: string, reflection: string, 
/**
 * The figures it has to say.
 */
numbers: string, 
/**
 * The skills it shows.
 */
skills: Array<string>, 
/**
 * Ids of the questions it answers.
 */
questions: Array<string>, 
/**
 * What would make it better, most important first.
 */
hints: Array<StoryHint>, 
/**
 * How many words are spoken when it is told.
 */
words: number, 
/**
 * How long that takes.
 */
seconds: number, 
/**
 * The day it was changed last.
 */
changed_on: string, 
/**
 * The most characters each part keeps.
 */
max_characters: number, };

/**
 * One day of a week.
 */
export type StripDay = { 
/**
 * The day.
 */
on: string, 
/**
 * What is on it, in order, at most 3.
 */
items: Array<StripItem>, 
/**
 * Whether there is more.
 */
more: boolean, };

/**
 * Something that is on a day.
 */
export type StripItem = { 
/**
 * What it is about.
 */
thing: string, 
/**
 * What kind of thing it is.
 */
kind: StripKind, 
/**
 * The job it is of.
 */
job_id: JobId | null, 
/**
 * Its time in Oslo, as `HH:MM`.
 */
time: string | null, 
/**
 * Who or what: the employer, the offer's name, the task's words.
 */
name: string, };

/**
 * What kind of thing is on a day.
 */
export type StripKind = "interview" | "deadline" | "offer" | "follow_up" | "thank_you" | "task";

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
 * What a table lost.
 */
export type TableLoss = { 
/**
 * The table.
 */
table: string, 
/**
 * Rows that were kept.
 */
kept: number, 
/**
 * Rows that are lost; absent where nobody can tell.
 */
lost: number | null, };

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
 * Takes something out into the person's downloads, or where calendar files go.
 */
export type TakeOut = { 
/**
 * What, and how.
 */
form: TakeOutForm, 
/**
 * Locks the file where it is not empty. Nobody can open it without; a lost one can't be found again.
 */
passphrase: string, };

/**
 * What is taken out, and in which form.
 */
export type TakeOutForm = "json" | "zip" | "jobs_csv" | "events_csv" | "xlsx" | "markdown";

/**
 * How far a file is that is being taken out or brought in.
 */
export type TakeOutProgress = { 
/**
 * Whether one is.
 */
running: boolean, 
/**
 * Rows that are done.
 */
done: number, 
/**
 * Of so many, as far as is known.
 */
total: number, };

/**
 * What was taken out.
 */
export type TakenOut = { 
/**
 * The whole path of the file, or of the folder of files.
 */
path: string, 
/**
 * The folder it lies in.
 */
folder: string, 
/**
 * How large it is, in bytes; a folder's files together.
 */
bytes: number, 
/**
 * Documents whose file was not there, or not what it was, and so is not in it.
 */
missing: number, 
/**
 * Whether a passphrase locks it.
 */
locked: boolean, };

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
 * A change of a task.
 */
export type TaskEdit = { "field": "text", "value": string } | { "field": "due", "value": string };

/**
 * Something to be done.
 */
export type TaskId = string;

/**
 * What kind of thing is to be done.
 */
export type TaskKind = "task" | "follow_up" | "thank_you";

/**
 * Names a task.
 */
export type TaskQuery = { 
/**
 * The task.
 */
task_id: TaskId, };

/**
 * Whether a task is done.
 */
export type TaskState = "open" | "done";

/**
 * A task as it is shown.
 */
export type TaskView = { 
/**
 * Its id.
 */
id: TaskId, 
/**
 * What kind of thing it is.
 */
kind: TaskKind, 
/**
 * What is to be done; empty where the kind says it.
 */
text: string, 
/**
 * The day it is due.
 */
due_on: string | null, 
/**
 * The time it is due, as `HH:MM` in Oslo.
 */
due_time: string | null, 
/**
 * Day and time as a person writes and edits them; empty while there is no day.
 */
due_text: string, 
/**
 * Days from today; negative is past.
 */
days_left: number | null, 
/**
 * Whether it is open and its time is past.
 */
late: boolean, 
/**
 * The day it was done.
 */
done_on: string | null, };

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
 * How many there are of a kind of thing.
 */
export type ThenAndNow = { 
/**
 * The kind.
 */
what: CountedThing, 
/**
 * Now.
 */
now: number, 
/**
 * In the backup.
 */
then: number, };

/**
 * Names something on the day's page.
 */
export type ThingQuery = { 
/**
 * What it is about, as its line says.
 */
thing: string, };

/**
 * Ticks a task off, or takes the tick away.
 */
export type TickTask = { 
/**
 * The task.
 */
task_id: TaskId, 
/**
 * What it is from now on.
 */
state: TaskState, };

/**
 * A time where it was agreed.
 */
export type TimeElsewhere = { 
/**
 * The zone by its name in the tz database.
 */
zone: string, 
/**
 * The day there.
 */
on: string, 
/**
 * The time there as `HH:MM`.
 */
time: string, };

/**
 * Says how long it took to tell a story aloud, so that the person's own rate is known from then on.
 */
export type TimeStory = { 
/**
 * The story.
 */
story_id: StoryId, 
/**
 * The seconds it took.
 */
seconds: number, };

/**
 * The timeline of one application, the oldest first.
 */
export type Timeline = { 
/**
 * Today in Oslo.
 */
today: string, 
/**
 * How many of the marks are past: "now" stands right after them.
 */
past: number, 
/**
 * What happened and what is planned, at most 400; the oldest of the history fall away first.
 */
marks: Array<TimelineMark>, };

/**
 * One thing on a timeline.
 */
export type TimelineMark = { 
/**
 * The day, in Oslo.
 */
on: string, 
/**
 * The time of day in Oslo as `HH:MM`, where it has one.
 */
time: string | null, 
/**
 * The entry of the calendar it is, where it is one.
 */
entry: EntryRef | null, } & ({ "kind": "stage", 
/**
 * The kind it left.
 */
from: StageKind | null, 
/**
 * The kind it came to.
 */
to: StageKind, 
/**
 * The name the stage bears, if the person gave it one.
 */
to_name: string | null, } | { "kind": "note", 
/**
 * The beginning of it.
 */
text: string, } | { "kind": "captured", 
/**
 * The site it was seen on.
 */
site: string | null, } | { "kind": "deadline" } | { "kind": "interview", 
/**
 * Which round.
 */
round: number, 
/**
 * Its form.
 */
form: string, 
/**
 * `planned`, `held` or `cancelled`.
 */
state: string, 
/**
 * Where.
 */
place: string, } | { "kind": "task", 
/**
 * Task, follow-up or thank-you.
 */
task: EntryKind, 
/**
 * Its words.
 */
text: string, 
/**
 * Whether it was done.
 */
done: boolean, } | { "kind": "conversation", 
/**
 * `call`, `mail`, `message` or `meeting`.
 */
way: string, 
/**
 * With whom.
 */
name: string | null, 
/**
 * The beginning of what was said.
 */
text: string, } | { "kind": "sent", 
/**
 * The document's name.
 */
name: string, 
/**
 * `cv`, `letter` and so on.
 */
document: string, 
/**
 * Which version of it.
 */
number: number, } | { "kind": "figure", 
/**
 * What kind of saying.
 */
said: PayFigureKind, 
/**
 * By whom.
 */
who: string, 
/**
 * How much.
 */
pay: PayAsWritten, } | { "kind": "offer", 
/**
 * Its name.
 */
name: string, } | { "kind": "answer_by", 
/**
 * The offer's name.
 */
name: string, } | { "kind": "start", 
/**
 * The offer's name; absent where the ad says it.
 */
name: string | null, });

/**
 * The day's page.
 */
export type Today = { 
/**
 * Today in the person's zone.
 */
today: string, 
/**
 * Its ISO week.
 */
week: number, 
/**
 * Whether there is no job yet, the trash included.
 */
empty: boolean, 
/**
 * What can't wait.
 */
now: TodayGroup, 
/**
 * What comes in the days ahead, and what is suggested.
 */
this_week: TodayGroup, 
/**
 * Of what nothing was heard for long.
 */
quiet: TodayGroup, 
/**
 * Reminders that came while nobody looked, the newest first, at most 20.
 */
missed: Array<ReminderView>, 
/**
 * This week; on Saturday and Sunday the next one too.
 */
weeks: Array<WeekStrip>, 
/**
 * The weekly goal.
 */
goal: GoalView, 
/**
 * Set while the pay floor in force may be out of date for this person.
 */
stale_floor: StaleFloor | null, 
/**
 * Within how many days the employers that answered mostly did; absent while too few did.
 */
usual_answer_days: number | null, };

/**
 * Lines that belong together, in order, at most 60.
 */
export type TodayGroup = { 
/**
 * The lines.
 */
lines: Array<TodayLine>, 
/**
 * Whether there are more than these.
 */
more: boolean, };

/**
 * One line of the day's page.
 */
export type TodayLine = { 
/**
 * What it is about, to be sent back.
 */
thing: string, 
/**
 * The job it is about.
 */
job: LineJob | null, 
/**
 * How it is shown.
 */
urgency: Urgency, 
/**
 * Its day; of silence the day it began.
 */
on: string | null, 
/**
 * Its time of day in Oslo, as `HH:MM`.
 */
time: string | null, 
/**
 * Days from today; negative is past.
 */
days_left: number | null, 
/**
 * Minutes until it begins or ends, within a day of it; not above zero while it is under way.
 */
minutes_left: number | null, 
/**
 * What can be done with it, the most likely first.
 */
acts: Array<LineAct>, } & ({ "kind": "deadline" } | { "kind": "interview", 
/**
 * Its id.
 */
interview_id: InterviewId, 
/**
 * Which round it is, from 1.
 */
round: number, 
/**
 * How it is held.
 */
form: LineForm, 
/**
 * How long it takes.
 */
minutes: number, 
/**
 * Where it is; may be empty.
 */
place: string, 
/**
 * The way in, an address on the web; may be empty.
 */
link: string, } | { "kind": "offer", 
/**
 * The offer.
 */
offer_id: OfferId, 
/**
 * What the person calls it.
 */
name: string, 
/**
 * Base pay a year, hundredths of the currency's unit.
 */
base_ore: number, 
/**
 * The currency, three letters.
 */
currency: string, } | { "kind": "task", 
/**
 * The task.
 */
task_id: TaskId, 
/**
 * What kind of thing it is.
 */
task: TaskKind, 
/**
 * What is to be done; empty where the kind says it.
 */
text: string, 
/**
 * Day and time as a person edits them.
 */
due_text: string, } | { "kind": "thank_you", 
/**
 * Which round it was.
 */
round: number, } | { "kind": "debrief", 
/**
 * The interview.
 */
interview_id: InterviewId, 
/**
 * Which round it was.
 */
round: number, } | { "kind": "practice", 
/**
 * How many.
 */
questions: number, 
/**
 * Who asks them soonest, where some are for an interview.
 */
employer: string | null, 
/**
 * The day of that interview in Oslo.
 */
interview_on: string | null, } | { "kind": "follow_up", 
/**
 * Days of silence.
 */
days: number, } | { "kind": "quiet", 
/**
 * Days of silence.
 */
days: number, } | { "kind": "no_reply", 
/**
 * Days of silence.
 */
days: number, });

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
deleted_on: string, 
/**
 * The title of the job that keeps what this one held, where the two were merged.
 */
merged_into: string | null, };

/**
 * One number as it is typed.
 */
export type TypedNumber = { 
/**
 * Which.
 */
part: NumberPart, 
/**
 * As typed, in the fact's unit.
 */
text: string, };

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
 * An interview that nothing is practised for.
 */
export type UnplannedView = { 
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
 * The interview's day in Oslo.
 */
on: string, 
/**
 * Days until then.
 */
days_left: number, };

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
 * How a line is shown.
 */
export type Urgency = "late" | "today" | "soon" | "calm" | "quiet";

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
 * Names one version.
 */
export type VersionQuery = { 
/**
 * The version.
 */
version_id: DocumentVersionId, };

/**
 * One version of a document.
 */
export type VersionView = { 
/**
 * The version.
 */
version_id: DocumentVersionId, 
/**
 * Which one it is, from 1.
 */
number: number, 
/**
 * The file's name.
 */
file_name: string, 
/**
 * How many bytes the file has.
 */
bytes: number, 
/**
 * What the person says of it.
 */
note: string, 
/**
 * The day it was added.
 */
added_on: string, 
/**
 * How its file stands.
 */
state: FileState, };

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
 * Wage figures fetched anew from Statistics Norway's table 11418, all of Norway.
 */
export type WagesView = { 
/**
 * The year they are of.
 */
year: number, 
/**
 * How many occupations have figures.
 */
occupations: number, 
/**
 * For how many of them they are reckoned with, because the guidance has nothing newer.
 */
in_force: number, 
/**
 * The day the table was last renewed.
 */
updated_on: string | null, 
/**
 * The day they were fetched.
 */
fetched_on: string, 
/**
 * Where they come from; withdrawn by its `own`.
 */
source: SourceView, };

/**
 * How people talked.
 */
export type Way = "call" | "mail" | "message" | "meeting";

/**
 * One week and what was sent in it.
 */
export type WeekCount = { 
/**
 * Its Monday.
 */
monday: string, 
/**
 * Its ISO number, 1 to 53.
 */
week: number, 
/**
 * Applications sent in it.
 */
count: number, 
/**
 * Whether it is paused and does not count.
 */
paused: boolean, };

/**
 * One week with what is on each day.
 */
export type WeekStrip = { 
/**
 * Its ISO number, 1 to 53.
 */
week: number, 
/**
 * Monday to Sunday.
 */
days: Array<StripDay>, };

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
 * When something is, in its own clock and in Oslo's.
 */
export type WhenView = { 
/**
 * The instant it begins.
 */
starts_at: string, 
/**
 * The zone's IANA name.
 */
zone: string, 
/**
 * The city the zone is named after.
 */
city: string, 
/**
 * The day in that zone.
 */
day: string, 
/**
 * The time it begins there: `14:30`.
 */
time: string, 
/**
 * The time it ends there.
 */
ends: string, 
/**
 * How long it lasts.
 */
minutes: number, 
/**
 * Which of two, where the clock shows its time twice.
 */
of_two: OfTwo | null, 
/**
 * The same in Oslo, where clocks there show something else.
 */
oslo: ClockView | null, 
/**
 * Where it stands now.
 */
standing: InterviewStanding, 
/**
 * Days from today to its day, both in Oslo; negative is past.
 */
days_until: number, 
/**
 * Minutes from now to its beginning; negative once it began.
 */
starts_in_minutes: number, };

/**
 * Which interviews to list.
 */
export type WhichInterviews = "coming" | "past";

/**
 * Why the profile is only read.
 */
export type WhyReadOnly = "full" | "failed";

/**
 * Asks to empty the profile for good.
 */
export type WipeProfile = { 
/**
 * The word by which the person says that they mean it, as typed.
 */
word: string, };

/**
 * Withdraws applications that are still open.
 */
export type WithdrawOthers = { 
/**
 * The jobs, at most 200.
 */
jobs: Array<JobId>, };

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
 * Writes a backup into a folder, beside the regular ones.
 */
export type WriteBackup = { 
/**
 * The folder; it is made when it is missing.
 */
folder: string, };

/**
 * Asks for a draft filled from an application.
 */
export type WriteDraft = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * What it is for.
 */
kind: DraftKind, 
/**
 * Its language; absent is the ad's, and where that is not known the interface's.
 */
language: Language | null, };

/**
 * Keeps a part as it stands. Saved again and again while it is written, it is one step of undo.
 */
export type WritePrep = { 
/**
 * The job.
 */
job_id: JobId, 
/**
 * The round; absent is the sheet of the whole application.
 */
interview_id: InterviewId | null, 
/**
 * Which part.
 */
part: PrepPart, 
/**
 * Its text in Markdown; empty leaves the part empty.
 */
text: string, };

/**
 * Whether changes are taken, or the profile is only read for now.
 */
export type WritingState = { 
/**
 * Why the profile is only read; absent while changes are taken.
 */
read_only: WhyReadOnly | null, 
/**
 * The folder whose disk it is.
 */
folder: string, };

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
 * Which text of a part stands: what was written for the round, else for the whole application, else what is known.
 */
export type WrittenFor = "nobody" | "application" | "round";

/**
 * Whether the person worked there the whole year before.
 */
export type YearKind = "normal" | "first";

/**
 * Where a person is taxed: their municipality on 1 January, or the one where a newcomer first settles.
 */
export type Zone = "ordinary" | "action";

/**
 * Names of zones, at most 10.
 */
export type ZoneNames = { 
/**
 * IANA names.
 */
names: Array<string>, };

/**
 * Asks for zones by what is typed.
 */
export type ZonesQuery = { 
/**
 * What is typed.
 */
text: string, };

/**
 * Size of text in percent.
 */
export type ZoomPercent = number;

/** Every command: what goes in and what comes out. */
export interface Commands {
  "profile.read": { input: Nothing; output: Profile };
  "profile.check": { input: Nothing; output: CheckReport };
  "privacy.read": { input: Nothing; output: Privacy };
  "profile.wipe": { input: WipeProfile; output: Nothing };
  "writing.state": { input: Nothing; output: WritingState };
  "writing.try_again": { input: Nothing; output: WritingState };
  "backup.state": { input: Nothing; output: BackupState };
  "backup.list": { input: BackupsQuery; output: Backups };
  "backup.make": { input: Nothing; output: BackupLine };
  "backup.write_to": { input: WriteBackup; output: BackupLine };
  "backup.look": { input: BackupChoice; output: RestoreLook };
  "backup.restore": { input: BackupChoice; output: Restored };
  "backup.second_folder": { input: ChooseSecondFolder; output: BackupState };
  "backup.cap": { input: SetBackupCap; output: BackupState };
  "settings.edit": { input: SettingEdit; output: Settings };
  "stage.rename": { input: RenameStage; output: Nothing };
  "stage.list": { input: Nothing; output: StageList };
  "stage.add": { input: AddStage; output: SavedStage };
  "stage.hide": { input: StageQuery; output: Nothing };
  "stage.show": { input: StageQuery; output: Nothing };
  "stage.place": { input: PlaceStage; output: Nothing };
  "stage.delete": { input: DeleteStage; output: Nothing };
  "board.read": { input: BoardQuery; output: Board };
  "board.column": { input: ColumnQuery; output: ColumnCards };
  "job.list": { input: JobListQuery; output: JobList };
  "job.read": { input: JobQuery; output: JobView };
  "job.add": { input: AddJob; output: SavedJob };
  "job.edit": { input: EditJob; output: Nothing };
  "job.move": { input: MoveJob; output: Nothing };
  "job.why_closed": { input: SayWhyClosed; output: Nothing };
  "job.already": { input: AlreadyQuery; output: Already };
  "job.merge_candidates": { input: JobQuery; output: MergeCandidates };
  "job.merge_look": { input: MergeJobs; output: MergeLook };
  "job.merge": { input: MergeJobs; output: SavedJob };
  "job.delete": { input: JobQuery; output: Nothing };
  "job.restore": { input: JobQuery; output: Nothing };
  "trash.read": { input: TrashQuery; output: Trash };
  "ending.read": { input: Nothing; output: Ending };
  "ending.withdraw": { input: WithdrawOthers; output: Nothing };
  "archive.list": { input: ArchivesQuery; output: Archives };
  "archive.read": { input: ArchiveQuery; output: ArchivedJobs };
  "archive.make": { input: MakeArchive; output: SavedArchive };
  "archive.rename": { input: RenameArchive; output: Nothing };
  "archive.restore": { input: ArchiveNamed; output: Nothing };
  "history.read": { input: HistoryQuery; output: History };
  "note.add": { input: AddNote; output: WrittenEvent };
  "event.edit": { input: EditEvent; output: Nothing };
  "note.delete": { input: EventQuery; output: Nothing };
  "markdown.read": { input: MarkdownText; output: MarkdownRead };
  "document.list": { input: DocumentsQuery; output: Documents };
  "document.read": { input: DocumentQuery; output: DocumentView };
  "document.of_job": { input: JobQuery; output: JobDocuments };
  "document.add": { input: AddDocument; output: SavedVersion };
  "document.add_version": { input: AddVersion; output: SavedVersion };
  "document.edit": { input: EditDocument; output: Nothing };
  "document.edit_version": { input: EditVersion; output: Nothing };
  "document.delete": { input: DocumentQuery; output: Nothing };
  "document.delete_version": { input: VersionQuery; output: Nothing };
  "document.send": { input: SendDocument; output: SavedSent };
  "document.unsend": { input: SentQuery; output: Nothing };
  "letter.read": { input: JobQuery; output: Letter };
  "letter.save": { input: SaveLetter; output: Nothing };
  "letter.keep": { input: KeepLetter; output: SavedVersion };
  "draft.write": { input: WriteDraft; output: MailDraft };
  "draft.sign": { input: SignDrafts; output: Nothing };
  "link.list": { input: JobQuery; output: JobLinks };
  "link.add": { input: AddJobLink; output: SavedJobLink };
  "link.edit": { input: EditJobLink; output: Nothing };
  "link.delete": { input: JobLinkQuery; output: Nothing };
  "checklist.read": { input: JobQuery; output: Checklist };
  "checklist.add": { input: AddToChecklist; output: Nothing };
  "checklist.edit": { input: EditChecklistItem; output: Nothing };
  "checklist.delete": { input: ChecklistItemQuery; output: Nothing };
  "found.read": { input: JobQuery; output: FoundAt };
  "found.names": { input: FoundNamesQuery; output: FoundNames };
  "found.edit": { input: EditFoundAt; output: Nothing };
  "interview.list": { input: InterviewsQuery; output: Interviews };
  "interview.of_job": { input: JobQuery; output: InterviewsOfJob };
  "interview.look": { input: InterviewDraft; output: InterviewLook };
  "interview.add": { input: InterviewDraft; output: SavedInterview };
  "interview.edit": { input: EditInterview; output: Nothing };
  "interview.delete": { input: InterviewQuery; output: Nothing };
  "interview.hold": { input: HoldInterview; output: Nothing };
  "interview.cancel": { input: InterviewQuery; output: Nothing };
  "interview.plan": { input: InterviewQuery; output: Nothing };
  "story.list": { input: StoriesQuery; output: Stories };
  "story.read": { input: StoryQuery; output: StoryView };
  "story.add": { input: AddStory; output: SavedStory };
  "story.edit": { input: EditStory; output: Nothing };
  "story.delete": { input: StoryQuery; output: Nothing };
  "story.answer": { input: AnswerWithStory; output: Nothing };
  "story.time": { input: TimeStory; output: SpeakingRate };
  "story.matches": { input: StoryMatchQuery; output: StoryMatches };
  "prep.read": { input: PrepQuery; output: PrepSheet };
  "prep.write": { input: WritePrep; output: Nothing };
  "prep.clear": { input: ClearPrep; output: Nothing };
  "prep.markdown": { input: PrepQuery; output: PrepMarkdown };
  "prep.pdf": { input: PrepQuery; output: SavedFile };
  "requirement.add": { input: AddRequirement; output: SavedRequirement };
  "requirement.edit": { input: EditRequirement; output: Nothing };
  "requirement.redraw": { input: JobQuery; output: Nothing };
  "requirement.say": { input: SayMeets; output: Nothing };
  "question.list": { input: QuestionsQuery; output: Questions };
  "question.choices": { input: Nothing; output: QuestionChoices };
  "question.read": { input: QuestionQuery; output: QuestionView };
  "question.for_job": { input: JobQuery; output: QuestionsForJob };
  "question.add": { input: AddQuestion; output: SavedQuestion };
  "question.edit": { input: EditQuestion; output: Nothing };
  "question.delete": { input: QuestionQuery; output: Nothing };
  "question.note": { input: NoteAtQuestion; output: Nothing };
  "practice.read": { input: Nothing; output: PracticePage };
  "practice.due": { input: DueQuery; output: DueQuestions };
  "practice.progress": { input: Nothing; output: PracticeProgress };
  "practice.plan": { input: PlanPractice; output: PracticePlanned };
  "practice.add": { input: AddToPractice; output: PracticePlanned };
  "practice.remove": { input: QuestionQuery; output: Nothing };
  "practice.begin": { input: BeginPractice; output: Sitting };
  "practice.answer": { input: AnswerQuestion; output: Answered };
  "practice.end": { input: SittingQuery; output: SittingSummary };
  "practice.summary": { input: SittingQuery; output: SittingSummary };
  "debrief.read": { input: InterviewQuery; output: DebriefView };
  "debrief.match": { input: MatchQuestions; output: MatchedQuestions };
  "debrief.save": { input: SaveDebrief; output: DebriefSaved };
  "zone.names": { input: ZonesQuery; output: ZoneNames };
  "contact.list": { input: ContactsQuery; output: Contacts };
  "contact.read": { input: ContactQuery; output: ContactView };
  "contact.history": { input: ContactHistoryQuery; output: ContactHistory };
  "contact.of_job": { input: JobQuery; output: JobContacts };
  "contact.add": { input: AddContact; output: SavedContact };
  "contact.edit": { input: EditContact; output: Nothing };
  "contact.delete": { input: ContactQuery; output: Nothing };
  "contact.merge": { input: MergeContacts; output: Nothing };
  "contact.link": { input: ContactLink; output: Nothing };
  "contact.unlink": { input: ContactLink; output: Nothing };
  "conversation.add": { input: AddConversation; output: SavedConversation };
  "conversation.edit": { input: EditConversation; output: Nothing };
  "conversation.delete": { input: ConversationQuery; output: Nothing };
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
  "undo.list": { input: Nothing; output: StepList };
  "undo.go": { input: GoToStep; output: GoneTo };
  "redo": { input: Nothing; output: Replay };
  "pay.parse": { input: PayText; output: PayAsWritten };
  "pay.years": { input: Nothing; output: TaxYears };
  "pay.net": { input: NetPayQuery; output: NetPayView };
  "pay.curve": { input: CurveQuery; output: Curve };
  "pay.newcomer": { input: NewcomerQuery; output: Newcomer };
  "pay.floor": { input: FloorQuery; output: FloorView };
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
  "skill.judge": { input: JudgeSkill; output: Nothing };
  "skill.delete": { input: SkillQuery; output: Nothing };
  "guidance.stand": { input: StandQuery; output: Stand };
  "guidance.topics": { input: TopicsQuery; output: Topics };
  "guidance.channels": { input: Nothing; output: Channels };
  "newcomer.read": { input: Nothing; output: NewcomerTrack };
  "newcomer.mark": { input: MarkStep; output: Nothing };
  "newcomer.choose": { input: NewcomerFor; output: Nothing };
  "guidance.stale": { input: Nothing; output: StaleFacts };
  "own.list": { input: Nothing; output: OwnFacts };
  "own.withdraw": { input: OwnFact; output: Nothing };
  "own_figure.form": { input: FactQuery; output: FigureForm };
  "own_figure.save": { input: SaveOwnFigure; output: SavedOwnFigure };
  "own_statistic.save": { input: SaveOwnStatistic; output: SavedOwnStatistic };
  "guidance.pack": { input: Nothing; output: PackView };
  "guidance.look_at_pack": { input: PackFile; output: PackChanges };
  "guidance.import_pack": { input: PackFile; output: PackChanges };
  "guidance.export_pack": { input: Nothing; output: PackWritten };
  "guidance.restore_built_in": { input: Nothing; output: Nothing };
  "employer.look_up": { input: EmployerLookUp; output: EmployerCandidates };
  "employer.keep": { input: KeepEmployer; output: KeptEmployer };
  "guidance.refresh_wages": { input: Nothing; output: WagesView };
  "guidance.search": { input: GuidanceSearch; output: FactsFound };
  "example.fill": { input: Nothing; output: Nothing };
  "example.remove": { input: Nothing; output: Nothing };
  "today.read": { input: Nothing; output: Today };
  "today.done": { input: ThingQuery; output: Nothing };
  "today.put_off": { input: PutOff; output: Nothing };
  "today.no_reply": { input: ThingQuery; output: Nothing };
  "task.of_job": { input: JobQuery; output: JobTasks };
  "task.add": { input: AddTask; output: SavedTask };
  "task.edit": { input: EditTask; output: Nothing };
  "task.done": { input: TickTask; output: Nothing };
  "task.delete": { input: TaskQuery; output: Nothing };
  "follow_up.set": { input: SetFollowUp; output: Nothing };
  "rhythm.read": { input: Nothing; output: RhythmView };
  "rhythm.edit": { input: RhythmEdit; output: RhythmView };
  "goal.read": { input: Nothing; output: GoalView };
  "goal.edit": { input: GoalEdit; output: GoalView };
  "goal.pause": { input: PauseGoal; output: GoalView };
  "reminder.due": { input: Nothing; output: DueReminders };
  "reminder.seen": { input: SeenReminders; output: Nothing };
  "calendar.read": { input: CalendarQuery; output: CalendarPage };
  "calendar.move": { input: MoveEntry; output: Nothing };
  "calendar.ics": { input: IcsQuery; output: IcsText };
  "calendar.save": { input: IcsQuery; output: SavedFile };
  "calendar.keep": { input: KeepCalendar; output: CalendarFile };
  "calendar.file": { input: Nothing; output: CalendarFile };
  "timeline.job": { input: JobQuery; output: Timeline };
  "timeline.all": { input: BarsQuery; output: Bars };
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
  "takeout.save": { input: TakeOut; output: TakenOut };
  "takeout.progress": { input: Nothing; output: TakeOutProgress };
  "takeout.stop": { input: Nothing; output: Nothing };
  "incoming.begin": { input: BeginIncoming; output: IncomingBegun };
  "incoming.part": { input: IncomingPart; output: Nothing };
  "incoming.end": { input: IncomingQuery; output: Nothing };
  "incoming.drop": { input: IncomingQuery; output: Nothing };
  "import.look": { input: ImportQuery; output: ImportLook };
  "import.rows": { input: ImportRowsQuery; output: ImportRows };
  "import.own_look": { input: OwnFileQuery; output: OwnLook };
  "import.own_run": { input: OwnFileQuery; output: OwnBroughtIn };
  "import.run": { input: ImportQuery; output: ImportDone };
  "import.progress": { input: Nothing; output: ImportProgress };
  "import.stop": { input: Nothing; output: Nothing };
  "demo.fill": { input: FillDemo; output: Nothing };
  "link.open": { input: OpenLink; output: Nothing };
  "document.open": { input: VersionQuery; output: Nothing };
  "window.quit": { input: Nothing; output: Nothing };
  "recovery.look": { input: Nothing; output: RecoveryLook };
  "recovery.restore": { input: BackupChoice; output: Recovered };
  "recovery.salvage": { input: Nothing; output: SalvageReport };
  "recovery.copy_out": { input: SalvageTo; output: SalvageReport };
  "recovery.begin_anew": { input: Nothing; output: Recovered };
  "recovery.leave": { input: Nothing; output: Nothing };
  "recovery.other_folder": { input: OtherFolder; output: Nothing };
}
