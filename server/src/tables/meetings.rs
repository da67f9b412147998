//! `meetings`: the meetings of a team.

use chrono::{DateTime, Utc};
use reable_rules::Day;
use reable_rules::words::MeetingStatus;
use sea_orm::entity::prelude::*;

use crate::ids::{MeetingId, OrgId, PersonId, TeamId};

/// One row of `meetings`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "meetings")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MeetingId,
    pub org_id: OrgId,
    pub team_id: TeamId,
    pub held_on: Day,
    pub status: MeetingStatus,
    pub planned_by: PersonId,
    pub planned_at: DateTime<Utc>,
    pub version: i32,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
