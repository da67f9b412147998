//! What concerns a team as a whole, such as its meetings: open to those of its members who treat clients.

use std::marker::PhantomData;

use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

use super::policy::{self, Deed, Duty, Relation, Verdict};
use super::{Access, Caller, Mode, Read, SignedIn, Standing, Write};
use crate::audit::{Action, Event};
use crate::db::sql;
use crate::ids::{ClientId, MeetingId, PersonId, TeamId};
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// Marks an [`Access`] to what concerns one team.
#[derive(Debug, Clone, Copy)]
pub struct OneTeam(TeamId);

/// What an id in a path names, from which the team is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TeamTarget {
    /// The team.
    Team(TeamId),
    /// A meeting of the team.
    Meeting(MeetingId),
}

impl From<TeamId> for TeamTarget {
    fn from(id: TeamId) -> Self {
        Self::Team(id)
    }
}

impl From<MeetingId> for TeamTarget {
    fn from(id: MeetingId) -> Self {
        Self::Meeting(id)
    }
}

impl TeamTarget {
    fn kind(self) -> &'static str {
        match self {
            Self::Team(_) => "team",
            Self::Meeting(_) => "meeting",
        }
    }

    fn id(self) -> Uuid {
        match self {
            Self::Team(TeamId(id)) | Self::Meeting(MeetingId(id)) => id,
        }
    }

    /// SQL for the id of the team that `$1` leads to.
    fn team(self) -> &'static str {
        match self {
            Self::Team(_) => "SELECT id FROM teams WHERE id = $1",
            Self::Meeting(_) => "SELECT team_id FROM meetings WHERE id = $1",
        }
    }
}

impl SignedIn {
    /// Lets a member of the team look at what `target` names, and records the look durably before returning.
    ///
    /// # Errors
    /// 403 when this role never may, 404 when it is absent or another team's.
    pub async fn may_read_for_team(
        &self,
        parts: &Parts,
        target: impl Into<TeamTarget>,
    ) -> Answer<Access<Read, OneTeam>> {
        self.0.admit_to_team(parts, target.into()).await
    }

    /// Lets a member of the team change what `target` names; the change itself is recorded by its transaction.
    ///
    /// # Errors
    /// As [`may_read_for_team`](Self::may_read_for_team).
    pub async fn may_write_for_team(
        &self,
        parts: &Parts,
        target: impl Into<TeamTarget>,
    ) -> Answer<Access<Write, OneTeam>> {
        self.0.admit_to_team(parts, target.into()).await
    }
}

impl Caller {
    async fn admit_to_team<M: Mode>(&self, parts: &Parts, target: TeamTarget) -> Answer<Access<M, OneTeam>> {
        let did = || self.actor().did(Action::Read, target.kind(), target.id());
        let refusal = match policy::may_take_up(self.role, Duty::SeeCaseload) {
            Verdict::Allowed => match self.own_team(parts, target).await? {
                Some(team) => {
                    if M::IS_READ {
                        parts.sightings.write(did()).await?;
                    }
                    let scope = OneTeam(team);
                    return Ok(Access { caller: self.clone(), scope, standing: None, mode: PhantomData });
                }
                None => Problem::not_found(),
            },
            Verdict::Forbidden | Verdict::OutOfReach => Problem::forbidden(),
        };
        parts.sightings.write(did().outcome("refused")).await?;
        Err(refusal)
    }

    /// The team that `target` leads to, when the caller belongs to it.
    async fn own_team(&self, parts: &Parts, target: TeamTarget) -> Result<Option<TeamId>, DbErr> {
        let text = format!(
            "SELECT t.id FROM teams t JOIN team_members m ON m.team_id = t.id \
             WHERE t.id = ({}) AND m.staff_id = $2 AND t.org_id = $3",
            target.team()
        );
        let db = parts.db.read();
        let row = db.query_one_raw(sql(db, text, [target.id().into(), self.person.into(), self.org.into()])).await?;
        row.map(|row| row.try_get("", "id")).transpose()
    }
}

impl<M> Access<M, OneTeam> {
    /// The team that every query filters by.
    pub fn team(&self) -> TeamId {
        self.scope.0
    }

    /// The start of an audit record about the team's own affairs.
    pub fn did(&self, action: Action, object_kind: &'static str, object_id: impl ToString) -> Event {
        self.caller.actor().did(action, object_kind, object_id)
    }

    /// Access to the record of one of the team's clients, whose care this member of the team may read.
    ///
    /// # Errors
    /// As the policy says of [`Deed::ReadCare`].
    pub fn to_client(
        &self,
        client: ClientId,
        coordinator: Option<PersonId>,
        time_zone: String,
    ) -> Answer<Access<Read>> {
        let relation = Relation::of_staff(true, coordinator == Some(self.caller.person), false);
        let standing = Standing { relation, ..Standing::stranger(self.org(), client, self.team(), time_zone) };
        self.caller.judge(&standing, Deed::ReadCare)
    }
}
