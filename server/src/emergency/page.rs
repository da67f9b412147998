//! Emergency access on the team's pages: name a client, say why, read.

use askama::Template;
use poem::web::{Data, Path};
use poem::{Route, get, handler, post};
use poem_openapi::param::Path as ApiPath;
use reable_rules::Zone;
use reable_rules::reminders::time_at;
use uuid::Uuid;

use super::api::{EmergencyAccess, EmergencyApi};
use super::store;
use crate::access::Duty;
use crate::answers::Paging;
use crate::ids::EmergencyAccessId;
use crate::pages::form::{Form, Refused};
use crate::pages::{Look, Page, Shown, Staff, go_to};
use crate::parts::Parts;

/// Adds these pages to `route`.
#[must_use]
pub fn routes(route: Route) -> Route {
    route.at("/team/emergency", get(show).post(open)).at("/team/emergency/:access/end", post(end))
}

#[derive(Template)]
#[template(path = "emergency/emergency.html")]
struct EmergencyPage {
    look: Look,
    form: Form,
    rest: Form,
    new_id: Uuid,
    accesses: Vec<EmergencyAccess>,
    times: Vec<String>,
}

#[handler]
async fn show(staff: Staff, parts: Data<&Parts>) -> Shown {
    emergency_page(&staff, &parts, Refused::none()).await
}

async fn emergency_page(staff: &Staff, parts: &Parts, mut refused: Refused) -> Shown {
    let access = staff.who().may_look(parts, Duty::SeeEmergencyAccess, "emergency_access").await?;
    let (now, language, status) = (parts.clock.now(), staff.language(), refused.status());
    let zone = &staff.known().zone;
    let mut accesses = store::list(parts.db.read(), &access, now, &Paging::parse(Some(200), None)?).await?;
    accesses.retain(|one| one.open);
    let page = EmergencyPage {
        look: Look::of(staff),
        form: refused.take("open", language),
        rest: refused.rest(language),
        new_id: parts.dice.uuid(now),
        times: accesses.iter().map(|one| until(one, zone)).collect(),
        accesses,
    };
    Page::with_status(&page, status)
}

/// At what time an access ends by itself.
fn until(one: &EmergencyAccess, zone: &Zone) -> String {
    time_at(one.expires_at, zone).map(|time| time.to_string()).unwrap_or_default()
}

impl EmergencyPage {
    /// The accesses in force, each with when it ends.
    fn open(&self) -> impl Iterator<Item = (&EmergencyAccess, &String)> {
        self.accesses.iter().zip(&self.times)
    }
}

#[handler]
async fn open(staff: Staff, parts: Data<&Parts>, mut form: Form) -> Shown {
    let who = staff.who();
    let opened = async { EmergencyApi.open_emergency_access(who, Data(parts.0), form.body()?).await };
    match opened.await {
        Ok(opened) => Ok(match opened.into_body().episode_id {
            Some(episode) => go_to(&format!("/team/clients/{episode}")),
            None => go_to("/team/emergency"),
        }),
        Err(problem) => emergency_page(&staff, &parts, Refused::form(form, problem)).await,
    }
}

#[handler]
async fn end(staff: Staff, parts: Data<&Parts>, Path(access): Path<EmergencyAccessId>, form: Form) -> Shown {
    match EmergencyApi.end_emergency_access(staff.who(), Data(parts.0), ApiPath(access)).await {
        Ok(_) => Ok(go_to("/team/emergency")),
        Err(problem) => emergency_page(&staff, &parts, Refused::form(form, problem)).await,
    }
}
