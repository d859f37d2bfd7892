//! ouro-string_decoder: text from bytes that arrive in pieces.
//!
//! Owns: the state machine that holds back the bytes of a character whose rest
//! has not come yet ([`machine`]), and its table. Must not know: streams.
//!
//! Invariant: whatever way bytes are cut into writes, the texts together are
//! the text of one write.

#![forbid(unsafe_code)]

pub mod machine;
mod natives;

ouro_engine::binding! { pub mod "string_decoder":
    fun "init"(1) = natives::init;
    fun "decode"(2) = natives::decode;
    fun "flush"(1) = natives::flush;
}
