//! `people`: everybody: clients, carers and staff.

use chrono::{DateTime, Utc};
use reable_rules::words::{Language, PersonRole};
use sea_orm::entity::prelude::*;

use crate::ids::{OrgId, PersonId};

/// One row of `people`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "people")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PersonId,
    pub org_id: OrgId,
    pub role: PersonRole,
    pub name: String,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub language: Language,
    pub time_zone: String,
    pub created_at: DateTime<Utc>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
