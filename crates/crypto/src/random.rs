//! Random bytes from the system.

use ouro_base::SysError;
use ouro_engine::convert::Bytes;

/// `size` random bytes. Fails with the system's error when it has no source.
pub fn bytes(size: usize) -> Result<Bytes, SysError> {
    let mut bytes = Vec::new();
    if bytes.try_reserve_exact(size).is_err() {
        return Err(SysError::new(12, "getrandom"));
    }
    bytes.resize(size, 0);
    match getrandom::fill(&mut bytes) {
        Ok(()) => Ok(Bytes(bytes)),
        Err(error) => Err(SysError::new(error.raw_os_error().unwrap_or(5), "getrandom")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_as_many_as_asked_and_differ() {
        let (a, b) = (bytes(32).ok().unwrap(), bytes(32).ok().unwrap());
        assert_eq!(a.0.len(), 32);
        assert_ne!(a, b);
        assert!(bytes(0).ok().unwrap().0.is_empty());
    }

    #[test]
    fn more_than_memory_is_an_error() {
        assert!(bytes(usize::MAX).is_err());
    }
}
