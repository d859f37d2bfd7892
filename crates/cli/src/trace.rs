//! `ouro trace html|chrome TRACE`: exports of a recorded run.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use ouro_trace::{History, Kind, Part, Record, Sources};

const USAGE: &str = "\
Usage: ouro trace html TRACE [-o FILE]     one HTML file that replays the run in a browser
       ouro trace chrome TRACE [-o FILE]   a file for Perfetto or chrome://tracing

TRACE is what `ouro --trace TRACE app.js` wrote. Without -o, or with -o -, the result goes to standard output.
";

/// Largest source shown in a replay, in bytes.
const LARGEST: u64 = 1 << 20;

/// Runs the sub-command.
pub fn main(words: Vec<OsString>) -> ExitCode {
    let words: Vec<OsString> = words.into_iter().skip(1).collect();
    if words.first().is_some_and(|word| word == "--help" || word == "-h") {
        print!("{USAGE}");
        return ExitCode::SUCCESS;
    }
    let parsed = match parse(&words) {
        Some(parsed) => parsed,
        None => {
            eprint!("{USAGE}");
            return ExitCode::from(9);
        }
    };
    match export(&parsed) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("ouro trace: {message}");
            ExitCode::FAILURE
        }
    }
}

struct Request {
    html: bool,
    from: PathBuf,
    to: Option<PathBuf>,
}

fn parse(words: &[OsString]) -> Option<Request> {
    let (format, mut rest) = words.split_first()?;
    let html = match format.to_str()? {
        "html" => true,
        "chrome" => false,
        _ => return None,
    };
    let (mut from, mut to) = (None, None);
    while let Some((word, after)) = rest.split_first() {
        rest = after;
        if word == "-o" {
            let (file, after) = rest.split_first()?;
            rest = after;
            to = Some(PathBuf::from(file));
        } else if from.is_none() {
            from = Some(PathBuf::from(word));
        } else {
            return None;
        }
    }
    Some(Request {
        html,
        from: from?,
        to: to.filter(|path| path.as_os_str() != "-"),
    })
}

/// Reads a trace.
///
/// # Errors
/// A sentence that names the file.
pub fn read(path: &Path) -> Result<Vec<Record>, String> {
    let file = File::open(path).map_err(|error| format!("{}: {error}", path.display()))?;
    ouro_trace::read(BufReader::new(file)).map_err(|error| format!("{}: {error}", path.display()))
}

/// Where a file of a trace is: under its own name, or beside the trace, which may come from another machine.
pub fn locate(name: &str, trace: Option<&Path>) -> Option<PathBuf> {
    let is_small =
        |path: &Path| std::fs::metadata(path).is_ok_and(|found| found.is_file() && found.len() <= LARGEST);
    if is_small(Path::new(name)) {
        return Some(PathBuf::from(name));
    }
    let folder = trace?.parent()?;
    let mut rest = name.strip_prefix('/')?;
    loop {
        let path = folder.join(rest);
        if is_small(&path) {
            return Some(path);
        }
        (_, rest) = rest.split_once('/')?;
    }
}

/// The texts of the files that records name, as far as they can be read.
pub fn sources<'a>(records: impl IntoIterator<Item = &'a Record>, trace: &Path) -> Sources {
    let names: BTreeSet<&str> = records
        .into_iter()
        .filter_map(|record| record.at.as_ref())
        .map(|site| &*site.file)
        .collect();
    let mut sources = Sources::new();
    for name in names {
        if let Some(Ok(bytes)) = locate(name, Some(trace)).map(std::fs::read) {
            sources.insert(name.to_owned(), String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    sources
}

/// A recording and those of everything it started, as far as they are there.
fn parts(path: &Path) -> Result<Vec<Part>, String> {
    let mut parts = vec![part(path)?];
    let mut next = 0;
    while let Some(Part { records, .. }) = parts.get(next) {
        let named: Vec<PathBuf> = records
            .iter()
            .filter_map(|record| match &record.kind {
                Kind::ChildSpawn { trace, .. } | Kind::WorkerStart { trace, .. } => trace.as_deref(),
                _ => None,
            })
            .filter_map(|name| Some(path.with_file_name(Path::new(name).file_name()?)))
            .collect();
        // A program that was ended before it began has none.
        parts.extend(named.iter().filter_map(|path| part(path).ok()));
        next += 1;
    }
    Ok(parts)
}

fn part(path: &Path) -> Result<Part, String> {
    Ok(Part {
        file: path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default(),
        records: read(path)?,
    })
}

fn export(request: &Request) -> Result<(), String> {
    let text = if !request.html {
        ouro_trace::chrome(&parts(&request.from)?)
    } else {
        let records = read(&request.from)?;
        let sources = sources(&records, &request.from);
        let title = match records.first().map(|record| &record.kind) {
            Some(Kind::TraceStart { argv, .. }) => {
                let program = argv
                    .get(1)
                    .map_or("a program", |path| path.rsplit('/').next().unwrap_or(path));
                format!("{program} – how it ran")
            }
            _ => "a run".to_owned(),
        };
        ouro_trace::html(&History::new(records), &sources, &title)
    };
    match &request.to {
        Some(path) => std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display())),
        None => io::stdout()
            .write_all(text.as_bytes())
            .map_err(|error| error.to_string()),
    }
}
