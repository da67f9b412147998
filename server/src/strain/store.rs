//! Queries on carers' strain.

use reable_rules::signals::Signal;
use reable_rules::signals::carer::{Burden as BurdenMark, Csi, EdizPlus};
use reable_rules::words::StrainInstrument;
use reable_rules::{Day, Fault};
use sea_orm::{ConnectionTrait, DbErr, QueryResult};

use super::shapes::{AlarmClosing, Burden, CarerAlarm, CarerStrain, NewCarerAlarm, NewStrainScore, StrainScore};
use crate::access::{Access, Read, Relation, Write};
use crate::answers::stale;
use crate::audit::Action;
use crate::body::Body;
use crate::db::{Txn, sql};
use crate::enrolment::coordination;
use crate::ids::{CarerAlarmId, CarerId, EpisodeId, StrainScoreId};
use crate::outbox::{Content, Letter, queue_letter};
use crate::problem::{Answer, Problem};
use crate::signals::evaluate::Found;
use crate::signals::facts;
use crate::signals::keep::{Looked, Open, keep};
use crate::signals::view::Rules;

/// How far back a carer may still say how it was: as far as a check-in.
const DAYS_BACK: i32 = reable_rules::check_in::DAYS_BACK;

/// The caller's own relation to the client, as a carer.
fn own_relation<M>(access: &Access<M>) -> Answer<CarerId> {
    access.standing().carer.ok_or_else(Problem::forbidden)
}

/// Records how heavy caring weighs on the caller; says whether it is the first word of that day.
///
/// # Errors
/// 422 `out_of_range`, `day_in_future`, `day_too_old`.
pub async fn rate(txn: &mut Txn, access: &Access<Write>, day: Day, today: Day, burden: i64) -> Answer<(Burden, bool)> {
    let carer = own_relation(access)?;
    let mut faults: Vec<Fault> =
        BurdenMark::new(burden).err().map(|refusal| refusal.at("/burden")).into_iter().collect();
    if day > today {
        faults.push(Fault::new("/path/day", "day_in_future", format!("not after {today}")));
    } else if today.days_since(day) > DAYS_BACK {
        faults.push(Fault::new("/path/day", "day_too_old", format!("at most {DAYS_BACK} days before {today}")));
    }
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let burden = Burden { day, burden: i16::try_from(burden).unwrap_or_default() };
    let known = "SELECT day FROM carer_burdens WHERE client_id = $1 AND carer_id = $2 AND day = $3 AND org_id = $4";
    let values = [access.client().into(), carer.into(), day.into(), access.org().into()];
    let fresh = txn.query_one_raw(sql(&**txn, known, values)).await?.is_none();
    let text = "INSERT INTO carer_burdens (org_id, client_id, carer_id, day, burden, recorded_at) \
                VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (client_id, carer_id, day) DO UPDATE SET \
                burden = excluded.burden, recorded_at = excluded.recorded_at";
    let values =
        [access.org().into(), access.client().into(), carer.into(), day.into(), burden.burden.into(), txn.now().into()];
    txn.execute_raw(sql(&**txn, text, values)).await?;
    txn.audit(access.did(Action::Change, "carer_burden", format!("{carer}/{day}")));
    keep_overload(txn, access, today).await?;
    Ok((burden, fresh))
}

/// Raises the alarm; the team sees the signal at once.
///
/// # Errors
/// 409 `id_taken`.
pub async fn raise_alarm(
    txn: &mut Txn,
    access: &Access<Write>,
    today: Day,
    body: Body<NewCarerAlarm>,
) -> Answer<(CarerAlarm, bool)> {
    let carer = own_relation(access)?;
    let (id, fresh) = txn.claim_id(access, body.id, &body).await?;
    let id = CarerAlarmId(id);
    if fresh {
        let text = "INSERT INTO carer_alarms (id, org_id, client_id, carer_id, note, raised_on, raised_at) \
                    VALUES ($1, $2, $3, $4, $5, $6, $7)";
        let values = [
            id.into(),
            access.org().into(),
            access.client().into(),
            carer.into(),
            body.into_value().note.map(|note| note.into_string()).into(),
            today.into(),
            txn.now().into(),
        ];
        txn.execute_raw(sql(&**txn, text, values)).await?;
        keep_overload(txn, access, today).await?;
        tell_team(txn, access).await?;
    }
    txn.audit(access.did(Action::Create, "carer_alarm", id));
    Ok((alarm(txn, access, id).await?, fresh))
}

/// Writes to the client's coordinator that a carer needs them today; to the whole team while nobody coordinates.
async fn tell_team(txn: &Txn, access: &Access<Write>) -> Answer<()> {
    for (person, recipient) in coordination::readers(txn, access.org(), access.client()).await? {
        let letter = Letter { org: access.org(), person, recipient, content: Content::CarerAlarm };
        queue_letter(txn, &letter).await?;
    }
    Ok(())
}

/// Writes down what staff agreed with the carer, on an alarm that nobody changed since `version`.
///
/// # Errors
/// 412 when somebody did; 409 `alarm_closed`; 422 when the day cannot be.
pub async fn close_alarm(
    txn: &mut Txn,
    access: &Access<Write>,
    id: CarerAlarmId,
    version: i32,
    today: Day,
    closing: AlarmClosing,
) -> Answer<CarerAlarm> {
    let now = alarm(txn, access, id).await?;
    if now.version != version {
        return Err(stale());
    }
    if let Some(day) = now.closed_on {
        return Err(Problem::conflict("alarm_closed", format!("This alarm was closed on {day}.")));
    }
    let mut faults = Vec::new();
    if closing.closed_on > today {
        faults.push(Fault::new("/closed_on", "day_in_future", format!("not after {today}")));
    }
    if closing.closed_on < now.raised_on {
        faults.push(Fault::new("/closed_on", "before_raised", format!("it was raised on {}", now.raised_on)));
    }
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let text = "UPDATE carer_alarms SET closed_on = $1, closed_by = $2, agreed = $3, version = version + 1 \
                WHERE id = $4 AND version = $5 AND org_id = $6";
    let values = [
        closing.closed_on.into(),
        access.person().into(),
        closing.agreed.into_string().into(),
        id.into(),
        version.into(),
        access.org().into(),
    ];
    if txn.execute_raw(sql(&**txn, text, values)).await?.rows_affected() == 0 {
        return Err(stale());
    }
    txn.audit(access.did(Action::Change, "carer_alarm", id));
    keep_overload(txn, access, today).await?;
    alarm(txn, access, id).await
}

/// Records the total of a questionnaire that staff took with a carer.
///
/// # Errors
/// 409 `id_taken`; 422 `out_of_range`, `day_in_future`.
pub async fn record_score(
    txn: &mut Txn,
    access: &Access<Write>,
    carer: CarerId,
    today: Day,
    body: Body<NewStrainScore>,
) -> Answer<(StrainScore, bool)> {
    let (id, fresh) = txn.claim_id(access, body.id, &body).await?;
    let id = StrainScoreId(id);
    if fresh {
        let new = body.into_value();
        check_score(&new, today)?;
        let text = "INSERT INTO strain_scores (id, org_id, client_id, carer_id, instrument, score, taken_on, \
                    recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
        let values = [
            id.into(),
            access.org().into(),
            access.client().into(),
            carer.into(),
            new.instrument.as_str().into(),
            i16::try_from(new.score).unwrap_or_default().into(),
            new.taken_on.into(),
            access.person().into(),
            txn.now().into(),
        ];
        txn.execute_raw(sql(&**txn, text, values)).await?;
        keep_overload(txn, access, today).await?;
    }
    txn.audit(access.did(Action::Create, "strain_score", id));
    let text = format!("SELECT {SCORE} WHERE s.id = $1 AND s.client_id = $2 AND s.org_id = $3");
    let values = [id.into(), access.client().into(), access.org().into()];
    let row = txn.query_one_raw(sql(&**txn, text, values)).await?;
    Ok((read_score(&row.ok_or_else(Problem::not_found)?)?, fresh))
}

fn check_score(new: &NewStrainScore, today: Day) -> Answer<()> {
    let refusal = match new.instrument {
        StrainInstrument::Csi => Csi::new(new.score).err(),
        StrainInstrument::EdizPlus => EdizPlus::new(new.score).err(),
    };
    let mut faults: Vec<Fault> = refusal.map(|refusal| refusal.at("/score")).into_iter().collect();
    if new.taken_on > today {
        faults.push(Fault::new("/taken_on", "day_in_future", format!("not after {today}")));
    }
    if faults.is_empty() { Ok(()) } else { Err(Problem::invalid(faults)) }
}

/// Says from now on whether the client may see how heavy it weighs on the caller.
///
/// # Errors
/// 403 when the caller is no carer of the client.
pub async fn share(txn: &mut Txn, access: &Access<Write>, shared: bool) -> Answer<()> {
    let carer = own_relation(access)?;
    let text = "INSERT INTO strain_sharing (org_id, carer_id, since, shared) VALUES ($1, $2, $3, $4) \
                ON CONFLICT (carer_id, since) DO UPDATE SET shared = excluded.shared";
    let values = [access.org().into(), carer.into(), txn.now().into(), shared.into()];
    txn.execute_raw(sql(&**txn, text, values)).await?;
    txn.audit(access.did(Action::Change, "strain_sharing", carer).outcome(if shared { "shared" } else { "withdrawn" }));
    Ok(())
}

/// Looks at once whether a carer of the client is overloaded: nobody who says so waits for the night.
async fn keep_overload(txn: &Txn, access: &Access<Write>, today: Day) -> Answer<()> {
    let text = "SELECT id FROM episodes WHERE client_id = $1 AND org_id = $2 AND status = 'open'";
    let row = txn.query_one_raw(sql(&**txn, text, [access.client().into(), access.org().into()])).await?;
    let Some(row) = row else { return Ok(()) };
    let episode: EpisodeId = row.try_get("", "id")?;
    let episodes = facts::read(&**txn, access.org(), &[episode]).await?;
    let rules = Rules::read(&**txn, access.org()).await?;
    for facts in &episodes {
        let evaluation = rules.evaluate(facts, today)?;
        let is_overload = |found: &&Found| found.finding.signal == Signal::CarerOverload;
        let found = evaluation.found.iter().filter(is_overload).collect();
        let wanted = |signal| signal == Signal::CarerOverload;
        let open = Open::read(&**txn, access.org(), &[facts.id]).await?;
        keep(txn, &[Looked { episode: facts, on: today, found, wanted }], open).await?;
    }
    Ok(())
}

/// How the carers cope whom the caller may know about: a carer themselves, the client those who share it, the team all.
/// Four queries.
///
/// # Errors
/// When the database refuses.
pub async fn read<C: ConnectionTrait>(db: &C, access: &Access<Read>) -> Result<Vec<CarerStrain>, DbErr> {
    let text = "SELECT k.id, p.name, (SELECT s.shared FROM strain_sharing s WHERE s.carer_id = k.id \
                ORDER BY s.since DESC LIMIT 1) AS shared FROM carers k JOIN people p ON p.id = k.person_id \
                WHERE k.client_id = $1 AND k.org_id = $2 AND k.ended_at IS NULL ORDER BY k.created_at, k.id";
    let values = [access.client().into(), access.org().into()];
    let mut carers = Vec::new();
    for row in db.query_all_raw(sql(db, text, values.clone())).await? {
        let carer = CarerStrain {
            carer_id: row.try_get("", "id")?,
            carer_name: row.try_get("", "name")?,
            shared_with_client: row.try_get::<Option<bool>>("", "shared")?.unwrap_or(false),
            burdens: Vec::new(),
            scores: Vec::new(),
            alarms: Vec::new(),
        };
        carers.push(carer);
    }
    carers.retain(|carer| may_know(access, carer));
    let text = "SELECT carer_id, day, burden FROM carer_burdens WHERE client_id = $1 AND org_id = $2 ORDER BY day";
    for row in db.query_all_raw(sql(db, text, values.clone())).await? {
        let burden = Burden { day: row.try_get("", "day")?, burden: row.try_get("", "burden")? };
        if let Some(carer) = of(&mut carers, &row)? {
            carer.burdens.push(burden);
        }
    }
    let text = format!("SELECT {SCORE} WHERE s.client_id = $1 AND s.org_id = $2 ORDER BY s.taken_on, s.recorded_at");
    for row in db.query_all_raw(sql(db, text, values.clone())).await? {
        if let Some(carer) = of(&mut carers, &row)? {
            carer.scores.push(read_score(&row)?);
        }
    }
    let text = format!("SELECT {ALARM} WHERE a.client_id = $1 AND a.org_id = $2 ORDER BY a.raised_at");
    for row in db.query_all_raw(sql(db, text, values)).await? {
        if let Some(carer) = of(&mut carers, &row)? {
            carer.alarms.push(read_alarm(&row)?);
        }
    }
    Ok(carers)
}

fn may_know(access: &Access<Read>, carer: &CarerStrain) -> bool {
    match access.standing().relation {
        Relation::Own => carer.shared_with_client,
        Relation::Carer(_) => access.standing().carer == Some(carer.carer_id),
        Relation::Team { .. } => true,
        Relation::FormerTeam | Relation::Emergency | Relation::Colleague => false,
    }
}

fn of<'a>(carers: &'a mut [CarerStrain], row: &QueryResult) -> Result<Option<&'a mut CarerStrain>, DbErr> {
    let id: CarerId = row.try_get("", "carer_id")?;
    Ok(carers.iter_mut().find(|carer| carer.carer_id == id))
}

const SCORE: &str = "s.id, s.carer_id, s.instrument, s.score, s.taken_on, p.name FROM strain_scores s \
     JOIN people p ON p.id = s.recorded_by";

fn read_score(row: &QueryResult) -> Result<StrainScore, DbErr> {
    Ok(StrainScore {
        id: row.try_get("", "id")?,
        instrument: row.try_get("", "instrument")?,
        score: row.try_get("", "score")?,
        taken_on: row.try_get("", "taken_on")?,
        recorded_by_name: row.try_get("", "name")?,
    })
}

const ALARM: &str = "a.id, a.carer_id, a.note, a.raised_on, a.raised_at, a.closed_on, a.closed_by, a.agreed, a.version \
     FROM carer_alarms a";

fn read_alarm(row: &QueryResult) -> Result<CarerAlarm, DbErr> {
    Ok(CarerAlarm {
        id: row.try_get("", "id")?,
        carer_id: row.try_get("", "carer_id")?,
        note: row.try_get("", "note")?,
        raised_on: row.try_get("", "raised_on")?,
        raised_at: row.try_get("", "raised_at")?,
        closed_on: row.try_get("", "closed_on")?,
        closed_by: row.try_get("", "closed_by")?,
        agreed: row.try_get("", "agreed")?,
        version: row.try_get("", "version")?,
    })
}

async fn alarm(txn: &Txn, access: &Access<Write>, id: CarerAlarmId) -> Answer<CarerAlarm> {
    let text = format!("SELECT {ALARM} WHERE a.id = $1 AND a.client_id = $2 AND a.org_id = $3");
    let values = [id.into(), access.client().into(), access.org().into()];
    let row = txn.query_one_raw(sql(&**txn, text, values)).await?;
    Ok(read_alarm(&row.ok_or_else(Problem::not_found)?)?)
}
