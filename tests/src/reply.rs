//! Who asks, and what comes back.

use reqwest::header::HeaderMap;
use serde_json::Value;

use crate::Person;

/// Nobody is signed in.
pub const NOBODY: Option<&str> = None;

/// The access token of a request, or none.
#[derive(Debug, Clone, Copy)]
pub struct Token<'a>(pub Option<&'a str>);

impl<'a> From<&'a Person> for Token<'a> {
    fn from(person: &'a Person) -> Self {
        Self(Some(&person.token))
    }
}

impl<'a> From<&'a str> for Token<'a> {
    fn from(token: &'a str) -> Self {
        Self(Some(token))
    }
}

impl<'a> From<&'a String> for Token<'a> {
    fn from(token: &'a String) -> Self {
        Self(Some(token))
    }
}

impl<'a> From<Option<&'a str>> for Token<'a> {
    fn from(token: Option<&'a str>) -> Self {
        Self(token)
    }
}

/// What the server answered.
#[derive(Debug, Clone)]
pub struct Reply {
    /// The status as a number.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as JSON; a text where it is none, null where it is empty.
    pub body: Value,
}

impl Reply {
    pub(crate) async fn read(response: reqwest::Response) -> Self {
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let text = response.text().await.expect("a body of text");
        let body = match text.as_str() {
            "" => Value::Null,
            text => serde_json::from_str(text).unwrap_or_else(|_| Value::String(text.to_owned())),
        };
        Self { status, headers, body }
    }

    /// A header's value, empty when it is absent.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The `code` of a problem, empty when this is none.
    #[must_use]
    pub fn code(&self) -> &str {
        self.body["code"].as_str().unwrap_or_default()
    }

    /// The pointers and codes of a problem's errors: `[("/help", "required")]`.
    #[must_use]
    pub fn errors(&self) -> Vec<(&str, &str)> {
        let errors = self.body["errors"].as_array().map_or(&[][..], Vec::as_slice);
        errors.iter().map(|error| (error["pointer"].as_str().unwrap(), error["code"].as_str().unwrap())).collect()
    }

    /// This reply when it went well; panics with the whole problem otherwise.
    #[track_caller]
    pub fn ok(self) -> Self {
        assert!((200..300).contains(&self.status), "{} {:#}", self.status, self.body);
        self
    }

    /// This reply when it is the refusal `status` with `code`; panics with what it is otherwise.
    #[track_caller]
    pub fn refused(self, status: u16, code: &str) -> Self {
        assert_eq!((self.status, self.code()), (status, code), "{:#}", self.body);
        assert_eq!(self.header("content-type"), "application/problem+json");
        self
    }
}
