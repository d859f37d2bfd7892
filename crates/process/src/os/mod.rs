//! `internalBinding('os')`: the natives of the `os` module.

mod constants;
mod cpu;
mod fixed;
mod host;
mod net;
mod user;

ouro_engine::binding! {
    pub mod "os":
    fun "availableParallelism"(0) = fixed::available_parallelism;
    fun "cpus"(0) = fixed::cpus;
    op "loadavg"() = cpu::load_average;
    op "freemem"() = host::free_memory;
    op "totalmem"() = host::total_memory;
    fun "uptime"(0) = fixed::uptime;
    op "uname"() = host::uname;
    fun "hostname"(0) = fixed::hostname;
    op "passwdHome"() = user::home;
    op "getPriority"(pid: i32) = user::get_priority;
    op "setPriority"(pid: i32, priority: i32) = user::set_priority;
    op "networkInterfaces"() = net::interfaces;
    fun "userInfo"(1) = user::info;
    value "constants" = constants::make;
}
