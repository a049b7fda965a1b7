//! Demo stories, and what was prepared for the interviews to come. All of it is invented.

use domain::ids::{ApplicationId, StoryId};
use domain::prep::PrepPart;
use domain::stage::StageKind;
use domain::story::StoryText;
use store::Writing;
use store::prep_sheet::SheetOf;

use crate::{ApiError, App};

/// A story in its parts, with the skills it shows.
struct Told {
    title: &'static str,
    situation: &'static str,
    task: &'static str,
    action: &'static str,
    result: &'static str,
    reflection: &'static str,
    numbers: &'static str,
    skills: &'static [&'static str],
}

const STORIES: [Told; 5] = [
    Told {
        title: "Flyttet ordrebasen uten nedetid",
        situation: "Ordresystemet gikk på en gammel Oracle-base som kostet mye og ble treg hver mandag.",
        task: "Jeg fikk ansvaret for å flytte den til PostgreSQL uten at butikkene merket det.",
        action: "Jeg laget en plan i fire steg, skrev et verktøy som skrev til begge basene og sammenliknet dem, og \
                 flyttet én butikk om gangen. Da to tall ikke stemte, stoppet jeg og fant en avrunding fra 2009.",
        result: "142 butikker flyttet på seks uker, ingen nedetid, og regningen gikk ned 61 %.",
        reflection: "Jeg ville laget sammenlikningen først, ikke i uke to.",
        numbers: "142 butikker, 6 uker, −61 % kostnad, p95 fra 900 til 240 ms",
        skills: &["PostgreSQL", "SQL", "Java"],
    },
    Told {
        title: "Søk i servicemanualer",
        situation: "Teknikerne brukte et kvarter på å finne riktig side i 3 000 manualer.",
        task: "Jeg skulle vise om et søk med språkmodell var godt nok til å stoles på.",
        action: "Jeg laget 400 spørsmål med fasit sammen med to teknikere, målte treff før jeg endret noe, og delte \
                 manualene etter kapittel i stedet for lengde.",
        result: "Treff i de tre øverste gikk fra 61 til 83 %, og et spørsmål koster 0,9 øre.",
        reflection: "Fasiten var verdt mer enn modellen vi valgte.",
        numbers: "400 spørsmål, 61 → 83 %, 4 → 0,9 øre per spørsmål",
        skills: &["Python", "RAG"],
    },
    Told {
        title: "To som ikke snakket sammen",
        situation: "To utviklere i laget var uenige om arkitekturen og kommenterte hverandres kode i ukevis.",
        task: "Ingen hadde bedt meg, men leveransen sto stille.",
        action: "Jeg tok en kaffe med hver av dem, skrev ned hva begge mente på én side, og foreslo at vi målte de to \
                 forslagene i en uke hver.",
        result: "De valgte det ene sammen etter to uker, og vi leverte til fristen.",
        reflection: "",
        numbers: "",
        skills: &[],
    },
    Told {
        title: "Night shift on the payment queue",
        situation: "The payment queue stopped at two in the morning with 40,000 messages waiting.",
        task: "I was on call, four weeks into the job.",
        action: "I found the poisoned message by halving the batch, moved it aside, wrote down every step while I did it, \
                 and woke the one person who could tell whether money had been lost.",
        result: "The queue was empty after 50 minutes and no payment was lost. The runbook is still in use.",
        reflection: "I would ask for help after ten minutes, not thirty.",
        numbers: "40,000 messages, 50 minutes, 0 lost",
        skills: &["Kafka", "Kubernetes"],
    },
    Told {
        title: "Lærte opp tre nye",
        situation: "Vi ansatte tre på én måned, og ingen hadde skrevet ned hvordan noe henger sammen.",
        task: "Jeg skulle få dem i gang.",
        action: "Jeg gikk gjennom systemet med den første og lot henne skrive dokumentasjonen, som den neste rettet.",
        result: "",
        reflection: "",
        numbers: "",
        skills: &["dokumentasjon"],
    },
];

/// What is noted for an interview to come.
const DOUBTS: &str = "- Bare to år i ett fag. **Svar:** flyttet hele ordrebasen alene, fra null til vakt på en måned.\n\
                      - Ikke ledet folk. **Svar:** lærte opp tre nye, og fikk to som var uenige, til å bli enige.";
const TO_ASK: &str = "- Hvem eier et svar som var feil?\n- Hvordan ruller dere tilbake en modell?\n\
                      - Hva syntes den forrige i rollen var vanskelig?";

/// The stories; the first are those told best.
pub(super) fn add_stories(app: &App, writing: &Writing<'_>) -> Result<(), ApiError> {
    // The newest change stands first in the bank.
    for told in STORIES.iter().rev() {
        let id = StoryId::at(app.clock.now());
        let text = StoryText {
            title: told.title.to_owned(),
            situation: told.situation.to_owned(),
            task: told.task.to_owned(),
            action: told.action.to_owned(),
            result: told.result.to_owned(),
            reflection: told.reflection.to_owned(),
            numbers: told.numbers.to_owned(),
        };
        store::story::insert(writing, id, &text)?;
        let skills: Vec<String> = told.skills.iter().map(|skill| (*skill).to_owned()).collect();
        store::story::set_skills(writing, id, &skills)?;
    }
    Ok(())
}

/// The sheet of a job that has come as far as an interview.
pub(super) fn add_sheet(
    writing: &Writing<'_>,
    application: ApplicationId,
    stage: StageKind,
) -> Result<(), ApiError> {
    if stage != StageKind::Interview {
        return Ok(());
    }
    let of = SheetOf { application, interview: None };
    store::prep_sheet::set_part(writing, of, PrepPart::Doubts, Some(DOUBTS))?;
    Ok(store::prep_sheet::set_part(writing, of, PrepPart::ToAsk, Some(TO_ASK))?)
}
