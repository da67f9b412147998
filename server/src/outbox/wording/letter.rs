//! A message as a mail.

use std::time::SystemTime;

use lettre::Message;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MessageBuilder, MultiPart};

use super::layout::{self, Frame};
use super::{Letterhead, words};
use crate::outbox::channels::Outgoing;

/// A message as a mail, the same on every try; nothing when the recipient's address is none.
#[must_use]
pub fn mail(letterhead: &Letterhead, outgoing: &Outgoing) -> Option<Message> {
    let url = &letterhead.public_url;
    let name = one_line(&outgoing.name);
    let words = words(&outgoing.content, outgoing.language, url);
    let unsubscribe = outgoing.unsubscribe.as_ref().map(|secret| format!("{url}/unsubscribe/{secret}"));
    let frame = Frame { language: outgoing.language, name: &name, unsubscribe };
    let to = Mailbox::new(Some(name.clone()).filter(|name| !name.is_empty()), outgoing.recipient.parse().ok()?);
    let builder = Message::builder()
        .from(letterhead.sender.clone())
        .to(to)
        .subject(words.subject)
        .date(SystemTime::from(outgoing.written_at))
        .message_id(Some(format!("<{}@{}>", outgoing.id, letterhead.sender.email.domain())));
    let builder = header(builder, "Auto-Submitted", "auto-generated");
    let builder = match &outgoing.unsubscribe {
        // RFC 8058: the mail program ends reminders with one post.
        Some(secret) => header(
            header(builder, "List-Unsubscribe", &format!("<{url}/v1/unsubscribe/{secret}>")),
            "List-Unsubscribe-Post",
            "List-Unsubscribe=One-Click",
        ),
        None => builder,
    };
    let body = MultiPart::alternative_plain_html(layout::plain(&words, &frame), layout::html(&words, &frame));
    builder.multipart(body).ok()
}

/// A header of plain ASCII without a line break, which is not to be folded: a long address must stay in one piece.
fn header(builder: MessageBuilder, name: &'static str, value: &str) -> MessageBuilder {
    let name = HeaderName::new_from_ascii_str(name);
    builder.raw_header(HeaderValue::dangerous_new_pre_encoded(name, value.to_owned(), value.to_owned()))
}

/// A line break in a name would panic in the header; names are refused with one, and this is the last line of defence.
fn one_line(name: &str) -> String {
    name.chars()
        .map(|character| if character.is_control() { ' ' } else { character })
        .collect::<String>()
        .trim()
        .to_owned()
}
