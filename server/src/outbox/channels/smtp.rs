//! A mail server, spoken to command by command.
//!
//! lettre's own transport sends a mail in one call, and after an error nobody knows how far it came. Here each command
//! is given over lettre's connection, so that the moment before DATA is known: until then nothing has left and every
//! failure is definite; from the message's first byte to the server's verdict a silence leaves open whether it was
//! taken.

use std::collections::VecDeque;
use std::fmt::Display;
use std::io;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use lettre::Address;
use lettre::address::Envelope;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, Tls, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};
use lettre::transport::smtp::response::Response;
use reqwest::Url;
use tokio::time::{Instant, timeout};

use super::{OpenError, Outcome, Patience};
use crate::settings::{Settings, redacted};

/// The server is about to close the connection (RFC 5321, 3.8).
const CLOSING: &str = "421";
/// Go ahead with the message (RFC 5321, 4.2.3).
const GO_AHEAD: &str = "354";

/// A mail server, the connections to it that are kept, and whether it is to be left alone for now.
pub struct Smtp {
    server: Server,
    patience: Patience,
    idle: Arc<Idle>,
    down: Mutex<Option<Down>>,
}

/// Where the mail server is and how it is spoken to.
struct Server {
    host: String,
    port: u16,
    tls: Tls,
    hello: ClientId,
    login: Option<Credentials>,
}

/// The connections on which nothing is going on.
#[derive(Default)]
struct Idle(Mutex<Pool>);

#[derive(Default)]
struct Pool {
    kept: VecDeque<Kept>,
    /// Somebody closes those that grow old.
    looked_after: bool,
}

struct Kept {
    since: Instant,
    connection: AsyncSmtpConnection,
}

/// It could not be reached: until when it is left alone, and what to say meanwhile.
struct Down {
    until: Instant,
    why: String,
}

/// Why a command did not succeed.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Trouble {
    /// The server said no, with this code.
    Answered(String),
    /// The server said no, with this code, to the address and not to the sender.
    RefusedAddress(String),
    /// There is no connection, for this reason.
    Unreachable(String),
    /// It did not answer in time.
    TimedOut,
    /// The connection broke, or what came over it was no SMTP.
    Broken,
}

impl Trouble {
    fn of(error: &Error) -> Self {
        match error.status().map(|code| code.to_string()) {
            Some(code) => {
                let said = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
                if refuses_address(&code, &said) { Self::RefusedAddress(code) } else { Self::Answered(code) }
            }
            None if error.is_timeout() => Self::TimedOut,
            None => Self::Broken,
        }
    }

    /// A word for the operator; a server's own sentence may name the recipient.
    fn word(self) -> String {
        match self {
            Self::Answered(why) | Self::RefusedAddress(why) | Self::Unreachable(why) => why,
            Self::TimedOut => "timeout".to_owned(),
            Self::Broken => "closed".to_owned(),
        }
    }

    /// Nothing more is to be had over this connection.
    fn ends_connection(&self) -> bool {
        !matches!(self, Self::Answered(code) | Self::RefusedAddress(code) if code != CLOSING)
    }
}

/// Whether an answer says that there is no such mailbox, for good: 550, 551 or 553 (RFC 5321, 4.2.3), unless the enhanced
/// code names a policy (5.7, RFC 3463). Then it is the sender that is refused, such as one who has not signed in, and an
/// operator can mend that.
fn refuses_address(code: &str, said: &str) -> bool {
    matches!(code, "550" | "551" | "553") && !said.trim_start().starts_with("5.7.")
}

type Step<T> = Result<T, Trouble>;

impl Smtp {
    /// The server that the settings name; not connected to before the first mail.
    pub(super) fn open(settings: &Settings) -> Result<Self, OpenError> {
        let authority = settings.smtp_ca_file.as_deref().map(|path| {
            let wrong = |why: String| OpenError::Authority(path.to_owned(), why);
            let pem = std::fs::read(path).map_err(|error| wrong(error.to_string()))?;
            Certificate::from_pem(&pem).map_err(|error| wrong(error.to_string()))
        });
        let server = Server::of(&settings.smtp_url, authority.transpose()?);
        let server = server.map_err(|why| OpenError::Url(redacted(&settings.smtp_url), why))?;
        Ok(Self { server, patience: settings.patience, idle: Arc::default(), down: Mutex::default() })
    }

    /// Hands a mail over. `begin` is asked once the server has taken sender and recipient, before the message.
    pub(super) async fn send<B, F>(&self, envelope: &Envelope, mail: &[u8], begin: B) -> Outcome
    where
        B: FnOnce() -> F + Send,
        F: Future<Output = bool> + Send,
    {
        let prepared = timeout(self.patience.prepare, self.prepare(envelope, mail)).await;
        let connection = match prepared {
            Ok(Ok(connection)) => connection,
            Ok(Err(outcome)) => return outcome,
            Err(_) => return Outcome::Failed("timeout".to_owned()),
        };
        if !begin().await {
            self.reset_and_keep(connection).await;
            return Outcome::NotMine;
        }
        self.hand_over(connection, mail).await
    }

    /// The message itself, after sender and recipient were taken. A connection that is of no more use is dropped.
    async fn hand_over(&self, mut connection: AsyncSmtpConnection, mail: &[u8]) -> Outcome {
        match self.command(&mut connection, Data).await {
            Ok(answer) if answer.code().to_string() == GO_AHEAD => {}
            Ok(answer) => return Outcome::Failed(answer.code().to_string()),
            // Not a byte of the message was written yet.
            Err(trouble) => return Outcome::Failed(trouble.word()),
        }
        match within(self.patience.verdict, connection.message(mail)).await {
            Ok(_) => {
                self.keep(connection);
                Outcome::Sent
            }
            Err(trouble @ Trouble::Answered(_)) => {
                if !trouble.ends_connection() {
                    self.keep(connection);
                }
                Outcome::Failed(trouble.word())
            }
            Err(trouble) => Outcome::Unknown(trouble.word()),
        }
    }

    /// A connection on which the server has taken sender and recipient.
    async fn prepare(&self, envelope: &Envelope, mail: &[u8]) -> Result<AsyncSmtpConnection, Outcome> {
        let definite = |trouble: Trouble| Outcome::Failed(trouble.word());
        let mut connection = self.introduced(envelope, mail).await.map_err(definite)?;
        for recipient in envelope.to() {
            let answer = self.command(&mut connection, Rcpt::new(recipient.clone(), Vec::new())).await;
            let Err(trouble) = answer else { continue };
            let refused = match &trouble {
                Trouble::RefusedAddress(_) => Outcome::Refused,
                _ => definite(trouble.clone()),
            };
            if !trouble.ends_connection() {
                self.reset_and_keep(connection).await;
            }
            return Err(refused);
        }
        Ok(connection)
    }

    /// A connection on which the server has taken the sender. One that was kept may have been closed meanwhile; then a
    /// fresh one takes its place, and what that says counts.
    async fn introduced(&self, envelope: &Envelope, mail: &[u8]) -> Step<AsyncSmtpConnection> {
        if let Some(mut kept) = self.idle.take(self.patience.keep) {
            match self.introduce(&mut kept, envelope, mail).await {
                Ok(()) => return Ok(kept),
                Err(trouble) if trouble.ends_connection() => {}
                Err(trouble) => return Err(trouble),
            }
        }
        let mut fresh = self.connect().await?;
        self.introduce(&mut fresh, envelope, mail).await?;
        Ok(fresh)
    }

    async fn introduce(&self, connection: &mut AsyncSmtpConnection, envelope: &Envelope, mail: &[u8]) -> Step<()> {
        let mut parameters = Vec::new();
        // The server says no by itself where it knows these not.
        if envelope.from().into_iter().chain(envelope.to()).any(|address| !is_ascii(address)) {
            parameters.push(MailParameter::SmtpUtfEight);
        }
        if !mail.is_ascii() && connection.server_info().supports_feature(Extension::EightBitMime) {
            parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
        self.command(connection, Mail::new(envelope.from().cloned(), parameters)).await.map(drop)
    }

    async fn command(&self, connection: &mut AsyncSmtpConnection, command: impl Display) -> Step<Response> {
        within(self.patience.answer, connection.command(command)).await
    }

    /// A fresh connection, unless one was tried in vain just before.
    async fn connect(&self) -> Step<AsyncSmtpConnection> {
        if let Some(why) = self.is_down() {
            return Err(Trouble::Unreachable(why));
        }
        let why = match timeout(self.patience.connect, self.server.connect()).await {
            Ok(Ok(connection)) => return Ok(connection),
            Ok(Err(error)) => {
                tracing::warn!(%error, "the mail server could not be reached");
                why_unreachable(&error)
            }
            Err(_) => {
                tracing::warn!("the mail server could not be reached in time");
                "timeout".to_owned()
            }
        };
        let until = Instant::now() + self.patience.leave_alone;
        *self.down.lock().unwrap_or_else(PoisonError::into_inner) = Some(Down { until, why: why.clone() });
        Err(Trouble::Unreachable(why))
    }

    fn is_down(&self) -> Option<String> {
        let down = self.down.lock().unwrap_or_else(PoisonError::into_inner);
        down.as_ref().filter(|down| Instant::now() < down.until).map(|down| down.why.clone())
    }

    fn keep(&self, connection: AsyncSmtpConnection) {
        let mut pool = self.idle.0.lock().unwrap_or_else(PoisonError::into_inner);
        pool.kept.push_back(Kept { since: Instant::now(), connection });
        if !std::mem::replace(&mut pool.looked_after, true) {
            tokio::spawn(look_after(Arc::downgrade(&self.idle), self.patience));
        }
    }

    /// Forgets sender and recipient, so that the next message begins anew.
    async fn reset_and_keep(&self, mut connection: AsyncSmtpConnection) {
        if self.command(&mut connection, Rset).await.is_ok() {
            self.keep(connection);
        }
    }
}

impl Idle {
    /// The connection that was used last, so that those above the need grow old.
    fn take(&self, keep: Duration) -> Option<AsyncSmtpConnection> {
        let mut pool = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        pool.kept.pop_back().filter(|kept| kept.since.elapsed() < keep).map(|kept| kept.connection)
    }

    /// Takes those out that are older than they may be; nothing when none is left and nobody need look again.
    fn take_old(&self, keep: Duration) -> Option<Vec<Kept>> {
        let mut pool = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let old = pool.kept.iter().take_while(|kept| kept.since.elapsed() >= keep).count();
        let old: Vec<Kept> = pool.kept.drain(..old).collect();
        pool.looked_after = !(old.is_empty() && pool.kept.is_empty());
        pool.looked_after.then_some(old)
    }
}

/// Says goodbye on connections that nobody needed for some time, until there is none.
async fn look_after(idle: Weak<Idle>, patience: Patience) {
    loop {
        tokio::time::sleep(patience.keep).await;
        let Some(old) = idle.upgrade().and_then(|idle| idle.take_old(patience.keep)) else { return };
        for mut kept in old {
            // One that is gone already need not be told.
            let _either_way = within(patience.answer, kept.connection.quit()).await;
        }
    }
}

impl Server {
    /// Reads `smtps://`, `smtp://…?tls=required`, `smtp://…?tls=opportunistic` and plain `smtp://`, each with
    /// `user:password@`, a port, and a path that is the name to introduce oneself by; as lettre does.
    fn of(url: &str, authority: Option<Certificate>) -> Result<Self, String> {
        let url = Url::parse(url).map_err(|error| error.to_string())?;
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or("names no host")?.to_owned();
        let parameters = || {
            let mut tls = TlsParameters::builder(host.trim_matches(['[', ']']).to_owned());
            if let Some(authority) = authority.clone() {
                tls = tls.add_root_certificate(authority);
            }
            tls.build_rustls().map_err(|error| error.to_string())
        };
        let wanted = url.query_pairs().find(|(key, _)| key == "tls").map(|(_, value)| value.into_owned());
        let (port, tls) = match (url.scheme(), wanted.as_deref()) {
            ("smtps", None) => (465, Tls::Wrapper(parameters()?)),
            ("smtp", Some("required")) => (587, Tls::Required(parameters()?)),
            ("smtp", Some("opportunistic")) => (587, Tls::Opportunistic(parameters()?)),
            ("smtp", None) => (25, Tls::None),
            _ => return Err("smtps://, or smtp:// with ?tls=required or ?tls=opportunistic or neither".to_owned()),
        };
        let hello = match url.path().trim_matches('/') {
            "" => ClientId::default(),
            name => ClientId::Domain(name.to_owned()),
        };
        let login = url.password().map(|password| Credentials::new(decoded(url.username()), decoded(password)));
        Ok(Self { port: url.port().unwrap_or(port), host, tls, hello, login })
    }

    /// Connects, encrypts and signs in, as far as that is wanted.
    async fn connect(&self) -> Result<AsyncSmtpConnection, Error> {
        let wrapped = if let Tls::Wrapper(tls) = &self.tls { Some(tls.clone()) } else { None };
        let address = (self.host.trim_matches(['[', ']']), self.port);
        let mut connection = AsyncSmtpConnection::connect_tokio1(address, None, &self.hello, wrapped, None).await?;
        match &self.tls {
            // Where the server offers no encryption this fails, and neither password nor mail is sent.
            Tls::Required(tls) => connection.starttls(tls.clone(), &self.hello).await?,
            Tls::Opportunistic(tls) if connection.can_starttls() => {
                connection.starttls(tls.clone(), &self.hello).await?;
            }
            Tls::Opportunistic(_) | Tls::Wrapper(_) | Tls::None => {}
        }
        if let Some(login) = &self.login {
            connection.auth(DEFAULT_MECHANISMS, login).await?;
        }
        Ok(connection)
    }
}

async fn within<T>(patience: Duration, step: impl Future<Output = Result<T, Error>>) -> Step<T> {
    match timeout(patience, step).await {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(error)) => Err(Trouble::of(&error)),
        Err(_) => Err(Trouble::TimedOut),
    }
}

/// A word for why there is no connection: a code, `tls`, `not_offered`, `timeout` or `unreachable`.
fn why_unreachable(error: &Error) -> String {
    if let Some(code) = error.status() {
        return code.to_string();
    }
    let mut causes = std::iter::successors(std::error::Error::source(error), |cause| cause.source());
    match causes.find_map(|cause| cause.downcast_ref::<io::Error>()).map(io::Error::kind) {
        // rustls says so of a certificate that does not hold, and of a server that speaks no TLS.
        Some(io::ErrorKind::InvalidData) => "tls",
        // lettre says so where the server offers neither the encryption nor the login that is wanted.
        _ if error.is_client() => "not_offered",
        _ if error.is_timeout() => "timeout",
        _ => "unreachable",
    }
    .to_owned()
}

fn is_ascii(address: &Address) -> bool {
    AsRef::<str>::as_ref(address).is_ascii()
}

/// Undoes the percent-encoding of a user's name or password.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let (mut plain, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while let Some(byte) = bytes.get(at) {
        let pair = text.get(at + 1..at + 3).filter(|_| *byte == b'%');
        match pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(value) => {
                plain.push(value);
                at += 3;
            }
            None => {
                plain.push(*byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&plain).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_refused_only_where_the_server_speaks_of_the_address() {
        let table = [
            ("550", "5.1.1 no such user", true),
            ("550", "no such user", true),
            ("551", "user not local", true),
            ("553", "5.1.3 bad address", true),
            ("550", "5.7.1 relaying denied", false),
            ("554", "5.7.1 relay access denied", false),
            ("554", "transaction failed", false),
            ("552", "5.2.2 mailbox full", false),
            ("530", "5.7.0 sign in first", false),
            ("450", "4.2.1 try later", false),
        ];
        for (code, said, expected) in table {
            assert_eq!(refuses_address(code, said), expected, "{code} {said}");
        }
    }

    #[test]
    fn the_url_says_port_encryption_and_login() {
        let table = [
            ("smtps://mail.example", Some((465, "wrapper", false))),
            ("smtps://u:p@mail.example:4650", Some((4650, "wrapper", true))),
            ("smtp://u:p@mail.example?tls=required", Some((587, "required", true))),
            ("smtp://mail.example:25?tls=opportunistic", Some((25, "opportunistic", false))),
            ("smtp://mail.example", Some((25, "none", false))),
            ("smtp://[::1]:2525", Some((2525, "none", false))),
            ("smtp://mail.example?tls=maybe", None),
            ("smtp://", None),
            ("smtp:mail.example", None),
        ];
        for (url, expected) in table {
            let server = Server::of(url, None).ok();
            let read = server.map(|server| {
                let tls = match server.tls {
                    Tls::None => "none",
                    Tls::Opportunistic(_) => "opportunistic",
                    Tls::Required(_) => "required",
                    Tls::Wrapper(_) => "wrapper",
                };
                (server.port, tls, server.login.is_some())
            });
            assert_eq!(read, expected, "{url}");
        }
    }

    #[test]
    fn a_password_may_hold_anything_when_it_is_percent_encoded() {
        assert_eq!(decoded("p%40ss%3A%2Fw%C3%B6rd"), "p@ss:/wörd");
        assert_eq!(decoded("100%"), "100%");
        assert_eq!(decoded("%zz%4"), "%zz%4");
        assert_eq!(decoded("€%"), "€%");
    }

    #[test]
    fn only_an_answer_other_than_goodbye_leaves_a_connection_usable() {
        assert!(!Trouble::Answered("450".to_owned()).ends_connection());
        assert!(!Trouble::Answered("550".to_owned()).ends_connection());
        assert!(Trouble::Answered("421".to_owned()).ends_connection());
        assert!(Trouble::TimedOut.ends_connection() && Trouble::Broken.ends_connection());
    }
}
