//! The door before every page of the team: who comes in, what is sent back, and how a refusal looks.

use askama::Template;
use poem::http::{Method, StatusCode, header};
use poem::{Endpoint, IntoResponse, Request, Response, Result};

use super::faults;
use super::form::Form;
use super::page::{Look, Page, Shown, go_to};
use super::visit::Visit;
use crate::body;
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// The pages that anybody may open.
const PUBLIC: [&str; 3] = ["/team/sign-in", "/team/password", "/team/style/"];

/// Where staff go first whose organisation asks for a second factor that they have not set up.
const SECOND_FACTOR: &str = "/team/account/second-factor";

/// The pages that they may open besides the public ones, and what these send.
const BEFORE_SECOND_FACTOR: [&str; 2] = [SECOND_FACTOR, "/team/sign-out"];

/// What stands before the pages.
pub struct Door<E>(pub E);

impl<E: Endpoint<Output = Response>> Endpoint for Door<E> {
    type Output = Response;

    async fn call(&self, mut request: Request) -> Result<Response> {
        let parts = request.data::<Parts>().cloned().ok_or_else(Problem::unavailable)?;
        let visit = match Visit::of(&parts, &request).await {
            Ok(visit) => visit,
            Err(problem) => {
                return Ok(page_of(&Visit { language: reable_rules::words::Language::Nl, known: None }, &problem));
            }
        };
        request.extensions_mut().insert(visit.clone());
        Ok(match self.admit(&parts, &visit, request).await {
            Ok(response) if response.status().is_success() || response.status().is_redirection() => response,
            Ok(response) if response.content_type().is_some_and(|kind| kind.starts_with("text/html")) => response,
            Ok(response) => page_of(&visit, &problem_of(response.status())),
            Err(problem) => page_of(&visit, &problem),
        })
    }
}

impl<E: Endpoint<Output = Response>> Door<E> {
    async fn admit(&self, parts: &Parts, visit: &Visit, mut request: Request) -> Answer<Response> {
        let changes = !matches!(*request.method(), Method::GET | Method::HEAD);
        if changes && !is_from_here(parts, &request) {
            return Err(Problem::new(
                StatusCode::FORBIDDEN,
                "from_another_site",
                "This was sent from another site, and was not done. Open the page here and send it again.",
            ));
        }
        let path = request.uri().path().to_owned();
        if visit.known.is_none() && !PUBLIC.iter().any(|public| path.starts_with(public)) {
            return Ok(ask_to_sign_in(visit, &mut request, changes).await?.into_response());
        }
        if visit.known.as_ref().is_some_and(|known| known.second_factor_due)
            && !PUBLIC.iter().chain(&BEFORE_SECOND_FACTOR).any(|open| path.starts_with(open))
        {
            return Ok(go_to(SECOND_FACTOR).into_response());
        }
        match self.0.call(request).await {
            Ok(response) => Ok(response),
            Err(error) => Err(error.downcast::<Problem>().unwrap_or_else(|error| problem_of(error.status()))),
        }
    }
}

/// Whether a browser says that the request comes from a page of this site. One that says nothing is refused.
fn is_from_here(parts: &Parts, request: &Request) -> bool {
    if let Some(site) = request.header("sec-fetch-site") {
        return site == "same-origin";
    }
    request.header(header::ORIGIN).is_some_and(|origin| origin == origin_of(&parts.settings.public_url))
}

/// The part of an address that browsers call its origin.
fn origin_of(url: &str) -> &str {
    let host = url.find("://").map_or(0, |at| at + 3);
    url[host..].find('/').map_or(url, |end| &url[..host + end])
}

/// Where somebody goes who is not signed in. Whoever sent a form finds it again after signing in.
async fn ask_to_sign_in(visit: &Visit, request: &mut Request, changes: bool) -> Shown {
    let path = request.uri().path_and_query().map_or("/team", |path| path.as_str()).to_owned();
    if changes {
        let (request_body, path) = (request.take_body(), request.uri().path().to_owned());
        let mut unread = poem::RequestBody::new(request_body);
        let bytes = body::collect::<1>(request, &mut unread).await?;
        return sign_in_again(visit, &path, &bytes);
    }
    // The cookie does not come along from another site, such as mail in a browser; from this page it does.
    if request.header("sec-fetch-site") == Some("cross-site") {
        let page = Onward { look: Look::at_the_door(visit), path };
        return Page::of(&page);
    }
    if path == "/team" {
        return Ok(go_to("/team/sign-in"));
    }
    let next = serde_urlencoded::to_string([("next", path)]).unwrap_or_default();
    Ok(go_to(&format!("/team/sign-in?{next}")))
}

/// The page on which somebody signs in whose session ended while a form was filled in.
fn sign_in_again(visit: &Visit, path: &str, sent: &[u8]) -> Shown {
    let mut fields: Vec<(String, String)> = serde_urlencoded::from_bytes(sent).unwrap_or_default();
    // A password is never shown again, not even to whoever typed it.
    fields.retain(|(name, _)| !name.contains("password"));
    let unsent = serde_urlencoded::to_string(fields).unwrap_or_default();
    let form = Form::empty(visit.language).with("next", path).with("unsent", unsent);
    crate::accounts::page::sign_in_page(visit, form, StatusCode::UNAUTHORIZED)
}

fn problem_of(status: StatusCode) -> Problem {
    match status {
        // An address that is none, such as one with a broken id, names nothing.
        StatusCode::BAD_REQUEST | StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Problem::not_found(),
        _ => Problem::internal(),
    }
}

/// A page that leads straight on to where it stands.
#[derive(Template)]
#[template(path = "onward.html")]
struct Onward {
    look: Look,
    path: String,
}

/// What is shown of a refusal.
#[derive(Template)]
#[template(path = "problem.html")]
struct Refused {
    look: Look,
    title: &'static str,
    said: String,
}

fn page_of(visit: &Visit, problem: &Problem) -> Response {
    let look = Look::at_the_door(visit);
    let page = Refused {
        title: faults::title_of(problem.status_code(), visit.language),
        said: faults::of_problem(problem, visit.language),
        look,
    };
    let page = Page::with_status(&page, problem.status_code());
    page.map_or_else(IntoResponse::into_response, IntoResponse::into_response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_origin_of_an_address_is_its_scheme_and_host() {
        assert_eq!(origin_of("https://reable.example"), "https://reable.example");
        assert_eq!(origin_of("http://127.0.0.1:8080/under/a/path"), "http://127.0.0.1:8080");
    }
}
