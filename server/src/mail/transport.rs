//! How mail leaves: over SMTP, or as `.eml` files in a folder.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use crate::settings::{Settings, redacted};

/// How long one mail may take from connecting to the last answer; `lettre`'s own timeout covers connecting only.
const SEND_TIMEOUT: Duration = Duration::from_secs(30);

/// A mail as it is handed over.
#[derive(Debug, Clone)]
pub struct Envelope {
    /// Of the header, without brackets; the same on every try.
    pub message_id: String,
    /// The address.
    pub recipient: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// When it was written.
    pub written_at: DateTime<Utc>,
}

/// Why mail cannot leave at all.
#[derive(Debug, thiserror::Error)]
pub enum TransportError {
    /// The address of the server is none.
    #[error("smtp_url = {0}: {1}")]
    Url(String, lettre::transport::smtp::Error),
    /// The sender's address is none.
    #[error("mail_from = {0:?}: {1}")]
    Sender(String, lettre::address::AddressError),
}

/// Why one mail did not leave.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// It never will: the address is none, or its server refuses it for good.
    #[error("refused for good")]
    Permanent,
    /// It may later.
    #[error("{0}")]
    Transient(String),
}

enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    Folder(PathBuf),
}

/// A way for mail to leave, and in whose name.
pub struct Transport {
    way: Way,
    sender: Mailbox,
}

impl Transport {
    /// The transport that the settings name; a missing folder is made with the first mail.
    ///
    /// # Errors
    /// When the address of the server or the sender is none.
    pub fn open(settings: &Settings) -> Result<Self, TransportError> {
        let sender = settings.mail_from.parse();
        let sender = sender.map_err(|error| TransportError::Sender(settings.mail_from.clone(), error))?;
        Ok(Self { way: way(&settings.smtp_url)?, sender })
    }

    /// Hands a mail over, within half a minute.
    ///
    /// # Errors
    /// When it was not taken; whether a new try makes sense, the error says.
    pub async fn send(&self, envelope: &Envelope) -> Result<(), SendError> {
        let message = self.message(envelope)?;
        let sending = async {
            match &self.way {
                Way::Smtp(server) => server.send(message).await.map(|_| ()).map_err(|error| refused(&error)),
                Way::Folder(folder) => write(folder, envelope, &message.formatted()).await,
            }
        };
        match tokio::time::timeout(SEND_TIMEOUT, sending).await {
            Ok(outcome) => outcome,
            Err(_) => Err(SendError::Transient("the mail server did not answer in time".to_owned())),
        }
    }

    fn message(&self, envelope: &Envelope) -> Result<Message, SendError> {
        let address = envelope.recipient.parse().map_err(|_| SendError::Permanent)?;
        Message::builder()
            .from(self.sender.clone())
            // No display name: `lettre` panics on a line break in one.
            .to(Mailbox::new(None, address))
            .subject(envelope.subject.clone())
            .date(SystemTime::from(envelope.written_at))
            .message_id(Some(format!("<{}>", envelope.message_id)))
            .header(ContentType::TEXT_PLAIN)
            .body(envelope.body.clone())
            .map_err(|_| SendError::Permanent)
    }
}

fn way(url: &str) -> Result<Way, TransportError> {
    if let Some(folder) = url.strip_prefix("file:") {
        // `file:DIR` and `file://DIR` are the same; `file:///DIR` begins at the root.
        return Ok(Way::Folder(PathBuf::from(folder.strip_prefix("//").unwrap_or(folder))));
    }
    let server = AsyncSmtpTransport::<Tokio1Executor>::from_url(url);
    let server = server.map_err(|error| TransportError::Url(redacted(url), error))?;
    Ok(Way::Smtp(server.timeout(Some(SEND_TIMEOUT)).build()))
}

/// What a mail server's refusal means; its words may name the recipient, so only its code is kept.
fn refused(error: &lettre::transport::smtp::Error) -> SendError {
    match error.status() {
        Some(_) if error.is_permanent() => SendError::Permanent,
        Some(code) => SendError::Transient(format!("the mail server answered {code}")),
        None => SendError::Transient("the mail server was not reached".to_owned()),
    }
}

/// Writes the file under another name first, so that whoever reads the folder never sees half a mail; a second try
/// writes the same file.
async fn write(folder: &Path, envelope: &Envelope, mail: &[u8]) -> Result<(), SendError> {
    let name = envelope.message_id.split('@').next().unwrap_or_default();
    let (part, whole) = (folder.join(format!("{name}.part")), folder.join(format!("{name}.eml")));
    let written = async {
        tokio::fs::create_dir_all(folder).await?;
        tokio::fs::write(&part, mail).await?;
        tokio::fs::rename(&part, &whole).await
    };
    written.await.map_err(|error| SendError::Transient(error.kind().to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn envelope(recipient: &str) -> Envelope {
        Envelope {
            message_id: "0199-1@reable.example".to_owned(),
            recipient: recipient.to_owned(),
            subject: "Een aanmelding bij Reable is beëindigd".to_owned(),
            body: "Dag Noor,\n".to_owned(),
            written_at: DateTime::UNIX_EPOCH,
        }
    }

    fn into_folder(folder: &Path) -> Transport {
        let way = way(&format!("file:{}", folder.display())).unwrap();
        Transport { way, sender: "reable@localhost".parse().unwrap() }
    }

    #[tokio::test]
    async fn a_mail_sent_twice_is_one_file_with_one_message_id() {
        let folder = tempfile::tempdir().unwrap();
        let transport = into_folder(folder.path());
        transport.send(&envelope("noor@example.org")).await.unwrap();
        transport.send(&envelope("noor@example.org")).await.unwrap();
        let files: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().path()).collect();
        assert_eq!(files, [folder.path().join("0199-1.eml")]);
        let text = std::fs::read_to_string(&files[0]).unwrap();
        assert!(text.contains("Message-ID: <0199-1@reable.example>\r\n"), "{text}");
        assert!(text.contains("To: noor@example.org\r\n"), "{text}");
        assert!(text.contains("Date: Thu, 01 Jan 1970 00:00:00 +0000\r\n"), "{text}");
    }

    #[tokio::test]
    async fn an_address_that_is_none_is_given_up_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let sent = into_folder(folder.path()).send(&envelope("noor")).await;
        assert!(matches!(sent, Err(SendError::Permanent)), "{sent:?}");
    }
}
