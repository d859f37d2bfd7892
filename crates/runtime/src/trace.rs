//! Starting a recording: `--trace FILE`, and `--trace-step` for a program that is
//! stepped (FILE is then the socket of the stepper).

use std::fs::File;
use std::io;
use std::os::unix::fs::FileTypeExt;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use ouro_engine::Cx;
use ouro_engine::complete::Loop;
use ouro_engine::trace::RECORDING;
use ouro_event_loop::{Clock, Config, RealClock};
use ouro_trace::{Gate, Kind, LoopObserver, Output, Setup, SteppedClock, Text, Tracer};

use crate::options::Options;

/// The name of the thread the program's own runtime is on.
pub const MAIN_THREAD: &str = "js";

/// The clock of a stepped run, which stands still while the program does.
pub(crate) type Stepped = Option<SteppedClock>;

/// Puts the clock of a stepped run into the loop's configuration.
pub(crate) fn configure(options: &Options, config: &mut Config) -> Stepped {
    if options.text("--trace").is_none() || !options.flag("--trace-step") || config.clock.is_virtual() {
        return None;
    }
    let clock = SteppedClock::default();
    config.clock = Box::new(clock.clone());
    Some(clock)
}

/// What is recorded, and where.
struct Wanted {
    path: PathBuf,
    statements: bool,
    emits: bool,
    /// The parent asked for it.
    inherited: bool,
}

impl Wanted {
    /// What the options, or the parent of this process, ask for.
    fn of(options: &Options) -> Option<Self> {
        if let Some(path) = options.text("--trace") {
            return Some(Self {
                path: PathBuf::from(path),
                statements: options.flag("--trace-line"),
                emits: options.flag("--trace-emit"),
                inherited: false,
            });
        }
        if is_worker() {
            return None;
        }
        let value = std::env::var_os(RECORDING)?;
        let (flags, path) = value.to_str()?.split_once(':')?;
        Some(Self {
            path: PathBuf::from(path),
            statements: flags.contains('l'),
            emits: flags.contains('e'),
            inherited: true,
        })
    }
}

/// Whether this is the thread of a worker.
fn is_worker() -> bool {
    std::thread::current().name() != Some(MAIN_THREAD)
}

fn is_socket(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|found| found.file_type().is_socket())
}

fn connect(path: &Path, is_stepped: bool, stepped: &Stepped) -> io::Result<(Output, Option<Gate>)> {
    if !is_socket(path) {
        return Ok((Output::new(Box::new(File::create(path)?)), None));
    }
    let stream = UnixStream::connect(path)?;
    // Under a virtual clock there is none to stop.
    let gate = if is_stepped {
        let clock = stepped.clone().unwrap_or_default();
        Some(Gate::new(Box::new(stream.try_clone()?), clock))
    } else {
        None
    };
    Ok((Output::new(Box::new(stream)), gate))
}

/// Begins to record when the options ask for it. `virtual_clock` is the loop's when that is not the kernel's.
///
/// # Errors
/// When the file or socket cannot be written.
pub(crate) fn start(
    stepped: Stepped,
    virtual_clock: Option<Box<dyn Clock>>,
    threads: usize,
    cx: &mut Cx<'_>,
) -> io::Result<()> {
    let Some(options) = cx.try_slot::<Options>() else {
        return Ok(());
    };
    let Some(wanted) = Wanted::of(&options) else {
        return Ok(());
    };
    let path = &wanted.path;
    let (output, gate) = connect(path, options.flag("--trace-step"), &stepped)?;
    let is_live = is_socket(path);
    let deterministic = virtual_clock.is_some();
    let clock = match (virtual_clock, stepped) {
        (Some(clock), _) => clock,
        (None, Some(stepped)) => Box::new(stepped),
        (None, None) => Box::new(RealClock),
    };
    let tracer = Rc::new(Tracer::new(Setup {
        output,
        gate,
        live: is_live,
        clock,
        deterministic,
        statements: wanted.statements,
        emits: wanted.emits,
        file: (!is_live).then(|| wanted.path.clone()),
    }));
    let lossy = |text: &std::ffi::OsString| text.to_string_lossy().into_owned();
    let mut argv = vec![lossy(&options.argv0)];
    if let crate::Main::File(file) = &options.main {
        argv.push(file.to_string_lossy().into_owned());
    }
    argv.extend(options.args.iter().map(lossy));
    let cwd = std::env::current_dir().unwrap_or_default();
    tracer.emit(
        Kind::TraceStart {
            schema: ouro_trace::SCHEMA,
            node: Text::Borrowed(crate::globals::NODE_VERSION),
            argv,
            cwd: Text::Owned(cwd.to_string_lossy().into_owned()),
            threads: threads as u64,
            deterministic,
            began: tracer.began(),
            parent: (wanted.inherited || is_worker())
                .then(|| ouro_trace::parent_of(path))
                .flatten()
                .map(Text::Owned),
        },
        None,
    );
    if let Some(event_loop) = cx.try_slot::<Loop>() {
        let observer = LoopObserver(Rc::clone(&tracer));
        event_loop.0.borrow_mut().set_observer(Some(Box::new(observer)));
    }
    cx.jobs().set_tracer(tracer);
    Ok(())
}
