//! A page as it is sent: its frame, its policy, and the stylesheet of all of them.

use std::sync::{LazyLock, OnceLock};

use askama::Template;
use poem::http::{StatusCode, header};
use poem::{IntoResponse, Response, handler};
use reable_rules::words::Language;

use super::visit::{Staff, Visit};
use crate::enrolment::letter;
use crate::problem::{Answer, Problem};

/// What a page may do: show itself, its stylesheet and its drawings, and send its forms home. No script at all.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; \
                      frame-ancestors 'none'";

/// The stylesheet of all pages, that of the charts included.
static STYLE: LazyLock<String> = LazyLock::new(|| {
    format!("{}\n{}\n{}", include_str!("../../templates/team.css"), letter::STYLE, reable_rules::chart::STYLE)
});

/// What a page answers: itself, the way to another page, or why not.
pub type Shown = Answer<Page>;

/// A page on its way to the browser.
pub struct Page(Response);

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        self.0
    }
}

/// What the frame around every page shows.
pub struct Look {
    /// In which language.
    pub language: Language,
    /// The member of staff who looks, and their organisation; nobody on public pages.
    pub reader: Option<(String, String)>,
    /// Where the stylesheet is.
    pub style: &'static str,
}

impl Look {
    /// The frame for a member of staff.
    #[must_use]
    pub fn of(staff: &Staff) -> Self {
        let known = staff.known();
        Self {
            language: known.language,
            reader: Some((known.name.clone(), known.organisation.clone())),
            style: style_path(),
        }
    }

    /// The frame for whoever visits.
    #[must_use]
    pub fn at_the_door(visit: &Visit) -> Self {
        let reader = visit.known.as_ref().map(|known| (known.name.clone(), known.organisation.clone()));
        Self { language: visit.language, reader, style: style_path() }
    }

    /// In which language, as templates ask for it.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// One of two texts, in the reader's language.
    #[must_use]
    pub fn say<'a>(&self, nl: &'a str, en: &'a str) -> &'a str {
        super::say(self.language, nl, en)
    }
}

impl Page {
    /// A page that was made.
    ///
    /// # Errors
    /// 500 when the template fails, which only running out of memory makes it do.
    pub fn of(template: &impl Template) -> Shown {
        Self::with_status(template, StatusCode::OK)
    }

    /// A page under another status than 200.
    ///
    /// # Errors
    /// As [`of`](Self::of).
    pub fn with_status(template: &impl Template, status: StatusCode) -> Shown {
        let html = template.render().map_err(|error| {
            tracing::error!(%error, "a page could not be made");
            Problem::internal()
        })?;
        Ok(Self(
            Response::builder()
                .status(status)
                .content_type("text/html; charset=utf-8")
                .header(header::CACHE_CONTROL, "no-store")
                .header(header::CONTENT_SECURITY_POLICY, POLICY)
                .body(html),
        ))
    }

    /// Adds a header.
    #[must_use]
    pub fn with_header(mut self, name: header::HeaderName, value: &str) -> Self {
        if let Ok(value) = value.parse() {
            self.0.headers_mut().append(name, value);
        }
        self
    }
}

/// Sends the browser on to another page, which it then reads: a page that was changed is never sent twice by reloading.
#[must_use]
pub fn go_to(path: &str) -> Page {
    let response = Response::builder().status(StatusCode::SEE_OTHER).header(header::CACHE_CONTROL, "no-store").finish();
    Page(response).with_header(header::LOCATION, path)
}

/// Where the stylesheet is: its name holds the hash of what is in it.
fn style_path() -> &'static str {
    static PATH: OnceLock<String> = OnceLock::new();
    PATH.get_or_init(|| {
        let digest = ring::digest::digest(&ring::digest::SHA256, STYLE.as_bytes());
        format!("/team/style/{}.css", data_encoding::HEXLOWER.encode(&digest.as_ref()[..8]))
    })
}

/// The stylesheet. Asked for under an old name it is the new one, and not to be kept under that.
#[handler]
pub fn style(request: &poem::Request) -> Response {
    let current = request.uri().path() == style_path();
    let caching = if current { "public, max-age=31536000, immutable" } else { "no-cache" };
    Response::builder()
        .content_type("text/css; charset=utf-8")
        .header(header::CACHE_CONTROL, caching)
        .body(STYLE.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stylesheet_closes_what_it_opens() {
        assert_eq!(STYLE.matches('{').count(), STYLE.matches('}').count());
        assert_eq!(letter::STYLE.matches('{').count(), letter::STYLE.matches('}').count());
    }
}
