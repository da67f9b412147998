//! Where the log goes: standard error, as text on a terminal and as JSON elsewhere.
//!
//! `REABLE_LOG` says how much (`info` when absent; `reable::request=warn` silences the line a request).

use std::io::{self, IsTerminal, Write};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tracing::{Level, Metadata};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

/// How long a line may wait before it is written.
const FLUSH_EVERY: Duration = Duration::from_millis(200);
/// How much is gathered before it is written at once.
const BUFFER: usize = 64 * 1024;

/// Starts the log of this process.
pub fn start() {
    let filter = EnvFilter::try_from_env("REABLE_LOG")
        .unwrap_or_else(|_| EnvFilter::new("info,poem=warn,sea_orm_migration=warn,sqlx=warn"));
    let log = tracing_subscriber::fmt().with_env_filter(filter);
    if io::stderr().is_terminal() {
        log.with_writer(io::stderr).with_target(false).init();
    } else {
        log.json().flatten_event(true).with_writer(Gathered::start()).init();
    }
    log_panics();
}

/// A panic's own words may hold what no log should; where it happened is enough.
fn log_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string);
        tracing::error!(place, "a panic was caught");
    }));
}

/// Lines on their way to standard error, written many at once; a warning goes at once with all before it.
#[derive(Clone)]
pub struct Gathered(Arc<Mutex<Vec<u8>>>);

impl Gathered {
    fn start() -> Self {
        let gathered = Self(Arc::new(Mutex::new(Vec::with_capacity(BUFFER))));
        let flushing = gathered.clone();
        std::thread::spawn(move || {
            loop {
                std::thread::sleep(FLUSH_EVERY);
                flushing.flush();
            }
        });
        gathered
    }

    fn flush(&self) {
        let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // A log that nobody can read any more must not stop the server.
        let _lost = io::stderr().write_all(&lines);
        lines.clear();
    }
}

/// One line, or a few, of [`Gathered`].
pub struct Line<'a> {
    log: &'a Gathered,
    urgent: bool,
}

impl Write for Line<'_> {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        let mut lines = self.log.0.lock().unwrap_or_else(PoisonError::into_inner);
        lines.extend_from_slice(text);
        let full = self.urgent || lines.len() >= BUFFER;
        drop(lines);
        if full {
            self.log.flush();
        }
        Ok(text.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Gathered {
    type Writer = Line<'a>;

    fn make_writer(&'a self) -> Line<'a> {
        Line { log: self, urgent: true }
    }

    fn make_writer_for(&'a self, meta: &Metadata<'_>) -> Line<'a> {
        // Only the line a request comes often enough to be worth gathering.
        Line { log: self, urgent: *meta.level() <= Level::WARN || meta.target() != "reable::request" }
    }
}
