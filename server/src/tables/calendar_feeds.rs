//! `calendar_feeds`: calendars that people's phones read.

use chrono::{DateTime, Utc};
use sea_orm::entity::prelude::*;

use crate::ids::{CalendarFeedId, OrgId, PersonId};

/// One row of `calendar_feeds`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "calendar_feeds")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CalendarFeedId,
    pub org_id: OrgId,
    pub person_id: PersonId,
    pub digest: Vec<u8>,
    pub created_at: DateTime<Utc>,
    pub created_by: PersonId,
    pub last_read_at: Option<DateTime<Utc>>,
    pub revoked_at: Option<DateTime<Utc>>,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
