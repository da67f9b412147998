//! `check_ins`: what client or carer recorded for a goal on a day: the version that counts.

use chrono::{DateTime, Utc};
use reable_rules::words::{AuthorRole, Help, NotDoneReason};
use reable_rules::{Day, Mark};
use sea_orm::entity::prelude::*;

use crate::ids::{ClientId, GoalId, OrgId, PersonId, StepId};

/// One row of `check_ins`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "check_ins")]
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
    pub author_role: AuthorRole,
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
    pub revision: i32,
    pub arrivals: i32,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
