//! The routes as the document writes them, found by the pattern that the router matched.

use std::collections::HashMap;
use std::sync::OnceLock;

use poem::http::HeaderValue;
use poem::{PathPattern, Response};
use poem_openapi::OpenApi as _;

use super::app;
use crate::document::Apis;
use crate::pages;

/// One path, with what can be done there.
pub struct Route {
    /// As in the document: `/v1/goals/{id}`.
    pub path: String,
    /// Its methods, for `Allow`.
    pub methods: HeaderValue,
}

/// The routes that are no part of the API: as the router knows them, as people write them, and their methods.
const OTHERS: [(&str, &str, &str); 6] = [
    ("/openapi.json", "/openapi.json", "GET, HEAD"),
    ("/docs", "/docs", "GET, HEAD"),
    ("/health/live", "/health/live", "GET, HEAD"),
    ("/health/ready", "/health/ready", "GET, HEAD"),
    ("/calendar/:file", "/calendar/{file}", "GET, HEAD"),
    ("/unsubscribe/:token", "/unsubscribe/{token}", "GET, HEAD, POST"),
];

/// The route that `response` comes from, when any was found.
pub fn of(response: &Response) -> Option<&'static Route> {
    routes().get(&*response.data::<PathPattern>()?.0)
}

fn routes() -> &'static HashMap<String, Route> {
    static ROUTES: OnceLock<HashMap<String, Route>> = OnceLock::new();
    ROUTES.get_or_init(|| {
        let mut routes: HashMap<String, Route> = OTHERS
            .iter()
            .map(|(pattern, path, methods)| {
                ((*pattern).to_owned(), Route { path: (*path).to_owned(), methods: HeaderValue::from_static(methods) })
            })
            .collect();
        for (pattern, methods) in pages::PATHS {
            let path = written(pattern);
            routes.insert((*pattern).to_owned(), Route { path, methods: HeaderValue::from_static(methods) });
        }
        for path in app::paths() {
            let methods = HeaderValue::from_static("GET, HEAD");
            routes.insert(path.to_owned(), Route { path: path.to_owned(), methods });
        }
        for path in Apis::meta().into_iter().flat_map(|api| api.paths) {
            let mut names: Vec<String> = path.operations.iter().map(|o| o.method.to_string().to_uppercase()).collect();
            if names.iter().any(|name| name == "GET") {
                names.push("HEAD".to_owned());
            }
            names.sort();
            // Names of methods are always a valid header value.
            let methods = HeaderValue::from_str(&names.join(", ")).unwrap_or(HeaderValue::from_static(""));
            routes.insert(pattern(&path.path), Route { path: path.path, methods });
        }
        routes
    })
}

/// A pattern of the router as people write it: `/team/clients/:id` is `/team/clients/{id}`.
fn written(pattern: &str) -> String {
    let parts = pattern.split('/').map(|part| match part.strip_prefix(':') {
        Some(name) => format!("{{{name}}}"),
        None => part.to_owned(),
    });
    parts.collect::<Vec<_>>().join("/")
}

/// A path of the document as poem-openapi hands it to the router: `/goals/{id}` is `/goals/:param0`.
fn pattern(path: &str) -> String {
    let mut count = 0;
    let parts = path.split('/').map(|part| match part.strip_prefix('{') {
        Some(_) => {
            count += 1;
            format!(":param{}", count - 1)
        }
        None => part.to_owned(),
    });
    parts.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_numbered_as_the_router_does() {
        assert_eq!(pattern("/v1/goals/{goal}/check-ins/{day}"), "/v1/goals/:param0/check-ins/:param1");
    }
}
