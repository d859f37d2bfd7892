//! `internalBinding('os')`: the natives of the `os` module.

mod constants;
mod cpu;
mod host;
mod net;
mod user;

ouro_engine::binding! {
    pub mod "os":
    op "availableParallelism"() = cpu::available_parallelism;
    op "cpus"() = cpu::cpus;
    op "loadavg"() = cpu::load_average;
    op "freemem"() = host::free_memory;
    op "totalmem"() = host::total_memory;
    op "uptime"() = host::uptime;
    op "uname"() = host::uname;
    op "hostname"() = host::hostname;
    op "passwdHome"() = user::home;
    op "getPriority"(pid: i32) = user::get_priority;
    op "setPriority"(pid: i32, priority: i32) = user::set_priority;
    op "networkInterfaces"() = net::interfaces;
    fun "userInfo"(1) = user::info;
    value "constants" = constants::make;
}
