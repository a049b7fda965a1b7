//! Demo people: a contact in many ads, interviews of the jobs that came so far, and what was said to whom.

use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use domain::conversation::{Conversation, Way};
use domain::ids::{ApplicationId, ConversationId, InterviewId, JobId};
use domain::interview::{Interview, InterviewForm, InterviewState, Participant, When};
use domain::job::AdContact;
use domain::stage::StageKind;
use domain::time_text::WrittenTime;
use domain::zone::{HOME, OfTwo};
use store::Writing;
use store::interview::InterviewRow;

use super::Chance;
use crate::{ApiError, App};

const FIRST: [&str; 12] = [
    "Ingrid", "Jonas", "Sunniva", "Håkon", "Guro", "Tobias", "Åsne", "Mathilde", "Eirik", "Solveig",
    "Øystein", "Maja",
];
const LAST: [&str; 10] = [
    "Bakkehaug",
    "Nygårdsmo",
    "Storøy",
    "Fjellvik",
    "Tveitane",
    "Lundsgård",
    "Åsgjerd",
    "Myrland",
    "Haugseth",
    "Sæterdal",
];
const ROLES: [&str; 5] = [
    "Seksjonsleder",
    "Rekrutteringsansvarlig",
    "Teknisk leder",
    "Avdelingsleder for plattform og data",
    "HR-rådgiver",
];
const SAID: [&str; 4] = [
    "Ringte om vaktordningen: hver sjette uke, med tillegg.",
    "Spurte om hvor mye hjemmekontor som er vanlig. To dager i uka.",
    "Hun lurte på når jeg kan begynne. Tre måneders oppsigelse.",
    "Takket for praten og spurte når de regner med å bestemme seg.",
];
const WENT: [&str; 3] = [
    "Gikk bra. De likte erfaringen med drift, men ville høre mer om testing.",
    "Nervøs i starten. Spørsmålet om kostnader gikk dårlig: tallene manglet.",
    "Hyggelig samtale om laget. De beskriver rollen bredere enn annonsen gjør.",
];

/// The person an ad names; two of three name nobody.
pub(super) fn contacts(chance: &Chance) -> Vec<AdContact> {
    let mut own = Chance(chance.0);
    if own.below(3) > 0 {
        return Vec::new();
    }
    let (first, last) = (own.pick(&FIRST), own.pick(&LAST));
    let address = format!("{}.{}@firma.example", domain::fold::fold(first), domain::fold::fold(last));
    vec![AdContact {
        name: Some(format!("{first} {last}")),
        role: Some(own.pick(&ROLES).to_owned()),
        email: Some(address),
        phone: (own.below(2) == 0).then(|| format!("900 {:02} {:03}", own.below(100), own.below(1_000))),
    }]
}

/// What came of a job's people by the time it came to its last stage.
pub(super) fn add_people(
    app: &App,
    writing: &Writing<'_>,
    (job_id, application_id): (JobId, ApplicationId),
    (stage, on): (StageKind, NaiveDate),
    chance: &Chance,
) -> Result<(), ApiError> {
    let mut own = Chance(chance.0 ^ 0x7065_6f70_6c65);
    let contact = store::contact::of_job(writing, job_id, 1)?.first().map(|row| row.id);
    if let Some(contact) = contact.filter(|_| stage >= StageKind::Applied && own.below(3) == 0) {
        store::contact::keep(writing, contact)?;
        let way = own.pick(&[Way::Call, Way::Mail, Way::Message]);
        let (id, text) = (ConversationId::at(app.clock.now()), own.pick(&SAID).to_owned());
        let said = Conversation { id, contact, application: Some(application_id), on, way, text };
        store::conversation::insert(writing, &said)?;
    }
    let people: Vec<Participant> = contact.map(Participant::Contact).into_iter().collect();
    match stage {
        StageKind::Interview => {
            let day = weekday(app.clock.today() + Days::new(1 + own.below(9)));
            add(app, writing, application_id, interview(1, day, InterviewState::Planned, &mut own), &people)
        }
        StageKind::Offer => add(
            app,
            writing,
            application_id,
            interview(1, weekday(on), InterviewState::Held, &mut own),
            &people,
        ),
        _ => Ok(()),
    }
}

fn add(
    app: &App,
    writing: &Writing<'_>,
    application_id: ApplicationId,
    interview: Option<Interview>,
    people: &[Participant],
) -> Result<(), ApiError> {
    let Some(interview) = interview else { return Ok(()) };
    let id = InterviewId::at(app.clock.now());
    store::interview::insert(writing, &InterviewRow { id, application_id, interview })?;
    Ok(store::interview::set_people(writing, id, people)?)
}

fn interview(round: u8, day: NaiveDate, state: InterviewState, own: &mut Chance) -> Option<Interview> {
    let hour = own.pick(&[9, 10, 11, 13, 14]);
    let from = NaiveTime::from_hms_opt(hour, own.pick(&[0, 0, 30]), 0)?;
    // Nobody is asked in at an hour that the clock is changed in.
    let when = When::at(day, WrittenTime { from, to: None }, 60, HOME, Some(OfTwo::First)).ok()?;
    let form =
        own.pick(&[InterviewForm::Video, InterviewForm::Video, InterviewForm::OnSite, InterviewForm::Phone]);
    let is_held = state == InterviewState::Held;
    Some(Interview {
        round,
        form,
        when,
        place: if form == InterviewForm::OnSite {
            "Resepsjonen, 2. etasje".to_owned()
        } else {
            String::new()
        },
        link: if form == InterviewForm::Video {
            "https://motested.example/rom".to_owned()
        } else {
            String::new()
        },
        state,
        preparation: if is_held {
            String::new()
        } else {
            "Lese årsrapporten og se på vaktordningen.".to_owned()
        },
        asked: String::new(),
        went: if is_held { own.pick(&WENT).to_owned() } else { String::new() },
        next_step: if is_held { "De ringer referansene.".to_owned() } else { String::new() },
    })
}

/// The day itself, or the Monday after a weekend.
fn weekday(day: NaiveDate) -> NaiveDate {
    let days = u64::from(7_u32.saturating_sub(day.weekday().num_days_from_monday()));
    if days <= 2 { day + Days::new(days) } else { day }
}
