//! The pages of the team's meeting: planning, the agenda, and the pack to print.

use askama::Template;
use poem::http::StatusCode;
use poem::web::{Data, Path};
use poem::{Route, get, handler, post};
use poem_openapi::param::Path as ApiPath;
use reable_rules::Day;
use reable_rules::words::{AgendaReason, MeetingStatus};
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
use crate::pages::{Look, Page, Show, Shown, Staff, go_to};
use crate::parts::Parts;

/// How many meetings of a team are listed: a year of them.
const LISTED: i64 = 30;

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
}

/// The meetings of one team, with the form that plans more.
struct TeamMeetings {
    team: MyTeam,
    coming: Vec<Meeting>,
    past: Vec<Meeting>,
    form: Form,
    id: Uuid,
}

#[handler]
async fn show_meetings(staff: Staff, parts: Data<&Parts>) -> Shown {
    meetings_page(&staff, &parts, Refused::none()).await
}

async fn meetings_page(staff: &Staff, parts: &Parts, mut refused: Refused) -> Shown {
    let own = staff.who().may_look(parts, Duty::SeeCaseload, "meetings").await?;
    let (now, status) = (parts.clock.now(), refused.status());
    let today = Day::today(now, &staff.known().zone);
    let mut teams = Vec::new();
    for team in me::get(parts.db.read(), &own).await?.teams {
        let access = staff.who().may_read_for_team(parts, team.id).await?;
        let paging = Paging::parse(Some(LISTED), None)?;
        let meetings = planning::list(parts.db.read(), &access, &paging).await?;
        let (mut coming, past): (Vec<_>, Vec<_>) = meetings.into_iter().partition(|meeting| meeting.held_on >= today);
        coming.reverse();
        let form = refused.take(&format!("plan-{}", team.id), staff.language());
        teams.push(TeamMeetings { team, coming, past, form, id: parts.dice.uuid(now) });
    }
    Page::with_status(&MeetingsPage { look: Look::of(staff), teams, today }, status)
}

#[handler]
async fn plan_meetings(staff: Staff, parts: Data<&Parts>, Path(team): Path<TeamId>, mut form: Form) -> Shown {
    let planned = async { MeetingsApi.plan(staff.who(), Data(parts.0), ApiPath(team), form.body()?).await };
    match planned.await {
        Ok(_) => Ok(go_to("/team/meetings")),
        Err(problem) => meetings_page(&staff, &parts, Refused::form(form, problem)).await,
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
