//! Demo documents: a CV and a certificate, sent with what was applied for; where jobs were found, and what is to be done
//! before sending.

use chrono::NaiveDate;
use domain::document_file::DocumentKind;
use domain::ids::{ApplicationId, ChecklistItemId, DocumentSentId, DocumentVersionId, JobId};
use domain::stage::StageKind;
use store::Writing;
use store::checklist::ChecklistItem;

use super::Chance;
use crate::document::{TakenFile, insert};
use crate::{ApiError, App};

const CV: &str = "Åse Eksempel\nSystemutvikler, Oslo\n\nErfaring\n2021– Systemutvikler, Eksempel AS\n2018–2021 \
                  Utvikler, Prøve AS\n\nUtdanning\n2018 Master i informatikk, Universitetet i Oslo\n";
const CERTIFICATE: &str =
    "Attest\n\nÅse Eksempel var ansatt hos oss som utvikler fra 2018 til 2021.\n\nPrøve AS\n";
const FOUND: [&str; 5] =
    ["finn.no", "arbeidsplassen.nav.no", "LinkedIn", "En tidligere kollega", "Karrieredag"];
const TO_DO: [&str; 4] =
    ["Les annonsen en gang til", "Tilpass CV-en", "Be en kollega lese søknaden", "Legg ved attester"];

/// The versions that demo jobs were applied for with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Papers {
    cv: DocumentVersionId,
    certificate: DocumentVersionId,
}

/// Keeps the demo's own documents.
pub(super) fn add_papers(app: &App, writing: &Writing<'_>) -> Result<Papers, ApiError> {
    let add = |kind, name: &str, text: &str| {
        let file = TakenFile::of(format!("{name}.txt"), text.as_bytes().to_vec())?;
        insert(app, writing, kind, name, &file, "").map(|saved| saved.version_id)
    };
    Ok(Papers {
        cv: add(DocumentKind::Cv, "CV Åse Eksempel", CV)?,
        certificate: add(DocumentKind::Certificate, "Attest Prøve AS", CERTIFICATE)?,
    })
}

/// What stands beside a job that came as far as `stage`, and was sent on a day if it was.
pub(super) fn add_beside(
    app: &App,
    writing: &Writing<'_>,
    (job_id, application): (JobId, ApplicationId),
    (stage, sent_on): (StageKind, Option<NaiveDate>),
    papers: Papers,
    chance: &mut Chance,
) -> Result<(), ApiError> {
    if chance.below(3) == 0 {
        store::found_at::set(writing, application, Some(chance.pick(&FOUND)))?;
    }
    if let Some(on) = sent_on {
        let with = if chance.below(4) == 0 { vec![papers.cv, papers.certificate] } else { vec![papers.cv] };
        for version in with {
            let id = DocumentSentId::at(app.clock.now());
            store::document::insert_sent(writing, id, application, version, on)?;
        }
    }
    if stage == StageKind::Preparing {
        let done = chance.index(TO_DO.len());
        for (index, text) in TO_DO.into_iter().enumerate() {
            let id = ChecklistItemId::at(app.clock.now());
            let done_on = (index < done).then(|| app.clock.today());
            store::checklist::insert(writing, &ChecklistItem { id, job_id, text: text.to_owned(), done_on })?;
        }
    }
    Ok(())
}
