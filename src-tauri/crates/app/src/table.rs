//! The command table: every use case with its name, its input and its output, one line each.
//!
//! The window's one IPC command, the command line and the tests all dispatch through here, and `ui/src/generated/api.ts`
//! is written from it, so a command cannot exist on one side only.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

#[cfg(test)]
use crate::generated::ApiTypes;
use crate::{ApiError, App, ErrorCode, wire};

macro_rules! commands {
    ($($name:literal: $input:ty => $output:ty = $run:path;)+) => {
        /// Runs one command by name. Blocking: call it away from the main thread.
        ///
        /// # Errors
        /// `unknown_command`, `bad_input` when the input does not have the command's form, else what the command says.
        pub fn dispatch(app: &App, name: &str, input: Value) -> Result<Value, ApiError> {
            match name {
                $($name => run::<$input, $output>(app, input, $run),)+
                _ => Err(ApiError::new(ErrorCode::UnknownCommand).with("name", name)),
            }
        }

        /// The names of all commands, in table order.
        pub fn names() -> &'static [&'static str] {
            &[$($name),+]
        }

        #[cfg(test)]
        pub(crate) fn collect(types: &mut ApiTypes) {
            $(types.command::<$input, $output>($name);)+
        }
    };
}

commands! {
    "profile.read": wire::Nothing => wire::Profile = crate::profile::read;
    "profile.check": wire::Nothing => wire::CheckReport = crate::profile::check;
    "privacy.read": wire::Nothing => wire::Privacy = crate::privacy::read;
    "profile.wipe": wire::WipeProfile => wire::Nothing = crate::privacy::wipe;
    "writing.state": wire::Nothing => wire::WritingState = crate::writing::state;
    "writing.try_again": wire::Nothing => wire::WritingState = crate::writing::try_again;
    "backup.state": wire::Nothing => wire::BackupState = crate::backup::state;
    "backup.list": wire::BackupsQuery => wire::Backups = crate::backup::list;
    "backup.make": wire::Nothing => wire::BackupLine = crate::backup::make;
    "backup.write_to": wire::WriteBackup => wire::BackupLine = crate::backup::write_to;
    "backup.look": wire::BackupChoice => wire::RestoreLook = crate::backup::look;
    "backup.restore": wire::BackupChoice => wire::Restored = crate::backup::restore;
    "backup.second_folder": wire::ChooseSecondFolder => wire::BackupState = crate::backup::choose_second;
    "backup.cap": wire::SetBackupCap => wire::BackupState = crate::backup::set_cap;
    "settings.edit": wire::SettingEdit => wire::Settings = crate::settings::edit;
    "stage.rename": wire::RenameStage => wire::Nothing = crate::stages::rename;
    "stage.list": wire::Nothing => wire::StageList = crate::stages::list;
    "stage.add": wire::AddStage => wire::SavedStage = crate::stages::add;
    "stage.hide": wire::StageQuery => wire::Nothing = crate::stages::hide;
    "stage.show": wire::StageQuery => wire::Nothing = crate::stages::show;
    "stage.place": wire::PlaceStage => wire::Nothing = crate::stages::place;
    "stage.delete": wire::DeleteStage => wire::Nothing = crate::stages::delete;
    "board.read": wire::BoardQuery => wire::Board = crate::board::read;
    "board.column": wire::ColumnQuery => wire::ColumnCards = crate::board::column;
    "job.list": wire::JobListQuery => wire::JobList = crate::search::list;
    "job.read": wire::JobQuery => wire::JobView = crate::job::read;
    "job.add": wire::AddJob => wire::SavedJob = crate::job::add;
    "job.edit": wire::EditJob => wire::Nothing = crate::job::edit;
    "job.move": wire::MoveJob => wire::Nothing = crate::board::move_job;
    "job.why_closed": wire::SayWhyClosed => wire::Nothing = crate::closing::say;
    "job.already": wire::AlreadyQuery => wire::Already = crate::already::ask;
    "job.merge_candidates": wire::JobQuery => wire::MergeCandidates = crate::merging::candidates;
    "job.merge_look": wire::MergeJobs => wire::MergeLook = crate::merging::look;
    "job.merge": wire::MergeJobs => wire::SavedJob = crate::merging::merge;
    "job.delete": wire::JobQuery => wire::Nothing = crate::trash::delete;
    "job.restore": wire::JobQuery => wire::Nothing = crate::trash::restore;
    "trash.read": wire::TrashQuery => wire::Trash = crate::trash::read;
    "ending.read": wire::Nothing => wire::Ending = crate::ending::read;
    "ending.withdraw": wire::WithdrawOthers => wire::Nothing = crate::ending::withdraw;
    "archive.list": wire::ArchivesQuery => wire::Archives = crate::archive::list;
    "archive.read": wire::ArchiveQuery => wire::ArchivedJobs = crate::archive::read;
    "archive.make": wire::MakeArchive => wire::SavedArchive = crate::archive::make;
    "archive.rename": wire::RenameArchive => wire::Nothing = crate::archive::rename;
    "archive.restore": wire::ArchiveNamed => wire::Nothing = crate::archive::restore;
    "history.read": wire::HistoryQuery => wire::History = crate::history::read;
    "note.add": wire::AddNote => wire::WrittenEvent = crate::history::add_note;
    "event.edit": wire::EditEvent => wire::Nothing = crate::history::edit;
    "note.delete": wire::EventQuery => wire::Nothing = crate::history::delete_note;
    "markdown.read": wire::MarkdownText => wire::MarkdownRead = crate::markdown::read;
    "document.list": wire::DocumentsQuery => wire::Documents = crate::document::list;
    "document.read": wire::DocumentQuery => wire::DocumentView = crate::document::read;
    "document.of_job": wire::JobQuery => wire::JobDocuments = crate::document::of_job;
    "document.add": wire::AddDocument => wire::SavedVersion = crate::document::add;
    "document.add_version": wire::AddVersion => wire::SavedVersion = crate::document::add_version;
    "document.edit": wire::EditDocument => wire::Nothing = crate::document::edit;
    "document.edit_version": wire::EditVersion => wire::Nothing = crate::document::edit_version;
    "document.delete": wire::DocumentQuery => wire::Nothing = crate::document::delete;
    "document.delete_version": wire::VersionQuery => wire::Nothing = crate::document::delete_version;
    "document.send": wire::SendDocument => wire::SavedSent = crate::document::send;
    "document.unsend": wire::SentQuery => wire::Nothing = crate::document::unsend;
    "letter.read": wire::JobQuery => wire::Letter = crate::letter::read;
    "letter.save": wire::SaveLetter => wire::Nothing = crate::letter::save;
    "letter.keep": wire::KeepLetter => wire::SavedVersion = crate::letter::keep;
    "draft.write": wire::WriteDraft => wire::MailDraft = crate::draft_mail::write;
    "draft.sign": wire::SignDrafts => wire::Nothing = crate::draft_mail::sign;
    "link.list": wire::JobQuery => wire::JobLinks = crate::job_link::list;
    "link.add": wire::AddJobLink => wire::SavedJobLink = crate::job_link::add;
    "link.edit": wire::EditJobLink => wire::Nothing = crate::job_link::edit;
    "link.delete": wire::JobLinkQuery => wire::Nothing = crate::job_link::delete;
    "checklist.read": wire::JobQuery => wire::Checklist = crate::checklist::read;
    "checklist.add": wire::AddToChecklist => wire::Nothing = crate::checklist::add;
    "checklist.edit": wire::EditChecklistItem => wire::Nothing = crate::checklist::edit;
    "checklist.delete": wire::ChecklistItemQuery => wire::Nothing = crate::checklist::delete;
    "found.read": wire::JobQuery => wire::FoundAt = crate::found_at::read;
    "found.names": wire::FoundNamesQuery => wire::FoundNames = crate::found_at::names;
    "found.edit": wire::EditFoundAt => wire::Nothing = crate::found_at::edit;
    "interview.list": wire::InterviewsQuery => wire::Interviews = crate::interview::list;
    "interview.of_job": wire::JobQuery => wire::InterviewsOfJob = crate::interview::of_job;
    "interview.look": wire::InterviewDraft => wire::InterviewLook = crate::interview::look;
    "interview.add": wire::InterviewDraft => wire::SavedInterview = crate::interview::add;
    "interview.edit": wire::EditInterview => wire::Nothing = crate::interview::edit;
    "interview.delete": wire::InterviewQuery => wire::Nothing = crate::interview::delete;
    "interview.hold": wire::HoldInterview => wire::Nothing = crate::interview::hold;
    "interview.cancel": wire::InterviewQuery => wire::Nothing = crate::interview::cancel;
    "interview.plan": wire::InterviewQuery => wire::Nothing = crate::interview::plan;
    "story.list": wire::StoriesQuery => wire::Stories = crate::story::list;
    "story.read": wire::StoryQuery => wire::StoryView = crate::story::read;
    "story.add": wire::AddStory => wire::SavedStory = crate::story::add;
    "story.edit": wire::EditStory => wire::Nothing = crate::story::edit;
    "story.delete": wire::StoryQuery => wire::Nothing = crate::story::delete;
    "story.answer": wire::AnswerWithStory => wire::Nothing = crate::story::answer;
    "story.time": wire::TimeStory => wire::SpeakingRate = crate::story::time;
    "story.matches": wire::StoryMatchQuery => wire::StoryMatches = crate::story::matches;
    "prep.read": wire::PrepQuery => wire::PrepSheet = crate::prep::read;
    "prep.write": wire::WritePrep => wire::Nothing = crate::prep::write;
    "prep.clear": wire::ClearPrep => wire::Nothing = crate::prep::clear;
    "prep.markdown": wire::PrepQuery => wire::PrepMarkdown = crate::prep::markdown::read;
    "prep.pdf": wire::PrepQuery => wire::SavedFile = crate::prep::pdf::save;
    "requirement.add": wire::AddRequirement => wire::SavedRequirement = crate::prep::requirements::add;
    "requirement.edit": wire::EditRequirement => wire::Nothing = crate::prep::requirements::edit;
    "requirement.redraw": wire::JobQuery => wire::Nothing = crate::prep::requirements::redraw;
    "requirement.say": wire::SayMeets => wire::Nothing = crate::prep::requirements::say;
    "question.list": wire::QuestionsQuery => wire::Questions = crate::question::list;
    "question.choices": wire::Nothing => wire::QuestionChoices = crate::question::choices;
    "question.read": wire::QuestionQuery => wire::QuestionView = crate::question::read;
    "question.for_job": wire::JobQuery => wire::QuestionsForJob = crate::question::for_job;
    "question.add": wire::AddQuestion => wire::SavedQuestion = crate::question::add;
    "question.edit": wire::EditQuestion => wire::Nothing = crate::question::edit;
    "question.delete": wire::QuestionQuery => wire::Nothing = crate::question::delete;
    "question.note": wire::NoteAtQuestion => wire::Nothing = crate::question::note;
    "practice.read": wire::Nothing => wire::PracticePage = crate::practice::read;
    "practice.due": wire::DueQuery => wire::DueQuestions = crate::practice::due;
    "practice.progress": wire::Nothing => wire::PracticeProgress = crate::practice::progress;
    "practice.plan": wire::PlanPractice => wire::PracticePlanned = crate::practice::plan;
    "practice.add": wire::AddToPractice => wire::PracticePlanned = crate::practice::add;
    "practice.remove": wire::QuestionQuery => wire::Nothing = crate::practice::remove;
    "practice.begin": wire::BeginPractice => wire::Sitting = crate::practice::begin;
    "practice.answer": wire::AnswerQuestion => wire::Answered = crate::practice::answer;
    "practice.end": wire::SittingQuery => wire::SittingSummary = crate::practice::end;
    "practice.summary": wire::SittingQuery => wire::SittingSummary = crate::practice::summary;
    "debrief.read": wire::InterviewQuery => wire::DebriefView = crate::debrief::read;
    "debrief.match": wire::MatchQuestions => wire::MatchedQuestions = crate::debrief::matches;
    "debrief.save": wire::SaveDebrief => wire::DebriefSaved = crate::debrief::save;
    "zone.names": wire::ZonesQuery => wire::ZoneNames = crate::interview::zones;
    "contact.list": wire::ContactsQuery => wire::Contacts = crate::contact::list;
    "contact.read": wire::ContactQuery => wire::ContactView = crate::contact::read;
    "contact.history": wire::ContactHistoryQuery => wire::ContactHistory = crate::contact::history;
    "contact.of_job": wire::JobQuery => wire::JobContacts = crate::contact::of_job;
    "contact.add": wire::AddContact => wire::SavedContact = crate::contact::add;
    "contact.edit": wire::EditContact => wire::Nothing = crate::contact::edit;
    "contact.delete": wire::ContactQuery => wire::Nothing = crate::contact::delete;
    "contact.merge": wire::MergeContacts => wire::Nothing = crate::contact::merge;
    "contact.link": wire::ContactLink => wire::Nothing = crate::contact::link;
    "contact.unlink": wire::ContactLink => wire::Nothing = crate::contact::unlink;
    "conversation.add": wire::AddConversation => wire::SavedConversation = crate::conversation::add;
    "conversation.edit": wire::EditConversation => wire::Nothing = crate::conversation::edit;
    "conversation.delete": wire::ConversationQuery => wire::Nothing = crate::conversation::delete;
    "box.look": wire::BoxText => wire::BoxLook = crate::capture::look;
    "ad.read": wire::ReadAd => wire::AdPreview = crate::capture::read;
    "ad.fetch": wire::FetchAd => wire::AdPreview = crate::capture::fetch;
    "ad.stop_fetch": wire::Nothing => wire::Nothing = crate::capture::stop_fetch;
    "ad.save": wire::SaveAd => wire::SavedJob = crate::capture::save;
    "ad.drop": wire::DraftQuery => wire::Nothing = crate::capture::drop_draft;
    "ad.text": wire::AdQuery => wire::AdText = crate::capture::text;
    "search": wire::SearchQuery => wire::SearchHits = crate::search::find;
    "find": wire::FindQuery => wire::FindHits = crate::find::find;
    "employer.names": wire::EmployerQuery => wire::EmployerNames = crate::search::employer_names;
    "undo.state": wire::Nothing => wire::UndoState = crate::undo::state;
    "undo": wire::Nothing => wire::Replay = crate::undo::undo;
    "undo.list": wire::Nothing => wire::StepList = crate::undo::list;
    "undo.go": wire::GoToStep => wire::GoneTo = crate::undo::go_to;
    "redo": wire::Nothing => wire::Replay = crate::undo::redo;
    "pay.parse": wire::PayText => domain::money::PayAsWritten = crate::pay::parse;
    "pay.years": wire::Nothing => wire::TaxYears = crate::pay::net::years;
    "pay.net": wire::NetPayQuery => wire::NetPayView = crate::pay::net::read;
    "pay.curve": wire::CurveQuery => wire::Curve = crate::pay::curve::read;
    "pay.newcomer": wire::NewcomerQuery => wire::Newcomer = crate::pay::newcomer::read;
    "pay.floor": wire::FloorQuery => wire::FloorView = crate::pay::floor::read;
    "pay.scale": wire::ScaleQuery => wire::PayScale = crate::pay::scale::read;
    "pay.of_job": wire::JobQuery => wire::JobPay = crate::pay::of_job::read;
    "pay.rents": wire::RentQuery => wire::Rents = crate::pay::market::rents;
    "floor.levels": wire::Nothing => wire::FloorLevels = crate::pay::floor::levels;
    "floor.add": wire::AddFloorLevel => wire::Nothing = crate::pay::floor::add;
    "floor.delete": wire::FloorLevelQuery => wire::Nothing = crate::pay::floor::delete;
    "target.list": wire::Nothing => wire::Targets = crate::target::list;
    "target.save": wire::SaveTarget => wire::SavedTarget = crate::target::save;
    "target.delete": wire::TargetQuery => wire::Nothing = crate::target::delete;
    "target.suggest": wire::SuggestQuery => wire::Suggestion = crate::target::suggest;
    "figure.look": wire::LookAtFigure => wire::Objections = crate::figure::look;
    "figure.add": wire::FigureDraft => wire::SavedFigure = crate::figure::add;
    "figure.edit": wire::EditFigure => wire::Nothing = crate::figure::edit;
    "figure.delete": wire::FigureQuery => wire::Nothing = crate::figure::delete;
    "offer.compare": wire::CompareQuery => wire::Comparison = crate::offer::compare::read;
    "offer.add": wire::AddOffer => wire::SavedOffer = crate::offer::add;
    "offer.edit": wire::EditOffer => wire::SavedOffer = crate::offer::edit;
    "offer.delete": wire::OfferQuery => wire::Nothing = crate::offer::delete;
    "offer.fetch_rate": wire::OfferQuery => wire::SavedOffer = crate::offer::fetch_rate;
    "offer.score": wire::SetScore => wire::Nothing = crate::offer::score;
    "offer.weight": wire::SetWeight => wire::Nothing = crate::offer::weight;
    "offer.rank": wire::RankQuery => wire::Ranking = crate::offer::compare::try_weights;
    "guidance.cities": wire::CitiesQuery => wire::Cities = crate::guide::cities::read;
    "guidance.city": wire::CityQuery => wire::CityFound = crate::guide::cities::one;
    "guidance.places": wire::CityQuery => wire::PlaceNames = crate::guide::cities::names;
    "guidance.employers": wire::EmployersQuery => wire::Employers = crate::guide::employers::read;
    "guidance.employer": wire::EmployerNamed => wire::EmployerFound = crate::guide::employers::one;
    "employer.follow": wire::FollowEmployer => wire::Nothing = crate::guide::employers::follow;
    "guidance.roles": wire::Nothing => wire::Roles = crate::guide::roles::read;
    "skill.add": wire::AddSkill => wire::Nothing = crate::guide::roles::add_skill;
    "skill.judge": wire::JudgeSkill => wire::Nothing = crate::guide::roles::judge_skill;
    "skill.delete": wire::SkillQuery => wire::Nothing = crate::guide::roles::delete_skill;
    "guidance.stand": wire::StandQuery => wire::Stand = crate::guide::stand::read;
    "guidance.topics": wire::TopicsQuery => wire::Topics = crate::guide::topics::read;
    "guidance.channels": wire::Nothing => wire::Channels = crate::guide::topics::channels;
    "newcomer.read": wire::Nothing => wire::NewcomerTrack = crate::guide::newcomers::read;
    "newcomer.mark": wire::MarkStep => wire::Nothing = crate::guide::newcomers::mark;
    "newcomer.choose": wire::NewcomerFor => wire::Nothing = crate::guide::newcomers::choose;
    "guidance.stale": wire::Nothing => wire::StaleFacts = crate::guide::facts::stale;
    "own.list": wire::Nothing => wire::OwnFacts = crate::guide::own::list;
    "own.withdraw": wire::OwnFact => wire::Nothing = crate::guide::own::withdraw;
    "own_figure.form": wire::FactQuery => wire::FigureForm = crate::guide::own_figure::form;
    "own_figure.save": wire::SaveOwnFigure => wire::SavedOwnFigure = crate::guide::own_figure::save;
    "own_statistic.save": wire::SaveOwnStatistic => wire::SavedOwnStatistic = crate::guide::own_statistic::save;
    "guidance.pack": wire::Nothing => wire::PackView = crate::guide::packs::read;
    "guidance.look_at_pack": wire::PackFile => wire::PackChanges = crate::guide::packs::look;
    "guidance.import_pack": wire::PackFile => wire::PackChanges = crate::guide::packs::import;
    "guidance.export_pack": wire::Nothing => wire::PackWritten = crate::guide::packs::export;
    "guidance.restore_built_in": wire::Nothing => wire::Nothing = crate::guide::packs::restore;
    "employer.look_up": wire::EmployerLookUp => wire::EmployerCandidates = crate::guide::register::look_up;
    "employer.keep": wire::KeepEmployer => wire::KeptEmployer = crate::guide::register::keep;
    "guidance.refresh_wages": wire::Nothing => wire::WagesView = crate::guide::wages::refresh;
    "guidance.search": wire::GuidanceSearch => wire::FactsFound = crate::guide::facts::search;
    "example.fill": wire::Nothing => wire::Nothing = crate::example::fill;
    "example.remove": wire::Nothing => wire::Nothing = crate::example::remove;
    "today.read": wire::Nothing => wire::Today = crate::today::read;
    "today.done": wire::ThingQuery => wire::Nothing = crate::today::acts::done;
    "today.put_off": wire::PutOff => wire::Nothing = crate::today::acts::put_off;
    "today.no_reply": wire::ThingQuery => wire::Nothing = crate::today::acts::no_reply;
    "task.of_job": wire::JobQuery => wire::JobTasks = crate::task::of_job;
    "task.add": wire::AddTask => wire::SavedTask = crate::task::add;
    "task.edit": wire::EditTask => wire::Nothing = crate::task::edit;
    "task.done": wire::TickTask => wire::Nothing = crate::task::tick;
    "task.delete": wire::TaskQuery => wire::Nothing = crate::task::delete;
    "follow_up.set": wire::SetFollowUp => wire::Nothing = crate::task::set_follow_up;
    "rhythm.read": wire::Nothing => wire::RhythmView = crate::rhythm::read;
    "rhythm.edit": wire::RhythmEdit => wire::RhythmView = crate::rhythm::edit;
    "goal.read": wire::Nothing => wire::GoalView = crate::goal::read;
    "goal.edit": wire::GoalEdit => wire::GoalView = crate::goal::edit;
    "goal.pause": wire::PauseGoal => wire::GoalView = crate::goal::pause;
    "reminder.due": wire::Nothing => wire::DueReminders = crate::reminder::due;
    "reminder.seen": wire::SeenReminders => wire::Nothing = crate::reminder::seen;
    "calendar.read": wire::CalendarQuery => wire::CalendarPage = crate::calendar::read;
    "calendar.move": wire::MoveEntry => wire::Nothing = crate::calendar::move_entry;
    "calendar.ics": wire::IcsQuery => wire::IcsText = crate::calendar::ics;
    "calendar.save": wire::IcsQuery => wire::SavedFile = crate::calendar::save;
    "calendar.keep": wire::KeepCalendar => wire::CalendarFile = crate::calendar::keep;
    "calendar.file": wire::Nothing => wire::CalendarFile = crate::calendar::file;
    "timeline.job": wire::JobQuery => wire::Timeline = crate::timeline::of_job;
    "timeline.all": wire::BarsQuery => wire::Bars = crate::timeline::bars;
    "table.read": wire::TableQuery => wire::TableRows = crate::jobs::read;
    "table.ids": wire::TableIdsQuery => wire::TableIds = crate::jobs::ids;
    "table.values": wire::ValuesQuery => wire::TableValues = crate::jobs::values;
    "table.day": wire::DayText => wire::DayRead = crate::jobs::day;
    "table.columns": wire::Nothing => wire::TableLayout = crate::jobs::columns;
    "table.arrange": wire::TableLayout => wire::Nothing = crate::jobs::arrange;
    "jobs.change": wire::ChangeJobs => wire::ChangedJobs = crate::jobs::change;
    "jobs.tags": wire::SelectionQuery => wire::Tags = crate::jobs::tags_of;
    "view.list": wire::Nothing => wire::SavedViews = crate::views::list;
    "view.save": wire::SaveView => wire::ViewSaved = crate::views::save;
    "view.rename": wire::RenameView => wire::Nothing = crate::views::rename;
    "view.delete": wire::ViewQuery => wire::Nothing = crate::views::delete;
    "view.reorder": wire::OrderViews => wire::Nothing = crate::views::reorder;
    "tag.list": wire::Nothing => wire::Tags = crate::tags::list;
    "tag.suggest": wire::TagText => wire::TagNames = crate::tags::suggest;
    "tag.add": wire::AddTag => wire::SavedTag = crate::tags::add;
    "tag.rename": wire::RenameTag => wire::Nothing = crate::tags::rename;
    "tag.delete": wire::TagQuery => wire::Nothing = crate::tags::delete;
    "tag.of_job": wire::JobQuery => wire::Tags = crate::tags::of_job;
    "job.tag": wire::TagJob => wire::SavedTag = crate::tags::put_on;
    "job.untag": wire::UntagJob => wire::Nothing = crate::tags::take_off;
    "takeout.save": wire::TakeOut => wire::TakenOut = crate::takeout::save;
    "takeout.progress": wire::Nothing => wire::TakeOutProgress = crate::takeout::progress;
    "takeout.stop": wire::Nothing => wire::Nothing = crate::takeout::stop;
    "incoming.begin": wire::BeginIncoming => wire::IncomingBegun = crate::incoming::begin;
    "incoming.part": wire::IncomingPart => wire::Nothing = crate::incoming::part;
    "incoming.end": wire::IncomingQuery => wire::Nothing = crate::incoming::end;
    "incoming.drop": wire::IncomingQuery => wire::Nothing = crate::incoming::drop_file;
    "import.look": wire::ImportQuery => wire::ImportLook = crate::import::look;
    "import.rows": wire::ImportRowsQuery => wire::ImportRows = crate::import::rows;
    "import.own_look": wire::OwnFileQuery => wire::OwnLook = crate::import::own::look;
    "import.own_run": wire::OwnFileQuery => wire::OwnBroughtIn = crate::import::own::bring_in;
    "import.run": wire::ImportQuery => wire::ImportDone = crate::import::run;
    "import.progress": wire::Nothing => wire::ImportProgress = crate::import::progress;
    "import.stop": wire::Nothing => wire::Nothing = crate::import::stop;
    "demo.fill": wire::FillDemo => wire::Nothing = crate::demo::fill;
}

/// Commands that only a window can run. The shell carries them out; they are declared here so that the interface
/// calls them by the same door and with generated types.
pub mod shell {
    #[cfg(test)]
    use super::{ApiTypes, wire};

    /// Opens a link in the system's browser.
    pub const OPEN_LINK: &str = "link.open";
    /// Opens a copy of a document's version with the system's program for it: the path is
    /// [`document_to_open`](crate::document_to_open)'s, found away from the main thread.
    pub const OPEN_DOCUMENT: &str = "document.open";
    /// Closes the window.
    pub const QUIT: &str = "window.quit";

    #[cfg(test)]
    pub(crate) fn collect(types: &mut ApiTypes) {
        types.command::<wire::OpenLink, wire::Nothing>(OPEN_LINK);
        types.command::<wire::VersionQuery, wire::Nothing>(OPEN_DOCUMENT);
        types.command::<wire::Nothing, wire::Nothing>(QUIT);
    }
}

fn run<I: DeserializeOwned, O: Serialize>(
    app: &App,
    input: Value,
    command: fn(&App, I) -> Result<O, ApiError>,
) -> Result<Value, ApiError> {
    let input = serde_json::from_value(input)
        .map_err(|error| ApiError::new(ErrorCode::BadInput).with("details", error))?;
    let explained = command(app, input).map_err(|error| app.explained(error));
    let heeded = explained.map_err(|error| crate::writing::heed(app, error));
    let output = heeded.inspect_err(|error| app.backups.note(error))?;
    serde_json::to_value(output).map_err(|error| {
        tracing::error!(%error, "an output could not be written as JSON");
        ApiError::new(ErrorCode::Internal)
    })
}
