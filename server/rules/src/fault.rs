//! What is refused and why: a stable code, the place, and a sentence for a developer.
//!
//! Wording for clients and carers lives with their language; here is only what programs rely on.

use serde::Serialize;

/// One value refused, before anybody knows where in the input it stood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{detail}")]
pub struct Refusal {
    /// The stable word that programs rely on, such as `too_long`.
    pub code: &'static str,
    /// One plain English sentence that says what would be accepted.
    pub detail: String,
}

impl Refusal {
    /// A refusal with its stable code and a plain sentence.
    pub fn new(code: &'static str, detail: impl Into<String>) -> Self {
        Self { code, detail: detail.into() }
    }

    /// The same refusal, now that its place in the input is known, as a JSON pointer such as `/note`.
    pub fn at(self, pointer: impl Into<String>) -> Fault {
        Fault { pointer: pointer.into(), code: self.code, detail: self.detail }
    }

    /// The refusal as `[code] detail`, for parsers of others that can carry nothing but text.
    pub fn tagged(&self) -> String {
        format!("[{}] {}", self.code, self.detail)
    }
}

/// One thing wrong with an input: where, which rule, and what would be accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{pointer}: {detail} ({code})")]
pub struct Fault {
    /// JSON pointer (RFC 6901) into the input; empty for the input as a whole.
    pub pointer: String,
    /// The stable word that programs rely on.
    pub code: &'static str,
    /// One plain English sentence that says what would be accepted.
    pub detail: String,
}

impl Fault {
    /// A fault at a JSON pointer.
    pub fn new(pointer: impl Into<String>, code: &'static str, detail: impl Into<String>) -> Self {
        Self { pointer: pointer.into(), code, detail: detail.into() }
    }

    /// The same fault seen from one level further out: `/note` under `/entries/3` is `/entries/3/note`.
    pub fn under(self, parent: &str) -> Self {
        Self { pointer: format!("{parent}{}", self.pointer), ..self }
    }
}

/// The value when nothing is wrong, all faults otherwise.
pub fn unless_faulty<T>(faults: Vec<Fault>, value: T) -> Result<T, Vec<Fault>> {
    if faults.is_empty() { Ok(value) } else { Err(faults) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_in_an_entry_points_into_that_entry() {
        let fault = Refusal::new("too_long", "at most 500 characters").at("/note").under("/entries/3");
        assert_eq!(fault.pointer, "/entries/3/note");
        assert_eq!(fault.to_string(), "/entries/3/note: at most 500 characters (too_long)");
    }

    #[test]
    fn a_tagged_refusal_keeps_its_code() {
        assert_eq!(Refusal::new("control_character", "no NUL").tagged(), "[control_character] no NUL");
    }
}
