//! Modes of operation over [`Block`]: what a cipher object does with bytes that
//! come in pieces of any size.
//!
//! Written here because the mode crates fix tag, nonce and block sizes at compile
//! time and take a message at once, while JS chooses them and streams.

use chacha20::ChaCha20;
use cipher::{KeyIvInit, StreamCipher, StreamCipherSeek};
use ghash::GHash;
use ghash::universal_hash::UniversalHash;
use poly1305::Poly1305;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::blocks::Block;
use crate::ciphers::{Info, Mode};
use crate::failure::{BAD_DECRYPT, Failure, WRONG_FINAL_BLOCK_LENGTH, coded};

const UNAUTHENTIC: Failure = Failure::Plain("Unsupported state or unable to authenticate data");
const BATCH: usize = 128;

/// A cipher in work.
pub struct Machine {
    engine: Engine,
    encrypts: bool,
    mode: Mode,
    padding: bool,
    /// Bytes of an unfinished block; the whole message in modes that need it.
    pending: Zeroizing<Vec<u8>>,
    aad: Vec<u8>,
    tag: Option<Vec<u8>>,
    tag_length: usize,
    started: bool,
}

enum Engine {
    Block {
        block: Box<dyn Block>,
        /// The register: previous block, counter or key stream block.
        register: Vec<u8>,
        /// Key stream not used yet.
        stream: Zeroizing<Vec<u8>>,
        gcm: Option<Box<Gcm>>,
    },
    ChaCha {
        cipher: Box<ChaCha20>,
        mac: Option<Box<Mac>>,
    },
}

/// GHASH over what comes in pieces.
struct Gcm {
    hash: GHash,
    /// E(K, J0), to be added to the hash.
    mask: [u8; 16],
    buffer: Vec<u8>,
    aad: u64,
    text: u64,
}

struct Mac {
    poly: Poly1305,
    buffer: Vec<u8>,
    aad: u64,
    text: u64,
}

fn xor(target: &mut [u8], with: &[u8]) {
    for (byte, other) in target.iter_mut().zip(with) {
        *byte ^= other;
    }
}

/// Adds one to the last `width` bytes of a big-endian counter.
fn increment(counter: &mut [u8], width: usize) {
    let start = counter.len().saturating_sub(width);
    for byte in counter.iter_mut().skip(start).rev() {
        *byte = byte.wrapping_add(1);
        if *byte != 0 {
            break;
        }
    }
}

impl Gcm {
    fn new(block: &dyn Block, iv: &[u8]) -> (Gcm, Vec<u8>) {
        let mut key = Zeroizing::new([0_u8; 16]);
        block.encrypt(&mut *key);
        let hash = GHash::new(&(*key).into());
        let mut first = vec![0_u8; 16];
        if iv.len() == 12 {
            first[..12].copy_from_slice(iv);
            first[15] = 1;
        } else {
            let mut hash = hash.clone();
            hash.update_padded(iv);
            let mut lengths = [0_u8; 16];
            lengths[8..].copy_from_slice(&(iv.len() as u64 * 8).to_be_bytes());
            hash.update(&[lengths.into()]);
            first.copy_from_slice(&hash.finalize());
        }
        let mut mask = [0_u8; 16];
        mask.copy_from_slice(&first);
        block.encrypt(&mut mask);
        increment(&mut first, 4);
        let gcm = Gcm {
            hash,
            mask,
            buffer: Vec::new(),
            aad: 0,
            text: 0,
        };
        (gcm, first)
    }

    fn absorb(&mut self, data: &[u8]) {
        self.buffer.extend_from_slice(data);
        let whole = self.buffer.len() / 16 * 16;
        let rest = self.buffer.split_off(whole);
        self.hash.update_padded(&self.buffer);
        self.buffer = rest;
    }

    fn pad(&mut self) {
        self.hash.update_padded(&std::mem::take(&mut self.buffer));
    }

    fn tag(mut self) -> Vec<u8> {
        self.pad();
        let mut lengths = [0_u8; 16];
        lengths[..8].copy_from_slice(&(self.aad * 8).to_be_bytes());
        lengths[8..].copy_from_slice(&(self.text * 8).to_be_bytes());
        self.hash.update(&[lengths.into()]);
        let mut tag = self.hash.finalize().to_vec();
        xor(&mut tag, &self.mask);
        tag
    }
}

impl Mac {
    fn absorb(&mut self, data: &[u8]) {
        self.buffer.extend_from_slice(data);
        let whole = self.buffer.len() / 16 * 16;
        let rest = self.buffer.split_off(whole);
        self.poly.update_padded(&self.buffer);
        self.buffer = rest;
    }

    fn pad(&mut self) {
        self.poly.update_padded(&std::mem::take(&mut self.buffer));
    }

    fn tag(mut self) -> Vec<u8> {
        self.pad();
        let mut lengths = [0_u8; 16];
        lengths[..8].copy_from_slice(&self.aad.to_le_bytes());
        lengths[8..].copy_from_slice(&self.text.to_le_bytes());
        self.poly.update_padded(&lengths);
        self.poly.finalize().to_vec()
    }
}

impl Machine {
    /// A cipher with key and initialization vector; `tag_length` is what getAuthTag gives.
    pub fn new(
        info: &Info,
        encrypts: bool,
        key: &[u8],
        iv: &[u8],
        tag_length: usize,
    ) -> Result<Machine, Failure> {
        let engine = match info.family {
            Some(family) => {
                let block = family
                    .open(key)
                    .ok_or_else(|| coded("ERR_CRYPTO_INVALID_KEYLEN"))?;
                let (gcm, register) = if info.mode == Mode::Gcm {
                    let (gcm, first) = Gcm::new(&*block, iv);
                    (Some(Box::new(gcm)), first)
                } else {
                    (None, iv.to_vec())
                };
                Engine::Block {
                    block,
                    register,
                    stream: Zeroizing::new(Vec::new()),
                    gcm,
                }
            }
            None => chacha(info, key, iv)?,
        };
        Ok(Machine {
            engine,
            encrypts,
            mode: info.mode,
            padding: true,
            pending: Zeroizing::new(Vec::new()),
            aad: Vec::new(),
            tag: None,
            tag_length,
            started: false,
        })
    }

    /// Whether the last block is padded.
    pub fn set_padding(&mut self, on: bool) {
        self.padding = on;
    }

    /// The tag to check at the end.
    pub fn set_tag(&mut self, tag: Vec<u8>) {
        self.tag = Some(tag);
    }

    /// The tag made at the end.
    pub fn tag(&self) -> Option<&[u8]> {
        self.tag.as_deref()
    }

    /// Data that is authenticated but not encrypted; false when it comes too late.
    pub fn add_aad(&mut self, data: &[u8]) -> bool {
        if self.started {
            return false;
        }
        match &mut self.engine {
            Engine::Block { gcm: Some(gcm), .. } => {
                gcm.absorb(data);
                gcm.aad += data.len() as u64;
            }
            Engine::ChaCha { mac: Some(mac), .. } => {
                mac.absorb(data);
                mac.aad += data.len() as u64;
            }
            _ => self.aad.extend_from_slice(data),
        }
        true
    }

    /// Ends the authenticated data.
    fn start(&mut self) {
        if self.started {
            return;
        }
        self.started = true;
        match &mut self.engine {
            Engine::Block { gcm: Some(gcm), .. } => gcm.pad(),
            Engine::ChaCha { mac: Some(mac), .. } => mac.pad(),
            _ => {}
        }
    }

    /// Takes data, gives what is ready.
    pub fn update(&mut self, data: &[u8]) -> Result<Vec<u8>, Failure> {
        self.start();
        match self.mode {
            Mode::Ecb | Mode::Cbc => Ok(self.blocks(data)),
            Mode::Ccm => self.ccm(data),
            Mode::Wrap => self.wrap(data),
            _ => {
                let mut output = data.to_vec();
                self.stream(&mut output);
                Ok(output)
            }
        }
    }

    /// Whole blocks of what is pending and `data`; decryption with padding keeps the last one.
    fn blocks(&mut self, data: &[u8]) -> Vec<u8> {
        self.pending.extend_from_slice(data);
        let Engine::Block { block, register, .. } = &mut self.engine else {
            return Vec::new();
        };
        let size = block.size();
        let mut whole = self.pending.len() / size * size;
        if !self.encrypts && self.padding && whole == self.pending.len() {
            whole = whole.saturating_sub(size);
        }
        let rest = self.pending.split_off(whole);
        let mut output = std::mem::replace(&mut *self.pending, rest);
        match (self.mode, self.encrypts) {
            (Mode::Ecb, true) => block.encrypt(&mut output),
            (Mode::Ecb, false) => block.decrypt(&mut output),
            (_, true) => {
                for chunk in output.chunks_exact_mut(size) {
                    xor(chunk, register);
                    block.encrypt(chunk);
                    register.copy_from_slice(chunk);
                }
            }
            (_, false) => {
                let cipher_text = output.clone();
                block.decrypt(&mut output);
                let mut previous = std::mem::take(register);
                for (chunk, source) in output.chunks_exact_mut(size).zip(cipher_text.chunks_exact(size)) {
                    xor(chunk, &previous);
                    previous.copy_from_slice(source);
                }
                *register = previous;
            }
        }
        output
    }

    /// Modes that make a key stream, in place.
    fn stream(&mut self, data: &mut [u8]) {
        let (mode, encrypts) = (self.mode, self.encrypts);
        match &mut self.engine {
            Engine::ChaCha { cipher, mac } => {
                if let (Some(mac), false) = (mac.as_mut(), encrypts) {
                    mac.absorb(data);
                }
                cipher.apply_keystream(data);
                if let Some(mac) = mac {
                    if encrypts {
                        mac.absorb(data);
                    }
                    mac.text += data.len() as u64;
                }
            }
            Engine::Block {
                block,
                register,
                stream,
                gcm,
            } => {
                if let (Some(gcm), false) = (gcm.as_mut(), encrypts) {
                    gcm.absorb(data);
                }
                match mode {
                    Mode::Ctr => counter(&**block, register, stream, data, 16),
                    Mode::Gcm => counter(&**block, register, stream, data, 4),
                    Mode::Cfb8 => {
                        for byte in data.iter_mut() {
                            let mut keys = register.clone();
                            block.encrypt(&mut keys);
                            let input = *byte;
                            *byte ^= keys.first().copied().unwrap_or(0);
                            register.remove(0);
                            register.push(if encrypts { *byte } else { input });
                        }
                    }
                    _ => feedback(&**block, register, stream, data, mode == Mode::Ofb, encrypts),
                }
                if let Some(gcm) = gcm {
                    if encrypts {
                        gcm.absorb(data);
                    }
                    gcm.text += data.len() as u64;
                }
            }
        }
    }

    /// The rest: padding, tags.
    pub fn finish(&mut self) -> Result<Vec<u8>, Failure> {
        self.start();
        match self.mode {
            Mode::Ecb | Mode::Cbc => self.finish_blocks(),
            Mode::Gcm | Mode::ChaChaPoly => {
                let made = match &mut self.engine {
                    Engine::Block { gcm, .. } => gcm.take().map(|gcm| gcm.tag()),
                    Engine::ChaCha { mac, .. } => mac.take().map(|mac| mac.tag()),
                };
                self.settle_tag(made.ok_or(UNAUTHENTIC)?)?;
                Ok(Vec::new())
            }
            Mode::Ccm => {
                if self.encrypts && self.tag.is_none() {
                    self.ccm(&[])?;
                } else if !self.encrypts && !self.pending.is_empty() {
                    return Err(UNAUTHENTIC);
                } else if !self.encrypts && self.aad.capacity() != 0 && self.tag_length != 0 {
                    // A message of no bytes at all is checked here.
                    self.ccm(&[])?;
                }
                Ok(Vec::new())
            }
            _ => Ok(Vec::new()),
        }
    }

    /// Keeps the tag of an encryption; checks that of a decryption.
    fn settle_tag(&mut self, mut made: Vec<u8>) -> Result<(), Failure> {
        if self.encrypts {
            made.truncate(self.tag_length);
            self.tag = Some(made);
            return Ok(());
        }
        let Some(expected) = &self.tag else {
            return Err(UNAUTHENTIC);
        };
        made.truncate(expected.len());
        if bool::from(made.ct_eq(expected)) {
            Ok(())
        } else {
            Err(UNAUTHENTIC)
        }
    }

    fn finish_blocks(&mut self) -> Result<Vec<u8>, Failure> {
        let Engine::Block { block, .. } = &self.engine else {
            return Ok(Vec::new());
        };
        let size = block.size();
        let left = self.pending.len();
        if !self.padding {
            return if left == 0 {
                Ok(Vec::new())
            } else {
                Err(WRONG_FINAL_BLOCK_LENGTH)
            };
        }
        if self.encrypts {
            let fill = size - left % size;
            return Ok(self.blocks(&vec![fill as u8; fill]));
        }
        if left != size {
            return Err(WRONG_FINAL_BLOCK_LENGTH);
        }
        self.padding = false;
        let mut output = self.blocks(&[]);
        let fill = output.last().copied().unwrap_or(0) as usize;
        let valid =
            (1..=size).contains(&fill) && output.iter().rev().take(fill).all(|byte| *byte as usize == fill);
        if !valid {
            return Err(BAD_DECRYPT);
        }
        output.truncate(size - fill);
        Ok(output)
    }

    /// CCM takes its message in one piece.
    fn ccm(&mut self, data: &[u8]) -> Result<Vec<u8>, Failure> {
        let Engine::Block {
            block,
            register,
            stream,
            ..
        } = &mut self.engine
        else {
            return Err(UNAUTHENTIC);
        };
        let nonce = std::mem::take(register);
        if nonce.is_empty() {
            return if data.is_empty() {
                Ok(Vec::new())
            } else {
                Err(UNAUTHENTIC)
            };
        }
        let width = 15 - nonce.len();
        let mut first = vec![0_u8; 16];
        first[0] = (width - 1) as u8;
        first[1..=nonce.len()].copy_from_slice(&nonce);
        let tag_length = if self.encrypts {
            self.tag_length
        } else {
            self.tag.as_ref().map_or(0, Vec::len)
        };

        let mut mask = first.clone();
        block.encrypt(&mut mask);
        let mut position = first.clone();
        increment(&mut position, width);
        let mut output = data.to_vec();
        counter(&**block, &mut position, stream, &mut output, width);
        let plain = if self.encrypts { data } else { &output };

        let mut head = first;
        head[0] |= ((tag_length.saturating_sub(2) / 2) << 3) as u8;
        if !self.aad.is_empty() {
            head[0] |= 0x40;
        }
        let length = (data.len() as u64).to_be_bytes();
        for (byte, value) in head.iter_mut().rev().zip(length.iter().rev()).take(width) {
            *byte = *value;
        }
        let mut mac = head;
        block.encrypt(&mut mac);
        let mut absorb = |bytes: &[u8]| {
            for chunk in bytes.chunks(16) {
                xor(&mut mac, chunk);
                block.encrypt(&mut mac);
            }
        };
        if !self.aad.is_empty() {
            let mut prefixed = if self.aad.len() < 0xff00 {
                (self.aad.len() as u16).to_be_bytes().to_vec()
            } else {
                let mut long = vec![0xff, 0xfe];
                long.extend_from_slice(&(self.aad.len() as u32).to_be_bytes());
                long
            };
            prefixed.extend_from_slice(&self.aad);
            absorb(&prefixed);
        }
        absorb(plain);
        xor(&mut mac, &mask);
        if self.encrypts {
            mac.truncate(self.tag_length);
            self.tag = Some(mac);
            return Ok(output);
        }
        mac.truncate(tag_length);
        let matches = self.tag.as_ref().is_some_and(|tag| bool::from(tag.ct_eq(&mac)));
        if matches {
            Ok(output)
        } else {
            // final() reports it.
            self.pending.push(0);
            Ok(Vec::new())
        }
    }

    /// AES key wrap (RFC 3394).
    fn wrap(&mut self, data: &[u8]) -> Result<Vec<u8>, Failure> {
        let Engine::Block { block, register, .. } = &mut self.engine else {
            return Err(UNAUTHENTIC);
        };
        let least = if self.encrypts { 16 } else { 24 };
        if !data.len().is_multiple_of(8) || data.len() < least {
            return Err(Failure::Plain("Trying to add data in unsupported state"));
        }
        if self.encrypts {
            let mut check = register.clone();
            let mut parts = data.to_vec();
            let count = parts.len() / 8;
            for round in 0..6 {
                for (index, part) in parts.chunks_exact_mut(8).enumerate() {
                    let mut both = [check.as_slice(), part].concat();
                    block.encrypt(&mut both);
                    xor(
                        &mut both[..8],
                        &((round * count + index + 1) as u64).to_be_bytes(),
                    );
                    check.copy_from_slice(&both[..8]);
                    part.copy_from_slice(&both[8..]);
                }
            }
            return Ok([check, parts].concat());
        }
        let (check, parts) = data.split_at(8);
        let (mut check, mut parts) = (check.to_vec(), parts.to_vec());
        let count = parts.len() / 8;
        for round in (0..6).rev() {
            for (index, part) in parts.chunks_exact_mut(8).enumerate().rev() {
                xor(&mut check, &((round * count + index + 1) as u64).to_be_bytes());
                let mut both = [check.as_slice(), part].concat();
                block.decrypt(&mut both);
                check.copy_from_slice(&both[..8]);
                part.copy_from_slice(&both[8..]);
            }
        }
        if bool::from(check.ct_eq(register)) {
            Ok(parts)
        } else {
            Err(BAD_DECRYPT)
        }
    }
}

fn chacha(info: &Info, key: &[u8], iv: &[u8]) -> Result<Engine, Failure> {
    let invalid = || coded("ERR_CRYPTO_INVALID_IV");
    let mut nonce = [0_u8; 12];
    let mut position = 0;
    if info.mode == Mode::Stream {
        let (start, rest) = iv.split_at_checked(4).ok_or_else(invalid)?;
        position = u32::from_le_bytes(start.try_into().map_err(|_| invalid())?);
        nonce.copy_from_slice(rest.get(..12).ok_or_else(invalid)?);
    } else {
        let offset = 12_usize.checked_sub(iv.len()).ok_or_else(invalid)?;
        nonce[offset..].copy_from_slice(iv);
    }
    let mut cipher =
        ChaCha20::new_from_slices(key, &nonce).map_err(|_| coded("ERR_CRYPTO_INVALID_KEYLEN"))?;
    if info.mode == Mode::Stream {
        cipher.try_seek(u64::from(position) * 64).map_err(|_| invalid())?;
        return Ok(Engine::ChaCha {
            cipher: Box::new(cipher),
            mac: None,
        });
    }
    // The first block of the key stream is the key of the authenticator.
    let mut first = Zeroizing::new([0_u8; 64]);
    cipher.apply_keystream(&mut *first);
    let mut mac_key = Zeroizing::new([0_u8; 32]);
    mac_key.copy_from_slice(&first[..32]);
    let poly = <Poly1305 as poly1305::universal_hash::KeyInit>::new(&(*mac_key).into());
    let mac = Mac {
        poly,
        buffer: Vec::new(),
        aad: 0,
        text: 0,
    };
    Ok(Engine::ChaCha {
        cipher: Box::new(cipher),
        mac: Some(Box::new(mac)),
    })
}

/// Counter mode; the last `width` bytes of `register` count.
fn counter(block: &dyn Block, register: &mut [u8], stream: &mut Vec<u8>, data: &mut [u8], width: usize) {
    let mut rest = data;
    while !rest.is_empty() {
        if stream.is_empty() {
            while stream.len() < BATCH {
                stream.extend_from_slice(register);
                increment(register, width);
            }
            block.encrypt(stream);
        }
        let take = rest.len().min(stream.len());
        let (now, later) = rest.split_at_mut(take);
        xor(now, stream);
        stream.drain(..take);
        rest = later;
    }
}

/// Cipher feedback and output feedback of whole blocks.
fn feedback(
    block: &dyn Block,
    register: &mut Vec<u8>,
    stream: &mut Vec<u8>,
    data: &mut [u8],
    output_feedback: bool,
    encrypts: bool,
) {
    for byte in data.iter_mut() {
        if stream.is_empty() {
            let mut keys = register.clone();
            block.encrypt(&mut keys);
            register.clear();
            if output_feedback {
                register.extend_from_slice(&keys);
            }
            keys.reverse();
            stream.extend_from_slice(&keys);
        }
        let input = *byte;
        *byte ^= stream.pop().unwrap_or(0);
        if !output_feedback {
            register.push(if encrypts { *byte } else { input });
        }
    }
}
