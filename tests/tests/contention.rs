//! Sixteen at once on the same thing: what may be won once is won once, and nobody meets a fault of ours.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::collections::BTreeSet;

use futures_util::future::join_all;
use reable_server::audit::verify::verify;
use reable_server::db::sql;
use reable_server::ids::OrgId;
use reable_tests::{NOBODY, Person, Reply, TestApp, World};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

/// How many try at once.
const WRITERS: usize = 16;

async fn ground() -> (TestApp, World) {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    (app, world)
}

/// Sends one body from everybody at once.
async fn all_at_once(app: &TestApp, path: &str, who: &Person, body: &Value) -> Vec<Reply> {
    join_all((0..WRITERS).map(|_| app.post(path, who, body.clone()))).await
}

/// How many were answered with each status: `[(200, 15), (201, 1)]`.
fn statuses(replies: &[Reply]) -> Vec<(u16, usize)> {
    let kinds: BTreeSet<u16> = replies.iter().map(|reply| reply.status).collect();
    kinds.into_iter().map(|kind| (kind, replies.iter().filter(|reply| reply.status == kind).count())).collect()
}

async fn count(app: &TestApp, what: &str) -> i64 {
    let db = app.parts.db.read();
    let row = db.query_one_raw(sql(db, format!("SELECT COUNT(*) AS n FROM {what}"), [])).await.unwrap().unwrap();
    row.try_get("", "n").unwrap()
}

async fn assert_chain_unbroken(app: &TestApp, world: &World) {
    let verified = verify(app.parts.db.read(), OrgId(world.org)).await.unwrap();
    assert_eq!(verified.first_broken, None);
}

fn goal() -> Value {
    json!({ "title": "Naar de markt lopen", "kind": "improve", "planned_days": [1, 4] })
}

#[tokio::test(flavor = "multi_thread")]
async fn of_sixteen_goals_at_once_exactly_five_are_opened() {
    let (app, world) = ground().await;
    let path = format!("/v1/episodes/{}/goals", world.other_episode);
    let replies = all_at_once(&app, &path, &world.other_therapist, &goal()).await;
    assert_eq!(statuses(&replies), [(201, 5), (409, WRITERS - 5)]);
    for reply in replies.into_iter().filter(|reply| reply.status == 409) {
        reply.refused(409, "goal_limit_reached");
    }
    let listed = app.get(&path, &world.other_therapist).await.ok();
    assert_eq!(listed.body["items"].as_array().unwrap().len(), 5);
    assert_chain_unbroken(&app, &world).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_sixteen_send_with_one_id_is_made_once() {
    let (app, world) = ground().await;
    let (client, episode) = (world.client.id, world.episode);
    let things = [
        (format!("/v1/episodes/{episode}/goals"), "goals", goal(), &world.nurse),
        (format!("/v1/clients/{client}/messages"), "messages", json!({ "text": "Goed zo!" }), &world.nurse),
        (
            format!("/v1/episodes/{episode}/holds"),
            "holds",
            json!({ "kind": "fall", "reported_on": "2026-03-01" }),
            &world.therapist,
        ),
        (
            format!("/v1/episodes/{episode}/pauses"),
            "pauses",
            json!({ "first_day": "2026-03-05", "reason": "holiday" }),
            &world.client,
        ),
        (
            format!("/v1/episodes/{episode}/care-decisions"),
            "care_decisions",
            json!({
                "kind": "baseline", "from_day": "2026-02-16", "minutes_per_week": 195, "decided_by": "MDO",
                "reason": "zo was het"
            }),
            &world.nurse,
        ),
        (
            format!("/v1/clients/{client}/carers"),
            "carers",
            json!({
                "name": "Jan de Wit", "relation": "zoon",
                "consent": { "scopes": ["read"], "given_on": "2026-03-01" }
            }),
            &world.coordinator,
        ),
        (
            "/v1/clients".to_owned(),
            "clients",
            json!({ "name": "Nel Vos", "external_ref": "C-77", "team_id": world.team }),
            &world.nurse,
        ),
        ("/v1/teams".to_owned(), "teams", json!({ "name": "Wijkteam Zuid" }), &world.administrator),
        (format!("/v1/teams/{}/meetings", world.team), "meetings", json!({ "held_on": "2026-03-02" }), &world.nurse),
        (
            format!("/v1/episodes/{episode}/evaluation"),
            "evaluations",
            json!({ "planned_on": "2026-05-08" }),
            &world.therapist,
        ),
        (
            "/v1/staff".to_owned(),
            "staff",
            json!({ "name": "Sanne Bakker", "email": "s.bakker@zorg.example", "role": "nurse" }),
            &world.administrator,
        ),
        ("/v1/imports".to_owned(), "imports", json!({}), &world.administrator),
    ];
    for (path, table, mut body, who) in things {
        let before = count(&app, table).await;
        body["id"] = json!(app.id());
        let replies = all_at_once(&app, &path, who, &body).await;
        assert_eq!(statuses(&replies), [(200, WRITERS - 1), (201, 1)], "{table} {:#}", replies[0].body);
        assert!(replies.iter().all(|reply| reply.body == replies[0].body), "{table}");
        assert_eq!(count(&app, table).await, before + 1, "{table}");
    }
    assert_chain_unbroken(&app, &world).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_sixteen_things_with_one_id_one_is_made_and_the_others_are_told() {
    let (app, world) = ground().await;
    let path = format!("/v1/clients/{}/messages", world.client.id);
    let id = app.id();
    let replies = join_all(
        (0..WRITERS).map(|n| app.post(&path, &world.nurse, json!({ "id": id, "text": format!("Compliment {n}") }))),
    )
    .await;
    assert_eq!(statuses(&replies), [(201, 1), (409, WRITERS - 1)]);
    for reply in replies.into_iter().filter(|reply| reply.status == 409) {
        reply.refused(409, "id_taken");
    }
    assert_eq!(count(&app, "messages").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_has_one_meeting_however_many_plan_it() {
    let (app, world) = ground().await;
    let path = format!("/v1/teams/{}/meetings", world.team);
    let replies = all_at_once(&app, &path, &world.nurse, &json!({ "held_on": "2026-03-02" })).await;
    assert_eq!(statuses(&replies), [(201, 1), (409, WRITERS - 1)]);
    for reply in replies.into_iter().filter(|reply| reply.status == 409) {
        reply.refused(409, "meeting_exists");
    }
    assert_eq!(count(&app, "meetings").await, 1);
    assert_chain_unbroken(&app, &world).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_reference_enrols_one_client() {
    let (app, world) = ground().await;
    let before = count(&app, "clients").await;
    let body = json!({ "name": "Nel Vos", "external_ref": "C-77", "team_id": world.team });
    let replies = all_at_once(&app, "/v1/clients", &world.administrator, &body).await;
    assert_eq!(statuses(&replies), [(201, 1), (409, WRITERS - 1)]);
    let made = replies.iter().find(|reply| reply.status == 201).unwrap().body["id"].clone();
    for reply in replies.into_iter().filter(|reply| reply.status == 409) {
        assert_eq!(reply.body["existing_id"], made);
        reply.refused(409, "external_ref_taken");
    }
    assert_eq!(count(&app, "clients").await, before + 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_name_makes_one_team_and_one_address_one_account() {
    let (app, world) = ground().await;
    let mut programme = app.get("/v1/programmes", &world.nurse).await.ok().body["items"][0].clone();
    programme["id"] = json!("eigen");
    programme.as_object_mut().unwrap().retain(|field, _| !["shipped", "retired"].contains(&field.as_str()));
    let things = [
        ("/v1/teams", json!({ "name": "Wijkteam Zuid" }), "team_name_taken"),
        ("/v1/staff", json!({ "name": "Sanne Bakker", "email": "s.b@zorg.example", "role": "nurse" }), "email_taken"),
        ("/v1/programmes", programme, "programme_exists"),
    ];
    for (path, body, code) in things {
        let replies = all_at_once(&app, path, &world.administrator, &body).await;
        assert_eq!(statuses(&replies), [(201, 1), (409, WRITERS - 1)], "{path} {:#}", replies[0].body);
        for reply in replies.into_iter().filter(|reply| reply.status == 409) {
            reply.refused(409, code);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_sixteen_phones_with_one_code_one_is_paired() {
    let (app, world) = ground().await;
    // A client whose letter was never used.
    let client = app.client(world.org, "Nora Kuiper", world.team, world.coordinator.id).await;
    let devices = count(&app, "devices").await;
    let path = format!("/v1/people/{}/pairing-codes", client.id);
    let letter = app.post(&path, &world.nurse, json!({})).await.ok();
    let body = json!({ "code": letter.body["code"], "device_name": "Telefoon" });
    let replies = join_all((0..WRITERS).map(|_| app.post("/v1/sessions/pairing", NOBODY, body.clone()))).await;
    assert_eq!(statuses(&replies), [(201, 1), (401, WRITERS - 1)]);
    for reply in replies.into_iter().filter(|reply| reply.status == 401) {
        reply.refused(401, "pairing_code_invalid");
    }
    assert_eq!(count(&app, "devices").await, devices + 1);
    assert_chain_unbroken(&app, &world).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_live_code_a_person_however_many_ask() {
    let (app, world) = ground().await;
    let path = format!("/v1/people/{}/pairing-codes", world.client.id);
    let replies = all_at_once(&app, &path, &world.nurse, &json!({})).await;
    assert_eq!(statuses(&replies), [(201, 1), (409, WRITERS - 1)]);
    let replies = all_at_once(&app, &path, &world.nurse, &json!({ "reissue": true })).await;
    assert_eq!(statuses(&replies), [(201, WRITERS)]);
    assert_eq!(count(&app, "pairing_codes WHERE used_at IS NULL AND voided_at IS NULL").await, 1);
}

/// The refresh token of a phone that was paired just now.
async fn paired(app: &TestApp, world: &World) -> Value {
    let path = format!("/v1/people/{}/pairing-codes", world.client.id);
    let letter = app.post(&path, &world.nurse, json!({})).await.ok();
    let body = json!({ "code": letter.body["code"], "device_name": "Telefoon" });
    app.post("/v1/sessions/pairing", NOBODY, body).await.ok().body["refresh_token"].clone()
}

async fn refresh(app: &TestApp, token: &Value) -> Reply {
    app.post("/v1/sessions/refresh", NOBODY, json!({ "refresh_token": token })).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_token_sent_sixteen_times_at_once_signs_nobody_out() {
    let (app, world) = ground().await;
    let token = paired(&app, &world).await;
    let replies = join_all((0..WRITERS).map(|_| refresh(&app, &token))).await;
    assert_eq!(statuses(&replies), [(201, WRITERS)], "a reply may get lost");
    let given: BTreeSet<&str> = replies.iter().map(|reply| reply.body["refresh_token"].as_str().unwrap()).collect();
    assert_eq!(given.len(), WRITERS);
    assert_eq!(refresh(&app, &replies[0].body["refresh_token"]).await.status, 201);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_sixteen_copies_of_a_session_one_goes_on_and_its_double_ends_the_family() {
    let (app, world) = ground().await;
    let token = paired(&app, &world).await;
    let copies = join_all((0..WRITERS).map(|_| refresh(&app, &token))).await;
    let used = join_all(copies.iter().map(|copy| refresh(&app, &copy.body["refresh_token"]))).await;
    assert_eq!(statuses(&used), [(201, 1), (401, WRITERS - 1)]);
    let winner = used.iter().find(|reply| reply.status == 201).unwrap();
    refresh(&app, &winner.body["refresh_token"]).await.refused(401, "refresh_token_invalid");
    let access = winner.body["access_token"].as_str().unwrap();
    app.get("/v1/me", access).await.refused(401, "signed_out");
    assert_eq!(count(&app, "sessions WHERE revoked_because = 'token_reused'").await, 1);
    assert_chain_unbroken(&app, &world).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn care_decisions_made_at_once_are_numbered_without_gaps() {
    let (app, world) = ground().await;
    let path = format!("/v1/episodes/{}/care-decisions", world.episode);
    let decision = |kind: &str, minutes: usize| {
        json!({
            "kind": kind, "from_day": "2026-02-16", "minutes_per_week": minutes, "decided_by": "MDO",
            "reason": "zo is het"
        })
    };
    app.post(&path, &world.nurse, decision("baseline", 195)).await.ok();
    let replies = join_all((0..WRITERS).map(|n| app.post(&path, &world.nurse, decision("correction", 100 + n)))).await;
    assert_eq!(statuses(&replies), [(201, WRITERS)]);
    let listed = app.get(&path, &world.nurse).await.ok();
    let sequence: BTreeSet<u64> =
        listed.body["items"].as_array().unwrap().iter().map(|item| item["sequence"].as_u64().unwrap()).collect();
    assert_eq!(sequence, (1..=17).collect());
    assert_chain_unbroken(&app, &world).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_sixteen_changes_to_one_version_one_is_made() {
    let (app, world) = ground().await;
    let path = format!("/v1/goals/{}", world.goal);
    let replies = join_all((0..WRITERS).map(|n| {
        let body = Some(json!({ "title": format!("Titel {n}") }));
        app.call(reqwest::Method::PATCH, &path, &world.nurse, body, &[("If-Match", "\"1\"")])
    }))
    .await;
    assert_eq!(statuses(&replies), [(200, 1), (412, WRITERS - 1)]);
    assert_eq!(app.get(&path, &world.nurse).await.ok().header("etag"), "\"2\"");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_episode_is_ended_once_and_a_returning_client_starts_one() {
    let (app, world) = ground().await;
    let path = format!("/v1/episodes/{}/end", world.episode);
    let body = json!({ "ended_on": "2026-03-01", "reason": "goals_reached" });
    let replies = all_at_once(&app, &path, &world.nurse, &body).await;
    assert_eq!(statuses(&replies), [(200, 1), (409, WRITERS - 1)]);
    let path = format!("/v1/clients/{}/episodes", world.client.id);
    let replies = all_at_once(&app, &path, &world.coordinator, &json!({})).await;
    assert_eq!(statuses(&replies), [(201, 1), (409, WRITERS - 1)]);
    for reply in replies.into_iter().filter(|reply| reply.status == 409) {
        reply.refused(409, "episode_open");
    }
    assert_chain_unbroken(&app, &world).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_import_committed_by_sixteen_enrols_each_row_once() {
    let (app, world) = ground().await;
    let before = count(&app, "clients").await;
    let import = app.post("/v1/imports", &world.administrator, json!({})).await.ok().body["id"].clone();
    let path = format!("/v1/imports/{}", import.as_str().unwrap());
    let row = |n: usize| {
        json!({ "row_no": n, "values": {
            "external_ref": format!("I-{n}"), "name": format!("Client {n}"), "birth_date": "1941-05-17",
            "team": "Wijkteam Centrum", "start_date": "2026-03-01"
        } })
    };
    let rows = json!({ "rows": (1..=20).map(row).collect::<Vec<_>>() });
    app.post(&format!("{path}/rows"), &world.administrator, rows).await.ok();
    let replies = all_at_once(&app, &format!("{path}/commit"), &world.administrator, &json!({})).await;
    assert_eq!(statuses(&replies), [(200, WRITERS)], "{:#}", replies[0].body);
    assert!(replies.iter().all(|reply| reply.body["enrolled"] == 20), "{:#}", replies[0].body);
    assert_eq!(count(&app, "clients").await, before + 20);
    assert_chain_unbroken(&app, &world).await;
}
