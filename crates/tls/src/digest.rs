//! SHA-2 and HMAC as rustls asks for them.

use std::fmt;
use std::marker::PhantomData;

use hmac::{KeyInit, Mac, SimpleHmac};
use rustls::crypto::hash::{self, HashAlgorithm};
use rustls::crypto::hmac as rustls_hmac;
use sha2::digest::block_api::BlockSizeUser;
use sha2::{Digest, Sha256, Sha384};

/// SHA-256.
pub static SHA256: Sha<Sha256> = Sha(HashAlgorithm::SHA256, PhantomData);
/// SHA-384.
pub static SHA384: Sha<Sha384> = Sha(HashAlgorithm::SHA384, PhantomData);
/// HMAC with SHA-256.
pub static HMAC_SHA256: Hmac<Sha256> = Hmac(PhantomData);
/// HMAC with SHA-384.
pub static HMAC_SHA384: Hmac<Sha384> = Hmac(PhantomData);

/// What a digest must be.
pub trait Digests: Digest + BlockSizeUser + Clone + Send + Sync + fmt::Debug + 'static {}
impl<D: Digest + BlockSizeUser + Clone + Send + Sync + fmt::Debug + 'static> Digests for D {}

/// A digest.
pub struct Sha<D>(HashAlgorithm, PhantomData<fn() -> D>);

struct State<D>(D);

impl<D: Digests> hash::Hash for Sha<D> {
    fn start(&self) -> Box<dyn hash::Context> {
        Box::new(State(D::new()))
    }

    fn hash(&self, data: &[u8]) -> hash::Output {
        hash::Output::new(&D::digest(data))
    }

    fn output_len(&self) -> usize {
        <D as Digest>::output_size()
    }

    fn algorithm(&self) -> HashAlgorithm {
        self.0
    }
}

impl<D: Digests> hash::Context for State<D> {
    fn fork_finish(&self) -> hash::Output {
        hash::Output::new(&self.0.clone().finalize())
    }

    fn fork(&self) -> Box<dyn hash::Context> {
        Box::new(State(self.0.clone()))
    }

    fn finish(self: Box<Self>) -> hash::Output {
        hash::Output::new(&self.0.finalize())
    }

    fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }
}

/// HMAC with a digest.
pub struct Hmac<D>(PhantomData<fn() -> D>);

struct Key<D: Digests>(SimpleHmac<D>);

impl<D: Digests> rustls_hmac::Hmac for Hmac<D> {
    fn with_key(&self, key: &[u8]) -> Box<dyn rustls_hmac::Key> {
        match SimpleHmac::<D>::new_from_slice(key) {
            Ok(key) => Box::new(Key(key)),
            // HMAC takes keys of every length.
            Err(_) => unreachable!("HMAC takes keys of every length"),
        }
    }

    fn hash_output_len(&self) -> usize {
        <D as Digest>::output_size()
    }
}

impl<D: Digests> rustls_hmac::Key for Key<D> {
    fn sign_concat(&self, first: &[u8], middle: &[&[u8]], last: &[u8]) -> rustls_hmac::Tag {
        let mut state = self.0.clone();
        state.update(first);
        for part in middle {
            state.update(part);
        }
        state.update(last);
        rustls_hmac::Tag::new(&state.finalize().into_bytes())
    }

    fn tag_len(&self) -> usize {
        <D as Digest>::output_size()
    }
}
