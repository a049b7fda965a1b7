//! Every kind of write: undone it leaves nothing, done again it is the same.

use std::collections::BTreeSet;

use domain::ids::{EventId, FloorLevelId, JobId, OfferId, PayFigureId, TargetId};
use domain::job::{AdContact, JobField, JobFields, OrgNumber};
use domain::offer::{Criterion, Weight};
use domain::stage::StageKind;

use super::guidance::{keep_guidance, own_skill};
use super::made_up::{plain_figure, plain_figures, plain_offer, plain_target};
use super::pay::{add_offer, level};
use super::{Profile, at, capture, day, dump, save};
use crate::{
    Step, StoreError, Tag, Writing, application, employer, event, floor_level, guidance, job, newcomer,
    offer, pay_figure, skill, stage, target,
};

/// What the writes below work on.
struct Board {
    profile: Profile,
    first: JobId,
    second: JobId,
    note: EventId,
    offer: OfferId,
    target: TargetId,
    figure: PayFigureId,
    level: FloorLevelId,
}

fn board() -> Board {
    let profile = Profile::new();
    let first = profile.save("Utvikler", "Equinor ASA");
    let second = profile.save("Sykepleier", "Bergen kommune");
    profile.capture(first, "Vi søker en utvikler");
    let note = EventId::at(at(2));
    let application = profile.application(first).id;
    profile.write(|w| event::insert_note(w, application, note, day("2026-11-21"), "Ring Åse"));
    let (figure, wanted, floor) = (PayFigureId::at(at(2)), plain_target("Kokk"), level("2027-09-01"));
    let offer = profile.write(|w| {
        pay_figure::insert(w, application, figure, &plain_figure("2026-11-21", "600 000"))?;
        target::insert(w, &wanted)?;
        floor_level::insert(w, &floor)?;
        let offer = add_offer(w, Some(first), &plain_offer("Equinor"))?;
        offer::set_score(w, offer, Criterion::Work, Some((7, "Prøvedag")))?;
        offer::set_score(w, offer, Criterion::People, Some((4, "")))?;
        offer::set_weight(w, Weight { criterion: Criterion::Work, weight: 5 })?;
        keep_guidance(w, offer).map(|()| offer)
    });
    Board { profile, first, second, note, offer, target: wanted.id, figure, level: floor.id }
}

fn edited() -> JobFields {
    let mut fields = JobFields::new("Systemutvikler", "Equinor");
    fields.orgnr = OrgNumber::parse("923609016");
    fields.contacts =
        ["Åse", "Bjørn"].map(|name| AdContact { name: Some(name.to_owned()), ..AdContact::default() }).into();
    fields
}

type Change = fn(&Writing<'_>, &Board) -> Result<(), StoreError>;

const CHANGES: &[(&str, &[Tag], Change)] = &[
    ("rename a stage", &[Tag::Stage], |w, _| {
        let stage = stage::all(w)?[3].id;
        stage::rename(w, stage, Some("Telefonsamtale"))
    }),
    ("save a job", &[Tag::Job, Tag::Application, Tag::Event, Tag::Employer], |w, _| {
        save(w, stage::all(w)?[0].id, &JobFields::new("Kokk", "Sult")).map(|_| ())
    }),
    ("save a job of a known employer", &[Tag::Job, Tag::Application, Tag::Event], |w, _| {
        save(w, stage::all(w)?[0].id, &JobFields::new("Kokk", "EQUINOR")).map(|_| ())
    }),
    ("capture again", &[Tag::Ad, Tag::Event], |w, b| {
        capture(w, b.first, "Ny tekst", &["a".to_owned()]).map(|_| ())
    }),
    ("edit fields", &[Tag::Job, Tag::Contact, Tag::Employer], |w, b| job::update(w, b.first, &edited())),
    ("add contacts and take them away", &[Tag::Job, Tag::Contact, Tag::Employer], |w, b| {
        job::update(w, b.first, &edited())?;
        job::update(w, b.first, &JobFields { contacts: Vec::new(), ..edited() })
    }),
    ("mark typed", &[Tag::Job], |w, b| job::mark_typed(w, b.first, &[JobField::Title, JobField::Pay])),
    ("link to an earlier try", &[Tag::Job], |w, b| job::set_previous(w, b.first, Some(b.second))),
    ("trash", &[Tag::Job], |w, b| job::delete(w, b.first, w.now())),
    ("move", &[Tag::Application, Tag::Event], |w, b| {
        let (to, id) = (stage::all(w)?[2].id, application::of_job(w, b.first)?.unwrap().id);
        let rank = application::rank_before(w, to, None)?;
        application::set_stage(w, id, to, rank)?;
        event::insert_stage(w, id, EventId::at(w.now()), day("2026-11-22"), Some(StageKind::Saved), to)
    }),
    ("set the applied date", &[Tag::Application], |w, b| {
        let id = application::of_job(w, b.first)?.unwrap().id;
        application::set_applied_on(w, id, Some(day("2026-11-21")))
    }),
    ("change a note", &[Tag::Event], |w, b| event::set_text(w, b.note, "Ring Bjørn")),
    ("correct a day", &[Tag::Event], |w, b| event::set_day(w, b.note, day("2026-02-28"))),
    ("remove an event", &[Tag::Event], |w, b| event::delete(w, b.note)),
    ("meet an employer", &[Tag::Employer], |w, _| {
        employer::find_or_insert(w, "Sult", None, w.now()).map(|_| ())
    }),
];

const PAY_CHANGES: &[(&str, &[Tag], Change)] = &[
    ("add an offer with a score", &[Tag::Offer], |w, b| {
        let id = add_offer(w, Some(b.second), &plain_offer("Bergen"))?;
        offer::set_score(w, id, Criterion::Place, Some((10, "Fjell")))
    }),
    ("change an offer", &[Tag::Offer], |w, b| offer::update(w, b.offer, &plain_offer("Vår"))),
    ("remove an offer with its scores", &[Tag::Offer, Tag::Guidance], |w, b| offer::delete(w, b.offer)),
    ("add an offer and remove it", &[Tag::Offer], |w, b| {
        let id = add_offer(w, None, &plain_offer("Bergen"))?;
        offer::set_score(w, id, Criterion::Place, Some((10, "Fjell")))?;
        offer::delete(w, id)?;
        offer::set_score(w, b.offer, Criterion::Work, None)
    }),
    ("score anew", &[Tag::Offer], |w, b| offer::set_score(w, b.offer, Criterion::Work, Some((8, "")))),
    ("take a score away", &[Tag::Offer], |w, b| offer::set_score(w, b.offer, Criterion::Work, None)),
    ("weigh anew", &[Tag::Offer], |w, _| {
        offer::set_weight(w, Weight { criterion: Criterion::Work, weight: 0 })?;
        offer::set_weight(w, Weight { criterion: Criterion::Money, weight: 9 })
    }),
    ("add a target", &[Tag::Target], |w, _| target::insert(w, &plain_target("Baker"))),
    ("rename a target", &[Tag::Target], |w, b| target::rename(w, b.target, "Baker", None, Some("Bodø"))),
    ("set figures", &[Tag::Target], |w, b| target::add_figures(w, b.target, &plain_figures(70_000_000))),
    ("remove a target with its history", &[Tag::Target], |w, b| {
        target::add_figures(w, b.target, &plain_figures(70_000_000))?;
        target::delete(w, b.target)
    }),
    ("add a figure", &[Tag::Figure], |w, b| {
        let id = application::of_job(w, b.second)?.unwrap().id;
        pay_figure::insert(w, id, PayFigureId::at(w.now()), &plain_figure("2026-11-22", "650 000"))
    }),
    ("change a figure", &[Tag::Figure], |w, b| {
        pay_figure::update(w, b.figure, &plain_figure("2026-11-19", "kr 620 000"))
    }),
    ("remove a figure", &[Tag::Figure], |w, b| pay_figure::delete(w, b.figure)),
    ("add a level", &[Tag::Floor], |w, _| floor_level::insert(w, &level("2028-09-01"))),
    ("remove a level", &[Tag::Floor], |w, b| floor_level::delete(w, b.level)),
];

const GUIDANCE_CHANGES: &[(&str, &[Tag], Change)] = &[
    ("follow an employer", &[Tag::Guidance], |w, _| guidance::follow(w, "sult", day("2026-11-22"))),
    ("follow no longer", &[Tag::Guidance], |w, _| guidance::unfollow(w, "equinor")),
    ("follow anew", &[Tag::Guidance], |w, _| {
        guidance::unfollow(w, "equinor")?;
        guidance::follow(w, "equinor", day("2026-11-22"))
    }),
    ("add a skill", &[Tag::Guidance], |w, _| skill::insert(w, &own_skill("Kotlin", None))),
    ("remove a skill", &[Tag::Guidance], |w, _| skill::delete(w, skill::all(w)?[0].id)),
    ("spell a skill anew", &[Tag::Guidance], |w, _| {
        skill::delete(w, skill::all(w)?[0].id)?;
        skill::insert(w, &own_skill("RUST", None))
    }),
    ("tick a step off", &[Tag::Guidance], |w, _| newcomer::mark(w, "bank", Some(day("2026-11-22")))),
    ("correct the day of a step", &[Tag::Guidance], |w, _| {
        newcomer::mark(w, "tax_card", Some(day("2026-11-22")))
    }),
    ("take a tick away", &[Tag::Guidance], |w, _| newcomer::mark(w, "tax_card", None)),
    ("choose no offer", &[Tag::Guidance], |w, _| newcomer::choose(w, None)),
    ("choose a new offer", &[Tag::Offer, Tag::Guidance], |w, _| {
        newcomer::choose(w, Some(add_offer(w, None, &plain_offer("Bergen"))?))
    }),
    ("remove the offer chosen and choose another", &[Tag::Offer, Tag::Guidance], |w, b| {
        let other = add_offer(w, None, &plain_offer("Bergen"))?;
        offer::delete(w, b.offer)?;
        newcomer::choose(w, Some(other))
    }),
];

#[test]
fn undo_leaves_nothing_and_redo_is_the_same_also_after_a_restart() {
    for (name, tags, change) in CHANGES.iter().chain(PAY_CHANGES).chain(GUIDANCE_CHANGES) {
        let mut board = board();
        let before = dump(&board.profile.store);
        let step = Step::new(*name).with("title", "Utvikler «1»");
        let written = board.profile.store.write(&step, at(3), |w| change(w, &board)).unwrap();
        let tags: BTreeSet<Tag> = tags.iter().copied().collect();
        assert_eq!(written.tags, tags, "{name}");
        let after = dump(&board.profile.store);
        assert_ne!(after, before, "{name}");
        board.profile.assert_sound();

        for _ in 0..2 {
            board.profile = board.profile.restarted();
            assert_eq!(board.profile.store.next_undo().unwrap().as_ref(), Some(&step), "{name}");
            let undone = board.profile.store.undo().unwrap().unwrap();
            assert_eq!((&undone.step, &undone.tags), (&step, &tags), "{name}");
            assert_eq!(dump(&board.profile.store), before, "undo: {name}");
            board.profile.assert_sound();

            board.profile = board.profile.restarted();
            assert_eq!(board.profile.store.next_redo().unwrap().as_ref(), Some(&step), "{name}");
            let redone = board.profile.store.redo().unwrap().unwrap();
            assert_eq!((&redone.step, &redone.tags), (&step, &tags), "{name}");
            assert_eq!(dump(&board.profile.store), after, "redo: {name}");
            board.profile.assert_sound();
        }
    }
}

#[test]
fn a_write_that_changes_nothing_leaves_no_step_and_keeps_what_can_be_redone() {
    let board = board();
    board.profile.write(|w| job::delete(w, board.first, at(3)));
    board.profile.store.undo().unwrap().unwrap();
    let fields = board.profile.read(|r| job::row(r, board.first)).unwrap().fields;
    let written = board
        .profile
        .store
        .write(&Step::new("same"), at(4), |w| {
            job::update(w, board.first, &fields)?;
            job::restore(w, board.first)?;
            offer::update(w, board.offer, &plain_offer("Equinor"))?;
            pay_figure::update(w, board.figure, &plain_figure("2026-11-21", "600 000"))?;
            guidance::follow(w, "equinor", day("2026-11-22"))?;
            guidance::unfollow(w, "sult")?;
            skill::insert(w, &own_skill("ruST ", Some("rust-lang")))?;
            newcomer::mark(w, "tax_card", Some(day("2026-11-20")))?;
            newcomer::mark(w, "bank", None)?;
            newcomer::choose(w, Some(board.offer))?;
            event::set_text(w, board.note, "Ring Åse")
        })
        .unwrap();
    assert!(written.tags.is_empty());
    assert!(board.profile.store.redo().unwrap().is_some());
}

#[test]
fn what_is_not_there_is_said() {
    let board = board();
    let nobody = JobId::at(at(9));
    let missing: [Change; 6] = [
        |w, _| job::update(w, JobId::at(at(9)), &edited()),
        |w, _| job::delete(w, JobId::at(at(9)), w.now()),
        |w, _| event::delete(w, EventId::at(at(9))),
        |w, _| event::set_text(w, EventId::at(at(9)), ""),
        |w, _| stage::rename(w, domain::ids::StageId::at(at(9)), None),
        |w, b| application::rank_before(w, stage::all(w)?[5].id, Some(b.first)).map(|_| ()),
    ];
    let before = dump(&board.profile.store);
    for change in missing {
        let error =
            board.profile.store.write(&Step::new("missing"), at(3), |w| change(w, &board)).unwrap_err();
        assert_eq!(error.code(), "store_missing");
    }
    assert_eq!(dump(&board.profile.store), before);
    assert_eq!(board.profile.read(|r| job::row(r, nobody)), None);
}
