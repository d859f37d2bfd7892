//! The `ERR_*` codes of Node 22: code, error class(es) and message template.
//!
//! The one list of codes for Rust and JS. It must not know how a message is
//! built from values: templates hold `%s`, `%d` and `%j` places to be filled in
//! order, and a code without a template has its message computed by the engine
//! glue. A code never changes its meaning or its class.

/// The class an error of some code is an instance of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// `Error`
    Error,
    /// `TypeError`
    TypeError,
    /// `RangeError`
    RangeError,
    /// `SyntaxError`
    SyntaxError,
    /// `URIError`
    UriError,
    /// An `Error` named `SystemError` made from a context object, not from arguments.
    SystemError,
}

impl Class {
    /// The name the class has in JS.
    pub fn name(self) -> &'static str {
        match self {
            Class::Error => "Error",
            Class::TypeError => "TypeError",
            Class::RangeError => "RangeError",
            Class::SyntaxError => "SyntaxError",
            Class::UriError => "URIError",
            Class::SystemError => "SystemError",
        }
    }
}

/// One row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Code {
    /// `ERR_…`
    pub code: &'static str,
    /// The class of errors made without saying which.
    pub class: Class,
    /// Classes that can be asked for instead, as properties of the constructor.
    pub also: &'static [Class],
    /// The message, `None` when it is computed.
    pub template: Option<&'static str>,
}

/// The row of a code.
pub fn find(code: &str) -> Option<Code> {
    index(code).map(row)
}

/// The place of a code in the table; stable while the program runs.
pub fn index(code: &str) -> Option<usize> {
    TABLE.binary_search_by(|row| row.0.cmp(code)).ok()
}

/// The row at a place given by [`index`].
///
/// # Panics
/// When the place is not one given by [`index`].
pub fn row(index: usize) -> Code {
    let (code, class, also, template) = TABLE[index];
    Code {
        code,
        class,
        also,
        template,
    }
}

/// All rows, sorted by code.
pub fn all() -> impl Iterator<Item = Code> {
    (0..TABLE.len()).map(row)
}

use Class::{Error as E, RangeError as R, SyntaxError as S, SystemError as Y, TypeError as T, UriError as U};

type Row = (&'static str, Class, &'static [Class], Option<&'static str>);

#[rustfmt::skip]
const TABLE: &[Row] = &[
    ("ERR_ACCESS_DENIED", E, &[], None),
    ("ERR_AMBIGUOUS_ARGUMENT", T, &[], Some("The \"%s\" argument is ambiguous. %s")),
    ("ERR_ARG_NOT_ITERABLE", T, &[], Some("%s must be iterable")),
    ("ERR_ASSERTION", E, &[], Some("%s")),
    ("ERR_ASYNC_CALLBACK", T, &[], Some("%s must be a function")),
    ("ERR_ASYNC_TYPE", T, &[], Some("Invalid name for async \"type\": %s")),
    ("ERR_BROTLI_INVALID_PARAM", R, &[], Some("%s is not a valid Brotli parameter")),
    ("ERR_BUFFER_CONTEXT_NOT_AVAILABLE", E, &[], Some("Buffer is not available for the current Context")),
    ("ERR_BUFFER_OUT_OF_BOUNDS", R, &[], None),
    ("ERR_BUFFER_TOO_LARGE", R, &[], Some("Cannot create a Buffer larger than %s bytes")),
    ("ERR_CANNOT_WATCH_SIGINT", E, &[], Some("Cannot watch for SIGINT signals")),
    ("ERR_CHILD_CLOSED_BEFORE_REPLY", E, &[], Some("Child closed before reply received")),
    ("ERR_CHILD_PROCESS_IPC_REQUIRED", E, &[], Some("Forked processes must have an IPC channel, missing value 'ipc' in %s")),
    ("ERR_CHILD_PROCESS_STDIO_MAXBUFFER", R, &[], Some("%s maxBuffer length exceeded")),
    ("ERR_CLOSED_MESSAGE_PORT", E, &[], Some("Cannot send data on closed MessagePort")),
    ("ERR_CONSOLE_WRITABLE_STREAM", T, &[], Some("Console expects a writable stream instance for %s")),
    ("ERR_CONSTRUCT_CALL_INVALID", T, &[], Some("Constructor cannot be called")),
    ("ERR_CONSTRUCT_CALL_REQUIRED", T, &[], Some("Class constructor %s cannot be invoked without `new`")),
    ("ERR_CONTEXT_NOT_INITIALIZED", E, &[], Some("context used is not initialized")),
    ("ERR_CRYPTO_CUSTOM_ENGINE_NOT_SUPPORTED", E, &[], Some("Custom engines not supported by this OpenSSL")),
    ("ERR_CRYPTO_ECDH_INVALID_FORMAT", T, &[], Some("Invalid ECDH format: %s")),
    ("ERR_CRYPTO_ECDH_INVALID_PUBLIC_KEY", E, &[], Some("Public key is not valid for specified curve")),
    ("ERR_CRYPTO_ENGINE_UNKNOWN", E, &[], Some("Engine \"%s\" was not found")),
    ("ERR_CRYPTO_FIPS_FORCED", E, &[], Some("Cannot set FIPS mode, it was forced with --force-fips at startup.")),
    ("ERR_CRYPTO_FIPS_UNAVAILABLE", E, &[], Some("Cannot set FIPS mode in a non-FIPS build.")),
    ("ERR_CRYPTO_HASH_FINALIZED", E, &[], Some("Digest already called")),
    ("ERR_CRYPTO_HASH_UPDATE_FAILED", E, &[], Some("Hash update failed")),
    ("ERR_CRYPTO_INCOMPATIBLE_KEY", E, &[], Some("Incompatible %s: %s")),
    ("ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS", E, &[], Some("The selected key encoding %s %s.")),
    ("ERR_CRYPTO_INVALID_AUTH_TAG", T, &[], Some("Invalid authentication tag length: %s")),
    ("ERR_CRYPTO_INVALID_COUNTER", T, &[], Some("Invalid counter")),
    ("ERR_CRYPTO_INVALID_CURVE", T, &[], Some("Invalid EC curve name")),
    ("ERR_CRYPTO_INVALID_DIGEST", T, &[], Some("Invalid digest: %s")),
    ("ERR_CRYPTO_INVALID_IV", T, &[], Some("Invalid initialization vector")),
    ("ERR_CRYPTO_INVALID_JWK", T, &[], Some("Invalid JWK data")),
    ("ERR_CRYPTO_INVALID_KEYLEN", R, &[], Some("Invalid key length")),
    ("ERR_CRYPTO_INVALID_KEYPAIR", R, &[], Some("Invalid key pair")),
    ("ERR_CRYPTO_INVALID_KEYTYPE", R, &[], Some("Invalid key type")),
    ("ERR_CRYPTO_INVALID_KEY_OBJECT_TYPE", T, &[], Some("Invalid key object type %s, expected %s.")),
    ("ERR_CRYPTO_INVALID_MESSAGELEN", R, &[], Some("Invalid message length")),
    ("ERR_CRYPTO_INVALID_SCRYPT_PARAMS", R, &[], Some("Invalid scrypt params")),
    ("ERR_CRYPTO_INVALID_STATE", E, &[], Some("Invalid state for operation %s")),
    ("ERR_CRYPTO_INVALID_TAG_LENGTH", R, &[], Some("Invalid taglength")),
    ("ERR_CRYPTO_JWK_UNSUPPORTED_CURVE", E, &[], Some("Unsupported JWK EC curve: %s.")),
    ("ERR_CRYPTO_JWK_UNSUPPORTED_KEY_TYPE", E, &[], Some("Unsupported JWK Key Type.")),
    ("ERR_CRYPTO_OPERATION_FAILED", E, &[], Some("%s")),
    ("ERR_CRYPTO_PBKDF2_ERROR", E, &[], Some("PBKDF2 error")),
    ("ERR_CRYPTO_SCRYPT_INVALID_PARAMETER", E, &[], Some("Invalid scrypt parameter")),
    ("ERR_CRYPTO_SCRYPT_NOT_SUPPORTED", E, &[], Some("Scrypt algorithm not supported")),
    ("ERR_CRYPTO_SIGN_KEY_REQUIRED", E, &[], Some("No key provided to sign")),
    ("ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH", R, &[], Some("Input buffers must have the same byte length")),
    ("ERR_CRYPTO_UNKNOWN_CIPHER", E, &[], Some("Unknown cipher")),
    ("ERR_CRYPTO_UNKNOWN_DH_GROUP", E, &[], Some("Unknown DH group")),
    ("ERR_CRYPTO_UNSUPPORTED_OPERATION", E, &[], Some("Unsupported crypto operation")),
    ("ERR_DEBUGGER_ERROR", E, &[], Some("%s")),
    ("ERR_DEBUGGER_STARTUP_ERROR", E, &[], Some("%s")),
    ("ERR_DIR_CLOSED", E, &[], Some("Directory handle was closed")),
    ("ERR_DIR_CONCURRENT_OPERATION", E, &[], Some("Cannot do synchronous work on directory handle with concurrent asynchronous operations")),
    ("ERR_DLOPEN_DISABLED", E, &[], Some("Cannot load native addon because loading addons is disabled.")),
    ("ERR_DLOPEN_FAILED", E, &[], Some("%s")),
    ("ERR_DNS_SET_SERVERS_FAILED", E, &[], Some("c-ares failed to set servers: \"%s\" [%s]")),
    ("ERR_DOMAIN_CALLBACK_NOT_AVAILABLE", E, &[], Some("A callback was registered through process.setUncaughtExceptionCaptureCallback(), which is mutually exclusive with using the `domain` module")),
    ("ERR_DOMAIN_CANNOT_SET_UNCAUGHT_EXCEPTION_CAPTURE", E, &[], Some("The `domain` module is in use, which is mutually exclusive with calling process.setUncaughtExceptionCaptureCallback()")),
    ("ERR_DUPLICATE_STARTUP_SNAPSHOT_MAIN_FUNCTION", E, &[], Some("Deserialize main function is already configured.")),
    ("ERR_ENCODING_INVALID_ENCODED_DATA", T, &[], None),
    ("ERR_ENCODING_NOT_SUPPORTED", R, &[], Some("The \"%s\" encoding is not supported")),
    ("ERR_EVAL_ESM_CANNOT_PRINT", E, &[], Some("--print cannot be used with ESM input")),
    ("ERR_EVENT_RECURSION", E, &[], Some("The event \"%s\" is already being dispatched")),
    ("ERR_EXECUTION_ENVIRONMENT_NOT_AVAILABLE", E, &[], Some("Context not associated with Node.js environment")),
    ("ERR_FALSY_VALUE_REJECTION", E, &[], None),
    ("ERR_FEATURE_UNAVAILABLE_ON_PLATFORM", T, &[], Some("The feature %s is unavailable on the current platform, which is being used to run Node.js")),
    ("ERR_FS_CP_DIR_TO_NON_DIR", Y, &[], Some("Cannot overwrite non-directory with directory")),
    ("ERR_FS_CP_EEXIST", Y, &[], Some("Target already exists")),
    ("ERR_FS_CP_EINVAL", Y, &[], Some("Invalid src or dest")),
    ("ERR_FS_CP_FIFO_PIPE", Y, &[], Some("Cannot copy a FIFO pipe")),
    ("ERR_FS_CP_NON_DIR_TO_DIR", Y, &[], Some("Cannot overwrite directory with non-directory")),
    ("ERR_FS_CP_SOCKET", Y, &[], Some("Cannot copy a socket file")),
    ("ERR_FS_CP_SYMLINK_TO_SUBDIRECTORY", Y, &[], Some("Cannot overwrite symlink in subdirectory of self")),
    ("ERR_FS_CP_UNKNOWN", Y, &[], Some("Cannot copy an unknown file type")),
    ("ERR_FS_EISDIR", Y, &[], Some("Path is a directory")),
    ("ERR_FS_FILE_TOO_LARGE", R, &[], Some("File size (%s) is greater than 2 GiB")),
    ("ERR_FS_INVALID_SYMLINK_TYPE", E, &[], Some("Symlink type must be one of \"dir\", \"file\", or \"junction\". Received \"%s\"")),
    ("ERR_FS_WATCH_QUEUE_OVERFLOW", E, &[], Some("fs.watch() queued more than %d events")),
    ("ERR_HTTP2_ALTSVC_INVALID_ORIGIN", T, &[], Some("HTTP/2 ALTSVC frames require a valid origin")),
    ("ERR_HTTP2_ALTSVC_LENGTH", T, &[], Some("HTTP/2 ALTSVC frames are limited to 16382 bytes")),
    ("ERR_HTTP2_CONNECT_AUTHORITY", E, &[], Some(":authority header is required for CONNECT requests")),
    ("ERR_HTTP2_CONNECT_PATH", E, &[], Some("The :path header is forbidden for CONNECT requests")),
    ("ERR_HTTP2_CONNECT_SCHEME", E, &[], Some("The :scheme header is forbidden for CONNECT requests")),
    ("ERR_HTTP2_GOAWAY_SESSION", E, &[], Some("New streams cannot be created after receiving a GOAWAY")),
    ("ERR_HTTP2_HEADERS_AFTER_RESPOND", E, &[], Some("Cannot specify additional headers after response initiated")),
    ("ERR_HTTP2_HEADERS_SENT", E, &[], Some("Response has already been initiated.")),
    ("ERR_HTTP2_HEADER_SINGLE_VALUE", T, &[], Some("Header field \"%s\" must only have a single value")),
    ("ERR_HTTP2_INFO_STATUS_NOT_ALLOWED", R, &[], Some("Informational status codes cannot be used")),
    ("ERR_HTTP2_INVALID_CONNECTION_HEADERS", T, &[], Some("HTTP/1 Connection specific headers are forbidden: \"%s\"")),
    ("ERR_HTTP2_INVALID_HEADER_VALUE", T, &[], Some("Invalid value \"%s\" for header \"%s\"")),
    ("ERR_HTTP2_INVALID_INFO_STATUS", R, &[], Some("Invalid informational status code: %s")),
    ("ERR_HTTP2_INVALID_ORIGIN", T, &[], Some("HTTP/2 ORIGIN frames require a valid origin")),
    ("ERR_HTTP2_INVALID_PACKED_SETTINGS_LENGTH", R, &[], Some("Packed settings length must be a multiple of six")),
    ("ERR_HTTP2_INVALID_PSEUDOHEADER", T, &[], Some("\"%s\" is an invalid pseudoheader or is used incorrectly")),
    ("ERR_HTTP2_INVALID_SESSION", E, &[], Some("The session has been destroyed")),
    ("ERR_HTTP2_INVALID_SETTING_VALUE", T, &[R], None),
    ("ERR_HTTP2_INVALID_STREAM", E, &[], Some("The stream has been destroyed")),
    ("ERR_HTTP2_MAX_PENDING_SETTINGS_ACK", E, &[], Some("Maximum number of pending settings acknowledgements")),
    ("ERR_HTTP2_NESTED_PUSH", E, &[], Some("A push stream cannot initiate another push stream.")),
    ("ERR_HTTP2_NO_MEM", E, &[], Some("Out of memory")),
    ("ERR_HTTP2_NO_SOCKET_MANIPULATION", E, &[], Some("HTTP/2 sockets should not be directly manipulated (e.g. read and written)")),
    ("ERR_HTTP2_ORIGIN_LENGTH", T, &[], Some("HTTP/2 ORIGIN frames are limited to 16382 bytes")),
    ("ERR_HTTP2_OUT_OF_STREAMS", E, &[], Some("No stream ID is available because maximum stream ID has been reached")),
    ("ERR_HTTP2_PAYLOAD_FORBIDDEN", E, &[], Some("Responses with %s status must not have a payload")),
    ("ERR_HTTP2_PING_CANCEL", E, &[], Some("HTTP2 ping cancelled")),
    ("ERR_HTTP2_PING_LENGTH", R, &[], Some("HTTP2 ping payload must be 8 bytes")),
    ("ERR_HTTP2_PSEUDOHEADER_NOT_ALLOWED", T, &[], Some("Cannot set HTTP/2 pseudo-headers")),
    ("ERR_HTTP2_PUSH_DISABLED", E, &[], Some("HTTP/2 client has disabled push streams")),
    ("ERR_HTTP2_SEND_FILE", E, &[], Some("Directories cannot be sent")),
    ("ERR_HTTP2_SEND_FILE_NOSEEK", E, &[], Some("Offset or length can only be specified for regular files")),
    ("ERR_HTTP2_SESSION_ERROR", E, &[], Some("Session closed with error code %s")),
    ("ERR_HTTP2_SETTINGS_CANCEL", E, &[], Some("HTTP2 session settings canceled")),
    ("ERR_HTTP2_SOCKET_BOUND", E, &[], Some("The socket is already bound to an Http2Session")),
    ("ERR_HTTP2_SOCKET_UNBOUND", E, &[], Some("The socket has been disconnected from the Http2Session")),
    ("ERR_HTTP2_STATUS_101", E, &[], Some("HTTP status code 101 (Switching Protocols) is forbidden in HTTP/2")),
    ("ERR_HTTP2_STATUS_INVALID", R, &[], Some("Invalid status code: %s")),
    ("ERR_HTTP2_STREAM_CANCEL", E, &[], None),
    ("ERR_HTTP2_STREAM_ERROR", E, &[], Some("Stream closed with error code %s")),
    ("ERR_HTTP2_STREAM_SELF_DEPENDENCY", E, &[], Some("A stream cannot depend on itself")),
    ("ERR_HTTP2_TOO_MANY_CUSTOM_SETTINGS", E, &[], Some("Number of custom settings exceeds MAX_ADDITIONAL_SETTINGS")),
    ("ERR_HTTP2_TOO_MANY_INVALID_FRAMES", E, &[], Some("Too many invalid HTTP/2 frames")),
    ("ERR_HTTP2_TRAILERS_ALREADY_SENT", E, &[], Some("Trailing headers have already been sent")),
    ("ERR_HTTP2_TRAILERS_NOT_READY", E, &[], Some("Trailing headers cannot be sent until after the wantTrailers event is emitted")),
    ("ERR_HTTP2_UNSUPPORTED_PROTOCOL", E, &[], Some("protocol \"%s\" is unsupported.")),
    ("ERR_HTTP_BODY_NOT_ALLOWED", E, &[], Some("Adding content for this request method or response status is not allowed.")),
    ("ERR_HTTP_CONTENT_LENGTH_MISMATCH", E, &[], Some("Response body's content-length of %s byte(s) does not match the content-length of %s byte(s) set in header")),
    ("ERR_HTTP_HEADERS_SENT", E, &[], Some("Cannot %s headers after they are sent to the client")),
    ("ERR_HTTP_INVALID_HEADER_VALUE", T, &[], Some("Invalid value \"%s\" for header \"%s\"")),
    ("ERR_HTTP_INVALID_STATUS_CODE", R, &[], Some("Invalid status code: %s")),
    ("ERR_HTTP_REQUEST_TIMEOUT", E, &[], Some("Request timeout")),
    ("ERR_HTTP_SOCKET_ASSIGNED", E, &[], Some("ServerResponse has an already assigned socket")),
    ("ERR_HTTP_SOCKET_ENCODING", E, &[], Some("Changing the socket encoding is not allowed per RFC7230 Section 3.")),
    ("ERR_HTTP_TRAILER_INVALID", E, &[], Some("Trailers are invalid with this transfer encoding")),
    ("ERR_ILLEGAL_CONSTRUCTOR", T, &[], Some("Illegal constructor")),
    ("ERR_IMPORT_ATTRIBUTE_MISSING", T, &[], Some("Module \"%s\" needs an import attribute of \"%s: %s\"")),
    ("ERR_IMPORT_ATTRIBUTE_TYPE_INCOMPATIBLE", T, &[], Some("Module \"%s\" is not of type \"%s\"")),
    ("ERR_IMPORT_ATTRIBUTE_UNSUPPORTED", T, &[], None),
    ("ERR_INCOMPATIBLE_OPTION_PAIR", T, &[], Some("Option \"%s\" cannot be used in combination with option \"%s\"")),
    ("ERR_INPUT_TYPE_NOT_ALLOWED", E, &[], Some("--input-type can only be used with string input via --eval, --print, or STDIN")),
    ("ERR_INSPECTOR_ALREADY_ACTIVATED", E, &[], Some("Inspector is already activated. Close it with inspector.close() before activating it again.")),
    ("ERR_INSPECTOR_ALREADY_CONNECTED", E, &[], Some("%s is already connected")),
    ("ERR_INSPECTOR_CLOSED", E, &[], Some("Session was closed")),
    ("ERR_INSPECTOR_COMMAND", E, &[], Some("Inspector error %d: %s")),
    ("ERR_INSPECTOR_NOT_ACTIVE", E, &[], Some("Inspector is not active")),
    ("ERR_INSPECTOR_NOT_AVAILABLE", E, &[], Some("Inspector is not available")),
    ("ERR_INSPECTOR_NOT_CONNECTED", E, &[], Some("Session is not connected")),
    ("ERR_INSPECTOR_NOT_WORKER", E, &[], Some("Current thread is not a worker")),
    ("ERR_INTERNAL_ASSERTION", E, &[], None),
    ("ERR_INVALID_ADDRESS", E, &[], Some("Invalid address")),
    ("ERR_INVALID_ADDRESS_FAMILY", R, &[], None),
    ("ERR_INVALID_ARG_TYPE", T, &[], None),
    ("ERR_INVALID_ARG_VALUE", T, &[R], None),
    ("ERR_INVALID_ASYNC_ID", R, &[], Some("Invalid %s value: %s")),
    ("ERR_INVALID_BUFFER_SIZE", R, &[], Some("Buffer size must be a multiple of %s")),
    ("ERR_INVALID_CHAR", T, &[], None),
    ("ERR_INVALID_CURSOR_POS", T, &[], Some("Cannot set cursor row without setting its column")),
    ("ERR_INVALID_FD", R, &[], Some("\"fd\" must be a positive integer: %s")),
    ("ERR_INVALID_FD_TYPE", T, &[], Some("Unsupported fd type: %s")),
    ("ERR_INVALID_FILE_URL_HOST", T, &[], Some("File URL host must be \"localhost\" or empty on %s")),
    ("ERR_INVALID_FILE_URL_PATH", T, &[], None),
    ("ERR_INVALID_HANDLE_TYPE", T, &[], Some("This handle type cannot be sent")),
    ("ERR_INVALID_HTTP_TOKEN", T, &[], Some("%s must be a valid HTTP token [\"%s\"]")),
    ("ERR_INVALID_INVOCATION", T, &[], Some("%s")),
    ("ERR_INVALID_IP_ADDRESS", T, &[], Some("Invalid IP address: %s")),
    ("ERR_INVALID_MIME_SYNTAX", T, &[], None),
    ("ERR_INVALID_MODULE", E, &[], Some("No such module: %s")),
    ("ERR_INVALID_MODULE_SPECIFIER", T, &[], None),
    ("ERR_INVALID_OBJECT_DEFINE_PROPERTY", T, &[], Some("%s")),
    ("ERR_INVALID_PACKAGE_CONFIG", E, &[], None),
    ("ERR_INVALID_PACKAGE_TARGET", E, &[], None),
    ("ERR_INVALID_PROTOCOL", T, &[], Some("Protocol \"%s\" not supported. Expected \"%s\"")),
    ("ERR_INVALID_REPL_EVAL_CONFIG", T, &[], Some("Cannot specify both \"breakEvalOnSigint\" and \"eval\" for REPL")),
    ("ERR_INVALID_REPL_INPUT", T, &[], Some("%s")),
    ("ERR_INVALID_RETURN_PROPERTY", T, &[], None),
    ("ERR_INVALID_RETURN_PROPERTY_VALUE", T, &[], None),
    ("ERR_INVALID_RETURN_VALUE", T, &[R], None),
    ("ERR_INVALID_STATE", E, &[T, R], Some("Invalid state: %s")),
    ("ERR_INVALID_SYNC_FORK_INPUT", T, &[], Some("Asynchronous forks do not support Buffer, TypedArray, DataView or string input: %s")),
    ("ERR_INVALID_THIS", T, &[], Some("Value of \"this\" must be of type %s")),
    ("ERR_INVALID_TUPLE", T, &[], Some("%s must be an iterable %s tuple")),
    ("ERR_INVALID_TYPESCRIPT_SYNTAX", S, &[], Some("%s")),
    ("ERR_INVALID_URI", U, &[], Some("URI malformed")),
    ("ERR_INVALID_URL", T, &[], None),
    ("ERR_INVALID_URL_SCHEME", T, &[], None),
    ("ERR_IPC_CHANNEL_CLOSED", E, &[], Some("Channel closed")),
    ("ERR_IPC_DISCONNECTED", E, &[], Some("IPC channel is already disconnected")),
    ("ERR_IPC_ONE_PIPE", E, &[], Some("Child process can have only one IPC pipe")),
    ("ERR_IPC_SYNC_FORK", E, &[], Some("IPC cannot be used with synchronous forks")),
    ("ERR_IP_BLOCKED", E, &[], None),
    ("ERR_LOADER_CHAIN_INCOMPLETE", E, &[], Some("\"%s\" did not call the next hook in its chain and did not explicitly signal a short circuit. If this is intentional, include `shortCircuit: true` in the hook's return.")),
    ("ERR_MEMORY_ALLOCATION_FAILED", E, &[], Some("Failed to allocate memory")),
    ("ERR_MESSAGE_TARGET_CONTEXT_UNAVAILABLE", E, &[], Some("A message object could not be deserialized successfully in the target vm.Context")),
    ("ERR_METHOD_NOT_IMPLEMENTED", E, &[], Some("The %s method is not implemented")),
    ("ERR_MISSING_ARGS", T, &[], None),
    ("ERR_MISSING_OPTION", T, &[], Some("%s is required")),
    ("ERR_MISSING_PASSPHRASE", T, &[], Some("Passphrase required for encrypted key")),
    ("ERR_MISSING_PLATFORM_FOR_WORKER", E, &[], Some("The V8 platform used by this instance of Node does not support creating Workers")),
    ("ERR_MODULE_LINK_MISMATCH", T, &[], Some("%s")),
    ("ERR_MODULE_NOT_FOUND", E, &[], None),
    ("ERR_MULTIPLE_CALLBACK", E, &[], Some("Callback called multiple times")),
    ("ERR_NAPI_CONS_FUNCTION", T, &[], Some("Constructor must be a function")),
    ("ERR_NAPI_INVALID_DATAVIEW_ARGS", R, &[], Some("byte_offset + byte_length should be less than or equal to the size in bytes of the array passed in")),
    ("ERR_NAPI_INVALID_TYPEDARRAY_ALIGNMENT", R, &[], Some("start offset of %s should be a multiple of %s")),
    ("ERR_NAPI_INVALID_TYPEDARRAY_LENGTH", R, &[], Some("Invalid typed array length")),
    ("ERR_NON_CONTEXT_AWARE_DISABLED", E, &[], Some("Loading non context-aware native addons has been disabled")),
    ("ERR_NOT_BUILDING_SNAPSHOT", E, &[], Some("Operation cannot be invoked when not building startup snapshot")),
    ("ERR_NOT_IN_SINGLE_EXECUTABLE_APPLICATION", E, &[], Some("Operation cannot be invoked when not in a single-executable application")),
    ("ERR_NOT_SUPPORTED_IN_SNAPSHOT", E, &[], Some("%s is not supported in startup snapshot")),
    ("ERR_NO_CRYPTO", E, &[], Some("Node.js is not compiled with OpenSSL crypto support")),
    ("ERR_NO_ICU", T, &[], Some("%s is not supported on Node.js compiled without ICU")),
    ("ERR_NO_TYPESCRIPT", E, &[], Some("Node.js is not compiled with TypeScript support")),
    ("ERR_OPERATION_FAILED", E, &[T], Some("Operation failed: %s")),
    ("ERR_OUT_OF_RANGE", R, &[], None),
    ("ERR_PACKAGE_IMPORT_NOT_DEFINED", T, &[], None),
    ("ERR_PACKAGE_PATH_NOT_EXPORTED", E, &[], None),
    ("ERR_PARSE_ARGS_INVALID_OPTION_VALUE", T, &[], Some("%s")),
    ("ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL", T, &[], Some("Unexpected argument '%s'. This command does not take positional arguments")),
    ("ERR_PARSE_ARGS_UNKNOWN_OPTION", T, &[], None),
    ("ERR_PERFORMANCE_INVALID_TIMESTAMP", T, &[], Some("%d is not a valid timestamp")),
    ("ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS", T, &[], Some("%s")),
    ("ERR_PROTO_ACCESS", E, &[], Some("Accessing Object.prototype.__proto__ has been disallowed with --disable-proto=throw")),
    ("ERR_PROXY_INVALID_CONFIG", E, &[], Some("%s")),
    ("ERR_PROXY_TUNNEL", E, &[], Some("%s")),
    ("ERR_QUIC_APPLICATION_ERROR", E, &[], Some("A QUIC application error occurred. %d [%s]")),
    ("ERR_QUIC_CONNECTION_FAILED", E, &[], Some("QUIC connection failed")),
    ("ERR_QUIC_ENDPOINT_CLOSED", E, &[], Some("QUIC endpoint closed: %s (%d)")),
    ("ERR_QUIC_OPEN_STREAM_FAILED", E, &[], Some("Failed to open QUIC stream")),
    ("ERR_QUIC_TRANSPORT_ERROR", E, &[], Some("A QUIC transport error occurred. %d [%s]")),
    ("ERR_QUIC_VERSION_NEGOTIATION_ERROR", E, &[], Some("The QUIC session requires version negotiation")),
    ("ERR_REQUIRE_ASYNC_MODULE", E, &[], None),
    ("ERR_REQUIRE_CYCLE_MODULE", E, &[], Some("%s")),
    ("ERR_REQUIRE_ESM", E, &[], None),
    ("ERR_SCRIPT_EXECUTION_INTERRUPTED", E, &[], Some("Script execution was interrupted by `SIGINT`")),
    ("ERR_SCRIPT_EXECUTION_TIMEOUT", E, &[], Some("Script execution timed out after %sms")),
    ("ERR_SERVER_ALREADY_LISTEN", E, &[], Some("Listen method has been called more than once without closing.")),
    ("ERR_SERVER_NOT_RUNNING", E, &[], Some("Server is not running.")),
    ("ERR_SINGLE_EXECUTABLE_APPLICATION_ASSET_NOT_FOUND", E, &[], Some("Cannot find asset %s for the single executable application")),
    ("ERR_SOCKET_ALREADY_BOUND", E, &[], Some("Socket is already bound")),
    ("ERR_SOCKET_BAD_BUFFER_SIZE", T, &[], Some("Buffer size must be a positive integer")),
    ("ERR_SOCKET_BAD_PORT", R, &[], None),
    ("ERR_SOCKET_BAD_TYPE", T, &[], Some("Bad socket type specified. Valid types are: udp4, udp6")),
    ("ERR_SOCKET_BUFFER_SIZE", Y, &[], Some("Could not get or set buffer size")),
    ("ERR_SOCKET_CLOSED", E, &[], Some("Socket is closed")),
    ("ERR_SOCKET_CLOSED_BEFORE_CONNECTION", E, &[], Some("Socket closed before the connection was established")),
    ("ERR_SOCKET_CONNECTION_TIMEOUT", E, &[], Some("Socket connection timeout")),
    ("ERR_SOCKET_DGRAM_IS_CONNECTED", E, &[], Some("Already connected")),
    ("ERR_SOCKET_DGRAM_NOT_CONNECTED", E, &[], Some("Not connected")),
    ("ERR_SOCKET_DGRAM_NOT_RUNNING", E, &[], Some("Not running")),
    ("ERR_SOURCE_MAP_CORRUPT", E, &[], Some("The source map for '%s' does not exist or is corrupt.")),
    ("ERR_SOURCE_MAP_MISSING_SOURCE", E, &[], Some("Cannot find '%s' imported from the source map for '%s'")),
    ("ERR_SQLITE_ERROR", E, &[], Some("%s")),
    ("ERR_SRI_PARSE", S, &[], Some("Subresource Integrity string %j had an unexpected %j at position %d")),
    ("ERR_STREAM_ALREADY_FINISHED", E, &[], Some("Cannot call %s after a stream was finished")),
    ("ERR_STREAM_CANNOT_PIPE", E, &[], Some("Cannot pipe, not readable")),
    ("ERR_STREAM_DESTROYED", E, &[], Some("Cannot call %s after a stream was destroyed")),
    ("ERR_STREAM_NULL_VALUES", T, &[], Some("May not write null values to stream")),
    ("ERR_STREAM_PREMATURE_CLOSE", E, &[], Some("Premature close")),
    ("ERR_STREAM_PUSH_AFTER_EOF", E, &[], Some("stream.push() after EOF")),
    ("ERR_STREAM_UNSHIFT_AFTER_END_EVENT", E, &[], Some("stream.unshift() after end event")),
    ("ERR_STREAM_WRAP", E, &[], Some("Stream has StringDecoder set or is in objectMode")),
    ("ERR_STREAM_WRITE_AFTER_END", E, &[], Some("write after end")),
    ("ERR_STRING_TOO_LONG", E, &[], Some("Cannot create a string longer than 0x1fffffe8 characters")),
    ("ERR_SYNTHETIC", E, &[], Some("JavaScript Callstack")),
    ("ERR_SYSTEM_ERROR", Y, &[], Some("A system error occurred")),
    ("ERR_TEST_FAILURE", E, &[], None),
    ("ERR_TLS_ALPN_CALLBACK_INVALID_RESULT", T, &[], None),
    ("ERR_TLS_ALPN_CALLBACK_WITH_PROTOCOLS", T, &[], Some("The ALPNCallback and ALPNProtocols TLS options are mutually exclusive")),
    ("ERR_TLS_CERT_ALTNAME_FORMAT", S, &[], Some("Invalid subject alternative name string")),
    ("ERR_TLS_CERT_ALTNAME_INVALID", E, &[], None),
    ("ERR_TLS_DH_PARAM_SIZE", E, &[], Some("DH parameter size %s is less than 2048")),
    ("ERR_TLS_HANDSHAKE_TIMEOUT", E, &[], Some("TLS handshake timeout")),
    ("ERR_TLS_INVALID_CONTEXT", T, &[], Some("%s must be a SecureContext")),
    ("ERR_TLS_INVALID_PROTOCOL_METHOD", T, &[], Some("%s")),
    ("ERR_TLS_INVALID_PROTOCOL_VERSION", T, &[], Some("%j is not a valid %s TLS protocol version")),
    ("ERR_TLS_INVALID_STATE", E, &[], Some("TLS socket connection must be securely established")),
    ("ERR_TLS_PROTOCOL_VERSION_CONFLICT", T, &[], Some("TLS protocol version %j conflicts with secureProtocol %j")),
    ("ERR_TLS_PSK_SET_IDENTIY_HINT_FAILED", E, &[], Some("Failed to set PSK identity hint")),
    ("ERR_TLS_RENEGOTIATION_DISABLED", E, &[], Some("TLS session renegotiation disabled for this socket")),
    ("ERR_TLS_REQUIRED_SERVER_NAME", E, &[], Some("\"servername\" is required parameter for Server.addContext")),
    ("ERR_TLS_SESSION_ATTACK", E, &[], Some("TLS session renegotiation attack detected")),
    ("ERR_TLS_SNI_FROM_SERVER", E, &[], Some("Cannot issue SNI from a TLS server-side socket")),
    ("ERR_TRACE_EVENTS_CATEGORY_REQUIRED", T, &[], Some("At least one category is required")),
    ("ERR_TRACE_EVENTS_UNAVAILABLE", E, &[], Some("Trace events are unavailable")),
    ("ERR_TRAILING_JUNK_AFTER_STREAM_END", T, &[], Some("Trailing junk found after the end of the compressed stream")),
    ("ERR_TTY_INIT_FAILED", Y, &[], Some("TTY initialization failed")),
    ("ERR_UNAVAILABLE_DURING_EXIT", E, &[], Some("Cannot call function in process exit handler")),
    ("ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET", E, &[], Some("`process.setupUncaughtExceptionCapture()` was called while a capture callback was already active")),
    ("ERR_UNESCAPED_CHARACTERS", T, &[], Some("%s contains unescaped characters")),
    ("ERR_UNHANDLED_ERROR", E, &[], None),
    ("ERR_UNHANDLED_REJECTION", E, &[], Some("This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason \"%s\".")),
    ("ERR_UNKNOWN_BUILTIN_MODULE", E, &[], Some("No such built-in module: %s")),
    ("ERR_UNKNOWN_CREDENTIAL", E, &[], Some("%s identifier does not exist: %s")),
    ("ERR_UNKNOWN_ENCODING", T, &[], Some("Unknown encoding: %s")),
    ("ERR_UNKNOWN_FILE_EXTENSION", T, &[], Some("Unknown file extension \"%s\" for %s")),
    ("ERR_UNKNOWN_MODULE_FORMAT", R, &[], Some("Unknown module format: %s for URL %s")),
    ("ERR_UNKNOWN_SIGNAL", T, &[], Some("Unknown signal: %s")),
    ("ERR_UNSUPPORTED_DIR_IMPORT", E, &[], None),
    ("ERR_UNSUPPORTED_ESM_URL_SCHEME", E, &[], None),
    ("ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING", E, &[], Some("Stripping types is currently unsupported for files under node_modules, for \"%s\"")),
    ("ERR_UNSUPPORTED_RESOLVE_REQUEST", T, &[], Some("Failed to resolve module specifier \"%s\" from \"%s\": Invalid relative URL or base scheme is not hierarchical.")),
    ("ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX", S, &[], Some("%s")),
    ("ERR_USE_AFTER_CLOSE", E, &[], Some("%s was closed")),
    ("ERR_VALID_PERFORMANCE_ENTRY_TYPE", E, &[], Some("At least one valid performance entry type is required")),
    ("ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING", T, &[], Some("A dynamic import callback was not specified.")),
    ("ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING_FLAG", T, &[], Some("A dynamic import callback was invoked without --experimental-vm-modules")),
    ("ERR_VM_MODULE_ALREADY_LINKED", E, &[], Some("Module has already been linked")),
    ("ERR_VM_MODULE_CACHED_DATA_REJECTED", E, &[], Some("cachedData buffer was rejected")),
    ("ERR_VM_MODULE_CANNOT_CREATE_CACHED_DATA", E, &[], Some("Cached data cannot be created for a module which has been evaluated")),
    ("ERR_VM_MODULE_DIFFERENT_CONTEXT", E, &[], Some("Linked modules must use the same context")),
    ("ERR_VM_MODULE_LINK_FAILURE", E, &[], None),
    ("ERR_VM_MODULE_NOT_MODULE", E, &[], Some("Provided module is not an instance of Module")),
    ("ERR_VM_MODULE_STATUS", E, &[], Some("Module status %s")),
    ("ERR_WASI_ALREADY_STARTED", E, &[], Some("WASI instance has already started")),
    ("ERR_WASI_NOT_STARTED", E, &[], Some("wasi.start() has not been called")),
    ("ERR_WEBASSEMBLY_NOT_SUPPORTED", E, &[], Some("WebAssembly is not supported in this environment, but is required for %s")),
    ("ERR_WEBASSEMBLY_RESPONSE", T, &[], Some("WebAssembly response %s")),
    ("ERR_WORKER_INIT_FAILED", E, &[], Some("Worker initialization failure: %s")),
    ("ERR_WORKER_INVALID_EXEC_ARGV", E, &[], None),
    ("ERR_WORKER_MESSAGING_ERRORED", E, &[], Some("The destination thread threw an error while processing the message")),
    ("ERR_WORKER_MESSAGING_FAILED", E, &[], Some("Cannot find the destination thread or listener")),
    ("ERR_WORKER_MESSAGING_SAME_THREAD", E, &[], Some("Cannot sent a message to the same thread")),
    ("ERR_WORKER_MESSAGING_TIMEOUT", E, &[], Some("Sending a message to another thread timed out")),
    ("ERR_WORKER_NOT_RUNNING", E, &[], Some("Worker instance not running")),
    ("ERR_WORKER_OUT_OF_MEMORY", E, &[], Some("Worker terminated due to reaching memory limit: %s")),
    ("ERR_WORKER_PATH", T, &[], None),
    ("ERR_WORKER_UNSERIALIZABLE_ERROR", E, &[], Some("Serializing an uncaught exception failed")),
    ("ERR_WORKER_UNSUPPORTED_OPERATION", T, &[], Some("%s is not supported in workers")),
    ("ERR_ZLIB_INITIALIZATION_FAILED", E, &[], Some("Initialization failed")),
    ("ERR_ZSTD_INVALID_PARAM", R, &[], Some("%s is not a valid zstd parameter")),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_has_no_duplicates() {
        for pair in TABLE.windows(2) {
            assert!(
                pair[0].0 < pair[1].0,
                "{} must come before {}",
                pair[1].0,
                pair[0].0
            );
        }
    }

    #[test]
    fn every_code_is_found() {
        for code in all() {
            assert_eq!(find(code.code).map(|found| found.code), Some(code.code));
        }
        assert!(find("ERR_NOPE").is_none());
    }

    #[test]
    fn templates_hold_only_known_places() {
        for code in all() {
            let mut rest = code.template.unwrap_or("");
            while let Some(at) = rest.find('%') {
                let place = rest[at + 1..].chars().next();
                assert!(
                    matches!(place, Some('s' | 'd' | 'j')),
                    "{}: %{place:?}",
                    code.code
                );
                rest = &rest[at + 1..];
            }
        }
    }
}
