//! package.json: the members that steer resolution.
//! Knows nothing about where packages are looked up.

use crate::json::Json;

/// The `type` member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackageType {
    /// Absent or any other text.
    None,
    /// `"commonjs"`
    CommonJs,
    /// `"module"`
    Module,
}

impl PackageType {
    /// Node's word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::CommonJs => "commonjs",
            Self::Module => "module",
        }
    }
}

/// A package.json that was found and understood.
#[derive(Clone, Debug)]
pub struct Package {
    /// The file's absolute path.
    pub file: String,
    /// Its directory.
    pub dir: String,
    /// `name`
    pub name: Option<String>,
    /// `main`
    pub main: Option<String>,
    /// `type`
    pub kind: PackageType,
    /// `exports`, when it is a string, an array or an object.
    pub exports: Option<Json>,
    /// `imports`, when it is an object.
    pub imports: Option<Json>,
}

impl Package {
    /// Reads the text of `dir/package.json`. The error is only the parser's
    /// remark: the caller knows the file.
    pub fn parse(file: String, dir: String, text: &[u8]) -> Result<Self, String> {
        let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
        let json = Json::parse(text).map_err(|e| e.to_string())?;
        let Json::Object(members) = json else {
            return Err("not an object".to_owned());
        };
        let mut package = Self {
            file,
            dir,
            name: None,
            main: None,
            kind: PackageType::None,
            exports: None,
            imports: None,
        };
        for (key, value) in members {
            match (key.as_str(), value) {
                ("name", Json::String(s)) => package.name = Some(s),
                ("main", Json::String(s)) => package.main = Some(s),
                ("type", Json::String(s)) => {
                    package.kind = match s.as_str() {
                        "commonjs" => PackageType::CommonJs,
                        "module" => PackageType::Module,
                        _ => PackageType::None,
                    };
                }
                // Node refuses the whole file for these two and shrugs at a
                // `main` of another type.
                ("name" | "type", _) => return Err(format!("\"{key}\" is not a string")),
                ("exports", v @ (Json::String(_) | Json::Array(_) | Json::Object(_))) => {
                    package.exports = Some(v)
                }
                ("imports", v @ Json::Object(_)) => package.imports = Some(v),
                _ => {}
            }
        }
        Ok(package)
    }
}
