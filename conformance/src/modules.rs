//! Which module a test of Node's suite is counted under: the first rule whose
//! pattern its name begins with, `test-` and the extension left out.

use regex::Regex;

/// (pattern, module); special names come before the broad ones.
const RULES: &[(&str, &str)] = &[
    (r"tojson-perf_hooks", "perf_hooks"),
    (r"abort-controller", "eventtarget"),
    (r"client-request", "http"),
    (r"c-ares", "dns"),
    (r"cwd-enoent-repl", "process"),
    (
        r"internal-|primordials|bootstrap-modules|safe-get-env|freelist|priority-queue|fixed-queue|validators$|code-cache|js-stream|wrap-js-stream|options-binding|uv-binding|binding-constants|constants$|err-name-deprecation|util-internal|util-emit-experimental|is-internal-thread|url-null|nodeeventtarget|handle-wrap|tcp-wrap|ttywrap|udp-wrap|no-node-snapshot|env-newproto",
        "internal",
    ),
    (r"events-uncaught-exception-stack", "events"),
    (r"errors?-|uv-(errmap|errno|unmapped)", "errors"),
    (
        r"common(-|$)|benchmark-|eslint|tick-processor|dummy-stdio",
        "harness",
    ),
    (r"diagnostics?-channel", "diagnostics_channel"),
    (r"runner-", "test_runner"),
    (
        r"inspector|inspect-(async|publish|support|address)|set-process-debug-port|debug-|resolution-inspect|coverage-with-inspector|disable-sigusr1",
        "inspector",
    ),
    (r"debugger", "debugger"),
    (
        r"cpu-prof|heap-prof|heapdump|heapsnapshot|cppheap|get-heapsnapshot|write-heapsnapshot|diagnostic-dir|linux-perf|perf-gc|v8-|memory-usage",
        "v8",
    ),
    (
        r"trace-events|tracing|trace-(atomic|env|exit|sigint)",
        "trace_events",
    ),
    (r"snapshot|startup", "snapshot"),
    (r"sea(-|$)", "sea"),
    (r"permission|cli-permission", "permission"),
    (r"sqlite", "sqlite"),
    (r"webstorage", "webstorage"),
    (r"wasi|wasm", "wasi"),
    (r"quic", "quic"),
    (r"shadow-realm", "shadow_realm"),
    (r"compile-cache", "compile_cache"),
    (r"watch-", "watch_mode"),
    (r"dotenv|config-(file|json)", "dotenv"),
    (
        r"webcrypto|crypto-subtle|crypto-webcrypto|global-webcrypto",
        "webcrypto",
    ),
    (r"websocket|eventsource|fetch|force-fetch", "fetch"),
    (
        r"webstream|whatwg-(readable|writable|transform|webstream)|global-webstreams|compression-decompression|readable-from-web|filehandle-readablestream",
        "webstreams",
    ),
    (r"whatwg-encoding|global-encoder|util-text-decoder", "encoding"),
    (
        r"whatwg-events|eventtarget|event-target|events-customevent|global-customevent|abortsignal|abortcontroller|aborted",
        "eventtarget",
    ),
    (
        r"whatwg-url|url|fileurltopath|icu-(punycode|transcode)|punycode|data-url",
        "url",
    ),
    (r"http2|h2leak|h2-", "http2"),
    (r"https", "https"),
    (r"tls|socket-writes-before-passed|double-tls", "tls"),
    (
        r"set-http-max|set-incoming-message|outgoing-message|http(-|$)|pipe-(file-to-http|head|outgoing)|pipe-abstract-socket-http",
        "http",
    ),
    (r"crypto|openssl|x509|dsa-fips|strace-openat", "crypto"),
    (r"zlib", "zlib"),
    (r"cluster|listen-fd-cluster", "cluster"),
    (
        r"child-process|listen-fd-detached|listen-fd-server|spawn",
        "child_process",
    ),
    (r"dgram|udp", "dgram"),
    (r"dns", "dns"),
    (
        r"net-|socket-(address|options|write)|socketaddress|blocklist|listen-fd|pipe-(abstract|address|stream|unref|writev|return)|pipe$",
        "net",
    ),
    (
        r"worker|messageport|messagechannel|messageevent|messaging|broadcastchannel|web-locks|atomics|structuredclone|structured-clone|experimental-shared-value",
        "worker_threads",
    ),
    (
        r"async-|asyncresource|without-async-context|emit-after-uncaught|promise-hook",
        "async_hooks",
    ),
    (r"vm-", "vm"),
    (
        r"fs-|filehandle|file-(read|validate|write)|file$|directory-import|sync-fileread|sync-io|vfs",
        "fs",
    ),
    (r"stream[23]?-|streams-|readable-|destroy-socket", "stream"),
    (r"event-emitter|events-|event-capture|eventemitter", "events"),
    (r"string-decoder", "string_decoder"),
    (r"buffer|stringbytes|btoa|atob|blob", "buffer"),
    (r"querystring", "querystring"),
    (r"path", "path"),
    (r"assert", "assert"),
    (r"util|sys$|mime|parse-args|diff", "util"),
    (
        r"timers|primitive-timer|set-immediate|settimeout|setimmediate|timer",
        "timers",
    ),
    (r"next-tick|tick-", "next_tick"),
    (r"microtask|queue-microtask", "microtask"),
    (r"promises?-|unhandled", "promises"),
    (r"repl|force-repl", "repl"),
    (r"readline", "readline"),
    (r"tty", "tty"),
    (r"console", "console"),
    (r"domain", "domain"),
    (r"perf-hooks|performance", "perf_hooks"),
    (r"os(-|$)", "os"),
    (r"stdin|stdout|stdio", "stdio"),
    (r"signal|sigint|kill", "signals"),
    (
        r"module|require|esm|preload|find-package|cwd-enoent-preload|source-map|corepack|npm|delayed-require|no-addons",
        "modules",
    ),
    (r"icu|intl|tz|datetime|unicode-node", "intl"),
    (
        r"cli|eval|node-(run|output)|init$|pending-deprecation|deprecation-flags|disable-proto|max-old-space|security-revert|stack-size-limit|bash-completion|env-var-no|bad-unicode",
        "cli",
    ),
    (
        r"process|cwd|warn|exit|uncaught|throw|exception|setproctitle|umask|release|resource",
        "process",
    ),
    (
        r"global|domexception|navigator|weakref|ref-unref|math-random|freeze|utf8|instanceof|finalization|accessor-properties",
        "globals",
    ),
    (r"gc-", "gc"),
];

/// The rules, ready to use.
pub struct Modules(Vec<(Regex, &'static str)>);

impl Default for Modules {
    fn default() -> Self {
        let compile = |(pattern, module): &(&str, &'static str)| {
            let pattern = Regex::new(&format!("^(?i:{pattern})")).ok()?;
            Some((pattern, *module))
        };
        Modules(RULES.iter().filter_map(compile).collect())
    }
}

impl Modules {
    /// The module of `parallel/test-x.js`.
    pub fn of(&self, test: &str) -> &'static str {
        let name = test.rsplit('/').next().unwrap_or(test);
        let stem = name.split('.').next().unwrap_or(name);
        let stem = stem.strip_prefix("test-").unwrap_or(stem);
        let found = self.0.iter().find(|(pattern, _)| pattern.is_match(stem));
        found.map_or("misc", |(_, module)| module)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn special_names_come_first() {
        let modules = Modules::default();
        assert_eq!(modules.0.len(), RULES.len());
        for (test, module) in [
            ("parallel/test-fs-read.js", "fs"),
            ("parallel/test-http2-ping.js", "http2"),
            ("parallel/test-http-agent.js", "http"),
            ("parallel/test-stream2-basic.js", "stream"),
            ("sequential/test-timers-block-eventloop.js", "timers"),
            ("parallel/test-zzz.mjs", "misc"),
        ] {
            assert_eq!(modules.of(test), module, "{test}");
        }
    }
}
