//! How the caller stands to the client that an id leads to: one query, whatever the id names.

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr, QueryResult};
use uuid::Uuid;

use super::policy::{Consent, Relation};
use super::{Caller, Role};
use crate::db::sql;
use crate::ids::{
    AdviceTalkId, CarerAlarmId, CarerId, ClientId, CopmInterviewId, DeviceId, EpisodeId, GoalId, HoldId, OrgId,
    PauseId, PersonId, TeamId,
};

/// What an id in a path names, from which the client is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// The client.
    Client(ClientId),
    /// An episode of the client.
    Episode(EpisodeId),
    /// A goal of the client.
    Goal(GoalId),
    /// A carer of the client.
    Carer(CarerId),
    /// A pause in an episode of the client.
    Pause(PauseId),
    /// A hold on an episode of the client.
    Hold(HoldId),
    /// An advice talk with the client.
    AdviceTalk(AdviceTalkId),
    /// A COPM interview with the client.
    CopmInterview(CopmInterviewId),
    /// The client, or somebody who cares for the client.
    Person(PersonId),
    /// A device of such a person.
    Device(DeviceId),
    /// The alarm of a carer of the client.
    CarerAlarm(CarerAlarmId),
}

macro_rules! targets {
    ($($variant:ident($id:ty)),* $(,)?) => {$(
        impl From<$id> for Target {
            fn from(id: $id) -> Self {
                Self::$variant(id)
            }
        }
    )*};
}

targets! {
    Client(ClientId), Episode(EpisodeId), Goal(GoalId), Carer(CarerId), Pause(PauseId), Hold(HoldId),
    AdviceTalk(AdviceTalkId), CopmInterview(CopmInterviewId), Person(PersonId), Device(DeviceId),
    CarerAlarm(CarerAlarmId),
}

impl Target {
    /// The word for it in the audit log.
    #[must_use]
    pub fn kind(self) -> &'static str {
        match self {
            Self::Client(_) => "client",
            Self::Episode(_) => "episode",
            Self::Goal(_) => "goal",
            Self::Carer(_) => "carer",
            Self::Pause(_) => "pause",
            Self::Hold(_) => "hold",
            Self::AdviceTalk(_) => "advice_talk",
            Self::CopmInterview(_) => "copm_interview",
            Self::Person(_) => "person",
            Self::Device(_) => "device",
            Self::CarerAlarm(_) => "carer_alarm",
        }
    }

    /// The bare id.
    #[must_use]
    pub fn id(self) -> Uuid {
        match self {
            Self::Client(ClientId(id))
            | Self::Episode(EpisodeId(id))
            | Self::Goal(GoalId(id))
            | Self::Carer(CarerId(id))
            | Self::Pause(PauseId(id))
            | Self::Hold(HoldId(id))
            | Self::AdviceTalk(AdviceTalkId(id))
            | Self::CopmInterview(CopmInterviewId(id))
            | Self::Person(PersonId(id))
            | Self::Device(DeviceId(id))
            | Self::CarerAlarm(CarerAlarmId(id)) => id,
        }
    }

    /// SQL for the ids of the clients that `$1` leads to.
    fn clients(self) -> &'static str {
        match self {
            Self::Client(_) => "SELECT id FROM clients WHERE id = $1",
            Self::Episode(_) => "SELECT client_id FROM episodes WHERE id = $1",
            Self::Goal(_) => "SELECT client_id FROM goals WHERE id = $1",
            Self::Carer(_) => "SELECT client_id FROM carers WHERE id = $1 AND ended_at IS NULL",
            Self::Pause(_) => "SELECT e.client_id FROM pauses p JOIN episodes e ON e.id = p.episode_id WHERE p.id = $1",
            Self::Hold(_) => "SELECT e.client_id FROM holds h JOIN episodes e ON e.id = h.episode_id WHERE h.id = $1",
            Self::CarerAlarm(_) => "SELECT client_id FROM carer_alarms WHERE id = $1",
            Self::AdviceTalk(_) => "SELECT client_id FROM advice_talks WHERE id = $1",
            Self::CopmInterview(_) => {
                "SELECT e.client_id FROM copm_interviews i JOIN episodes e ON e.id = i.episode_id WHERE i.id = $1"
            }
            Self::Person(_) => {
                "SELECT id FROM clients WHERE id = $1 \
                 UNION SELECT client_id FROM carers WHERE person_id = $1 AND ended_at IS NULL"
            }
            Self::Device(_) => {
                "SELECT c.id FROM devices d JOIN clients c ON c.id = d.person_id WHERE d.id = $1 \
                 UNION SELECT k.client_id FROM devices d JOIN carers k ON k.person_id = d.person_id \
                 WHERE d.id = $1 AND k.ended_at IS NULL"
            }
        }
    }
}

/// How the caller stands to one client.
#[derive(Debug, Clone)]
pub struct Standing {
    /// The client's organisation.
    pub org: OrgId,
    /// The client.
    pub client: ClientId,
    /// The client's team.
    pub team: TeamId,
    /// The client's time zone (IANA name), which decides what day it is.
    pub time_zone: String,
    /// The relation of the caller to the client.
    pub relation: Relation,
    /// The caller's carer relation, when there is one.
    pub carer: Option<CarerId>,
}

impl Standing {
    /// The standing of somebody of whom nothing is known yet.
    #[must_use]
    pub fn stranger(org: OrgId, client: ClientId, team: TeamId, time_zone: String) -> Self {
        Self { org, client, team, time_zone, relation: Relation::Colleague, carer: None }
    }
}

/// The columns from which [`read`] makes a standing, given the caller's id as `$2` and the time as `$4`; `c` is the client.
const COLUMNS: &str = "c.id AS client_id, c.org_id AS client_org, c.team_id, c.coordinator_id, \
     p.time_zone AS client_zone, k.id AS carer_id, k.consent_read, k.consent_record, k.consent_reminders, \
     CASE WHEN m.staff_id IS NULL THEN 0 ELSE 1 END AS in_team, \
     CASE WHEN EXISTS (SELECT 1 FROM emergency_access x WHERE x.client_id = c.id AND x.staff_id = $2 \
     AND x.ended_at IS NULL AND x.expires_at > $4) THEN 1 ELSE 0 END AS in_emergency";

/// The joins that [`COLUMNS`] reads from, given the caller's id as `$2`.
const JOINS: &str = "clients c JOIN people p ON p.id = c.id \
     LEFT JOIN carers k ON k.client_id = c.id AND k.person_id = $2 AND k.ended_at IS NULL \
     LEFT JOIN team_members m ON m.team_id = c.team_id AND m.staff_id = $2";

/// The standing of `caller` to every client that `target` leads to, in the caller's organisation.
pub async fn find<C: ConnectionTrait>(
    db: &C,
    caller: &Caller,
    target: Target,
    now: DateTime<Utc>,
) -> Result<Vec<Standing>, DbErr> {
    let text = format!("SELECT {COLUMNS} FROM {JOINS} WHERE c.id IN ({}) AND c.org_id = $3", target.clients());
    let values = [target.id().into(), caller.person.into(), caller.org.into(), now.into()];
    let rows = db.query_all_raw(sql(db, text, values)).await?;
    rows.iter().map(|row| read(caller, row)).collect()
}

/// Reads a standing from a row with [`COLUMNS`].
fn read(caller: &Caller, row: &QueryResult) -> Result<Standing, DbErr> {
    let client: ClientId = row.try_get("", "client_id")?;
    let carer: Option<CarerId> = row.try_get("", "carer_id")?;
    let relation = match caller.role {
        Role::Client if client.0 == caller.person.0 => Relation::Own,
        Role::Carer if carer.is_some() => Relation::Carer(Consent {
            read: row.try_get("", "consent_read")?,
            record: row.try_get("", "consent_record")?,
            reminders: row.try_get("", "consent_reminders")?,
        }),
        Role::Staff(_) => {
            let coordinator: Option<PersonId> = row.try_get("", "coordinator_id")?;
            let is = |column: &str| Ok::<_, DbErr>(row.try_get::<i32>("", column)? == 1);
            Relation::of_staff(is("in_team")?, coordinator == Some(caller.person), is("in_emergency")?)
        }
        _ => Relation::Colleague,
    };
    Ok(Standing {
        org: row.try_get("", "client_org")?,
        client,
        team: row.try_get("", "team_id")?,
        time_zone: row.try_get("", "client_zone")?,
        relation,
        carer,
    })
}
