//! The edge: everything that happens to a request before an operation sees it, and to its answer afterwards.
//!
//! `Edge` wraps the whole site once: request id, deadline, panics, refusals as problems, security headers,
//! compression, the log and the metrics. [`listen`] guards the connections below it.

mod app;
mod compression;
mod docs;
mod headers;
mod health;
mod limits;
pub mod listen;
mod problems;
mod routes;
pub mod serve;
pub mod telemetry;

use std::panic::AssertUnwindSafe;
use std::time::Instant;

use futures_util::FutureExt;
use poem::endpoint::BoxEndpoint;
use poem::{Endpoint, EndpointExt, IntoEndpoint, IntoResponse, Request, Response, Route, get};

use crate::document;
use crate::pages::Door;
use crate::parts::Parts;
use crate::problem::Problem;
use crate::reminders::pages as public_pages;

/// The whole of the HTTP interface behind its edge.
pub fn site(parts: &Parts) -> impl Endpoint<Output = Response> + 'static {
    let rest = app::serve_at(Route::new())
        .at("/openapi.json", get(docs::openapi))
        .at("/docs", get(docs::page))
        .at("/calendar/:file", get(public_pages::calendar))
        .at("/unsubscribe/:token", get(public_pages::ask_unsubscribe).post(public_pages::confirm_unsubscribe))
        .at("/health/live", get(health::live))
        .at("/health/ready", get(health::ready));
    let team = Door(crate::pages::routes()).boxed();
    let site = Site { api: document::service().into_endpoint(), team, rest };
    Edge { inner: site.data(parts.clone()), parts: parts.clone() }
}

/// The API answers under `/v1`, the team's pages under `/team`; everything else has routes of its own.
struct Site {
    api: BoxEndpoint<'static>,
    team: BoxEndpoint<'static>,
    rest: Route,
}

impl Endpoint for Site {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        match request.uri().path() {
            path if path.starts_with("/v1/") => self.api.call(request).await,
            path if path == "/team" || path.starts_with("/team/") => self.team.call(request).await,
            _ => self.rest.call(request).await,
        }
    }
}

/// Wraps an endpoint with all that every request meets.
struct Edge<E> {
    inner: E,
    parts: Parts,
}

impl<E: Endpoint<Output = Response>> Endpoint for Edge<E> {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        Ok(self.answer(request).await)
    }
}

impl<E: Endpoint<Output = Response>> Edge<E> {
    async fn answer(&self, mut request: Request) -> Response {
        let begun = Instant::now();
        let _in_flight = self.parts.telemetry.begin();
        let id = headers::request_id(&self.parts.dice);
        let method = request.method().clone();
        let place = headers::Place::of(&request, &self.parts.settings);
        let wants_gzip = compression::is_accepted(&request);
        let deadline = limits::Deadline::watch(&mut request);

        let work = AssertUnwindSafe(self.inner.call(request)).catch_unwind();
        let response = match deadline.keep(work).await {
            Some(Ok(Ok(response))) => response,
            Some(Ok(Err(error))) => error.into_response(),
            Some(Err(_panic)) => Problem::internal().into_response(),
            None => limits::too_late().into_response(),
        };
        let mut response = problems::as_problem(response).await;
        if wants_gzip {
            compression::compress(&mut response).await;
        }
        headers::add(&mut response, &id, place);
        self.parts.telemetry.end(&method, &response, &id, begun.elapsed());
        response
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use poem::handler;
    use poem::http::StatusCode;

    use super::*;
    use crate::clock::{Clock, Dice};
    use crate::db::Db;
    use crate::keys::Keys;
    use crate::settings::Given;

    async fn parts(folder: &tempfile::TempDir) -> Parts {
        let url = format!("sqlite://{}", folder.path().join("edge.db").display());
        let (clock, dice) = (Clock::system(), Dice::seeded(1));
        let db = Db::open(&url, clock.clone(), dice.clone()).await.unwrap();
        let keys = Keys::from_seed(&[1; 32], "http://reable.test").unwrap();
        Parts::new(Given::default().resolve().unwrap(), db, clock, dice, keys)
    }

    async fn code_of(response: Response) -> String {
        assert_eq!(response.content_type(), Some("application/problem+json"));
        assert!(response.headers().contains_key("x-request-id"));
        let body: serde_json::Value = response.into_body().into_json().await.unwrap();
        body["code"].as_str().unwrap().to_owned()
    }

    #[handler]
    fn panics() -> Response {
        panic!("as it was told to")
    }

    #[handler]
    async fn never_ends() -> Response {
        std::future::pending().await
    }

    #[handler]
    fn answers_at_length() -> Response {
        Response::builder().content_type("application/json").body(format!("\"{}\"", "a".repeat(2_000)))
    }

    #[tokio::test]
    async fn a_panic_is_a_problem_and_not_a_closed_connection() {
        let folder = tempfile::tempdir().unwrap();
        let edge = Edge { inner: Route::new().at("/", get(panics)), parts: parts(&folder).await };
        let response = edge.answer(Request::default()).await;
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(code_of(response).await, "internal");
    }

    #[tokio::test]
    async fn work_that_never_ends_is_given_up_after_ten_seconds() {
        let folder = tempfile::tempdir().unwrap();
        let edge = Edge { inner: Route::new().at("/", get(never_ends)), parts: parts(&folder).await };
        tokio::time::pause();
        let begun = tokio::time::Instant::now();
        let response = edge.answer(Request::default()).await;
        assert_eq!(begun.elapsed().as_secs(), Duration::from_secs(10).as_secs());
        assert_eq!(code_of(response).await, "deadline");
    }

    #[tokio::test]
    async fn a_long_answer_unpacks_to_what_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let edge = Edge { inner: Route::new().at("/", get(answers_at_length)), parts: parts(&folder).await };
        let response = edge.answer(Request::builder().header("accept-encoding", "gzip").finish()).await;
        assert_eq!(response.header("content-encoding"), Some("gzip"));
        let packed = response.into_body().into_bytes().await.unwrap();
        let mut text = String::new();
        std::io::Read::read_to_string(&mut flate2::read::GzDecoder::new(&packed[..]), &mut text).unwrap();
        assert_eq!(text.len(), 2_002);
        assert!(packed.len() < 100);
    }
}
