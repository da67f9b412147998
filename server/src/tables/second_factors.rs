//! `second_factors`: what an account is proved with beside its password.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;

use crate::ids::{OrgId, StaffId};

/// One row of `second_factors`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "second_factors")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub staff_id: StaffId,
    pub org_id: OrgId,
    pub secret: Vec<u8>,
    pub made_at: DateTime<Utc>,
    pub confirmed_at: Option<DateTime<Utc>>,
    pub last_period: i64,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
