//! The facade against a server of a few lines: when it renews, how often, and what it makes of refusals.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on may panic, in its little server as well")]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use futures_util::TryStreamExt;
use reable_openapi::{Error, Given, Keeper, Reable, Tokens, paged};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What the little server has seen.
#[derive(Default)]
struct Seen {
    renewals: AtomicUsize,
    refused: AtomicUsize,
    dry_runs: AtomicUsize,
}

/// A server on which only the access token `new` is good, and `r1` may be renewed.
async fn server() -> (String, Arc<Seen>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let seen = Arc::new(Seen::default());
    let known = seen.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(stream, known.clone()));
        }
    });
    (address, seen)
}

/// Answers one request and closes.
async fn answer(mut stream: TcpStream, seen: Arc<Seen>) {
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    while !complete(&request) {
        match stream.read(&mut buffer).await {
            Ok(read @ 1..) => request.extend_from_slice(&buffer[..read]),
            _ => return,
        }
    }
    let request = String::from_utf8(request).unwrap().to_lowercase();
    seen.dry_runs.fetch_add(usize::from(request.contains("reable-dry-run: true")), Ordering::SeqCst);
    let (status, body) = if request.starts_with("post /v1/sessions/refresh") {
        seen.renewals.fetch_add(1, Ordering::SeqCst);
        assert!(request.contains("\"r1\""), "{request}");
        ("200 OK", r#"{"access_token": "new", "expires_in": 600, "refresh_token": "r2"}"#)
    } else if request.contains("authorization: bearer new\r\n") {
        ("200 OK", r#"{"items": []}"#)
    } else {
        seen.refused.fetch_add(1, Ordering::SeqCst);
        (
            "401 Unauthorized",
            r#"{"type": "x", "title": "Unauthorized", "status": 401, "code": "signed_out", "detail": "Sign in first.",
                "errors": [{"pointer": "/x", "code": "y", "detail": "z"}]}"#,
        )
    };
    let length = body.len();
    let head = format!("HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n");
    stream.write_all(format!("{head}connection: close\r\n\r\n{body}").as_bytes()).await.unwrap();
}

fn complete(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request).to_lowercase();
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    body.len() >= length.map_or(0, |length| length.trim().parse().unwrap())
}

/// Tokens kept in memory, as another process would see them.
#[derive(Default)]
struct Kept(Mutex<Option<Tokens>>);

impl Keeper for Kept {
    fn turn(&self) -> Box<dyn Send> {
        Box::new(())
    }

    fn load(&self) -> Option<Tokens> {
        self.0.lock().unwrap().clone()
    }

    fn save(&self, tokens: &Tokens) {
        *self.0.lock().unwrap() = Some(tokens.clone());
    }
}

async fn call(reable: &Reable) -> Result<(), Error> {
    reable.list_episodes().send().await?;
    Ok(())
}

#[tokio::test]
async fn a_token_about_to_end_is_renewed_once_for_all_who_wait() {
    let (address, seen) = server().await;
    let kept = Arc::new(Kept::default());
    let ending = Tokens::given_now("old".to_owned(), "r1".to_owned(), 30);
    let reable = Reable::new(&address).unwrap().with_kept_tokens(ending, kept.clone());
    let (a, b, c) = tokio::join!(call(&reable), call(&reable), call(&reable));
    assert!(a.is_ok() && b.is_ok() && c.is_ok());
    assert_eq!((seen.renewals.load(Ordering::SeqCst), seen.refused.load(Ordering::SeqCst)), (1, 0));
    assert_eq!(kept.load().unwrap().refresh_token.as_deref(), Some("r2"), "the next run needs the new pair");
}

#[tokio::test]
async fn a_token_that_the_server_refuses_is_renewed_and_the_call_repeated() {
    let (address, seen) = server().await;
    let ended_there = Tokens::given_now("old".to_owned(), "r1".to_owned(), 600);
    let reable = Reable::new(&address).unwrap().with_kept_tokens(ended_there, Arc::new(Kept::default()));
    call(&reable).await.unwrap();
    assert_eq!((seen.renewals.load(Ordering::SeqCst), seen.refused.load(Ordering::SeqCst)), (1, 1));
}

#[tokio::test]
async fn tokens_that_another_process_renewed_are_taken_over() {
    let (address, seen) = server().await;
    let kept = Arc::new(Kept::default());
    kept.save(&Tokens::given_now("new".to_owned(), "r2".to_owned(), 600));
    let ending = Tokens::given_now("old".to_owned(), "r1".to_owned(), 30);
    call(&Reable::new(&address).unwrap().with_kept_tokens(ending, kept)).await.unwrap();
    assert_eq!(seen.renewals.load(Ordering::SeqCst), 0, "a used refresh token would end the session");
}

#[tokio::test]
async fn a_shared_token_is_never_used_up() {
    let (address, seen) = server().await;
    let reable = Reable::new(&address).unwrap().with_shared_token("r1");
    call(&reable).await.unwrap();
    assert_eq!(seen.renewals.load(Ordering::SeqCst), 1);
    assert_eq!(reable.tokens().await.unwrap().refresh_token.as_deref(), Some("r1"), "r2 would end the others");
}

#[tokio::test]
async fn a_refusal_says_what_and_where() {
    let (address, seen) = server().await;
    let error = call(&Reable::new(&address).unwrap().with_token("old")).await.unwrap_err();
    assert_eq!((error.code(), error.status().map(|s| s.as_u16())), (Some("signed_out"), Some(401)));
    assert_eq!(error.errors()[0].pointer, "/x");
    assert_eq!(error.to_string(), "Sign in first.");
    assert_eq!(seen.renewals.load(Ordering::SeqCst), 0, "there is nothing to renew with");
}

#[tokio::test]
async fn only_a_dry_run_asks_for_one() {
    let (address, seen) = server().await;
    let reable = Reable::new(&address).unwrap().with_token("new");
    call(&reable).await.unwrap();
    assert_eq!(seen.dry_runs.load(Ordering::SeqCst), 0);
    call(&reable.dry_run()).await.unwrap();
    assert_eq!(seen.dry_runs.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_server_that_is_not_there_is_unreachable() {
    let error = call(&Reable::new("http://127.0.0.1:9").unwrap()).await.unwrap_err();
    assert!(matches!(error, Error::Unreachable(_)), "{error:?}");
}

#[tokio::test]
async fn a_call_may_travel_between_threads() {
    let (address, _) = server().await;
    let reable = Reable::new(&address).unwrap().with_token("new");
    let rows = tokio::spawn(async move {
        let rows = paged(|cursor| reable.list_episodes().given(cursor, |call, cursor| call.cursor(cursor)).send());
        rows.try_collect::<Vec<_>>().await
    });
    assert!(rows.await.unwrap().unwrap().is_empty());
}

#[test]
fn an_https_address_needs_no_provider_of_the_callers() {
    assert!(Reable::new("https://reable.example").is_ok());
}
