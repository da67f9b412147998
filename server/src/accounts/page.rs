//! The pages on which members of staff sign in and out, and set a password with a link.

use askama::Template;
use poem::http::{StatusCode, header};
use poem::web::{Data, Path, Query};
use poem::{Route, get, handler, post};
use serde::Deserialize;

use super::gate::Visitor;
use super::sessions_api::{PasswordReset, PasswordResetCompletion, PasswordSignIn};
use super::{account_page, links, sessions, sign_in};
use crate::access::cookie;
use crate::pages::form::Form;
use crate::pages::{Look, Page, Shown, Staff, Visit, go_to};
use crate::parts::Parts;

/// Adds these pages to `route`.
#[must_use]
pub fn routes(route: Route) -> Route {
    account_page::routes(route)
        .at("/team/sign-in", get(ask).post(enter))
        .at("/team/sign-out", post(leave))
        .at("/team/password", get(ask_for_link).post(send_link))
        .at("/team/password/:secret", get(ask_new_password).post(set_new_password))
}

/// The field of the second factor.
const CODE: &str = "totp_code";

#[derive(Template)]
#[template(path = "accounts/sign_in.html")]
struct SignInPage {
    look: Look,
    form: Form,
    news: Option<&'static str>,
    asks_organisation: bool,
    asks_code: bool,
}

/// The page on which somebody signs in.
///
/// # Errors
/// As [`Page::of`].
pub fn sign_in_page(visit: &Visit, form: Form, status: StatusCode) -> Shown {
    let look = Look { reader: None, ..Look::at_the_door(visit) };
    let news = form.value("unsent").map(|_| {
        look.say(
            "U was te lang weg en bent afgemeld. Meld u opnieuw aan; wat u invulde is er nog.",
            "You were away too long and have been signed out. Sign in again; what you filled in is still there.",
        )
    });
    let asks_organisation = form.is("organisation_needed") || form.value("organisation").is_some_and(|o| !o.is_empty());
    // Once asked for, the field stays: a password that is mistyped in the second round brings nobody back to the first.
    let asks_code = form.is("totp_required") || form.value(CODE).is_some();
    // A code is good once; neither it nor the password is shown again.
    let form = if asks_code { form.with(CODE, "") } else { form };
    Page::with_status(&SignInPage { look, form, news, asks_organisation, asks_code }, status)
}

#[derive(Deserialize)]
struct Next {
    next: Option<String>,
}

#[handler]
async fn ask(visit: Visit, Query(next): Query<Next>) -> Shown {
    if visit.known.is_some() {
        return Ok(go_to(inside(next.next.as_deref())));
    }
    let form = Form::empty(visit.language).with("next", inside(next.next.as_deref()));
    sign_in_page(&visit, form, StatusCode::OK)
}

/// Where somebody goes after signing in: a page of the team, and nothing else that an address may name.
fn inside(next: Option<&str>) -> &str {
    let leads_out = |path: &str| path.contains(['\\', '\r', '\n', '%']) || path.contains("..") || path.contains("//");
    let safe = |path: &&str| (*path == "/team" || path.starts_with("/team/")) && !leads_out(path);
    next.filter(safe).unwrap_or("/team")
}

#[derive(Template)]
#[template(path = "accounts/send_again.html")]
struct SendAgain {
    look: Look,
    path: String,
    fields: Vec<(String, String)>,
}

#[handler]
async fn enter(visit: Visit, visitor: Visitor, parts: Data<&Parts>, mut form: Form) -> Shown {
    let secret = match form.body::<PasswordSignIn>() {
        Ok(body) => sign_in::on_a_page(&parts, &visitor, body.into_value()).await,
        Err(problem) => Err(problem),
    };
    let secret = match secret {
        Ok(secret) => secret,
        Err(problem) => {
            let status = problem.status_code();
            return sign_in_page(&visit, form.refused(problem), status);
        }
    };
    let next = inside(form.value("next"));
    let page = match form.value("unsent") {
        Some(unsent) => {
            let fields = serde_urlencoded::from_str(unsent).unwrap_or_default();
            let look = Look { reader: None, ..Look::at_the_door(&visit) };
            Page::of(&SendAgain { look, path: next.to_owned(), fields })?
        }
        None => go_to(next),
    };
    Ok(page.with_header(header::SET_COOKIE, &cookie::give(&parts, &secret)))
}

#[handler]
async fn leave(staff: Staff, parts: Data<&Parts>) -> Shown {
    sessions::sign_out(&parts, staff.who().caller()).await?;
    // What the browser kept of the pages goes with the session.
    Ok(go_to("/team/sign-in")
        .with_header(header::SET_COOKIE, &cookie::take_back(&parts))
        .with_header(header::HeaderName::from_static("clear-site-data"), "\"cache\""))
}

#[derive(Template)]
#[template(path = "accounts/ask_link.html")]
struct AskLinkPage {
    look: Look,
    form: Form,
    sent: bool,
}

#[handler]
async fn ask_for_link(visit: Visit) -> Shown {
    Page::of(&AskLinkPage { look: Look::at_the_door(&visit), form: Form::empty(visit.language), sent: false })
}

#[handler]
async fn send_link(visit: Visit, visitor: Visitor, parts: Data<&Parts>, mut form: Form) -> Shown {
    let asked = match form.body::<PasswordReset>() {
        Ok(body) => links::ask_reset(&parts, &visitor, &body.email).await,
        Err(problem) => Err(problem),
    };
    let look = Look::at_the_door(&visit);
    match asked {
        Ok(()) => Page::of(&AskLinkPage { look, form, sent: true }),
        Err(problem) => {
            let status = problem.status_code();
            Page::with_status(&AskLinkPage { look, form: form.refused(problem), sent: false }, status)
        }
    }
}

#[derive(Template)]
#[template(path = "accounts/new_password.html")]
struct NewPasswordPage {
    look: Look,
    form: Form,
    done: bool,
}

#[handler]
async fn ask_new_password(visit: Visit, Path(_secret): Path<String>) -> Shown {
    Page::of(&NewPasswordPage { look: Look::at_the_door(&visit), form: Form::empty(visit.language), done: false })
}

#[handler]
async fn set_new_password(
    visit: Visit,
    visitor: Visitor,
    parts: Data<&Parts>,
    Path(secret): Path<String>,
    form: Form,
) -> Shown {
    let mut form = form.with("token", &secret);
    let set = match form.body::<PasswordResetCompletion>() {
        Ok(body) => links::complete(&parts, &visitor, body.into_value()).await,
        Err(problem) => Err(problem),
    };
    let look = Look::at_the_door(&visit);
    match set {
        Ok(()) => Page::of(&NewPasswordPage { look, form, done: true }),
        Err(problem) => {
            let status = problem.status_code();
            Page::with_status(&NewPasswordPage { look, form: form.refused(problem), done: false }, status)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signing_in_leads_to_a_page_of_the_team_and_nowhere_else() {
        for path in ["/team", "/team/clients/1?x=1"] {
            assert_eq!(inside(Some(path)), path);
        }
        for path in [
            "https://evil.example",
            "//evil.example/team",
            "/teamwork",
            "/team/\\evil",
            "/team/../docs",
            "/team/..//evil.example",
            "/docs",
        ] {
            assert_eq!(inside(Some(path)), "/team", "{path}");
        }
        assert_eq!(inside(None), "/team");
    }
}
