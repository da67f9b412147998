//! The ways out: mail over SMTP or into a folder, a gateway for text messages, and notifications of the browser.
//!
//! | way | module | what the other side is told |
//! | --- | --- | --- |
//! | a mail server | [`smtp`] | the mail |
//! | a folder of `.eml` files, for trials | [`folder`] | the mail |
//! | a gateway, by signed webhook | [`webhook`] | the number and a sentence |
//! | the browser's push service | [`push`] | nothing at all |
//!
//! Each asks `begin` at the last moment at which nothing has left, and says afterwards whether the other side took the
//! message, certainly did not, or left that open: a reminder is repeated only where it certainly did not.

pub mod folder;
mod http;
mod patience;
pub mod push;
pub mod smtp;
pub mod webhook;

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use lettre::message::Mailbox;
use reable_rules::reminders::Channel;
use reable_rules::words::Language;

use self::folder::Folder;
use self::push::Push;
use self::smtp::Smtp;
use self::webhook::Webhook;
use super::Content;
use super::wording::{self, Letterhead};
use crate::ids::{OrgId, PersonId, ReminderId};
use crate::parts::Parts;
use crate::settings::Settings;

pub use patience::Patience;

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
    Url(String, String),
    /// The certificates of the mail server's authority cannot be used.
    #[error("smtp_ca_file = {0}: {1}")]
    Authority(PathBuf, String),
    /// The sender's address is none.
    #[error("mail_from = {0:?}: {1}")]
    Sender(String, lettre::address::AddressError),
    /// Nothing can be reached over HTTPS.
    #[error("no client for webhooks and push services: {0}")]
    Http(String),
}

enum Post {
    Server(Box<Smtp>),
    Folder(Folder),
}

/// The ways out that the settings name.
pub struct Channels {
    letterhead: Letterhead,
    post: Post,
    webhook: Option<Webhook>,
    push: Push,
}

impl Channels {
    /// The ways out that the settings name; nothing is connected to yet, and a missing folder is made with the first
    /// mail.
    ///
    /// # Errors
    /// When the address of the server or the sender is none, or a certificate cannot be read.
    pub fn open(settings: &Settings) -> Result<Self, OpenError> {
        let sender: Result<Mailbox, _> = settings.mail_from.parse();
        let sender = sender.map_err(|error| OpenError::Sender(settings.mail_from.clone(), error))?;
        let post = match Folder::of(&settings.smtp_url) {
            Some(folder) => Post::Folder(folder),
            None => Post::Server(Box::new(Smtp::open(settings)?)),
        };
        let client = http::client(&settings.patience).map_err(|error| OpenError::Http(error.to_string()))?;
        Ok(Self {
            letterhead: Letterhead { sender, public_url: settings.public_url.clone() },
            post,
            webhook: Webhook::open(settings, client.clone()),
            push: Push::open(client),
        })
    }

    /// Hands a message over, and ends within a minute. `begin` is asked at the last moment at which nothing has left.
    pub async fn send<B, F>(&self, parts: &Parts, channel: Channel, outgoing: &Outgoing, begin: B) -> Outcome
    where
        B: FnOnce() -> F + Send,
        F: Future<Output = bool> + Send,
    {
        match channel {
            Channel::Mail => self.mail(outgoing, begin).await,
            Channel::Webhook => match &self.webhook {
                Some(webhook) => webhook.send(parts, &self.letterhead, outgoing, begin).await,
                None => Outcome::Failed("not_configured".to_owned()),
            },
            Channel::Push => self.push.send(parts, &self.letterhead, outgoing, begin).await,
            // The phone reads its calendar by itself.
            Channel::Calendar => Outcome::Refused,
        }
    }

    async fn mail<B, F>(&self, outgoing: &Outgoing, begin: B) -> Outcome
    where
        B: FnOnce() -> F + Send,
        F: Future<Output = bool> + Send,
    {
        let Some(message) = wording::mail(&self.letterhead, outgoing) else { return Outcome::Refused };
        match &self.post {
            Post::Server(server) => server.send(message.envelope(), &message.formatted(), begin).await,
            Post::Folder(folder) => folder.send(outgoing.id, &message.formatted(), begin).await,
        }
    }
}
