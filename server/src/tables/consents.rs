//! `consents`: every change of a consent.

use chrono::{DateTime, Utc};
use reable_rules::Day;
use sea_orm::entity::prelude::*;

use crate::ids::{CarerId, OrgId, PersonId};

/// One row of `consents`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "consents")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub org_id: OrgId,
    pub carer_id: CarerId,
    pub consent_read: bool,
    pub consent_record: bool,
    pub consent_reminders: bool,
    pub given_on: Day,
    pub recorded_by: PersonId,
    pub recorded_at: DateTime<Utc>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
