//! The `pseudonym_keys` table.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;

use crate::ids::OrgId;

/// One row of `pseudonym_keys`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "pseudonym_keys")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub org_id: OrgId,
    pub key: Vec<u8>,
    pub created_at: DateTime<Utc>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
