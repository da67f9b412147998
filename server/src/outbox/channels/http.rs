//! What webhooks and notifications go over: HTTPS to an address that somebody else runs.

use std::sync::Arc;

use reqwest::redirect::Policy;
use rustls::{ClientConfig, RootCertStore};

use super::{Outcome, Patience};

/// A client that follows no redirection (a signature is for one address) and trusts the public authorities.
pub(super) fn client(patience: &Patience) -> Result<reqwest::Client, Box<dyn std::error::Error>> {
    // Named here and not taken from the process: who builds a client must not depend on who started what before.
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    let tls = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    let client = reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .redirect(Policy::none())
        .no_proxy()
        .connect_timeout(patience.connect)
        .timeout(patience.verdict)
        .user_agent(concat!("reable/", env!("CARGO_PKG_VERSION")))
        .build()?;
    Ok(client)
}

/// What a request that was not answered means. Where there was no connection nothing was sent; else who knows.
pub(super) fn unanswered(error: &reqwest::Error) -> Outcome {
    if error.is_connect() || error.is_builder() {
        Outcome::Failed("unreachable".to_owned())
    } else if error.is_timeout() {
        Outcome::Unknown("timeout".to_owned())
    } else {
        Outcome::Unknown("closed".to_owned())
    }
}
