//! Hashing passwords: argon2id, two at once, off the threads that answer requests.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};

use crate::parts::Parts;
use crate::problem::{Answer, Problem};

/// Source: OWASP password storage cheat sheet, argon2id with m = 46 MiB, t = 1, p = 1.
const MEMORY_KIB: u32 = 46 * 1024;

fn hasher() -> Result<Argon2<'static>, argon2::Error> {
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(MEMORY_KIB, 1, 1, None)?))
}

/// The hash of a new password, as a PHC string.
///
/// # Errors
/// 503 when the hash cannot be made.
pub async fn hash(parts: &Parts, password: String) -> Answer<String> {
    let salt = parts.dice.bytes::<16>();
    in_turn(parts, move || hash_now(&password, &salt)).await?.ok_or_else(Problem::unavailable)
}

/// Whether this is the password of an account; without an account the same work is done, and the answer is no.
///
/// # Errors
/// 503 when no turn comes.
pub async fn verify(parts: &Parts, password: String, hash: Option<String>) -> Answer<bool> {
    in_turn(parts, move || match hash {
        Some(hash) => hasher().is_ok_and(|argon2| argon2.verify_password(password.as_bytes(), hash.as_str()).is_ok()),
        None => {
            let _same_work = std::hint::black_box(hash_now(&password, &[7; 16]));
            false
        }
    })
    .await
}

fn hash_now(password: &str, salt: &[u8]) -> Option<String> {
    let hash: PasswordHash = hasher().ok()?.hash_password_with_salt(password.as_bytes(), salt).ok()?;
    Some(hash.to_string())
}

/// Runs `work` on a blocking thread once a turn is free; the turn lasts as long as the work, even when nobody waits
/// for it any more.
async fn in_turn<T: Send + 'static>(parts: &Parts, work: impl FnOnce() -> T + Send + 'static) -> Answer<T> {
    let parts = parts.clone();
    let done = async move {
        let _turn = parts.gate.hashing.acquire().await.ok()?;
        tokio::task::spawn_blocking(work).await.ok()
    };
    tokio::spawn(done).await.ok().flatten().ok_or_else(Problem::unavailable)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_names_its_parameters_and_fits_only_its_password() {
        let hash = hash_now("vijftien tekens", &[1; 16]).unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=47104,t=1,p=1$"), "{hash}");
        let fits = |password: &str| hasher().unwrap().verify_password(password.as_bytes(), hash.as_str()).is_ok();
        assert!(fits("vijftien tekens"));
        assert!(!fits("vijftien tekenz"));
    }
}
