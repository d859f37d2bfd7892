//! The loop's records as ours.

use std::rc::Rc;

use ouro_event_loop::{Observer, PollReason, RecordKind};

use crate::names::Family;
use crate::tracer::Recording;
use crate::{Kind, Text, Tracer};

/// Reports the loop to a [`Tracer`].
pub struct LoopObserver(
    /// The recorder.
    pub Rc<Tracer>,
);

impl Observer for LoopObserver {
    fn record(&mut self, record: &ouro_event_loop::Record) {
        self.0.with(|to| {
            to.at(record.iteration, record.phase);
            translate(&record.kind, to);
        });
    }
}

fn translate(kind: &RecordKind, to: &mut Recording<'_>) {
    match *kind {
        RecordKind::Iteration => to.emit(Kind::LoopIteration {}, None, None),
        RecordKind::Phase => to.emit(Kind::LoopPhase {}, None, None),
        RecordKind::Drained => to.emit(Kind::LoopDrained {}, None, None),
        RecordKind::TimerStart {
            id,
            deadline,
            delay,
            heap_position,
            repeat,
        } => {
            let deadline = to.since_start(deadline);
            let (name_of, site, name) = to.add(Family::Timer, id.as_u64(), Text::Borrowed(""));
            to.names().set_deadline(id.as_u64(), deadline * 1_000_000);
            let kind = Kind::TimerStart {
                id: name_of,
                name,
                deadline,
                delay,
                heap: heap_position as u64,
                repeat,
            };
            to.emit(kind, site, None);
        }
        RecordKind::TimerFire { id, deadline } => {
            let deadline = to.since_start(deadline);
            let name = to.names().name(Family::Timer, id.as_u64());
            let by = to
                .names()
                .get(Family::Timer, id.as_u64())
                .map(|named| named.origin);
            to.names().set_deadline(id.as_u64(), deadline * 1_000_000);
            to.emit_by(Kind::TimerFire { id: name, deadline }, by, None);
        }
        RecordKind::TimerClear { id } => {
            let name = to.names().name(Family::Timer, id.as_u64());
            let site = to.site();
            to.emit(Kind::TimerClear { id: name }, site, None);
            to.names().remove(Family::Timer, id.as_u64());
        }
        RecordKind::TimerEnd { id } => {
            to.names().remove(Family::Timer, id.as_u64());
        }
        RecordKind::TimerRef { id, refed } => {
            let id = to.names().name(Family::Timer, id.as_u64());
            let kind = if refed {
                Kind::TimerRef { id }
            } else {
                Kind::TimerUnref { id }
            };
            to.emit(kind, None, None);
        }
        RecordKind::ImmediateRef { id, refed } => {
            let id = to.names().name(Family::Immediate, id.as_u64());
            let kind = if refed {
                Kind::ImmediateRef { id }
            } else {
                Kind::ImmediateUnref { id }
            };
            to.emit(kind, None, None);
        }
        RecordKind::TimerRefresh { id, deadline } => {
            let deadline = to.since_start(deadline);
            to.names().set_deadline(id.as_u64(), deadline * 1_000_000);
            let name = to.names().name(Family::Timer, id.as_u64());
            let site = to.site();
            to.emit(Kind::TimerRefresh { id: name, deadline }, site, None);
        }
        RecordKind::ImmediatePush { id } => {
            let (id, site, name) = to.add(Family::Immediate, id.as_u64(), Text::Borrowed(""));
            to.emit(Kind::ImmediatePush { id, name }, site, None);
        }
        RecordKind::ImmediateRun { id } => {
            let by = to
                .names()
                .get(Family::Immediate, id.as_u64())
                .map(|named| named.origin);
            let id = to.names().name(Family::Immediate, id.as_u64());
            to.emit_by(Kind::ImmediateRun { id }, by, None);
        }
        RecordKind::ImmediateClear { id } => {
            let name = to.names().name(Family::Immediate, id.as_u64());
            let site = to.site();
            to.emit(Kind::ImmediateClear { id: name }, site, None);
            to.names().remove(Family::Immediate, id.as_u64());
        }
        RecordKind::PollWait { timeout_ms, reason } => {
            let why = poll_reason(timeout_ms, reason, to);
            to.emit(Kind::PollWait { timeout: timeout_ms }, None, Some(why));
        }
        RecordKind::PollReady { count } => {
            to.emit(Kind::PollReady { count: count as u64 }, None, None);
        }
        RecordKind::HandleOpen { id, kind } => {
            let (id, site, _) = to.add(Family::Handle, id.as_u64(), Text::Borrowed(kind));
            let kind = Text::Borrowed(kind);
            to.emit(Kind::HandleOpen { id, kind }, site, None);
        }
        RecordKind::HandleRef { id } => {
            let id = to.names().name(Family::Handle, id.as_u64());
            to.emit(Kind::HandleRef { id }, None, None);
        }
        RecordKind::HandleUnref { id } => {
            let id = to.names().name(Family::Handle, id.as_u64());
            to.emit(Kind::HandleUnref { id }, None, None);
        }
        RecordKind::HandleActive { id, active } => {
            let id = to.names().name(Family::Handle, id.as_u64());
            let kind = if active {
                Kind::HandleActive { id }
            } else {
                Kind::HandleIdle { id }
            };
            to.emit(kind, None, None);
        }
        RecordKind::HandleClose { id } => {
            let id = to.names().name(Family::Handle, id.as_u64());
            let site = to.site();
            to.emit(Kind::HandleClose { id }, site, None);
        }
        RecordKind::RequestStart { id, kind } => {
            let word = to.callback_or(kind);
            let (id, site, name) = to.add(Family::Request, id.as_u64(), word);
            // The pool's record follows and is made at the same place.
            to.keep(site.clone());
            let kind = Text::Borrowed(kind);
            to.emit(Kind::RequestStart { id, kind, name }, site, None);
        }
        RecordKind::RequestDone { id } => {
            let raw = id.as_u64();
            let by = to.names().get(Family::Request, raw).map(|named| named.origin);
            let id = to.names().name(Family::Request, raw);
            to.emit_by(Kind::RequestDone { id }, by, None);
        }
        RecordKind::PoolSubmit { id } => {
            let id = to.names().name(Family::Request, id.as_u64());
            let site = to.site();
            to.emit(Kind::PoolSubmit { id }, site, None);
        }
        RecordKind::PoolStart {
            id,
            thread,
            queued_ns,
            ..
        } => {
            let by = to
                .names()
                .get(Family::Request, id.as_u64())
                .map(|named| named.origin);
            let id = to.names().name(Family::Request, id.as_u64());
            let kind = Kind::PoolStart {
                id,
                thread: thread as u64,
                queued_ns: if to.is_deterministic() { 0 } else { queued_ns },
            };
            to.emit_by(kind, by, None);
        }
        RecordKind::PoolDone {
            id, thread, ran_ns, ..
        } => {
            let raw = id.as_u64();
            let by = to.names().get(Family::Request, raw).map(|named| named.origin);
            let ran_ns = if to.is_deterministic() { 0 } else { ran_ns };
            let id = to.names().name(Family::Request, raw);
            let how = if to.is_deterministic() {
                String::new()
            } else {
                format!(
                    ", ran {}.{} ms on thread {thread}",
                    ran_ns / 1_000_000,
                    ran_ns / 100_000 % 10
                )
            };
            to.finished(raw, id.clone(), how);
            let kind = Kind::PoolDone {
                id,
                thread: thread as u64,
                ran_ns,
            };
            to.emit_by(kind, by, None);
        }
        RecordKind::Signal { id, signum } => {
            let id = to.names().name(Family::Handle, id.as_u64());
            let signum = signum.into();
            to.emit(Kind::Signal { id, signum }, None, None);
        }
    }
}

fn poll_reason(timeout: Option<u64>, reason: PollReason, to: &mut Recording<'_>) -> Text {
    let text = match reason {
        PollReason::Stopped => return Text::Borrowed("does not wait: the loop was stopped"),
        PollReason::NothingActive => return Text::Borrowed("does not wait: nothing is active"),
        PollReason::Pending => {
            return Text::Borrowed("does not wait: callbacks were put off to the pending phase");
        }
        PollReason::Closing => {
            return Text::Borrowed("does not wait: a closed handle waits for its close callback");
        }
        PollReason::Immediate => match to.names().first(Family::Immediate) {
            Some((named, id)) => match &named.site {
                Some(site) => format!("does not wait: {id} was queued by {}", site.short()),
                None => format!("does not wait: {id} is queued"),
            },
            None => "does not wait: an immediate is queued".to_owned(),
        },
        PollReason::Timer { .. } => {
            let timer = to
                .names()
                .next_timer()
                .unwrap_or(Text::Borrowed("the next timer"));
            match timeout {
                Some(0) => format!("does not wait: {timer} is due"),
                Some(ms) => format!("waits at most {ms} ms: until {timer} is due"),
                None => format!("waits until {timer} is due"),
            }
        }
        PollReason::Forever => {
            let handles = to.names().count(Family::Handle);
            let requests = to.names().count(Family::Request);
            let plural =
                |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
            format!(
                "waits until something happens: {}, {}, no timer",
                plural(handles, "handle"),
                plural(requests, "request")
            )
        }
    };
    Text::Owned(text)
}
