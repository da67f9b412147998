//! What is reached without signing in, by whoever holds a secret: the calendar of a person, and the page on which mail
//! is stopped.

use std::sync::OnceLock;

use poem::http::{HeaderValue, header};
use poem::web::{Data, Path};
use poem::{Response, handler};
use reable_rules::words::Language;

use super::{feeds, unsubscribe};
use crate::accounts::gate::Visitor;
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// A person's calendar.
#[handler]
pub async fn calendar(visitor: Visitor, parts: Data<&Parts>, Path(file): Path<String>) -> Answer<Response> {
    let secret = file.strip_suffix(".ics").ok_or_else(Problem::not_found)?;
    let text = feeds::serve(&parts, &visitor, secret).await?;
    Ok(Response::builder()
        .content_type("text/calendar; charset=utf-8")
        .header(header::CACHE_CONTROL, "private, no-cache")
        .header(header::CONTENT_DISPOSITION, "inline; filename=\"reable.ics\"")
        .body(text))
}

/// Asks whether mail is to be stopped. Looking changes nothing: programs that check mail for dangers open its links.
#[handler]
pub async fn ask_unsubscribe(visitor: Visitor, parts: Data<&Parts>, Path(token): Path<String>) -> Answer<Response> {
    let language = unsubscribe::language_of(&parts, &visitor, &token).await?;
    Ok(page(language, &words(language).ask))
}

/// Stops mail, and says so.
#[handler]
pub async fn confirm_unsubscribe(visitor: Visitor, parts: Data<&Parts>, Path(token): Path<String>) -> Answer<Response> {
    let language = unsubscribe::unsubscribe(&parts, &visitor, &token).await?;
    Ok(page(language, &words(language).done))
}

/// The wording of the page in one language, as HTML.
struct Words {
    ask: String,
    done: String,
}

fn words(language: Language) -> Words {
    let (question, explanation, button, done, back) = match language {
        Language::Nl => (
            "Wilt u geen herinneringen per mail meer?",
            "Andere herinneringen, zoals in de agenda van uw telefoon, blijven.",
            "Stop met herinneringen",
            "U krijgt geen herinneringen per mail meer.",
            "Bedenkt u zich? Zet ze in de app weer aan, of vraag het uw team.",
        ),
        Language::En => (
            "Do you want no more reminders by mail?",
            "Other reminders, such as in the calendar of your phone, stay.",
            "Stop the reminders",
            "You will get no more reminders by mail.",
            "Did you change your mind? Switch them on again in the app, or ask your team.",
        ),
    };
    Words {
        ask: format!(
            "<h1>{question}</h1>\n<p>{explanation}</p>\n<form method=\"post\"><button>{button}</button></form>"
        ),
        done: format!("<h1>{done}</h1>\n<p>{back}</p>"),
    }
}

const STYLE: &str = "body{font:1.4rem/1.5 sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem;color:#111;\
                     background:#fff}h1{font-size:1.8rem;line-height:1.3}button{font:inherit;font-weight:bold;\
                     padding:1rem 1.5rem;border:0;border-radius:.5rem;background:#0b4f6c;color:#fff;width:100%}";

/// A page that asks for nothing from anywhere, under a policy that allows its one style and sending its one form.
fn page(language: Language, body: &str) -> Response {
    let html = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>Reable</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" \
         content=\"noindex\">\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n",
        language.as_str()
    );
    let mut response = Response::builder()
        .content_type("text/html; charset=utf-8")
        .header(header::CACHE_CONTROL, "no-store")
        .body(html);
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy().clone());
    response
}

fn policy() -> &'static HeaderValue {
    static POLICY: OnceLock<HeaderValue> = OnceLock::new();
    POLICY.get_or_init(|| {
        let digest = ring::digest::digest(&ring::digest::SHA256, STYLE.as_bytes());
        let hash = data_encoding::BASE64.encode(digest.as_ref());
        let text = format!(
            "default-src 'none'; style-src 'sha256-{hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        );
        // A hash in base64 is always a valid header value.
        HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static("default-src 'none'"))
    })
}
