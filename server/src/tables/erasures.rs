//! `erasures`: certificates of what was erased.

use chrono::{DateTime, Utc};
use reable_rules::words::ErasureGround;
use sea_orm::entity::prelude::*;

use crate::ids::{ClientId, ErasureId, OrgId, StaffId};

/// One row of `erasures`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "erasures")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ErasureId,
    pub org_id: OrgId,
    pub client_id: ClientId,
    pub ground: ErasureGround,
    pub asked_by: Option<StaffId>,
    pub approved_by: Option<StaffId>,
    pub erased_at: DateTime<Utc>,
    pub rows_erased: String,
    pub scrubbed_at: Option<DateTime<Utc>>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
