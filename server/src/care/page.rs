//! The pages on formal care: decisions about care minutes, what holds tapering back, and compliments.

use askama::Template;
use poem::web::{Data, Path};
use poem::{Route, get, handler, post};
use poem_openapi::param::Path as ApiPath;
use reable_rules::Day;
use reable_rules::words::{CareDecisionKind, HoldKind};
use uuid::Uuid;

use super::api::{CareApi, Message};
use super::shapes::{CareDecision, Hold};
use super::{decisions, holds, store};
use crate::access::Deed;
use crate::goals::shapes::Goal;
use crate::goals::store::{self as goals, Which};
use crate::ids::{EpisodeId, HoldId};
use crate::pages::form::{self, Form, Refused};
use crate::pages::labels::Label;
use crate::pages::{Head, Look, Page, Show, Shown, Staff, go_to};
use crate::parts::Parts;
use crate::problem::Answer;

/// How many holds and messages are shown.
const MOST: i64 = 50;

/// Adds these pages to `route`.
#[must_use]
pub fn routes(route: Route) -> Route {
    route
        .at("/team/clients/:episode/care", get(show_care).post(record_decision))
        .at("/team/clients/:episode/holds", post(report_hold))
        .at("/team/clients/:episode/holds/:hold", post(release_hold))
        .at("/team/clients/:episode/messages", post(send_message))
}

#[derive(Template)]
#[template(path = "care/care.html")]
struct CarePage {
    look: Look,
    head: Head,
    goals: Vec<Goal>,
    decisions: Vec<CareDecision>,
    holds: Vec<HoldRow>,
    messages: Vec<Message>,
    decision: Form,
    hold: Form,
    message: Form,
    ids: [Uuid; 3],
    today: Day,
    me: String,
}

/// A hold, with the form that releases it.
struct HoldRow {
    hold: Hold,
    form: Form,
}

#[handler]
async fn show_care(staff: Staff, parts: Data<&Parts>, Path(episode): Path<EpisodeId>) -> Shown {
    care_page(&staff, &parts, episode, Refused::none()).await
}

async fn care_page(staff: &Staff, parts: &Parts, episode: EpisodeId, mut refused: Refused) -> Shown {
    let access = staff.who().may_read(parts, Deed::ReadCare, episode).await?;
    let (now, language) = (parts.clock.now(), staff.language());
    let today = access.today(now)?;
    let db = parts.db.snapshot().await?;
    let status = refused.status();
    let held = holds::list(&db, &access, episode, None, MOST).await?;
    let row = |hold: Hold| HoldRow { form: refused.take(&format!("release-{}", hold.id), language), hold };
    let page = CarePage {
        look: Look::of(staff),
        head: Head::read(&db, &access, episode).await?,
        goals: goals::read(&db, &access, Which::Of(episode), today).await?,
        decisions: decisions::list(&db, &access, episode, today).await?,
        holds: held.into_iter().map(row).collect(),
        messages: store::messages(&db, &access, None, MOST).await?,
        decision: refused.take("decision", language),
        hold: refused.take("hold", language),
        message: refused.take("message", language),
        ids: std::array::from_fn(|_| parts.dice.uuid(now)),
        today,
        me: staff.known().name.clone(),
    };
    Page::with_status(&page, status)
}

/// Back to the page after a change, or the page with what was refused.
async fn back<T>(staff: &Staff, parts: &Parts, episode: EpisodeId, form: Form, done: Answer<T>) -> Shown {
    match done {
        Ok(_) => Ok(go_to(&format!("/team/clients/{episode}/care"))),
        Err(problem) => care_page(staff, parts, episode, Refused::form(form, problem)).await,
    }
}

#[handler]
async fn record_decision(staff: Staff, parts: Data<&Parts>, Path(episode): Path<EpisodeId>, mut form: Form) -> Shown {
    let who = staff.who();
    let done = async { CareApi.record_care_decision(who, Data(parts.0), ApiPath(episode), form.body()?).await };
    let done = done.await;
    back(&staff, &parts, episode, form, done).await
}

#[handler]
async fn report_hold(staff: Staff, parts: Data<&Parts>, Path(episode): Path<EpisodeId>, mut form: Form) -> Shown {
    let done = async { CareApi.report_hold(staff.who(), Data(parts.0), ApiPath(episode), form.body()?).await };
    let done = done.await;
    back(&staff, &parts, episode, form, done).await
}

#[handler]
async fn release_hold(
    staff: Staff,
    parts: Data<&Parts>,
    Path((episode, hold)): Path<(EpisodeId, HoldId)>,
    mut form: Form,
) -> Shown {
    let (who, version) = (staff.who(), form.version());
    let done = async { CareApi.release_hold(who, Data(parts.0), ApiPath(hold), version, form.body()?).await };
    let done = done.await;
    back(&staff, &parts, episode, form, done).await
}

#[handler]
async fn send_message(staff: Staff, parts: Data<&Parts>, Path(episode): Path<EpisodeId>, mut form: Form) -> Shown {
    let done = async {
        // The episode says whose it is; whether the reader may write there is asked by the operation itself.
        let client = staff.who().may_read(&parts, Deed::ReadCare, episode).await?.client();
        CareApi.send_message(staff.who(), Data(parts.0), ApiPath(client), form.body()?).await
    };
    let done = done.await;
    back(&staff, &parts, episode, form, done).await
}

impl CarePage {
    /// The decisions that may be taken next: the first is what there was at the start.
    fn kinds(&self) -> &'static [CareDecisionKind] {
        match self.decisions.is_empty() {
            true => &[CareDecisionKind::Baseline],
            false => &[CareDecisionKind::Taper, CareDecisionKind::Raise, CareDecisionKind::Correction],
        }
    }

    fn difference(&self, decision: &CareDecision) -> String {
        match decision.difference {
            Some(change) if change > 0 => format!("+{change}"),
            Some(change) if change < 0 => format!("−{}", change.abs()),
            _ => String::new(),
        }
    }

    fn title_of(&self, goal: &crate::ids::GoalId) -> &str {
        self.goals.iter().find(|known| known.id == *goal).map_or("", |known| known.title.as_str())
    }
}
