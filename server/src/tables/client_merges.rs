//! `client_merges`: two records of one person that became one.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;

use crate::ids::{ApprovalId, ClientId, OrgId, StaffId, TeamId};

/// One row of `client_merges`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "client_merges")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub org_id: OrgId,
    pub client_id: ClientId,
    pub into_id: ClientId,
    pub approval_id: ApprovalId,
    pub from_team: TeamId,
    pub from_coordinator: Option<StaffId>,
    pub merged_at: DateTime<Utc>,
    pub undone_at: Option<DateTime<Utc>>,
    pub undone_by: Option<StaffId>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
