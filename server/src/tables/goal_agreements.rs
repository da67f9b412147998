//! `goal_agreements`: what was agreed about a goal, from which day on.

use chrono::{DateTime, Utc};
use reable_rules::words::Help;
use reable_rules::{Day, Mark, PlannedDays};
use sea_orm::entity::prelude::*;

use crate::ids::{GoalId, OrgId, PersonId};

/// One row of `goal_agreements`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "goal_agreements")]
pub struct Model {
    pub org_id: OrgId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub goal_id: GoalId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub from_day: Day,
    #[sea_orm(primary_key, auto_increment = false)]
    pub revision: i32,
    pub target: Mark,
    pub agreed_help: Help,
    pub planned_days: PlannedDays,
    pub recorded_by: PersonId,
    pub recorded_at: DateTime<Utc>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
