//! `holds`: reasons not to taper for now.

use chrono::{DateTime, Utc};
use reable_rules::Day;
use reable_rules::words::HoldKind;
use sea_orm::entity::prelude::*;

use crate::ids::{EpisodeId, HoldId, OrgId, PersonId};

/// One row of `holds`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "holds")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: HoldId,
    pub org_id: OrgId,
    pub episode_id: EpisodeId,
    pub kind: HoldKind,
    pub reported_on: Day,
    pub note: Option<String>,
    pub reported_by: PersonId,
    pub created_at: DateTime<Utc>,
    pub released_on: Option<Day>,
    pub released_by: Option<PersonId>,
    pub release_note: Option<String>,
    pub version: i32,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
