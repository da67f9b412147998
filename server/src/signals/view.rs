//! The signals of an episode as people read them: the finding, its sentences, and where it stands with the team.

use std::collections::{BTreeMap, HashMap};

use reable_rules::programme::Programme;
use reable_rules::signals::numbers::{Name, Numbers};
use reable_rules::signals::response::state;
use reable_rules::signals::{Finding, Signal, TaperHold, Thresholds, sentence};
use reable_rules::words::Language;
use reable_rules::{Day, Fault};
use sea_orm::{ConnectionTrait, DbErr, QueryResult};
use uuid::Uuid;

use super::evaluate::{Evaluation, Found, evaluate};
use super::facts::{self, EpisodeFacts};
use super::responses::{self, Kept};
use super::settings;
use super::shapes::{EpisodeSignals, Explanation, GoalEvidence, KeptSignal, SignalView, ToldSignal};
use crate::access::{Access, Read};
use crate::db::sql;
use crate::enrolment::programmes;
use crate::ids::{CarerId, EpisodeId, GoalId, OrgId};
use crate::problem::{Answer, Problem};

/// The rules that an organisation works with.
pub struct Rules {
    /// The version of the thresholds.
    pub version: i32,
    /// The thresholds.
    pub thresholds: Thresholds,
    programmes: HashMap<String, Programme>,
}

impl Rules {
    /// Reads the rules of an organisation: two queries.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn read<C: ConnectionTrait>(db: &C, org: OrgId) -> Result<Self, DbErr> {
        let (version, thresholds) = settings::in_force(db, org).await?;
        let all = programmes::all(db, org).await?;
        let programmes = all.into_iter().map(|programme| (programme.id.clone(), programme)).collect();
        Ok(Self { version, thresholds, programmes })
    }

    /// The template of an episode's programme.
    ///
    /// # Errors
    /// When it is no longer there.
    pub fn programme(&self, facts: &EpisodeFacts) -> Result<&Programme, DbErr> {
        let missing = || DbErr::RecordNotFound(format!("programme {}", facts.programme));
        self.programmes.get(&facts.programme).ok_or_else(missing)
    }

    /// What the rules say of an episode on a day.
    ///
    /// # Errors
    /// As [`programme`](Self::programme).
    pub fn evaluate(&self, facts: &EpisodeFacts, on: Day) -> Result<Evaluation, DbErr> {
        Ok(evaluate(facts, self.programme(facts)?, &self.thresholds, on))
    }
}

/// The signals of one episode on a day.
///
/// # Errors
/// 404 when it is not within `access`; 422 `before_episode_start`, `day_in_future`.
pub async fn of_episode<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    episode: EpisodeId,
    on: Option<Day>,
    today: Day,
) -> Answer<EpisodeSignals> {
    let facts = facts::read(db, access.org(), &[episode]).await?;
    let facts = facts.first().filter(|facts| facts.client == access.client()).ok_or_else(Problem::not_found)?;
    let on = day_asked(facts, on, today)?;
    let mut signals = of_many(db, access.org(), std::slice::from_ref(facts), |_| on).await?;
    signals.pop().ok_or_else(Problem::not_found)
}

/// The day that is asked about, when the rules can be asked about it.
///
/// # Errors
/// 422 `before_episode_start`, `day_in_future`. Today is never refused: an episode may be yet to start.
pub fn day_asked(facts: &EpisodeFacts, on: Option<Day>, today: Day) -> Answer<Day> {
    let Some(on) = on.filter(|on| *on != today) else { return Ok(today) };
    if on < facts.start {
        let detail = format!("the episode starts on {}", facts.start);
        return Err(Problem::invalid([Fault::new("/query/on", "before_episode_start", detail)]));
    }
    if on > today {
        return Err(Problem::invalid([Fault::new("/query/on", "day_in_future", format!("not after {today}"))]));
    }
    Ok(on)
}

/// The signals of many episodes of one organisation, each on the day that `on` names, in the order given.
///
/// # Errors
/// When the database refuses.
pub async fn of_many<C: ConnectionTrait>(
    db: &C,
    org: OrgId,
    episodes: &[EpisodeFacts],
    on: impl Fn(&EpisodeFacts) -> Day,
) -> Result<Vec<EpisodeSignals>, DbErr> {
    let rules = Rules::read(db, org).await?;
    let ids: Vec<EpisodeId> = episodes.iter().map(|facts| facts.id).collect();
    let kept = responses::kept(db, org, &ids).await?;
    episodes.iter().map(|facts| Viewer { facts, rules: &rules, kept: &kept, on: on(facts) }.view()).collect()
}

struct Viewer<'a> {
    facts: &'a EpisodeFacts,
    rules: &'a Rules,
    kept: &'a Kept,
    on: Day,
}

impl Viewer<'_> {
    fn view(&self) -> Result<EpisodeSignals, DbErr> {
        let evaluation = self.rules.evaluate(self.facts, self.on)?;
        let interval = self.rules.programme(self.facts)?.mdo_interval_days;
        let goals = evaluation.evidence.iter().map(|(goal, evidence)| GoalEvidence {
            goal_id: GoalId(*goal),
            title: self.goal_title(*goal).unwrap_or_default(),
            evidence: named(evidence),
        });
        Ok(EpisodeSignals {
            episode_id: self.facts.id,
            on: self.on,
            day: self.on.programme_day(self.facts.start),
            settings_version: self.rules.version,
            signals: evaluation.found.iter().map(|found| self.signal(found, interval)).collect(),
            goals: goals.collect(),
        })
    }

    fn goal_title(&self, goal: Uuid) -> Option<String> {
        self.facts.goals.iter().find(|known| known.id.0 == goal).map(|known| known.title.clone())
    }

    fn signal(&self, found: &Found, interval: u16) -> SignalView {
        let Finding { signal, rule_version, rated_by, window, evidence, reasons, holds, thresholds } = &found.finding;
        let key = (self.facts.id, found.subject, *signal);
        let first_seen = self.kept.first_seen(&key, self.on);
        let answered = self.kept.answered(&key, self.on);
        let (goal_id, carer_id) = subject(*signal, found.subject);
        SignalView {
            signal: *signal,
            subject_id: found.subject,
            goal_id,
            goal_title: goal_id.and_then(|goal| self.goal_title(goal.0)),
            carer_id,
            carer_name: self
                .facts
                .carers
                .iter()
                .find(|carer| Some(carer.id) == carer_id)
                .map(|carer| carer.name.clone()),
            state: state(*signal, evidence, answered, first_seen, self.on, interval),
            first_seen_on: first_seen,
            response: self.kept.answer(&key, self.on).map(|(response, _)| response.clone()),
            rule_version: *rule_version,
            from_day: self.facts.start.plus_days(window.first - 1),
            to_day: self.facts.start.plus_days(window.last - 1),
            rated_by: *rated_by,
            evidence: named(evidence),
            thresholds: thresholds
                .iter()
                .map(|(limit, value)| (limit.as_str().to_owned(), value.get() / 1000))
                .collect(),
            reasons: reasons.clone(),
            holds: holds.clone(),
            nl: explanation(&found.finding, Language::Nl),
            en: explanation(&found.finding, Language::En),
        }
    }
}

/// What a signal's subject is: a goal, a carer, or the episode itself.
#[must_use]
pub fn subject(signal: Signal, subject: Uuid) -> (Option<GoalId>, Option<CarerId>) {
    match signal {
        _ if signal.is_about_a_goal() => (Some(GoalId(subject)), None),
        Signal::CarerOverload => (None, Some(CarerId(subject))),
        _ => (None, None),
    }
}

fn named<N: Name>(numbers: &Numbers<N>) -> BTreeMap<String, f64> {
    numbers.iter().map(|(name, number)| (name.as_str().to_owned(), number.value())).collect()
}

/// A finding in the words of a language.
#[must_use]
pub fn explanation(finding: &Finding, language: Language) -> Explanation {
    Explanation {
        name: sentence::name(finding.signal, language).to_owned(),
        why: sentence::why(finding, language),
        clears: sentence::clears(finding, language),
        discuss: sentence::discuss(language).to_owned(),
    }
}

/// What the team has talked about, in plain words for the client: signals that were answered, other than dismissed.
///
/// How heavy it weighs on carers is never part of it: that has a place of its own, with the carer's consent.
///
/// # Errors
/// When the database refuses.
pub async fn told<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    episode: EpisodeId,
    language: Language,
) -> Result<Vec<ToldSignal>, DbErr> {
    let text = "SELECT subject_id, response, on_day, finding FROM signal_responses \
                WHERE episode_id = $1 AND client_id = $2 AND org_id = $3 AND response <> 'dismiss' \
                AND signal <> 'carer_overload' ORDER BY on_day DESC, responded_at DESC LIMIT 20";
    let values = [episode.into(), access.client().into(), access.org().into()];
    let rows = db.query_all_raw(sql(db, text, values)).await?;
    rows.iter().filter_map(|row| told_one(row, language).transpose()).collect()
}

fn told_one(row: &QueryResult, language: Language) -> Result<Option<ToldSignal>, DbErr> {
    let mut finding = responses::finding(row)?;
    // Nor is what holds tapering back, when that is a carer.
    finding.holds.retain(|hold| *hold != TaperHold::CarerOverload);
    if finding.signal == Signal::DiscussTaperOnHold && finding.holds.is_empty() {
        return Ok(None);
    }
    Ok(Some(ToldSignal {
        signal: finding.signal,
        goal_id: subject(finding.signal, row.try_get("", "subject_id")?).0,
        response: row.try_get("", "response")?,
        on: row.try_get("", "on_day")?,
        why: sentence::why(&finding, language),
    }))
}

/// Every signal that was kept of an episode, the newest first.
///
/// # Errors
/// When the database refuses.
pub async fn history<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    episode: EpisodeId,
) -> Result<Vec<KeptSignal>, DbErr> {
    let text = "SELECT id, signal, subject_id, first_seen_on, last_seen_on, cleared_on, finding FROM signals \
                WHERE episode_id = $1 AND client_id = $2 AND org_id = $3 ORDER BY first_seen_on DESC, id DESC";
    let values = [episode.into(), access.client().into(), access.org().into()];
    let rows = db.query_all_raw(sql(db, text, values)).await?;
    rows.iter()
        .map(|row| {
            let finding = responses::finding(row)?;
            let (goal_id, carer_id) = subject(finding.signal, row.try_get("", "subject_id")?);
            Ok(KeptSignal {
                id: row.try_get("", "id")?,
                signal: finding.signal,
                goal_id,
                carer_id,
                first_seen_on: row.try_get("", "first_seen_on")?,
                last_seen_on: row.try_get("", "last_seen_on")?,
                cleared_on: row.try_get("", "cleared_on")?,
                why_nl: sentence::why(&finding, Language::Nl),
                why_en: sentence::why(&finding, Language::En),
            })
        })
        .collect()
}
