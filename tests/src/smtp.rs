//! A mail server as a process of its own (aiosmtpd, `tests/smtp/server.py`), which misbehaves when it is told to.

use std::io::{BufRead, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use data_encoding::BASE64;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use serde_json::Value;
use tempfile::TempDir;

/// How a mail server treats what comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Behaviour {
    /// It takes every mail.
    Takes,
    /// It takes every mail, this many milliseconds before each answer.
    IsSlow(u32),
    /// It does not listen.
    IsDown,
    /// It greets with this code, and closes.
    Greets(u16),
    /// It answers every recipient with this code.
    AnswersRecipient(u16),
    /// It refuses this address for good.
    Refuses(&'static str),
    /// It answers DATA with this code.
    AnswersData(u16),
    /// It closes the connection instead of answering DATA.
    HangsUpAtData,
    /// It answers the message with this code.
    AnswersMessage(u16),
    /// It takes the message and never says so.
    Stalls,
    /// It closes the connection in the middle of the message.
    HangsUpInMessage,
    /// It takes the message and closes the connection without saying so.
    HangsUpAfterMessage,
}

/// How a mail server wants to be spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tls {
    /// Unencrypted.
    #[default]
    None,
    /// Encrypted after STARTTLS, which it insists on.
    StartTls,
    /// Encrypted from the start.
    Implicit,
}

/// A mail that the server has taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenMail {
    /// The sender of the envelope.
    pub from: String,
    /// The recipients of the envelope.
    pub to: Vec<String>,
    /// The mail as it came.
    pub data: Vec<u8>,
    /// Whether the connection was encrypted.
    pub encrypted: bool,
    /// Who had signed in.
    pub login: Option<String>,
    /// Over which connection it came, counted from one.
    pub connection: u64,
}

impl TakenMail {
    /// The Message-ID: names the message on every try.
    #[must_use]
    pub fn message_id(&self) -> String {
        let mail = mail_parser::MessageParser::default().parse(&self.data).expect("a mail");
        mail.message_id().expect("a Message-ID").to_owned()
    }
}

/// A running mail server; killed when dropped.
pub struct SmtpServer {
    process: Child,
    orders: ChildStdin,
    answers: BufReader<ChildStdout>,
    folder: TempDir,
    tls: Tls,
    port: u16,
    up: bool,
}

impl SmtpServer {
    /// Starts one that behaves so, unencrypted and open to all.
    #[must_use]
    pub fn start(behaviour: Behaviour) -> Self {
        let mut server = Self::start_with(Tls::None, None);
        server.behave(behaviour);
        server
    }

    /// Starts one that takes everything from whoever speaks to it so and signs in as `NAME:PASSWORD`.
    #[must_use]
    pub fn start_with(tls: Tls, login: Option<&str>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new(crate::python());
        command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("smtp/server.py"));
        command.arg("--folder").arg(folder.path());
        if tls != Tls::None {
            certify(folder.path());
            command.args(["--tls", if tls == Tls::StartTls { "starttls" } else { "implicit" }]);
            command.arg("--certificate").arg(folder.path().join("certificate.pem"));
            command.arg("--key").arg(folder.path().join("key.pem"));
        }
        command.args(login.iter().flat_map(|login| ["--login", login]));
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("Python starts");
        let mut answers = BufReader::new(process.stdout.take().unwrap());
        let mut line = String::new();
        answers.read_line(&mut line).unwrap();
        let port = line.trim().strip_prefix("listening ").expect("the mail server says where it listens");
        let (orders, port) = (process.stdin.take().unwrap(), port.parse().unwrap());
        Self { process, orders, answers, folder, tls, port, up: true }
    }

    /// Where it listens, for the setting `smtp_url`; `login` is what stands before the `@`.
    #[must_use]
    pub fn url(&self, login: Option<&str>) -> String {
        let (scheme, query) = match self.tls {
            Tls::None => ("smtp", ""),
            Tls::StartTls => ("smtp", "?tls=required"),
            Tls::Implicit => ("smtps", ""),
        };
        let login = login.map(|login| format!("{login}@")).unwrap_or_default();
        format!("{scheme}://{login}127.0.0.1:{}{query}", self.port)
    }

    /// The authority that its certificate is from.
    #[must_use]
    pub fn ca_file(&self) -> PathBuf {
        self.folder.path().join("authority.pem")
    }

    /// Behaves so from now on.
    pub fn behave(&mut self, behaviour: Behaviour) {
        if behaviour == Behaviour::IsDown {
            self.order("down");
            self.up = false;
            return;
        }
        if !self.up {
            self.order("up");
            self.up = true;
        }
        self.order(&match behaviour {
            Behaviour::Takes | Behaviour::IsDown => "behave takes".to_owned(),
            Behaviour::IsSlow(millis) => format!("behave slow {}", f64::from(millis) / 1000.0),
            Behaviour::Greets(code) => format!("behave greets {code}"),
            Behaviour::AnswersRecipient(code) => format!("behave recipient {code}"),
            Behaviour::Refuses(address) => format!("behave refuses {address}"),
            Behaviour::AnswersData(code) => format!("behave data {code}"),
            Behaviour::HangsUpAtData => "behave hangs_up_at_data".to_owned(),
            Behaviour::AnswersMessage(code) => format!("behave message {code}"),
            Behaviour::Stalls => "behave stalls".to_owned(),
            Behaviour::HangsUpInMessage => "behave hangs_up_in_message".to_owned(),
            Behaviour::HangsUpAfterMessage => "behave hangs_up_after_message".to_owned(),
        });
    }

    /// Closes every connection that is open.
    pub fn hang_up(&mut self) {
        self.order("hang_up");
    }

    /// How many connections are open.
    pub fn open_connections(&mut self) -> usize {
        self.ask("connections").parse().expect("a number")
    }

    /// Every mail that it has taken, oldest first; also those that it never said it took.
    #[must_use]
    pub fn taken(&self) -> Vec<TakenMail> {
        let lines = std::fs::read_to_string(self.folder.path().join("taken.jsonl")).unwrap_or_default();
        lines.lines().map(|line| taken_mail(&serde_json::from_str(line).unwrap())).collect()
    }

    fn order(&mut self, order: &str) {
        assert_eq!(self.ask(order), "ok", "the mail server obeys: {order}");
    }

    fn ask(&mut self, line: &str) -> String {
        writeln!(self.orders, "{line}").unwrap();
        let mut answer = String::new();
        self.answers.read_line(&mut answer).unwrap();
        answer.trim().to_owned()
    }
}

impl Drop for SmtpServer {
    fn drop(&mut self) {
        let _already_gone = self.process.kill();
        let _already_gone = self.process.wait();
    }
}

fn taken_mail(line: &Value) -> TakenMail {
    TakenMail {
        from: line["from"].as_str().unwrap().to_owned(),
        to: line["to"].as_array().unwrap().iter().map(|to| to.as_str().unwrap().to_owned()).collect(),
        data: BASE64.decode(line["data"].as_str().unwrap().as_bytes()).unwrap(),
        encrypted: line["encrypted"].as_bool().unwrap(),
        login: line["login"].as_str().map(ToOwned::to_owned),
        connection: line["connection"].as_u64().unwrap(),
    }
}

/// An authority of its own, and a certificate from it for 127.0.0.1.
fn certify(folder: &Path) {
    let mut authority = CertificateParams::new(Vec::new()).unwrap();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let names = vec!["127.0.0.1".to_owned(), "localhost".to_owned()];
    let certificate = CertificateParams::new(names).unwrap().signed_by(&key, &authority).unwrap();
    std::fs::write(folder.join("authority.pem"), authority.pem()).unwrap();
    std::fs::write(folder.join("certificate.pem"), certificate.pem()).unwrap();
    std::fs::write(folder.join("key.pem"), key.serialize_pem()).unwrap();
}
