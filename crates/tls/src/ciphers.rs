//! OpenSSL's cipher strings over the suites there are.

use crate::provider::{SUITES, Suite};

fn is_13(suite: &Suite) -> bool {
    suite.suite.tls13().is_some()
}

/// Whether a suite of TLS 1.2 is what a word means.
fn means(word: &str, suite: &Suite) -> bool {
    let name = suite.name;
    if word == name || word == suite.standard {
        return true;
    }
    let has = |part: &str| name.contains(part);
    match word {
        "ALL"
        | "DEFAULT"
        | "HIGH"
        | "COMPLEMENTOFDEFAULT"
        | "ECDHE"
        | "EECDH"
        | "kECDHE"
        | "kEECDH"
        | "TLSv1.2"
        | "AEAD"
        | "FIPS" => !matches!(word, "COMPLEMENTOFDEFAULT") && (word != "FIPS" || !has("CHACHA20")),
        "ECDSA" | "aECDSA" => has("ECDSA"),
        "aRSA" => has("-RSA-"),
        "AES" | "AESGCM" => has("AES"),
        "AES128" => has("AES128"),
        "AES256" => has("AES256"),
        "CHACHA20" => has("CHACHA20"),
        "SHA256" => has("SHA256") && !has("CHACHA20"),
        "SHA384" => has("SHA384"),
        _ => false,
    }
}

fn means_all(words: &str, suite: &Suite) -> bool {
    words.split('+').all(|word| means(word, suite))
}

/// The suites of a cipher string, in its order; `None` when it names none of TLS 1.2 although it names some.
/// Suites of TLS 1.3 are all there unless some are named.
pub fn parse(text: &str) -> Option<Vec<&'static Suite>> {
    let mut thirteen: Vec<&'static Suite> = Vec::new();
    let mut twelve: Vec<&'static Suite> = Vec::new();
    let mut killed: Vec<&'static Suite> = Vec::new();
    let (mut asks_13, mut asks_12) = (false, false);
    for word in text.split([':', ',', ' ', ';']).filter(|word| !word.is_empty()) {
        let old = || SUITES.iter().filter(|suite| !is_13(suite));
        if word.starts_with("TLS_") && !word.contains("_WITH_") {
            asks_13 = true;
            thirteen.extend(SUITES.iter().filter(|suite| suite.name == word && is_13(suite)));
        } else if word.starts_with('@') {
            // Security levels and sorting by strength change nothing here.
        } else if let Some(word) = word.strip_prefix('!') {
            killed.extend(old().filter(|suite| means_all(word, suite)));
            twelve.retain(|suite| !means_all(word, suite));
        } else if let Some(word) = word.strip_prefix('-') {
            twelve.retain(|suite| !means_all(word, suite));
        } else if let Some(word) = word.strip_prefix('+') {
            let (last, first): (Vec<_>, Vec<_>) =
                twelve.into_iter().partition(|suite| means_all(word, suite));
            twelve = first;
            twelve.extend(last);
        } else {
            asks_12 = true;
            for suite in old().filter(|suite| means_all(word, suite)) {
                let known = twelve.iter().chain(&killed).any(|one| one.name == suite.name);
                if !known {
                    twelve.push(suite);
                }
            }
        }
    }
    if (asks_12 && twelve.is_empty()) || (asks_13 && thirteen.is_empty()) {
        return None;
    }
    if !asks_13 {
        thirteen.extend(SUITES.iter().filter(|suite| is_13(suite)));
    }
    thirteen.extend(twelve);
    Some(thirteen)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Option<Vec<&'static str>> {
        parse(text).map(|suites| {
            suites
                .into_iter()
                .filter(|suite| !is_13(suite))
                .map(|suite| suite.name)
                .collect()
        })
    }

    #[test]
    fn words_choose_suites() {
        assert_eq!(
            names("ECDHE-RSA-AES128-GCM-SHA256"),
            Some(vec!["ECDHE-RSA-AES128-GCM-SHA256"])
        );
        assert_eq!(names("nonsense"), None);
        assert_eq!(
            names("HIGH:!aRSA:!AES").unwrap(),
            ["ECDHE-ECDSA-CHACHA20-POLY1305"]
        );
        assert_eq!(
            names("ECDHE+AESGCM:!ECDSA").unwrap(),
            ["ECDHE-RSA-AES128-GCM-SHA256", "ECDHE-RSA-AES256-GCM-SHA384"]
        );
        assert_eq!(parse("TLS_AES_128_GCM_SHA256").unwrap().len(), 1);
    }
}
