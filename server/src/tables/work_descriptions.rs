//! `work_descriptions`: versions of who does what.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;

use crate::ids::{GoalId, OrgId, PersonId};

/// One row of `work_descriptions`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "work_descriptions")]
pub struct Model {
    pub org_id: OrgId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub goal_id: GoalId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i32,
    pub client_does: String,
    pub staff_do: String,
    pub recorded_by: PersonId,
    pub recorded_at: DateTime<Utc>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
