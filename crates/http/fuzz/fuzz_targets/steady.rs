//! Both targets without a fuzzer, on a stable compiler: inputs are seeds that are
//! cut, joined and changed at random. Arguments: seconds, seed of the random numbers.

// By path: neither the engine nor the rest of the crate is compiled, with whatever
// instrumentation the fuzzer wants.
#[path = "../../src/chars.rs"]
#[allow(dead_code)]
mod chars;
#[path = "../../src/methods.rs"]
#[allow(dead_code)]
mod methods;
#[path = "../../src/parser/mod.rs"]
#[allow(dead_code)]
mod parser;
mod target;

use std::time::{Duration, Instant};

use parser::Kind;

const SEEDS: &[&[u8]] = &[
    b"\x07\x00GET / HTTP/1.1\r\nHost: a\r\n\r\n",
    b"\x03\x00POST /x?y=1 HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello",
    b"\x05\x00PUT /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n0\r\nA: b\r\n\r\n",
    b"\x01\x00CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\nrest",
    b"\x09\x00GET / HTTP/1.0\r\nConnection: keep-alive, upgrade\r\nUpgrade: x\r\n\r\nrest",
    b"\x02\x01HTTP/1.1 200 OK\r\nContent-Length: 3\r\nSet-Cookie: a\r\n\r\nabc",
    b"\x04\x00HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 304 Not Modified\r\nETag: x\r\n\r\n",
    b"\x08\x00HTTP/1.1 200\r\nTransfer-Encoding: gzip, chunked\r\n\r\n1\r\na\r\n0\r\n\r\n",
    b"\x0b\xffHTTP/1.1 200 OK\nConnection: close\n folded: x\n\nuntil the end",
];
const WORDS: &[&[u8]] = &[
    b"\r\n", b"\n", b"\r", b"\r\n\r\n", b":", b" ", b"\t", b"0", b"ffffffffffffffff", b"-1", b"Content-Length: ",
    b"Transfer-Encoding: chunked\r\n", b"Connection: ", b"close", b"Upgrade: h2c\r\n", b"HTTP/1.1", b"PRI * HTTP/2.0\r\n",
    b"Trailer: a\r\n", b"Expect: 100-continue\r\n", b"\0", b"\xff", b";x=\"y\"",
];

/// xorshift64*
struct Random(u64);

impl Random {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % below.max(1)
    }
}

fn main() {
    let mut args = std::env::args().skip(1).map(|text| text.parse::<u64>().unwrap_or(1));
    let (seconds, seed) = (args.next().unwrap_or(600), args.next().unwrap_or(1));
    let mut random = Random(seed.max(1));
    let (began, mut count) = (Instant::now(), 0u64);
    while began.elapsed() < Duration::from_secs(seconds) {
        for _ in 0..1000 {
            let mut data = SEEDS[random.next(SEEDS.len())].to_vec();
            for _ in 0..random.next(6) {
                let at = random.next(data.len() + 1);
                match random.next(6) {
                    0 => data.truncate(at),
                    1 if at < data.len() => data[at] = random.next(256) as u8,
                    2 => drop(data.splice(at..at, WORDS[random.next(WORDS.len())].iter().copied())),
                    3 => drop(data.splice(at..at, SEEDS[random.next(SEEDS.len())][2..].iter().copied())),
                    4 => drop(data.drain(at..(at + random.next(8)).min(data.len()).max(at))),
                    _ => data.extend_from_within(at..),
                }
            }
            target::check(Kind::Request, &data);
            target::check(Kind::Response, &data);
            count += 2;
        }
    }
    println!("{count} inputs in {seconds} s, none failed");
}
