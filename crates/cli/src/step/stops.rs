//! Breakpoints: where a run stops.

use ouro_trace::{Kind, Record, phase_from_name};

/// A condition on records.
#[derive(Debug, Clone, PartialEq)]
pub enum Stop {
    /// Something happens in this line: the end of the file's name (or empty for any), and the line.
    Line(String, u32),
    /// A phase begins.
    Phase(String),
    /// A record of this kind, or of a family of kinds (`timer.`).
    Kind(String),
    /// Anything about this object (`handle#2`).
    Object(String),
    /// Anything is queued.
    Queued,
}

impl Stop {
    /// Reads what a person typed.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if text == "queued" {
            return Some(Self::Queued);
        }
        if let Ok(line) = text.parse() {
            return Some(Self::Line(String::new(), line));
        }
        if phase_from_name(text).is_some() {
            return Some(Self::Phase(text.to_owned()));
        }
        if text.contains('#') {
            return Some(Self::Object(text.to_owned()));
        }
        if let Some((file, line)) = text.rsplit_once(':')
            && let Ok(line) = line.parse()
        {
            return Some(Self::Line(file.to_owned(), line));
        }
        let known = ouro_trace::FIELDS
            .iter()
            .any(|field| field.kind.starts_with(text));
        (known && !text.is_empty()).then(|| Self::Kind(text.to_owned()))
    }

    /// How it is shown.
    pub fn show(&self) -> String {
        match self {
            Self::Line(file, line) if file.is_empty() => format!("line {line}"),
            Self::Line(file, line) => format!("{file}:{line}"),
            Self::Phase(name) => format!("phase {name}"),
            Self::Kind(name) | Self::Object(name) => name.clone(),
            Self::Queued => "queued".to_owned(),
        }
    }

    /// Whether a record meets it.
    pub fn meets(&self, record: &Record) -> bool {
        match self {
            Self::Line(file, line) => record
                .at
                .as_ref()
                .is_some_and(|site| site.line == *line && site.file.ends_with(file.as_str())),
            Self::Phase(name) => {
                matches!(record.kind, Kind::LoopPhase {}) && ouro_trace::phase_name(record.phase) == name
            }
            Self::Kind(name) => record.kind.name().starts_with(name.as_str()),
            Self::Object(name) => object(&record.kind) == Some(name),
            Self::Queued => matches!(
                record.kind,
                Kind::TickPush { .. }
                    | Kind::MicrotaskPush { .. }
                    | Kind::TimerStart { .. }
                    | Kind::ImmediatePush { .. }
                    | Kind::RequestStart { .. }
            ),
        }
    }
}

/// The object a record is about.
pub fn object(kind: &Kind) -> Option<&str> {
    match kind {
        Kind::CallbackStart { id, .. }
        | Kind::CallbackEnd { id, .. }
        | Kind::IpcSend { id, .. }
        | Kind::IpcRecv { id, .. } => id.as_deref(),
        Kind::TickPush { id, .. }
        | Kind::TickRun { id }
        | Kind::MicrotaskPush { id }
        | Kind::MicrotaskRun { id }
        | Kind::TimerStart { id, .. }
        | Kind::TimerFire { id, .. }
        | Kind::TimerClear { id }
        | Kind::TimerRefresh { id, .. }
        | Kind::ImmediatePush { id, .. }
        | Kind::ImmediateRun { id }
        | Kind::ImmediateClear { id }
        | Kind::HandleOpen { id, .. }
        | Kind::HandleActive { id }
        | Kind::HandleIdle { id }
        | Kind::HandleRef { id }
        | Kind::HandleUnref { id }
        | Kind::HandleClose { id }
        | Kind::RequestStart { id, .. }
        | Kind::RequestDone { id }
        | Kind::PoolSubmit { id }
        | Kind::PoolStart { id, .. }
        | Kind::PoolDone { id, .. }
        | Kind::SlabNew { id, .. }
        | Kind::SlabAlloc { id, .. }
        | Kind::SlabRelease { id, .. }
        | Kind::ChildSpawn { id, .. }
        | Kind::ChildExit { id, .. }
        | Kind::Signal { id, .. } => Some(id),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_becomes_a_condition() {
        for (typed, wanted) in [
            ("12", Stop::Line(String::new(), 12)),
            ("app.js:7", Stop::Line("app.js".into(), 7)),
            ("check", Stop::Phase("check".into())),
            ("timer.fire", Stop::Kind("timer.fire".into())),
            ("handle#2", Stop::Object("handle#2".into())),
            (" queued ", Stop::Queued),
        ] {
            assert_eq!(Stop::parse(typed), Some(wanted), "{typed}");
        }
        assert_eq!(Stop::parse("nonsense"), None);
        assert_eq!(Stop::parse(""), None);
    }

    #[test]
    fn a_line_is_met_in_its_file_only() {
        let line = "{\"n\":1,\"t\":1,\"i\":0,\"p\":\"poll\",\"k\":\"tick.push\",\"at\":\"/a/app.js:7:1\",\"id\":\"tick#1\"}";
        let record = Record::parse(line).unwrap();
        assert!(Stop::Line("app.js".into(), 7).meets(&record));
        assert!(!Stop::Line("other.js".into(), 7).meets(&record));
        assert!(Stop::Queued.meets(&record) && Stop::Object("tick#1".into()).meets(&record));
        assert!(!Stop::Phase("poll".into()).meets(&record));
    }
}
