//! The settings of the server: flag, else environment, else `--config FILE.toml`, else default.

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use clap::Args;
use data_encoding::BASE64;
use poem::Request;
use reable_rules::day::Zone;
use reable_rules::reminders::Channel;
use serde::{Deserialize, Serialize};

use crate::outbox::channels::Patience;

/// What can be set; each as a flag, as an environment variable, or as a key of the configuration file.
#[derive(Args, Deserialize, Serialize, Debug, Clone, Default)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// The database: `sqlite://FILE` or `postgres://…` [default: sqlite://reable.db]
    #[arg(long, env = "REABLE_DATABASE_URL", global = true, hide_env_values = true)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database_url: Option<String>,
    /// The address to listen on [default: 127.0.0.1:8080]
    #[arg(long, env = "REABLE_LISTEN", global = true)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listen: Option<SocketAddr>,
    /// The address that people reach the server at; used in letters and mail [default: `http://127.0.0.1:8080`]
    #[arg(long, env = "REABLE_PUBLIC_URL", global = true)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_url: Option<String>,
    /// Where mail goes: `smtp://`, `smtps://`, or `file:DIR` that writes .eml files [default: file:outbox]
    #[arg(long, env = "REABLE_SMTP_URL", global = true, hide_env_values = true)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_url: Option<String>,
    /// The sender of mail; reable at localhost when nothing is said
    #[arg(long, env = "REABLE_MAIL_FROM", global = true)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mail_from: Option<String>,
    /// A file with the certificates, in PEM, of an authority of your own that the mail server's certificate is from
    #[arg(long, env = "REABLE_SMTP_CA_FILE", global = true)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_ca_file: Option<PathBuf>,
    /// Where messages for telephones go: an `https://` gateway that sends them as text messages [default: none]
    #[arg(long, env = "REABLE_WEBHOOK_URL", global = true)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_url: Option<String>,
    /// What messages to the gateway are signed with, `whsec_…`. A secret, so it has no flag, but a key of the file and
    /// a variable of the environment ([`secrets_of_environment`](Self::secrets_of_environment)).
    #[arg(skip)]
    #[serde(skip_serializing)]
    pub webhook_secret: Option<String>,
    /// Push services besides those of the common browsers: HOST or HOST:PORT, separated by commas [default: none]
    #[arg(long, env = "REABLE_PUSH_SERVICES", value_delimiter = ',', global = true)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub push_services: Option<Vec<String>>,
    /// How long the other side of a channel is waited for. No setting of an operator: a test cannot wait as long.
    #[arg(skip)]
    #[serde(skip)]
    pub patience: Option<Patience>,
    /// The time zone that a new organisation gets [default: Europe/Amsterdam]
    #[arg(long, env = "REABLE_TIME_ZONE", global = true)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// The folder of the signing keys [default: next to the database]
    #[arg(long, env = "REABLE_SECRETS_DIR", global = true)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secrets_dir: Option<PathBuf>,
    /// The address of the metrics, Prometheus text; empty turns them off [default: 127.0.0.1:9090]
    #[arg(long, env = "REABLE_METRICS_LISTEN", global = true)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metrics_listen: Option<String>,
    /// Proxies whose X-Forwarded-For and -Proto count, separated by commas [default: none]
    #[arg(long, env = "REABLE_TRUSTED_PROXIES", value_delimiter = ',', global = true)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusted_proxies: Option<Vec<IpAddr>>,
}

/// The settings in force, every one valid.
#[derive(Debug, Clone, Serialize)]
pub struct Settings {
    /// The database.
    #[serde(serialize_with = "without_password")]
    pub database_url: String,
    /// The address to listen on.
    pub listen: SocketAddr,
    /// The address that people reach the server at, without a slash at the end.
    pub public_url: String,
    /// Where mail goes.
    #[serde(serialize_with = "without_password")]
    pub smtp_url: String,
    /// The sender of mail.
    pub mail_from: String,
    /// The certificates of the authority that the mail server's certificate is from, where it is a private one.
    pub smtp_ca_file: Option<PathBuf>,
    /// Where messages for telephones go, if anywhere.
    pub webhook_url: Option<String>,
    /// What they are signed with: the bytes of the secret.
    #[serde(serialize_with = "hidden")]
    pub webhook_secret: Option<Vec<u8>>,
    /// Push services besides those of the common browsers: HOST or HOST:PORT.
    pub push_services: Vec<String>,
    /// How long the other side of a channel is waited for.
    #[serde(skip)]
    pub patience: Patience,
    /// The time zone that a new organisation gets.
    pub time_zone: Zone,
    /// The folder of the signing keys.
    pub secrets_dir: PathBuf,
    /// The address of the metrics, when they are on.
    pub metrics_listen: Option<SocketAddr>,
    /// Proxies whose forwarded addresses count.
    pub trusted_proxies: Vec<IpAddr>,
}

/// What is wrong with the settings.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The configuration file cannot be read.
    #[error("{0}: {1}")]
    File(PathBuf, std::io::Error),
    /// The configuration file is not as it should be.
    #[error("{0}: {1}")]
    Toml(PathBuf, Box<toml::de::Error>),
    /// A setting has a value it cannot have.
    #[error("{name} = {value:?}: {wanted}")]
    Value {
        /// The setting.
        name: &'static str,
        /// What it was set to.
        value: String,
        /// What it should be.
        wanted: &'static str,
    },
}

impl Given {
    /// Reads a configuration file; unknown keys are refused.
    ///
    /// # Errors
    /// When it cannot be read, is no TOML, or has a key that is no setting.
    pub fn read(path: &Path) -> Result<Self, SettingsError> {
        let text = std::fs::read_to_string(path).map_err(|e| SettingsError::File(path.to_owned(), e))?;
        toml::from_str(&text).map_err(|e| SettingsError::Toml(path.to_owned(), Box::new(e)))
    }

    /// The secrets that the environment holds: they have no flag, since the machine's list of processes shows those.
    #[must_use]
    pub fn secrets_of_environment() -> Self {
        Self { webhook_secret: std::env::var("REABLE_WEBHOOK_SECRET").ok(), ..Self::default() }
    }

    /// These settings, and those of `file` where these are silent.
    #[must_use]
    pub fn or(self, file: Self) -> Self {
        Self {
            database_url: self.database_url.or(file.database_url),
            listen: self.listen.or(file.listen),
            public_url: self.public_url.or(file.public_url),
            smtp_url: self.smtp_url.or(file.smtp_url),
            mail_from: self.mail_from.or(file.mail_from),
            smtp_ca_file: self.smtp_ca_file.or(file.smtp_ca_file),
            webhook_url: self.webhook_url.or(file.webhook_url),
            webhook_secret: self.webhook_secret.or(file.webhook_secret),
            push_services: self.push_services.or(file.push_services),
            patience: self.patience.or(file.patience),
            time_zone: self.time_zone.or(file.time_zone),
            secrets_dir: self.secrets_dir.or(file.secrets_dir),
            metrics_listen: self.metrics_listen.or(file.metrics_listen),
            trusted_proxies: self.trusted_proxies.or(file.trusted_proxies),
        }
    }

    /// The settings in force: these, with defaults where they are silent.
    ///
    /// # Errors
    /// When a value cannot be.
    pub fn resolve(self) -> Result<Settings, SettingsError> {
        let database_url = self.database_url.unwrap_or_else(|| "sqlite://reable.db".to_owned());
        if !["sqlite:", "postgres:", "postgresql:"].iter().any(|scheme| database_url.starts_with(scheme)) {
            return Err(wrong("database_url", redacted(&database_url), "sqlite://FILE or postgres://…"));
        }
        let public_url = self.public_url.unwrap_or_else(|| "http://127.0.0.1:8080".to_owned());
        if !(public_url.starts_with("http://") || public_url.starts_with("https://")) {
            return Err(wrong(
                "public_url",
                public_url,
                "an address that starts with https:// (or http:// for a trial)",
            ));
        }
        let smtp_url = self.smtp_url.unwrap_or_else(|| "file:outbox".to_owned());
        if !["smtp:", "smtps:", "file:"].iter().any(|scheme| smtp_url.starts_with(scheme)) {
            return Err(wrong("smtp_url", redacted(&smtp_url), "smtp://…, smtps://… or file:DIR"));
        }
        let webhook_secret = self.webhook_secret.map(webhook_secret).transpose()?;
        if let Some(url) = &self.webhook_url {
            check_webhook(url, webhook_secret.is_some())?;
        }
        let push_services = self.push_services.unwrap_or_default();
        if let Some(other) = push_services.iter().find(|service| !is_host(service)) {
            return Err(wrong("push_services", other.clone(), "HOST or HOST:PORT, separated by commas"));
        }
        let zone = self.time_zone.unwrap_or_else(|| "Europe/Amsterdam".to_owned());
        let time_zone = zone.parse().map_err(|_| wrong("time_zone", zone, "a name such as Europe/Amsterdam"))?;
        let metrics = self.metrics_listen.unwrap_or_else(|| "127.0.0.1:9090".to_owned());
        let metrics_listen = match metrics.as_str() {
            "" => None,
            text => Some(text.parse().map_err(|_| wrong("metrics_listen", metrics.clone(), "ADDRESS:PORT, or empty"))?),
        };
        Ok(Settings {
            secrets_dir: self.secrets_dir.unwrap_or_else(|| beside(&database_url)),
            database_url,
            listen: self.listen.unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 8080))),
            public_url: public_url.trim_end_matches('/').to_owned(),
            smtp_url,
            mail_from: self.mail_from.unwrap_or_else(|| "reable@localhost".to_owned()),
            smtp_ca_file: self.smtp_ca_file,
            webhook_url: self.webhook_url,
            webhook_secret,
            push_services,
            patience: self.patience.unwrap_or_default(),
            time_zone,
            metrics_listen,
            trusted_proxies: self.trusted_proxies.unwrap_or_default(),
        })
    }
}

impl Settings {
    /// The channels that this server has: a webhook only where there is a gateway.
    #[must_use]
    pub fn channels(&self) -> Vec<Channel> {
        let webhook = self.webhook_url.is_some().then_some(Channel::Webhook);
        [Channel::Mail, Channel::Calendar, Channel::Push].into_iter().chain(webhook).collect()
    }

    /// The address of whoever sent `request`: what a trusted proxy says, else the other end of the connection.
    ///
    /// Of several forwarded addresses the last counts that no trusted proxy has: earlier ones are the sender's claim.
    #[must_use]
    pub fn client_address(&self, request: &Request) -> Option<String> {
        let peer = request.remote_addr().as_socket_addr().map(SocketAddr::ip);
        let trusted = |address: &IpAddr| self.trusted_proxies.contains(address);
        let forwarded = peer.filter(trusted).and_then(|_| {
            let header = request.headers().get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
            let chain: Vec<IpAddr> = header.flat_map(|v| v.split(',')).filter_map(|a| a.trim().parse().ok()).collect();
            chain.into_iter().rev().find(|address| !trusted(address))
        });
        forwarded.or(peer).map(|address| address.to_string())
    }
}

fn wrong(name: &'static str, value: String, wanted: &'static str) -> SettingsError {
    SettingsError::Value { name, value, wanted }
}

/// The bytes of a secret as the Standard Webhooks specification writes it.
fn webhook_secret(text: String) -> Result<Vec<u8>, SettingsError> {
    let bytes = text.strip_prefix("whsec_").and_then(|bytes| BASE64.decode(bytes.as_bytes()).ok());
    // 24 to 64 bytes, says the specification.
    bytes.filter(|bytes| (24..=64).contains(&bytes.len())).ok_or_else(|| {
        wrong("webhook_secret", "***".to_owned(), "whsec_ and 24 to 64 bytes in base64: openssl rand -base64 32")
    })
}

/// Telephone numbers go there, so it is encrypted unless it never leaves the machine.
fn check_webhook(url: &str, has_secret: bool) -> Result<(), SettingsError> {
    let parsed = reqwest::Url::parse(url).ok();
    if !parsed.is_some_and(|url| url.scheme() == "https" || (url.scheme() == "http" && is_this_machine(&url))) {
        return Err(wrong("webhook_url", redacted(url), "https://…, or http:// and an address of this machine"));
    }
    if !has_secret {
        return Err(wrong("webhook_secret", String::new(), "needed with webhook_url: the gateway knows you by it"));
    }
    Ok(())
}

/// Whether an address is one of this machine's own.
pub(crate) fn is_this_machine(url: &reqwest::Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

fn is_host(text: &str) -> bool {
    let url = reqwest::Url::parse(&format!("https://{text}/"));
    let same = |host: &str, port: Option<u16>| port.map_or(host.to_owned(), |port| format!("{host}:{port}")) == text;
    url.is_ok_and(|url| url.username().is_empty() && same(url.host_str().unwrap_or_default(), url.port()))
}

/// The folder of an SQLite file; the working folder for everything else.
fn beside(database_url: &str) -> PathBuf {
    let file = database_url.strip_prefix("sqlite://").or_else(|| database_url.strip_prefix("sqlite:"));
    let file = file.map(|path| path.split('?').next().unwrap_or(path));
    match file.and_then(|path| Path::new(path).parent()) {
        Some(dir) if !dir.as_os_str().is_empty() => dir.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// A URL without the password it may hold.
#[must_use]
pub fn redacted(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    match rest.rsplit_once('@') {
        Some((login, host)) => {
            let user = login.split(':').next().unwrap_or_default();
            format!("{scheme}://{user}:***@{host}")
        }
        None => url.to_owned(),
    }
}

fn without_password<S: serde::Serializer>(url: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&redacted(url))
}

fn hidden<T, S: serde::Serializer>(secret: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
    secret.as_ref().map(|_| "***").serialize(serializer)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    fn given() -> Given {
        Given { webhook_secret: Some(SECRET.to_owned()), ..Given::default() }
    }

    #[test]
    fn a_gateway_is_reached_encrypted_unless_it_runs_on_this_machine() {
        let table = [
            ("https://sms.example/send", true),
            ("http://127.0.0.1:9999/send", true),
            ("http://[::1]:9999/send", true),
            ("http://localhost/send", true),
            ("http://sms.example/send", false),
            ("http://127.0.0.1.example/send", false),
            ("ftp://sms.example", false),
            ("sms.example", false),
        ];
        for (url, valid) in table {
            let settings = Given { webhook_url: Some(url.to_owned()), ..given() }.resolve();
            assert_eq!(settings.is_ok(), valid, "{url}");
        }
        let without_secret = Given { webhook_url: Some("https://sms.example".to_owned()), ..Given::default() };
        assert!(without_secret.resolve().is_err());
    }

    #[test]
    fn a_secret_is_never_shown_also_not_in_the_complaint_about_it() {
        let shown = serde_json::to_string(&given().resolve().unwrap()).unwrap();
        assert!(shown.contains(r#""webhook_secret":"***""#) && !shown.contains("MfKQ"), "{shown}");
        for text in ["MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_MfKQ", "whsec_MfKQ~"] {
            let refused = Given { webhook_secret: Some(text.to_owned()), ..Given::default() }.resolve();
            assert!(!refused.unwrap_err().to_string().contains("MfKQ"), "{text}");
        }
    }

    #[test]
    fn a_push_service_is_a_host_with_or_without_a_port() {
        let table = [
            ("push.example", true),
            ("127.0.0.1:9999", true),
            ("[::1]:9999", true),
            ("https://push.example", false),
            ("push.example/path", false),
            ("user@push.example", false),
            ("", false),
        ];
        for (host, valid) in table {
            let settings = Given { push_services: Some(vec![host.to_owned()]), ..Given::default() }.resolve();
            assert_eq!(settings.is_ok(), valid, "{host}");
        }
    }
}
