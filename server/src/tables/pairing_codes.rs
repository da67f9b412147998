//! `pairing_codes`: pairing codes, as digests.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;

use crate::ids::{DeviceId, OrgId, PairingCodeId, PersonId};

/// One row of `pairing_codes`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "pairing_codes")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PairingCodeId,
    pub org_id: OrgId,
    pub person_id: PersonId,
    pub record_part: String,
    pub secret_digest: Vec<u8>,
    pub link_digest: Vec<u8>,
    pub created_at: DateTime<Utc>,
    pub created_by: PersonId,
    pub expires_at: DateTime<Utc>,
    pub tries: i16,
    pub used_at: Option<DateTime<Utc>>,
    pub device_id: Option<DeviceId>,
    pub voided_at: Option<DateTime<Utc>>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
