//! The rules of the loop's phases, one test per rule, mostly under a virtual clock.

use super::*;
use crate::{Cancelled, CompletionOrder, Config, Interest, Observer, Panicked, Record, VirtualClock};
use std::io::{Read, Write};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::time::Instant;

fn virtual_loop() -> (EventLoop, VirtualClock) {
    let clock = VirtualClock::at(1_000_000_000);
    let event_loop = EventLoop::new(Config {
        clock: Box::new(clock.clone()),
        ..Config::default()
    });
    (event_loop, clock)
}

fn deterministic(order: CompletionOrder) -> EventLoop {
    EventLoop::new(Config {
        clock: Box::new(VirtualClock::at(0)),
        completion_order: order,
        ..Config::default()
    })
}

/// What an event is, in a word.
fn name(event: &Event) -> String {
    match event {
        Event::Timer(_) => "timer".into(),
        Event::Immediate(_) => "immediate".into(),
        Event::Completion { payload, .. } => match payload.downcast_ref::<&str>() {
            Some(text) => format!("done {text}"),
            None if payload.is::<Cancelled>() => "cancelled".into(),
            None => match payload.downcast_ref::<Panicked>() {
                Some(panic) => format!("panicked {}", panic.0),
                None => "done".into(),
            },
        },
        Event::Pending { .. } => "pending".into(),
        Event::Io { readiness, .. } if readiness.readable => "readable".into(),
        Event::Io { .. } => "io".into(),
        Event::Message { .. } => "message".into(),
        Event::Signal { signum, .. } => format!("signal {signum}"),
        Event::Close(_) => "close".into(),
    }
}

/// Runs the loop until it is drained; `each` dispatches. Gives the names in order.
fn run(l: &mut EventLoop, mut each: impl FnMut(&mut EventLoop, &Event, usize)) -> Vec<String> {
    let mut log = Vec::new();
    loop {
        match l.next() {
            Step::Event(event) => {
                log.push(name(&event));
                each(l, &event, log.len());
                l.finish_callback();
            }
            Step::Drained => return log,
            Step::Stopped => log.push("stopped".into()),
        }
        assert!(log.len() < 1000, "the loop does not end");
    }
}

fn next_event(l: &mut EventLoop) -> Event {
    match l.next() {
        Step::Event(event) => event,
        Step::Drained => panic!("drained"),
        Step::Stopped => panic!("stopped"),
    }
}

#[test]
fn nothing_to_do_is_drained_at_once_without_an_iteration() {
    let mut l = EventLoop::default();
    assert!(!l.alive());
    assert!(matches!(l.next(), Step::Drained));
    assert_eq!(l.iteration(), 0);
    assert!(l.poller.is_none());
}

#[test]
fn timers_due_before_the_first_iteration_run_before_immediates() {
    let (mut l, clock) = virtual_loop();
    l.push_immediate(true);
    l.start_timer(1, false, true);
    clock.advance_ms(1);
    assert_eq!(run(&mut l, |_, _, _| {}), ["timer", "immediate"]);
}

#[test]
fn timers_not_due_yet_run_after_the_check_phase() {
    let (mut l, _) = virtual_loop();
    l.start_timer(1, false, true);
    l.push_immediate(true);
    assert_eq!(run(&mut l, |_, _, _| {}), ["immediate", "timer"]);
}

#[test]
fn within_one_iteration_pending_poll_check_closing_timers() {
    let (mut l, clock) = virtual_loop();
    let (mut here, there) = UnixStream::pair().unwrap();
    there.set_nonblocking(true).unwrap();
    let socket = l.open_handle("PipeWrap");
    l.register(socket, there.as_raw_fd(), Interest::READABLE).unwrap();
    here.write_all(b"x").unwrap();
    let other = l.open_handle("TCPSocketWrap");
    l.close_handle(other);
    l.push_immediate(true);
    l.complete_later("WriteWrap", Box::new(()));
    l.start_timer(5, false, true);
    let log = run(&mut l, |l, event, _| match event {
        Event::Io { handle, .. } => {
            l.set_handle_ref(*handle, false);
        }
        Event::Immediate(_) => clock.advance_ms(5),
        _ => {}
    });
    assert_eq!(log, ["pending", "readable", "immediate", "close", "timer"]);
    assert_eq!(l.iteration(), 1);
}

#[test]
fn an_immediate_queued_by_an_immediate_waits_for_the_next_iteration() {
    let (mut l, _) = virtual_loop();
    l.push_immediate(true);
    l.push_immediate(true);
    let mut seen = Vec::new();
    run(&mut l, |l, _, n| {
        seen.push(l.iteration());
        if n == 1 {
            l.push_immediate(true);
        }
    });
    assert_eq!(seen, [1, 1, 2]);
}

#[test]
fn an_unrefd_immediate_runs_only_when_something_else_keeps_the_loop_going() {
    let (mut l, _) = virtual_loop();
    l.push_immediate(false);
    assert!(!l.alive());
    assert_eq!(run(&mut l, |_, _, _| {}), [] as [&str; 0]);
    l.start_timer(1, false, true);
    assert_eq!(run(&mut l, |_, _, _| {}), ["immediate", "timer"]);
}

#[test]
fn the_poll_timeout_follows_the_rules() {
    let (mut l, _) = virtual_loop();
    assert_eq!(l.poll_timeout(), (Some(0), PollReason::NothingActive));
    let unrefed = l.start_timer(7, false, false);
    assert_eq!(l.poll_timeout().0, Some(0));
    let port = l.open_handle("MessagePort");
    l.set_handle_active(port, true);
    // An unref'd timer does not keep the loop alive but is not slept through either.
    let expiry = l.now() + 7;
    assert_eq!(l.poll_timeout(), (Some(7), PollReason::Timer { expiry }));
    l.clear_timer(unrefed);
    assert_eq!(l.poll_timeout().0, Some(7), "its list stays for the next timer");
    let mut l = virtual_loop().0;
    let port = l.open_handle("MessagePort");
    l.set_handle_active(port, true);
    assert_eq!(l.poll_timeout(), (None, PollReason::Forever));
    let lazy = l.push_immediate(false);
    assert_eq!(l.poll_timeout(), (None, PollReason::Forever));
    l.set_immediate_ref(lazy, true);
    assert_eq!(l.poll_timeout(), (Some(0), PollReason::Immediate));
    l.clear_immediate(lazy);
    let late = l.complete_later("WriteWrap", Box::new(()));
    assert_eq!(l.poll_timeout(), (Some(0), PollReason::Pending));
    assert!(matches!(next_event(&mut l), Event::Pending { request, .. } if request == late));
    l.close_handle(port);
    assert_eq!(l.poll_timeout(), (Some(0), PollReason::Closing));
    l.stop();
    assert_eq!(l.poll_timeout(), (Some(0), PollReason::Stopped));
}

#[test]
fn what_a_pending_callback_puts_off_waits_for_the_rounds_after_poll() {
    let (mut l, _) = virtual_loop();
    l.complete_later("WriteWrap", Box::new(()));
    l.push_immediate(true);
    let mut left = 12;
    let log = run(&mut l, |l, event, _| {
        if matches!(event, Event::Pending { .. }) && left > 0 {
            left -= 1;
            l.complete_later("WriteWrap", Box::new(()));
        }
    });
    // One in the pending phase, eight rounds after poll, then the check phase gets its turn.
    assert_eq!(log.iter().position(|n| n == "immediate"), Some(9));
    assert_eq!(log.len(), 14);
}

#[test]
fn handles_closed_in_one_iteration_end_last_first() {
    let (mut l, _) = virtual_loop();
    let (a, b) = (l.open_handle("TCPSocketWrap"), l.open_handle("TCPSocketWrap"));
    assert!(l.close_handle(a) && l.close_handle(b) && !l.close_handle(b));
    assert!(l.alive());
    assert!(matches!(next_event(&mut l), Event::Close(id) if id == b));
    assert!(matches!(next_event(&mut l), Event::Close(id) if id == a));
    assert!(matches!(l.next(), Step::Drained));
    assert_eq!(l.handle(a), None);
}

#[test]
fn alive_counts_active_refd_handles_requests_and_closing_handles() {
    let (mut l, _) = virtual_loop();
    let handle = l.open_handle("TCPServerWrap");
    assert!(!l.alive());
    l.set_handle_active(handle, true);
    assert!(l.alive());
    l.set_handle_ref(handle, false);
    l.set_handle_ref(handle, false);
    assert!(!l.alive());
    l.close_handle(handle);
    assert!(l.alive(), "a closing handle counts even when it is not ref'd");
    assert!(matches!(next_event(&mut l), Event::Close(_)));
    let request = l.open_request("ConnectWrap");
    assert!(l.alive());
    assert_eq!(
        l.active_requests().collect::<Vec<_>>(),
        [(request, "ConnectWrap")]
    );
    assert!(l.end_request(request) && !l.end_request(request));
    assert!(!l.alive());
}

#[test]
fn stop_ends_the_run_before_the_next_iteration_and_next_goes_on() {
    let (mut l, _) = virtual_loop();
    l.push_immediate(true);
    let log = run(&mut l, |l, _, n| {
        if n == 1 {
            l.stop();
            l.push_immediate(true);
        }
    });
    assert_eq!(log, ["immediate", "stopped", "immediate"]);
}

#[test]
fn before_exit_may_revive_the_loop() {
    let (mut l, _) = virtual_loop();
    l.start_timer(1, false, true);
    assert_eq!(run(&mut l, |_, _, _| {}), ["timer"]);
    l.start_timer(1, false, true);
    assert_eq!(run(&mut l, |_, _, _| {}), ["timer"]);
    assert!(matches!(l.next(), Step::Drained));
}

#[test]
fn a_repeating_timer_goes_back_before_ticks_can_start_its_equal() {
    let (mut l, _) = virtual_loop();
    let interval = l.start_timer(1, true, true);
    assert!(matches!(next_event(&mut l), Event::Timer(id) if id == interval));
    l.finish_callback();
    // A promise job of the callback starts a timer of the same duration: it comes after the interval.
    let other = l.start_timer(1, false, true);
    assert!(matches!(next_event(&mut l), Event::Timer(id) if id == interval));
    assert!(matches!(next_event(&mut l), Event::Timer(id) if id == other));
}

#[test]
fn without_io_time_is_slept_without_a_poller() {
    let mut l = EventLoop::default();
    let began = Instant::now();
    l.start_timer(15, false, true);
    assert_eq!(run(&mut l, |_, _, _| {}), ["timer"]);
    assert!(began.elapsed() >= Duration::from_millis(14));
    assert!(l.poller.is_none());
    assert!(l.metrics().idle_ns >= 10_000_000);
}

#[test]
fn pool_work_completes_in_the_poll_phase_and_keeps_the_loop_alive() {
    let mut l = EventLoop::default();
    let id = l.submit(Box::new(|| Box::new("one")));
    assert!(l.alive());
    match next_event(&mut l) {
        Event::Completion { request, payload } => {
            assert_eq!(request, id);
            assert_eq!(payload.downcast_ref(), Some(&"one"));
            assert_eq!(l.phase(), Phase::Poll);
        }
        other => panic!("{}", name(&other)),
    }
    assert!(matches!(l.next(), Step::Drained));
}

#[test]
fn completions_come_in_the_order_the_work_ends() {
    let mut l = EventLoop::default();
    let (go, wait) = mpsc::channel();
    l.submit(Box::new(move || {
        let _ = wait.recv();
        Box::new("slow")
    }));
    l.submit(Box::new(|| Box::new("quick")));
    let log = run(&mut l, move |_, _, n| {
        if n == 1 {
            let _ = go.send(());
        }
    });
    assert_eq!(log, ["done quick", "done slow"]);
}

#[test]
fn in_submission_order_slow_work_comes_first_and_all_in_one_phase() {
    for _ in 0..20 {
        let mut l = deterministic(CompletionOrder::Submission);
        l.submit(Box::new(|| {
            std::thread::sleep(Duration::from_millis(3));
            Box::new("slow")
        }));
        l.submit(Box::new(|| Box::new("quick")));
        l.push_immediate(true);
        assert_eq!(
            run(&mut l, |_, _, _| {}),
            ["done slow", "done quick", "immediate"]
        );
    }
}

#[test]
fn a_shuffled_order_depends_on_the_seed_alone() {
    const NAMES: [&str; 5] = ["a", "b", "c", "d", "e"];
    let order = |seed| {
        let mut l = deterministic(CompletionOrder::Shuffled(seed));
        for text in NAMES {
            l.submit(Box::new(move || Box::new(text)));
        }
        run(&mut l, |_, _, _| {})
    };
    assert_eq!(order(1), order(1));
    let mut sorted = order(1);
    sorted.sort();
    assert_eq!(sorted, NAMES.map(|n| format!("done {n}")));
    assert!((0..10).any(|seed| order(seed) != order(1)));
}

#[test]
fn virtual_time_jumps_to_the_next_timer_but_waits_for_the_pool() {
    let (mut l, _) = virtual_loop();
    let began = Instant::now();
    l.start_timer(1_000_000, false, true);
    l.submit(Box::new(|| {
        std::thread::sleep(Duration::from_millis(5));
        Box::new("work")
    }));
    assert_eq!(run(&mut l, |_, _, _| {}), ["done work", "timer"]);
    assert!(began.elapsed() < Duration::from_secs(100));
}

#[test]
fn work_that_panics_is_reported_and_does_not_hang() {
    let mut l = EventLoop::new(Config {
        pool_size: 1,
        ..Config::default()
    });
    l.submit(Box::new(|| -> Payload {
        // Not `panic!`: the default hook would print a trace into the test's output.
        std::panic::resume_unwind(Box::new("boom"))
    }));
    l.submit(Box::new(|| Box::new("after")));
    assert_eq!(run(&mut l, |_, _, _| {}), ["panicked boom", "done after"]);
}

#[test]
fn only_work_no_thread_has_taken_can_be_cancelled() {
    let mut l = EventLoop::new(Config {
        pool_size: 1,
        ..Config::default()
    });
    let (started, is_started) = mpsc::channel();
    let (go, wait) = mpsc::channel::<()>();
    let first = l.submit(Box::new(move || {
        let _ = started.send(());
        let _ = wait.recv();
        Box::new("first")
    }));
    is_started.recv().unwrap();
    let second = l.submit(Box::new(|| Box::new("never")));
    assert!(!l.cancel(first));
    assert!(l.cancel(second));
    assert!(!l.cancel(second));
    assert_eq!(name(&next_event(&mut l)), "cancelled");
    drop(go);
    assert_eq!(name(&next_event(&mut l)), "done first");
    assert!(!l.cancel(first));
}

#[test]
fn the_pool_size_is_kept_between_its_limits() {
    let mut l = EventLoop::new(Config {
        pool_size: 0,
        ..Config::default()
    });
    l.submit(Box::new(|| Box::new("works")));
    assert_eq!(run(&mut l, |_, _, _| {}), ["done works"]);
}

#[test]
fn readiness_comes_once_per_change_and_again_on_request() {
    let mut l = EventLoop::default();
    let (mut here, mut there) = UnixStream::pair().unwrap();
    there.set_nonblocking(true).unwrap();
    let id = l.open_handle("PipeWrap");
    l.register(id, there.as_raw_fd(), Interest::READABLE).unwrap();
    assert_eq!(
        l.register(id, there.as_raw_fd(), Interest::READABLE)
            .unwrap_err()
            .raw_os_error(),
        Some(libc::EEXIST)
    );
    here.write_all(b"ab").unwrap();
    assert!(
        matches!(next_event(&mut l), Event::Io { handle, readiness } if handle == id && readiness.readable)
    );
    // Not read: nothing new is reported until asked for.
    l.start_timer(2, false, true);
    assert_eq!(name(&next_event(&mut l)), "timer");
    l.reregister(id, Interest::READABLE).unwrap();
    assert_eq!(name(&next_event(&mut l)), "readable");
    let mut buffer = [0; 8];
    assert_eq!(there.read(&mut buffer).unwrap(), 2);
    drop(here);
    assert!(matches!(next_event(&mut l), Event::Io { readiness, .. } if readiness.read_closed));
    l.deregister(id).unwrap();
    assert!(!l.alive());
    assert_eq!(
        l.reregister(id, Interest::READABLE).unwrap_err().raw_os_error(),
        Some(libc::EBADF)
    );
}

#[test]
fn a_stale_event_of_a_closed_handle_is_dropped_not_misdelivered() {
    let mut l = EventLoop::default();
    let (mut here_a, there_a) = UnixStream::pair().unwrap();
    let (mut here_b, there_b) = UnixStream::pair().unwrap();
    let (a, b) = (l.open_handle("PipeWrap"), l.open_handle("PipeWrap"));
    l.register(a, there_a.as_raw_fd(), Interest::READABLE).unwrap();
    l.register(b, there_b.as_raw_fd(), Interest::READABLE).unwrap();
    here_a.write_all(b"x").unwrap();
    here_b.write_all(b"x").unwrap();
    // Both are ready in the same wait; the first callback closes the other handle.
    let first = match next_event(&mut l) {
        Event::Io { handle, .. } => handle,
        other => panic!("{}", name(&other)),
    };
    let other = if first == a { b } else { a };
    l.close_handle(other);
    assert!(matches!(next_event(&mut l), Event::Close(id) if id == other));
    // Its slot is used again: the new occupant gets nothing of the old one.
    let reused = l.open_handle("TCPSocketWrap");
    assert_eq!(reused.index(), other.index());
    l.set_handle_ref(first, false);
    assert!(matches!(l.next(), Step::Drained));
}

#[test]
fn a_file_cannot_be_watched() {
    let mut l = EventLoop::default();
    let file = std::fs::File::open("/proc/self/exe").unwrap();
    let id = l.open_handle("TTYWRAP");
    let error = l.register(id, file.as_raw_fd(), Interest::READABLE).unwrap_err();
    assert_eq!(error.raw_os_error(), Some(libc::EPERM));
    assert!(!l.alive());
}

#[test]
fn messages_of_other_threads_wake_the_loop() {
    let mut l = EventLoop::default();
    let port = l.open_handle("MessagePort");
    l.set_handle_active(port, true);
    let remote = l.remote().unwrap();
    let sender = remote.clone();
    let thread = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(5));
        sender.send(port, Box::new(7u32)) && sender.send(port, Box::new(8u32))
    });
    let mut got = Vec::new();
    while got.len() < 2 {
        if let Event::Message { payload, .. } = next_event(&mut l) {
            got.push(*payload.downcast::<u32>().unwrap());
        }
    }
    assert_eq!(got, [7, 8]);
    assert!(thread.join().unwrap());
    l.close_handle(port);
    assert!(remote.send(port, Box::new(9u32)), "sent, and dropped by the loop");
    assert_eq!(run(&mut l, |_, _, _| {}), ["close"]);
    drop(l);
    assert!(!remote.wake());
}

/// Signal dispositions belong to the process: the tests that change them take turns.
static SIGNALS: Mutex<()> = Mutex::new(());

#[test]
fn every_watcher_of_a_signal_gets_it_and_the_last_one_gives_it_back() {
    let _turn = SIGNALS.lock();
    let before = crate::sys::installed(libc::SIGUSR2);
    let mut l = EventLoop::default();
    let (a, b) = (l.open_handle("SignalWrap"), l.open_handle("SignalWrap"));
    l.start_signal(a, libc::SIGUSR2).unwrap();
    l.start_signal(b, libc::SIGUSR2).unwrap();
    assert!(l.alive());
    assert_ne!(crate::sys::installed(libc::SIGUSR2), before);
    crate::sys::raise(libc::SIGUSR2);
    assert!(
        matches!(next_event(&mut l), Event::Signal { handle, signum } if handle == a && signum == libc::SIGUSR2)
    );
    assert!(matches!(next_event(&mut l), Event::Signal { handle, .. } if handle == b));
    l.close_handle(a);
    assert_ne!(crate::sys::installed(libc::SIGUSR2), before);
    l.stop_signal(b);
    assert_eq!(crate::sys::installed(libc::SIGUSR2), before);
    assert_eq!(run(&mut l, |_, _, _| {}), ["close"]);
}

#[test]
fn several_loops_watch_the_same_signal() {
    let _turn = SIGNALS.lock();
    let before = crate::sys::installed(libc::SIGUSR1);
    let (mut one, mut two) = (EventLoop::default(), EventLoop::default());
    let (a, b) = (one.open_handle("SignalWrap"), two.open_handle("SignalWrap"));
    one.start_signal(a, libc::SIGUSR1).unwrap();
    two.start_signal(b, libc::SIGUSR1).unwrap();
    crate::sys::raise(libc::SIGUSR1);
    assert_eq!(name(&next_event(&mut one)), "signal 10");
    drop(one);
    crate::sys::raise(libc::SIGUSR1);
    assert_eq!(name(&next_event(&mut two)), "signal 10");
    assert_eq!(name(&next_event(&mut two)), "signal 10");
    drop(two);
    assert_eq!(crate::sys::installed(libc::SIGUSR1), before);
}

#[test]
fn an_unrefd_signal_watcher_does_not_keep_the_loop_alive() {
    let _turn = SIGNALS.lock();
    let mut l = EventLoop::default();
    let id = l.open_handle("SignalWrap");
    l.start_signal(id, libc::SIGWINCH).unwrap();
    l.set_handle_ref(id, false);
    assert!(!l.alive());
}

#[test]
fn signals_that_cannot_be_caught_are_refused() {
    let mut l = EventLoop::default();
    let id = l.open_handle("SignalWrap");
    for signum in [libc::SIGKILL, libc::SIGSTOP, 0, -1, 65, i32::MAX] {
        assert_eq!(
            l.start_signal(id, signum).unwrap_err().raw_os_error(),
            Some(libc::EINVAL),
            "{signum}"
        );
    }
    assert!(!l.alive());
}

struct Recorder(Arc<Mutex<Vec<Record>>>);

impl Observer for Recorder {
    fn record(&mut self, record: &Record) {
        self.0.lock().unwrap().push(record.clone());
    }
}

#[test]
fn the_observer_sees_everything_in_order() {
    let (mut l, _) = virtual_loop();
    let records = Arc::new(Mutex::new(Vec::new()));
    l.set_observer(Some(Box::new(Recorder(Arc::clone(&records)))));
    let timer = l.start_timer(3, false, true);
    l.refresh_timer(timer);
    let immediate = l.push_immediate(true);
    let handle = l.open_handle("MessagePort");
    l.set_handle_ref(handle, false);
    l.close_handle(handle);
    let request = l.submit(Box::new(|| Box::new(())));
    run(&mut l, |_, _, _| {});
    let records = records.lock().unwrap();
    assert!(
        records
            .iter()
            .enumerate()
            .all(|(n, record)| record.seq == n as u64)
    );
    let has = |wanted: &dyn Fn(&RecordKind) -> bool| records.iter().any(|record| wanted(&record.kind));
    assert!(has(
        &|k| matches!(k, RecordKind::TimerStart { id, heap_position: 0, .. } if *id == timer)
    ));
    assert!(has(
        &|k| matches!(k, RecordKind::TimerRefresh { id, .. } if *id == timer)
    ));
    assert!(has(
        &|k| matches!(k, RecordKind::ImmediatePush { id } if *id == immediate)
    ));
    assert!(has(&|k| *k == RecordKind::HandleUnref { id: handle }));
    assert!(has(&|k| *k == RecordKind::HandleClose { id: handle }));
    assert!(has(&|k| matches!(
        k,
        RecordKind::PollWait {
            timeout_ms: Some(0),
            reason: PollReason::Immediate
        }
    )));
    let at = |wanted: &dyn Fn(&RecordKind) -> bool| records.iter().position(|record| wanted(&record.kind));
    let order = [
        at(&|k| {
            *k == RecordKind::RequestStart {
                id: request,
                kind: "FSReqCallback",
            }
        }),
        at(&|k| *k == RecordKind::PoolSubmit { id: request }),
        at(&|k| *k == RecordKind::Iteration),
        at(&|k| matches!(k, RecordKind::ImmediateRun { id } if *id == immediate)),
        at(&|k| matches!(k, RecordKind::TimerFire { id, .. } if *id == timer)),
        at(&|k| *k == RecordKind::Drained),
    ];
    assert!(
        order.iter().all(Option::is_some) && order.is_sorted(),
        "{order:?}"
    );
    assert!(
        at(&|k| matches!(k, RecordKind::PoolStart { thread: 0, .. }))
            < at(&|k| matches!(k, RecordKind::PoolDone { id, .. } if *id == request))
    );
    let phases: Vec<_> = records
        .iter()
        .filter(|record| record.kind == RecordKind::Phase && record.iteration == 1)
        .map(|record| record.phase)
        .collect();
    assert_eq!(
        phases,
        [
            Phase::Pending,
            Phase::Poll,
            Phase::Check,
            Phase::Closing,
            Phase::Timers
        ]
    );
}
