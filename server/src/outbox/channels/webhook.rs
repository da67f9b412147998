//! A signed webhook, for a gateway that sends text messages: signed as the Standard Webhooks specification says
//! (<https://www.standardwebhooks.com>), so that a gateway verifies it with a library that is there already.

use chrono::{DateTime, Utc};
use data_encoding::BASE64;
use reable_rules::reminders::ReminderKind;
use reable_rules::words::Language;
use ring::hmac;
use serde::Serialize;

use super::http::unanswered;
use super::{Outcome, Outgoing};
use crate::ids::ReminderId;
use crate::outbox::wording::{self, Letterhead};
use crate::parts::Parts;
use crate::settings::Settings;

/// The gateway of the organisation.
pub struct Webhook {
    client: reqwest::Client,
    url: String,
    key: hmac::Key,
}

/// What the gateway is told.
#[derive(Debug, Serialize)]
struct Told<'a> {
    id: ReminderId,
    kind: ReminderKind,
    to: &'a str,
    text: &'a str,
    language: Language,
}

impl Webhook {
    /// The gateway that the settings name, if any.
    pub(super) fn open(settings: &Settings, client: reqwest::Client) -> Option<Self> {
        let (url, secret) = (settings.webhook_url.clone()?, settings.webhook_secret.as_ref()?);
        Some(Self { client, url, key: hmac::Key::new(hmac::HMAC_SHA256, secret) })
    }

    /// Posts a message, and takes any 2xx for yes.
    pub(super) async fn send<B, F>(
        &self,
        parts: &Parts,
        letterhead: &Letterhead,
        outgoing: &Outgoing,
        begin: B,
    ) -> Outcome
    where
        B: FnOnce() -> F + Send,
        F: Future<Output = bool> + Send,
    {
        if outgoing.recipient.is_empty() {
            return Outcome::Refused;
        }
        let text = wording::sentence(&outgoing.content, outgoing.language, &letterhead.public_url);
        let told = Told {
            id: outgoing.id,
            kind: outgoing.content.kind(),
            to: &outgoing.recipient,
            text: &text,
            language: outgoing.language,
        };
        let Ok(body) = serde_json::to_string(&told) else { return Outcome::Failed("unwritable".to_owned()) };
        if !begin().await {
            return Outcome::NotMine;
        }
        match self.post(outgoing.id, parts.clock.now(), body).await {
            Ok(answer) if answer.status().is_success() => Outcome::Sent,
            Ok(answer) => Outcome::Failed(answer.status().as_u16().to_string()),
            Err(error) => unanswered(&error),
        }
    }

    async fn post(&self, id: ReminderId, now: DateTime<Utc>, body: String) -> reqwest::Result<reqwest::Response> {
        let (id, timestamp) = (id.to_string(), now.timestamp());
        let signature = signature(&self.key, &id, timestamp, &body);
        self.client
            .post(&self.url)
            .header("content-type", "application/json")
            .header("webhook-id", id)
            .header("webhook-timestamp", timestamp)
            .header("webhook-signature", signature)
            .body(body)
            .send()
            .await
    }
}

fn signature(key: &hmac::Key, id: &str, timestamp: i64, body: &str) -> String {
    let tag = hmac::sign(key, format!("{id}.{timestamp}.{body}").as_bytes());
    format!("v1,{}", BASE64.encode(tag.as_ref()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the specification's own libraries.
    #[test]
    fn the_signature_is_that_of_the_standard() {
        let secret = BASE64.decode(b"MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let key = hmac::Key::new(hmac::HMAC_SHA256, &secret);
        let signed = signature(&key, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, r#"{"test": 2432232314}"#);
        assert_eq!(signed, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }
}
