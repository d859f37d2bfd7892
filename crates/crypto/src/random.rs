//! Random bytes from the system.

use ouro_base::SysError;
use ouro_engine::convert::Bytes;
use ouro_engine::deterministic::Seed;

/// `size` random bytes. Fails with the system's error when it has no source.
/// In a deterministic run they follow from the seed.
pub fn bytes(size: usize, seed: Seed) -> Result<Bytes, SysError> {
    let mut bytes = Vec::new();
    if bytes.try_reserve_exact(size).is_err() {
        return Err(SysError::new(12, "getrandom"));
    }
    bytes.resize(size, 0);
    if seed.0.is_some() {
        for (index, chunk) in bytes.chunks_mut(8).enumerate() {
            let number = seed.number(index as u64).unwrap_or(0).to_le_bytes();
            chunk.copy_from_slice(number.get(..chunk.len()).unwrap_or(&number));
        }
        return Ok(Bytes(bytes));
    }
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
        let (a, b) = (
            bytes(32, Seed(None)).ok().unwrap(),
            bytes(32, Seed(None)).ok().unwrap(),
        );
        assert_eq!(a.0.len(), 32);
        assert_ne!(a, b);
        assert!(bytes(0, Seed(None)).ok().unwrap().0.is_empty());
    }

    #[test]
    fn a_seed_decides_all_bytes() {
        let of = |seed| bytes(21, Seed(Some(seed))).ok().unwrap();
        assert_eq!(of(1), of(1));
        assert_ne!(of(1), of(2));
        assert!(of(1).0.iter().any(|byte| *byte != 0));
    }

    #[test]
    fn more_than_memory_is_an_error() {
        assert!(bytes(usize::MAX, Seed(None)).is_err());
    }
}
