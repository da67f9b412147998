//! The pauses of one episode: what there is, another one, other days, or none after all.

use askama::Template;
use poem::web::{Data, Path};
use poem::{Route, get, handler, post};
use poem_openapi::param::Path as ApiPath;
use reable_rules::Day;
use reable_rules::words::PauseReason;
use uuid::Uuid;

use super::episodes_api::EpisodesApi;
use super::pauses;
use crate::access::Deed;
use crate::ids::{EpisodeId, PauseId};
use crate::pages::form::{Form, Refused};
use crate::pages::labels::Label;
use crate::pages::{Head, Look, Page, Show, Shown, Staff, go_to};
use crate::parts::Parts;
use crate::problem::Answer;
use crate::tables::pauses::Model as Pause;

/// Adds these pages to `route`.
pub(super) fn routes(route: Route) -> Route {
    route
        .at("/team/clients/:episode/pauses", get(show).post(add))
        .at("/team/clients/:episode/pauses/:pause", post(change))
        .at("/team/clients/:episode/pauses/:pause/end", post(withdraw))
}

#[derive(Template)]
#[template(path = "enrolment/pauses.html")]
struct PausesPage {
    look: Look,
    head: Head,
    pauses: Vec<PauseCard>,
    new: Form,
    new_id: Uuid,
    rest: Form,
    today: Day,
}

/// A pause, with the forms about it.
struct PauseCard {
    pause: Pause,
    change: Form,
    end: Form,
}

#[handler]
async fn show(staff: Staff, parts: Data<&Parts>, Path(episode): Path<EpisodeId>) -> Shown {
    pauses_page(&staff, &parts, episode, Refused::none()).await
}

async fn pauses_page(staff: &Staff, parts: &Parts, episode: EpisodeId, mut refused: Refused) -> Shown {
    let access = staff.who().may_read(parts, Deed::Pause, episode).await?;
    let (now, language, status) = (parts.clock.now(), staff.language(), refused.status());
    let db = parts.db.snapshot().await?;
    let mut card = |pause: Pause| PauseCard {
        change: refused.take(&format!("change-{}", pause.id), language),
        end: refused.take(&format!("end-{}", pause.id), language),
        pause,
    };
    let pauses = pauses::of_episode(&db, &access, episode).await?.into_iter().map(&mut card).collect();
    let page = PausesPage {
        look: Look::of(staff),
        head: Head::read(&db, &access, episode).await?,
        pauses,
        new: refused.take("new", language),
        new_id: parts.dice.uuid(now),
        rest: refused.rest(language),
        today: access.today(now)?,
    };
    Page::with_status(&page, status)
}

impl PausesPage {
    /// From when until when.
    fn days(&self, pause: &Pause) -> String {
        let language = self.look.language;
        match pause.last_day {
            Some(last) if last == pause.first_day => last.long(language),
            Some(last) => {
                let until = self.look.say("tot en met", "up to and including");
                format!("{} {until} {}", pause.first_day.long(language), last.long(language))
            }
            None => {
                let (from, open) = (self.look.say("vanaf", "from"), self.look.say("einde onbekend", "end not known"));
                format!("{from} {}, {open}", pause.first_day.long(language))
            }
        }
    }

    fn is_now(&self, pause: &Pause) -> bool {
        pause.first_day <= self.today && pause.last_day.is_none_or(|last| last >= self.today)
    }
}

#[handler]
async fn add(staff: Staff, parts: Data<&Parts>, Path(episode): Path<EpisodeId>, mut form: Form) -> Shown {
    let who = staff.who();
    let added = async { EpisodesApi.add_pause(who, Data(parts.0), ApiPath(episode), form.body()?).await };
    let added = added.await.map(|_| ());
    after(&staff, &parts, episode, form, added).await
}

#[handler]
async fn change(
    staff: Staff,
    parts: Data<&Parts>,
    Path((episode, pause)): Path<(EpisodeId, PauseId)>,
    mut form: Form,
) -> Shown {
    let (who, version) = (staff.who(), form.version());
    let changed = async { EpisodesApi.change_pause(who, Data(parts.0), ApiPath(pause), version, form.body()?).await };
    let changed = changed.await.map(|_| ());
    after(&staff, &parts, episode, form, changed).await
}

#[handler]
async fn withdraw(
    staff: Staff,
    parts: Data<&Parts>,
    Path((episode, pause)): Path<(EpisodeId, PauseId)>,
    form: Form,
) -> Shown {
    let withdrawn = EpisodesApi.withdraw_pause(staff.who(), Data(parts.0), ApiPath(pause)).await.map(|_| ());
    after(&staff, &parts, episode, form, withdrawn).await
}

async fn after(staff: &Staff, parts: &Parts, episode: EpisodeId, form: Form, done: Answer<()>) -> Shown {
    match done {
        Ok(()) => Ok(go_to(&format!("/team/clients/{episode}/pauses"))),
        Err(problem) => pauses_page(staff, parts, episode, Refused::form(form, problem)).await,
    }
}
