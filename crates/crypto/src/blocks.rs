//! Block ciphers behind one object-safe interface: whole blocks, either way.

use aes::{Aes128, Aes192, Aes256};
use cipher::array::Array;
use cipher::typenum::Unsigned;
use cipher::{BlockCipherDecrypt, BlockCipherEncrypt, BlockSizeUser, KeyInit};
use des::{TdesEde2, TdesEde3};

/// A block cipher with its key.
pub trait Block: Send {
    /// The block size in bytes.
    fn size(&self) -> usize;
    /// Encrypts the whole blocks of `data` in place.
    fn encrypt(&self, data: &mut [u8]);
    /// Decrypts the whole blocks of `data` in place.
    fn decrypt(&self, data: &mut [u8]);
}

struct Keyed<C>(C);

impl<C: BlockCipherEncrypt + BlockCipherDecrypt + Send> Block for Keyed<C> {
    fn size(&self) -> usize {
        <C as BlockSizeUser>::BlockSize::USIZE
    }
    fn encrypt(&self, data: &mut [u8]) {
        let (blocks, _) = Array::<u8, <C as BlockSizeUser>::BlockSize>::slice_as_chunks_mut(data);
        self.0.encrypt_blocks(blocks);
    }
    fn decrypt(&self, data: &mut [u8]) {
        let (blocks, _) = Array::<u8, <C as BlockSizeUser>::BlockSize>::slice_as_chunks_mut(data);
        self.0.decrypt_blocks(blocks);
    }
}

fn keyed<C>(key: &[u8]) -> Option<Box<dyn Block>>
where
    C: KeyInit + BlockCipherEncrypt + BlockCipherDecrypt + Send + 'static,
{
    let cipher = C::new_from_slice(key).ok()?;
    Some(Box::new(Keyed(cipher)))
}

/// Families of block ciphers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// AES; the key length tells which.
    Aes,
    /// Triple DES with two keys.
    DesEde,
    /// Triple DES with three keys.
    DesEde3,
}

impl Family {
    /// The cipher with a key; `None` when the key has a wrong length.
    pub fn open(self, key: &[u8]) -> Option<Box<dyn Block>> {
        match (self, key.len()) {
            (Family::Aes, 16) => keyed::<Aes128>(key),
            (Family::Aes, 24) => keyed::<Aes192>(key),
            (Family::Aes, 32) => keyed::<Aes256>(key),
            (Family::Aes, _) => None,
            (Family::DesEde, _) => keyed::<TdesEde2>(key),
            (Family::DesEde3, _) => keyed::<TdesEde3>(key),
        }
    }

    /// The block size in bytes.
    pub fn block_size(self) -> usize {
        if self == Family::Aes { 16 } else { 8 }
    }
}
