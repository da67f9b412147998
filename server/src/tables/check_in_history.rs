//! `check_in_history`: the versions of check-ins that do not count: replaced, or arrived after a later one.

use chrono::{DateTime, Utc};
use reable_rules::words::{Help, NotDoneReason};
use reable_rules::{Day, Mark};
use sea_orm::entity::prelude::*;

use crate::ids::{ClientId, GoalId, OrgId, PersonId, StepId};

/// One row of `check_in_history`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "check_in_history")]
pub struct Model {
    pub org_id: OrgId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub client_id: ClientId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: Day,
    #[sea_orm(primary_key, auto_increment = false)]
    pub goal_id: GoalId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub author_id: PersonId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub revision: i32,
    pub entered_by: Option<PersonId>,
    pub imported: bool,
    pub help: Option<Help>,
    pub performance: Option<Mark>,
    pub satisfaction: Option<Mark>,
    pub not_done_reason: Option<NotDoneReason>,
    pub step_id: Option<StepId>,
    pub note: Option<String>,
    pub withdrawn: bool,
    pub recorded_at: DateTime<Utc>,
    pub received_at: DateTime<Utc>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
