//! Holds: what keeps the team from tapering, until somebody releases it.

use reable_rules::{Day, Fault};
use sea_orm::{ConnectionTrait, DbErr, QueryResult, Value};

use super::shapes::{Hold, HoldRelease, NewHold};
use crate::access::{Access, Read, Write};
use crate::answers::stale;
use crate::audit::Action;
use crate::body::Body;
use crate::db::{Txn, sql};
use crate::goals::episode;
use crate::ids::{EpisodeId, HoldId};
use crate::problem::{Answer, Problem};

/// Records a hold, or finds the one that the same call made before.
///
/// # Errors
/// 409 `episode_ended`, `id_taken`; 422 when the day lies before the episode or after today.
pub async fn report(
    txn: &mut Txn,
    access: &Access<Write>,
    episode: EpisodeId,
    today: Day,
    body: Body<NewHold>,
) -> Answer<(Hold, bool)> {
    let (id, fresh) = txn.claim_id(access, body.id, &body).await?;
    let id = HoldId(id);
    if fresh {
        let episode = episode::lock(txn, access, episode).await?;
        episode.must_be_open()?;
        let new = body.into_value();
        let mut faults: Vec<Fault> = episode.before_start(new.reported_on, "/reported_on").into_iter().collect();
        faults.extend(in_future(new.reported_on, today, "/reported_on"));
        if !faults.is_empty() {
            return Err(Problem::invalid(faults));
        }
        let text = "INSERT INTO holds (id, org_id, episode_id, kind, reported_on, note, reported_by, created_at, version) \
                    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1)";
        let values = [
            id.into(),
            access.org().into(),
            episode.id.into(),
            new.kind.as_str().into(),
            new.reported_on.into(),
            new.note.map(|note| note.into_string()).into(),
            access.person().into(),
            txn.now().into(),
        ];
        txn.execute_raw(sql(&**txn, text, values)).await?;
    }
    txn.audit(access.did(Action::Create, "hold", id));
    Ok((get(txn, access, id).await?, fresh))
}

fn in_future(day: Day, today: Day, pointer: &str) -> Option<Fault> {
    (day > today).then(|| Fault::new(pointer, "day_in_future", format!("not after {today}")))
}

/// Releases a hold that nobody changed since `version`.
///
/// # Errors
/// 412 when somebody did; 409 `hold_released` when it was released before; 422 when the day cannot be.
pub async fn release(
    txn: &mut Txn,
    access: &Access<Write>,
    id: HoldId,
    version: i32,
    today: Day,
    release: HoldRelease,
) -> Answer<Hold> {
    let hold = get(txn, access, id).await?;
    if hold.version != version {
        return Err(stale());
    }
    if let Some(day) = hold.released_on {
        return Err(Problem::conflict("hold_released", format!("This hold was released on {day}.")));
    }
    let mut faults: Vec<Fault> = in_future(release.released_on, today, "/released_on").into_iter().collect();
    if release.released_on < hold.reported_on {
        let detail = format!("it was reported on {}", hold.reported_on);
        faults.push(Fault::new("/released_on", "before_reported", detail));
    }
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let text = "UPDATE holds SET released_on = $1, released_by = $2, release_note = $3, version = version + 1 \
                WHERE id = $4 AND version = $5 AND org_id = $6";
    let values = [
        release.released_on.into(),
        access.person().into(),
        release.release_note.into_string().into(),
        id.into(),
        version.into(),
        access.org().into(),
    ];
    if txn.execute_raw(sql(&**txn, text, values)).await?.rows_affected() == 0 {
        return Err(stale());
    }
    txn.audit(access.did(Action::Change, "hold", id));
    get(txn, access, id).await
}

const COLUMNS: &str = "h.id, h.episode_id, h.kind, h.reported_on, h.note, h.reported_by, h.created_at, h.released_on, \
     h.released_by, h.release_note, h.version FROM holds h JOIN episodes e ON e.id = h.episode_id";

async fn get(txn: &Txn, access: &Access<Write>, id: HoldId) -> Answer<Hold> {
    let text = format!("SELECT {COLUMNS} WHERE h.id = $1 AND e.client_id = $2 AND h.org_id = $3");
    let values = [id.into(), access.client().into(), access.org().into()];
    let row = txn.query_one_raw(sql(&**txn, text, values)).await?;
    Ok(read(&row.ok_or_else(Problem::not_found)?)?)
}

/// The holds of an episode, the latest report first, at most `most` of them after the key of `after`.
///
/// # Errors
/// When the database refuses.
pub async fn list<C: ConnectionTrait>(
    db: &C,
    access: &Access<Read>,
    episode: EpisodeId,
    after: Option<&(Day, HoldId)>,
    most: i64,
) -> Result<Vec<Hold>, DbErr> {
    let mut values: Vec<Value> = vec![episode.into(), access.client().into(), access.org().into(), most.into()];
    let mut text = format!("SELECT {COLUMNS} WHERE h.episode_id = $1 AND e.client_id = $2 AND h.org_id = $3");
    if let Some((day, id)) = after {
        text.push_str(" AND (h.reported_on, h.id) < ($5, $6)");
        values.extend([Value::from(*day), Value::from(*id)]);
    }
    text.push_str(" ORDER BY h.reported_on DESC, h.id DESC LIMIT $4");
    let rows = db.query_all_raw(sql(db, text, values)).await?;
    rows.iter().map(read).collect()
}

fn read(row: &QueryResult) -> Result<Hold, DbErr> {
    Ok(Hold {
        id: row.try_get("", "id")?,
        episode_id: row.try_get("", "episode_id")?,
        kind: row.try_get("", "kind")?,
        reported_on: row.try_get("", "reported_on")?,
        note: row.try_get("", "note")?,
        reported_by: row.try_get("", "reported_by")?,
        created_at: row.try_get("", "created_at")?,
        released_on: row.try_get("", "released_on")?,
        released_by: row.try_get("", "released_by")?,
        release_note: row.try_get("", "release_note")?,
        version: row.try_get("", "version")?,
    })
}
