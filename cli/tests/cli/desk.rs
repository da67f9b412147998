//! Where `reable` runs: a folder of its own, and most often a server.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use chrono::NaiveDate;
use reable_tests::{TestApp, Token, World};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;

/// What a run came to.
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    /// The answer of a run that came to a good end.
    pub fn json(&self) -> Value {
        assert_eq!(self.code, 0, "{}", self.err);
        serde_json::from_str(&self.out).unwrap()
    }

    /// Everything that a person sees of it.
    pub fn said(&self) -> String {
        format!("{}{}", self.out, self.err)
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
    }
}

/// A folder with files, in which `reable` runs.
pub struct Folder(TempDir);

impl Folder {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), bytes).unwrap();
    }

    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    /// The cells of a CSV file that was written, headers first.
    pub fn table(&self, name: &str) -> Vec<Vec<String>> {
        let text = self.read(name);
        let text = text.trim_start_matches('\u{feff}');
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    /// Runs `reable` to its end.
    pub async fn run(&self, server: &str, token: &str, arguments: &[&str], stdin: &str) -> Run {
        let mut command = self.command(env!("CARGO_BIN_EXE_reable"));
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.env("REABLE_SERVER", server).env("REABLE_TOKEN", token);
        let mut child = command.spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        // Who reads nothing may have ended before anything was written.
        let _unread = input.write_all(stdin.as_bytes()).await;
        drop(input);
        child.wait_with_output().await.unwrap().into()
    }

    /// A program that runs here, and finds no profile but those that were made here.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(self.0.path()).env("XDG_CONFIG_HOME", self.path("config")).env_remove("REABLE_PROFILE");
        command
    }
}

/// A folder, a server, and an organisation with its people.
pub struct Desk {
    pub app: TestApp,
    pub world: World,
    pub folder: Folder,
}

impl Desk {
    /// Before a server whose time runs.
    pub async fn new() -> Self {
        Self::before(TestApp::builder().running_clock().start().await).await
    }

    /// Before this server.
    pub async fn before(app: TestApp) -> Self {
        let world = app.organisation().await;
        Self { app, world, folder: Folder::new() }
    }

    /// Runs `reable` as the administrator.
    pub async fn run(&self, arguments: &[&str]) -> Run {
        self.run_as(&self.world.administrator, arguments).await
    }

    /// Runs it as somebody who has an access token; without one, as whoever signed in on this desk.
    pub async fn run_as<'a>(&self, who: impl Into<Token<'a>>, arguments: &[&str]) -> Run {
        self.run_with_stdin(who, arguments, "").await
    }

    /// The same, with this to read on stdin.
    pub async fn run_with_stdin<'a>(&self, who: impl Into<Token<'a>>, arguments: &[&str], stdin: &str) -> Run {
        self.folder.run(&self.app.url, who.into().0.unwrap_or_default(), arguments, stdin).await
    }

    pub fn today(&self) -> NaiveDate {
        self.app.clock.now().date_naive()
    }

    /// Lets every episode begin on this day, and go on for as long as any test.
    pub async fn begin_episodes_on(&self, day: NaiveDate) {
        self.app.execute(&format!("UPDATE episodes SET start_day = '{day}', last_day = '2199-01-01'")).await;
    }

    /// The client records today how the goal went, with this note.
    pub async fn check_in(&self, note: &str) {
        self.begin_episodes_on(self.today()).await;
        let path = format!("/v1/goals/{}/check-ins/{}", self.world.goal, self.today());
        let body = json!({"help": "alone", "performance": 8, "satisfaction": 7, "note": note});
        self.app.put(&path, &self.world.client, body).await.ok();
    }

    /// The names of all clients.
    pub async fn clients(&self) -> Vec<String> {
        let listed = self.run(&["-o", "json", "client", "list"]).await.json();
        listed.as_array().unwrap().iter().map(|client| client["name"].as_str().unwrap().to_owned()).collect()
    }
}
