//! Why a call failed.

use reqwest::StatusCode;
use reqwest::header::RETRY_AFTER;

use crate::client::{self, types};

/// Why a call failed: the server refused it, could not be reached, or said something that is not in its document.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The server refused, and says why.
    #[error("{}", .0.detail)]
    Refused(Box<Refusal>),
    /// The server could not be reached, or went away in the middle.
    #[error("the server cannot be reached: {}", innermost(.0))]
    Unreachable(#[source] reqwest::Error),
    /// The request could not be made: a header or a path that cannot be written.
    #[error("the request cannot be made: {0}")]
    Request(String),
    /// What answered is not what the document describes: another version, or another program.
    #[error("the server's answer is not understood: {0}")]
    Answer(String),
}

/// A refusal of the server (RFC 9457).
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    /// The HTTP status.
    pub status: StatusCode,
    /// What went wrong, as a stable word.
    pub code: String,
    /// What is wrong, where, and what to do.
    pub detail: String,
    /// Each thing wrong with what was sent.
    pub errors: Vec<types::ProblemError>,
    /// The id of the thing that is already there (409 only).
    pub existing_id: Option<uuid::Uuid>,
    /// After how many seconds a new try makes sense.
    pub retry_after: Option<u64>,
}

impl Error {
    /// The refusal, when the server refused.
    #[must_use]
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Refused(refusal) => Some(refusal),
            _ => None,
        }
    }

    /// The HTTP status of a refusal.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.refusal().map(|refusal| refusal.status)
    }

    /// The stable word of a refusal.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.refusal().map(|refusal| refusal.code.as_str())
    }

    /// What is wrong with what was sent; empty unless the server refused it for that.
    #[must_use]
    pub fn errors(&self) -> &[types::ProblemError] {
        self.refusal().map_or(&[], |refusal| &refusal.errors)
    }
}

/// The last cause, which says most: "connection refused" rather than "error sending request".
fn innermost(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}

impl From<client::Error<types::Problem>> for Error {
    fn from(error: client::Error<types::Problem>) -> Self {
        use client::Error as Generated;
        match error {
            Generated::ErrorResponse(response) => {
                let status = response.status();
                let retry_after = response.headers().get(RETRY_AFTER);
                let retry_after = retry_after.and_then(|value| value.to_str().ok()?.parse().ok());
                let problem = response.into_inner();
                Self::Refused(Box::new(Refusal {
                    status,
                    code: problem.code,
                    detail: problem.detail,
                    errors: problem.errors,
                    existing_id: problem.existing_id,
                    retry_after,
                }))
            }
            Generated::CommunicationError(error)
            | Generated::ResponseBodyError(error)
            | Generated::InvalidUpgrade(error) => Self::Unreachable(error),
            Generated::InvalidRequest(reason) | Generated::Custom(reason) => Self::Request(reason),
            Generated::InvalidResponsePayload(_, error) => Self::Answer(error.to_string()),
            Generated::UnexpectedResponse(response) => {
                Self::Answer(format!("{} {}", response.status(), response.url().path()))
            }
        }
    }
}
