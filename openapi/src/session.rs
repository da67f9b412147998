//! Who calls: the tokens, renewed before they end, one renewal at a time.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use progenitor_client::{ClientHooks, ClientInfo, OperationInfo};
use reqwest::header::{AUTHORIZATION, HeaderValue};
use reqwest::{Request, Response, StatusCode};
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;

use crate::client::{self, Client};

/// A token this close to its end is renewed first: the request still has to travel.
const ABOUT_TO_END: TimeDelta = TimeDelta::seconds(60);

/// The header that asks the server to check and do everything, and then to undo it.
pub(crate) const DRY_RUN_HEADER: &str = "reable-dry-run";

/// What a sign-in gives: proof of who calls, and the means to renew it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tokens {
    /// Sent with each request; ten minutes long.
    pub access_token: String,
    /// Gives the next pair; without it the access token is all there is.
    pub refresh_token: Option<String>,
    /// When the access token ends, by this machine's clock; unknown for a token from elsewhere.
    pub ends_at: Option<DateTime<Utc>>,
}

impl std::fmt::Debug for Tokens {
    /// Shows when it ends, never the tokens.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tokens").field("ends_at", &self.ends_at).finish_non_exhaustive()
    }
}

/// What the server answers to a renewal; the same fields as its token pair.
#[derive(Deserialize)]
struct Renewed {
    access_token: String,
    expires_in: i64,
    refresh_token: String,
}

impl Tokens {
    /// A pair that the server has just given, lasting `expires_in` seconds from now.
    #[must_use]
    pub fn given_now(access_token: String, refresh_token: String, expires_in: i64) -> Self {
        Self {
            access_token,
            refresh_token: Some(refresh_token),
            ends_at: TimeDelta::try_seconds(expires_in).map(|lifetime| now() + lifetime),
        }
    }

    /// Nothing yet but the means to get an access token.
    pub(crate) fn to_be_exchanged(refresh_token: String) -> Self {
        Self { access_token: String::new(), refresh_token: Some(refresh_token), ends_at: Some(DateTime::UNIX_EPOCH) }
    }

    fn about_to_end(&self) -> bool {
        self.ends_at.is_some_and(|end| end - now() < ABOUT_TO_END)
    }
}

#[expect(clippy::disallowed_methods, reason = "a caller has no server's clock; its own tells when to renew")]
fn now() -> DateTime<Utc> {
    Utc::now()
}

/// Where tokens outlive the process, perhaps shared with other processes.
pub trait Keeper: Send + Sync {
    /// Waits for its turn, and holds it until the guard is dropped: two processes must not renew at once.
    fn turn(&self) -> Box<dyn Send>;

    /// The tokens as they are kept now; another process may have renewed them.
    fn load(&self) -> Option<Tokens>;

    /// Keeps renewed tokens.
    fn save(&self, tokens: &Tokens);
}

/// A signed-in (or anonymous) caller's session.
pub(crate) struct Session {
    server: String,
    http: reqwest::Client,
    tokens: Mutex<Option<Tokens>>,
    keeping: Keeping,
}

/// What becomes of renewed tokens.
#[derive(Clone)]
pub(crate) enum Keeping {
    /// They live as long as this process.
    Here,
    /// They go back to where they came from.
    With(Arc<dyn Keeper>),
    /// Many processes share one refresh token that none of them may use up. The server honours an exchanged token as
    /// long as its successor was not exchanged in turn, so each process goes on with the one it was given.
    Shared,
}

impl Keeping {
    fn keeper(&self) -> Option<&Arc<dyn Keeper>> {
        match self {
            Self::With(keeper) => Some(keeper),
            Self::Here | Self::Shared => None,
        }
    }
}

/// Whose requests these are; the generated client carries it along.
#[derive(Clone)]
pub struct Caller {
    session: Arc<Session>,
    dry_run: bool,
}

impl std::fmt::Debug for Caller {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Caller").field("dry_run", &self.dry_run).finish_non_exhaustive()
    }
}

impl Caller {
    pub(crate) fn new(server: String, http: reqwest::Client, tokens: Option<Tokens>, keeping: Keeping) -> Self {
        Self { session: Arc::new(Session { server, http, tokens: Mutex::new(tokens), keeping }), dry_run: false }
    }

    pub(crate) fn dry_run(&self) -> Self {
        Self { dry_run: true, ..self.clone() }
    }

    pub(crate) async fn tokens(&self) -> Option<Tokens> {
        self.session.tokens.lock().await.clone()
    }
}

impl Session {
    /// The access token to send: renewed first when it is about to end.
    async fn access_token(&self) -> Option<String> {
        let mut tokens = self.tokens.lock().await;
        if tokens.as_ref()?.about_to_end() {
            self.renew(&mut tokens).await;
        }
        tokens.as_ref().map(|tokens| tokens.access_token.clone())
    }

    /// Another access token than the one just refused, if one can be had.
    async fn another_token(&self, refused: &str) -> Option<String> {
        let mut tokens = self.tokens.lock().await;
        if tokens.as_ref()?.access_token == refused {
            self.renew(&mut tokens).await;
        }
        tokens.as_ref().map(|tokens| tokens.access_token.clone()).filter(|token| token != refused)
    }

    /// Renews the tokens. Where that fails they stay as they are: the request that follows meets the same trouble,
    /// and its answer says what it is.
    async fn renew(&self, tokens: &mut Option<Tokens>) {
        let keeper = self.keeping.keeper();
        let _turn = keeper.map(|keeper| keeper.turn());
        let kept = keeper.and_then(|keeper| keeper.load());
        if let Some(kept) = kept.filter(|kept| tokens.as_ref() != Some(kept) && !kept.about_to_end()) {
            *tokens = Some(kept);
            return;
        }
        let Some(refresh_token) = tokens.as_ref().and_then(|tokens| tokens.refresh_token.clone()) else { return };
        if let Some(mut renewed) = self.exchange(&refresh_token).await {
            if matches!(self.keeping, Keeping::Shared) {
                renewed.refresh_token = Some(refresh_token);
            }
            if let Some(keeper) = keeper {
                keeper.save(&renewed);
            }
            *tokens = Some(renewed);
        }
    }

    /// Asks for the next pair. Not through the generated client, whose every call comes through here.
    async fn exchange(&self, refresh_token: &str) -> Option<Tokens> {
        let url = format!("{}/v1/sessions/refresh", self.server);
        let body = serde_json::json!({ "refresh_token": refresh_token });
        // A lost reply may be asked for again with the same token.
        for _ in 0..2 {
            let Ok(response) = self.http.post(&url).json(&body).timeout(Duration::from_secs(20)).send().await else {
                continue;
            };
            let renewed: Renewed = response.error_for_status().ok()?.json().await.ok()?;
            return Some(Tokens::given_now(renewed.access_token, renewed.refresh_token, renewed.expires_in));
        }
        None
    }
}

fn bearer(token: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(&format!("Bearer {token}")).ok()?;
    value.set_sensitive(true);
    Some(value)
}

impl ClientHooks<Caller> for Client {
    async fn pre<E>(&self, request: &mut Request, _: &OperationInfo) -> Result<(), client::Error<E>> {
        let caller = self.inner();
        if caller.dry_run {
            request.headers_mut().insert(DRY_RUN_HEADER, HeaderValue::from_static("true"));
        }
        if let Some(value) = caller.session.access_token().await.and_then(|token| bearer(&token)) {
            request.headers_mut().insert(AUTHORIZATION, value);
        }
        Ok(())
    }

    /// Sends the request; a refused access token is renewed once, since the server's clock decides when it ended.
    async fn exec(&self, request: Request, _: &OperationInfo) -> reqwest::Result<Response> {
        let sent = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let again = request.try_clone();
        let response = self.client().execute(request).await?;
        if response.status() != StatusCode::UNAUTHORIZED {
            return Ok(response);
        }
        let (Some(sent), Some(mut again)) = (sent, again) else { return Ok(response) };
        let refused = sent.trim_start_matches("Bearer ");
        match self.inner().session.another_token(refused).await.and_then(|token| bearer(&token)) {
            Some(value) => {
                again.headers_mut().insert(AUTHORIZATION, value);
                self.client().execute(again).await
            }
            None => Ok(response),
        }
    }
}
