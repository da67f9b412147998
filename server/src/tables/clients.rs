//! `clients`: clients; each is also a person.

use chrono::{DateTime, Utc};
use reable_rules::Day;
use sea_orm::entity::prelude::*;

use crate::ids::{ClientId, OrgId, StaffId, TeamId};

/// One row of `clients`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "clients")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ClientId,
    pub org_id: OrgId,
    pub team_id: TeamId,
    pub coordinator_id: Option<StaffId>,
    pub external_ref: String,
    pub date_of_birth: Option<Day>,
    pub address: Option<String>,
    pub created_at: DateTime<Utc>,
    pub version: i32,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
