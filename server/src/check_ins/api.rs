//! Operations on check-ins: record, undo, sync, paper diaries, reading.

use poem::web::Data;
use poem_openapi::param::{Path, Query};
use poem_openapi::payload::Json;
use poem_openapi::{ApiResponse, OpenApi};
use reable_rules::Day;
use reable_rules::check_in::Outcome;

use super::record::{Diary, Entry, Recorded, What};
use super::shapes::{
    CheckIn, CheckInList, EntryOutcome, EntryResult, NewCheckIn, Outbox, PaperDiary, SyncEntry, SyncResult,
};
use super::{lenient::Lenient, store};
use crate::access::{Caller, Deed, Role, SignedIn};
use crate::answers::Done;
use crate::body::Body;
use crate::document::Tag;
use crate::ids::{EpisodeId, GoalId};
use crate::parts::Parts;
use crate::problem::{Answer, FieldError, Problem};

/// Record, undo, sync, paper diaries, reading.
pub struct CheckInsApi;

/// The check-in that counts after the call.
#[derive(ApiResponse)]
pub enum RecordAnswer {
    /// There was none for this goal, day and author; now there is.
    #[oai(status = 201)]
    Created(Json<CheckIn>),
    /// The check-in that counts: this one, or a newer one that was there already.
    #[oai(status = 200)]
    Current(Json<CheckIn>),
}

impl From<Recorded> for RecordAnswer {
    fn from(recorded: Recorded) -> Self {
        match recorded.outcome {
            Outcome::Created => Self::Created(Json(recorded.check_in)),
            _ => Self::Current(Json(recorded.check_in)),
        }
    }
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::CheckIns")]
impl CheckInsApi {
    /// Record how a goal went on a day
    ///
    /// By the client, or by a carer with consent to record. There is one check-in for each goal, day and author, so a
    /// repeat is harmless. The version with the latest `recorded_at` counts; an older one that arrives later is kept as
    /// history and answered with the one that counts. Days reach 35 back and one ahead, in the client's time zone.
    #[oai(path = "/goals/:goal/check-ins/:day", method = "put", operation_id = "record_check_in")]
    async fn record(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The goal.
        goal: Path<GoalId>,
        /// The day it is about.
        day: Path<Day>,
        body: Body<NewCheckIn>,
    ) -> Answer<RecordAnswer> {
        let what = What::Answer(body.into_value().into_input());
        let entry = Entry { caller: who.caller().clone(), goal: goal.0, day: day.0, what, diary: Diary::Own };
        Ok(parts.recorder.write(entry).await??.into())
    }

    /// Undo a check-in
    ///
    /// Takes the caller's own check-in back. Its history is kept, and recording again brings the day back.
    #[oai(path = "/goals/:goal/check-ins/:day", method = "delete", operation_id = "withdraw_check_in")]
    async fn withdraw(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The goal.
        goal: Path<GoalId>,
        /// The day it is about.
        day: Path<Day>,
    ) -> Answer<Done> {
        let what = What::Withdrawal { recorded_at: None };
        let entry = Entry { caller: who.caller().clone(), goal: goal.0, day: day.0, what, diary: Diary::Own };
        parts.recorder.write(entry).await??;
        Ok(Done)
    }

    /// Send a phone's outbox
    ///
    /// Up to 500 check-ins and withdrawals at once, in any order, each judged and answered by itself: one refused entry
    /// does not touch the others. Sending the same again changes nothing.
    #[oai(path = "/check-ins/sync", method = "post", operation_id = "sync_check_ins")]
    async fn sync(&self, who: SignedIn, parts: Data<&Parts>, body: Body<Outbox, 8>) -> Answer<Json<SyncResult>> {
        let entries = body.into_value().entries;
        Ok(Json(send(&parts, who.caller(), entries, Diary::Own).await))
    }

    /// Enter a paper diary
    ///
    /// By staff of the client's team, for the client or carer who wrote it. The check-ins count like the author's own,
    /// are marked as imported and say who entered them; they may go back to the start of the episode.
    #[oai(path = "/episodes/:id/paper-check-ins", method = "post", operation_id = "enter_paper_diary")]
    async fn paper(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The episode.
        id: Path<EpisodeId>,
        body: Body<PaperDiary, 8>,
    ) -> Answer<Json<SyncResult>> {
        let access = who.may_write(&parts, Deed::WriteCare, id.0).await?;
        let diary = body.into_value();
        if store::find_author(parts.db.read(), &access, diary.by).await?.is_none() {
            let detail = "Name the client, or somebody who cares for this client, as the author of the diary.";
            return Err(Problem::invalid_at("/by", "not_an_author", detail));
        }
        let by = Diary::Paper { episode: id.0, by: diary.by };
        Ok(Json(send(&parts, who.caller(), diary.entries, by).await))
    }

    /// Read the check-ins of a goal
    ///
    /// Every author's, by day; withdrawn ones are left out. For the team, the client, and carers with consent to read.
    #[oai(path = "/goals/:goal/check-ins", method = "get", operation_id = "list_check_ins")]
    async fn list(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The goal.
        goal: Path<GoalId>,
        /// The first day; the start of the goal when absent.
        from: Query<Option<Day>>,
        /// The last day; the newest when absent.
        to: Query<Option<Day>>,
    ) -> Answer<Json<CheckInList>> {
        let access = who.may_read(&parts, reading(who.caller()), goal.0).await?;
        let items = store::list(parts.db.read(), &access, goal.0, from.0, to.0).await?;
        Ok(Json(CheckInList { items }))
    }

    /// Read every version of the check-ins of a goal on a day
    ///
    /// Oldest arrival first, withdrawals included.
    #[oai(path = "/goals/:goal/check-ins/:day/versions", method = "get", operation_id = "list_check_in_versions")]
    async fn versions(
        &self,
        who: SignedIn,
        parts: Data<&Parts>,
        /// The goal.
        goal: Path<GoalId>,
        /// The day they are about.
        day: Path<Day>,
    ) -> Answer<Json<CheckInList>> {
        let access = who.may_read(&parts, Deed::ReadCare, goal.0).await?;
        let items = store::versions(parts.db.read(), &access, goal.0, day.0).await?;
        Ok(Json(CheckInList { items }))
    }
}

/// The phone sees its own care, staff the team's.
pub(super) fn reading(caller: &Caller) -> Deed {
    match caller.role {
        Role::Client | Role::Carer => Deed::SeeOwnCare,
        Role::Staff(_) => Deed::ReadCare,
    }
}

async fn send(parts: &Parts, caller: &Caller, entries: Vec<Lenient<SyncEntry>>, diary: Diary) -> SyncResult {
    let read: Vec<_> = entries.into_iter().map(|entry| entry.0.and_then(|e| to_entry(caller, e, diary))).collect();
    let sound = read.iter().filter_map(|entry| entry.as_ref().ok().cloned()).collect();
    let mut written = parts.recorder.write_all(sound).await.into_iter();
    let results = read
        .into_iter()
        .map(|entry| match entry {
            Ok(_) => written.next().unwrap_or_else(|| Err(Problem::unavailable())).and_then(|recorded| recorded),
            Err(faults) => Err(Problem::invalid(faults)),
        })
        .map(result)
        .collect();
    SyncResult { results, server_time: parts.clock.now() }
}

fn to_entry(caller: &Caller, entry: SyncEntry, diary: Diary) -> Result<Entry, Vec<FieldError>> {
    let what = match (entry.withdraw, entry.help) {
        (Some(true), _) => What::Withdrawal { recorded_at: entry.recorded_at },
        (_, Some(help)) => What::Answer(
            NewCheckIn {
                help,
                performance: entry.performance,
                satisfaction: entry.satisfaction,
                not_done_reason: entry.not_done_reason,
                step_id: entry.step_id,
                note: entry.note,
                recorded_at: entry.recorded_at,
            }
            .into_input(),
        ),
        (_, None) => {
            let detail = "Say how it was done, or set withdraw.".to_owned();
            return Err(vec![FieldError { pointer: "/help".to_owned(), code: "required".to_owned(), detail }]);
        }
    };
    Ok(Entry { caller: caller.clone(), goal: entry.goal_id, day: entry.day, what, diary })
}

fn result(recorded: Answer<Recorded>) -> EntryResult {
    match recorded {
        Ok(recorded) => {
            EntryResult { outcome: recorded.outcome.into(), check_in: Some(recorded.check_in), problem: None }
        }
        Err(problem) => EntryResult { outcome: EntryOutcome::Refused, check_in: None, problem: Some(problem.body()) },
    }
}
