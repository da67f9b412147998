//! The clock and the dice: the only doors through which time and chance come in.
//!
//! Everything else takes them from [`Parts`](crate::parts::Parts), so that a test can stop the clock and repeat the
//! dice. `clippy.toml` bans the other ways.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng};
use uuid::Uuid;

/// Tells the time in UTC, truncated to microseconds (PostgreSQL keeps no finer).
#[derive(Clone, Debug)]
pub struct Clock(Source);

#[derive(Clone, Debug)]
enum Source {
    System,
    Set(Arc<Mutex<DateTime<Utc>>>),
    Ahead(Arc<Mutex<TimeDelta>>),
}

impl Clock {
    /// The clock of this machine.
    #[must_use]
    pub fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that stands still until it is told to move.
    #[must_use]
    pub fn stopped_at(now: DateTime<Utc>) -> Self {
        Self(Source::Set(Arc::new(Mutex::new(now.trunc_subsecs(6)))))
    }

    /// The clock of this machine, until it is set ahead; it runs on from there.
    #[must_use]
    pub fn running() -> Self {
        Self(Source::Ahead(Arc::default()))
    }

    /// The time now.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        match &self.0 {
            Source::System => system_now(),
            Source::Set(now) => *now.lock().unwrap_or_else(PoisonError::into_inner),
            Source::Ahead(by) => system_now() + *by.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// Moves the clock on by `delta`; the system's clock does not listen.
    pub fn advance(&self, delta: TimeDelta) {
        self.set(self.now() + delta);
    }

    /// Sets the clock to `to`, forward or back; the system's clock does not listen.
    pub fn set(&self, to: DateTime<Utc>) {
        match &self.0 {
            Source::System => {}
            Source::Set(now) => *now.lock().unwrap_or_else(PoisonError::into_inner) = to.trunc_subsecs(6),
            Source::Ahead(by) => {
                *by.lock().unwrap_or_else(PoisonError::into_inner) = to.trunc_subsecs(6) - system_now()
            }
        }
    }
}

fn system_now() -> DateTime<Utc> {
    #[expect(clippy::disallowed_methods, reason = "this is the one door to the system's clock")]
    let now = Utc::now();
    now.trunc_subsecs(6)
}

/// Random bytes and ids: from the operating system's generator, or from a seed in tests.
#[derive(Clone, Debug)]
pub struct Dice(Arc<Mutex<StdRng>>);

impl Dice {
    /// Dice seeded by the operating system (ChaCha12, a cryptographic generator).
    ///
    /// # Errors
    /// When the operating system has no randomness to give.
    pub fn system() -> Result<Self, rand::rngs::SysError> {
        Ok(Self(Arc::new(Mutex::new(StdRng::try_from_rng(&mut rand::rngs::SysRng)?))))
    }

    /// Dice that fall the same way each time.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(StdRng::seed_from_u64(seed))))
    }

    /// `N` random bytes.
    #[must_use]
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut bytes);
        bytes
    }

    /// A fresh UUIDv7: ids made later sort later, so that new rows lie together.
    #[must_use]
    pub fn uuid(&self, now: DateTime<Utc>) -> Uuid {
        let millis = u64::try_from(now.timestamp_millis()).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(millis, &self.bytes()).into_uuid()
    }
}
