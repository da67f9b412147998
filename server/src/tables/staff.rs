//! `staff`: accounts of staff; each is also a person.

use chrono::{DateTime, Utc};
use reable_rules::words::StaffRole;
use sea_orm::entity::prelude::*;

use crate::ids::{OrgId, StaffId};

/// One row of `staff`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "staff")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: StaffId,
    pub org_id: OrgId,
    pub role: StaffRole,
    pub email: String,
    pub password_hash: Option<String>,
    pub failed_tries: i16,
    pub next_try_at: Option<DateTime<Utc>>,
    pub deactivated_at: Option<DateTime<Utc>>,
    pub created_at: DateTime<Utc>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
