//! `signals`: what the rules found, from the day it was seen to the day it was gone.

use reable_rules::Day;
use reable_rules::signals::Signal;
use sea_orm::entity::prelude::*;

use crate::ids::{ClientId, EpisodeId, OrgId};

/// One row of `signals`.
#[expect(missing_docs, reason = "columns are explained where they are made, in migrations/sql")]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "signals")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub org_id: OrgId,
    pub client_id: ClientId,
    pub episode_id: EpisodeId,
    pub subject_id: Uuid,
    pub signal: Signal,
    pub first_seen_on: Day,
    pub last_seen_on: Day,
    pub cleared_on: Option<Day>,
    pub finding: String,
}

/// Relations are written as joins where they are needed.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
