//! `care_decision_goals`: the minutes of a decision that are linked to a goal.

use sea_orm::entity::prelude::*;

use crate::ids::{CareDecisionId, GoalId, OrgId};

/// One row of `care_decision_goals`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "care_decision_goals")]
pub struct Model {
    pub org_id: OrgId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub decision_id: CareDecisionId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub goal_id: GoalId,
    pub minutes_per_week: i16,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
