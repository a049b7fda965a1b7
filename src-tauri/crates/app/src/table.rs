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
    "settings.edit": wire::SettingEdit => wire::Settings = crate::settings::edit;
    "stage.rename": wire::RenameStage => wire::Nothing = crate::stages::rename;
    "board.read": wire::BoardQuery => wire::Board = crate::board::read;
    "board.column": wire::ColumnQuery => wire::ColumnCards = crate::board::column;
    "job.list": wire::JobListQuery => wire::JobList = crate::search::list;
    "job.read": wire::JobQuery => wire::JobView = crate::job::read;
    "job.add": wire::AddJob => wire::SavedJob = crate::job::add;
    "job.edit": wire::EditJob => wire::Nothing = crate::job::edit;
    "job.move": wire::MoveJob => wire::Nothing = crate::board::move_job;
    "job.delete": wire::JobQuery => wire::Nothing = crate::trash::delete;
    "job.restore": wire::JobQuery => wire::Nothing = crate::trash::restore;
    "trash.read": wire::TrashQuery => wire::Trash = crate::trash::read;
    "history.read": wire::HistoryQuery => wire::History = crate::history::read;
    "note.add": wire::AddNote => wire::WrittenEvent = crate::history::add_note;
    "event.edit": wire::EditEvent => wire::Nothing = crate::history::edit;
    "note.delete": wire::EventQuery => wire::Nothing = crate::history::delete_note;
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
    "redo": wire::Nothing => wire::Replay = crate::undo::redo;
    "pay.parse": wire::PayText => domain::money::PayAsWritten = crate::pay::parse;
    "pay.years": wire::Nothing => wire::TaxYears = crate::pay::net::years;
    "pay.net": wire::NetPayQuery => wire::NetPayView = crate::pay::net::read;
    "pay.curve": wire::CurveQuery => wire::Curve = crate::pay::curve::read;
    "pay.newcomer": wire::NewcomerQuery => wire::Newcomer = crate::pay::newcomer::read;
    "pay.floor": wire::FloorQuery => wire::FloorView = crate::pay::floor::read;
    "pay.market": wire::MarketQuery => wire::Market = crate::pay::market::read;
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
    "skill.delete": wire::SkillQuery => wire::Nothing = crate::guide::roles::delete_skill;
    "guidance.stand": wire::StandQuery => wire::Stand = crate::guide::stand::read;
    "guidance.topics": wire::TopicsQuery => wire::Topics = crate::guide::topics::read;
    "guidance.channels": wire::Nothing => wire::Channels = crate::guide::topics::channels;
    "newcomer.read": wire::Nothing => wire::NewcomerTrack = crate::guide::newcomers::read;
    "newcomer.mark": wire::MarkStep => wire::Nothing = crate::guide::newcomers::mark;
    "newcomer.choose": wire::NewcomerFor => wire::Nothing = crate::guide::newcomers::choose;
    "guidance.stale": wire::Nothing => wire::StaleFacts = crate::guide::facts::stale;
    "guidance.search": wire::GuidanceSearch => wire::FactsFound = crate::guide::facts::search;
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
    "demo.fill": wire::FillDemo => wire::Nothing = crate::demo::fill;
}

/// Commands that only a window can run. The shell carries them out; they are declared here so that the interface
/// calls them by the same door and with generated types.
pub mod shell {
    #[cfg(test)]
    use super::{ApiTypes, wire};

    /// Opens a link in the system's browser.
    pub const OPEN_LINK: &str = "link.open";
    /// Closes the window.
    pub const QUIT: &str = "window.quit";

    #[cfg(test)]
    pub(crate) fn collect(types: &mut ApiTypes) {
        types.command::<wire::OpenLink, wire::Nothing>(OPEN_LINK);
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
    let output = command(app, input)?;
    serde_json::to_value(output).map_err(|error| {
        tracing::error!(%error, "an output could not be written as JSON");
        ApiError::new(ErrorCode::Internal)
    })
}
