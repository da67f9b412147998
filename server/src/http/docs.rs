//! The document, and Swagger UI on it. The page is one file; it asks for nothing from anywhere else.

use std::sync::OnceLock;

use bytes::Bytes;
use poem::http::{HeaderValue, header};
use poem::{Request, Response, handler};

use super::compression;
use crate::document;

/// A text that never changes while the server runs, also packed.
struct Fixed {
    plain: Bytes,
    packed: Option<Bytes>,
    kind: &'static str,
    policy: Option<HeaderValue>,
}

impl Fixed {
    fn new(text: String, kind: &'static str) -> Self {
        let packed = compression::gzip(text.as_bytes()).map(Bytes::from);
        Self { plain: text.into(), packed, kind, policy: None }
    }

    fn answer(&self, request: &Request) -> Response {
        let packed = self.packed.as_ref().filter(|_| compression::is_accepted(request));
        let mut response = Response::builder()
            .content_type(self.kind)
            .header(header::CACHE_CONTROL, "no-cache")
            .body(packed.unwrap_or(&self.plain).clone());
        if packed.is_some() {
            response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        if let Some(policy) = &self.policy {
            response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy.clone());
        }
        response
    }
}

/// The OpenAPI document.
#[handler]
pub fn openapi(request: &Request) -> Response {
    static DOCUMENT: OnceLock<Fixed> = OnceLock::new();
    DOCUMENT.get_or_init(|| Fixed::new(document::text().to_owned(), "application/json")).answer(request)
}

/// Swagger UI, under a policy that names its own scripts and styles by their hashes and allows nothing else.
#[handler]
pub fn page(request: &Request) -> Response {
    static PAGE: OnceLock<Fixed> = OnceLock::new();
    let page = PAGE.get_or_init(|| {
        let html = html();
        let policy = policy(&html);
        let mut page = Fixed::new(html, "text/html; charset=utf-8");
        page.policy = HeaderValue::from_str(&policy).ok();
        page
    });
    page.answer(request)
}

/// poem-openapi's page, with the finished document in place of the raw one.
fn html() -> String {
    let service = document::service();
    // Inside a script, `<` could begin an end tag.
    let spec = document::text().replace('<', "\\u003c");
    service
        .swagger_ui_html()
        .replace(&service.spec(), spec.trim_end())
        .replace("<html charset=\"UTF-8\">", "<!doctype html>\n<html lang=\"en\">")
        .replace("<title>Swagger UI</title>", "<title>Reable API</title>")
        .trim_start()
        .to_owned()
}

fn policy(html: &str) -> String {
    let hashes = |tag| inside(html, tag).map(hash).collect::<Vec<_>>().join(" ");
    format!(
        "default-src 'none'; script-src {}; style-src {}; img-src 'self' data:; connect-src 'self'; base-uri 'none'; \
         form-action 'none'; frame-ancestors 'none'",
        hashes("script"),
        hashes("style")
    )
}

fn hash(text: &str) -> String {
    let digest = ring::digest::digest(&ring::digest::SHA256, text.as_bytes());
    format!("'sha256-{}'", data_encoding::BASE64.encode(digest.as_ref()))
}

/// What stands between the tags named `tag`, as a browser sees it: an element ends at the first end tag.
fn inside<'a>(html: &'a str, tag: &str) -> impl Iterator<Item = &'a str> {
    let (open, close) = (format!("<{tag}"), format!("</{tag}"));
    let mut rest = html;
    std::iter::from_fn(move || {
        let (_, after) = rest.split_once(&open)?;
        let (_attributes, after) = after.split_once('>')?;
        let (text, after) = after.split_once(&close)?;
        rest = after;
        Some(text)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_names_two_scripts_and_one_style() {
        let html = html();
        assert_eq!(inside(&html, "script").count(), 2);
        assert_eq!(inside(&html, "style").count(), 1);
        assert_eq!(policy(&html).matches("'sha256-").count(), 3);
    }

    #[test]
    fn the_page_shows_the_finished_document() {
        let spec = inside(&html(), "script").nth(1).unwrap().to_owned();
        assert!(spec.contains("\"openapi\": \"3.0.3\""), "{}", &spec[..400]);
    }

    #[test]
    fn the_page_asks_for_nothing_from_elsewhere() {
        let html = html();
        let body = html.rsplit_once("</head>").unwrap().1;
        for outside in ["src=", "<link", "@import"] {
            assert!(!body.contains(outside), "{outside}");
        }
    }
}
