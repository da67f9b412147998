//! Runs wrk with one of the scripts in `bench/lua`, and reads what it measured.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Failure;

/// What is asked of a server, and how hard.
pub struct Load<'a> {
    /// The script, without `.lua`.
    pub script: &'static str,
    /// The file that it makes its requests from.
    pub lines: PathBuf,
    /// How many lines of it, from the first; all when absent.
    pub most: Option<usize>,
    /// The number of the first request.
    pub from: u64,
    /// Connections, each with one request at a time.
    pub connections: u16,
    /// For how long.
    pub seconds: u64,
    /// More settings of the script.
    pub settings: &'a [(&'static str, String)],
}

/// What a load came to.
#[derive(Debug, Clone, Copy)]
pub struct Measured {
    /// Answers.
    pub answers: u64,
    /// Answers a second.
    pub per_second: f64,
    /// Half of the answers came within so many milliseconds.
    pub median_ms: f64,
    /// 99 of 100 answers came within so many milliseconds.
    pub p99_ms: f64,
    /// The number that the next request would have had.
    pub next: u64,
}

/// Puts `load` on the server at `url`.
///
/// # Errors
/// When wrk cannot run, or any answer was an error.
pub fn run(scripts: &Path, url: &str, load: &Load<'_>) -> Result<Measured, Failure> {
    let threads = load.connections.min(2).to_string();
    let mut wrk = Command::new("wrk");
    wrk.args(["--timeout", "30s", "-t", &threads, "-c", &load.connections.to_string()]);
    wrk.args(["-d", &format!("{}s", load.seconds), "-s"]).arg(scripts.join(load.script).with_extension("lua")).arg(url);
    wrk.env("BENCH_LUA", scripts).env("BENCH_LINES", &load.lines).env("BENCH_THREADS", threads);
    wrk.env("BENCH_FROM", load.from.to_string());
    if let Some(most) = load.most {
        wrk.env("BENCH_MOST", most.to_string());
    }
    wrk.envs(load.settings.iter().map(|(name, value)| (*name, value.as_str())));
    let output = wrk.output().map_err(|error| format!("wrk: {error}; apt-get install wrk"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    read(&text).map_err(|problem| {
        format!("{}: {problem}\n{text}{}", load.script, String::from_utf8_lossy(&output.stderr)).into()
    })
}

/// Reads the line of `load.lua`: requests, microseconds, failures, median, p99, next number.
fn read(text: &str) -> Result<Measured, String> {
    let line = text.lines().find_map(|line| line.strip_prefix("BENCH ")).ok_or("wrk printed no result")?;
    let numbers: Result<Vec<u64>, _> = line.split(' ').map(str::parse).collect();
    let numbers = numbers.map_err(|error| format!("{line:?}: {error}"))?;
    let [answers, micros, failed, median, p99, next] = numbers[..] else { return Err(format!("what is {line:?}?")) };
    if failed > 0 || answers == 0 {
        return Err(format!("{failed} of {answers} requests failed"));
    }
    let ms = |micros: u64| micros as f64 / 1000.0;
    Ok(Measured {
        answers,
        per_second: answers as f64 * 1_000_000.0 / micros as f64,
        median_ms: ms(median),
        p99_ms: ms(p99),
        next,
    })
}
