//! `copm_scores`: the scores of an interview, a goal each.

use reable_rules::Mark;
use sea_orm::entity::prelude::*;

use crate::ids::{CopmInterviewId, GoalId, OrgId};

/// One row of `copm_scores`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "copm_scores")]
pub struct Model {
    pub org_id: OrgId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub interview_id: CopmInterviewId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub goal_id: GoalId,
    pub importance: Mark,
    pub performance: Mark,
    pub satisfaction: Mark,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
