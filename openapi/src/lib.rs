//! Reable's API for Rust: the client generated from `openapi.json`, with sign-in, renewal of tokens and paging on top.
//!
//! ```no_run
//! # async fn example() -> Result<(), reable_openapi::Error> {
//! use futures_util::TryStreamExt;
//! use reable_openapi::{Given, Reable, paged};
//!
//! let reable = Reable::new("https://reable.example")?.sign_in_with_password("e.smit@example.org", "…").await?;
//! let team: Option<uuid::Uuid> = None;
//! let mut clients = std::pin::pin!(paged(|cursor| {
//!     reable.list_clients().given(team, |call, team| call.team(team)).given(cursor, |call, cursor| call.cursor(cursor)).send()
//! }));
//! while let Some(client) = clients.try_next().await? {
//!     println!("{}", client.name);
//! }
//! # Ok(())
//! # }
//! ```

#[rustfmt::skip]
#[expect(
    missing_docs,
    clippy::allow_attributes,
    clippy::allow_attributes_without_reason,
    clippy::unwrap_used,
    reason = "written by progenitor, not by people; tests/drift.rs keeps it equal to the document"
)]
mod client;
mod error;
mod session;

use std::future::Future;
use std::ops::Deref;
use std::sync::{Arc, Once};
use std::time::Duration;

use futures_util::stream::{self, Stream, StreamExt, TryStreamExt};

pub use client::Client;
pub use client::{ClientInfo, Error as CallError, ResponseValue, builder, types};
pub use error::{Error, Refusal};
use session::Keeping;
pub use session::{Caller, Keeper, Tokens};

/// The document that the client was generated from (OpenAPI 3.0, JSON).
pub const DOCUMENT: &str = include_str!("../openapi.json");

/// A server, and who calls it. Every operation of the document is a method: see [`Client`].
#[derive(Clone, Debug)]
pub struct Reable {
    client: Client,
}

impl Deref for Reable {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.client
    }
}

impl Reable {
    /// Calls the server at this address (`https://reable.example`), not signed in.
    ///
    /// # Errors
    /// When this machine has no root certificates for `https`.
    pub fn new(server_url: &str) -> Result<Self, Error> {
        let server = server_url.trim_end_matches('/').to_owned();
        let http = http(&server)?;
        let caller = Caller::new(server.clone(), http.clone(), None, Keeping::Here);
        Ok(Self { client: Client::new_with_client(&server, http, caller) })
    }

    fn with_caller(&self, caller: Caller) -> Self {
        Self { client: Client::new_with_client(self.client.baseurl(), self.client.client().clone(), caller) }
    }

    fn with_tokens(&self, tokens: Option<Tokens>, keeping: Keeping) -> Self {
        let client = &self.client;
        self.with_caller(Caller::new(client.baseurl().to_owned(), client.client().clone(), tokens, keeping))
    }

    /// The same server, signed in as a member of staff.
    ///
    /// # Errors
    /// 401 when address and password do not go together, or the account asks for a code as well (`totp_required`: use
    /// [`sign_in_as`](Self::sign_in_as)); 429 after too many tries.
    pub async fn sign_in_with_password(&self, email: &str, password: &str) -> Result<Self, Error> {
        self.sign_in_as(types::PasswordSignIn {
            client: None,
            email: email.to_owned(),
            organisation: None,
            password: password.to_owned(),
            totp_code: None,
        })
        .await
    }

    /// The same server, signed in as a member of staff: at the command line, or in one of several organisations.
    ///
    /// # Errors
    /// As [`sign_in_with_password`](Self::sign_in_with_password); 409 when the organisation must be named.
    pub async fn sign_in_as(&self, who: types::PasswordSignIn) -> Result<Self, Error> {
        let pair = self.anonymous().sign_in().body(who).send().await?.into_inner();
        Ok(self.with_pair(pair))
    }

    /// The same server, signed in as the client or carer for whom the code is, as a phone of this name.
    ///
    /// # Errors
    /// 401 `pairing_code_invalid`, whatever is wrong with the code.
    pub async fn pair(&self, code: &str, device_name: &str) -> Result<Self, Error> {
        let request = types::Pairing { code: code.to_owned(), device_name: device_name.to_owned(), device_id: None };
        let pair = self.anonymous().pair_device().body(request).send().await?.into_inner();
        Ok(self.with_pair(pair))
    }

    fn with_pair(&self, pair: types::TokenPair) -> Self {
        let tokens = Tokens::given_now(pair.access_token, pair.refresh_token, pair.expires_in);
        self.with_tokens(Some(tokens), Keeping::Here)
    }

    /// The same server with an access token from elsewhere, which is not renewed.
    #[must_use]
    pub fn with_token(&self, access_token: impl Into<String>) -> Self {
        let tokens = Tokens { access_token: access_token.into(), refresh_token: None, ends_at: None };
        self.with_tokens(Some(tokens), Keeping::Here)
    }

    /// The same server with a refresh token that several processes share; none of them uses it up.
    #[must_use]
    pub fn with_shared_token(&self, refresh_token: impl Into<String>) -> Self {
        self.with_tokens(Some(Tokens::to_be_exchanged(refresh_token.into())), Keeping::Shared)
    }

    /// The same server with tokens from an earlier run; renewed tokens go back to where they are kept.
    #[must_use]
    pub fn with_kept_tokens(&self, tokens: Tokens, keeper: Arc<dyn Keeper>) -> Self {
        self.with_tokens(Some(tokens), Keeping::With(keeper))
    }

    /// The same server, not signed in.
    #[must_use]
    pub fn anonymous(&self) -> Self {
        self.with_tokens(None, Keeping::Here)
    }

    /// The same caller, whose writes the server checks and does and then undoes.
    #[must_use]
    pub fn dry_run(&self) -> Self {
        self.with_caller(self.client.inner().dry_run())
    }

    /// The tokens as they are now; `None` when not signed in.
    pub async fn tokens(&self) -> Option<Tokens> {
        self.client.inner().tokens().await
    }
}

/// One connection pool with the trust that the address needs.
fn http(server: &str) -> Result<reqwest::Client, Error> {
    static PROVIDER: Once = Once::new();
    PROVIDER.call_once(|| {
        // The program may have installed one already, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
    });
    let mut builder =
        reqwest::Client::builder().connect_timeout(Duration::from_secs(10)).timeout(Duration::from_secs(60));
    if !server.starts_with("https:") {
        // No certificates to check: a machine without any, such as a bare container, can still call.
        builder = builder.tls_certs_only([]);
    }
    builder.build().map_err(Error::Unreachable)
}

/// One page of a list, as the server gives it.
pub trait Page {
    /// What the list is of.
    type Item;

    /// The things on the page, and the cursor of the next one.
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>);
}

/// All things of a list, page after page: `fetch` asks for the page at a cursor.
pub fn paged<P, F>(fetch: impl FnMut(Option<String>) -> F) -> impl Stream<Item = Result<P::Item, Error>>
where
    P: Page,
    F: Future<Output = Result<ResponseValue<P>, CallError<types::Problem>>>,
{
    pages(fetch, None).map_ok(|page| stream::iter(page.into_parts().0).map(Ok)).try_flatten()
}

/// The pages of a list from a cursor on (from the first when there is none), for callers who keep their place.
pub fn pages<P, F>(
    fetch: impl FnMut(Option<String>) -> F,
    from: Option<String>,
) -> impl Stream<Item = Result<Fetched<P::Item>, Error>>
where
    P: Page,
    F: Future<Output = Result<ResponseValue<P>, CallError<types::Problem>>>,
{
    stream::try_unfold((fetch, Some(from)), async |(mut fetch, next)| {
        let Some(cursor) = next else { return Ok(None) };
        let (items, next_cursor) = fetch(cursor).await?.into_inner().into_parts();
        let next = next_cursor.clone().map(Some);
        Ok(Some((Fetched { items, next_cursor }, (fetch, next))))
    })
}

/// One page as it was fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched<T> {
    /// The things on the page.
    pub items: Vec<T>,
    /// Where the next page begins; `None` on the last.
    pub next_cursor: Option<String>,
}

impl<T> Fetched<T> {
    fn into_parts(self) -> (Vec<T>, Option<String>) {
        (self.items, self.next_cursor)
    }
}

/// Setting what may be absent, without breaking the chain of a call.
pub trait Given: Sized {
    /// Sets the value where there is one.
    #[must_use]
    fn given<T>(self, value: Option<T>, set: impl FnOnce(Self, T) -> Self) -> Self {
        match value {
            Some(value) => set(self, value),
            None => self,
        }
    }
}

impl<T> Given for T {}
