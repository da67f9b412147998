//! `steps`: small steps on the way to a goal.

use reable_rules::Day;
use sea_orm::entity::prelude::*;

use crate::ids::{GoalId, OrgId, StepId};

/// One row of `steps`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "steps")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: StepId,
    pub org_id: OrgId,
    pub goal_id: GoalId,
    pub position: i16,
    pub title: String,
    pub reached_on: Option<Day>,
    pub since_version: i32,
    pub retired_version: Option<i32>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
