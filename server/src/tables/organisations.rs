//! `organisations`: the care organisations on this server.

use chrono::{DateTime, Utc};
use reable_rules::words::Language;
use sea_orm::entity::prelude::*;

use crate::ids::OrgId;

/// One row of `organisations`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "organisations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OrgId,
    pub name: String,
    pub time_zone: String,
    pub language: Language,
    pub retention_years: i16,
    pub contact_line: Option<String>,
    pub created_at: DateTime<Utc>,
    pub second_factor_required: bool,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
