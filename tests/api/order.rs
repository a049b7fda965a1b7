//! The order of cards in a column holds, however often they are moved.

use serde_json::{Value, json};

use crate::calls::{add, column, done, profile, stage};

/// A repeatable row of numbers: the constants of Numerical Recipes' quick generator.
fn next(seed: &mut u32) -> usize {
    *seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
    (*seed >> 16) as usize
}

#[test]
fn cards_stand_where_they_were_put_across_three_hundred_moves() {
    let profile = profile();
    let stages = ["saved", "applied"].map(|kind| stage(&profile, kind));
    let mut columns: [Vec<Value>; 2] = [Vec::new(), Vec::new()];
    for number in 0..8 {
        columns[0].insert(0, add(&profile, &format!("Stilling {number}"), "A"));
    }
    let mut seed = 7;
    for _ in 0..300 {
        let from = usize::from(columns[0].is_empty() || (!columns[1].is_empty() && next(&mut seed) % 2 == 1));
        let to = next(&mut seed) % 2;
        let at = next(&mut seed) % columns[from].len();
        let card = columns[from].remove(at);
        // A place nobody is at yet is the top, the bottom, or above any card of the column.
        let place = next(&mut seed) % (columns[to].len() + 2);
        let mut input = json!({"job_id": card, "stage_id": stages[to]});
        if let Some(before) = columns[to].get(place) {
            input["before"] = before.clone();
            columns[to].insert(place, card);
        } else if place == columns[to].len() {
            input["place"] = json!("bottom");
            columns[to].push(card);
        } else {
            columns[to].insert(0, card);
        }
        done(&profile, "job.move", input);
        assert_eq!([column(&profile, "saved"), column(&profile, "applied")], columns);
    }
}

#[test]
fn a_hundred_cards_squeezed_into_one_gap_keep_their_order() {
    let profile = profile();
    let (top, bottom) = (add(&profile, "Nederst", "A"), add(&profile, "Øverst", "A"));
    assert_eq!(column(&profile, "saved"), [bottom.clone(), top.clone()]);
    let stage = stage(&profile, "saved");
    let mut between = vec![bottom];
    for number in 0..100 {
        let id = add(&profile, &format!("Stilling {number}"), "A");
        done(&profile, "job.move", json!({"job_id": id, "stage_id": stage, "before": top}));
        between.push(id);
    }
    between.push(top);
    assert_eq!(column(&profile, "saved"), between);
}

#[test]
fn a_card_put_in_front_of_itself_stays() {
    let profile = profile();
    let cards = [add(&profile, "C", "A"), add(&profile, "B", "A"), add(&profile, "A", "A")];
    let before = column(&profile, "saved");
    let input = json!({"job_id": cards[1], "stage_id": stage(&profile, "saved"), "before": cards[1]});
    done(&profile, "job.move", input);
    assert_eq!(column(&profile, "saved"), before);
}
