//! Yardstick (b): what the framework does by itself with a JSON body and a token, without a database.

use std::collections::HashSet;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};

use poem::listener::TcpListener;
use poem::web::Data;
use poem::{EndpointExt, Request, Route, Server};
use poem_openapi::auth::Bearer;
use poem_openapi::payload::Json;
use poem_openapi::{Object, OpenApi, OpenApiService, SecurityScheme};
use reable_server::keys::Keys;

use crate::{Failure, ISSUER};

/// What the echo needs to verify a token.
struct Tokens {
    keys: Keys,
    verified: RwLock<HashSet<String>>,
}

/// A caller whose token is verified on every request.
#[derive(SecurityScheme)]
#[oai(ty = "bearer", checker = "verify_each")]
struct Verified(());

/// A caller whose token was verified before.
#[derive(SecurityScheme)]
#[oai(ty = "bearer", checker = "verify_once")]
struct Remembered(());

async fn verify_each(request: &Request, bearer: Bearer) -> Option<()> {
    request.data::<Arc<Tokens>>()?.keys.verify(&bearer.token).map(|_| ())
}

async fn verify_once(request: &Request, bearer: Bearer) -> Option<()> {
    let tokens = request.data::<Arc<Tokens>>()?;
    if tokens.verified.read().unwrap_or_else(PoisonError::into_inner).contains(&bearer.token) {
        return Some(());
    }
    tokens.keys.verify(&bearer.token)?;
    tokens.verified.write().unwrap_or_else(PoisonError::into_inner).insert(bearer.token);
    Some(())
}

/// The shape of a check-in.
#[derive(Object)]
struct Message {
    help: String,
    performance: Option<i32>,
    satisfaction: Option<i32>,
    note: Option<String>,
}

struct Echo;

#[OpenApi]
impl Echo {
    #[oai(path = "/echo", method = "put")]
    async fn verified(&self, _who: Verified, _tokens: Data<&Arc<Tokens>>, body: Json<Message>) -> Json<Message> {
        body
    }

    #[oai(path = "/echo-remembered", method = "put")]
    async fn remembered(&self, _who: Remembered, _tokens: Data<&Arc<Tokens>>, body: Json<Message>) -> Json<Message> {
        body
    }
}

/// Serves until it is killed.
pub async fn serve(dir: &Path, listen: SocketAddr) -> Result<(), Failure> {
    let tokens = Arc::new(Tokens { keys: Keys::open(dir, ISSUER)?, verified: RwLock::default() });
    let service = OpenApiService::new(Echo, "Echo", "1.0");
    Ok(Server::new(TcpListener::bind(listen)).run(Route::new().nest("/", service).data(tokens)).await?)
}
