//! `step_lists`: every list of steps as it was put.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;

use crate::ids::{GoalId, OrgId, PersonId};

/// One row of `step_lists`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "step_lists")]
pub struct Model {
    pub org_id: OrgId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub goal_id: GoalId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i32,
    pub steps: String,
    pub recorded_by: PersonId,
    pub recorded_at: DateTime<Utc>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
