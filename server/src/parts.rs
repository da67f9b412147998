//! What every operation works with, made once at the start and handed around.

use std::ops::Deref;
use std::sync::Arc;

use crate::access::{SessionCache, SessionReader};
use crate::accounts::gate::Gate;
use crate::audit::Sightings;
use crate::check_ins::record::Recorder;
use crate::clock::{Clock, Dice};
use crate::db::Db;
use crate::group::Groups;
use crate::http::telemetry::Telemetry;
use crate::keys::Keys;
use crate::settings::Settings;

/// The parts of a running server; cheap to clone.
#[derive(Clone)]
pub struct Parts(Arc<Inner>);

/// See [`Parts`].
pub struct Inner {
    /// The settings in force.
    pub settings: Settings,
    /// The database.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// Chance.
    pub dice: Dice,
    /// The keys of access tokens.
    pub keys: Keys,
    /// Verified callers, for at most a second.
    pub sessions: SessionCache,
    /// The way to the sessions that are not remembered.
    pub session_reader: Groups<SessionReader>,
    /// The gate before everything public.
    pub gate: Gate,
    /// The way into the audit log for what is only looked at.
    pub sightings: Groups<Sightings>,
    /// The way in for check-ins.
    pub recorder: Groups<Recorder>,
    /// What is counted for the operator.
    pub telemetry: Telemetry,
}

/// How many groups are written at once where the database has its own concurrency.
const POSTGRES_WORKERS: usize = 4;

impl Parts {
    /// Puts the parts together and starts the workers that write groups; inside a tokio runtime.
    #[must_use]
    pub fn new(settings: Settings, db: Db, clock: Clock, dice: Dice, keys: Keys) -> Self {
        let workers = if db.is_postgres() { POSTGRES_WORKERS } else { 1 };
        let session_reader = Groups::start(SessionReader { db: db.clone(), clock: clock.clone() }, workers);
        let sightings = Groups::start(Sightings { db: db.clone() }, workers);
        let recorder = Groups::start(Recorder { db: db.clone(), clock: clock.clone() }, workers);
        let (sessions, telemetry, gate) = (SessionCache::default(), Telemetry::default(), Gate::default());
        Self(Arc::new(Inner {
            settings,
            db,
            clock,
            dice,
            keys,
            sessions,
            session_reader,
            gate,
            sightings,
            recorder,
            telemetry,
        }))
    }
}

impl Deref for Parts {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}
