//! The server as a process of its own, for what only a process can show: its memory, its signals, its death.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

/// A running `reable-server serve`; killed when dropped.
pub struct Process {
    child: Child,
    /// Where it listens: `127.0.0.1:PORT`.
    pub address: String,
    /// Where its mail goes, unless its settings say otherwise: the day's rounds write to people whose day it is.
    _outbox: TempDir,
}

impl Process {
    /// Starts `program serve` with these settings (`("REABLE_DATABASE_URL", …)`) and waits until it listens.
    #[must_use]
    pub fn serve(program: &str, settings: &[(&str, &str)]) -> Self {
        Self::serve_under(&[], program, settings)
    }

    /// As [`serve`](Self::serve), started by another program that becomes the server or steps aside: `strace -D`,
    /// `prlimit`.
    #[must_use]
    pub fn serve_under(starter: &[&str], program: &str, settings: &[(&str, &str)]) -> Self {
        let words: Vec<&str> = starter.iter().copied().chain([program, "serve"]).collect();
        let mut command = Command::new(words[0]);
        let outbox = tempfile::tempdir().unwrap();
        command.args(&words[1..]).env("REABLE_LISTEN", "127.0.0.1:0").env("REABLE_METRICS_LISTEN", "");
        command.env("REABLE_SMTP_URL", format!("file:{}", outbox.path().display()));
        command.envs(settings.iter().copied()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the server starts");
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let address = lines.by_ref().find_map(|line| {
            let line: Value = serde_json::from_str(&line.unwrap()).unwrap_or_default();
            (line["message"] == "serving").then(|| line["listen"].as_str().unwrap().to_owned())
        });
        // Somebody must read on, or the server would wait for room in the pipe.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, address: address.expect("the server says where it listens"), _outbox: outbox }
    }

    /// Its memory in use (resident set) in bytes.
    #[must_use]
    pub fn resident(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() * 1024
    }

    /// The number by which the system knows it.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Sends a signal: `TERM`, `INT`, `KILL`.
    pub fn signal(&self, name: &str) {
        let done = Command::new("kill").args([&format!("-{name}"), &self.child.id().to_string()]).status().unwrap();
        assert!(done.success());
    }

    /// How it ended, when it ends within `patience`.
    pub fn wait(&mut self, patience: Duration) -> Option<ExitStatus> {
        let until = Instant::now() + patience;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return Some(status);
            }
            if Instant::now() > until {
                return None;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _already_gone = self.child.kill();
        let _already_reaped = self.child.wait();
    }
}
