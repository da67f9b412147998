//! Who visits a page: in which language, and signed in as whom.

use poem::http::header;
use poem::web::{FromRequest, RequestBody};
use poem::{Request, Result};
use reable_rules::words::Language;

use crate::access::SignedIn;
use crate::access::cookie::{self, Known};

use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// A visit of a page.
#[derive(Clone)]
pub struct Visit {
    /// The language of the member of staff, else the one that the browser asks for.
    pub language: Language,
    /// Who is signed in.
    pub known: Option<Known>,
}

impl Visit {
    /// Reads who visits from the cookie of a request.
    ///
    /// # Errors
    /// 503 when the database refuses.
    pub async fn of(parts: &Parts, request: &Request) -> Answer<Self> {
        let known = cookie::find(parts, request).await?;
        let language = known.as_ref().map_or_else(|| asked_for(request), |known| known.language);
        Ok(Self { language, known })
    }
}

/// English for a browser that wants English more than Dutch; Dutch for all others.
fn asked_for(request: &Request) -> Language {
    let wanted = request.header(header::ACCEPT_LANGUAGE).unwrap_or_default().to_ascii_lowercase();
    let place = |language: &str| wanted.split(',').position(|one| one.trim().starts_with(language));
    match (place("en"), place("nl")) {
        (Some(en), Some(nl)) if en < nl => Language::En,
        (Some(_), None) => Language::En,
        _ => Language::Nl,
    }
}

impl<'a> FromRequest<'a> for Visit {
    async fn from_request(request: &'a Request, _body: &mut RequestBody) -> Result<Self> {
        Ok(request.data::<Self>().cloned().ok_or_else(Problem::unavailable)?)
    }
}

/// The member of staff who is signed in: the first argument of every page that is not public.
#[derive(Clone)]
pub struct Staff(Known);

impl Staff {
    /// Who asks, as the operations of the API know them.
    #[must_use]
    pub fn who(&self) -> SignedIn {
        self.0.who.clone()
    }

    /// In which language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.0.language
    }

    /// What is known of them.
    #[must_use]
    pub fn known(&self) -> &Known {
        &self.0
    }
}

impl<'a> FromRequest<'a> for Staff {
    async fn from_request(request: &'a Request, _body: &mut RequestBody) -> Result<Self> {
        let visit = request.data::<Visit>().ok_or_else(Problem::unavailable)?;
        Ok(Self(visit.known.clone().ok_or_else(Problem::signed_out)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(wanted: &str) -> Language {
        asked_for(&Request::builder().header(header::ACCEPT_LANGUAGE, wanted).finish())
    }

    #[test]
    fn a_browser_gets_english_only_when_it_wants_that_more_than_dutch() {
        for wanted in ["nl-NL,nl;q=0.9,en;q=0.8", "de-DE,de", "", "*"] {
            assert_eq!(language(wanted), Language::Nl, "{wanted}");
        }
        for wanted in ["en-GB,en;q=0.9,nl;q=0.8", "de,en;q=0.5"] {
            assert_eq!(language(wanted), Language::En, "{wanted}");
        }
    }
}
