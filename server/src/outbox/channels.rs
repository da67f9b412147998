//! The ways out: mail over SMTP or into a folder.

use std::future::Future;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use reable_rules::reminders::Channel;
use reable_rules::words::Language;

use super::Content;
use crate::ids::{OrgId, PersonId, ReminderId};
use crate::parts::Parts;
use crate::settings::{Settings, redacted};

/// How long one message may take from connecting to the last answer.
const SEND_TIMEOUT: Duration = Duration::from_secs(30);

/// A message as it is handed over.
#[derive(Debug, Clone)]
pub struct Outgoing {
    /// Names it on every try: the Message-ID of a mail, the idempotency key of a webhook.
    pub id: ReminderId,
    /// The organisation of the person.
    pub org: OrgId,
    /// Whom it is for.
    pub person: PersonId,
    /// The mail address or telephone number; empty where the channel knows by itself.
    pub recipient: String,
    /// How the person is addressed.
    pub name: String,
    /// The language that the person reads.
    pub language: Language,
    /// When it was queued.
    pub written_at: DateTime<Utc>,
    /// What it says.
    pub content: Content,
    /// The secret of the unsubscribe link, where there is one.
    pub unsubscribe: Option<String>,
}

/// What became of handing a message over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The other side has taken it.
    Sent,
    /// It certainly was not taken; why, without anything about the person.
    Failed(String),
    /// It was not taken, and never will be: the address itself is refused.
    Refused,
    /// It was handed over and never answered; why.
    Unknown(String),
    /// It was not handed over, since `begin` said no.
    NotMine,
}

/// Why messages cannot leave at all.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The address of the mail server is none.
    #[error("smtp_url = {0}: {1}")]
    Url(String, lettre::transport::smtp::Error),
    /// The sender's address is none.
    #[error("mail_from = {0:?}: {1}")]
    Sender(String, lettre::address::AddressError),
}

enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Folder(PathBuf),
}

/// The ways out that the settings name.
pub struct Channels {
    way: Way,
    sender: Mailbox,
}

impl Channels {
    /// The ways out that the settings name; a missing folder is made with the first mail.
    ///
    /// # Errors
    /// When the address of the server or the sender is none.
    pub fn open(settings: &Settings) -> Result<Self, OpenError> {
        let sender = settings.mail_from.parse();
        let sender = sender.map_err(|error| OpenError::Sender(settings.mail_from.clone(), error))?;
        Ok(Self { way: way(&settings.smtp_url)?, sender })
    }

    /// Hands a message over, within half a minute. `begin` is asked at the last moment at which nothing has left.
    pub async fn send<B, F>(&self, _parts: &Parts, channel: Channel, outgoing: &Outgoing, begin: B) -> Outcome
    where
        B: FnOnce() -> F + Send,
        F: Future<Output = bool> + Send,
    {
        if channel != Channel::Mail {
            return Outcome::Refused;
        }
        let Some(message) = self.message(outgoing) else { return Outcome::Refused };
        if !begin().await {
            return Outcome::NotMine;
        }
        let sending = async {
            match &self.way {
                Way::Smtp(server) => match server.send(message).await {
                    Ok(_) => Outcome::Sent,
                    Err(error) => refused(&error),
                },
                Way::Folder(folder) => write(folder, outgoing, &message.formatted()).await,
            }
        };
        match tokio::time::timeout(SEND_TIMEOUT, sending).await {
            Ok(outcome) => outcome,
            Err(_) => Outcome::Unknown("timeout".to_owned()),
        }
    }

    fn message(&self, outgoing: &Outgoing) -> Option<Message> {
        let address = outgoing.recipient.parse().ok()?;
        Message::builder()
            .from(self.sender.clone())
            .to(Mailbox::new(None, address))
            .subject("Reable")
            .date(SystemTime::from(outgoing.written_at))
            .message_id(Some(format!("<{}@{}>", outgoing.id, self.sender.email.domain())))
            .header(ContentType::TEXT_PLAIN)
            .body(format!("{:?}", outgoing.content))
            .ok()
    }
}

fn way(url: &str) -> Result<Way, OpenError> {
    if let Some(folder) = url.strip_prefix("file:") {
        // `file:DIR` and `file://DIR` are the same; `file:///DIR` begins at the root.
        return Ok(Way::Folder(PathBuf::from(folder.strip_prefix("//").unwrap_or(folder))));
    }
    let server = AsyncSmtpTransport::<Tokio1Executor>::from_url(url);
    let server = server.map_err(|error| OpenError::Url(redacted(url), error))?;
    Ok(Way::Smtp(server.timeout(Some(SEND_TIMEOUT)).build()))
}

/// What a mail server's refusal means; its words may name the recipient, so only its code is kept.
fn refused(error: &lettre::transport::smtp::Error) -> Outcome {
    match error.status() {
        Some(_) if error.is_permanent() => Outcome::Refused,
        Some(code) => Outcome::Failed(code.to_string()),
        None => Outcome::Failed("unreachable".to_owned()),
    }
}

/// Writes the file under another name first, so that whoever reads the folder never sees half a mail; a second try
/// writes the same file.
async fn write(folder: &Path, outgoing: &Outgoing, mail: &[u8]) -> Outcome {
    let (part, whole) = (folder.join(format!("{}.part", outgoing.id)), folder.join(format!("{}.eml", outgoing.id)));
    let written = async {
        tokio::fs::create_dir_all(folder).await?;
        tokio::fs::write(&part, mail).await?;
        tokio::fs::rename(&part, &whole).await
    };
    match written.await {
        Ok(()) => Outcome::Sent,
        Err(error) => Outcome::Failed(error.kind().to_string()),
    }
}
