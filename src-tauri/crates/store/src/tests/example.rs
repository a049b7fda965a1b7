//! Example data goes in one step, and nothing of the person's own with it.

use domain::ids::EventId;
use domain::job::JobFields;
use domain::offer::Criterion;

use super::made_up::plain_offer;
use super::pay::add_offer;
use super::{Profile, at, day, dump, save};
use crate::{Step, StoreError, Writing, event, example, offer};

#[test]
fn examples_go_together_and_come_back_by_undo() {
    let profile = Profile::new();
    let stage = profile.stage(domain::stage::StageKind::Saved);
    let own = profile.save("Fyrvokter", "Småvær kommune");
    let before = dump(&profile.store);

    let fill = |w: &Writing<'_>| -> Result<_, StoreError> {
        let made = save(w, stage, &JobFields::new("Fjellvakt", "Vardeby Fjellstue"))?;
        let expected = add_offer(w, Some(made), &plain_offer("Eksempel"))?;
        offer::set_score(w, expected, Criterion::Work, Some((7, "")))?;
        example::mark(w)?;
        Ok(made)
    };
    let made = profile.store.write(&Step::new("fill"), at(5), fill).unwrap().value;
    let application = profile.application(made).id;
    // What the person hangs on an example: a note goes with it, an offer only loses its tie, and a job of their own
    // keeps the employer that the example brought.
    let hang = |w: &Writing<'_>| -> Result<_, StoreError> {
        event::insert_note(w, application, EventId::at(at(6)), day("2026-11-20"), "Mitt notat")?;
        save(w, stage, &JobFields::new("Kokk", "Vardeby Fjellstue"))?;
        add_offer(w, Some(made), &plain_offer("Mitt tilbud"))
    };
    profile.store.write(&Step::new("hang"), at(6), hang).unwrap();
    let filled = dump(&profile.store);
    assert!(profile.store.read(example::any).unwrap());

    let removed = profile.store.write(&Step::new("remove"), at(7), example::remove).unwrap().value;
    assert_eq!(removed, 4, "job, application, event and offer; the score goes with its offer");
    let left = dump(&profile.store);
    assert!(!profile.store.read(example::any).unwrap());
    for kept in [own.to_string().as_str(), "Mitt tilbud", "Kokk", "Vardeby Fjellstue"] {
        assert!(left.iter().any(|line| line.contains(kept)), "{kept}");
    }
    assert!(left.iter().all(|line| !line.contains("Fjellvakt") && !line.contains("Mitt notat")));
    profile.assert_sound();

    profile.store.undo().unwrap().unwrap();
    assert_eq!(dump(&profile.store), filled);
    profile.store.redo().unwrap().unwrap();
    assert_eq!(dump(&profile.store), left);
    for _ in 0..3 {
        profile.store.undo().unwrap().unwrap();
    }
    assert_eq!(dump(&profile.store), before);
}
