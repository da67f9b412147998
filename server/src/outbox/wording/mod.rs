//! Messages in words: each [`Content`] in Dutch and in English, as a mail and as one sentence for a telephone.
//!
//! Plain words, no sentence longer than fifteen of them, and nothing about anybody's health: no goal, no mark, not even
//! that somebody is in a programme. A subject, which lock screens show, names nobody.

mod dutch;
mod english;
mod layout;
mod letter;

use lettre::message::Mailbox;
use reable_rules::words::Language;

use super::Content;

pub use letter::mail;

/// Who writes, and from where.
#[derive(Debug, Clone)]
pub struct Letterhead {
    /// The sender of mail.
    pub sender: Mailbox,
    /// The address that people reach the server at, without a slash at the end.
    pub public_url: String,
}

/// A message in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The subject of a mail: a fixed sentence.
    pub subject: &'static str,
    /// The whole message in a sentence, in the letters that every telephone shows (GSM 03.38).
    pub short: &'static str,
    /// What is said first, a paragraph each.
    pub paragraphs: Vec<String>,
    /// What is told point by point.
    pub points: Vec<String>,
    /// The one button.
    pub button: Button,
    /// A code to type, and what to do with it.
    pub code: Option<(&'static str, String)>,
    /// What is said last.
    pub closing: String,
}

/// The one thing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Button {
    /// What it says.
    pub label: &'static str,
    /// Where it leads.
    pub url: String,
}

impl Words {
    /// Words without more than a subject, a sentence, a paragraph and a button.
    fn plain(subject: &'static str, short: &'static str, paragraph: impl Into<String>, button: Button) -> Self {
        let paragraphs = vec![paragraph.into()];
        Self { subject, short, paragraphs, points: Vec::new(), button, code: None, closing: String::new() }
    }
}

/// What a message says in a language.
#[must_use]
pub fn words(content: &Content, language: Language, public_url: &str) -> Words {
    match language {
        Language::Nl => dutch::words(content, public_url),
        Language::En => english::words(content, public_url),
    }
}

/// A message as a telephone shows it: a sentence and the address of the app, never a one-time link.
#[must_use]
pub fn sentence(content: &Content, language: Language, public_url: &str) -> String {
    format!("{} {}", words(content, language, public_url).short, home(content, public_url))
}

/// Where whoever gets a message finds more: the app for clients and carers, the pages of the team for staff.
fn home(content: &Content, public_url: &str) -> String {
    match content {
        Content::ClientNudge | Content::CarerNudge | Content::PairingLetter { .. } | Content::NewDevice => {
            format!("{public_url}/")
        }
        Content::CoordinatorSilence { .. }
        | Content::StaffDigest { .. }
        | Content::EpisodeEnding { .. }
        | Content::FollowUp { .. }
        | Content::CarerAlarm
        | Content::Invitation { .. }
        | Content::PasswordReset { .. }
        | Content::AccountChanged
        | Content::SecondFactorChanged { .. }
        | Content::RecoveryCodeUsed { .. }
        | Content::RecoveryCodesMade
        | Content::SignInEnded { .. }
        | Content::PhoneRevoked
        | Content::EmergencyAccess
        | Content::ApprovalAsked
        | Content::AuditHead { .. } => format!("{public_url}/team"),
    }
}

/// `one` for one, and `many` with the number for more.
fn counted(count: usize, one: &str, many: &str) -> String {
    if count == 1 { one.to_owned() } else { format!("{count} {many}") }
}

#[cfg(test)]
mod tests;
