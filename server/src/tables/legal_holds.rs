//! `legal_holds`: reasons in law why a record is kept for now.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;

use crate::ids::{ClientId, LegalHoldId, OrgId, StaffId};

/// One row of `legal_holds`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "legal_holds")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: LegalHoldId,
    pub org_id: OrgId,
    pub client_id: ClientId,
    pub reason: String,
    pub placed_by: StaffId,
    pub placed_at: DateTime<Utc>,
    pub released_by: Option<StaffId>,
    pub released_at: Option<DateTime<Utc>>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
