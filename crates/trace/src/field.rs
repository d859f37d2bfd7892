//! How the fields of a record are written as JSON and read back.

use serde_json::Value;

use crate::Text;

/// A type fields may have.
pub(crate) trait FieldType: Sized {
    /// Its name in the schema.
    const NAME: &'static str;
    /// Appends the JSON value.
    fn write(&self, out: &mut Vec<u8>);
    /// Whether the field is left out.
    fn is_absent(&self) -> bool {
        false
    }
    /// Reads it back; `None` is what is left out.
    fn read(value: Option<&Value>) -> Option<Self>;
}

impl FieldType for u64 {
    const NAME: &'static str = "number";
    fn write(&self, out: &mut Vec<u8>) {
        number(*self, out);
    }
    fn read(value: Option<&Value>) -> Option<Self> {
        value?.as_u64()
    }
}

impl FieldType for i64 {
    const NAME: &'static str = "number";
    fn write(&self, out: &mut Vec<u8>) {
        if *self < 0 {
            out.push(b'-');
        }
        number(self.unsigned_abs(), out);
    }
    fn read(value: Option<&Value>) -> Option<Self> {
        value?.as_i64()
    }
}

impl FieldType for bool {
    const NAME: &'static str = "boolean";
    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(if *self { b"true" } else { b"false" });
    }
    fn read(value: Option<&Value>) -> Option<Self> {
        value?.as_bool()
    }
}

impl FieldType for Text {
    const NAME: &'static str = "string";
    fn write(&self, out: &mut Vec<u8>) {
        string(self, out);
    }
    fn read(value: Option<&Value>) -> Option<Self> {
        value?.as_str().map(|text| Text::Owned(text.to_owned()))
    }
}

impl FieldType for Vec<String> {
    const NAME: &'static str = "list of strings";
    fn write(&self, out: &mut Vec<u8>) {
        out.push(b'[');
        for (index, item) in self.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            string(item, out);
        }
        out.push(b']');
    }
    fn read(value: Option<&Value>) -> Option<Self> {
        value?
            .as_array()?
            .iter()
            .map(|item| item.as_str().map(str::to_owned))
            .collect()
    }
}

impl<T: FieldType> FieldType for Option<T> {
    const NAME: &'static str = T::NAME;
    fn write(&self, out: &mut Vec<u8>) {
        if let Some(value) = self {
            value.write(out);
        }
    }
    fn is_absent(&self) -> bool {
        self.is_none()
    }
    fn read(value: Option<&Value>) -> Option<Self> {
        match value {
            None => Some(None),
            Some(value) => T::read(Some(value)).map(Some),
        }
    }
}

/// Appends a decimal number.
pub(crate) fn number(value: u64, out: &mut Vec<u8>) {
    out.extend_from_slice(itoa::Buffer::new().format(value).as_bytes());
}

/// Appends a JSON string.
pub(crate) fn string(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    escaped(text, out);
    out.push(b'"');
}

/// Appends what stands between the quotes of a JSON string.
pub(crate) fn escaped(text: &str, out: &mut Vec<u8>) {
    let bytes = text.as_bytes();
    // Nearly always there is nothing to escape; without an early exit the compiler looks at many bytes at once.
    let is_special = |byte: &u8| (*byte < 0x20) | (*byte == b'"') | (*byte == b'\\');
    if !bytes
        .iter()
        .fold(false, |special, byte| special | is_special(byte))
    {
        out.extend_from_slice(bytes);
        return;
    }
    let mut from = 0;
    for (index, byte) in bytes.iter().enumerate() {
        let escape: &[u8] = match byte {
            b'"' => b"\\\"",
            b'\\' => b"\\\\",
            b'\n' => b"\\n",
            b'\r' => b"\\r",
            b'\t' => b"\\t",
            0..=0x1f => b"",
            _ => continue,
        };
        out.extend_from_slice(&bytes[from..index]);
        from = index + 1;
        if escape.is_empty() {
            out.extend_from_slice(b"\\u00");
            for digit in [byte >> 4, byte & 15] {
                out.push(if digit < 10 {
                    b'0' + digit
                } else {
                    b'a' + digit - 10
                });
            }
        } else {
            out.extend_from_slice(escape);
        }
    }
    out.extend_from_slice(&bytes[from..]);
}
