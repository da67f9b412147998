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
pub use session::{Caller, Keeper, Tokens};

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
        Self::calling(server_url.trim_end_matches('/').to_owned(), None, None)
    }

    fn calling(server: String, tokens: Option<Tokens>, keeper: Option<Arc<dyn Keeper>>) -> Result<Self, Error> {
        let http = http(&server)?;
        let caller = Caller::new(server.clone(), http.clone(), tokens, keeper);
        Ok(Self { client: Client::new_with_client(&server, http, caller) })
    }

    fn with_caller(&self, caller: Caller) -> Self {
        Self { client: Client::new_with_client(self.client.baseurl(), self.client.client().clone(), caller) }
    }

    fn with_tokens(&self, tokens: Tokens, keeper: Option<Arc<dyn Keeper>>) -> Self {
        let client = &self.client;
        self.with_caller(Caller::new(client.baseurl().to_owned(), client.client().clone(), Some(tokens), keeper))
    }

    /// The same server with an access token from elsewhere, which is not renewed.
    #[must_use]
    pub fn with_token(&self, access_token: impl Into<String>) -> Self {
        self.with_tokens(Tokens { access_token: access_token.into(), refresh_token: None, ends_at: None }, None)
    }

    /// The same server with tokens from an earlier run; renewed tokens go back to where they are kept.
    #[must_use]
    pub fn with_kept_tokens(&self, tokens: Tokens, keeper: Arc<dyn Keeper>) -> Self {
        self.with_tokens(tokens, Some(keeper))
    }

    /// The same server, not signed in.
    #[must_use]
    pub fn anonymous(&self) -> Self {
        let client = &self.client;
        self.with_caller(Caller::new(client.baseurl().to_owned(), client.client().clone(), None, None))
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
