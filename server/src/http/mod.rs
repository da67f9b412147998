//! The edge: everything that happens to a request before an operation sees it, and to its answer afterwards.
//!
//! [`Edge`] wraps the whole site once: request id, deadline, panics, refusals as problems, security headers,
//! compression, the log and the metrics. [`listen`] guards the connections below it.

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
use crate::parts::Parts;
use crate::problem::Problem;

/// The whole of the HTTP interface behind its edge.
pub fn site(parts: &Parts) -> impl Endpoint<Output = Response> + 'static {
    let rest = Route::new()
        .at("/openapi.json", get(docs::openapi))
        .at("/docs", get(docs::page))
        .at("/health/live", get(health::live))
        .at("/health/ready", get(health::ready));
    let site = Site { api: document::service().into_endpoint(), rest };
    Edge { inner: site.data(parts.clone()), parts: parts.clone() }
}

/// The API answers under `/v1`; everything else has routes of its own.
struct Site {
    api: BoxEndpoint<'static>,
    rest: Route,
}

impl Endpoint for Site {
    type Output = Response;

    async fn call(&self, request: Request) -> poem::Result<Response> {
        if request.uri().path().starts_with("/v1/") {
            self.api.call(request).await
        } else {
            self.rest.call(request).await
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
