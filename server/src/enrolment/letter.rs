//! The letter with which a client or carer pairs their own phone: one sheet, large type, nothing about health.

use askama::Template;
use poem::handler;
use poem::web::{Data, Path};
use poem_openapi::param::Path as ApiPath;
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};
use reable_rules::words::Language;
use reable_rules::{Day, Zone};
use sea_orm::ConnectionTrait;

use super::page::people_page;
use crate::access::{Access, Deed};
use crate::accounts::sessions_api::{PairingLetter, SessionsApi};
use crate::db::sql;
use crate::ids::{EpisodeId, PersonId};
use crate::pages::form::{Form, Refused};
use crate::pages::{Look, Page, Show, Shown, Staff, say};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// To whom a letter goes, and from whom.
pub struct Envelope {
    name: String,
    address: Option<String>,
    language: Language,
    zone: Zone,
    organisation: String,
    contact_line: Option<String>,
    team: String,
    team_phone: Option<String>,
}

/// How the sheet looks.
pub const STYLE: &str = include_str!("../../templates/enrolment/letter.css");

/// The sheet alone, for whoever prints it elsewhere.
#[derive(Template)]
#[template(path = "enrolment/letter_sheet.html")]
struct SheetAlone {
    letter: Letter,
}

#[derive(Template)]
#[template(path = "enrolment/letter.html")]
struct LetterPage {
    look: Look,
    letter: Letter,
    back: String,
    mailed: bool,
}

/// What stands on the sheet.
struct Letter {
    envelope: Envelope,
    code: String,
    qr: String,
    address: String,
    last_day: Day,
}

/// Makes a pairing code, and answers the letter with it: shown this once.
#[handler]
pub(super) async fn print(staff: Staff, parts: Data<&Parts>, Path(person): Path<PersonId>, mut form: Form) -> Shown {
    let episode = form.value("episode").and_then(|id| id.parse().ok()).map(EpisodeId);
    let made = async {
        // First whatever can fail without a code having been made.
        let access = staff.who().may_read(&parts, Deed::IssuePairingCode, person).await?;
        let envelope = read(parts.db.read(), &access, person).await?;
        let made = SessionsApi.create_pairing_code(staff.who(), Data(parts.0), ApiPath(person), form.body()?).await?;
        Letter::new(envelope, made.into_body())
    };
    match (made.await, episode) {
        (Ok(letter), episode) => {
            let back = episode.map_or_else(
                || "/team".to_owned(),
                |episode| format!("/team/clients/{episode}/people#person-{person}"),
            );
            let mailed = form.values("send_by_mail").any(|value| value == "true");
            Page::of(&LetterPage { look: Look::of(&staff), letter, back, mailed })
        }
        (Err(problem), Some(episode)) => people_page(&staff, &parts, episode, Refused::form(form, problem)).await,
        (Err(problem), None) => Err(problem),
    }
}

/// To whom a letter to a client or carer goes, and from whom. One query.
///
/// # Errors
/// 404 when the person is not within `access`.
pub async fn read<C: ConnectionTrait, M>(db: &C, access: &Access<M>, person: PersonId) -> Answer<Envelope> {
    let text = "SELECT p.name, p.language, p.time_zone, c.address, o.name AS organisation, o.contact_line, \
                t.name AS team, t.phone AS team_phone FROM people p JOIN organisations o ON o.id = p.org_id \
                JOIN teams t ON t.org_id = p.org_id LEFT JOIN clients c ON c.id = p.id \
                WHERE p.id = $1 AND p.org_id = $2 AND t.id = $3";
    let values = [person.into(), access.org().into(), access.standing().team.into()];
    let row = db.query_one_raw(sql(db, text, values)).await?.ok_or_else(Problem::not_found)?;
    Ok(Envelope {
        name: row.try_get("", "name")?,
        address: row.try_get("", "address")?,
        language: row.try_get("", "language")?,
        zone: row.try_get("", "time_zone")?,
        organisation: row.try_get("", "organisation")?,
        contact_line: row.try_get("", "contact_line")?,
        team: row.try_get("", "team")?,
        team_phone: row.try_get("", "team_phone")?,
    })
}

impl Envelope {
    /// Has the letter written in another language than the person's own.
    #[must_use]
    pub fn in_language(self, language: Option<Language>) -> Self {
        Self { language: language.unwrap_or(self.language), ..self }
    }
}

/// The sheet as a piece of HTML that brings its own style and fetches nothing.
///
/// # Errors
/// When the address does not fit in a QR.
pub fn sheet(envelope: Envelope, made: PairingLetter) -> Answer<String> {
    let sheet = SheetAlone { letter: Letter::new(envelope, made)? }.render().map_err(|error| {
        tracing::error!(%error, "a pairing letter cannot be written");
        Problem::internal()
    })?;
    Ok(format!("<style>\n{STYLE}</style>\n{sheet}"))
}

impl Letter {
    fn new(envelope: Envelope, made: PairingLetter) -> Answer<Self> {
        Ok(Self {
            last_day: Day::today(made.expires_at, &envelope.zone).plus_days(-1),
            envelope,
            qr: drawn(&made.url)?,
            address: typed(&made.url).to_owned(),
            code: made.code,
        })
    }

    /// One of two texts, in the language of whoever gets the letter.
    fn say<'a>(&self, nl: &'a str, en: &'a str) -> &'a str {
        say(self.envelope.language, nl, en)
    }

    fn until(&self) -> String {
        self.last_day.long(self.envelope.language)
    }
}

/// The address to type: without the secret, which only the QR carries, and without what every browser adds.
fn typed(url: &str) -> &str {
    let bare = url.split('#').next().unwrap_or(url);
    bare.strip_prefix("https://").unwrap_or(bare)
}

/// The QR of an address as a drawing.
fn drawn(url: &str) -> Answer<String> {
    let qr = QrCode::with_error_correction_level(url, EcLevel::M).map_err(|error| {
        tracing::error!(%error, "the address of a pairing letter does not fit in a QR");
        Problem::internal()
    })?;
    let image = qr.render::<svg::Color<'_>>().min_dimensions(220, 220).build();
    // Inside a page an SVG has no XML declaration.
    Ok(image.split_once("?>").map_or(image.as_str(), |(_, svg)| svg).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "https://reable.example/pair#c2VjcmV0";

    fn letter(name: &str, language: Language) -> Letter {
        let envelope = Envelope {
            name: name.to_owned(),
            address: None,
            language,
            zone: "Europe/Amsterdam".parse().unwrap(),
            organisation: "Zorg aan Zee".to_owned(),
            contact_line: None,
            team: "Noord".to_owned(),
            team_phone: Some("088 000 0000".to_owned()),
        };
        let expires_at = "2026-12-07T09:00:00Z".parse().unwrap();
        let made = PairingLetter { code: "7K2M-9QXD-R4TZ".to_owned(), url: URL.to_owned(), expires_at, sheet: None };
        Letter::new(envelope, made).unwrap()
    }

    fn html(name: &str, language: Language) -> String {
        let look = Look { language: Language::Nl, reader: None, style: "" };
        let page = LetterPage { look, letter: letter(name, language), back: "/team".to_owned(), mailed: false };
        page.render().unwrap()
    }

    #[test]
    fn the_letter_speaks_the_language_of_whoever_gets_it() {
        let english = html("Mrs De Vries", Language::En);
        assert!(english.contains("lang=\"en\"") && english.contains("6 December 2026"), "{english}");
        assert!(html("mevrouw De Vries", Language::Nl).contains("6 december 2026"));
    }

    #[test]
    fn the_secret_of_the_link_is_in_the_drawing_and_nowhere_in_the_text() {
        let html = html("Eva", Language::Nl);
        assert!(html.contains("<svg") && html.contains("7K2M-9QXD-R4TZ") && html.contains("reable.example/pair"));
        assert!(!html.contains("c2VjcmV0") && !html.contains("<?xml"));
    }

    #[test]
    fn the_sheet_alone_fetches_nothing_from_elsewhere() {
        let letter = letter("Eva", Language::Nl);
        let expires_at = "2026-12-07T09:00:00Z".parse().unwrap();
        let made = PairingLetter { code: letter.code, url: URL.to_owned(), expires_at, sheet: None };
        let sheet = sheet(letter.envelope.in_language(Some(Language::En)), made).unwrap();
        assert!(sheet.contains("Connect your phone") && sheet.contains(".letter .code"), "{sheet}");
        for word in ["src=", "href=", "url(", "@import", "<script"] {
            assert!(!sheet.contains(word), "{word}");
        }
    }

    #[test]
    fn a_name_is_text_and_never_markup() {
        assert!(!html("<script>alert(1)</script>", Language::Nl).contains("<script"));
    }

    #[test]
    fn an_address_without_tls_keeps_its_scheme_so_that_it_can_be_typed() {
        assert_eq!(typed(URL), "reable.example/pair");
        assert_eq!(typed("http://127.0.0.1:8080/pair#x"), "http://127.0.0.1:8080/pair");
    }
}
