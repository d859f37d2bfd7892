//! Records sealed and opened (RFC 8446 §5.2, RFC 5288, RFC 7905).

use std::marker::PhantomData;

use aes_gcm::aead::inout::InOutBuf;
use aes_gcm::aead::{AeadInOut, KeyInit, Nonce as AeadNonce, Tag};
use aes_gcm::{Aes128Gcm, Aes256Gcm};
use chacha20poly1305::ChaCha20Poly1305;
use rustls::crypto::cipher::{
    AeadKey, InboundOpaqueMessage, InboundPlainMessage, Iv, KeyBlockShape, MessageDecrypter,
    MessageEncrypter, Nonce, OutboundOpaqueMessage, OutboundPlainMessage, PrefixedPayload,
    Tls12AeadAlgorithm, Tls13AeadAlgorithm, UnsupportedOperationError, make_tls12_aad, make_tls13_aad,
};
use rustls::{ConnectionTrafficSecrets, ContentType, Error, ProtocolVersion};

/// AES-128-GCM.
pub static AES_128_GCM: Algorithm<Aes128Gcm, true> = Algorithm {
    key: 16,
    marker: PhantomData,
};
/// AES-256-GCM.
pub static AES_256_GCM: Algorithm<Aes256Gcm, true> = Algorithm {
    key: 32,
    marker: PhantomData,
};
/// ChaCha20-Poly1305.
pub static CHACHA20_POLY1305: Algorithm<ChaCha20Poly1305, false> = Algorithm {
    key: 32,
    marker: PhantomData,
};

const TAG: usize = 16;
/// The part of a nonce TLS 1.2 sends with each GCM record.
const EXPLICIT: usize = 8;

/// What an AEAD must be.
pub trait Aead: AeadInOut + KeyInit + Send + Sync + 'static {}
impl<A: AeadInOut + KeyInit + Send + Sync + 'static> Aead for A {}

/// An algorithm; `GCM` tells whether TLS 1.2 sends part of its nonces.
pub struct Algorithm<A, const GCM: bool> {
    key: usize,
    marker: PhantomData<fn() -> A>,
}

fn open_key<A: Aead>(key: &AeadKey) -> A {
    match A::new_from_slice(key.as_ref()) {
        Ok(key) => key,
        // rustls asks for key_len() bytes.
        Err(_) => unreachable!("rustls derives keys of the length it was told"),
    }
}

fn seal<A: Aead>(cipher: &A, nonce: &[u8; 12], aad: &[u8], data: &mut [u8]) -> Result<Tag<A>, Error> {
    let nonce = AeadNonce::<A>::try_from(nonce.as_slice()).map_err(|_| Error::EncryptError)?;
    cipher
        .encrypt_inout_detached(&nonce, aad, InOutBuf::from(data))
        .map_err(|_| Error::EncryptError)
}

/// Opens `data`, whose last bytes are the tag; gives the length of the plain text.
fn open<A: Aead>(cipher: &A, nonce: &[u8; 12], aad: &[u8], data: &mut [u8]) -> Result<usize, Error> {
    let length = data.len().checked_sub(TAG).ok_or(Error::DecryptError)?;
    let (text, tag) = data.split_at_mut(length);
    let nonce = AeadNonce::<A>::try_from(nonce.as_slice()).map_err(|_| Error::DecryptError)?;
    let tag = Tag::<A>::try_from(&*tag).map_err(|_| Error::DecryptError)?;
    cipher
        .decrypt_inout_detached(&nonce, aad, InOutBuf::from(text), &tag)
        .map_err(|_| Error::DecryptError)?;
    Ok(length)
}

// --- TLS 1.3 --------------------------------------------------------------------

struct Cipher13<A> {
    cipher: A,
    iv: Iv,
}

impl<A: Aead, const GCM: bool> Tls13AeadAlgorithm for Algorithm<A, GCM> {
    fn encrypter(&self, key: AeadKey, iv: Iv) -> Box<dyn MessageEncrypter> {
        Box::new(Cipher13 {
            cipher: open_key::<A>(&key),
            iv,
        })
    }

    fn decrypter(&self, key: AeadKey, iv: Iv) -> Box<dyn MessageDecrypter> {
        Box::new(Cipher13 {
            cipher: open_key::<A>(&key),
            iv,
        })
    }

    fn key_len(&self) -> usize {
        self.key
    }

    fn extract_keys(&self, _: AeadKey, _: Iv) -> Result<ConnectionTrafficSecrets, UnsupportedOperationError> {
        Err(UnsupportedOperationError)
    }
}

impl<A: Aead> MessageEncrypter for Cipher13<A> {
    fn encrypt(
        &mut self,
        message: OutboundPlainMessage<'_>,
        seq: u64,
    ) -> Result<OutboundOpaqueMessage, Error> {
        let total = self.encrypted_payload_len(message.payload.len());
        let mut payload = PrefixedPayload::with_capacity(total);
        payload.extend_from_chunks(&message.payload);
        payload.extend_from_slice(&message.typ.to_array());
        let nonce = Nonce::new(&self.iv, seq);
        let tag = seal(&self.cipher, &nonce.0, &make_tls13_aad(total), payload.as_mut())?;
        payload.extend_from_slice(&tag);
        // Every record looks like one of TLS 1.2 from outside.
        Ok(OutboundOpaqueMessage::new(
            ContentType::ApplicationData,
            ProtocolVersion::TLSv1_2,
            payload,
        ))
    }

    fn encrypted_payload_len(&self, length: usize) -> usize {
        length + 1 + TAG
    }
}

impl<A: Aead> MessageDecrypter for Cipher13<A> {
    fn decrypt<'a>(
        &mut self,
        mut message: InboundOpaqueMessage<'a>,
        seq: u64,
    ) -> Result<InboundPlainMessage<'a>, Error> {
        let payload = &mut message.payload;
        let nonce = Nonce::new(&self.iv, seq);
        let aad = make_tls13_aad(payload.len());
        let length = open(&self.cipher, &nonce.0, &aad, payload)?;
        payload.truncate(length);
        message.into_tls13_unpadded_message()
    }
}

// --- TLS 1.2 --------------------------------------------------------------------

struct Gcm12<A> {
    cipher: A,
    iv: Iv,
}

struct ChaCha12<A> {
    cipher: A,
    iv: Iv,
}

fn gcm_iv(fixed: &[u8], explicit: &[u8]) -> Iv {
    let mut iv = [0; 12];
    for (byte, value) in iv.iter_mut().zip(fixed.iter().chain(explicit)) {
        *byte = *value;
    }
    Iv::new(iv)
}

impl<A: Aead, const GCM: bool> Tls12AeadAlgorithm for Algorithm<A, GCM> {
    fn encrypter(&self, key: AeadKey, iv: &[u8], extra: &[u8]) -> Box<dyn MessageEncrypter> {
        let (cipher, iv) = (open_key::<A>(&key), gcm_iv(iv, extra));
        if GCM {
            Box::new(Gcm12 { cipher, iv })
        } else {
            Box::new(ChaCha12 { cipher, iv })
        }
    }

    fn decrypter(&self, key: AeadKey, iv: &[u8]) -> Box<dyn MessageDecrypter> {
        let (cipher, iv) = (open_key::<A>(&key), gcm_iv(iv, &[]));
        if GCM {
            Box::new(Gcm12 { cipher, iv })
        } else {
            Box::new(ChaCha12 { cipher, iv })
        }
    }

    fn key_block_shape(&self) -> KeyBlockShape {
        KeyBlockShape {
            enc_key_len: self.key,
            fixed_iv_len: if GCM { 4 } else { 12 },
            explicit_nonce_len: if GCM { EXPLICIT } else { 0 },
        }
    }

    fn extract_keys(
        &self,
        _: AeadKey,
        _: &[u8],
        _: &[u8],
    ) -> Result<ConnectionTrafficSecrets, UnsupportedOperationError> {
        Err(UnsupportedOperationError)
    }
}

impl<A: Aead> MessageEncrypter for Gcm12<A> {
    fn encrypt(
        &mut self,
        message: OutboundPlainMessage<'_>,
        seq: u64,
    ) -> Result<OutboundOpaqueMessage, Error> {
        let mut payload = PrefixedPayload::with_capacity(self.encrypted_payload_len(message.payload.len()));
        let nonce = Nonce::new(&self.iv, seq);
        payload.extend_from_slice(&nonce.0[4..]);
        payload.extend_from_chunks(&message.payload);
        let aad = make_tls12_aad(seq, message.typ, message.version, message.payload.len());
        let text = payload.as_mut().get_mut(EXPLICIT..).ok_or(Error::EncryptError)?;
        let tag = seal(&self.cipher, &nonce.0, &aad, text)?;
        payload.extend_from_slice(&tag);
        Ok(OutboundOpaqueMessage::new(message.typ, message.version, payload))
    }

    fn encrypted_payload_len(&self, length: usize) -> usize {
        length + EXPLICIT + TAG
    }
}

impl<A: Aead> MessageDecrypter for Gcm12<A> {
    fn decrypt<'a>(
        &mut self,
        mut message: InboundOpaqueMessage<'a>,
        seq: u64,
    ) -> Result<InboundPlainMessage<'a>, Error> {
        let payload = &mut message.payload;
        let length = payload
            .len()
            .checked_sub(EXPLICIT + TAG)
            .ok_or(Error::DecryptError)?;
        let aad = make_tls12_aad(seq, message.typ, message.version, length);
        let (explicit, text) = payload.split_at_mut(EXPLICIT);
        let mut nonce = [0; 12];
        nonce[..4].copy_from_slice(self.iv.as_ref().get(..4).ok_or(Error::DecryptError)?);
        nonce[4..].copy_from_slice(explicit);
        open(&self.cipher, &nonce, &aad, text)?;
        payload.copy_within(EXPLICIT..EXPLICIT + length, 0);
        payload.truncate(length);
        Ok(message.into_plain_message())
    }
}

impl<A: Aead> MessageEncrypter for ChaCha12<A> {
    fn encrypt(
        &mut self,
        message: OutboundPlainMessage<'_>,
        seq: u64,
    ) -> Result<OutboundOpaqueMessage, Error> {
        let mut payload = PrefixedPayload::with_capacity(self.encrypted_payload_len(message.payload.len()));
        payload.extend_from_chunks(&message.payload);
        let aad = make_tls12_aad(seq, message.typ, message.version, message.payload.len());
        let nonce = Nonce::new(&self.iv, seq);
        let tag = seal(&self.cipher, &nonce.0, &aad, payload.as_mut())?;
        payload.extend_from_slice(&tag);
        Ok(OutboundOpaqueMessage::new(message.typ, message.version, payload))
    }

    fn encrypted_payload_len(&self, length: usize) -> usize {
        length + TAG
    }
}

impl<A: Aead> MessageDecrypter for ChaCha12<A> {
    fn decrypt<'a>(
        &mut self,
        mut message: InboundOpaqueMessage<'a>,
        seq: u64,
    ) -> Result<InboundPlainMessage<'a>, Error> {
        let payload = &mut message.payload;
        let length = payload.len().checked_sub(TAG).ok_or(Error::DecryptError)?;
        let aad = make_tls12_aad(seq, message.typ, message.version, length);
        let nonce = Nonce::new(&self.iv, seq);
        open(&self.cipher, &nonce.0, &aad, payload)?;
        payload.truncate(length);
        Ok(message.into_plain_message())
    }
}
