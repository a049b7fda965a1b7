//! The table of codes, each with what it means and what its sentence speaks of.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident = $code:literal [$($param:literal),*];)+) => {
        /// Stable error codes. A code is never given another meaning.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        pub enum ErrorCode {$(
            $(#[$doc])*
            #[serde(rename = $code)]
            $variant,
        )+}

        impl ErrorCode {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code as it is sent and as the catalogues name it.
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// Names of the parameters an error of this code carries.
            pub fn params(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($param),*]),+ }
            }
        }
    };
}

codes! {
    /// The program itself failed; the log has the place.
    Internal = "internal" [];
    /// A command of this name does not exist.
    UnknownCommand = "unknown_command" ["name"];
    /// The input does not have the command's form.
    BadInput = "bad_input" ["details"];
    /// A job was meant that is not there.
    JobMissing = "job_missing" [];
    /// The words given fit no job.
    JobNotFound = "job_not_found" ["text"];
    /// The words given fit several jobs.
    JobAmbiguous = "job_ambiguous" ["text"];
    /// A stage was meant that is not there.
    StageMissing = "stage_missing" [];
    /// A stage of one's own needs a name.
    StageNameMissing = "stage_name_missing" [];
    /// Another stage bears the name.
    StageNameTaken = "stage_name_taken" ["name"];
    /// Every kind keeps at least one stage.
    StageOnly = "stage_only" [];
    /// Jobs stand in the stage; `elsewhere` lie in the trash or in earlier searches.
    StageNotEmpty = "stage_not_empty" ["count", "elsewhere"];
    /// What stands in a stage goes only to another stage of its kind.
    StageOtherKind = "stage_other_kind" [];
    /// Only a closed pursuit has a reason for being closed.
    NotClosed = "not_closed" [];
    /// A job of an earlier search is only read.
    JobArchived = "job_archived" ["name"];
    /// A job can't be merged with itself.
    MergeItself = "merge_itself" [];
    /// An archive was meant that is not there.
    ArchiveMissing = "archive_missing" [];
    /// An archive needs a name.
    ArchiveNameMissing = "archive_name_missing" [];
    /// There is no job to archive.
    ArchiveEmpty = "archive_empty" [];
    /// The profile is emptied only when the word was typed.
    WipeUnconfirmed = "wipe_unconfirmed" [];
    /// A step to go back to is not kept any more.
    StepMissing = "step_missing" [];
    /// An event was meant that is not there.
    EventMissing = "event_missing" [];
    /// An ad was meant that is not there.
    AdMissing = "ad_missing" [];
    /// The draft was already saved, or dropped because many others came after it.
    DraftMissing = "draft_missing" [];
    /// A job needs a title.
    TitleMissing = "title_missing" [];
    /// A job needs an employer.
    EmployerMissing = "employer_missing" [];
    /// A note needs words.
    NoteEmpty = "note_empty" [];
    /// A task was meant that is not there.
    TaskMissing = "task_missing" [];
    /// A task needs words.
    TaskEmpty = "task_empty" [];
    /// Something was meant that the day's page no longer shows.
    ThingMissing = "thing_missing" [];
    /// A day to come is wanted.
    DayNotAhead = "day_not_ahead" ["text"];
    /// Only notes have words that can be changed or be deleted.
    NotANote = "not_a_note" [];
    /// A text is longer than is kept.
    TooLong = "too_long" ["field", "limit"];
    /// A pay text has no amount in it that can be read.
    PayUnread = "pay_unread" ["text"];
    /// A pay text names its most before its least.
    PayReversed = "pay_reversed" ["text"];
    /// An amount is beyond what pay can be.
    PayTooLarge = "pay_too_large" ["text"];
    /// Several amounts that are no range.
    PaySeveral = "pay_several" ["text"];
    /// A range where one amount is wanted.
    PayRange = "pay_range" ["text"];
    /// Pay steps where kroner are wanted.
    PaySteps = "pay_steps" ["text"];
    /// Nothing where pay is wanted.
    PayZero = "pay_zero" [];
    /// An amount below zero.
    PayNegative = "pay_negative" ["text"];
    /// An amount so small that thousands were probably meant.
    PayThousands = "pay_thousands" ["text", "thousands"];
    /// An amount in another currency than is wanted.
    PayCurrency = "pay_currency" ["text", "currency", "wanted"];
    /// Pay of a month or an hour where a year's is wanted.
    PayNotYear = "pay_not_year" ["text"];
    /// No tax rules are known for the year.
    TaxYearUnknown = "tax_year_unknown" ["year", "first", "last"];
    /// The figures of Finnmark and Nord-Troms are not sure for the year.
    TaxZoneUnsure = "tax_zone_unsure" ["year"];
    /// A year has one to twelve months.
    MonthsUnread = "months_unread" ["text"];
    /// A text is no number.
    NumberUnread = "number_unread" ["field", "text"];
    /// A number is outside of what the field takes.
    NumberRange = "number_range" ["field", "least", "most"];
    /// An offer was meant that is not there.
    OfferMissing = "offer_missing" [];
    /// An offer needs a name.
    OfferNameMissing = "offer_name_missing" [];
    /// An offer needs its base pay.
    OfferBaseMissing = "offer_base_missing" [];
    /// A file that should hold offers does not.
    OffersUnread = "offers_unread" ["details"];
    /// Kroner need no exchange rate.
    RateNotNeeded = "rate_not_needed" [];
    /// Norges Bank's answer has no rate for the currency.
    RateUnread = "rate_unread" ["currency"];
    /// A target was meant that is not there.
    TargetMissing = "target_missing" [];
    /// A target needs a role.
    TargetRoleMissing = "target_role_missing" [];
    /// Walk-away, expected and stretch pay must rise.
    TargetOrder = "target_order" [];
    /// A pay figure was meant that is not there.
    FigureMissing = "figure_missing" [];
    /// A level of the pay floor was meant that is not there.
    FloorMissing = "floor_missing" [];
    /// The level for a master's degree is not below that for a bachelor's.
    FloorOrder = "floor_order" [];
    /// The words given fit no offer.
    OfferNotFound = "offer_not_found" ["text"];
    /// The guidance knows no employer of that id.
    EmployerUnknown = "employer_unknown" [];
    /// A skill needs a name.
    SkillMissing = "skill_missing" [];
    /// A skill was meant that is not there.
    SkillUnknown = "skill_unknown" [];
    /// A story was meant that is not there.
    StoryMissing = "story_missing" [];
    /// A story needs a title.
    StoryTitleMissing = "story_title_missing" [];
    /// Nobody speaks at such a rate, or too few words were told to say.
    RateUnlikely = "rate_unlikely" ["least", "most"];
    /// A requirement was meant that is not there.
    RequirementMissing = "requirement_missing" [];
    /// A requirement needs words.
    RequirementEmpty = "requirement_empty" [];
    /// The guidance knows no step of that id.
    StepUnknown = "step_unknown" [];
    /// The guidance knows nothing of that name.
    GuidanceNotFound = "guidance_not_found" ["text"];
    /// A field that must have something in it is empty.
    FieldMissing = "field_missing" ["field"];
    /// A day that lies ahead where one of the past is wanted.
    DateAhead = "date_ahead" ["text"];
    /// A fact that is not there, or that no figure of the person's can take the place of.
    FactFixed = "fact_fixed" ["fact"];
    /// Lower quartile, median and upper quartile must rise.
    OwnOrder = "own_order" [];
    /// Something the person added was meant that is not there.
    OwnMissing = "own_missing" [];
    /// The guidance knows no role of that name.
    RoleUnknown = "role_unknown" ["text"];
    /// The guidance knows no city or county of that name.
    PlaceUnknown = "place_unknown" ["text"];
    /// A file that should hold a guidance is no zip that can be read.
    PackUnreadable = "pack_unreadable" ["name"];
    /// A guidance is larger, packed or unpacked, than is read.
    PackTooLarge = "pack_too_large" ["limit"];
    /// A guidance lacks one of its files.
    PackFileMissing = "pack_file_missing" ["file"];
    /// A guidance has a file that this program does not know.
    PackFileUnknown = "pack_file_unknown" ["file"];
    /// A file of a guidance cannot be read; the details name the line.
    PackBroken = "pack_broken" ["file", "details"];
    /// A guidance can be read but does not hold together; the details name the first facts.
    PackFaulty = "pack_faulty" ["count", "details"];
    /// A guidance is of a newer format than this program reads.
    PackNewer = "pack_newer" ["file", "found", "known"];
    /// A guidance is older than the one in force.
    PackOlder = "pack_older" ["edition", "current"];
    /// A guidance is of the edition in force.
    PackSame = "pack_same" ["edition"];
    /// The guidance in force is the program's own already.
    PackBuiltIn = "pack_built_in" [];
    /// The register of units has no such employer.
    NotRegistered = "not_registered" ["text"];
    /// A public register did not answer in time.
    LookUpTimeout = "look_up_timeout" ["host"];
    /// A public register refused or failed.
    LookUpStatus = "look_up_status" ["host", "status"];
    /// A public register asks to wait.
    LookUpBusy = "look_up_busy" ["host", "seconds"];
    /// A public register answered with something else than it documents, or with too much.
    LookUpUnread = "look_up_unread" ["host"];
    /// A public register sent the program on to where it does not go.
    LookUpAstray = "look_up_astray" ["host"];
    /// No connection to a public register, or it broke off.
    LookUpFailed = "look_up_failed" ["host"];
    /// A document, or a version of one, was meant that is not there.
    DocumentMissing = "document_missing" [];
    /// A document needs a name.
    DocumentNameMissing = "document_name_missing" [];
    /// A file is larger than is kept.
    DocumentTooLarge = "document_too_large" ["name", "limit"];
    /// A file with nothing in it.
    DocumentEmpty = "document_empty" ["name"];
    /// The file is that of a version the document has already.
    DocumentSame = "document_same" ["number"];
    /// A version's file is gone from the profile's folder.
    DocumentFileMissing = "document_file_missing" ["name"];
    /// Something else stands in the place of a version's file.
    DocumentFileChanged = "document_file_changed" ["name"];
    /// A file that the system would start as a program.
    DocumentProgram = "document_program" ["name"];
    /// The system has no program that opens the file.
    DocumentNotOpened = "document_not_opened" ["name"];
    /// What was meant to be sent is not known any more.
    SentMissing = "sent_missing" [];
    /// A letter without words cannot be kept as a document.
    LetterEmpty = "letter_empty" [];
    /// A link was meant that is not there.
    JobLinkMissing = "job_link_missing" [];
    /// A line of a checklist was meant that is not there.
    ChecklistItemMissing = "checklist_item_missing" [];
    /// A line of a checklist needs words.
    ChecklistEmpty = "checklist_empty" [];
    /// An interview was meant that is not there.
    InterviewMissing = "interview_missing" [];
    /// A question was meant that is not there.
    QuestionMissing = "question_missing" [];
    /// A question needs words.
    QuestionEmpty = "question_empty" [];
    /// A sitting was meant that is not there.
    SessionMissing = "session_missing" [];
    /// The question was judged elsewhere since it was shown.
    PracticeAnswered = "practice_answered" [];
    /// There is no question to practise of what was asked for.
    PracticeNothing = "practice_nothing" [];
    /// A contact was meant that is not there.
    ContactMissing = "contact_missing" [];
    /// A contact needs something to call them by.
    ContactEmpty = "contact_empty" [];
    /// A conversation was meant that is not there.
    ConversationMissing = "conversation_missing" [];
    /// A text is no e-mail address.
    EmailUnread = "email_unread" ["text"];
    /// A text is no time of day.
    TimeUnread = "time_unread" ["text"];
    /// A text is no length of time.
    MinutesUnread = "minutes_unread" ["text"];
    /// The clock is set forward over a time.
    TimeSkipped = "time_skipped" ["time", "next", "zone"];
    /// The clock is set back over a time, so that it comes twice.
    TimeTwice = "time_twice" ["time", "zone"];
    /// A text is no zone and no city that gives one its name.
    ZoneUnread = "zone_unread" ["text"];
    /// A text is no date.
    DateUnread = "date_unread" ["text"];
    /// A day that no calendar has.
    DateMissing = "date_missing" ["text"];
    /// A share of a full position is 1 to 100 percent.
    ShareUnread = "share_unread" ["text"];
    /// A language nobody could tell.
    LanguageUnread = "language_unread" ["text"];
    /// An organisation number whose check digit does not hold.
    OrgnrUnread = "orgnr_unread" ["text"];
    /// An address that is no web address.
    LinkUnread = "link_unread" ["text"];
    /// The page wants one to log in.
    LoginWall = "login_wall" ["title", "url"];
    /// The page is filled in by a script and holds no text itself.
    ScriptOnly = "script_only" ["title", "url"];
    /// The page lists several ads.
    ListPage = "list_page" ["count", "title", "url"];
    /// The page holds no ad.
    NoAd = "no_ad" ["title", "url"];
    /// The page or file is too large to read.
    PageTooLarge = "page_too_large" ["limit", "title", "url"];
    /// A file of a kind that cannot be read yet.
    FileKind = "file_kind" ["name"];
    /// A file that cannot be read.
    FileUnreadable = "file_unreadable" ["name"];
    /// A file is none that this program wrote.
    OwnFileForeign = "own_file_foreign" [];
    /// A newer version of the program wrote the file.
    OwnFileNewer = "own_file_newer" ["found", "known"];
    /// Something in a file of the program's own does not make sense.
    OwnFileBroken = "own_file_broken" ["place", "details"];
    /// One part of a file is longer than is read.
    OwnFileTooLong = "own_file_too_long" ["place"];
    /// A zip that would unpack to far more than it is, or elsewhere.
    OwnFileTrap = "own_file_trap" ["details"];
    /// A locked file needs its passphrase.
    PassphraseMissing = "passphrase_missing" [];
    /// The passphrase does not open the file.
    PassphraseWrong = "passphrase_wrong" [];
    /// A passphrase that is too short to lock anything.
    PassphraseShort = "passphrase_short" ["least"];
    /// A new passphrase was not typed the same twice.
    PassphraseDiffers = "passphrase_differs" [];
    /// A locked file is damaged, or locked otherwise than by a passphrase.
    LockedUnreadable = "locked_unreadable" ["details"];
    /// The person stopped something that takes long.
    Stopped = "stopped" [];
    /// Something is being taken out already.
    TakeOutUnderway = "takeout_underway" [];
    /// There is a file of that name already.
    FileExists = "file_exists" ["name"];
    /// The end of a file's name does not say what is wanted.
    FileEnding = "file_ending" ["name"];
    /// A file that cannot be written.
    FileUnwritable = "file_unwritable" ["name"];
    /// The site's terms forbid automated reading: paste the page's text or its saved file.
    FetchForbidden = "fetch_forbidden" ["site"];
    /// Only https addresses are fetched.
    FetchNotHttps = "fetch_not_https" ["url"];
    /// The address leads into a private network.
    FetchPrivate = "fetch_private" ["host"];
    /// The page sent the program on too many times.
    FetchRedirects = "fetch_redirects" ["host"];
    /// The page did not answer in time.
    FetchTimeout = "fetch_timeout" ["host"];
    /// The page is larger than is fetched.
    FetchTooLarge = "fetch_too_large" ["host"];
    /// The address holds something else than a page.
    FetchNotAPage = "fetch_not_a_page" ["host", "type"];
    /// The site refused or failed.
    FetchStatus = "fetch_status" ["host", "status"];
    /// The site asks to wait.
    FetchBusy = "fetch_busy" ["host", "seconds"];
    /// No connection could be made.
    FetchFailed = "fetch_failed" ["host"];
    /// The person stopped it.
    FetchStopped = "fetch_stopped" [];
    /// An entry of the calendar was meant that is not there.
    EntryMissing = "entry_missing" [];
    /// An entry of the calendar that can't be moved.
    EntryFixed = "entry_fixed" ["of"];
    /// A path that is not whole.
    FolderRelative = "folder_relative" ["folder"];
    /// There is no such folder.
    FolderMissing = "folder_missing" ["folder"];
    /// Something that is no folder of the person's own.
    FolderUnfit = "folder_unfit" ["folder"];
    /// A folder that can't be written in.
    FolderUnwritable = "folder_unwritable" ["folder"];
    /// A file of another program stands where ours should be.
    FileForeign = "file_foreign" ["path"];
    /// A file on its way in was meant that is not there, or not whole.
    IncomingMissing = "incoming_missing" [];
    /// A part of a file on its way in that does not follow on the one before.
    IncomingBroken = "incoming_broken" ["name"];
    /// A file is larger than is let in.
    IncomingTooLarge = "incoming_too_large" ["name", "limit"];
    /// A file is one of Løype's own, which is brought in by another way.
    ImportOwnFile = "import_own_file" ["name"];
    /// A file of another program is larger, packed or unpacked, than is read.
    ImportTooLarge = "import_too_large" ["name", "limit"];
    /// A table has more rows than are read.
    ImportTooManyRows = "import_too_many_rows" ["name", "limit"];
    /// A table has more columns or cells than are read.
    ImportTooManyColumns = "import_too_many_columns" ["name", "limit"];
    /// A file is of a kind that holds no table.
    ImportKindUnknown = "import_kind" ["name"];
    /// A file is broken.
    ImportBroken = "import_broken" ["name", "details"];
    /// A file holds no table.
    ImportEmpty = "import_empty" ["name"];
    /// Dates of a column read both ways, and nobody said which is meant.
    ImportDatesOpen = "import_dates_open" ["columns"];
    /// An answer that is none of those there are.
    ImportAnswerUnknown = "import_answer_unknown" ["text", "known"];
    /// A file that was looked at is no longer in hand.
    ImportNotLooked = "import_not_looked" [];
    /// The person stopped it; nothing was taken in.
    ImportStopped = "import_stopped" [];
    /// Demo jobs only go into an empty profile.
    DemoNotEmpty = "demo_not_empty" [];
    /// A table needs a column.
    ColumnsMissing = "columns_missing" [];
    /// A table has each column once, and sorts by each once.
    ColumnTwice = "column_twice" [];
    /// A change of many jobs needs jobs.
    NothingChosen = "nothing_chosen" [];
    /// A tag was meant that is not there.
    TagMissing = "tag_missing" [];
    /// A tag needs a name.
    TagNameMissing = "tag_name_missing" [];
    /// A saved view was meant that is not there.
    ViewMissing = "view_missing" [];
    /// A saved view needs a name.
    ViewNameMissing = "view_name_missing" [];
    /// More than the program takes at once.
    TooMany = "too_many" ["limit"];
    /// A backup was meant that is not there.
    BackupMissing = "backup_missing" ["name"];
    /// A file that should be a backup is not whole.
    BackupUnsound = "backup_unsound" ["name", "details"];
    /// A file that should be a backup is none of ours.
    BackupForeign = "backup_foreign" ["name"];
    /// A backup was made by a newer version.
    BackupNewer = "backup_newer" ["name", "found", "known"];
    /// The file to bring back is the profile itself.
    BackupIsProfile = "backup_is_profile" ["name"];
    /// The folder of backups can't be written.
    BackupUnwritable = "backup_unwritable" ["folder"];
    /// The disk that the backups lie on is full.
    BackupFull = "backup_full" ["folder"];
    /// A backup could not be made for another reason.
    BackupFailed = "backup_failed" ["folder", "details"];
    /// The second folder is the profile's own, or within it.
    BackupSecondInside = "backup_second_inside" ["folder"];
    /// All backups together can't be held under so little.
    BackupCapRange = "backup_cap_range" ["least", "most"];
    /// A command that only works while the profile can't be opened.
    RecoveryNotNeeded = "recovery_not_needed" [];
    /// Nothing in a damaged file can be read.
    RecoveryNothing = "recovery_nothing" [];
    /// The profile was written by a newer version.
    StoreNewer = "store_newer" ["found", "known"];
    /// The file belongs to another program.
    StoreForeign = "store_foreign" ["file"];
    /// The file is no database.
    StoreNotADatabase = "store_not_a_database" ["file"];
    /// The profile folder cannot be written.
    StoreUnwritable = "store_unwritable" ["folder"];
    /// Another process is writing.
    StoreBusy = "store_busy" [];
    /// The disk is full.
    StoreFull = "store_full" [];
    /// Another process is writing; `by` names those that have the profile open.
    StoreHeld = "store_held" ["by"];
    /// The disk failed at a write.
    StoreWriteFailed = "store_write_failed" ["details"];
    /// The disk took no more earlier, so nothing is written until a trial succeeds.
    ReadOnly = "read_only" [];
    /// The disk that holds a folder of the person's own is full.
    FolderFull = "folder_full" ["folder"];
    /// The database is damaged.
    StoreDamaged = "store_damaged" ["details"];
    /// Reading or writing the database failed.
    StoreFailed = "store_failed" ["details"];
}

impl std::fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id())
    }
}
