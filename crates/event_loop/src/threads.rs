//! Threads that take work from one queue. The lock is held only to put work in
//! and to take it out; a thread is woken only when one sleeps.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

/// Work for any thread; it must not unwind.
pub(crate) type Task = Box<dyn FnOnce() + Send>;

#[derive(Default)]
struct Queue {
    tasks: VecDeque<Task>,
    /// Threads that wait for work.
    idle: usize,
    /// No more work comes: threads end when they find none.
    closed: bool,
}

#[derive(Default)]
struct Shared {
    queue: Mutex<Queue>,
    work: Condvar,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn run(&self) {
        let mut queue = self.lock();
        loop {
            if let Some(task) = queue.tasks.pop_front() {
                drop(queue);
                task();
                queue = self.lock();
            } else if queue.closed {
                return;
            } else {
                queue.idle += 1;
                queue = self.work.wait(queue).unwrap_or_else(PoisonError::into_inner);
                queue.idle -= 1;
            }
        }
    }
}

/// Up to `size` threads, started as there is work for them.
pub(crate) struct Threads {
    shared: Arc<Shared>,
    size: usize,
    started: usize,
}

impl Threads {
    pub(crate) fn new(size: usize) -> Self {
        Threads {
            shared: Arc::default(),
            size,
            started: 0,
        }
    }

    /// Queues a task. Without any thread to be had it is done here and now.
    pub(crate) fn execute(&mut self, task: Task) {
        let waiting = {
            let mut queue = self.shared.lock();
            queue.tasks.push_back(task);
            if queue.tasks.len() <= queue.idle {
                drop(queue);
                self.shared.work.notify_one();
                return;
            }
            queue.idle
        };
        if waiting > 0 {
            self.shared.work.notify_one();
        }
        if self.started < self.size && self.start() {
            self.started += 1;
        } else if self.started == 0 {
            let task = self.shared.lock().tasks.pop_front();
            if let Some(task) = task {
                task();
            }
        }
    }

    fn start(&self) -> bool {
        let shared = Arc::clone(&self.shared);
        let name = "ouro-pool".to_owned();
        thread::Builder::new()
            .name(name)
            .spawn(move || shared.run())
            .is_ok()
    }
}

impl Drop for Threads {
    fn drop(&mut self) {
        self.shared.lock().closed = true;
        self.shared.work.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;

    #[test]
    fn all_tasks_run_and_so_many_at_once() {
        let mut threads = Threads::new(3);
        let (sender, receiver) = mpsc::channel();
        let together = Arc::new((AtomicUsize::new(0), AtomicUsize::new(0)));
        for n in 0..200 {
            let (sender, together) = (sender.clone(), Arc::clone(&together));
            threads.execute(Box::new(move || {
                let now = together.0.fetch_add(1, Ordering::SeqCst) + 1;
                together.1.fetch_max(now, Ordering::SeqCst);
                if n < 10 {
                    thread::sleep(Duration::from_millis(10));
                }
                together.0.fetch_sub(1, Ordering::SeqCst);
                let _ = sender.send(n);
            }));
        }
        let mut seen: Vec<i32> = (0..200)
            .filter_map(|_| receiver.recv_timeout(Duration::from_secs(20)).ok())
            .collect();
        seen.sort_unstable();
        assert_eq!(seen, (0..200).collect::<Vec<_>>());
        assert!((2..=3).contains(&together.1.load(Ordering::SeqCst)));
        // Threads that sleep are woken.
        thread::sleep(Duration::from_millis(20));
        threads.execute(Box::new(move || {
            let _ = sender.send(-1);
        }));
        assert_eq!(receiver.recv_timeout(Duration::from_secs(20)), Ok(-1));
    }
}
