//! The repository's own rules.

#[test]
fn the_repository_is_tidy() {
    if let Err(problems) = xtask::tidy::check(&xtask::workspace()) {
        panic!("{} problems:\n{}", problems.len(), problems.join("\n"));
    }
}
