//! `client_made_ids`: ids that callers made, and the digest of what they sent.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;

use crate::ids::{OrgId, PersonId};

/// One row of `client_made_ids`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "client_made_ids")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub org_id: OrgId,
    pub person_id: PersonId,
    pub digest: Vec<u8>,
    pub created_at: DateTime<Utc>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
