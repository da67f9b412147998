//! Recording what a meeting decides about one episode, with everything that follows from it, in one transaction.

use reable_rules::care::{self, Decision};
use reable_rules::meeting::{self as rules, Frame, Parts, WrongCare};
use reable_rules::text::Line;
use reable_rules::words::{CareDecisionKind, MeetingDecisionKind, MeetingStatus};
use reable_rules::{Day, Fault};
use sea_orm::ConnectionTrait;

use super::corrections::{self, Corrected};
use super::decisions::{self, as_json};
use super::shapes::{CareChange, Meeting, MeetingDecision, NewMeetingDecision, PauseDays};
use super::{people, planning, signals};
use crate::access::{Access, OneTeam, Write};
use crate::audit::Action;
use crate::body::Body;
use crate::care::decisions as care_decisions;
use crate::care::shapes::{LinkedMinutes, NewCareDecision};
use crate::db::{Txn, sql};
use crate::enrolment::episodes::{self, EpisodeEnd};
use crate::enrolment::pauses::{self, NewPause};
use crate::goals::episode::{self, Episode};
use crate::ids::{CareDecisionId, GoalId, MeetingDecisionId, MeetingId, PauseId};
use crate::problem::{Answer, Problem};
use crate::signals::responses::Ground as Said;

/// Records a decision, or finds the one that the same call recorded before. Meeting and episode are locked, so that of
/// two decisions taken at once the second is judged against the first.
///
/// # Errors
/// 404 when the client is not the team's; 409 `meeting_cancelled`, `episode_ended`, `baseline_first`, `pause_overlaps`,
/// `decision_corrected`, `id_taken`; 422 with everything that is wrong with the decision.
pub async fn take(
    txn: &mut Txn,
    team: &Access<Write, OneTeam>,
    access: &Access<Write>,
    meeting: MeetingId,
    body: Body<NewMeetingDecision>,
) -> Answer<(MeetingDecision, bool)> {
    if access.standing().team != team.team() {
        return Err(Problem::not_found());
    }
    let (id, fresh) = txn.claim_id(access, body.id, &body).await?;
    let id = MeetingDecisionId(id);
    if fresh {
        let meeting = planning::lock_for_decision(txn, team, meeting).await?;
        let new = body.into_value();
        let ground = Ground::find(txn, access, &meeting, &new).await?;
        ground.record(txn, access, id, &new).await?;
        planning::set_status(txn, team, meeting.id, MeetingStatus::Held).await?;
    }
    txn.audit(access.did(Action::Create, "meeting_decision", id));
    Ok((decisions::get(&**txn, &access.reading(), id).await?, fresh))
}

/// What a decision stands on.
struct Ground {
    meeting: MeetingId,
    episode: Episode,
    frame: Frame,
    decided_on: Day,
    corrected: Option<Corrected>,
    said: Said,
    care: Vec<Decision<GoalId>>,
}

/// What a decision wrote elsewhere.
#[derive(Default)]
struct Wrote {
    from_day: Option<Day>,
    care: Option<CareDecisionId>,
    pause: Option<PauseId>,
}

impl Ground {
    async fn find(txn: &Txn, access: &Access<Write>, meeting: &Meeting, new: &NewMeetingDecision) -> Answer<Self> {
        let episode = episode::lock(txn, access, new.episode_id).await?;
        let corrected = match new.corrects {
            Some(id) => Some(corrections::find(txn, access, episode.id, id).await?),
            None => None,
        };
        if corrected.is_none() {
            episode.must_be_open()?;
        }
        let programme = episode.programme(txn, access).await?;
        let today = access.today(txn.now())?;
        let decided_on = new.decided_on.unwrap_or(meeting.held_on);
        // A day that cannot be is found with the rest that is wrong.
        let said_on = decided_on.clamp(episode.start_day.min(today), today);
        Ok(Self {
            meeting: meeting.id,
            frame: Frame {
                start: episode.start_day,
                last_day: episode.last_day,
                limit: programme.last_day(episode.start_day),
                today,
            },
            decided_on,
            corrected,
            said: Said::on(txn, access, episode.id, Some(said_on), today).await?,
            care: care_decisions::in_order(&**txn, access, episode.id).await?,
            episode,
        })
    }

    async fn record(
        &self,
        txn: &mut Txn,
        access: &Access<Write>,
        id: MeetingDecisionId,
        new: &NewMeetingDecision,
    ) -> Answer<()> {
        let mut faults = self.faults(new);
        faults.extend(people::check(txn, access, &new.present).await?);
        let care = match &new.care {
            Some(change) => Some(self.care_decision(txn, access, new, change).await?),
            None => None,
        };
        if let (Some(care), Some(change)) = (&care, &new.care) {
            let found =
                self.care_faults(txn, access, new, change, care).await.map_err(|refusal| refusal.under("/care"))?;
            faults.extend(found.into_iter().map(|fault| fault.under("/care")));
        }
        if !faults.is_empty() {
            return Err(Problem::invalid(faults));
        }
        let wrote = self.carry_out(txn, access, new, care).await?;
        self.insert(txn, access, id, new, &wrote).await?;
        if let Some(corrected) = &self.corrected {
            corrections::mark(txn, access, corrected, id).await?;
        }
        let discussed = new.signals.as_deref().unwrap_or_default();
        Ok(signals::answer(txn, access, &self.said, discussed, new.reason.as_str()).await?)
    }

    /// What can be seen to be wrong without asking the database.
    fn faults(&self, new: &NewMeetingDecision) -> Vec<Fault> {
        let given = Parts {
            care: new.care.is_some(),
            pause: new.pause.is_some(),
            extension: new.extension.is_some(),
            end: new.end.is_some(),
        };
        let mut faults = rules::check_parts(new.kind, given, self.wrong_care().is_some());
        faults.extend(self.frame.check_decided_on(self.decided_on));
        if let Some(care) = &new.care {
            // What lies before the start is found with the rest that is wrong about care.
            let begin = self.frame.check_begin(care.from_day, "/care/from_day");
            faults.extend(begin.filter(|_| care.from_day >= self.frame.start));
        }
        if let Some(pause) = &new.pause {
            faults.extend(self.frame.check_begin(pause.first_day, "/pause/first_day"));
        }
        if let Some(extension) = &new.extension {
            faults.extend(self.frame.check_extension(extension.last_day, extension.beyond_limit.is_some()));
        }
        faults.extend(signals::check(new.signals.as_deref().unwrap_or_default(), &self.said));
        faults
    }

    /// The care decision that this one puts right.
    fn wrong_care(&self) -> Option<&WrongCare> {
        self.corrected.as_ref().and_then(|corrected| corrected.care.as_ref())
    }

    /// The care decision that follows from new minutes.
    async fn care_decision(
        &self,
        txn: &Txn,
        access: &Access<Write>,
        new: &NewMeetingDecision,
        change: &CareChange,
    ) -> Answer<NewCareDecision> {
        let kind = if self.wrong_care().is_some() { CareDecisionKind::Correction } else { as_care(new.kind) };
        let decided_by = people::decided_by(txn, access, &new.present, self.decided_on).await?;
        let linked = rules::linked_after(self.care_before().as_ref(), &named(change));
        let linked =
            linked.into_iter().map(|part| LinkedMinutes { goal_id: part.goal, minutes_per_week: part.minutes });
        Ok(NewCareDecision {
            id: None,
            kind,
            from_day: change.from_day,
            minutes_per_week: change.minutes_per_week,
            goals: Some(linked.collect()),
            decided_by: Line::new(&decided_by).map_err(|refusal| Problem::invalid([refusal.at("/present/staff")]))?,
            reason: new.reason.clone(),
            meeting_id: Some(self.meeting),
        })
    }

    fn care_before(&self) -> Option<Decision<GoalId>> {
        rules::care_before(&self.care, self.wrong_care())
    }

    /// What is wrong with the new minutes, with pointers into `care`.
    async fn care_faults(
        &self,
        txn: &Txn,
        access: &Access<Write>,
        new: &NewMeetingDecision,
        change: &CareChange,
        decision: &NewCareDecision,
    ) -> Answer<Vec<Fault>> {
        let mut faults = care_decisions::faults(txn, access, decision, &self.care, &self.episode).await?;
        let before = self.care_before();
        if let Some(wrong) = self.wrong_care() {
            // A correction may say anything; this one says what a taper or raise should have been.
            let meant = Decision { kind: as_care(new.kind), ..decision.as_rule() };
            let found = care::judge(before.as_ref(), &meant).err().unwrap_or_default();
            faults.extend(found.into_iter().filter(|fault| fault.pointer == "/minutes_per_week"));
            if change.from_day != wrong.from {
                let detail = format!("from {}, as the decision it puts right", wrong.from);
                faults.push(Fault::new("/from_day", "another_day", detail));
            }
        }
        if new.kind == MeetingDecisionKind::Taper {
            let closed = signals::closed_tapers(new.signals.as_deref().unwrap_or_default());
            faults.extend(rules::check_tapered_goals(before.as_ref(), &named(change), &closed));
        }
        Ok(faults)
    }

    /// Writes what follows from the decision.
    async fn carry_out(
        &self,
        txn: &mut Txn,
        access: &Access<Write>,
        new: &NewMeetingDecision,
        care: Option<NewCareDecision>,
    ) -> Answer<Wrote> {
        let mut wrote = Wrote::default();
        if let Some(care) = care {
            let id = CareDecisionId(txn.uuid());
            wrote = Wrote { from_day: Some(care.from_day), care: Some(id), pause: None };
            care_decisions::insert(txn, access, id, &self.episode, self.care.len(), care).await?;
            txn.audit(access.did(Action::Create, "care_decision", id));
        }
        if let Some(pause) = &new.pause {
            let id = PauseId(txn.uuid());
            wrote = Wrote { from_day: Some(pause.first_day), care: None, pause: Some(id) };
            let written = pauses::insert(txn, access, id, self.episode.id, as_pause(pause)).await;
            written.map_err(|refusal| refusal.under("/pause"))?;
            txn.audit(access.did(Action::Create, "pause", id));
        }
        if let Some(extension) = &new.extension {
            episodes::extend(txn, access, self.episode.id, extension.last_day).await?;
        }
        if let Some(end) = &new.end {
            wrote.from_day = Some(end.ended_on);
            let end = EpisodeEnd { ended_on: end.ended_on, reason: end.reason, note: end.note.clone() };
            let ended = episodes::end(txn, access, self.episode.id, end).await;
            ended.map_err(|refusal| refusal.under("/end"))?;
        }
        Ok(wrote)
    }

    async fn insert(
        &self,
        txn: &Txn,
        access: &Access<Write>,
        id: MeetingDecisionId,
        new: &NewMeetingDecision,
        wrote: &Wrote,
    ) -> Answer<()> {
        let text = "INSERT INTO meeting_decisions (id, org_id, meeting_id, client_id, episode_id, sequence, kind, reason, \
                    decided_on, staff, client_present, carers, from_day, care_decision_id, pause_id, last_day, \
                    previous_last_day, limit_decided_by, limit_reason, end_reason, signals, corrects, recorded_by, \
                    recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, \
                    $18, $19, $20, $21, $22, $23, $24)";
        let beyond = new.extension.as_ref().and_then(|extension| extension.beyond_limit.as_ref());
        let values = [
            id.into(),
            access.org().into(),
            self.meeting.into(),
            access.client().into(),
            self.episode.id.into(),
            (decisions::count(&**txn, access, self.episode.id).await? + 1).into(),
            new.kind.as_str().into(),
            new.reason.as_str().into(),
            self.decided_on.into(),
            as_json(&new.present.staff)?.into(),
            new.present.client.into(),
            as_json(new.present.carers.as_deref().unwrap_or_default())?.into(),
            wrote.from_day.into(),
            wrote.care.into(),
            wrote.pause.into(),
            new.extension.as_ref().map(|extension| extension.last_day).into(),
            new.extension.as_ref().map(|_| self.episode.last_day).into(),
            beyond.map(|beyond| beyond.decided_by.as_str()).into(),
            beyond.map(|beyond| beyond.reason.as_str()).into(),
            new.end.as_ref().map(|end| end.reason.as_str()).into(),
            as_json(new.signals.as_deref().unwrap_or_default())?.into(),
            new.corrects.into(),
            access.person().into(),
            txn.now().into(),
        ];
        txn.execute_raw(sql(&**txn, text, values)).await?;
        Ok(())
    }
}

/// What a decision does to the care minutes; a correction where it goes on as agreed.
fn as_care(kind: MeetingDecisionKind) -> CareDecisionKind {
    match kind {
        MeetingDecisionKind::Taper => CareDecisionKind::Taper,
        MeetingDecisionKind::Raise => CareDecisionKind::Raise,
        _ => CareDecisionKind::Correction,
    }
}

fn named(change: &CareChange) -> Vec<care::Linked<GoalId>> {
    let part = |part: &LinkedMinutes| care::Linked { goal: part.goal_id, minutes: part.minutes_per_week };
    change.goals.iter().flatten().map(part).collect()
}

fn as_pause(days: &PauseDays) -> NewPause {
    NewPause {
        id: None,
        first_day: days.first_day,
        last_day: days.last_day,
        reason: days.reason,
        note: days.note.clone(),
    }
}
