//! Copies the published crate to `OUT_DIR/engine` with the edits of `edits/` applied.

fn main() -> std::process::ExitCode {
    ouro_engine_edits::build("regress")
}
