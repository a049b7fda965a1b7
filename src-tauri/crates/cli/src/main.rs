//! `loype`: the same core without a window, for scripts and for people who like terminals.

mod ad_json;
mod arguments;
mod backups;
mod calendar;
mod capture;
mod documents;
mod export;
mod guidance;
mod import;
mod import_json;
mod import_own;
mod jobs;
mod offers;
mod out;
mod packs;
mod pay;
mod practice;
mod prep;
mod profile;

use std::process::ExitCode;

use clap::Parser as _;

use crate::arguments::{Arguments, Command, DocumentsCommand, GuidanceArguments, GuidanceCommand};
use crate::arguments::{OffersCommand, PayCommand};
use crate::out::{Failure, Out};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut out = Out::new(&arguments);
    match run(&arguments, &mut out) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => out.fail(&failure),
    }
}

fn run(arguments: &Arguments, out: &mut Out) -> Result<(), Failure> {
    match &arguments.command {
        Command::Capture(input) => capture::run(arguments, input, out),
        Command::Jobs(input) => jobs::list(arguments, input, out),
        Command::Show { job } => jobs::show(arguments, job, out),
        Command::Add(input) => jobs::add(arguments, input, out),
        Command::Move { job, stage, on } => jobs::move_to(arguments, job, stage, on.as_deref(), out),
        Command::Note { job, text } => jobs::note(arguments, job, &text.join(" "), out),
        Command::Documents { command: Some(DocumentsCommand::Add(input)) } => {
            documents::add(arguments, input, out)
        }
        Command::Documents { command: None } => documents::list(arguments, out),
        Command::Undo => profile::undo(arguments, out),
        Command::Redo => profile::redo(arguments, out),
        Command::Calendar { file } => calendar::write(arguments, file, out),
        Command::Prep(input) => prep::run(arguments, input, out),
        Command::Practice(input) => practice::run(arguments, input, out),
        Command::Import(input) => import::run(arguments, input, out),
        Command::Export(input) => export::run(arguments, input, out),
        Command::Check => profile::check(arguments, out),
        Command::Backup { dir } => backups::backup(arguments, dir.as_deref(), out),
        Command::Restore(input) => backups::restore(arguments, input, out),
        Command::Demo { jobs, seed } => profile::demo(arguments, *jobs, *seed, out),
        Command::Pay(PayCommand::Parse { text, on: _ }) => pay::parse(text, out),
        Command::Pay(PayCommand::Net(input)) => pay::net(input, out),
        Command::Pay(PayCommand::Floor(input)) => pay::floor(input, out),
        Command::Guidance(GuidanceArguments { command: Some(command), .. }) => match command {
            GuidanceCommand::Import { file, preview } => packs::import(arguments, file, *preview, out),
            GuidanceCommand::Export { file } => packs::export(arguments, file, out),
        },
        // Without a command the list is required.
        Command::Guidance(GuidanceArguments { list, name, .. }) => {
            guidance::list(list.unwrap_or(app::GuidanceList::Stale), name.as_deref(), out)
        }
        Command::Offers { command: Some(OffersCommand::Eval { file }) } => offers::eval(file, out),
        Command::Offers { command: Some(OffersCommand::Compare { offers }) } => {
            offers::compare(arguments, offers, out)
        }
        Command::Offers { command: None } => offers::compare(arguments, &[], out),
    }
}
