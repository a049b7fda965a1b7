//! The schedule over days: grades, wrong clocks, and being ready in time.

use proptest::prelude::*;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

const TODAY: &str = "2026-11-22";

fn plus(days: u64) -> NaiveDate {
    day(TODAY) + Days::new(days)
}

#[test]
fn better_grades_put_a_question_off_for_longer() {
    let mut card = Card::new(day(TODAY), day(TODAY));
    assert_eq!(card.prospects(day(TODAY)), Ok([0, 1, 2, 8]), "the usual first steps of FSRS-6");
    for (grade, waits) in [(Grade::Good, 2), (Grade::Good, 11), (Grade::Easy, 77), (Grade::Easy, 90)] {
        card = card.answered(grade, card.due_on).unwrap();
        assert_eq!((card.due_on - card.last_on.unwrap()).num_days(), waits, "{grade:?}");
    }
    assert_eq!((card.reviews, card.lapses), (4, 0));
    let again = card.answered(Grade::Again, card.due_on).unwrap();
    assert_eq!((again.due_on, again.lapses), (card.due_on, 1), "it comes again the same day");
    assert!(again.memory.unwrap().stability_millionths < card.memory.unwrap().stability_millionths);
}

#[test]
fn a_clock_set_wrong_loses_nothing() {
    let ahead =
        Card::new(day("2031-01-01"), day("2031-01-01")).answered(Grade::Good, day("2031-01-01")).unwrap();
    assert!(ahead.is_due(day(TODAY)), "answered on a day that has not come");
    let mended = ahead.answered(Grade::Good, day(TODAY)).unwrap();
    assert_eq!(mended.last_on, Some(day(TODAY)));
    assert!(mended.due_on > day(TODAY) && !mended.is_due(day(TODAY)));
    // The clock was set back over midnight: it is not asked for twice.
    let tonight = Card::new(plus(1), plus(1)).answered(Grade::Good, plus(1)).unwrap();
    assert!(!tonight.is_due(day(TODAY)));
    let odd = Memory { stability_millionths: 0, difficulty_millionths: 0 };
    let broken = Card { memory: Some(odd), reviews: 4, ..Card::new(day(TODAY), day(TODAY)) };
    assert!(broken.answered(Grade::Good, day(TODAY)).unwrap().memory.unwrap().stability_millionths > 0);
}

#[test]
fn new_questions_are_spread_over_the_days_before_an_interview() {
    let cards = vec![Card::new(day(TODAY), day(TODAY)); 10];
    let on = |interview: u64| {
        let seen = seen_before(&cards, plus(interview), day(TODAY));
        seen.into_iter()
            .map(|seen| match seen {
                Seen::On(on) => (on - day(TODAY)).num_days(),
                Seen::Enough => -1,
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(on(4), [0, 0, 0, 1, 1, 1, 2, 2, 2, 3]);
    assert_eq!(on(1), [0; 10]);
    assert_eq!(on(0), [0; 10], "on the day itself everything is due");
    assert_eq!(on(30), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
}

#[test]
fn what_falls_due_on_the_day_itself_is_drawn_to_the_day_before() {
    let seen = Card {
        reviews: 3,
        last_on: Some(day("2026-11-01")),
        first_on: Some(day("2026-10-01")),
        ..Card::new(day("2026-10-01"), plus(5))
    };
    let one = |card: Card, interview: u64| seen_before(&[card], plus(interview), day(TODAY))[0];
    assert_eq!(one(seen, 5), Seen::On(plus(4)));
    assert_eq!(one(seen, 6), Seen::On(plus(5)));
    assert_eq!(one(seen, 4), Seen::Enough);
    assert_eq!(one(Card { due_on: day("2026-11-02"), ..seen }, 5), Seen::On(day(TODAY)));
    let fresh = Card { last_on: Some(day(TODAY)), due_on: plus(1), ..seen };
    assert_eq!(one(fresh, 1), Seen::Enough, "seen on the eve");
    assert_eq!(one(Card { due_on: day(TODAY), ..fresh }, 1), Seen::On(day(TODAY)), "but it went badly");
}

#[test]
fn a_run_goes_on_over_a_pause_and_one_that_ended_is_not_spoken_of() {
    let days = |back: &[u64]| back.iter().map(|back| day(TODAY) - Days::new(*back)).collect::<Vec<_>>();
    assert_eq!(run_of(&[], day(TODAY)), None);
    assert_eq!(run_of(&days(&[8, 9]), day(TODAY)), None);
    assert_eq!(run_of(&days(&[7, 9, 10, 18]), day(TODAY)), Some(Run { since: days(&[10])[0], days: 3 }));
    assert_eq!(run_of(&[plus(400), plus(0), plus(0)], day(TODAY)), Some(Run { since: day(TODAY), days: 1 }));
}

proptest! {
    #[test]
    fn by_the_day_of_the_interview_everything_was_seen(
        count in 1..60usize,
        lead in 1..20u64,
        grades in proptest::collection::vec(1..=4u8, 200),
        known in 0..60usize,
    ) {
        let interview = plus(lead);
        let mut cards: Vec<Card> = (0..count).map(|number| {
            let new = Card::new(day(TODAY), day(TODAY));
            if number < known { new.answered(Grade::of(grades[number % 200]).unwrap(), day("2026-11-10")).unwrap() } else { new }
        }).collect();
        let mut turn = 0;
        for ahead in 0..lead {
            let today = plus(ahead);
            // One sits until nothing is due any more; whoever says "again" twice says "good" then.
            for round in 0..4 {
                let due: Vec<usize> = seen_before(&cards, interview, today).iter().enumerate()
                    .filter(|(_, seen)| **seen == Seen::On(today)).map(|(at, _)| at).collect();
                if round == 0 && ahead == 0 { prop_assert!(due.len() <= known.min(count) + count.div_ceil(lead as usize)); }
                if round == 3 { prop_assert!(due.is_empty()); }
                for at in due {
                    turn += 1;
                    let grade = if round == 0 { Grade::of(grades[turn % 200]).unwrap() } else { Grade::Good };
                    cards[at] = cards[at].answered(grade, today).unwrap();
                }
            }
        }
        prop_assert!(cards.iter().all(|card| card.reviews > 0));
        prop_assert!(seen_before(&cards, interview, interview).iter().all(|seen| *seen == Seen::Enough));
    }
}
