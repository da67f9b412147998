//! `approvals`: requests for acts that take two people.

use chrono::{DateTime, Utc};
use reable_rules::words::{ApprovalStatus, ErasureGround, TwoPersonAct};
use sea_orm::entity::prelude::*;

use crate::ids::{ApprovalId, OrgId, StaffId};

/// One row of `approvals`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "approvals")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ApprovalId,
    pub org_id: OrgId,
    pub act: TwoPersonAct,
    pub subject_id: Uuid,
    pub other_id: Option<Uuid>,
    pub ground: Option<ErasureGround>,
    pub reason: Option<String>,
    pub asked_by: StaffId,
    pub asked_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    pub status: ApprovalStatus,
    pub decided_by: Option<StaffId>,
    pub decided_at: Option<DateTime<Utc>>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
