//! The nightly look at every open episode: page by page, so that memory does not grow with the number of clients.
//!
//! A page is read, evaluated and kept in a few statements. It is safe to do twice and on two servers at once: what is
//! found is put beside what is there already, and a night is taken by one server.

use std::collections::BTreeSet;
use std::time::Duration;

use chrono::TimeDelta;
use reable_rules::signals::Signal;
use reable_rules::{Day, Zone};
use sea_orm::{ConnectionTrait, DbErr, QueryResult};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use uuid::Uuid;

use super::evaluate::{Evaluation, Found};
use super::facts::{self, EpisodeFacts};
use super::keep::{Looked, Open, keep};
use super::shapes::SweepReport;
use super::view::Rules;
use crate::audit::{Action, Actor, Event};
use crate::daily::Daily;
use crate::db::sql;
use crate::ids::{EpisodeId, OrgId, TeamId};
use crate::parts::Parts;

/// Episodes that are read, evaluated and kept together.
const PAGE: i64 = 100;
/// Between two pages, so that who uses the server meanwhile hardly notices.
const BREATH: Duration = Duration::from_millis(20);
/// How often the worker looks whether a night has come.
const LOOK_EVERY: Duration = Duration::from_secs(60);
/// From this hour of the organisation's night: phones that were offline in the evening have mostly been heard by then.
const FROM_HOUR: i64 = 3;
/// How long after the end an episode is looked at for follow-ups: the longest that a template may name, 60 months.
const FOLLOW_UP_DAYS: i32 = 61 * 31;

/// Looks at every open episode of an organisation and keeps what it finds; `event` is what the audit log says of it.
///
/// Signals that are not looked for every night are looked for when a meeting about the client is near, or when the
/// programme's interval has come round.
///
/// # Errors
/// When the database refuses.
pub async fn sweep(parts: &Parts, org: OrgId, event: &Event) -> Result<SweepReport, DbErr> {
    let rules = Rules::read(parts.db.read(), org).await?;
    let mut report = SweepReport::default();
    let mut after = EpisodeId(Uuid::nil());
    loop {
        let page = page_of_episodes(parts, org, after).await?;
        let Some(last) = page.last() else { return Ok(report) };
        after = *last;
        sweep_page(parts, org, &rules, &page, event, &mut report).await?;
        tokio::time::sleep(BREATH).await;
    }
}

/// The next page of episodes that are open, or ended so lately that they are followed up; in the order of their ids.
///
/// # Errors
/// When the database refuses.
pub async fn page_of_episodes(parts: &Parts, org: OrgId, after: EpisodeId) -> Result<Vec<EpisodeId>, DbErr> {
    let text = "SELECT id FROM episodes WHERE org_id = $1 AND id > $2 AND (status = 'open' OR ended_on >= $3) \
                ORDER BY id LIMIT $4";
    let since = Day::today(parts.clock.now(), &Zone::utc()).plus_days(-FOLLOW_UP_DAYS);
    let values = [org.into(), after.into(), since.into(), PAGE.into()];
    let rows = parts.db.read().query_all_raw(sql(parts.db.read(), text, values)).await?;
    rows.iter().map(|row| row.try_get("", "id")).collect()
}

async fn sweep_page(
    parts: &Parts,
    org: OrgId,
    rules: &Rules,
    page: &[EpisodeId],
    event: &Event,
    report: &mut SweepReport,
) -> Result<(), DbErr> {
    let now = parts.clock.now();
    // Read outside the write transaction: nobody who records a check-in waits for it.
    let snapshot = parts.db.snapshot().await?;
    let episodes = facts::read(&snapshot, org, page).await?;
    let open = Open::read(&snapshot, org, page).await?;
    let meetings = Meetings::read(&snapshot, org, Day::today(now, &Zone::utc())).await?;
    drop(snapshot);
    let mut evaluated: Vec<(&EpisodeFacts, Day, Evaluation)> = Vec::with_capacity(episodes.len());
    for facts in &episodes {
        let on = Day::today(now, &facts.zone);
        match rules.evaluate(facts, on) {
            Ok(evaluation) => evaluated.push((facts, on, evaluation)),
            // One that cannot be evaluated keeps nobody else from being looked at.
            Err(error) => tracing::error!(%error, episode = %facts.id, "an episode could not be evaluated"),
        }
    }
    let mut looked = Vec::with_capacity(evaluated.len());
    for (facts, on, evaluation) in &evaluated {
        let interval = i32::from(rules.programme(facts)?.mdo_interval_days);
        let everything = on.programme_day(facts.start) % interval.max(1) == 0 || meetings.are_near(facts.team, *on);
        let wanted: fn(Signal) -> bool = if everything { |_| true } else { is_nightly };
        let found: Vec<&Found> = evaluation.found.iter().filter(|found| wanted(found.finding.signal)).collect();
        looked.push(Looked { episode: facts, on: *on, found, wanted });
    }
    let mut txn = parts.db.write().await?;
    let changes = keep(&txn, &looked, open).await?;
    // Far fewer than the numbers can hold.
    report.episodes += looked.len() as i64;
    report.new += changes.new as i64;
    report.cleared += changes.cleared as i64;
    txn.audit(event.clone());
    txn.commit().await
}

/// Whether a signal is looked for every night: those of the rules, and what goes by the calendar.
fn is_nightly(signal: Signal) -> bool {
    signal.is_nightly() || matches!(signal, Signal::Ending | Signal::EvaluationDue | Signal::FollowUpDue)
}

/// The meetings of teams around a day.
struct Meetings(BTreeSet<(TeamId, Day)>);

impl Meetings {
    async fn read<C: ConnectionTrait>(db: &C, org: OrgId, around: Day) -> Result<Self, DbErr> {
        let text = "SELECT team_id, held_on FROM meetings WHERE org_id = $1 AND held_on >= $2 AND held_on <= $3 \
                    AND status = 'planned'";
        let values = [org.into(), around.plus_days(-1).into(), around.plus_days(3).into()];
        let rows = db.query_all_raw(sql(db, text, values)).await?;
        let meeting = |row: &QueryResult| Ok((row.try_get("", "team_id")?, row.try_get("", "held_on")?));
        rows.iter().map(meeting).collect::<Result<_, DbErr>>().map(Self)
    }

    /// Whether the team meets today or tomorrow.
    fn are_near(&self, team: TeamId, today: Day) -> bool {
        [0, 1].into_iter().any(|days| self.0.contains(&(team, today.plus_days(days))))
    }
}

/// The worker that looks every night.
pub struct Sweeper {
    stop: watch::Sender<bool>,
    worker: JoinHandle<()>,
}

impl Sweeper {
    /// Starts the worker; inside a tokio runtime.
    #[must_use]
    pub fn start(parts: &Parts) -> Self {
        let (stop, stopped) = watch::channel(false);
        Self { stop, worker: tokio::spawn(work(parts.clone(), stopped)) }
    }

    /// Stops the worker after the page that it is at.
    pub async fn stop(self) {
        let _already_gone = self.stop.send(true);
        if let Err(error) = self.worker.await {
            tracing::error!(%error, "the nightly look had died");
        }
    }
}

async fn work(parts: Parts, mut stopped: watch::Receiver<bool>) {
    while !*stopped.borrow() {
        if let Err(error) = sweep_due(&parts).await {
            tracing::warn!(%error, "the nightly look at the signals failed; it is tried again");
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK_EVERY) => {}
            _ = stopped.changed() => return,
        }
    }
}

/// Looks at the episodes of every organisation whose night has come and was not taken.
///
/// # Errors
/// When the database refuses.
pub async fn sweep_due(parts: &Parts) -> Result<(), DbErr> {
    let text = "SELECT id, time_zone FROM organisations ORDER BY id";
    for row in parts.db.read().query_all_raw(sql(parts.db.read(), text, [])).await? {
        let (org, zone): (OrgId, Zone) = (row.try_get("", "id")?, row.try_get("", "time_zone")?);
        // At the hour of the night itself the date is that of the hours before, so the change comes once a day.
        let night = Day::today(parts.clock.now() - TimeDelta::hours(FROM_HOUR), &zone);
        if Daily::Signals.take(parts, org, night).await? {
            let event = Actor::host(org).did(Action::Change, "signals", night);
            let report = sweep(parts, org, &event).await?;
            Daily::Signals.finish(parts, org, night).await?;
            tracing::info!(%org, episodes = report.episodes, new = report.new, cleared = report.cleared, "looked for signals");
        }
    }
    Ok(())
}
