//! `carer_alarms`: carers who said that they cannot cope.

use chrono::{DateTime, Utc};
use reable_rules::Day;
use sea_orm::entity::prelude::*;

use crate::ids::{CarerAlarmId, CarerId, ClientId, OrgId, PersonId};

/// One row of `carer_alarms`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "carer_alarms")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CarerAlarmId,
    pub org_id: OrgId,
    pub client_id: ClientId,
    pub carer_id: CarerId,
    pub note: Option<String>,
    pub raised_on: Day,
    pub raised_at: DateTime<Utc>,
    pub closed_on: Option<Day>,
    pub closed_by: Option<PersonId>,
    pub agreed: Option<String>,
    pub version: i32,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
