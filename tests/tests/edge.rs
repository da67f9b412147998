//! What every request meets, whatever it asks for: refusals, limits, headers, connections.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::collections::HashSet;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use reable_server::settings::Given;
use reable_tests::{NOBODY, Process, TestApp, World};
use reqwest::Method;
use serde_json::json;

const SERVER: &str = env!("CARGO_BIN_EXE_reable-server-under-test");

fn messages(world: &World) -> String {
    format!("/v1/clients/{}/messages", world.client.id)
}

/// Sends a body as it is, whatever it holds.
async fn post_raw(app: &TestApp, path: &str, token: &str, body: impl Into<reqwest::Body>) -> (u16, serde_json::Value) {
    let request = app.http.post(format!("{}{path}", app.url)).bearer_auth(token);
    let reply = request.header("content-type", "application/json").body(body).send().await.unwrap();
    (reply.status().as_u16(), reply.json().await.unwrap())
}

#[tokio::test]
async fn an_unknown_path_is_a_problem_like_any_other() {
    let app = TestApp::start().await;
    for path in ["/nothing", "/v1/nothing", "/v1/"] {
        app.get(path, NOBODY).await.refused(404, "not_found");
    }
}

#[tokio::test]
async fn a_method_that_a_path_lacks_is_refused_with_those_it_has() {
    let app = TestApp::start().await;
    let reply = app.send(Method::DELETE, "/health/live", NOBODY, None).await;
    assert_eq!(reply.header("allow"), "GET, HEAD");
    reply.refused(405, "method_not_allowed");
    let reply = app.send(Method::PATCH, "/v1/clients/x/messages", NOBODY, None).await;
    assert!(reply.header("allow").contains("POST"));
    reply.refused(405, "method_not_allowed");
}

#[tokio::test]
async fn who_is_not_signed_in_is_told_so_before_anything_is_read() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    for token in [None, Some("nonsense")] {
        let reply = app.post(&messages(&world), token, json!({ "surprise": 1 })).await;
        assert_eq!(reply.header("www-authenticate"), "Bearer");
        reply.refused(401, "signed_out");
    }
}

#[tokio::test]
async fn a_body_that_is_no_json_is_broken() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    for body in ["", "{", "{\"text\": \"x\"", "nonsense"] {
        let (status, problem) = post_raw(&app, &messages(&world), &world.therapist.token, body).await;
        assert_eq!((status, &problem["code"]), (400, &json!("broken_json")), "{body}");
    }
}

#[tokio::test]
async fn json_nested_fifty_thousand_deep_is_refused_and_the_server_lives() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let body = "[".repeat(50_000) + &"]".repeat(50_000);
    let (status, problem) = post_raw(&app, &messages(&world), &world.therapist.token, body).await;
    assert_eq!((status, &problem["code"]), (400, &json!("broken_json")));
    assert_eq!(app.get("/health/live", NOBODY).await.status, 200);
}

#[tokio::test]
async fn every_fault_in_a_body_is_named_with_its_pointer() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let path = messages(&world);
    let faults = [
        (json!({ "text": "Goed zo!", "surprise": 1 }), ("/surprise", "unknown_field")),
        (json!({}), ("/text", "required")),
        (json!({ "text": 5 }), ("/text", "wrong_type")),
        (json!({ "text": "x".repeat(501) }), ("/text", "too_long")),
        (json!({ "text": "a\0b" }), ("/text", "control_character")),
    ];
    for (body, fault) in faults {
        let reply = app.post(&path, &world.therapist, body).await;
        assert_eq!(reply.errors(), [fault]);
        reply.refused(422, "invalid");
    }
    let both = app.post(&path, &world.therapist, json!({ "text": 5, "surprise": 1 })).await;
    assert_eq!(both.errors().len(), 2, "{:#}", both.body);
}

#[tokio::test]
async fn a_body_of_another_kind_is_refused() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let request = app.http.post(format!("{}{}", app.url, messages(&world))).bearer_auth(&world.therapist.token);
    let reply = request.header("content-type", "text/plain").body("{}").send().await.unwrap();
    assert_eq!(reply.status(), 422);
}

#[tokio::test]
async fn a_body_over_one_mebibyte_is_refused_whether_or_not_it_says_its_length() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let body = format!("{{\"text\": \"{}\"}}", "x".repeat(2 * 1024 * 1024));
    let (status, problem) = post_raw(&app, &messages(&world), &world.therapist.token, body.clone()).await;
    assert_eq!((status, &problem["code"]), (413, &json!("body_too_large")));
    let pieces: Vec<Result<Vec<u8>, std::io::Error>> = body.as_bytes().chunks(60_000).map(|p| Ok(p.to_vec())).collect();
    let body = reqwest::Body::wrap_stream(futures_util::stream::iter(pieces));
    let (status, problem) = post_raw(&app, &messages(&world), &world.therapist.token, body).await;
    assert_eq!((status, &problem["code"]), (413, &json!("body_too_large")));
}

#[tokio::test(flavor = "multi_thread")]
async fn three_hundred_megabytes_in_chunks_cost_at_most_thirty_two() {
    let app = TestApp::builder().running_clock().key_files().start().await;
    let world = app.organisation().await;
    let secrets = app.secrets_dir();
    let server = Process::serve(
        SERVER,
        &[
            ("REABLE_DATABASE_URL", app.database_url()),
            ("REABLE_SECRETS_DIR", secrets.to_str().unwrap()),
            ("REABLE_PUBLIC_URL", reable_tests::PUBLIC_URL),
        ],
    );
    // Once in a small way, so that what is loaded at the first request is not counted.
    let url = format!("http://{}{}", server.address, messages(&world));
    let small = app.http.post(&url).bearer_auth(&world.therapist.token).json(&json!({ "text": "Goed zo!" }));
    assert_eq!(small.send().await.unwrap().status(), 201);
    let before = server.resident();

    let mut stream = TcpStream::connect(&server.address).unwrap();
    let head = format!(
        "POST {} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {}\r\ncontent-type: application/json\r\n\
         transfer-encoding: chunked\r\n\r\n",
        messages(&world),
        world.therapist.token
    );
    stream.write_all(head.as_bytes()).unwrap();
    let chunk = [b"10000\r\n".as_slice(), &[b'x'; 65_536], b"\r\n"].concat();
    let mut most = before;
    for _ in 0..300 * 16 {
        // The server may hang up once it has seen enough.
        if stream.write_all(&chunk).is_err() {
            break;
        }
        most = most.max(server.resident());
    }
    let grown = most - before;
    assert!(grown <= 32 * 1024 * 1024, "{} MiB", grown / 1024 / 1024);
    let small = app.http.post(&url).bearer_auth(&world.therapist.token).json(&json!({ "text": "Goed zo!" }));
    assert_eq!(small.send().await.unwrap().status(), 201);
}

#[tokio::test(flavor = "multi_thread")]
async fn half_open_connections_are_closed_within_fifteen_seconds_while_others_are_served() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let address = app.url.strip_prefix("http://").unwrap().to_owned();
    let half_body = format!(
        "POST {} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {}\r\ncontent-type: application/json\r\n\
         content-length: 50\r\n\r\n{{\"te",
        messages(&world),
        world.therapist.token
    );
    let beginnings = ["", "GET /health/live HT", "GET /health/live HTTP/1.1\r\nhost: x\r\n", &half_body];
    let open: Vec<TcpStream> = (0..500)
        .map(|n| {
            let mut stream = TcpStream::connect(&address).unwrap();
            stream.write_all(beginnings[n % beginnings.len()].as_bytes()).unwrap();
            stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
            stream
        })
        .collect();
    let begun = Instant::now();
    assert_eq!(app.get("/health/live", NOBODY).await.status, 200);
    assert_eq!(app.post(&messages(&world), &world.therapist, json!({ "text": "Goed zo!" })).await.status, 201);
    let waiting = tokio::task::spawn_blocking(move || {
        for mut stream in open {
            // An error is a connection that was reset, which is closed as well; only a timeout is not.
            let mut answer = Vec::new();
            if let Err(error) = stream.read_to_end(&mut answer) {
                assert_ne!(error.kind(), std::io::ErrorKind::WouldBlock, "still open");
            }
        }
    });
    waiting.await.unwrap();
    assert!(begun.elapsed() < Duration::from_secs(15), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn every_answer_carries_the_security_headers() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let made = app.post(&messages(&world), &world.therapist, json!({ "text": "Goed zo!" })).await.ok();
    for reply in [made, app.get("/nothing", NOBODY).await, app.get("/health/live", NOBODY).await] {
        assert_eq!(reply.header("x-content-type-options"), "nosniff");
        assert_eq!(reply.header("referrer-policy"), "no-referrer");
        assert_eq!(reply.header("content-security-policy"), "default-src 'none'; frame-ancestors 'none'");
        assert_eq!(reply.header("vary"), "Accept-Encoding");
        assert!(reply.header("permissions-policy").contains("camera=()"));
        assert_eq!(reply.header("strict-transport-security"), "");
    }
}

#[tokio::test]
async fn nothing_under_v1_is_ever_stored_by_a_cache() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let made = app.post(&messages(&world), &world.therapist, json!({ "text": "Goed zo!" })).await.ok();
    assert_eq!(made.header("cache-control"), "no-store");
    assert_eq!(app.get("/v1/nothing", NOBODY).await.header("cache-control"), "no-store");
}

#[tokio::test]
async fn only_a_trusted_proxy_can_say_that_tls_was_used() {
    let local = "127.0.0.1".parse().unwrap();
    let settings = Given { trusted_proxies: Some(vec![local]), ..Given::default() };
    let forwarded = [("x-forwarded-proto", "https")];
    let behind_proxy = TestApp::builder().settings(settings).start().await;
    let reply = behind_proxy.call(Method::GET, "/health/live", NOBODY, None, &forwarded).await;
    assert_eq!(reply.header("strict-transport-security"), "max-age=63072000; includeSubDomains");
    let alone = TestApp::start().await;
    let reply = alone.call(Method::GET, "/health/live", NOBODY, None, &forwarded).await;
    assert_eq!(reply.header("strict-transport-security"), "");
}

#[tokio::test]
async fn every_request_gets_a_name_of_its_own_and_never_the_callers() {
    let app = TestApp::start().await;
    let mut seen = HashSet::new();
    for _ in 0..20 {
        let headers = [("x-request-id", "mine")];
        let reply = app.call(Method::GET, "/health/live", NOBODY, None, &headers).await;
        let id = reply.header("x-request-id").to_owned();
        assert_eq!(id.len(), 16);
        assert!(seen.insert(id));
    }
}

#[tokio::test]
async fn large_answers_are_compressed_for_who_takes_it_and_small_ones_never() {
    let app = TestApp::start().await;
    let gzip = [("accept-encoding", "gzip")];
    let get = async |path: &str, headers: &[(&str, &str)]| {
        let mut request = app.http.get(format!("{}{path}", app.url));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let reply = request.send().await.unwrap();
        let coding = reply.headers().get("content-encoding").map(|value| value.to_str().unwrap().to_owned());
        (coding, reply.bytes().await.unwrap())
    };
    let (plain_coding, plain) = get("/openapi.json", &[]).await;
    let (packed_coding, packed) = get("/openapi.json", &gzip).await;
    assert_eq!((plain_coding.as_deref(), packed_coding.as_deref()), (None, Some("gzip")));
    assert!(packed.len() * 3 < plain.len(), "{} of {}", packed.len(), plain.len());
    assert_eq!(get("/nothing", &gzip).await.0, None);
}

#[tokio::test]
async fn the_documents_page_runs_only_what_its_policy_names() {
    let app = TestApp::start().await;
    let reply = app.get("/docs", NOBODY).await.ok();
    let html = reply.body.as_str().unwrap();
    let policy = reply.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'; script-src 'sha256-"), "{policy}");
    assert!(!policy.contains("unsafe"));
    let mut hashes = 0;
    for tag in ["script", "style"] {
        // Scripts may speak of styles, but hold none.
        let mut rest = if tag == "style" { html.split_once("<script").unwrap().0 } else { html };
        // As a browser reads it: an element reaches to the first end tag, whatever it holds.
        while let Some((_, after)) = rest.split_once(&format!("<{tag}")) {
            let (text, after) = after.split_once('>').unwrap().1.split_once(&format!("</{tag}")).unwrap();
            let digest = ring::digest::digest(&ring::digest::SHA256, text.as_bytes());
            let hash = format!("'sha256-{}'", data_encoding::BASE64.encode(digest.as_ref()));
            assert!(policy.contains(&hash), "{tag} {hash} is not in {policy}");
            hashes += 1;
            rest = after;
        }
    }
    assert_eq!(hashes, 3);
}

#[tokio::test]
async fn the_served_document_is_the_one_of_the_library() {
    let app = TestApp::start().await;
    let served = app.http.get(format!("{}/openapi.json", app.url)).send().await.unwrap().text().await.unwrap();
    assert_eq!(served, reable_server::document::text());
}

#[tokio::test]
async fn the_metrics_count_requests_by_operation_and_class() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let _made = app.post(&messages(&world), &world.therapist, json!({ "text": "Goed zo!" })).await.ok();
    app.post(&messages(&world), NOBODY, json!({})).await.refused(401, "signed_out");
    let text = app.parts.telemetry.text(std::time::Duration::ZERO);
    for status in ["2xx", "4xx"] {
        let line = format!("reable_requests_total{{operation=\"send_message\",status=\"{status}\"}} 1");
        assert!(text.contains(&line), "{line}\n{text}");
    }
    assert!(text.contains("reable_requests_in_flight 0"), "{text}");
    assert!(!text.contains(&world.client.id.to_string()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_told_to_stop_ends_well_within_ten_seconds() {
    let app = TestApp::builder().running_clock().key_files().start().await;
    let secrets = app.secrets_dir();
    let settings = [("REABLE_DATABASE_URL", app.database_url()), ("REABLE_SECRETS_DIR", secrets.to_str().unwrap())];
    let mut server = Process::serve(SERVER, &settings);
    // One connection lies idle and one has half a request on it.
    let idle = app.http.get(format!("http://{}/health/ready", server.address)).send().await.unwrap();
    assert_eq!(idle.status(), 200);
    let mut half = TcpStream::connect(&server.address).unwrap();
    half.write_all(b"GET /health/live HT").unwrap();
    server.signal("TERM");
    let ended = server.wait(Duration::from_secs(11)).expect("it ends");
    assert!(ended.success());
}
