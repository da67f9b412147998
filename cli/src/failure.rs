//! Why a command stopped, and the exit code that tells a script so.

use std::fmt;
use std::io;
use std::process::ExitCode;

use reable_openapi::{Error, Refusal};

/// Why a command stopped.
#[derive(Debug, PartialEq, Eq)]
pub enum Failure {
    /// 1: it could not be done.
    Failed(String),
    /// 2: the command line asks for what cannot be.
    Usage(String),
    /// 3: some of it was done, some was not.
    Partly(String),
    /// 4: not signed in, or not allowed.
    Refused(String),
    /// 5: what is there already stands in the way.
    Conflict(String),
    /// 0: whoever read our output has read enough.
    ReaderLeft,
}

/// What a command comes to.
pub type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    /// The exit code that scripts go by.
    pub fn code(&self) -> u8 {
        match self {
            Self::ReaderLeft => 0,
            Self::Failed(_) => 1,
            Self::Usage(_) => 2,
            Self::Partly(_) => 3,
            Self::Refused(_) => 4,
            Self::Conflict(_) => 5,
        }
    }

    /// Tells the person on stderr, and gives the exit code.
    pub fn report(&self) -> ExitCode {
        if !matches!(self, Self::ReaderLeft) {
            eprintln!("reable: {self}");
        }
        ExitCode::from(self.code())
    }

    /// A file or stream that could not be read or written.
    pub fn of_file(what: &str, error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::ReaderLeft,
            io::ErrorKind::NotFound => {
                Self::Failed(format!("{what}: there is no such file or folder. Look at its name"))
            }
            io::ErrorKind::PermissionDenied => Self::Failed(format!("{what}: you may not read or write it here")),
            _ => Self::Failed(format!("{what}: {error}")),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(text)
            | Self::Usage(text)
            | Self::Partly(text)
            | Self::Refused(text)
            | Self::Conflict(text) => f.write_str(text),
            Self::ReaderLeft => f.write_str("the output was closed"),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::of_file("the output cannot be written", &error)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match &error {
            Error::Refused(refusal) => Self::from(refusal.as_ref()),
            Error::Unreachable(_) => Self::Failed(format!(
                "{error}. Is it running, and is the address right? See --server and REABLE_SERVER."
            )),
            Error::Request(_) | Error::Answer(_) => Self::Failed(error.to_string()),
        }
    }
}

impl From<reable_openapi::CallError<reable_openapi::types::Problem>> for Failure {
    fn from(error: reable_openapi::CallError<reable_openapi::types::Problem>) -> Self {
        Error::from(error).into()
    }
}

impl From<&Refusal> for Failure {
    fn from(refusal: &Refusal) -> Self {
        let text = explain(refusal);
        match refusal.status.as_u16() {
            401 if refusal.code == "signed_out" => {
                Self::Refused("you are not signed in, or no longer. Run: reable login".to_owned())
            }
            401 | 403 => Self::Refused(text),
            409 | 412 => Self::Conflict(text),
            _ => Self::Failed(text),
        }
    }
}

/// What is wrong, where, and what to do, each fault on a line of its own.
fn explain(refusal: &Refusal) -> String {
    let mut text = if refusal.errors.is_empty() {
        refusal.detail.clone()
    } else {
        let mut text = "this cannot be accepted:".to_owned();
        for error in &refusal.errors {
            let place = if error.pointer.is_empty() { "the whole" } else { error.pointer.trim_start_matches('/') };
            text.push_str(&format!("\n  {place}: {} [{}]", error.detail, error.code));
        }
        text
    };
    if let Some(id) = refusal.existing_id {
        text.push_str(&format!("\n  already there: {id}"));
    }
    if let Some(seconds) = refusal.retry_after {
        text.push_str(&format!("\n  try again in {seconds} s"));
    }
    text.push_str(&format!(" [{}]", refusal.code));
    text
}
