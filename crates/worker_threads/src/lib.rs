//! ouro-worker_threads: threads with a runtime each, and the ports between them.
//!
//! Owns: message ports and broadcast channels ([`channel`], [`port`]), what the
//! threads of a process know of each other ([`threads`]), starting, stopping and
//! waiting for a worker ([`worker`]), environments shared by threads ([`env`]).
//!
//! Must not know: how a runtime is built and turned (installed through
//! [`worker::Hooks`]) and the policy of stdlib/internal/worker/*.
//!
//! Invariants: no JS value crosses threads, only `Cloned` data; no lock is held
//! while JS runs or while another lock is taken; whoever drops the last owner of
//! a worker stops its thread and waits for it.

#![forbid(unsafe_code)]

pub mod channel;
pub mod env;
pub mod port;
pub mod threads;
pub mod worker;

ouro_engine::binding! { pub mod "worker":
    fun "setup"(3) = port::setup;
    fun "createChannel"(0) = port::create_channel;
    fun "openBroadcast"(1) = port::open_broadcast;
    fun "postMessage"(3) = port::post_message;
    fun "start"(0) = port::start;
    fun "stop"(0) = port::stop;
    fun "close"(0) = port::close;
    fun "ref"(0) = port::reference;
    fun "unref"(0) = port::unreference;
    fun "hasRef"(0) = port::has_reference;
    fun "isPort"(1) = port::is_port;
    fun "isOpen"(1) = port::is_open;
    fun "receive"(1) = port::receive;
    fun "thread"(0) = threads::describe;
    fun "mailbox"(0) = threads::mailbox;
    fun "mailboxOf"(1) = threads::mailbox_of;
    fun "trackDescriptors"(0) = threads::track_descriptors;
    fun "descriptorOpened"(1) = threads::descriptor_opened;
    fun "descriptorClosed"(1) = threads::descriptor_closed;
    fun "create"(1) = worker::create;
    fun "checkOptions"(1) = worker::check_options;
    fun "run"(1) = worker::run;
    fun "terminate"(1) = worker::terminate;
    fun "setWorkerRef"(2) = worker::set_reference;
    fun "loopTimes"(1) = worker::loop_times;
    fun "initial"(0) = worker::initial;
    fun "shareEnvironment"(1) = env::share;
    fun "envGet"(1) = env::get;
    fun "envSet"(2) = env::set;
    fun "envDelete"(1) = env::delete;
    fun "envKeys"(0) = env::keys;
}
