//! `audit_events`: the audit log.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;

use crate::ids::{ClientId, OrgId, PersonId, SessionId};

/// One row of `audit_events`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_events")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub org_id: OrgId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub seq: i64,
    pub at: DateTime<Utc>,
    pub actor_id: Option<PersonId>,
    pub actor_role: String,
    pub on_behalf_of: Option<PersonId>,
    pub action: String,
    pub object_kind: String,
    pub object_id: String,
    pub client_id: Option<ClientId>,
    pub outcome: String,
    pub session_id: Option<SessionId>,
    pub salt: Option<Vec<u8>>,
    pub purpose: Option<String>,
    pub address: Option<String>,
    pub private_digest: Vec<u8>,
    pub hash: Vec<u8>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
