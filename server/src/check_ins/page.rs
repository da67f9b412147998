//! The caseload, and one client on one page.

use std::collections::HashMap;

use askama::Template;
use poem::web::{Data, Query};
use poem::{Route, get, handler};
use reable_rules::Day;
use reable_rules::signals::Signal;
use reable_rules::words::AttentionReason;
use serde::Deserialize;

use super::caseload::{self, CaseloadRow, Filter};
use crate::access::Duty;
use crate::accounts::me;
use crate::ids::{MeetingId, TeamId};
use crate::meetings::planning;
use crate::pages::form::Form;
use crate::pages::labels::Label;
use crate::pages::{Look, Page, Show, Shown, Staff, say};
use crate::parts::Parts;

/// Adds these pages to `route`.
#[must_use]
pub fn routes(route: Route) -> Route {
    route.at("/team", get(caseload_page))
}

/// What the caseload is narrowed to, as the address says it; what it says wrongly narrows nothing.
#[derive(Deserialize)]
struct Narrowed {
    team: Option<String>,
    signal: Option<String>,
}

#[derive(Template)]
#[template(path = "check_ins/caseload.html")]
struct CaseloadPage {
    look: Look,
    form: Form,
    teams: Vec<(String, String)>,
    several_teams: bool,
    signals: &'static [Signal],
    narrowed: bool,
    rows: Vec<CaseloadRow>,
    meetings: HashMap<TeamId, (MeetingId, Day)>,
    today: Day,
}

#[handler]
async fn caseload_page(staff: Staff, parts: Data<&Parts>, Query(asked): Query<Narrowed>) -> Shown {
    let access = staff.who().may_look(&parts, Duty::SeeCaseload, "caseload").await?;
    let (now, home) = (parts.clock.now(), &staff.known().zone);
    let team = asked.team.as_deref().and_then(|id| id.parse().ok()).map(TeamId);
    let signal: Option<Signal> = asked.signal.as_deref().and_then(|word| word.parse().ok());
    let db = parts.db.snapshot().await?;
    let me = me::get(&db, &access).await?;
    let filter = Filter { team, status: None, attention: None };
    let mut rows = caseload::read(&db, &access, filter, now, home).await?;
    rows.retain(|row| signal.is_none_or(|signal| row.signals.iter().any(|open| open.signal == signal)));
    let today = Day::today(now, home);
    let form = Form::empty(staff.language());
    let form = team.iter().fold(form, |form, team| form.with("team", team));
    let form = signal.iter().fold(form, |form, signal| form.with("signal", signal));
    Page::of(&CaseloadPage {
        look: Look::of(&staff),
        form,
        several_teams: me.teams.len() > 1,
        teams: me.teams.into_iter().map(|team| (team.id.to_string(), team.name)).collect(),
        signals: Signal::ASKING,
        narrowed: team.is_some() || signal.is_some(),
        rows,
        meetings: planning::next_of_my_teams(&db, &access, today).await?,
        today,
    })
}

impl CaseloadPage {
    /// Why a client asks for attention: the signals by name, then whatever else.
    fn why(&self, row: &CaseloadRow) -> Vec<String> {
        let language = self.look.language;
        let signals = row.signals.iter().map(|open| match &open.goal_title {
            Some(title) => format!("{}: {title}", open.signal.label(language)),
            None => open.signal.label(language).to_owned(),
        });
        let told = [AttentionReason::Signal, AttentionReason::CarerOverload];
        let others = row.attention.iter().filter(|reason| !told.contains(reason));
        signals.chain(others.map(|reason| reason.label(language).to_owned())).collect()
    }

    fn day(&self, row: &CaseloadRow) -> String {
        let of = say(self.look.language, "van", "of");
        format!("{} {of} {}", row.clock.day, row.clock.of)
    }

    fn ago(&self, day: &Day) -> String {
        let language = self.look.language;
        match self.today.days_since(*day) {
            ..=0 => say(language, "vandaag", "today").to_owned(),
            1 => say(language, "gisteren", "yesterday").to_owned(),
            days @ 2..=13 => format!("{days} {}", say(language, "dagen geleden", "days ago")),
            _ => day.short(language),
        }
    }

    fn minutes(&self, minutes: &Option<i16>) -> String {
        minutes.map_or_else(|| "–".to_owned(), |minutes| format!("{minutes} min"))
    }

    fn next_meeting(&self, row: &CaseloadRow) -> String {
        self.meetings.get(&row.team_id).map_or_else(|| "–".to_owned(), |(_, day)| day.short(self.look.language))
    }
}
