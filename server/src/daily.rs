//! What is done once a day for an organisation, by whichever server takes the day first.

use chrono::TimeDelta;
use reable_rules::Day;
use sea_orm::{ConnectionTrait, DbErr};

use crate::db::sql;
use crate::ids::OrgId;
use crate::parts::Parts;

/// After so long a day that was begun and not finished is taken up again: its server must have died.
const LEASE: TimeDelta = TimeDelta::minutes(30);

/// What is done once a day; each has a table of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Daily {
    /// The nightly look at the signals.
    Signals,
    /// What the team is reminded of.
    Reminders,
}

impl Daily {
    fn table(self) -> &'static str {
        match self {
            Self::Signals => "signal_sweeps",
            Self::Reminders => "reminder_rounds",
        }
    }

    /// Takes a day, when no other server has it.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn take(self, parts: &Parts, org: OrgId, day: Day) -> Result<bool, DbErr> {
        let table = self.table();
        let taken = format!(
            "SELECT on_day FROM {table} WHERE org_id = $1 AND on_day = $2 \
             AND (finished_at IS NOT NULL OR started_at > $3)"
        );
        let (now, before) = (parts.clock.now(), parts.clock.now() - LEASE);
        let values = [org.into(), day.into(), before.into()];
        if parts.db.read().query_one_raw(sql(parts.db.read(), taken, values)).await?.is_some() {
            return Ok(false);
        }
        let txn = parts.db.write().await?;
        let text = format!(
            "INSERT INTO {table} (org_id, on_day, started_at) VALUES ($1, $2, $3) \
             ON CONFLICT (org_id, on_day) DO UPDATE SET started_at = excluded.started_at \
             WHERE {table}.finished_at IS NULL AND {table}.started_at <= $4"
        );
        let values = [org.into(), day.into(), now.into(), before.into()];
        let ours = txn.execute_raw(sql(&*txn, text, values)).await?.rows_affected() == 1;
        txn.commit_housekeeping().await?;
        Ok(ours)
    }

    /// Notes that a day is done.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn finish(self, parts: &Parts, org: OrgId, day: Day) -> Result<(), DbErr> {
        let txn = parts.db.write().await?;
        let text = format!("UPDATE {} SET finished_at = $1 WHERE org_id = $2 AND on_day = $3", self.table());
        txn.execute_raw(sql(&*txn, text, [parts.clock.now().into(), org.into(), day.into()])).await?;
        txn.commit_housekeeping().await
    }
}
