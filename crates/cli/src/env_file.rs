//! `--env-file` and `--env-file-if-exists`: variables the environment does not have.
//! A later file wins over an earlier one, the environment over all of them.

use std::io::ErrorKind;

use ouro_runtime::options::Value;

/// The variables of the files these options name, in order of first appearance.
///
/// # Errors
/// A file that is not there or cannot be read, in Node's words.
pub fn read(values: &[(String, Value)], argv0: &str) -> Result<Vec<(String, String)>, String> {
    let mut variables: Vec<(String, String)> = Vec::new();
    for (name, must_exist) in [("--env-file", true), ("--env-file-if-exists", false)] {
        let given = values.iter().rev().find(|(key, _)| key == name);
        let Some((_, Value::List(files))) = given else {
            continue;
        };
        for file in files {
            let text = match std::fs::read(file) {
                Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
                Err(error) if error.kind() != ErrorKind::NotFound => {
                    return Err(format!("{argv0}: {file}: invalid format"));
                }
                Err(_) if must_exist => return Err(format!("{argv0}: {file}: not found")),
                Err(_) => {
                    eprintln!("{file} not found. Continuing without it.");
                    continue;
                }
            };
            for (key, value) in ouro_runtime::dotenv::parse(&text) {
                match variables.iter_mut().find(|(known, _)| *known == key) {
                    Some(known) => known.1 = value,
                    None => variables.push((key, value)),
                }
            }
        }
    }
    variables
        .retain(|(key, _)| !key.is_empty() && !key.contains(['=', '\0']) && std::env::var_os(key).is_none());
    Ok(variables)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_file_wins_and_the_environment_over_all() {
        let folder = std::env::temp_dir().join(format!("ouro-env-file-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let (one, two) = (folder.join("one"), folder.join("two"));
        std::fs::write(&one, "OURO_A=1\nOURO_B=1\nPATH=x").unwrap();
        std::fs::write(&two, "OURO_A=2").unwrap();
        let list = |paths: &[&std::path::Path]| {
            Value::List(
                paths
                    .iter()
                    .map(|path| path.to_string_lossy().into_owned())
                    .collect(),
            )
        };
        let found = read(&[("--env-file".to_owned(), list(&[&one, &two]))], "ouro");
        let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
        assert_eq!(found, Ok(vec![pair("OURO_A", "2"), pair("OURO_B", "1")]));
        let missing = folder.join("none");
        assert!(read(&[("--env-file".to_owned(), list(&[&missing]))], "ouro").is_err());
        assert_eq!(
            read(&[("--env-file-if-exists".to_owned(), list(&[&missing]))], "ouro"),
            Ok(vec![])
        );
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
