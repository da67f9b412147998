//! The gate before everything public: how often an address may be wrong, and how much hashing is done at once.
//!
//! All of it lives in memory and is bounded. What must outlive the process (tries on an account, on a pairing code) is
//! counted in the database.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use poem::http::StatusCode;
use poem::web::{FromRequest, RequestBody};
use poem::{Request, Result};
use reable_rules::password::delay_after;
use tokio::sync::Semaphore;

use super::secrets::digest_of;
use crate::audit::Actor;
use crate::ids::OrgId;
use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// How many wrong tries one address may make at once: a care office shares one address.
const BURST: i32 = 60;
/// How fast wrong tries are forgiven after that: one a second.
const FORGIVEN_EVERY: TimeDelta = TimeDelta::seconds(1);
/// How many addresses, and how many unknown accounts, are remembered.
const MOST_REMEMBERED: usize = 10_000;
/// How many passwords are hashed at once: each takes 46 MiB.
const HASHES_AT_ONCE: usize = 2;

/// Somebody at the public door, not signed in.
#[derive(Debug, Clone)]
pub struct Visitor {
    /// The network address, when it is known.
    pub address: Option<String>,
}

impl<'a> FromRequest<'a> for Visitor {
    async fn from_request(request: &'a Request, _body: &mut RequestBody) -> Result<Self> {
        let parts = request.data::<Parts>().ok_or_else(Problem::unavailable)?;
        Ok(Self { address: parts.settings.client_address(request) })
    }
}

impl Visitor {
    /// The visitor as the audit log names somebody who did not get in.
    #[must_use]
    pub fn as_nobody(&self, org: OrgId) -> Actor {
        Actor { org, person: None, role: "nobody", session: None, address: self.address.clone(), dry_run: false }
    }
}

/// Wrong tries in a row, and when the next one may be made.
#[derive(Debug, Clone, Copy)]
struct Wrong {
    tries: u32,
    next_try_at: DateTime<Utc>,
}

/// Counts what may not happen too often.
#[derive(Debug)]
pub struct Gate {
    /// Per address, when the last of its tries will be forgiven.
    addresses: Mutex<HashMap<String, DateTime<Utc>>>,
    /// Wrong tries on accounts that do not exist, by digest, so that they are slowed down as real ones are.
    strangers: Mutex<HashMap<Vec<u8>, Wrong>>,
    /// Held while a password is hashed.
    pub hashing: Semaphore,
}

impl Default for Gate {
    fn default() -> Self {
        Self { addresses: Mutex::default(), strangers: Mutex::default(), hashing: Semaphore::new(HASHES_AT_ONCE) }
    }
}

/// A try that was let through; given back when it turned out right.
#[must_use]
pub struct Pass<'a> {
    gate: &'a Gate,
    key: String,
}

impl Pass<'_> {
    /// The try was right: it does not count.
    pub fn give_back(self) {
        if let Some(until) = lock(&self.gate.addresses).get_mut(&self.key) {
            *until -= FORGIVEN_EVERY;
        }
    }
}

impl Gate {
    /// Lets one more try of the visitor through.
    ///
    /// # Errors
    /// 429 when this address was wrong too often.
    pub fn admit(&self, visitor: &Visitor, now: DateTime<Utc>) -> Answer<Pass<'_>> {
        let mut addresses = lock(&self.addresses);
        let mut key = bucket(visitor.address.as_deref());
        if addresses.len() >= MOST_REMEMBERED && !addresses.contains_key(&key) {
            addresses.retain(|_, until| *until > now);
            if addresses.len() >= MOST_REMEMBERED {
                // Newcomers share one bucket until others are forgiven: memory stays bounded, and nobody is let off.
                key = String::new();
            }
        }
        let furthest = now + FORGIVEN_EVERY * BURST;
        let known = addresses.get(&key).copied().unwrap_or(now);
        // A clock that was set back must not lock anybody out for long.
        let until = known.clamp(now, furthest) + FORGIVEN_EVERY;
        if until > furthest {
            return Err(too_many(until - furthest));
        }
        addresses.insert(key.clone(), until);
        Ok(Pass { gate: self, key })
    }

    /// Whether an account that does not exist is to be tried now; the same schedule as for one that does.
    ///
    /// # Errors
    /// 429 when it was tried too often.
    pub fn admit_stranger(&self, email: &str, now: DateTime<Utc>) -> Answer<()> {
        match lock(&self.strangers).get(&digest_of(email)) {
            Some(wrong) if wrong.next_try_at > now => Err(too_many(wrong.next_try_at - now)),
            _ => Ok(()),
        }
    }

    /// Counts a wrong try on an account that does not exist.
    pub fn count_stranger(&self, email: &str, now: DateTime<Utc>) {
        let mut strangers = lock(&self.strangers);
        if strangers.len() >= MOST_REMEMBERED {
            strangers.retain(|_, wrong| wrong.next_try_at > now);
            if strangers.len() >= MOST_REMEMBERED {
                strangers.clear();
            }
        }
        let wrong = strangers.entry(digest_of(email)).or_insert(Wrong { tries: 0, next_try_at: now });
        wrong.tries = wrong.tries.saturating_add(1);
        wrong.next_try_at = now + wait_after(wrong.tries);
    }
}

/// How long an account waits after so many wrong tries in a row.
#[must_use]
pub fn wait_after(failures: u32) -> TimeDelta {
    TimeDelta::from_std(delay_after(failures)).unwrap_or(TimeDelta::MAX)
}

/// 429: try again after this long.
#[must_use]
pub fn too_many(wait: TimeDelta) -> Problem {
    let seconds = u64::try_from((wait + TimeDelta::milliseconds(999)).num_seconds()).unwrap_or(1).max(1);
    Problem::new(
        StatusCode::TOO_MANY_REQUESTS,
        "too_many_tries",
        format!("Too many tries. Try again in {seconds} seconds; if you forgot the secret, ask for a new one."),
    )
    .retry_after(seconds)
}

/// Who counts as one: an IPv4 address, or the /64 network that one IPv6 customer gets; the unknown all count as one.
fn bucket(address: Option<&str>) -> String {
    match address.and_then(|text| text.parse::<IpAddr>().ok()) {
        Some(IpAddr::V4(address)) => address.to_string(),
        Some(IpAddr::V6(address)) => match address.to_ipv4_mapped() {
            Some(mapped) => mapped.to_string(),
            None => address.segments()[..4].iter().map(|part| format!("{part:x}:")).collect(),
        },
        None => String::new(),
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds)
    }

    fn visitor(address: &str) -> Visitor {
        Visitor { address: Some(address.to_owned()) }
    }

    fn wrong_tries(gate: &Gate, address: &str, seconds: i64, count: i32) -> i32 {
        (0..count).map(|_| i32::from(gate.admit(&visitor(address), at(seconds)).is_ok())).sum()
    }

    #[test]
    fn an_address_may_be_wrong_sixty_times_and_then_once_a_second() {
        let gate = Gate::default();
        assert_eq!(wrong_tries(&gate, "192.0.2.1", 0, 100), BURST);
        assert_eq!(wrong_tries(&gate, "192.0.2.1", 5, 100), 5);
        assert_eq!(wrong_tries(&gate, "192.0.2.2", 5, 1), 1, "another address is not held back");
    }

    #[test]
    fn whoever_is_right_is_never_held_back() {
        let gate = Gate::default();
        for _ in 0..1_000 {
            gate.admit(&visitor("192.0.2.1"), at(0)).unwrap().give_back();
        }
    }

    #[test]
    fn a_refusal_says_when_to_come_back() {
        let gate = Gate::default();
        wrong_tries(&gate, "192.0.2.1", 0, BURST);
        let Err(refusal) = gate.admit(&visitor("192.0.2.1"), at(0)) else { panic!("let through") };
        assert_eq!(refusal.status_code(), StatusCode::TOO_MANY_REQUESTS);
        assert!(gate.admit(&visitor("192.0.2.1"), at(1)).is_ok());
    }

    #[test]
    fn the_addresses_of_one_ipv6_network_count_as_one() {
        assert_eq!(bucket(Some("2001:db8:1:2::1")), bucket(Some("2001:db8:1:2:ffff::9")));
        assert_ne!(bucket(Some("2001:db8:1:2::1")), bucket(Some("2001:db8:1:3::1")));
        assert_eq!(bucket(Some("::ffff:192.0.2.1")), bucket(Some("192.0.2.1")));
    }

    #[test]
    fn memory_is_bounded_however_many_addresses_come() {
        let gate = Gate::default();
        for n in 0..u32::try_from(MOST_REMEMBERED + 500).unwrap() {
            let _ = gate.admit(&visitor(&std::net::Ipv4Addr::from(n).to_string()), at(0));
        }
        assert!(lock(&gate.addresses).len() <= MOST_REMEMBERED + 1);
    }

    #[test]
    fn an_account_that_does_not_exist_is_slowed_down_as_a_real_one_is() {
        let gate = Gate::default();
        for _ in 0..3 {
            assert!(gate.admit_stranger("a@example.org", at(0)).is_ok());
            gate.count_stranger("a@example.org", at(0));
        }
        assert!(gate.admit_stranger("a@example.org", at(1)).is_err());
        assert!(gate.admit_stranger("b@example.org", at(1)).is_ok());
        assert!(gate.admit_stranger("a@example.org", at(2)).is_ok());
    }
}
