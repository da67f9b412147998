//! `carers`: who cares for whom, with the consent in force.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;

use crate::ids::{CarerId, ClientId, OrgId, PersonId};

/// One row of `carers`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "carers")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CarerId,
    pub org_id: OrgId,
    pub person_id: PersonId,
    pub client_id: ClientId,
    pub relation: String,
    pub core_team: bool,
    pub consent_read: bool,
    pub consent_record: bool,
    pub consent_reminders: bool,
    pub created_at: DateTime<Utc>,
    pub ended_at: Option<DateTime<Utc>>,
    pub version: i32,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
