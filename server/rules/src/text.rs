//! Bounded texts that a database can store and a page can show.
//!
//! Lengths count characters, not bytes. NUL and the other control characters are refused (PostgreSQL cannot
//! store NUL); a text of several lines may hold line breaks and tabs. `Debug` shows only the length, so that
//! notes and names never reach a log.

use std::fmt;
use std::str::FromStr;

use crate::Refusal;

/// Refuses a text whose number of characters lies outside the bounds.
fn check_length(text: &str, min: usize, max: usize) -> Result<(), Refusal> {
    // A character takes at most four bytes: very long texts need not be counted.
    let length = if text.len() > max * 4 { max + 1 } else { text.chars().count() };
    if length < min {
        Err(Refusal::new("too_short", format!("at least {min} characters")))
    } else if length > max {
        Err(Refusal::new("too_long", format!("at most {max} characters")))
    } else {
        Ok(())
    }
}

fn check_one_line(text: &str) -> Result<(), Refusal> {
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    if text.contains(breaks) {
        return Err(Refusal::new("control_character", "one line without control characters"));
    }
    Ok(())
}

fn check_lines(text: &str) -> Result<(), Refusal> {
    if text.contains(|c: char| c.is_control() && !matches!(c, '\n' | '\t')) {
        return Err(Refusal::new("control_character", "no control characters except line breaks and tabs"));
    }
    Ok(())
}

/// Windows line ends become single line breaks; nothing else changes.
fn with_plain_breaks(text: &str) -> String {
    if text.contains('\r') { text.replace("\r\n", "\n") } else { text.to_owned() }
}

macro_rules! text_type {
    ($(#[$meta:meta])* $name:ident, $api_name:literal, $min:expr, $max:expr, $format:expr, $read:expr) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "server", derive(sea_orm::DeriveValueType), sea_orm(column_type = "Text"))]
        pub struct $name(String);

        impl $name {
            /// The fewest characters accepted.
            pub const MIN: usize = $min;
            /// The most characters accepted.
            pub const MAX: usize = $max;

            /// Reads a text, or says why it is refused.
            pub fn new(text: &str) -> Result<Self, Refusal> {
                let read: fn(&str) -> Result<String, Refusal> = $read;
                read(text).map(Self)
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text, no longer wrapped.
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl FromStr for $name {
            type Err = Refusal;

            fn from_str(text: &str) -> Result<Self, Refusal> {
                Self::new(text)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({} characters)", stringify!($name), self.0.chars().count())
            }
        }

        serde_as_text!($name);

        #[cfg(feature = "server")]
        api_text! {
            $name,
            name: $api_name,
            schema: poem_openapi::registry::MetaSchema {
                min_length: Some($min).filter(|min: &usize| *min > 0),
                max_length: Some($max),
                format: $format,
                ..poem_openapi::registry::MetaSchema::new("string")
            }
        }
    };
}

text_type! {
    /// A remark with a check-in: at most 500 characters, several lines allowed, possibly empty.
    Note, "Note", 0, 500, None, |text| {
        let text = with_plain_breaks(text);
        check_length(&text, Note::MIN, Note::MAX)?;
        check_lines(&text)?;
        Ok(text)
    }
}

text_type! {
    /// One line, such as a name or a goal's title: 1 to 200 characters after the spaces around it are cut.
    Line, "Line", 1, 200, None, |text| {
        // Line breaks are refused even at the ends, where trimming would hide them.
        check_one_line(text)?;
        let text = text.trim();
        check_length(text, Line::MIN, Line::MAX)?;
        Ok(text.to_owned())
    }
}

text_type! {
    /// A longer text, such as a work description: 1 to 4,000 characters, several lines allowed, not blank.
    Paragraph, "Paragraph", 1, 4000, None, |text| {
        let text = with_plain_breaks(text);
        check_length(&text, Paragraph::MIN, Paragraph::MAX)?;
        check_lines(&text)?;
        if text.trim().is_empty() {
            return Err(Refusal::new("too_short", "at least one character that is not a space"));
        }
        Ok(text)
    }
}

text_type! {
    /// An e-mail address, in lower case so that two spellings of one mailbox compare equal.
    ///
    /// A sanity check, not RFC 5321: only a message that arrives proves an address.
    Email, "Email", 6, 254, Some("email"), |text| {
        let text = text.trim();
        check_length(text, Email::MIN, Email::MAX)?;
        let refused = || Refusal::new("invalid_email", "an e-mail address looks like name@example.org");
        let (name, domain) = text.split_once('@').ok_or_else(refused)?;
        let name_is_sane = !name.is_empty()
            && name.len() <= 64
            && !name.starts_with('.')
            && !name.ends_with('.')
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~.".contains(&b));
        let label_is_sane = |label: &str| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        };
        if !name_is_sane || !domain.contains('.') || !domain.split('.').all(label_is_sane) {
            return Err(refused());
        }
        Ok(text.to_ascii_lowercase())
    }
}

text_type! {
    /// A telephone number as people write it: 6 to 20 digits, spaces, hyphens, brackets, and a leading plus.
    PhoneNumber, "PhoneNumber", 6, 20, None, |text| {
        let text = text.trim();
        check_length(text, PhoneNumber::MIN, PhoneNumber::MAX)?;
        let after_plus = text.strip_prefix('+').unwrap_or(text);
        let only_signs = after_plus.bytes().all(|b| b.is_ascii_digit() || b" -()".contains(&b));
        if !only_signs || after_plus.bytes().filter(u8::is_ascii_digit).count() < 6 {
            return Err(Refusal::new("invalid_phone_number", "at least six digits, with spaces, hyphens, brackets or a leading +"));
        }
        Ok(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn code<T>(result: Result<T, Refusal>) -> Option<&'static str> {
        result.err().map(|refusal| refusal.code)
    }

    #[test]
    fn lengths_count_characters_not_bytes() {
        assert_eq!(code(Note::new(&"é".repeat(500))), None);
        assert_eq!(code(Note::new(&"é".repeat(501))), Some("too_long"));
        assert_eq!(code(Note::new(&"👵".repeat(500))), None);
        assert_eq!(code(Note::new(&"x".repeat(100_000))), Some("too_long"));
    }

    #[test]
    fn nul_is_refused_everywhere() {
        assert_eq!(code(Note::new("a\0b")), Some("control_character"));
        assert_eq!(code(Line::new("a\0b")), Some("control_character"));
        assert_eq!(code(Paragraph::new("a\0b")), Some("control_character"));
        assert_eq!(code(Email::new("a\0b@example.org")), Some("invalid_email"));
        assert_eq!(code(PhoneNumber::new("06 123\0 456")), Some("invalid_phone_number"));
    }

    #[test]
    fn a_name_holds_no_line_break_even_at_its_ends() {
        for text in ["Jan\r\nBcc: x", "Jan\n", "\tJan", "Jan\u{2028}"] {
            assert_eq!(code(Line::new(text)), Some("control_character"), "{text:?}");
        }
        assert_eq!(Line::new("  Mw. De Vries ").unwrap().as_str(), "Mw. De Vries");
        assert_eq!(code(Line::new("   ")), Some("too_short"));
    }

    #[test]
    fn a_note_keeps_its_lines() {
        assert_eq!(Note::new("eerst\r\ndan\tzo").unwrap().as_str(), "eerst\ndan\tzo");
        assert_eq!(code(Note::new("\u{1b}[31m")), Some("control_character"));
        assert_eq!(code(Note::new("a\rb")), Some("control_character"));
    }

    #[test]
    fn two_spellings_of_one_mailbox_are_equal() {
        assert_eq!(Email::new(" Anna@Example.ORG").unwrap(), Email::new("anna@example.org").unwrap());
        for text in [
            "anna",
            "@example.org",
            "anna@",
            "a b@example.org",
            "a@b@c.nl",
            "a@example",
            "a@-x.nl",
            "<a@x.nl>",
            "a@x..nl",
        ] {
            assert!(Email::new(text).is_err(), "{text}");
        }
    }

    #[test]
    fn telephone_numbers_may_be_written_as_people_do() {
        for text in ["06-12 34 56 78", "+31 6 12345678", "(020) 123 4567"] {
            assert!(PhoneNumber::new(text).is_ok(), "{text}");
        }
        for text in ["12345", "06-ABCDEFG", "------", "06+12345678", "0612345678901234567890"] {
            assert!(PhoneNumber::new(text).is_err(), "{text}");
        }
    }

    #[test]
    fn debug_output_shows_no_content() {
        assert_eq!(format!("{:?}", Note::new("gevallen").unwrap()), "Note(8 characters)");
    }

    proptest! {
        #[test]
        fn an_accepted_text_is_accepted_again(text in any::<String>()) {
            if let Ok(note) = Note::new(&text) { prop_assert_eq!(Note::new(note.as_str()).unwrap(), note); }
            if let Ok(line) = Line::new(&text) { prop_assert_eq!(Line::new(line.as_str()).unwrap(), line); }
        }
    }
}
