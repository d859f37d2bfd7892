//! The rules of Node's timers, on the timer store alone.

use super::*;

/// Runs everything due at `now` with a clock that stands still; gives what fired.
fn fire(timers: &mut Timers, now: u64) -> Vec<TimerId> {
    let mut fired = Vec::new();
    timers.begin_pass(now, || now);
    while let Some(id) = timers.next(|| now) {
        fired.push(id);
        timers.finish(now);
    }
    timers.end_pass(now);
    fired
}

/// The pass has nothing more.
fn end(timers: &mut Timers, now: u64) {
    assert_eq!(timers.next(|| now), None);
    timers.end_pass(now);
}

#[test]
fn equal_durations_fire_in_insertion_order_and_lists_by_expiry() {
    let mut t = Timers::default();
    let slow = t.start(20, false, true, 0);
    let (a, b, c) = (
        t.start(10, false, true, 0),
        t.start(10, false, true, 0),
        t.start(10, false, true, 0),
    );
    assert_eq!(t.alarm(), Some(10));
    assert_eq!(fire(&mut t, 9), []);
    assert_eq!(fire(&mut t, 30), [a, b, c, slow]);
    assert_eq!((t.refs(), t.alarm()), (0, None));
}

#[test]
fn equal_expiries_fire_in_the_order_their_lists_were_made() {
    let mut t = Timers::default();
    let a = t.start(10, false, true, 0);
    let b = t.start(5, false, true, 5);
    assert_eq!(fire(&mut t, 10), [a, b]);
}

#[test]
fn a_list_whose_head_is_not_due_moves_behind_its_equals() {
    let mut t = Timers::default();
    let first = t.start(10, false, true, 0);
    let second = t.start(10, false, true, 5);
    let other = t.start(15, false, true, 0);
    // `second` is due at 15, like `other`, whose list was made later but re-heaped earlier.
    assert_eq!(fire(&mut t, 12), [first]);
    assert_eq!(t.alarm(), Some(15));
    assert_eq!(fire(&mut t, 15), [other, second]);
}

#[test]
fn a_late_list_expires_no_earlier_than_the_next_millisecond() {
    let mut t = Timers::default();
    let id = t.start(10, false, true, 0);
    // Refreshed at a time the pass does not know of yet.
    t.refresh(id, 20);
    assert_eq!(t.alarm(), Some(10));
    t.begin_pass(10, || 10);
    end(&mut t, 10);
    assert_eq!(t.alarm(), Some(30));
    let mut t = Timers::default();
    t.start(1, false, true, 10);
    t.refresh(
        TimerId {
            index: 0,
            generation: 1,
        },
        11,
    );
    t.begin_pass(11, || 11);
    end(&mut t, 11);
    assert_eq!(t.alarm(), Some(12));
}

#[test]
fn what_becomes_due_during_a_pass_waits_for_the_next_one() {
    let mut t = Timers::default();
    let early = t.start(1, false, true, 0);
    let late = t.start(5, false, true, 0);
    let equal = t.start(1, false, true, 1);
    t.begin_pass(1, || 1);
    assert_eq!(t.next(|| 1), Some(early));
    // The callback took until 7 and looked at the clock: the others are due by now.
    t.finish(7);
    end(&mut t, 7);
    assert_eq!(t.alarm(), Some(8));
    assert_eq!(fire(&mut t, 7), []);
    assert_eq!(fire(&mut t, 8), [equal, late]);
}

#[test]
fn the_alarm_is_set_for_the_earliest_list() {
    let mut t = Timers::default();
    t.start(10, false, true, 0);
    t.start(20, false, true, 0);
    assert_eq!(t.alarm(), Some(10));
    let first = t.start(5, false, true, 2);
    assert_eq!(t.alarm(), Some(7));
    // Clearing does not set it later: the pass finds nothing and sets it anew.
    t.clear(first);
    assert_eq!(t.alarm(), Some(7));
    assert_eq!(fire(&mut t, 7), []);
    assert_eq!(t.alarm(), Some(10));
}

#[test]
fn a_timer_started_by_a_callback_waits_for_its_duration() {
    let mut t = Timers::default();
    let a = t.start(1, false, true, 0);
    t.begin_pass(5, || 5);
    assert_eq!(t.next(|| 5), Some(a));
    t.start(1, false, true, 5);
    t.finish(5);
    end(&mut t, 5);
    assert_eq!(t.alarm(), Some(6));
}

#[test]
fn a_repeating_timer_starts_again_from_before_its_callback() {
    let mut t = Timers::default();
    let id = t.start(10, true, true, 0);
    t.begin_pass(10, || 10);
    assert_eq!(t.next(|| 12), Some(id));
    assert_eq!(t.info(id).map(|i| i.start), Some(0));
    t.finish(12);
    assert_eq!(t.info(id).map(|i| (i.start, i.duration)), Some((12, 10)));
    end(&mut t, 12);
    assert_eq!(t.alarm(), Some(22));
    assert!(t.clear(id) && !t.clear(id));
    assert_eq!((t.refs(), t.alarm()), (0, None));
}

#[test]
fn changing_what_a_timer_repeats_with_counts_after_the_callback() {
    let mut t = Timers::default();
    let id = t.start(10, true, true, 0);
    t.begin_pass(10, || 10);
    assert_eq!(t.next(|| 10), Some(id));
    t.set_repeat(id, Some(3));
    t.finish(10);
    end(&mut t, 10);
    assert_eq!(t.alarm(), Some(13));
    t.begin_pass(13, || 13);
    assert_eq!(t.next(|| 13), Some(id));
    t.set_repeat(id, None);
    t.finish(13);
    assert_eq!(t.info(id), None);
}

#[test]
fn clearing_the_running_timer_and_starting_its_equal_makes_a_new_list() {
    let mut t = Timers::default();
    let id = t.start(1, true, true, 0);
    t.begin_pass(1, || 1);
    assert_eq!(t.next(|| 1), Some(id));
    assert!(t.clear(id));
    let again = t.start(1, false, true, 1);
    t.finish(1);
    end(&mut t, 1);
    assert_eq!(t.alarm(), Some(2));
    assert_eq!(fire(&mut t, 2), [again]);
}

#[test]
fn clearing_the_next_of_the_list_skips_it() {
    let mut t = Timers::default();
    let (a, b, c) = (
        t.start(1, false, true, 0),
        t.start(1, false, true, 0),
        t.start(1, false, true, 0),
    );
    t.begin_pass(1, || 1);
    assert_eq!(t.next(|| 1), Some(a));
    assert!(t.clear(b));
    t.finish(1);
    assert_eq!(t.next(|| 1), Some(c));
    t.finish(1);
    end(&mut t, 1);
    assert_eq!(t.refs(), 0);
}

#[test]
fn refreshing_moves_to_the_end_of_the_list() {
    let mut t = Timers::default();
    let (a, b) = (t.start(10, false, true, 0), t.start(10, false, true, 0));
    assert!(t.refresh(a, 0));
    assert_eq!(fire(&mut t, 10), [b, a]);
    assert!(!t.refresh(a, 10));
}

#[test]
fn a_timer_refreshed_by_its_own_callback_lives_on() {
    let mut t = Timers::default();
    let id = t.start(10, false, true, 0);
    t.begin_pass(10, || 10);
    assert_eq!(t.next(|| 10), Some(id));
    assert!(t.refresh(id, 10));
    t.finish(10);
    end(&mut t, 10);
    assert_eq!((t.alarm(), t.refs()), (Some(20), 1));
}

#[test]
fn an_unrefd_timer_fires_but_does_not_count() {
    let mut t = Timers::default();
    let id = t.start(10, false, false, 0);
    assert_eq!((t.refs(), t.alarm()), (0, Some(10)));
    t.set_ref(id, true);
    t.set_ref(id, true);
    assert_eq!(t.refs(), 1);
    t.set_ref(id, false);
    assert_eq!((t.refs(), fire(&mut t, 10).len()), (0, 1));
}

#[test]
fn the_empty_list_of_an_unrefd_timer_is_kept_for_the_next_one() {
    let mut t = Timers::default();
    let id = t.start(10, false, false, 0);
    t.clear(id);
    assert_eq!(t.alarm(), Some(10));
    t.start(10, false, false, 5);
    assert_eq!(t.alarm(), Some(10));
    assert_eq!(fire(&mut t, 10), []);
    assert_eq!(t.alarm(), Some(15));
}

#[test]
fn another_duration_moves_the_timer_to_another_list() {
    let mut t = Timers::default();
    let id = t.start(10, false, true, 0);
    t.set_duration(id, 3, 2);
    assert_eq!(t.info(id).map(|i| (i.start, i.duration)), Some((2, 3)));
    assert_eq!(fire(&mut t, 5), [id]);
}

#[test]
fn a_hundred_thousand_timers_are_one_entry_of_the_heap() {
    let mut t = Timers::default();
    let ids: Vec<_> = (0..100_000).map(|_| t.start(1, false, true, 0)).collect();
    assert_eq!(t.heap.len(), 1);
    for id in ids.iter().rev().step_by(2) {
        assert!(t.clear(*id));
    }
    let fired = fire(&mut t, 1);
    assert_eq!(fired.len(), 50_000);
    assert!(fired.is_sorted());
    assert!(t.heap.is_empty() && t.by_duration.is_empty());
}

#[test]
fn a_thousand_durations_fire_in_order_of_expiry() {
    let mut t = Timers::default();
    let mut due: Vec<(u64, TimerId)> = (0..1000u64)
        .map(|n| {
            let duration = 1 + n * 7919 % 1009;
            (duration, t.start(duration, false, true, 0))
        })
        .collect();
    for (_, id) in due.iter().step_by(3) {
        assert!(t.clear(*id));
    }
    let mut n = 0;
    due.retain(|_| {
        n += 1;
        n % 3 != 1
    });
    due.sort_by_key(|(duration, _)| *duration);
    let wanted: Vec<_> = due.into_iter().map(|(_, id)| id).collect();
    assert_eq!(fire(&mut t, 2000), wanted);
}
