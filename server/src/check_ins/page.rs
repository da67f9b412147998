//! The caseload, and one client on one page.

use std::collections::HashMap;

use askama::Template;
use poem::http::StatusCode;
use poem::web::{Data, Path, Query};
use poem::{Route, get, handler, post};
use poem_openapi::param::Path as ApiPath;
use reable_rules::Day;
use reable_rules::signals::Signal;
use reable_rules::signals::response::SignalAnswer;
use reable_rules::words::{AttentionReason, EpisodeStatus, Language};
use serde::Deserialize;
use uuid::Uuid;

use super::caseload::{self, CaseloadRow, Filter};
use super::overview;
use super::sheet::Sheet;
use crate::access::{Deed, Duty};
use crate::accounts::me;
use crate::ids::{CarerId, EpisodeId, GoalId, MeetingId, TeamId};
use crate::meetings::planning;
use crate::pages::form::Form;
use crate::pages::labels::Label;
use crate::pages::{Look, Page, Show, Shown, Staff, go_to, say};
use crate::parts::Parts;
use crate::signals::api::SignalsApi;
use crate::signals::shapes::SignalView;

/// Adds these pages to `route`.
#[must_use]
pub fn routes(route: Route) -> Route {
    route
        .at("/team", get(caseload_page))
        .at("/team/clients/:episode", get(client))
        .at("/team/clients/:episode/signals", post(answer_signal))
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
        let others = row.attention.iter().filter(|reason| !is_told(**reason, row));
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

#[derive(Template)]
#[template(path = "check_ins/client.html")]
struct ClientPage {
    look: Look,
    episode: EpisodeId,
    meeting: Option<MeetingId>,
    sheet: Sheet,
    answers: Vec<AnswerForm>,
}

/// A signal that waits for an answer, with the form for it.
struct AnswerForm {
    form: Form,
    is_open: bool,
    id: Uuid,
    signal: Signal,
    goal_id: Option<GoalId>,
    carer_id: Option<CarerId>,
    about: Option<String>,
    name: String,
    why: String,
    clears: String,
}

#[handler]
async fn client(staff: Staff, parts: Data<&Parts>, Path(episode): Path<EpisodeId>) -> Shown {
    client_page(&staff, &parts, episode, None).await
}

#[handler]
async fn answer_signal(staff: Staff, parts: Data<&Parts>, Path(episode): Path<EpisodeId>, mut form: Form) -> Shown {
    let answered =
        async { SignalsApi.respond_to_signal(staff.who(), Data(parts.0), ApiPath(episode), form.body()?).await };
    match answered.await {
        Ok(_) => Ok(go_to(&format!("/team/clients/{episode}"))),
        Err(problem) => client_page(&staff, &parts, episode, Some(form.refused(problem))).await,
    }
}

/// Whether the signals of a row say it already.
fn is_told(reason: AttentionReason, row: &CaseloadRow) -> bool {
    let has = |signals: &[Signal]| row.signals.iter().any(|open| signals.contains(&open.signal));
    match reason {
        AttentionReason::Signal | AttentionReason::CarerOverload => true,
        AttentionReason::EndingSoon => has(&[Signal::Ending, Signal::EvaluationDue]),
        AttentionReason::NoRecentCheckIn => has(&[Signal::Silent]),
        AttentionReason::OnHold => has(&[Signal::DiscussTaperOnHold]),
        _ => false,
    }
}

/// The page of one client; `refused` is the answer to a signal that was not taken.
async fn client_page(staff: &Staff, parts: &Parts, episode: EpisodeId, mut refused: Option<Form>) -> Shown {
    let access = staff.who().may_read(parts, Deed::ReadCare, episode).await?;
    let (now, language) = (parts.clock.now(), staff.language());
    let today = access.today(now)?;
    let db = parts.db.snapshot().await?;
    let overview = overview::read(&db, &access, episode, now).await?;
    let next = planning::next_of_team(&db, &access, today).await?;
    let status = refused.as_ref().map_or(StatusCode::OK, Form::status);
    let open = overview.signals.iter().filter(|signal| {
        overview.status == EpisodeStatus::Open && signal.state.is_open() && Signal::ASKING.contains(&signal.signal)
    });
    let answers = open.map(|signal| AnswerForm::new(signal, language, parts.dice.uuid(now), &mut refused)).collect();
    let page = ClientPage {
        look: Look::of(staff),
        episode,
        meeting: next.map(|(id, _)| id),
        answers,
        sheet: Sheet::new(language, overview, today, next.map(|(_, day)| day)),
    };
    Page::with_status(&page, status)
}

impl AnswerForm {
    fn new(signal: &SignalView, language: Language, id: Uuid, refused: &mut Option<Form>) -> Self {
        let explanation = match language {
            Language::Nl => &signal.nl,
            Language::En => &signal.en,
        };
        let subject = |form: &Form, name: &str, id: Option<Uuid>| {
            form.value(name).map(str::to_owned) == id.map(|id| id.to_string())
        };
        let mine = refused.take_if(|form| {
            form.value("signal") == Some(signal.signal.as_str())
                && subject(form, "goal_id", signal.goal_id.map(|id| id.0))
                && subject(form, "carer_id", signal.carer_id.map(|id| id.0))
        });
        Self {
            is_open: mine.is_some(),
            form: mine.unwrap_or_else(|| Form::empty(language)).called(&format!(
                "{}-{}",
                signal.signal.as_str(),
                signal.subject_id
            )),
            id,
            signal: signal.signal,
            goal_id: signal.goal_id,
            carer_id: signal.carer_id,
            about: signal.goal_title.clone().or_else(|| signal.carer_name.clone()),
            name: explanation.name.clone(),
            why: explanation.why.clone(),
            clears: explanation.clears.clone(),
        }
    }
}
