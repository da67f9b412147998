//! The pages on which a member of staff looks after their own account.

use askama::Template;
use chrono::{DateTime, Utc};
use poem::web::{Data, Query};
use poem::{Route, get, handler, post};
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};
use reable_rules::reminders::time_at;
use reable_rules::words::Language;
use reable_rules::{Day, Zone};
use serde::Deserialize;

use super::sessions::Session;
use super::sessions_api::{PasswordChange, PasswordOnceMore, RecoveryCodes, SignInClient, TotpCode, TotpEnrolment};
use super::{second_factor, sessions, sign_in};
use crate::access::Duty;
use crate::pages::form::Form;
use crate::pages::{Look, Page, Show as _, Shown, Staff, go_to, say};
use crate::parts::Parts;
use crate::problem::Problem;

/// Adds these pages to `route`.
#[must_use]
pub fn routes(route: Route) -> Route {
    route
        .at("/team/account", get(account))
        .at("/team/account/password", get(ask_password_change).post(change_password))
        .at("/team/account/second-factor", get(ask_second_factor).post(start_second_factor))
        .at("/team/account/second-factor/code", post(confirm_second_factor))
        .at("/team/account/second-factor/recovery-codes", post(renew_recovery_codes))
        .at("/team/account/second-factor/removal", post(remove_second_factor))
        .at("/team/account/sessions", post(end_other_sessions))
}

/// What was done on another page before this one was shown.
#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum Done {
    CodeOn,
    CodeOff,
    SignedOut,
}

#[derive(Deserialize)]
struct After {
    done: Option<Done>,
}

#[derive(Template)]
#[template(path = "accounts/account.html")]
struct AccountPage {
    look: Look,
    teams: Vec<String>,
    code_is_on: bool,
    recovery_codes_left: i64,
    /// Where else one is signed in, a sentence each.
    elsewhere: Vec<String>,
    news: Option<&'static str>,
}

impl AccountPage {
    /// The language of the reader's account, in that language.
    fn language(&self) -> &'static str {
        match self.look.language {
            Language::Nl => "Nederlands",
            Language::En => "English",
        }
    }
}

fn news(done: Done, look: &Look) -> &'static str {
    let (nl, en) = match done {
        Done::CodeOn => (
            "Voortaan vraagt het aanmelden ook een code van uw telefoon.",
            "From now on signing in also asks for a code of your phone.",
        ),
        Done::CodeOff => {
            ("Aanmelden gaat weer met uw wachtwoord alleen.", "Signing in takes your password alone again.")
        }
        Done::SignedOut => ("Overal elders bent u afgemeld.", "Everywhere else you have been signed out."),
    };
    say(look.language, nl, en)
}

/// Where one is signed in, since when, and when it was last renewed.
fn place(session: &Session, zone: &Zone, language: Language) -> String {
    let moment = |at: DateTime<Utc>| {
        let time = time_at(at, zone).map(|time| time.to_string()).unwrap_or_default();
        format!("{} {time}", Day::today(at, zone).long(language))
    };
    let (since, used) = (moment(session.created_at), moment(session.last_used_at));
    let client = match session.client {
        SignInClient::Web => say(language, "In een browser", "In a browser"),
        SignInClient::Cli => say(language, "Op de opdrachtregel", "At the command line"),
    };
    match language {
        Language::Nl => format!("{client}, sinds {since}; laatst gebruikt {used}."),
        Language::En => format!("{client}, since {since}; last used {used}."),
    }
}

#[handler]
async fn account(staff: Staff, parts: Data<&Parts>, Query(after): Query<After>) -> Shown {
    let access = staff.who().may_look(&parts, Duty::OwnAccount, "own_account").await?;
    let me = super::me::get(parts.db.read(), &access).await?;
    let look = Look::of(&staff);
    let here = staff.who().may_look(&parts, Duty::StaffAccount, "own_sessions").await?;
    let mut sessions = sessions::list_own(parts.db.read(), &here, parts.clock.now()).await?;
    sessions.retain(|session| !session.current);
    Page::of(&AccountPage {
        elsewhere: sessions.iter().map(|session| place(session, &staff.known().zone, look.language)).collect(),
        teams: me.teams.into_iter().map(|team| team.name).collect(),
        code_is_on: me.second_factor == Some(true),
        recovery_codes_left: me.recovery_codes_left.unwrap_or(0),
        news: after.done.map(|done| news(done, &look)),
        look,
    })
}

#[derive(Template)]
#[template(path = "accounts/change_password.html")]
struct ChangePasswordPage {
    look: Look,
    form: Form,
    done: bool,
}

#[handler]
async fn ask_password_change(staff: Staff) -> Shown {
    Page::of(&ChangePasswordPage { look: Look::of(&staff), form: Form::empty(staff.language()), done: false })
}

#[handler]
async fn change_password(staff: Staff, parts: Data<&Parts>, mut form: Form) -> Shown {
    let changed = async {
        let access = staff.who().may_manage(Duty::OwnAccount)?;
        let body = form.body::<PasswordChange>()?;
        sign_in::change_password(&parts, &access, body.into_value()).await
    };
    let look = Look::of(&staff);
    match changed.await {
        Ok(()) => Page::of(&ChangePasswordPage { look, form, done: true }),
        Err(problem) => {
            let form = form.refused(problem);
            let status = form.status();
            Page::with_status(&ChangePasswordPage { look, form, done: false }, status)
        }
    }
}

/// Where the second factor stands.
enum Standing {
    On,
    Off,
    /// The secret is made, and waits for its first code.
    Started {
        url: String,
        secret: String,
    },
    /// It is on, and these are the new recovery codes, shown this once.
    Recoverable {
        codes: Vec<String>,
    },
}

#[derive(Template)]
#[template(path = "accounts/second_factor.html")]
struct SecondFactorPage {
    look: Look,
    form: Form,
    /// The form for new recovery codes.
    renewal: Form,
    /// Whether there is no way around it.
    due: bool,
    standing: Standing,
}

impl SecondFactorPage {
    fn show(staff: &Staff, form: Form, standing: Standing) -> Shown {
        let (status, renewal) = (form.status(), Form::empty(staff.language()).called("codes"));
        Page::with_status(
            &Self { look: Look::of(staff), form, renewal, due: staff.known().second_factor_due, standing },
            status,
        )
    }

    /// The page when new recovery codes were refused.
    fn show_refused_renewal(staff: &Staff, form: Form, problem: Problem) -> Shown {
        let standing = if problem.code() == "totp_not_started" { Standing::Off } else { Standing::On };
        let renewal = form.called("codes").refused(problem);
        let (status, form) = (renewal.status(), Form::empty(staff.language()));
        Page::with_status(
            &Self { look: Look::of(staff), form, renewal, due: staff.known().second_factor_due, standing },
            status,
        )
    }

    /// The drawing that an authenticator reads; empty when the address does not fit in one.
    fn qr(&self, url: &str) -> String {
        let Ok(code) = QrCode::with_error_correction_level(url, EcLevel::M) else { return String::new() };
        let drawing = code.render::<svg::Color<'_>>().min_dimensions(220, 220).build();
        // Inside a page an SVG has no XML declaration.
        drawing.split_once("?>").map_or(drawing.as_str(), |(_, svg)| svg).to_owned()
    }

    /// The secret as one types it.
    fn groups(&self, secret: &str) -> String {
        let characters: Vec<char> = secret.chars().collect();
        characters.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(" ")
    }
}

#[handler]
async fn ask_second_factor(staff: Staff, parts: Data<&Parts>) -> Shown {
    let access = staff.who().may_look(&parts, Duty::StaffAccount, "own_account").await?;
    let on = second_factor::is_on(parts.db.read(), access.org(), access.person()).await?;
    let standing = if on { Standing::On } else { Standing::Off };
    SecondFactorPage::show(&staff, Form::empty(staff.language()), standing)
}

#[handler]
async fn start_second_factor(staff: Staff, parts: Data<&Parts>, mut form: Form) -> Shown {
    let started = async {
        let access = staff.who().may_manage(Duty::StaffAccount)?;
        let body = form.body::<PasswordOnceMore>()?;
        second_factor::start(&parts, &access, body.into_value().current_password).await
    };
    match started.await {
        Ok(TotpEnrolment { secret, url }) => {
            let form = Form::empty(staff.language()).with("secret", &secret).with("url", &url);
            SecondFactorPage::show(&staff, form, Standing::Started { url, secret })
        }
        Err(problem) => {
            let standing = if problem.code() == "totp_enrolled" { Standing::On } else { Standing::Off };
            SecondFactorPage::show(&staff, form.refused(problem), standing)
        }
    }
}

#[handler]
async fn confirm_second_factor(staff: Staff, parts: Data<&Parts>, mut form: Form) -> Shown {
    let confirmed = async {
        let access = staff.who().may_manage(Duty::StaffAccount)?;
        let body = form.body::<TotpCode>()?;
        second_factor::confirm(&parts, &access, &body.code).await
    };
    match confirmed.await {
        Ok(RecoveryCodes { codes }) => {
            SecondFactorPage::show(&staff, Form::empty(staff.language()), Standing::Recoverable { codes })
        }
        // Sent twice: the first one did it.
        Err(problem) if problem.code() == "totp_enrolled" => Ok(go_to("/team/account?done=code_on")),
        Err(problem) => ask_first_code_again(&staff, form, problem),
    }
}

/// The drawing comes back with the form that was sent: the server does not show a secret that it keeps.
fn ask_first_code_again(staff: &Staff, form: Form, problem: Problem) -> Shown {
    let sent = |name: &str| form.value(name).filter(|value| !value.is_empty()).map(ToOwned::to_owned);
    let standing = match (sent("url"), sent("secret")) {
        (Some(url), Some(secret)) if problem.code() != "totp_not_started" => Standing::Started { url, secret },
        _ => Standing::Off,
    };
    SecondFactorPage::show(staff, form.without("code").refused(problem), standing)
}

#[handler]
async fn renew_recovery_codes(staff: Staff, parts: Data<&Parts>, mut form: Form) -> Shown {
    let renewed = async {
        let access = staff.who().may_manage(Duty::StaffAccount)?;
        let body = form.body::<PasswordOnceMore>()?;
        second_factor::renew_recovery_codes(&parts, &access, body.into_value().current_password).await
    };
    match renewed.await {
        Ok(RecoveryCodes { codes }) => {
            SecondFactorPage::show(&staff, Form::empty(staff.language()), Standing::Recoverable { codes })
        }
        Err(problem) => SecondFactorPage::show_refused_renewal(&staff, form, problem),
    }
}

#[handler]
async fn remove_second_factor(staff: Staff, parts: Data<&Parts>, mut form: Form) -> Shown {
    let removed = async {
        let access = staff.who().may_manage(Duty::StaffAccount)?;
        let body = form.body::<PasswordOnceMore>()?;
        second_factor::remove(&parts, &access, body.into_value().current_password).await
    };
    match removed.await {
        Ok(()) => Ok(go_to("/team/account?done=code_off")),
        // Sent twice: the first one did it.
        Err(problem) if problem.code() == "totp_not_started" => Ok(go_to("/team/account?done=code_off")),
        Err(problem) => SecondFactorPage::show(&staff, form.refused(problem), Standing::On),
    }
}

#[handler]
async fn end_other_sessions(staff: Staff, parts: Data<&Parts>) -> Shown {
    let access = staff.who().may_manage(Duty::StaffAccount)?;
    sessions::end_others(&parts, &access).await?;
    Ok(go_to("/team/account?done=signed_out"))
}
