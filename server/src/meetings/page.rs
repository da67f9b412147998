//! The pages of the team's meeting: planning, the agenda, and the pack to print.

use askama::Template;
use poem::http::StatusCode;
use poem::web::{Data, Path, Query};
use poem::{Route, get, handler, post};
use poem_openapi::param::Path as ApiPath;
use reable_rules::Day;
use reable_rules::words::{AgendaReason, MeetingStatus};
use serde::Deserialize;
use uuid::Uuid;

use super::agenda::{self, Agenda, AgendaItem};
use super::api::MeetingsApi;
use super::shapes::{Meeting, MeetingDecision};
use super::{decisions, pack, planning};
use crate::access::Duty;
use crate::accounts::me::{self, MyTeam};
use crate::answers::Paging;
use crate::check_ins::sheet::Sheet;
use crate::ids::{EpisodeId, MeetingId, TeamId};
use crate::pages::form::{Form, Refused};
use crate::pages::labels::Label;
use crate::pages::{Look, Page, Show, Shown, Staff, go_to, minutes_more};
use crate::parts::Parts;

/// How many of a team's earlier meetings are listed at once: a year of them.
const EARLIER: i64 = 26;

/// Adds these pages to `route`.
#[must_use]
pub fn routes(route: Route) -> Route {
    route
        .at("/team/meetings", get(show_meetings))
        .at("/team/teams/:team/meetings", post(plan_meetings))
        .at("/team/meetings/:meeting", get(show_agenda))
        .at("/team/meetings/:meeting/status", post(change_status))
        .at("/team/meetings/:meeting/pack", get(show_pack))
}

#[derive(Template)]
#[template(path = "meetings/meetings.html")]
struct MeetingsPage {
    look: Look,
    teams: Vec<TeamMeetings>,
    today: Day,
    /// Whether earlier meetings were asked for.
    paged: bool,
}

/// The meetings of one team, with the form that plans more.
struct TeamMeetings {
    team: MyTeam,
    coming: Vec<Meeting>,
    /// Those before today, or before the day asked for; the latest first.
    past: Vec<Meeting>,
    /// The day before which there are more.
    earlier: Option<Day>,
    form: Form,
    id: Uuid,
}

/// How far back the earlier meetings are paged, as the address says it; a day that is none pages nothing.
#[derive(Deserialize)]
struct Paged {
    before: Option<String>,
}

#[handler]
async fn show_meetings(staff: Staff, parts: Data<&Parts>, Query(paged): Query<Paged>) -> Shown {
    let before = paged.before.and_then(|day| day.parse().ok());
    meetings_page(&staff, &parts, before, Refused::none()).await
}

async fn meetings_page(staff: &Staff, parts: &Parts, before: Option<Day>, mut refused: Refused) -> Shown {
    let own = staff.who().may_look(parts, Duty::SeeCaseload, "meetings").await?;
    let (now, status) = (parts.clock.now(), refused.status());
    let today = Day::today(now, &staff.known().zone);
    let mut teams = Vec::new();
    for team in me::get(parts.db.read(), &own).await?.teams {
        let access = staff.who().may_read_for_team(parts, team.id).await?;
        let coming = planning::coming(parts.db.read(), &access, today).await?;
        let mut paging = Paging::parse(Some(EARLIER), None)?;
        paging.after = Some(before.map_or(today, |day| day.min(today)));
        let mut past = planning::list(parts.db.read(), &access, &paging).await?;
        let more = past.len() > paging.limit;
        past.truncate(paging.limit);
        let earlier = past.last().filter(|_| more).map(|last| last.held_on);
        let form = refused.take(&format!("plan-{}", team.id), staff.language());
        teams.push(TeamMeetings { team, coming, past, earlier, form, id: parts.dice.uuid(now) });
    }
    let look = Look::of(staff);
    Page::with_status(&MeetingsPage { look, teams, today, paged: before.is_some() }, status)
}

#[handler]
async fn plan_meetings(staff: Staff, parts: Data<&Parts>, Path(team): Path<TeamId>, mut form: Form) -> Shown {
    let planned = async { MeetingsApi.plan(staff.who(), Data(parts.0), ApiPath(team), form.body()?).await };
    match planned.await {
        Ok(_) => Ok(go_to("/team/meetings")),
        Err(problem) => meetings_page(&staff, &parts, None, Refused::form(form, problem)).await,
    }
}

#[derive(Template)]
#[template(path = "meetings/agenda.html")]
struct AgendaPage {
    look: Look,
    agenda: Agenda,
    decisions: Vec<MeetingDecision>,
    form: Form,
    may_be_held: bool,
}

#[handler]
async fn show_agenda(staff: Staff, parts: Data<&Parts>, Path(meeting): Path<MeetingId>) -> Shown {
    agenda_page(&staff, &parts, meeting, Form::empty(staff.language())).await
}

async fn agenda_page(staff: &Staff, parts: &Parts, id: MeetingId, form: Form) -> Shown {
    let access = staff.who().may_read_for_team(parts, id).await?;
    let now = parts.clock.now();
    let db = parts.db.snapshot().await?;
    let prepared = agenda::read(&db, &access, id, now).await?;
    let decided = decisions::of_meeting(&db, &access, id).await?;
    drop(db);
    pack::record_looks(parts, prepared.clients.values(), "meeting_agenda", id).await?;
    let may_be_held = prepared.agenda.meeting.held_on <= Day::today(now, &staff.known().zone);
    let status: StatusCode = form.status();
    let (look, agenda) = (Look::of(staff), prepared.agenda);
    Page::with_status(&AgendaPage { look, agenda, decisions: decided.decisions, form, may_be_held }, status)
}

#[handler]
async fn change_status(staff: Staff, parts: Data<&Parts>, Path(meeting): Path<MeetingId>, mut form: Form) -> Shown {
    let (who, version) = (staff.who(), form.version());
    let changed = async { MeetingsApi.change(who, Data(parts.0), ApiPath(meeting), version, form.body()?).await };
    match changed.await {
        Ok(_) => Ok(go_to(&format!("/team/meetings/{meeting}"))),
        Err(problem) => agenda_page(&staff, &parts, meeting, form.refused(problem)).await,
    }
}

impl AgendaPage {
    fn day(&self, item: &AgendaItem) -> String {
        format!("{} {} {}", item.clock.day, self.look.say("van", "of"), item.clock.of)
    }

    /// What this meeting decided about an episode, the latest first.
    fn decided(&self, episode: &EpisodeId) -> Vec<&MeetingDecision> {
        self.decisions.iter().rev().filter(|decision| decision.episode_id == *episode).collect()
    }

    /// What a decision comes to: the new minutes, the days of a pause, the new last day.
    fn outcome(&self, decision: &MeetingDecision) -> String {
        let language = self.look.language;
        let mut said = decision.kind.label(language).to_owned();
        if let Some(minutes) = decision.minutes_per_week {
            said = format!("{said} {} {minutes} min", self.look.say("naar", "to"));
        }
        if let Some(change) = decision.difference.and_then(|change| minutes_more(change, language)) {
            said = format!("{said} ({change})");
        }
        match (decision.from_day, decision.last_day) {
            (_, Some(day)) => format!("{said} {} {}", self.look.say("tot en met", "until"), day.long(language)),
            (Some(day), None) => format!("{said} {} {}", self.look.say("vanaf", "from"), day.long(language)),
            (None, None) => said,
        }
    }
}

#[derive(Template)]
#[template(path = "meetings/pack.html")]
struct PackPage {
    look: Look,
    meeting: Meeting,
    sheets: Vec<Sheet>,
}

#[handler]
async fn show_pack(staff: Staff, parts: Data<&Parts>, Path(meeting): Path<MeetingId>) -> Shown {
    let access = staff.who().may_read_for_team(&parts, meeting).await?;
    let now = parts.clock.now();
    let db = parts.db.snapshot().await?;
    let (pack, clients) = pack::read(&db, &access, meeting, now).await?;
    drop(db);
    pack::record_looks(&parts, clients.values(), "meeting_pack", meeting).await?;
    let (language, day) = (staff.language(), Some(pack.agenda.meeting.held_on));
    let mut sheets = Vec::with_capacity(pack.episodes.len());
    for overview in pack.episodes {
        let today = clients.get(&overview.id).map(|client| client.today(now)).transpose()?;
        sheets.push(Sheet::new(language, overview, today.unwrap_or(pack.agenda.meeting.held_on), day));
    }
    Page::of(&PackPage { look: Look::of(&staff), meeting: pack.agenda.meeting, sheets })
}
