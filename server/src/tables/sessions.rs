//! `sessions`: families of refresh tokens.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;

use crate::ids::{DeviceId, OrgId, PersonId, SessionId};

/// One row of `sessions`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sessions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SessionId,
    pub org_id: OrgId,
    pub person_id: PersonId,
    pub device_id: Option<DeviceId>,
    pub kind: String,
    pub created_at: DateTime<Utc>,
    pub idle_expires_at: DateTime<Utc>,
    pub absolute_expires_at: DateTime<Utc>,
    pub revoked_at: Option<DateTime<Utc>>,
    pub revoked_because: Option<String>,
    pub cookie_digest: Option<Vec<u8>>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
