//! Processors: what `/proc` and `/sys` say of them.

use boa_engine::JsResult;
use ouro_base::{SysError, SysResult, errno};
use ouro_engine::convert::IntoJs;
use ouro_engine::{Cx, boa_engine};

/// One processor.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cpu {
    model: String,
    /// MHz.
    speed: u64,
    /// Milliseconds: user, nice, system, idle, interrupts.
    times: [u64; 5],
}

impl Cpu {
    /// A processor that says nothing of itself.
    pub(crate) fn nameless() -> Self {
        Cpu {
            model: "deterministic".to_owned(),
            speed: 0,
            times: [0; 5],
        }
    }
}

impl IntoJs for Cpu {
    fn into_js(self, cx: &mut Cx<'_>) -> JsResult<boa_engine::JsValue> {
        let times = cx.object();
        for (key, value) in ["user", "nice", "sys", "idle", "irq"].into_iter().zip(self.times) {
            cx.define(&times, key, value as f64)?;
        }
        let cpu = cx.object();
        cx.define(&cpu, "model", boa_engine::JsString::from(self.model.as_str()))?;
        cx.define(&cpu, "speed", self.speed as f64)?;
        cx.define(&cpu, "times", times)?;
        Ok(cpu.into())
    }
}

/// Processors this process may use.
pub(crate) fn available_parallelism() -> SysResult<u32> {
    Ok(std::thread::available_parallelism().map_or(1, |count| count.get() as u32))
}

/// Every processor that is online.
pub(crate) fn cpus() -> SysResult<Vec<Cpu>> {
    let failed = |_| SysError::new(errno::EIO, "uv_cpu_info");
    let stat = std::fs::read_to_string("/proc/stat").map_err(failed)?;
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let ticks = rustix::param::clock_ticks_per_second();
    Ok(parse(&stat, &info, ticks, |number| {
        let path = format!("/sys/devices/system/cpu/cpu{number}/cpufreq/scaling_cur_freq");
        std::fs::read_to_string(path)
            .ok()?
            .trim()
            .parse::<u64>()
            .ok()
            .map(|khz| khz / 1000)
    }))
}

fn parse(stat: &str, info: &str, ticks: u64, speed: impl Fn(u64) -> Option<u64>) -> Vec<Cpu> {
    let models = models(info);
    let mut cpus = Vec::new();
    for line in stat.lines() {
        let Some(rest) = line.strip_prefix("cpu") else {
            continue;
        };
        let mut fields = rest
            .split_whitespace()
            .map(|field| field.parse::<u64>().unwrap_or(0));
        // The first line is the sum of all: it has no number.
        if !rest.starts_with(|c: char| c.is_ascii_digit()) {
            continue;
        }
        let number = fields.next().unwrap_or(0);
        let mut next = || fields.next().unwrap_or(0) * 1000 / ticks.max(1);
        let (user, nice, sys, idle, _iowait, irq) = (next(), next(), next(), next(), next(), next());
        let model = models
            .iter()
            .find(|(known, _)| *known == number)
            .or(models.last());
        cpus.push(Cpu {
            model: model.map_or_else(|| "unknown".to_owned(), |(_, model)| model.clone()),
            speed: speed(number).unwrap_or(0),
            times: [user, nice, sys, idle, irq],
        });
    }
    cpus
}

/// Number and model of each processor in `/proc/cpuinfo`.
fn models(info: &str) -> Vec<(u64, String)> {
    let mut models = Vec::new();
    let mut number = 0;
    for line in info.lines() {
        let Some((key, value)) = line.split_once(':') else {
            continue;
        };
        match key.trim() {
            "processor" => number = value.trim().parse().unwrap_or(0),
            "model name" => models.push((number, value.trim().to_owned())),
            _ => {}
        }
    }
    models
}

/// Load averages over 1, 5 and 15 minutes.
pub(crate) fn load_average() -> SysResult<Vec<f64>> {
    // The kernel counts in 1/65536.
    Ok(rustix::system::sysinfo()
        .loads
        .iter()
        .map(|load| *load as f64 / 65536.0)
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn processors_are_read_from_the_kernels_tables() {
        let stat = "cpu  9 9 9 9 9 9 9\ncpu0 1 2 3 4 5 6 7 0\ncpu2 10 0 0 0 0 0\nintr 1 2\n";
        let info = "processor\t: 0\nmodel name\t: A\n\nprocessor\t: 2\nmodel name\t: B\n";
        let cpus = parse(stat, info, 100, |number| (number == 2).then_some(1500));
        assert_eq!(
            cpus,
            [
                Cpu {
                    model: "A".into(),
                    speed: 0,
                    times: [10, 20, 30, 40, 60]
                },
                Cpu {
                    model: "B".into(),
                    speed: 1500,
                    times: [100, 0, 0, 0, 0]
                },
            ]
        );
        assert_eq!(parse(stat, "", 100, |_| None)[0].model, "unknown");
        assert!(!super::cpus().unwrap().is_empty());
    }
}
