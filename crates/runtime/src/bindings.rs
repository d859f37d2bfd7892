//! The list of bindings: every native crate's table, by the name
//! `internalBinding()` knows.

use ouro_engine::binding::Binding;

use crate::tables;

/// All tables. A new native module is one line here.
pub const ALL: &[Binding] = &[
    ouro_child_process::BINDING,
    ouro_crypto::BINDING,
    ouro_fs::BINDING,
    ouro_http::BINDING,
    ouro_http2::BINDING,
    ouro_intl::BINDING,
    ouro_net::BINDING,
    ouro_path::BINDING,
    ouro_url::BINDING,
    ouro_buffer::BINDING,
    ouro_string_decoder::BINDING,
    tables::async_context::BINDING,
    tables::builtin_modules::BINDING,
    tables::options::BINDING,
    tables::task_queue::BINDING,
    crate::timers::BINDING,
    crate::modules::BINDING,
    crate::module_wrap::BINDING,
    crate::esm::BINDING,
    crate::contextify::BINDING,
    crate::permission::BINDING,
    ouro_engine::errors::BINDING,
    ouro_engine::errors::validate::BINDING,
    ouro_events::BINDING,
    ouro_perf_hooks::BINDING,
    ouro_structured_clone::BINDING,
    ouro_worker_threads::BINDING,
    ouro_util::compare::BINDING,
    crate::globals::console::table::BINDING,
    ouro_util::types_binding::BINDING,
    ouro_util::util::BINDING,
    ouro_sqlite::BINDING,
    ouro_tls::BINDING,
    ouro_typescript::BINDING,
    ouro_webassembly::BINDING,
    ouro_zlib::BINDING,
    ouro_process::BINDING,
    ouro_process::os::BINDING,
];
