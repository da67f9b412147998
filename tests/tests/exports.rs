//! What leaves: exports without names, own data, who looked, and the audit log that holds it all.

use chrono::TimeDelta;
use reable_tests::{TestApp, World};
use reqwest::Method;
use serde_json::{Value, json};

/// One check-in of the client, with a remark.
async fn check_in(app: &TestApp, world: &World, day: &str) {
    let body = json!({ "help": "alone", "performance": 7, "satisfaction": 8, "note": "met Karin erbij",
                       "recorded_at": "2026-03-02T08:00:00Z" });
    app.put(&format!("/v1/goals/{}/check-ins/{day}", world.goal), &world.client, body).await.ok();
}

#[tokio::test]
async fn an_export_shows_no_client_unless_names_are_asked_for_with_a_reason() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    check_in(&app, &world, "2026-03-01").await;
    let path = "/v1/exports/check-ins";
    let plain = app.get(path, &world.administrator).await.ok();
    let row = &plain.body["items"][0];
    assert_eq!((&row["performance"], &row["by_role"]), (&json!(7), &json!("client")));
    assert_eq!((row["client"].as_str().unwrap().len(), &row["by"]), (12, &row["client"]));
    let text = plain.body.to_string();
    for secret in [&world.client.id.to_string(), "Corrie", "Karin", "Zelf douchen", &world.goal.to_string()] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
    let reply = app.get(&format!("{path}?named=true"), &world.administrator).await;
    assert_eq!((reply.status, reply.errors()), (422, vec![("/query/reason", "reason_required")]));
    let named = app.get(&format!("{path}?named=true&reason=klacht%2012"), &world.administrator).await.ok();
    let named = &named.body["items"][0];
    assert_eq!((&named["client"], &named["name"]), (&row["client"], &json!("Corrie de Wit")));
    assert_eq!(named["note"], "met Karin erbij");
    let log = app.get("/v1/audit", &world.log_manager).await.ok();
    let exports: Vec<&Value> =
        log.body["items"].as_array().unwrap().iter().filter(|event| event["action"] == "export").collect();
    assert_eq!((exports.len(), &exports[0]["purpose"]), (2, &json!("klacht 12")));
}

#[tokio::test]
async fn every_kind_of_export_is_paged_to_its_end_without_showing_ids_in_cursors() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    for day in ["2026-02-27", "2026-02-28", "2026-03-01"] {
        check_in(&app, &world, day).await;
    }
    app.goal(&world.client, world.episode, 2, "Koken", world.nurse.id).await;
    let copm = json!({ "moment": "start", "held_on": "2026-02-20", "scores": [
        { "goal_id": world.goal, "importance": 9, "performance": 3, "satisfaction": 4 }] });
    app.post(&format!("/v1/episodes/{}/copm-interviews", world.episode), &world.nurse, copm).await.ok();
    let baseline = json!({ "kind": "baseline", "from_day": "2026-02-16", "minutes_per_week": 195, "decided_by": "MDO",
        "reason": "start", "goals": [{ "goal_id": world.goal, "minutes_per_week": 60 }] });
    app.post(&format!("/v1/episodes/{}/care-decisions", world.episode), &world.nurse, baseline).await.ok();
    for (kind, rows) in [("check-ins", 3), ("episodes", 2), ("goals", 2), ("care-minutes", 1), ("copm", 1)] {
        let (mut seen, mut cursor) = (Vec::new(), String::new());
        loop {
            let page = app.get(&format!("/v1/exports/{kind}?limit=1{cursor}"), &world.administrator).await.ok();
            seen.extend(page.body["items"].as_array().unwrap().clone());
            let Some(next) = page.body["next_cursor"].as_str() else { break };
            let opened = data_encoding::BASE64URL_NOPAD.decode(next.as_bytes()).unwrap();
            assert!(!String::from_utf8_lossy(&opened).contains(&world.client.id.to_string()[..8]));
            cursor = format!("&cursor={next}");
        }
        assert_eq!(seen.len(), rows, "{kind}");
        let whole = app.get(&format!("/v1/exports/{kind}"), &world.administrator).await.ok();
        assert_eq!(whole.body["items"], Value::Array(seen), "{kind}");
    }
    let late = app.get("/v1/exports/check-ins?from=2026-02-28&to=2026-02-28", &world.administrator).await.ok();
    assert_eq!(late.body["items"].as_array().unwrap().len(), 1);
    let care = app.get("/v1/exports/care-minutes", &world.administrator).await.ok();
    assert_eq!(care.body["items"][0]["linked_minutes_per_week"], 60);
    let wrong = app.get("/v1/exports/goals?cursor=AAAA", &world.administrator).await;
    assert_eq!(wrong.errors(), [("/query/cursor", "unknown_cursor")]);
}

#[tokio::test]
async fn the_team_exports_one_client_and_nobody_elses() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let one = format!("/v1/exports/episodes?client={}", world.client.id);
    let reply = app.get(&one, &world.therapist).await.ok();
    assert_eq!(reply.body["items"].as_array().unwrap().len(), 1);
    app.get(&one, &world.other_therapist).await.refused(404, "not_found");
    app.get(&one, &world.administrator).await.refused(403, "forbidden");
    app.get("/v1/exports/episodes", &world.therapist).await.refused(403, "forbidden");
    app.get("/v1/exports/episodes", &world.client).await.refused(403, "forbidden");
}

#[tokio::test]
async fn a_client_takes_along_what_they_supplied_and_a_carer_what_they_did() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    check_in(&app, &world, "2026-03-01").await;
    let own = app.get("/v1/me/data", &world.client).await.ok();
    assert_eq!(
        (&own.body["format"], &own.body["profile"]["name"]),
        (&json!("reable-own-data/1"), &json!("Corrie de Wit"))
    );
    assert_eq!(
        (&own.body["check_ins"][0]["note"], &own.body["devices"][0]["name"]),
        (&json!("met Karin erbij"), &json!("Telefoon"))
    );
    let carer = app.get("/v1/me/data", &world.carer).await.ok();
    assert_eq!((&carer.body["check_ins"], &carer.body["profile"]["role"]), (&json!([]), &json!("carer")));
}

#[tokio::test]
async fn own_data_can_be_read_as_a_page_in_ones_own_language_and_text_stays_text() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let body = json!({ "help": "not_done", "not_done_reason": "unwell", "note": "<img src=x onerror=alert(1)>",
                       "recorded_at": "2026-03-02T08:00:00Z" });
    app.put(&format!("/v1/goals/{}/check-ins/2026-03-01", world.goal), &world.client, body).await.ok();
    let page = app.get("/v1/me/data/page", &world.client).await.ok();
    let html = page.body.as_str().unwrap().to_owned();
    for told in ["Corrie de Wit", "1 maart 2026", "niet gedaan: voelde zich niet goed", "&#60;img", "Telefoon"] {
        assert!(html.contains(told), "{told} in {html}");
    }
    assert!(!html.contains("<img") && !html.contains("<script") && !html.contains("http"), "it fetches nothing");
    app.execute("UPDATE people SET language = 'en'").await;
    let carer = app.get("/v1/me/data/page", &world.carer).await.ok();
    assert!(carer.body.as_str().unwrap().contains("My data"));
}

#[tokio::test]
async fn every_change_of_consent_is_seen_by_who_gave_it_and_who_got_it() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let path = format!("/v1/carers/{}", world.carer_relation);
    for (scopes, given_on) in [(vec!["read", "record"], "2026-03-01"), (vec![], "2026-03-02")] {
        let carers = app.get(&format!("/v1/clients/{}/carers", world.client.id), &world.coordinator).await.ok().body;
        let version = format!("\"{}\"", carers["items"][0]["version"]);
        let body = json!({ "consent": { "scopes": scopes, "given_on": given_on } });
        app.call(Method::PATCH, &path, &world.coordinator, Some(body), &[("If-Match", &version)]).await.ok();
        app.clock.advance(TimeDelta::seconds(1));
    }
    for who in [&world.client, &world.carer] {
        let listed = app.get("/v1/me/consents", who).await.ok().body;
        let told = listed["items"].as_array().unwrap();
        assert_eq!((&told[0]["scopes"], &told[0]["given_on"]), (&json!([]), &json!("2026-03-02")));
        assert_eq!(told[1]["scopes"], json!(["read", "record"]));
        assert_eq!(
            (&told[0]["client_name"], &told[0]["carer_name"]),
            (&json!("Corrie de Wit"), &json!("Karin de Wit"))
        );
    }
    assert_eq!(app.get("/v1/me/consents", &world.other_client).await.ok().body["items"], json!([]));
}

#[tokio::test]
async fn a_client_sees_who_looked_and_nobody_else_sees_it() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    check_in(&app, &world, "2026-03-01").await;
    app.get(&format!("/v1/goals/{}", world.goal), &world.therapist).await.ok();
    app.get("/v1/audit", &world.log_manager).await.ok();
    let log = app.get("/v1/me/access-log", &world.client).await.ok();
    let rows: Vec<_> = log.body["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (&row["name"], &row["role"], &row["object_kind"]))
        .collect();
    assert_eq!(rows, [(&json!("Thea Smit"), &json!("therapist"), &json!("goal"))]);
    for other in [&world.carer, &world.therapist, &world.administrator] {
        app.get("/v1/me/access-log", other).await.refused(403, "forbidden");
    }
}
