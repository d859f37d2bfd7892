//! Round trips of every codec, in steps of any size.

use proptest::prelude::*;

use crate::brotli_codec;
use crate::codec::{Codec, Failure};
use crate::deflate::{Mode, Options, Zlib};
use crate::zstd_codec;

fn options() -> Options {
    Options {
        window_bits: 15,
        level: -1,
        mem_level: 8,
        strategy: 0,
        dictionary: Vec::new(),
    }
}

fn zlib(mode: Mode) -> Box<dyn Codec> {
    match Zlib::new(mode, options()) {
        Ok(codec) => Box::new(codec),
        Err(failure) => panic!("{failure:?}"),
    }
}

/// All output for `input`, given and taken in pieces.
fn run(codec: &mut dyn Codec, input: &[u8], piece: usize, finish: i32) -> Result<Vec<u8>, Failure> {
    let mut result = Vec::new();
    let mut pieces = input.chunks(piece).peekable();
    loop {
        let mut rest = pieces.next().unwrap_or_default();
        let last = pieces.peek().is_none();
        loop {
            let mut output = vec![0; piece];
            let step = codec.step(rest, &mut output, if last { finish } else { 0 })?;
            rest = &rest[step.consumed..];
            result.extend_from_slice(&output[..step.produced]);
            if step.produced < output.len() {
                break;
            }
        }
        if last {
            return Ok(result);
        }
    }
}

fn both_ways(pack: &mut dyn Codec, unpack: &mut dyn Codec, data: &[u8], piece: usize, finish: i32) {
    for _ in 0..2 {
        let packed = run(pack, data, piece, finish).expect("packs");
        assert_eq!(run(unpack, &packed, piece, finish).expect("unpacks"), data);
        pack.reset().expect("resets");
        unpack.reset().expect("resets");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn round_trips(data in prop::collection::vec(0_u8..8, 0..3000), piece in 64_usize..700) {
        both_ways(&mut *zlib(Mode::Deflate), &mut *zlib(Mode::Inflate), &data, piece, 4);
        both_ways(&mut *zlib(Mode::Gzip), &mut *zlib(Mode::Gunzip), &data, piece, 4);
        both_ways(&mut *zlib(Mode::Gzip), &mut *zlib(Mode::Unzip), &data, piece, 4);
        both_ways(&mut *zlib(Mode::Deflate), &mut *zlib(Mode::Unzip), &data, piece, 4);
        both_ways(&mut *zlib(Mode::DeflateRaw), &mut *zlib(Mode::InflateRaw), &data, piece, 4);
        let mut pack = brotli_codec::Encoder::new(vec![(1, 5)]).expect("opens");
        let mut unpack = brotli_codec::Decoder::new(vec![]).expect("opens");
        both_ways(&mut pack, &mut unpack, &data, piece, 2);
        let mut pack = zstd_codec::Encoder::new(vec![(100, 3)], None, &[]).expect("opens");
        let mut unpack = zstd_codec::Decoder::new(vec![], &[]).expect("opens");
        both_ways(&mut pack, &mut unpack, &data, piece, 2);
    }

    #[test]
    fn any_input_is_taken_or_refused(data in prop::collection::vec(any::<u8>(), 0..300)) {
        for mode in [Mode::Inflate, Mode::Gunzip, Mode::InflateRaw, Mode::Unzip] {
            let _ = run(&mut *zlib(mode), &data, 64, 4);
        }
        let _ = run(&mut brotli_codec::Decoder::new(vec![]).expect("opens"), &data, 64, 2);
        let _ = run(&mut zstd_codec::Decoder::new(vec![], &[]).expect("opens"), &data, 64, 2);
    }
}

#[test]
fn members_follow_each_other_and_padding_is_left() {
    let one = run(&mut *zlib(Mode::Gzip), b"abc", 64, 4).expect("packs");
    let mut two = one.clone();
    two.extend_from_slice(&one);
    two.push(0);
    assert_eq!(
        run(&mut *zlib(Mode::Gunzip), &two, 1024, 4).expect("unpacks"),
        b"abcabc"
    );
}

#[test]
fn failures_are_nodes() {
    let failure = run(&mut *zlib(Mode::Inflate), &[255; 4], 64, 4).expect_err("refuses");
    assert_eq!(
        failure,
        Failure::new("incorrect header check", "Z_DATA_ERROR", -3)
    );
    let failure = run(&mut *zlib(Mode::Gunzip), &[], 64, 4).expect_err("refuses");
    assert_eq!(failure, Failure::unexpected_end());
    let mut decoder = zstd_codec::Decoder::new(vec![], &[]).expect("opens");
    let failure = run(&mut decoder, &[255; 4], 64, 2).expect_err("refuses");
    assert_eq!(failure.code, "ZSTD_error_prefix_unknown");
}
