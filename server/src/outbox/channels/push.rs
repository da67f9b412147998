//! Notifications of the browser (Web Push, RFC 8030), without a payload: the app's own service worker shows a sentence
//! that is the same for everybody, so that the push service learns nothing but that there is a notification.
//!
//! The server is known to the push services by a key of its own (VAPID, RFC 8292), made once and kept beside the
//! signing keys; servers that share a database share that folder.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use reable_rules::day::Zone;
use reable_rules::reminders::is_quiet;
use reqwest::{StatusCode, Url};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use sea_orm::{ConnectionTrait, DbErr};
use tokio::sync::OnceCell;

use super::http::unanswered;
use super::{Outcome, Outgoing};
use crate::clock::Dice;
use crate::db::sql;
use crate::ids::PushSubscriptionId;
use crate::keys::{KeysError, private_file};
use crate::outbox::wording::Letterhead;
use crate::parts::Parts;
use crate::settings::{Settings, is_this_machine};

/// The push services of the common browsers; `*.` stands for any name below.
const SERVICES: [&str; 6] = [
    "fcm.googleapis.com",
    "updates.push.services.mozilla.com",
    "*.push.services.mozilla.com",
    "web.push.apple.com",
    "*.push.apple.com",
    "*.notify.windows.com",
];

/// How long a push service knows this server by one token (RFC 8292 allows a day).
const TOKEN_LIFE: TimeDelta = TimeDelta::hours(12);
/// How long a notification waits for a browser that is off, at most.
const LONGEST_WAIT: TimeDelta = TimeDelta::hours(4);
/// No address of a push service is longer.
const LONGEST_ENDPOINT: usize = 2000;

/// The way to the browsers.
pub(super) struct Push {
    client: reqwest::Client,
    key: OnceCell<PushKey>,
}

/// The key that the push services know this server by.
struct PushKey {
    pair: EcdsaKeyPair,
    public: String,
}

/// Where one browser's notifications go.
struct Subscription {
    id: PushSubscriptionId,
    endpoint: Url,
    zone: Zone,
}

/// Whether notifications may be sent to an endpoint, which comes from whoever subscribes: only to a push service that
/// is known, and encrypted, so that nobody makes this server call another.
#[must_use]
pub fn is_allowed(settings: &Settings, endpoint: &str) -> bool {
    allowed(settings, endpoint).is_some()
}

/// The public half of the key, as a browser asks for it (`applicationServerKey`): base64url of the uncompressed point.
/// The key is made when there is none.
///
/// # Errors
/// When the key cannot be read or made.
pub fn public_key(parts: &Parts) -> Result<String, KeysError> {
    Ok(PushKey::open(&parts.settings.secrets_dir, &parts.dice)?.public)
}

fn allowed(settings: &Settings, endpoint: &str) -> Option<Url> {
    let url = Url::parse(endpoint).ok().filter(|_| endpoint.len() <= LONGEST_ENDPOINT)?;
    let anonymous = url.username().is_empty() && url.password().is_none();
    let (host, encrypted) = (url.host_str()?, url.scheme() == "https");
    let common = || encrypted && url.port().is_none() && SERVICES.iter().any(|service| matches(service, host));
    let authority = url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
    let added = || {
        let here = url.scheme() == "http" && is_this_machine(&url);
        (encrypted || here) && settings.push_services.contains(&authority)
    };
    (anonymous && (common() || added())).then_some(url)
}

fn matches(service: &str, host: &str) -> bool {
    match service.strip_prefix('*') {
        Some(below) => host.len() > below.len() && host.ends_with(below),
        None => host == service,
    }
}

impl Push {
    pub(super) fn open(client: reqwest::Client) -> Self {
        Self { client, key: OnceCell::new() }
    }

    /// Notifies every browser of a person; it has arrived when one push service took it. A subscription that is gone
    /// is not used again.
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
        let subscriptions = match subscriptions(parts, outgoing).await {
            Ok(subscriptions) => subscriptions,
            Err(error) => {
                tracing::warn!(%error, "the push subscriptions could not be read");
                return Outcome::Failed("database".to_owned());
            }
        };
        if subscriptions.is_empty() {
            return Outcome::Refused;
        }
        let open = || async { PushKey::open(&parts.settings.secrets_dir, &parts.dice) };
        let key = match self.key.get_or_try_init(open).await {
            Ok(key) => key,
            Err(error) => {
                tracing::error!(%error, "there is no key for notifications");
                return Outcome::Failed("no_key".to_owned());
            }
        };
        if !begin().await {
            return Outcome::NotMine;
        }
        let notify = subscriptions.iter().map(|to| self.notify(parts, letterhead, key, to, outgoing));
        together(futures_util::future::join_all(notify).await)
    }

    async fn notify(
        &self,
        parts: &Parts,
        letterhead: &Letterhead,
        key: &PushKey,
        to: &Subscription,
        outgoing: &Outgoing,
    ) -> Outcome {
        let now = parts.clock.now();
        let Some(token) = key.token(&to.endpoint, letterhead, now) else { return Outcome::Failed("no_key".to_owned()) };
        let request = self
            .client
            .post(to.endpoint.clone())
            .header("authorization", format!("vapid t={token}, k={}", key.public))
            .header("ttl", seconds_to_wait(now, &to.zone))
            .header("urgency", "normal")
            // One that waits is replaced by a later one of its kind.
            .header("topic", outgoing.content.kind().as_str())
            .body(String::new());
        match request.send().await {
            Ok(answer) if answer.status().is_success() => Outcome::Sent,
            Ok(answer) if [StatusCode::NOT_FOUND, StatusCode::GONE].contains(&answer.status()) => {
                forget(parts, to.id).await
            }
            Ok(answer) => Outcome::Failed(answer.status().as_u16().to_string()),
            Err(error) => unanswered(&error),
        }
    }
}

/// What several browsers come to: any that was notified will do, and one that perhaps was must not be notified twice.
fn together(outcomes: Vec<Outcome>) -> Outcome {
    let rank = |outcome: &Outcome| match outcome {
        Outcome::Sent => 0,
        Outcome::Unknown(_) => 1,
        Outcome::Failed(_) => 2,
        Outcome::Refused | Outcome::NotMine => 3,
    };
    outcomes.into_iter().min_by_key(rank).unwrap_or(Outcome::Refused)
}

/// The subscriptions of a person that are in use, and may be.
async fn subscriptions(parts: &Parts, outgoing: &Outgoing) -> Result<Vec<Subscription>, DbErr> {
    let text = "SELECT s.id, s.endpoint, p.time_zone FROM push_subscriptions s \
                JOIN people p ON p.id = s.person_id AND p.org_id = s.org_id \
                WHERE s.person_id = $1 AND s.org_id = $2 AND s.gone_at IS NULL ORDER BY s.id";
    let db = parts.db.read();
    let rows = db.query_all_raw(sql(db, text, [outgoing.person.into(), outgoing.org.into()])).await?;
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        let endpoint: String = row.try_get("", "endpoint")?;
        // The list may have been longer when it was made.
        if let Some(endpoint) = allowed(&parts.settings, &endpoint) {
            found.push(Subscription { id: row.try_get("", "id")?, endpoint, zone: row.try_get("", "time_zone")? });
        }
    }
    Ok(found)
}

/// Notes that a browser is not there any more.
async fn forget(parts: &Parts, id: PushSubscriptionId) -> Outcome {
    let noted = async {
        let txn = parts.db.write().await?;
        let text = "UPDATE push_subscriptions SET gone_at = $1 WHERE id = $2 AND gone_at IS NULL";
        txn.execute_raw(sql(&*txn, text, [txn.now().into(), id.into()])).await?;
        txn.commit_housekeeping().await
    };
    if let Err(error) = noted.await {
        tracing::warn!(%error, "a push subscription that is gone could not be noted so");
    }
    Outcome::Refused
}

/// How many seconds a push service keeps a notification for a browser that is off: not into the quiet hours.
fn seconds_to_wait(now: DateTime<Utc>, zone: &Zone) -> i64 {
    let awake = |minutes: &i64| !is_quiet(now + TimeDelta::minutes(*minutes), zone);
    let minutes = (0..LONGEST_WAIT.num_minutes()).take_while(awake).count();
    i64::try_from(minutes).unwrap_or(0) * 60
}

impl PushKey {
    /// Reads `push-key.pk8` (made, mode 0600, when absent) from `dir`.
    fn open(dir: &Path, dice: &Dice) -> Result<Self, KeysError> {
        let path = dir.join("push-key.pk8");
        let failed = |source| KeysError::File { path: path.clone(), source };
        if !path.exists() {
            make(dir, &path, dice)?;
        }
        let document = fs::read(&path).map_err(failed)?;
        let malformed = |_| KeysError::Malformed(path.clone());
        let pair =
            EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &document, &chance()).map_err(malformed)?;
        let public = BASE64URL_NOPAD.encode(pair.public_key().as_ref());
        Ok(Self { pair, public })
    }

    /// The token by which the service behind an endpoint knows this server (RFC 8292, section 2).
    fn token(&self, endpoint: &Url, letterhead: &Letterhead, now: DateTime<Utc>) -> Option<String> {
        let header = BASE64URL_NOPAD.encode(br#"{"typ":"JWT","alg":"ES256"}"#);
        let claims = serde_json::json!({
            "aud": endpoint.origin().ascii_serialization(),
            "exp": (now + TOKEN_LIFE).timestamp(),
            "sub": format!("mailto:{}", letterhead.sender.email),
        });
        let signed = format!("{header}.{}", BASE64URL_NOPAD.encode(claims.to_string().as_bytes()));
        let signature = self.pair.sign(&chance(), signed.as_bytes()).ok()?;
        Some(format!("{signed}.{}", BASE64URL_NOPAD.encode(signature.as_ref())))
    }
}

/// Makes the key under another name first: of several servers that start together one comes first, and all read its.
fn make(dir: &Path, path: &Path, dice: &Dice) -> Result<(), KeysError> {
    let failed = |source| KeysError::File { path: path.to_owned(), source };
    let document = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &chance());
    let document = document.map_err(|_| KeysError::NoRandomness)?;
    fs::create_dir_all(dir).map_err(failed)?;
    let part = dir.join(format!("push-key.{}.part", HEXLOWER.encode(&dice.bytes::<8>())));
    let mut file = private_file(&part).map_err(failed)?;
    file.write_all(document.as_ref()).and_then(|()| file.sync_all()).map_err(failed)?;
    let linked = fs::hard_link(&part, path);
    fs::remove_file(&part).map_err(failed)?;
    match linked {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => Err(failed(error)),
        _ => Ok(()),
    }
}

fn chance() -> SystemRandom {
    #[expect(
        clippy::disallowed_methods,
        reason = "ring makes keys and signs with its own source of chance and takes no other"
    )]
    SystemRandom::new()
}

#[cfg(test)]
mod tests {
    use ring::signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey};

    use super::*;
    use crate::settings::Given;

    fn settings(added: &[&str]) -> Settings {
        let push_services = Some(added.iter().map(|service| (*service).to_owned()).collect());
        Given { push_services, ..Given::default() }.resolve().unwrap()
    }

    #[test]
    fn nobody_makes_the_server_call_anything_but_a_push_service() {
        let table = [
            ("https://fcm.googleapis.com/fcm/send/abc", true),
            ("https://updates.push.services.mozilla.com/wpush/v2/abc", true),
            ("https://autopush.prod.push.services.mozilla.com/abc", true),
            ("https://web.push.apple.com/abc", true),
            ("https://db5p.notify.windows.com/w/?token=abc", true),
            ("https://push.example:8443/abc", true),
            ("http://127.0.0.1:9999/abc", true),
            ("http://fcm.googleapis.com/fcm/send/abc", false),
            ("https://fcm.googleapis.com:8443/fcm/send/abc", false),
            ("https://user@fcm.googleapis.com/abc", false),
            ("https://user:password@fcm.googleapis.com/abc", false),
            ("https://fcm.googleapis.com.evil.example/abc", false),
            ("https://evil.example/fcm.googleapis.com", false),
            ("https://evil.example#@fcm.googleapis.com/", false),
            (r"https://evil.example\@fcm.googleapis.com/", false),
            ("https://evilnotify.windows.com/abc", false),
            ("https://.notify.windows.com/abc", false),
            ("https://push.example/abc", false),
            ("http://push.example:8443/abc", false),
            ("http://127.0.0.1/abc", false),
            ("http://127.0.0.1:22/abc", false),
            ("http://169.254.169.254/latest/meta-data", false),
            ("http://[::1]:9999/abc", false),
            ("https://localhost/abc", false),
            ("file:///etc/passwd", false),
            ("javascript:alert(1)", false),
            ("", false),
        ];
        let settings = settings(&["push.example:8443", "127.0.0.1:9999"]);
        for (endpoint, expected) in table {
            assert_eq!(is_allowed(&settings, endpoint), expected, "{endpoint}");
        }
        let endless = format!("https://fcm.googleapis.com/{}", "a".repeat(LONGEST_ENDPOINT));
        assert!(!is_allowed(&settings, &endless));
    }

    #[test]
    fn servers_that_start_together_have_one_key_that_only_its_owner_reads() {
        let folder = tempfile::tempdir().unwrap();
        let publics: Vec<String> = std::thread::scope(|scope| {
            let dir = folder.path();
            let open = |seed| scope.spawn(move || PushKey::open(dir, &Dice::seeded(seed)).unwrap().public);
            (0..8).map(open).collect::<Vec<_>>().into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert!(publics.iter().all(|public| *public == publics[0]));
        let files: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap()).collect();
        assert_eq!(files.len(), 1);
        let mode = std::os::unix::fs::PermissionsExt::mode(&files[0].metadata().unwrap().permissions());
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn the_token_is_signed_for_the_service_and_the_key_is_an_uncompressed_point() {
        let folder = tempfile::tempdir().unwrap();
        let key = PushKey::open(folder.path(), &Dice::seeded(1)).unwrap();
        let letterhead = Letterhead {
            sender: "Reable <zorg@example.nl>".parse().unwrap(),
            public_url: "https://reable.test".into(),
        };
        let endpoint = Url::parse("https://web.push.apple.com/abc?d=e").unwrap();
        let now = "2026-03-02T09:00:00Z".parse().unwrap();
        let token = key.token(&endpoint, &letterhead, now).unwrap();
        let (signed, signature) = token.rsplit_once('.').unwrap();
        let point = BASE64URL_NOPAD.decode(key.public.as_bytes()).unwrap();
        assert_eq!((point.len(), point[0]), (65, 4));
        let signature = BASE64URL_NOPAD.decode(signature.as_bytes()).unwrap();
        UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).verify(signed.as_bytes(), &signature).unwrap();
        let claims = BASE64URL_NOPAD.decode(signed.split_once('.').unwrap().1.as_bytes()).unwrap();
        let claims: serde_json::Value = serde_json::from_slice(&claims).unwrap();
        assert_eq!(claims["aud"], "https://web.push.apple.com");
        assert_eq!(claims["sub"], "mailto:zorg@example.nl");
        assert_eq!(claims["exp"], now.timestamp() + 12 * 3600);
    }

    #[test]
    fn a_notification_never_waits_into_the_quiet_hours() {
        let zone: Zone = "Europe/Amsterdam".parse().unwrap();
        let at = |time: &str| seconds_to_wait(format!("2026-03-02T{time}Z").parse().unwrap(), &zone);
        assert_eq!(at("09:00:00"), 4 * 3600);
        assert_eq!(at("19:00:00"), 3600);
        assert_eq!(at("23:00:00"), 0);
    }

    #[test]
    fn one_browser_that_was_notified_is_enough_and_one_that_perhaps_was_is_not_repeated() {
        let (failed, unknown) = (Outcome::Failed("500".into()), Outcome::Unknown("timeout".into()));
        assert_eq!(together(vec![failed.clone(), Outcome::Sent, unknown.clone()]), Outcome::Sent);
        assert_eq!(together(vec![failed.clone(), unknown.clone()]), unknown);
        assert_eq!(together(vec![Outcome::Refused, failed.clone()]), failed);
        assert_eq!(together(Vec::new()), Outcome::Refused);
    }
}
