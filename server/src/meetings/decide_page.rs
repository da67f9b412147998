//! The page on which the team records what it decided about one client.

use askama::Template;
use poem::web::{Data, Path};
use poem::{Route, get, handler};
use poem_openapi::param::Path as ApiPath;
use reable_rules::Day;
use reable_rules::words::{EndReason, MeetingDecisionKind, PauseReason, SignalFate};
use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

use super::api::MeetingsApi;
use super::shapes::{Meeting, MeetingDecision};
use super::{decisions, planning};
use crate::access::{Access, Deed, OneTeam, Read};
use crate::care::decisions as care;
use crate::care::shapes::CareDecision;
use crate::db::sql;
use crate::enrolment::carers;
use crate::goals::shapes::Goal;
use crate::goals::store::{self as goals, Which};
use crate::ids::{EpisodeId, MeetingDecisionId, MeetingId};
use crate::pages::form::{self, Form};
use crate::pages::labels::Label;
use crate::pages::{Head, Look, Page, Show, Shown, Staff, go_to, say};
use crate::parts::Parts;
use crate::problem::Answer;
use crate::signals::open::{self, OpenSignal};
use crate::signals::view;

/// Adds these pages to `route`.
#[must_use]
pub fn routes(route: Route) -> Route {
    route.at("/team/meetings/:meeting/decide/:episode", get(show_decide).post(record))
}

#[derive(Template)]
#[template(path = "meetings/decide.html")]
struct DecidePage {
    look: Look,
    head: Head,
    meeting: Meeting,
    goals: Vec<Goal>,
    care: Vec<CareDecision>,
    signals: Vec<OpenSignal>,
    /// The members of the team and the carers: their id and name.
    staff: Vec<(String, String)>,
    carers: Vec<(String, String)>,
    me: String,
    /// The decision of this meeting that the new one puts right, when there is one.
    corrects: Option<MeetingDecision>,
    form: Form,
    id: Uuid,
    today: Day,
}

#[handler]
async fn show_decide(
    staff: Staff,
    parts: Data<&Parts>,
    Path((meeting, episode)): Path<(MeetingId, EpisodeId)>,
) -> Shown {
    decide_page(&staff, &parts, (meeting, episode), Form::empty(staff.language())).await
}

async fn decide_page(staff: &Staff, parts: &Parts, (id, episode): (MeetingId, EpisodeId), form: Form) -> Shown {
    let team = staff.who().may_read_for_team(parts, id).await?;
    let access = staff.who().may_read(parts, Deed::ReadCare, episode).await?;
    let now = parts.clock.now();
    let today = access.today(now)?;
    let db = parts.db.snapshot().await?;
    let meeting = planning::get(&db, &team, id).await?;
    let said = view::of_episode(&db, &access, episode, None, meeting.held_on.min(today)).await?;
    let taken = decisions::of_episode(&db, &access, episode).await?;
    let status = form.status();
    let page = DecidePage {
        look: Look::of(staff),
        head: Head::read(&db, &access, episode).await?,
        goals: goals::read(&db, &access, Which::Of(episode), today).await?,
        care: care::list(&db, &access, episode, today).await?,
        signals: open::of_view(&said),
        staff: members(&db, &team).await?,
        carers: carers::list(&db, &access).await?.into_iter().map(|one| (one.id.to_string(), one.name)).collect(),
        me: staff.who().caller().person.to_string(),
        corrects: taken.into_iter().rev().find(|one| one.meeting_id == id && one.corrected_by.is_none()),
        form,
        id: parts.dice.uuid(now),
        today: meeting.held_on.min(today),
        meeting,
    };
    Page::with_status(&page, status)
}

/// The members of a team who are still at work, by name.
async fn members<C: ConnectionTrait>(db: &C, team: &Access<Read, OneTeam>) -> Result<Vec<(String, String)>, DbErr> {
    let text = "SELECT p.id, p.name FROM team_members m JOIN people p ON p.id = m.staff_id \
                JOIN staff s ON s.id = m.staff_id WHERE m.team_id = $1 AND m.org_id = $2 \
                AND s.deactivated_at IS NULL ORDER BY p.name, p.id";
    let rows = db.query_all_raw(sql(db, text, [team.team().into(), team.org().into()])).await?;
    rows.iter().map(|row| Ok((row.try_get::<Uuid>("", "id")?.to_string(), row.try_get("", "name")?))).collect()
}

#[handler]
async fn record(
    staff: Staff,
    parts: Data<&Parts>,
    Path((meeting, episode)): Path<(MeetingId, EpisodeId)>,
    form: Form,
) -> Shown {
    let puts_care_right = puts_care_right(&staff, &parts, episode, &form).await?;
    let mut form = only_what_belongs(form.with("episode_id", episode), puts_care_right);
    let done = async { MeetingsApi.decide(staff.who(), Data(parts.0), ApiPath(meeting), form.body()?).await };
    match done.await {
        Ok(_) => Ok(go_to(&format!("/team/meetings/{meeting}"))),
        Err(problem) => decide_page(&staff, &parts, (meeting, episode), form.refused(problem)).await,
    }
}

/// Whether the decision puts one right that changed care: then it says what the care should have been.
async fn puts_care_right(staff: &Staff, parts: &Parts, episode: EpisodeId, form: &Form) -> Answer<bool> {
    let Some(earlier) = form.value("corrects").and_then(|id| id.parse().ok()) else { return Ok(false) };
    let access = staff.who().may_read(parts, Deed::ReadCare, episode).await?;
    let taken = decisions::of_episode(parts.db.read(), &access, episode).await?;
    Ok(taken.iter().any(|one| one.id == MeetingDecisionId(earlier) && one.care_decision_id.is_some()))
}

/// The form without the parts that belong to another kind of decision: what stands there was filled in beforehand, or for
/// a kind that was chosen first.
fn only_what_belongs(form: Form, puts_care_right: bool) -> Form {
    use MeetingDecisionKind::{Adjust, Continue, End, Extend, Pause, Raise, Taper};
    let Some(kind) = form.value("kind").and_then(|word| word.parse::<MeetingDecisionKind>().ok()) else { return form };
    let with_care: &[_] = if puts_care_right { &[Taper, Raise, Continue, Adjust] } else { &[Taper, Raise] };
    let belongs: [(&str, &[MeetingDecisionKind]); 4] =
        [("care", with_care), ("pause", &[Pause]), ("extension", &[Extend]), ("end", &[End])];
    belongs.iter().filter(|(_, kinds)| !kinds.contains(&kind)).fold(form, |form, (part, _)| form.without(part))
}

impl DecidePage {
    /// The formal care now and at the start, in words.
    fn care_now(&self) -> String {
        let language = self.look.language;
        let now = self.care.iter().find(|decision| decision.holds_today);
        match (now, self.care.first()) {
            (Some(now), Some(start)) => format!(
                "{} {} min {}, {} {} min.",
                say(language, "Nu", "Now"),
                now.minutes_per_week,
                say(language, "per week", "a week"),
                say(language, "aan het begin", "at the start"),
                start.minutes_per_week
            ),
            _ => say(
                language,
                "Er is nog geen zorgtijd vastgelegd; doe dat eerst.",
                "No care has been recorded yet; do that first.",
            )
            .to_owned(),
        }
    }

    fn linked_now(&self, goal: &Goal) -> String {
        let now = self.care.iter().find(|decision| decision.holds_today);
        let linked = now.and_then(|now| now.goals.iter().find(|linked| linked.goal_id == goal.id));
        linked.map_or_else(String::new, |linked| {
            format!("{} {} min", say(self.look.language, "Nu", "Now"), linked.minutes_per_week)
        })
    }

    /// The earlier decision as something to tick: the new one then stands in its place.
    fn correctable(&self, earlier: &MeetingDecision) -> Vec<(String, String)> {
        let language = self.look.language;
        let said = format!(
            "{}: {} ({})",
            say(language, "dit besluit zet recht", "this decision puts right"),
            earlier.kind.label(language),
            earlier.reason
        );
        vec![(earlier.id.to_string(), said)]
    }

    /// From which day care changes: as the decision says that is to be put right, else from the meeting on.
    fn care_from(&self) -> Day {
        let wrong = self.corrects.as_ref().filter(|earlier| earlier.care_decision_id.is_some());
        wrong.and_then(|earlier| earlier.from_day).unwrap_or(self.today)
    }

    fn about(&self, signal: &OpenSignal) -> String {
        let name = signal.signal.label(self.look.language);
        match &signal.goal_title {
            Some(title) => format!("{name}: {title}"),
            None => name.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use reable_rules::words::Language;

    use super::*;

    fn sent(kind: &str) -> Form {
        let fields = [("kind", kind), ("care.from_day", "2026-03-02"), ("pause.first_day", "2026-03-02")];
        let form =
            Form::empty(Language::Nl).with("extension.last_day", "2026-06-01").with("end.ended_on", "2026-03-02");
        fields.iter().fold(form, |form, (name, value)| form.with(name, value))
    }

    #[test]
    fn what_belongs_to_another_kind_of_decision_is_not_sent() {
        let care = vec!["care.from_day"];
        let table = [
            ("taper", false, care.clone()),
            ("raise", false, care.clone()),
            ("pause", false, vec!["pause.first_day"]),
            ("extend", false, vec!["extension.last_day"]),
            ("end", false, vec!["end.ended_on"]),
            ("continue", false, vec![]),
            ("taper", true, care.clone()),
            ("continue", true, care.clone()),
            ("adjust", true, care),
            ("pause", true, vec!["pause.first_day"]),
        ];
        for (kind, puts_care_right, belongs) in table {
            let form = only_what_belongs(sent(kind), puts_care_right);
            for name in ["care.from_day", "pause.first_day", "extension.last_day", "end.ended_on"] {
                assert_eq!(form.value(name).is_some(), belongs.contains(&name), "{kind} {puts_care_right} {name}");
            }
        }
    }
}
