//! What happens to clients outside the plan: enrolled by mistake, gone, back again, married to another client.

#![expect(clippy::unwrap_used, reason = "a panic is how a test fails")]

use reable_server::db::sql;
use reable_tests::{Person, Reply, TestApp, World};
use reqwest::Method;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};

async fn world() -> (TestApp, World) {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    (app, world)
}

async fn enrol(app: &TestApp, world: &World, reference: &str, name: &str) -> Value {
    let body = json!({ "name": name, "external_ref": reference, "team_id": world.team });
    app.post("/v1/clients", &world.nurse, body).await.ok().body
}

async fn void(app: &TestApp, who: &Person, client: &str) -> Reply {
    app.post(&format!("/v1/clients/{client}/void"), who, json!({ "reason": "verkeerde mevrouw" })).await
}

async fn pair(app: &TestApp, by: &Person, person: &str) -> Value {
    let path = format!("/v1/people/{person}/pairing-codes");
    let code = app.post(&path, by, json!({ "shown_on_screen": true, "reissue": true })).await.ok().body;
    let body = json!({ "code": code["code"], "device_name": "Telefoon" });
    app.post("/v1/sessions/pairing", reable_tests::NOBODY, body).await.ok().body
}

async fn count(app: &TestApp, text: &str) -> i64 {
    let db = app.parts.db.read();
    db.query_one_raw(sql(db, text, [])).await.unwrap().unwrap().try_get("", "n").unwrap()
}

#[tokio::test]
async fn an_enrolment_by_mistake_is_void_as_if_it_had_never_been() {
    let (app, world) = world().await;
    let enrolled = enrol(&app, &world, "A-17", "Mevrouw Vergissing").await;
    let client = enrolled["id"].as_str().unwrap();
    let phone = pair(&app, &world.nurse, client).await;
    let token = phone["access_token"].as_str().unwrap();
    app.get("/v1/me", token).await.ok();

    for (who, status) in [(&world.therapist, 403), (&world.other_therapist, 404), (&world.log_manager, 403)] {
        assert_eq!(void(&app, who, client).await.status, status, "{}", who.role);
    }
    void(&app, &world.nurse, client).await.ok();
    assert_eq!(app.get("/v1/me", token).await.status, 401);
    let found = app.get("/v1/clients?q=Vergissing", &world.administrator).await.ok().body;
    assert_eq!(found["items"], json!([]));
    let caseload = app.get("/v1/episodes", &world.nurse).await.ok().body;
    assert!(!caseload.to_string().contains("Vergissing"));
    assert_eq!(count(&app, "SELECT COUNT(*) AS n FROM people WHERE name LIKE '%Vergissing%'").await, 0);
    enrol(&app, &world, "A-17", "De goede mevrouw").await;
    let log = app.get("/v1/audit?outcome=void", &world.log_manager).await.ok().body;
    assert_eq!(log["items"][0]["purpose"], "verkeerde mevrouw");
    assert!(app.get("/v1/audit/verification", &world.log_manager).await.ok().body.get("first_broken").is_none());
}

#[tokio::test]
async fn once_care_was_recorded_nothing_is_void_any_more() {
    let (app, world) = world().await;
    let client = world.client.id.to_string();
    void(&app, &world.coordinator, &client).await.refused(409, "has_care_data");
    let enrolled = enrol(&app, &world, "A-18", "Mevrouw Nieuw").await;
    let client = enrolled["id"].as_str().unwrap();
    let hold = json!({ "reason": "klacht" });
    app.post(&format!("/v1/clients/{client}/legal-holds"), &world.administrator, hold).await.ok();
    void(&app, &world.administrator, client).await.refused(409, "legal_hold");
}

#[tokio::test]
async fn who_has_left_gets_no_compliment_and_no_letter_opens_anything() {
    for reason in ["withdrew", "admitted", "moved", "died"] {
        let (app, world) = world().await;
        let letter = format!("/v1/people/{}/pairing-codes", world.client.id);
        let code = app.post(&letter, &world.nurse, json!({})).await.ok().body;
        let carers = format!("/v1/people/{}/pairing-codes", world.carer.id);
        let carers_code = app.post(&carers, &world.nurse, json!({})).await.ok().body;
        let compliment = (format!("/v1/clients/{}/messages", world.client.id), json!({ "text": "Knap!" }));
        app.post(&compliment.0, &world.nurse, compliment.1.clone()).await.ok();
        let end = json!({ "ended_on": "2026-03-02", "reason": reason });
        app.post(&format!("/v1/episodes/{}/end", world.episode), &world.nurse, end).await.ok();
        app.post(&compliment.0, &world.nurse, compliment.1.clone()).await.refused(409, "client_left");
        for code in [code, carers_code] {
            let body = json!({ "code": code["code"], "device_name": "Telefoon" });
            let refused = app.post("/v1/sessions/pairing", reable_tests::NOBODY, body).await;
            assert_eq!(refused.status, 401, "{reason}");
        }
        assert_eq!(count(&app, "SELECT COUNT(*) AS n FROM outbox WHERE settled_at IS NULL").await, 0, "{reason}");
        assert_eq!(count(&app, "SELECT COUNT(*) AS n FROM signals WHERE cleared_on IS NULL").await, 0, "{reason}");

        // Back again: a new episode, and everything as before.
        let path = format!("/v1/clients/{}/episodes", world.client.id);
        app.post(&path, &world.coordinator, json!({})).await.ok();
        app.post(&compliment.0, &world.nurse, compliment.1).await.ok();
    }
}

#[tokio::test]
async fn who_reached_the_goals_may_still_be_complimented() {
    let (app, world) = world().await;
    let end = json!({ "ended_on": "2026-03-02", "reason": "goals_reached" });
    app.post(&format!("/v1/episodes/{}/end", world.episode), &world.nurse, end).await.ok();
    let path = format!("/v1/clients/{}/messages", world.client.id);
    app.post(&path, &world.nurse, json!({ "text": "Gefeliciteerd!" })).await.ok();
}

#[tokio::test]
async fn open_signals_are_cleared_in_the_moment_in_which_an_episode_ends() {
    let (app, world) = world().await;
    app.clock.advance(chrono::TimeDelta::days(10));
    let token = app.sign_in_as(&world.administrator);
    app.post("/v1/signal-sweeps", token.as_str(), json!({})).await.ok();
    let open = "SELECT COUNT(*) AS n FROM signals s WHERE s.cleared_on IS NULL AND s.client_id IN \
                (SELECT id FROM people WHERE name = 'Corrie de Wit')";
    assert!(count(&app, open).await > 0, "ten days of silence say something");
    let token = app.sign_in_as(&world.nurse);
    let end = json!({ "ended_on": "2026-03-12", "reason": "admitted" });
    app.post(&format!("/v1/episodes/{}/end", world.episode), token.as_str(), end).await.ok();
    assert_eq!(count(&app, open).await, 0);
}

#[tokio::test]
async fn spouses_take_part_both_and_care_for_each_other_on_one_tablet() {
    let (app, world) = world().await;
    let (his, hers) = (enrol(&app, &world, "P-1", "Piet Paar").await, enrol(&app, &world, "P-2", "Pia Paar").await);
    let link = |name: &str| {
        json!({
            "name": name, "relation": "partner",
            "consent": { "scopes": ["read", "record"], "given_on": "2026-03-02" },
        })
    };
    let path = |client: &Value| format!("/v1/clients/{}/carers", client["id"].as_str().unwrap());
    let pia = app.post(&path(&his), &world.nurse, link("Pia Paar")).await.ok().body;
    let piet = app.post(&path(&hers), &world.nurse, link("Piet Paar")).await.ok().body;
    // Each of them pairs the same tablet twice: for oneself, and as the other's carer.
    for (own, carer, other) in [(&his, &piet, &hers), (&hers, &pia, &his)] {
        let own_token = pair(&app, &world.nurse, own["id"].as_str().unwrap()).await;
        let carer_token = pair(&app, &world.nurse, carer["person_id"].as_str().unwrap()).await;
        let (own_id, other_id) = (own["id"].as_str().unwrap(), other["id"].as_str().unwrap());
        let own_token = own_token["access_token"].as_str().unwrap();
        app.get(&format!("/v1/today?client={own_id}"), own_token).await.ok();
        app.get(&format!("/v1/today?client={other_id}"), own_token).await.refused(404, "not_found");
        let carer_token = carer_token["access_token"].as_str().unwrap();
        app.get(&format!("/v1/today?client={other_id}"), carer_token).await.ok();
        app.get(&format!("/v1/today?client={own_id}"), carer_token).await.refused(404, "not_found");
    }
}

#[tokio::test]
async fn a_carer_who_is_replaced_is_refused_at_the_next_request_and_what_they_recorded_stays() {
    let (app, world) = world().await;
    let check_in = format!("/v1/goals/{}/check-ins/2026-03-02", world.goal);
    let mark = json!({ "help": "alone", "performance": 6, "satisfaction": 7 });
    app.put(&check_in, &world.carer, mark.clone()).await.ok();
    app.delete(&format!("/v1/carers/{}", world.carer_relation), &world.coordinator).await.ok();
    app.put(&check_in, &world.carer, mark.clone()).await.refused(401, "signed_out");
    let link = json!({
        "name": "Nico Nieuw", "relation": "zoon",
        "consent": { "scopes": ["read", "record"], "given_on": "2026-03-02" },
    });
    let new = app.post(&format!("/v1/clients/{}/carers", world.client.id), &world.coordinator, link).await.ok().body;
    let phone = pair(&app, &world.nurse, new["person_id"].as_str().unwrap()).await;
    app.put(&check_in, phone["access_token"].as_str().unwrap(), mark).await.ok();
    let recorded = app.get(&format!("/v1/goals/{}/check-ins", world.goal), &world.nurse).await.ok().body;
    assert_eq!(recorded["items"].as_array().unwrap().len(), 2, "one of each carer");
}

#[tokio::test]
async fn consent_that_is_narrowed_holds_from_the_next_request_on() {
    let (app, world) = world().await;
    let check_in = format!("/v1/goals/{}/check-ins/2026-03-02", world.goal);
    let today = format!("/v1/today?client={}", world.client.id);
    let mark = json!({ "help": "alone", "performance": 6, "satisfaction": 7 });
    for (version, scopes, reads, records) in [("\"1\"", json!(["read"]), 200, 403), ("\"2\"", json!([]), 403, 403)] {
        let consent = json!({ "consent": { "scopes": scopes, "given_on": "2026-03-02" } });
        let path = format!("/v1/carers/{}", world.carer_relation);
        app.call(Method::PATCH, &path, &world.coordinator, Some(consent), &[("If-Match", version)]).await.ok();
        assert_eq!(app.get(&today, &world.carer).await.status, reads);
        assert_eq!(app.put(&check_in, &world.carer, mark.clone()).await.status, records);
    }
}

/// Asks that one record goes into another, and has a second administrator agree.
async fn merge(app: &TestApp, world: &World, from: &str, into: &str) -> Value {
    let second = app.staff(world.org, "administrator", "Bea Tweede", None).await;
    let body = json!({ "client_id": from, "into_id": into, "reason": "zelfde mevrouw" });
    let token = app.sign_in_as(&world.administrator);
    let asked = app.post("/v1/approvals/merge", token.as_str(), body).await.ok().body;
    let path = format!("/v1/approvals/{}/approve", asked["id"].as_str().unwrap());
    app.send(Method::POST, &path, &world.administrator, None).await.refused(403, "own_request");
    app.send(Method::POST, &path, &second, None).await.ok().body
}

#[tokio::test]
async fn two_records_of_one_person_become_one_and_can_be_taken_apart() {
    let (app, world) = world().await;
    let from = world.client.id.to_string();
    let mark = json!({ "help": "alone", "performance": 6, "satisfaction": 7 });
    app.put(&format!("/v1/goals/{}/check-ins/2026-03-02", world.goal), &world.client, mark).await.ok();
    let into = enrol(&app, &world, "A-2", "Corrie de Wit (dubbel)").await["id"].as_str().unwrap().to_owned();
    let body = json!({ "client_id": from, "into_id": into, "reason": "zelfde mevrouw" });
    app.post("/v1/approvals/merge", &world.administrator, body.clone()).await.refused(409, "episode_open");
    let end = json!({ "ended_on": "2026-03-02", "reason": "other" });
    app.post(&format!("/v1/episodes/{}/end", world.episode), &world.nurse, end).await.ok();
    app.post("/v1/approvals/merge", &world.nurse, body).await.refused(403, "forbidden");
    let elsewhere = app.organisation().await;
    let theirs = json!({ "client_id": elsewhere.client.id, "into_id": into, "reason": "zelfde mevrouw" });
    app.post("/v1/approvals/merge", &world.administrator, theirs).await.refused(404, "not_found");

    merge(&app, &world, &from, &into).await;
    let listed = app.get("/v1/clients?q=Corrie", &world.administrator).await.ok().body;
    let names: Vec<&str> = listed["items"].as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Corrie de Wit (dubbel)"]);
    let episodes = app.get(&format!("/v1/clients/{into}/episodes"), &world.nurse).await.ok().body;
    assert_eq!(episodes["items"].as_array().unwrap().len(), 2, "the history of both");
    let check_ins = app.get(&format!("/v1/goals/{}/check-ins", world.goal), &world.nurse).await.ok().body;
    assert_eq!(check_ins["items"].as_array().unwrap().len(), 1, "and what was recorded is read as before");
    app.get("/v1/me", &world.client).await.refused(401, "signed_out");
    app.get("/v1/me", &world.carer).await.refused(401, "signed_out");
    let codes = format!("/v1/people/{from}/pairing-codes");
    app.post(&codes, &world.nurse, json!({})).await.refused(409, "merged");
    let again = format!("/v1/clients/{from}/episodes");
    app.post(&again, &world.administrator, json!({})).await.refused(409, "merged");

    app.send(Method::POST, &format!("/v1/clients/{into}/unmerge"), &world.administrator, None)
        .await
        .refused(409, "not_merged");
    app.send(Method::POST, &format!("/v1/clients/{from}/unmerge"), &world.nurse, None).await.refused(403, "forbidden");
    app.send(Method::POST, &format!("/v1/clients/{from}/unmerge"), &world.administrator, None).await.ok();
    let listed = app.get("/v1/clients?q=Corrie", &world.administrator).await.ok().body;
    assert_eq!(listed["items"].as_array().unwrap().len(), 2);
    let carers = app.get(&format!("/v1/clients/{from}/carers"), &world.nurse).await.ok().body;
    assert_eq!(carers["items"][0]["name"], "Karin de Wit", "carers are carers again");
    let episodes = app.get(&format!("/v1/clients/{into}/episodes"), &world.nurse).await.ok().body;
    assert_eq!(episodes["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn a_merge_is_undone_for_thirty_days_and_follows_to_another_team_and_into_erasure() {
    let (app, world) = world().await;
    let from = world.client.id.to_string();
    let end = json!({ "ended_on": "2026-03-02", "reason": "other" });
    app.post(&format!("/v1/episodes/{}/end", world.episode), &world.nurse, end.clone()).await.ok();
    let enrolled = enrol(&app, &world, "A-2", "Corrie Dubbel").await;
    let into = enrolled["id"].as_str().unwrap().to_owned();
    merge(&app, &world, &from, &into).await;

    let goal = format!("/v1/goals/{}", world.goal);
    app.get(&goal, &world.other_therapist).await.refused(404, "not_found");
    let version = format!("\"{}\"", enrolled["version"]);
    let moving = json!({ "team_id": world.other_team, "reason": "verhuisd" });
    let path = format!("/v1/clients/{into}");
    app.call(Method::PATCH, &path, &world.administrator, Some(moving), &[("If-Match", &version)]).await.ok();
    app.get(&goal, &world.other_therapist).await.ok();
    app.get(&goal, &world.nurse).await.refused(404, "not_found");

    app.clock.advance(chrono::TimeDelta::days(30) + chrono::TimeDelta::seconds(1));
    let token = app.sign_in_as(&world.administrator);
    let undo = format!("/v1/clients/{from}/unmerge");
    app.send(Method::POST, &undo, token.as_str(), None).await.refused(409, "too_late");

    let path = format!("/v1/episodes/{}/end", enrolled["episode_id"].as_str().unwrap());
    app.post(&path, app.sign_in_as(&world.other_therapist).as_str(), end).await.ok();
    let ask = json!({ "client_id": into, "ground": "request", "reason": "brief" });
    let asked = app.post("/v1/approvals/erasure", token.as_str(), ask).await.ok().body;
    let second = app.staff(world.org, "administrator", "Cor Derde", None).await;
    let path = format!("/v1/approvals/{}/approve", asked["id"].as_str().unwrap());
    app.send(Method::POST, &path, &second, None).await.ok();
    assert_eq!(count(&app, "SELECT COUNT(*) AS n FROM people WHERE name LIKE 'Corrie%'").await, 0);
    assert_eq!(count(&app, "SELECT COUNT(*) AS n FROM erasures").await, 2, "a certificate of each record");
}
