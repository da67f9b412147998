//! Episodes: starting, listing and ending one client's runs through a programme.

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use poem_openapi::types::MaybeUndefined;
use reable_rules::reminders::WhyNot;
use reable_rules::text::Note;
use reable_rules::words::{EndReason, EpisodeStatus, RatedBy};
use reable_rules::{Day, Mark, episode};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Value};
use uuid::Uuid;

use super::{merges, phones, programmes, today_in};
use crate::access::{Access, Read, Write};
use crate::accounts::sessions::Ended;
use crate::answers::stale;
use crate::audit::Action;
use crate::body::Body;
use crate::db::{Txn, insert_rows, sql};
use crate::ids::{ClientId, EpisodeId, OrgId, PersonId};
use crate::outbox::{Unwanted, drop_waiting};
use crate::problem::{Answer, FieldError, Problem};
use crate::tables::{clients, episodes};

/// The programme of an episode when none is named.
pub const DEFAULT_PROGRAMME: &str = "lat";

/// An episode to start.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct NewEpisode {
    /// An id made by the caller, so that a repeat makes nothing twice.
    pub id: Option<Uuid>,
    /// The programme's id; `lat` when absent.
    pub programme: Option<String>,
    /// The first day; today in the client's time zone when absent. At most 90 days ahead, and so that the last day of
    /// the programme lies at most 35 days back.
    pub start_day: Option<Day>,
    /// Whose ratings are evaluated; the client's when absent.
    pub rated_by: Option<RatedBy>,
    /// How independent the client is, 1 to 10, given by client and professional together.
    pub independence_start: Option<Mark>,
}

/// What is to be corrected about an episode; what is absent stays.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct EpisodeChange {
    /// Whose ratings are evaluated.
    pub rated_by: Option<RatedBy>,
    /// How independent the client was at the start, 1 to 10; null to remove it.
    pub independence_start: MaybeUndefined<Mark>,
}

/// The end of an episode.
#[derive(Object, Debug)]
#[oai(deny_unknown_fields, skip_serializing_if_is_none)]
pub struct EpisodeEnd {
    /// The day on which it ends; not in the future.
    pub ended_on: Day,
    /// Why. With `died`, `admitted`, `withdrew` and `moved` letters on their way open nothing any more and no compliments are
    /// sent. `died` signs out the client and carers who care for nobody else, voids their pairing letters and stops every
    /// message at once.
    pub reason: EndReason,
    /// A remark.
    pub note: Option<Note>,
}

/// One client's run through one programme.
#[derive(Object, Debug)]
#[oai(skip_serializing_if_is_none)]
pub struct Episode {
    /// The episode.
    pub id: EpisodeId,
    /// The client.
    pub client_id: ClientId,
    /// The programme's id.
    pub programme: String,
    /// The first day.
    pub start_day: Day,
    /// The last day, extensions included.
    pub last_day: Day,
    /// Whose ratings are evaluated.
    pub rated_by: RatedBy,
    /// How independent the client was at the start, 1 to 10.
    pub independence_start: Option<Mark>,
    /// Open or ended.
    pub status: EpisodeStatus,
    /// The day on which it was ended.
    pub ended_on: Option<Day>,
    /// Why it was ended.
    pub end_reason: Option<EndReason>,
    /// A remark about the end.
    pub end_note: Option<String>,
    /// When it was recorded.
    pub created_at: DateTime<Utc>,
    /// Which version of it this is.
    pub version: i32,
}

impl From<episodes::Model> for Episode {
    fn from(row: episodes::Model) -> Self {
        Self {
            id: row.id,
            client_id: row.client_id,
            programme: row.programme,
            start_day: row.start_day,
            last_day: row.last_day,
            rated_by: row.rated_by,
            independence_start: row.independence_start,
            status: row.status,
            ended_on: row.ended_on,
            end_reason: row.end_reason,
            end_note: row.end_note,
            created_at: row.created_at,
            version: row.version,
        }
    }
}

/// An episode about to be opened for a client.
#[derive(Debug, Clone)]
pub struct Opening {
    /// The episode.
    pub id: EpisodeId,
    /// The programme's id.
    pub programme: String,
    /// The first day.
    pub start_day: Day,
    /// The last day.
    pub last_day: Day,
    /// Whose ratings are evaluated.
    pub rated_by: RatedBy,
    /// How independent the client is at the start.
    pub independence_start: Option<Mark>,
}

/// Fits a new episode to its programme's template.
///
/// # Errors
/// 422 `unknown_programme` or `programme_retired` at `/programme`; `start_too_long_ago` or `start_too_far_ahead` at `/start_day`.
pub async fn plan<C: ConnectionTrait>(
    db: &C,
    org: OrgId,
    id: EpisodeId,
    form: &NewEpisode,
    today: Day,
) -> Answer<Opening> {
    let key = form.programme.as_deref().unwrap_or(DEFAULT_PROGRAMME);
    let template = programmes::find_to_start(db, org, key).await?;
    let start_day = form.start_day.unwrap_or(today);
    let last_day = template.last_day(start_day);
    episode::check_start_day(start_day, last_day, today)
        .map_err(|refusal| Problem::invalid([refusal.at("/start_day")]))?;
    Ok(Opening {
        id,
        last_day,
        programme: template.id,
        start_day,
        rated_by: form.rated_by.unwrap_or(RatedBy::Client),
        independence_start: form.independence_start,
    })
}

/// Writes episodes of clients who have none open.
///
/// # Errors
/// When the database refuses.
pub async fn insert(txn: &Txn, org: OrgId, openings: Vec<(ClientId, Opening)>) -> Result<(), DbErr> {
    let into = "episodes (id, org_id, client_id, programme, start_day, last_day, rated_by, independence_start, \
                created_at)";
    let now = txn.now();
    let row = |(client, opening): (ClientId, Opening)| -> Vec<Value> {
        vec![
            opening.id.into(),
            org.into(),
            client.into(),
            opening.programme.into(),
            opening.start_day.into(),
            opening.last_day.into(),
            opening.rated_by.as_str().into(),
            opening.independence_start.into(),
            now.into(),
        ]
    };
    insert_rows(&**txn, into, openings.into_iter().map(row).collect(), "").await
}

/// Starts an episode, or finds the one that the same call started before.
///
/// # Errors
/// 409 `episode_open` while another is open, 422 as for [`plan`].
pub async fn start(txn: &mut Txn, access: &Access<Write>, body: Body<NewEpisode>) -> Answer<(Episode, bool)> {
    let (id, fresh) = txn.claim_id(access, body.id, &body).await?;
    let id = EpisodeId(id);
    if fresh {
        merges::refuse_merged(txn, access.client().into()).await?;
        refuse_second(txn, access).await?;
        let today = today_in(txn.now(), &access.standing().time_zone)?;
        let opening = plan(&**txn, access.org(), id, &body, today).await?;
        insert(txn, access.org(), vec![(access.client(), opening)]).await?;
    }
    txn.audit(access.did(Action::Create, "episode", id));
    Ok((lock(txn, access, id).await?.into(), fresh))
}

/// Refuses a second open episode; the client's row is locked, so that two starts cannot overtake each other.
async fn refuse_second(txn: &Txn, access: &Access<Write>) -> Answer<()> {
    clients::Entity::find_by_id(access.client()).lock_exclusive().one(&**txn).await?;
    let open = of_client(access).filter(episodes::Column::Status.eq(EpisodeStatus::Open)).one(&**txn).await?;
    episode::check_start(open.is_some()).map_err(|fault| {
        let problem = Problem::conflict(fault.code, fault.detail);
        open.map_or(problem.clone(), |open| problem.existing(open.id.0))
    })
}

fn of_client<M>(access: &Access<M>) -> sea_orm::Select<episodes::Entity> {
    episodes::Entity::find()
        .filter(episodes::Column::OrgId.eq(access.org()))
        .filter(episodes::Column::ClientId.eq(access.client()))
}

/// The episodes of a client, the latest first; with those of the records that went into this one.
///
/// # Errors
/// When the database refuses.
pub async fn list<C: ConnectionTrait>(db: &C, access: &Access<Read>) -> Result<Vec<Episode>, DbErr> {
    let records = merges::records_of(db, access.client()).await?;
    let all = episodes::Entity::find()
        .filter(episodes::Column::OrgId.eq(access.org()))
        .filter(episodes::Column::ClientId.is_in(records));
    let newest_first = all.order_by_desc(episodes::Column::StartDay).order_by_desc(episodes::Column::Id).all(db);
    Ok(newest_first.await?.into_iter().map(Episode::from).collect())
}

/// An episode of this client, locked until the transaction ends.
///
/// # Errors
/// 404 when there is none.
pub async fn lock(txn: &Txn, access: &Access<Write>, id: EpisodeId) -> Answer<episodes::Model> {
    let row = of_client(access).filter(episodes::Column::Id.eq(id)).lock_exclusive().one(&**txn).await?;
    row.ok_or_else(Problem::not_found)
}

/// An open episode of this client, locked until the transaction ends.
///
/// # Errors
/// 404 when there is none, 409 `episode_ended` when it was ended.
pub async fn lock_open(txn: &Txn, access: &Access<Write>, id: EpisodeId) -> Answer<episodes::Model> {
    let row = lock(txn, access, id).await?;
    match row.ended_on {
        Some(day) => Err(Problem::conflict("episode_ended", format!("The episode ended on {day}."))),
        None => Ok(row),
    }
}

/// Corrects an episode, also one that has ended, provided that nobody changed it since `version`.
///
/// # Errors
/// 404 when there is none, 412 when somebody changed it.
pub async fn change(
    txn: &mut Txn,
    access: &Access<Write>,
    id: EpisodeId,
    version: i32,
    change: EpisodeChange,
) -> Answer<Episode> {
    let mut row = lock(txn, access, id).await?;
    row.rated_by = change.rated_by.unwrap_or(row.rated_by);
    change.independence_start.update_to(&mut row.independence_start);
    let update = "UPDATE episodes SET rated_by = $1, independence_start = $2, version = version + 1 \
                  WHERE id = $3 AND org_id = $4 AND client_id = $5 AND version = $6";
    let values = [
        row.rated_by.as_str().into(),
        row.independence_start.into(),
        id.into(),
        access.org().into(),
        access.client().into(),
        version.into(),
    ];
    if txn.execute_raw(sql(&**txn, update, values)).await?.rows_affected() == 0 {
        return Err(stale());
    }
    txn.audit(access.did(Action::Change, "episode", id));
    Ok(lock(txn, access, id).await?.into())
}

/// Moves the last day of an open episode; whoever calls has a decision that says why.
///
/// # Errors
/// 404 when there is none, 409 `episode_ended`.
pub async fn extend(txn: &mut Txn, access: &Access<Write>, id: EpisodeId, last_day: Day) -> Answer<()> {
    lock_open(txn, access, id).await?;
    let update = "UPDATE episodes SET last_day = $1, version = version + 1 \
                  WHERE id = $2 AND org_id = $3 AND client_id = $4 AND status = 'open'";
    let values = [last_day.into(), id.into(), access.org().into(), access.client().into()];
    txn.execute_raw(sql(&**txn, update, values)).await?;
    txn.audit(access.did(Action::Change, "episode", id));
    Ok(())
}

/// Ends an episode. Its goals stay as they are: that it has ended says enough.
///
/// # Errors
/// 409 `episode_ended` when it was ended before; 422 when the day lies before the start or in the future.
pub async fn end(txn: &mut Txn, access: &Access<Write>, id: EpisodeId, form: EpisodeEnd) -> Answer<Episode> {
    let row = lock_open(txn, access, id).await?;
    let today = today_in(txn.now(), &access.standing().time_zone)?;
    episode::check_end(row.start_day, row.ended_on, form.ended_on, today)
        .map_err(|fault| Problem::invalid([FieldError { pointer: "/ended_on".to_owned(), ..fault.into() }]))?;
    let update = "UPDATE episodes SET status = 'ended', ended_on = $1, end_reason = $2, end_note = $3, \
                  version = version + 1 WHERE id = $4 AND org_id = $5 AND client_id = $6 AND status = 'open'";
    let values = [
        form.ended_on.into(),
        form.reason.as_str().into(),
        form.note.map(Note::into_string).into(),
        id.into(),
        access.org().into(),
        access.client().into(),
    ];
    txn.execute_raw(sql(&**txn, update, values)).await?;
    let silent = form.reason.silences_everything();
    if form.reason.leaves() {
        silence(txn, access, silent).await?;
    }
    clear_signals(txn, id, today).await?;
    let why = if silent { WhyNot::Died } else { WhyNot::EpisodeEnded };
    for unwanted in [Unwanted::NudgesTo(access.client()), Unwanted::About(id)] {
        drop_waiting(txn, access.org(), unwanted, why).await?;
    }
    txn.audit(access.did(Action::Change, "episode", id));
    Ok(lock(txn, access, id).await?.into())
}

/// What the check-ins said is of yesterday once the episode has ended. What the end itself asks for (the evaluation) is
/// raised by the next look.
async fn clear_signals(txn: &Txn, id: EpisodeId, today: Day) -> Result<(), DbErr> {
    let text = "UPDATE signals SET cleared_on = CASE WHEN last_seen_on > $2 THEN last_seen_on ELSE $2 END \
                WHERE episode_id = $1 AND cleared_on IS NULL";
    txn.execute_raw(sql(&**txn, text, [id.into(), today.into()])).await.map(|_| ())
}

/// When the client has left: no pairing letter to the client, or to a carer who cares for nobody else, opens anything any
/// more, and nothing that waits is sent to carers. After a death all of them are signed out as well.
async fn silence(txn: &Txn, access: &Access<Write>, died: bool) -> Answer<()> {
    let org = access.org();
    let why = if died { WhyNot::Died } else { WhyNot::EpisodeEnded };
    drop_waiting(txn, org, Unwanted::NudgesToCarersOf(access.client()), why).await?;
    let only_theirs = "SELECT k.person_id FROM carers k \
                       WHERE k.client_id = $1 AND k.org_id = $2 AND k.ended_at IS NULL AND NOT EXISTS \
                       (SELECT 1 FROM carers o WHERE o.person_id = k.person_id AND o.client_id <> k.client_id \
                        AND o.ended_at IS NULL)";
    let rows = txn.query_all_raw(sql(&**txn, only_theirs, [access.client().into(), org.into()])).await?;
    let carers = rows.iter().map(|row| row.try_get("", "person_id")).collect::<Result<Vec<PersonId>, _>>()?;
    for person in std::iter::once(access.client().into()).chain(carers) {
        if died {
            phones::cut_off(txn, org, person, Ended::ClientDied).await?;
        } else {
            phones::void_pairing_codes(txn, org, person).await?;
        }
    }
    Ok(())
}
