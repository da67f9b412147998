//! Refusals that the framework itself makes, as problems like all others.

use std::collections::HashMap;
use std::sync::OnceLock;

use poem::http::{StatusCode, header};
use poem::{IntoResponse, Response};
use poem_openapi::registry::MetaParamIn;
use poem_openapi::{OpenApi as _, OperationId};

use super::routes;
use crate::document::Apis;
use crate::problem::Problem;

/// The longest plain text of the framework that is read.
const LONGEST: usize = 8 * 1024;

/// `response`, unless it is a refusal in the framework's own words: then the problem that says the same.
pub async fn as_problem(mut response: Response) -> Response {
    let status = response.status();
    if status.is_success() || status.is_redirection() || is_problem(&response) || is_page(&response) {
        return response;
    }
    let text = response.take_body().into_bytes_limit(LONGEST).await.unwrap_or_default();
    let problem = translate(&response, &String::from_utf8_lossy(&text));
    let mut answer = problem.into_response();
    if status == StatusCode::METHOD_NOT_ALLOWED
        && let Some(route) = routes::of(&response)
    {
        answer.headers_mut().insert(header::ALLOW, route.methods.clone());
    }
    // The operation's name and route, for log and metrics.
    std::mem::swap(answer.extensions_mut(), response.extensions_mut());
    answer
}

/// Whether it is a page of the team's, which says in the reader's language what is wrong.
fn is_page(response: &Response) -> bool {
    response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

fn is_problem(response: &Response) -> bool {
    response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind == "application/problem+json")
}

fn translate(response: &Response, text: &str) -> Problem {
    let status = response.status();
    match status {
        StatusCode::UNAUTHORIZED => Problem::signed_out(),
        StatusCode::NOT_FOUND => Problem::not_found(),
        StatusCode::METHOD_NOT_ALLOWED => {
            Problem::new(status, "method_not_allowed", "This path has no such method; Allow names those it has.")
        }
        StatusCode::PAYLOAD_TOO_LARGE => Problem::new(status, "body_too_large", "The body is too large."),
        StatusCode::BAD_REQUEST => match parameter(text) {
            Some((name, reason)) => refused_parameter(response, name, reason),
            None => Problem::new(status, "bad_request", "The request could not be read."),
        },
        _ if status.is_client_error() => {
            Problem::new(status, "bad_request", status.canonical_reason().unwrap_or("The request was refused."))
        }
        StatusCode::SERVICE_UNAVAILABLE => Problem::unavailable(),
        _ => {
            tracing::error!(status = status.as_u16(), "an answer without a problem");
            Problem::internal()
        }
    }
}

/// The name and the reason in poem-openapi's words for a parameter that did not parse.
fn parameter(text: &str) -> Option<(&str, &str)> {
    let rest = ["failed to parse parameter `", "failed to parse path `"].iter().find_map(|s| text.strip_prefix(s))?;
    rest.split_once("`: ")
}

fn refused_parameter(response: &Response, name: &str, reason: &str) -> Problem {
    let (code, detail) = coded(reason);
    let pointer = match in_path(response, name) {
        Some(name) => format!("/path/{name}"),
        None => {
            let place = response.data::<OperationId>().map_or("query", |operation| place_of(operation.0, name));
            format!("/{place}/{name}")
        }
    };
    Problem::invalid_at(&pointer, code, detail)
}

/// The document's name of a parameter of the path, which poem-openapi counts: `param1` is the second.
fn in_path(response: &Response, name: &str) -> Option<&'static str> {
    let index: usize = name.strip_prefix("param")?.parse().ok()?;
    let names = routes::of(response)?.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    names.into_iter().nth(index)
}

/// The code in a message such as `failed to parse "Day": [malformed] A day is …`, and what follows it.
fn coded(reason: &str) -> (&str, &str) {
    let tagged = reason.split_once('[').and_then(|(_, rest)| rest.split_once("] "));
    match tagged {
        Some((code, detail)) if code.bytes().all(|b| b.is_ascii_lowercase() || b == b'_') => (code, detail),
        _ if reason.contains("is required") => ("required", reason),
        _ => ("malformed", reason),
    }
}

/// Where the document has a parameter of this operation: in the query, the path or a header.
fn place_of(operation: &str, name: &str) -> &'static str {
    type Places = HashMap<(&'static str, String), &'static str>;
    static PLACES: OnceLock<Places> = OnceLock::new();
    let places = PLACES.get_or_init(|| {
        let mut places = Places::new();
        for operation in Apis::meta().into_iter().flat_map(|api| api.paths).flat_map(|path| path.operations) {
            for param in operation.params {
                let place = match param.in_type {
                    MetaParamIn::Query => "query",
                    MetaParamIn::Header => "header",
                    MetaParamIn::Path => "path",
                    MetaParamIn::Cookie | MetaParamIn::CookiePrivate | MetaParamIn::CookieSigned => "cookie",
                };
                places.insert((operation.operation_id.unwrap_or_default(), param.name), place);
            }
        }
        places
    });
    places.iter().find(|((o, n), _)| *o == operation && n == name).map_or("query", |(_, place)| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameters_code_comes_from_its_own_parser() {
        assert_eq!(coded("failed to parse \"Day\": [out_of_range] Too far."), ("out_of_range", "Too far."));
        assert_eq!(coded("failed to parse \"integer\": invalid digit").0, "malformed");
        assert_eq!(parameter("failed to parse parameter `day`: oops"), Some(("day", "oops")));
        assert_eq!(parameter("failed to parse path `id`: oops"), Some(("id", "oops")));
        assert_eq!(parameter("something else"), None);
    }
}
