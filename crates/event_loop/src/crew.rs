//! The pool's threads: one queue, and no more wake-ups than there is work for.
//!
//! A thread that finishes a job takes the next without sleeping; one that sleeps is
//! woken only when nobody awake will take the job. Short jobs (reading a small
//! file) cost less than a wake-up, so this decides how many of them a second do.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

type Job = Box<dyn FnOnce() + Send>;

#[derive(Default)]
struct Queue {
    jobs: VecDeque<Job>,
    threads: usize,
    /// Threads that sleep.
    idle: usize,
    /// Of those, threads that were woken and have not run yet.
    woken: usize,
    closed: bool,
}

#[derive(Default)]
struct Shared {
    queue: Mutex<Queue>,
    more: Condvar,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next job; `None` when there will be no more.
    fn next(&self) -> Option<Job> {
        let mut queue = self.lock();
        loop {
            if let Some(job) = queue.jobs.pop_front() {
                return Some(job);
            }
            if queue.closed {
                return None;
            }
            queue.idle += 1;
            queue = self.more.wait(queue).unwrap_or_else(PoisonError::into_inner);
            queue.idle -= 1;
            queue.woken = queue.woken.saturating_sub(1);
        }
    }
}

/// Up to `size` threads, started as there is work for them. They end when the crew
/// is dropped and the queue is empty.
pub(crate) struct Crew {
    shared: Arc<Shared>,
    size: usize,
}

impl Crew {
    pub(crate) fn new(size: usize) -> Self {
        Crew {
            shared: Arc::default(),
            size,
        }
    }

    /// Has a thread run the job. Jobs must not panic.
    pub(crate) fn execute(&self, job: Job) {
        let mut queue = self.shared.lock();
        queue.jobs.push_back(job);
        if queue.idle > queue.woken {
            queue.woken += 1;
            drop(queue);
            self.shared.more.notify_one();
        } else if queue.threads < self.size {
            queue.threads += 1;
            drop(queue);
            self.start();
        }
    }

    fn start(&self) {
        let shared = Arc::clone(&self.shared);
        let work = move || {
            while let Some(job) = shared.next() {
                job();
            }
        };
        let thread = std::thread::Builder::new().name("ouro-pool".to_owned());
        if thread.spawn(work).is_err() {
            let mut queue = self.shared.lock();
            queue.threads -= 1;
            if queue.threads == 0 {
                // No thread can be had: late is better than never.
                let job = queue.jobs.pop_front();
                drop(queue);
                if let Some(job) = job {
                    job();
                }
            }
        }
    }
}

impl Drop for Crew {
    fn drop(&mut self) {
        self.shared.lock().closed = true;
        self.shared.more.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;
    use std::time::Duration;

    #[test]
    fn all_jobs_run() {
        let crew = Crew::new(3);
        let (sender, receiver) = mpsc::channel();
        for round in 0..50 {
            for number in 0..20 {
                let sender = sender.clone();
                crew.execute(Box::new(move || {
                    let _ = sender.send(round * 20 + number);
                }));
            }
            if round % 7 == 0 {
                std::thread::sleep(Duration::from_millis(1));
            }
        }
        drop(sender);
        let mut seen: Vec<i32> = receiver.iter().collect();
        seen.sort_unstable();
        assert_eq!(seen, (0..1000).collect::<Vec<_>>());
    }

    #[test]
    fn jobs_run_side_by_side() {
        let crew = Crew::new(2);
        let (there, back) = (mpsc::channel::<()>(), mpsc::channel::<()>());
        crew.execute(Box::new(move || {
            // Waits for the second job.
            let _ = there.1.recv_timeout(Duration::from_secs(10));
            let _ = back.0.send(());
        }));
        crew.execute(Box::new(move || {
            let _ = there.0.send(());
        }));
        assert!(back.1.recv_timeout(Duration::from_secs(10)).is_ok());
    }

    #[test]
    fn what_is_queued_runs_after_the_crew_is_dropped() {
        let crew = Crew::new(1);
        let (sender, receiver) = mpsc::channel();
        for number in 0..5 {
            let sender = sender.clone();
            crew.execute(Box::new(move || {
                let _ = sender.send(number);
            }));
        }
        drop((crew, sender));
        assert_eq!(receiver.iter().count(), 5);
    }
}
