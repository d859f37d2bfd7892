//! Failures as Node reports them: its own codes, and those of OpenSSL.

use boa_engine::object::builtins::JsArray;
use boa_engine::{JsError, JsNativeError, JsString, JsValue, js_string};
use ouro_engine::Cx;
use ouro_engine::errors::OpError;

/// A failure of a native of this crate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// One of the `ERR_*` codes with what fills its message.
    Coded(&'static str, Vec<String>),
    /// An error in OpenSSL's form.
    Ossl(Ossl),
    /// A plain `Error` with a message.
    Plain(&'static str),
    /// An `Error` of an `ERR_*` code with a message of its own.
    Named(&'static str, &'static str),
    /// A `TypeError` of an `ERR_*` code with a message of its own.
    Typed(&'static str, String),
}

/// An error in OpenSSL's form: number, library, reason, and the code made of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ossl {
    number: &'static str,
    library: &'static str,
    reason: &'static str,
    code: &'static str,
}

macro_rules! ossl {
    ($($(#[$meta:meta])* $name:ident = $number:literal, $library:literal, $reason:literal, $code:literal;)*) => {$(
        $(#[$meta])*
        pub const $name: Failure =
            Failure::Ossl(Ossl { number: $number, library: $library, reason: $reason, code: $code });
    )*};
}

ossl! {
    /// Decryption ended with wrong padding.
    BAD_DECRYPT = "1C800064", "Provider routines", "bad decrypt", "ERR_OSSL_BAD_DECRYPT";
    /// The data is no multiple of the block size.
    WRONG_FINAL_BLOCK_LENGTH = "1C80006B", "Provider routines", "wrong final block length", "ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH";
    /// A digest cannot give an output of that length.
    NOT_XOF = "030000B2", "digital envelope routines", "not XOF or invalid length", "ERR_OSSL_EVP_NOT_XOF_OR_INVALID_LENGTH";
    /// No decoder reads the key.
    UNSUPPORTED = "1E08010C", "DECODER routines", "unsupported", "ERR_OSSL_UNSUPPORTED";
    /// PEM that is none.
    NO_START_LINE = "0480006C", "PEM routines", "no start line", "ERR_OSSL_PEM_NO_START_LINE";
    /// PEM whose content is no base64.
    BAD_BASE64 = "04800064", "PEM routines", "bad base64 decode", "ERR_OSSL_PEM_BAD_BASE64_DECODE";
    /// A key that is not that of the certificate.
    KEY_VALUES_MISMATCH = "05800074", "x509 certificate routines", "key values mismatch", "ERR_OSSL_X509_KEY_VALUES_MISMATCH";
    /// DER that is none.
    ASN1_HEADER_TOO_LONG = "0680007B", "asn1 encoding routines", "header too long", "ERR_OSSL_ASN1_HEADER_TOO_LONG";
    /// The message does not fit the key.
    DATA_TOO_LARGE = "0200006E", "rsa routines", "data too large for key size", "ERR_OSSL_RSA_DATA_TOO_LARGE_FOR_KEY_SIZE";
    /// The message is shorter than the key (without padding).
    DATA_TOO_SMALL = "0200007A", "rsa routines", "data too small for key size", "ERR_OSSL_RSA_DATA_TOO_SMALL_FOR_KEY_SIZE";
    /// OAEP decryption failed.
    OAEP_DECODING = "02000079", "rsa routines", "oaep decoding error", "ERR_OSSL_RSA_OAEP_DECODING_ERROR";
    /// PKCS#1 decryption failed.
    PKCS_DECODING = "0200009F", "rsa routines", "pkcs decoding error", "ERR_OSSL_RSA_PKCS_DECODING_ERROR";
    /// A signature has the wrong padding.
    BLOCK_TYPE = "0200006A", "rsa routines", "block type is not 01", "ERR_OSSL_RSA_BLOCK_TYPE_IS_NOT_01";
    /// The digest does not fit the key.
    DIGEST_TOO_BIG = "02000070", "rsa routines", "digest too big for rsa key", "ERR_OSSL_RSA_DIGEST_TOO_BIG_FOR_RSA_KEY";
    /// The padding mode is none the key takes.
    ILLEGAL_PADDING = "1C8000A5", "Provider routines", "illegal or unsupported padding mode", "ERR_OSSL_ILLEGAL_OR_UNSUPPORTED_PADDING_MODE";
    /// A digest a rsa-pss key does not allow.
    DIGEST_NOT_ALLOWED = "1C8000AE", "Provider routines", "digest not allowed", "ERR_OSSL_DIGEST_NOT_ALLOWED";
    /// A salt shorter than a rsa-pss key allows.
    PSS_SALTLEN = "1C8000AC", "Provider routines", "pss saltlen too small", "ERR_OSSL_PSS_SALTLEN_TOO_SMALL";
    /// scrypt would take more memory than allowed.
    MEMORY_LIMIT = "030000AC", "digital envelope routines", "memory limit exceeded", "ERR_OSSL_EVP_MEMORY_LIMIT_EXCEEDED";
    /// The key cannot do that.
    OPERATION_NOT_SUPPORTED = "03000096", "digital envelope routines", "operation not supported for this keytype", "ERR_OSSL_EVP_OPERATION_NOT_SUPPORTED_FOR_THIS_KEYTYPE";
    /// Keys of different kinds or parameters.
    DIFFERENT_PARAMETERS = "03000099", "digital envelope routines", "different parameters", "ERR_OSSL_EVP_DIFFERENT_PARAMETERS";
    /// A modulus that is too short.
    KEY_SIZE_TOO_SMALL = "1C8000AB", "Provider routines", "key size too small", "ERR_OSSL_KEY_SIZE_TOO_SMALL";
    /// A public exponent RSA cannot have.
    PUB_EXPONENT = "1C8000B2", "rsa routines", "pub exponent out of range", "ERR_OSSL_RSA_PUB_EXPONENT_OUT_OF_RANGE";
    /// Keys of one kind whose curves or groups differ.
    MISMATCHING_PARAMETERS = "1C8000EB", "Provider routines", "mismatching domain parameters", "ERR_OSSL_MISMATCHING_DOMAIN_PARAMETERS";
    /// An authenticated message without a message.
    TAG_NOT_SET = "1C800077", "Provider routines", "tag not set", "ERR_OSSL_TAG_NOT_SET";
    /// A digest that does not exist.
    INVALID_DIGEST = "03000098", "digital envelope routines", "invalid digest", "ERR_OSSL_EVP_INVALID_DIGEST";
    /// Keys that give no secret.
    DERIVATION_FAILED = "1C8000E1", "Provider routines", "failed during derivation", "ERR_OSSL_FAILED_DURING_DERIVATION";
}

/// One of the `ERR_*` codes without arguments.
pub fn coded(code: &'static str) -> Failure {
    Failure::Coded(code, Vec::new())
}

/// One of the `ERR_*` codes with one argument.
pub fn coded_with(code: &'static str, argument: impl Into<String>) -> Failure {
    Failure::Coded(code, vec![argument.into()])
}

impl OpError for Failure {
    fn into_error(self, cx: &mut Cx<'_>) -> JsError {
        match self {
            Failure::Coded(code, args) => {
                let args: Vec<JsValue> = args.into_iter().map(|text| JsString::from(text).into()).collect();
                cx.node_error(code, &args)
            }
            Failure::Plain(message) => JsNativeError::error().with_message(message).into(),
            Failure::Named(code, message) => {
                with_code(JsNativeError::error().with_message(message), code, cx)
            }
            Failure::Typed(code, message) => with_code(JsNativeError::typ().with_message(message), code, cx),
            Failure::Ossl(ossl) => ossl_error(&ossl, cx),
        }
    }
}

fn with_code(error: JsNativeError, code: &'static str, cx: &mut Cx<'_>) -> JsError {
    let error = error.into_opaque(cx);
    match error.create_data_property(js_string!("code"), JsString::from(code), cx) {
        Ok(_) => JsError::from_opaque(error.into()),
        Err(thrown) => thrown,
    }
}

fn ossl_error(ossl: &Ossl, cx: &mut Cx<'_>) -> JsError {
    let text = format!("error:{}:{}::{}", ossl.number, ossl.library, ossl.reason);
    let error = JsNativeError::error().with_message(text.clone()).into_opaque(cx);
    let define = |cx: &mut Cx<'_>| {
        if ossl.library == "DECODER routines" || ossl.library == "asn1 encoding routines" {
            let stack = JsArray::from_iter([JsValue::from(JsString::from(text))], cx);
            error.create_data_property(js_string!("opensslErrorStack"), stack, cx)?;
        }
        error.create_data_property(js_string!("library"), JsString::from(ossl.library), cx)?;
        error.create_data_property(js_string!("reason"), JsString::from(ossl.reason), cx)?;
        error.create_data_property(js_string!("code"), JsString::from(ossl.code), cx)
    };
    match define(cx) {
        Ok(_) => JsError::from_opaque(error.into()),
        Err(thrown) => thrown,
    }
}
