//! The team's pages as any program sees them: who gets in, what is refused, what is logged, how much is asked of the
//! database. What a person does with them is tried in a browser (`server/app/tests/team`).

#![expect(clippy::unwrap_used, reason = "a test says what went wrong by stopping there")]

use chrono::TimeDelta;
use reable_server::accounts::secrets;
use reable_server::pages::PATHS;
use reable_tests::operations::{Things, things_of};
use reable_tests::{Person, TestApp};
use reqwest::{Method, Response};
use uuid::Uuid;

/// A desk at which a member of staff is signed in.
struct Desk<'a> {
    app: &'a TestApp,
    cookie: String,
}

impl<'a> Desk<'a> {
    /// Signed in, as the form of the page leaves it.
    async fn of(app: &'a TestApp, person: &Person) -> Self {
        let (secret, now) = (secrets::fresh(&app.parts.dice), app.clock.now());
        let row = vec![
            app.id().into(),
            person.org.into(),
            person.id.into(),
            "staff".into(),
            now.into(),
            (now + TimeDelta::minutes(30)).into(),
            (now + TimeDelta::hours(12)).into(),
            secrets::digest_of(&secret).into(),
        ];
        let into =
            "sessions (id, org_id, person_id, kind, created_at, idle_expires_at, absolute_expires_at, cookie_digest)";
        app.insert(into, row).await;
        Self { app, cookie: format!("reable={secret}") }
    }

    async fn open(&self, path: &str) -> Response {
        let url = format!("{}{path}", self.app.url);
        self.app.http.get(url).header("cookie", &self.cookie).send().await.unwrap()
    }

    async fn read(&self, path: &str) -> String {
        let response = self.open(path).await;
        assert_eq!(response.status(), 200, "{path}");
        response.text().await.unwrap()
    }

    /// Sends a form as a browser does from a page of this site.
    async fn send(&self, path: &str, fields: &[(&str, &str)]) -> Response {
        self.send_from("same-origin", path, fields).await
    }

    async fn send_from(&self, site: &str, path: &str, fields: &[(&str, &str)]) -> Response {
        let url = format!("{}{path}", self.app.url);
        let request = self.app.http.request(Method::POST, url).header("cookie", &self.cookie);
        request.header("sec-fetch-site", site).form(fields).send().await.unwrap()
    }
}

#[tokio::test]
async fn the_caseload_asks_as_many_questions_for_forty_clients_as_for_one() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let desk = Desk::of(&app, &world.therapist).await;
    desk.read("/team").await;
    let before = app.reads();
    desk.read("/team").await;
    let for_few = app.reads() - before;
    for number in 0..40 {
        let client = app.client(world.org, &format!("Cliënt {number}"), world.team, world.coordinator.id).await;
        app.episode(&client).await;
    }
    let before = app.reads();
    let page = desk.read("/team").await;
    assert!(page.matches("/team/clients/").count() > 40);
    assert_eq!(app.reads() - before, for_few);
    assert!(for_few <= 14, "{for_few}");
}

#[tokio::test]
async fn what_another_site_posts_is_not_done() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let desk = Desk::of(&app, &world.therapist).await;
    let path = format!("/team/clients/{}/goals/new", world.episode);
    let goal = [("title", "Weer fietsen"), ("kind", "improve"), ("planned_days", "1")];
    for site in ["cross-site", "same-site", "none"] {
        let response = desk.send_from(site, &path, &goal).await;
        assert_eq!(response.status(), 403, "{site}");
    }
    let url = format!("{}{path}", app.url);
    let silent = app.http.post(url).header("cookie", &desk.cookie).form(&goal).send().await.unwrap();
    assert_eq!(silent.status(), 403, "a browser that says nothing of where it comes from");
    let titles = app.texts("SELECT title FROM goals", "title").await;
    assert!(!titles.contains(&"Weer fietsen".to_owned()));
    assert_eq!(desk.send(&path, &goal).await.status(), 303);
    assert!(app.texts("SELECT title FROM goals", "title").await.contains(&"Weer fietsen".to_owned()));
}

#[tokio::test]
async fn a_session_ends_after_half_an_hour_without_use() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let desk = Desk::of(&app, &world.therapist).await;
    for _ in 0..3 {
        app.clock.advance(TimeDelta::minutes(29));
        desk.read("/team").await;
    }
    app.clock.advance(TimeDelta::minutes(31));
    let response = desk.open("/team").await;
    assert_eq!(response.status(), 303);
    assert_eq!(response.headers()["location"], "/team/sign-in");
}

#[tokio::test]
async fn signing_out_ends_the_session_on_the_server() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let desk = Desk::of(&app, &world.therapist).await;
    let response = desk.send("/team/sign-out", &[]).await;
    assert_eq!(response.status(), 303);
    assert_eq!(response.headers()["clear-site-data"], "\"cache\"");
    assert_eq!(desk.open("/team").await.status(), 303);
}

#[tokio::test]
async fn a_colleague_who_was_deactivated_is_out_at_once() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let desk = Desk::of(&app, &world.therapist).await;
    let id = world.therapist.id;
    let body = serde_json::json!({ "active": false });
    let reply = app.send(Method::PATCH, &format!("/v1/staff/{id}"), &world.administrator, body).await;
    assert_eq!(reply.status, 200, "{:?}", reply.body);
    assert_eq!(desk.open("/team").await.status(), 303);
}

#[tokio::test]
async fn whoever_opens_a_client_is_seen_by_the_client() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let desk = Desk::of(&app, &world.therapist).await;
    desk.read(&format!("/team/clients/{}", world.episode)).await;
    let log = app.get("/v1/me/access-log", &world.client).await;
    let looks = log.body["items"].as_array().unwrap();
    assert!(looks.iter().any(|look| look["action"] == "read" && look["role"] == "therapist"), "{}", log.body);
}

/// The address with these things for the words in it; `own` stands for the first one where it is given.
fn named(path: &str, things: &Things, own: Option<&Things>) -> String {
    let mut own = own;
    let part = |part: &str| match part.strip_prefix(':') {
        None => part.to_owned(),
        Some(word) => own.take().unwrap_or(things)[match word {
            "access" => "emergency-access",
            "alarm" => "carer-alarms",
            "feed" => "calendar-feeds",
            "person" => "people",
            "team" => "teams",
            other => things.keys().find(|key| key.trim_end_matches('s') == other).unwrap(),
        }]
        .to_string(),
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// The form of a page that is looked at before whose it is about.
fn filled(path: &str) -> &'static [(&'static str, &'static str)] {
    match path {
        "/team/teams/:team/meetings" => &[("held_on", "2026-03-09")],
        "/team/clients/:episode/holds/:hold" => &[("released_on", "2026-03-02"), ("release_note", "arts akkoord")],
        "/team/clients/:episode/alarms/:alarm" => &[("agreed", "gebeld"), ("closed_on", "2026-03-02")],
        "/team/clients/:episode/carers/:carer/strain" => {
            &[("instrument", "csi"), ("score", "5"), ("taken_on", "2026-03-02")]
        }
        _ => &[],
    }
}

#[tokio::test]
async fn no_page_reaches_into_another_organisation() {
    let app = TestApp::start().await;
    let (world, far) = (app.organisation().await, app.organisation().await);
    let (own, far) = (things_of(&app, &world).await, things_of(&app, &far).await);
    let desks = [Desk::of(&app, &world.nurse).await, Desk::of(&app, &world.coordinator).await];
    let mut tried = 0;
    for (path, methods) in
        PATHS.iter().filter(|(path, _)| path.contains("/:") && !path.contains("/style/") && !path.contains(":secret"))
    {
        let mixed = (path.matches("/:").count() > 1).then(|| named(path, &far, Some(&own)));
        for address in std::iter::once(named(path, &far, None)).chain(mixed) {
            for desk in &desks {
                if methods.contains("GET") {
                    assert_eq!(desk.open(&address).await.status(), 404, "GET {path} {address}");
                }
                if methods.contains("POST") {
                    assert_eq!(desk.send(&address, filled(path)).await.status(), 404, "POST {path} {address}");
                }
                tried += 1;
            }
        }
    }
    assert!(tried > 60, "{tried} addresses were tried");
    let caseload = desks[0].read("/team").await;
    assert!(caseload.contains(&own["episodes"].to_string()) && !caseload.contains(&far["episodes"].to_string()));
}

#[tokio::test]
async fn another_teams_client_is_not_there() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let desk = Desk::of(&app, &world.therapist).await;
    let nobody = Uuid::nil();
    for path in ["", "/goals", "/goals/new", "/copm", "/care", "/ending"] {
        let other = desk.open(&format!("/team/clients/{}{path}", world.other_episode)).await;
        assert_eq!(other.status(), 404, "{path}");
        let other = other.text().await.unwrap();
        let none = desk.open(&format!("/team/clients/{nobody}{path}")).await.text().await.unwrap();
        assert_eq!(other, none, "{path}");
        assert_eq!(desk.open(&format!("/team/clients/not-an-id{path}")).await.status(), 404, "{path}");
    }
}

#[tokio::test]
async fn an_administrator_sees_no_caseload() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let desk = Desk::of(&app, &world.administrator).await;
    assert_eq!(desk.open("/team").await.status(), 403);
    assert_eq!(desk.open(&format!("/team/clients/{}", world.episode)).await.status(), 403);
}

#[tokio::test]
async fn a_stale_edit_changes_nothing_and_shows_both_versions() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let desk = Desk::of(&app, &world.therapist).await;
    let path = format!("/team/goals/{}", world.goal);
    let edit = |title: &'static str| [("form", "about"), ("version", "1"), ("title", title)];
    assert_eq!(desk.send(&path, &edit("Eerst dit")).await.status(), 303);
    let response = desk.send(&path, &edit("Toen dat")).await;
    assert_eq!(response.status(), 412);
    let page = response.text().await.unwrap();
    assert!(page.contains("value=\"Toen dat\"") && page.contains("Staat er nu: Eerst dit"), "{page}");
    // Having seen both, the second one may have it their way.
    let again = [("form", "about"), ("version", "2"), ("title", "Toen dat")];
    assert_eq!(desk.send(&path, &again).await.status(), 303);
}

#[tokio::test]
async fn a_page_sent_twice_records_once() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let desk = Desk::of(&app, &world.therapist).await;
    let (path, id) = (format!("/team/clients/{}/messages", world.episode), app.id().to_string());
    let message = [("form", "message"), ("id", id.as_str()), ("text", "Knap gedaan!")];
    for _ in 0..2 {
        assert_eq!(desk.send(&path, &message).await.status(), 303);
    }
    assert_eq!(app.texts("SELECT text FROM messages", "text").await, ["Knap gedaan!"]);
}

#[tokio::test]
async fn pages_say_what_they_may_do_and_are_never_kept() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let desk = Desk::of(&app, &world.therapist).await;
    for path in ["/team".to_owned(), format!("/team/clients/{}", world.episode), "/team/account".to_owned()] {
        let response = desk.open(&path).await;
        let headers = response.headers();
        assert_eq!(headers["cache-control"], "no-store", "{path}");
        let policy = headers["content-security-policy"].to_str().unwrap();
        assert!(policy.starts_with("default-src 'none'; style-src 'self'"), "{policy}");
        assert!(!policy.contains("script") && !policy.contains("unsafe"), "{policy}");
    }
}

#[tokio::test]
async fn the_next_meeting_comes_first_however_many_are_planned_and_earlier_ones_are_paged() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let desk = Desk::of(&app, &world.therapist).await;
    let today = app.clock.now().date_naive();
    let held = |days: i64| (today + TimeDelta::days(days)).format("%Y-%m-%d").to_string();
    let into = "meetings (id, org_id, team_id, held_on, planned_by, planned_at)";
    for week in -30_i64..=50 {
        let day = today + TimeDelta::days(7 * week);
        let (org, by) = (world.org.into(), world.therapist.id.into());
        let row = vec![app.id().into(), org, world.team.into(), day.into(), by, app.clock.now().into()];
        app.insert(into, row).await;
    }
    let listed = |page: &str| page.matches("<li><a href=\"/team/meetings/").count();
    let page = desk.read("/team/meetings").await;
    assert_eq!(listed(&page), 51 + 26, "all that are to come, and half a year of those that were");
    let first = page.split("<li><a href=\"/team/meetings/").nth(1).unwrap();
    assert!(first.split("</li>").next().unwrap().contains("vandaag"), "{first}");
    let earlier = format!("/team/meetings?before={}", held(-7 * 26));
    assert!(page.contains(&earlier));
    let page = desk.read(&earlier).await;
    assert_eq!(listed(&page), 51 + 4);
    assert!(!page.contains("?before="));
}

#[tokio::test]
async fn a_record_of_another_team_is_opened_on_the_page_and_read_on_its_own() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    app.execute(
        "UPDATE clients SET external_ref = 'C-17' WHERE id IN (SELECT id FROM people WHERE name LIKE 'Corrie%')",
    )
    .await;
    let desk = Desk::of(&app, &world.other_therapist).await;
    let record = format!("/team/clients/{}", world.episode);
    assert_eq!(desk.open(&record).await.status(), 404);
    let refused = desk.send("/team/emergency", &[("form", "open"), ("external_ref", "C-99"), ("reason", "val")]).await;
    assert_eq!(refused.status(), 404);
    let page = refused.text().await.unwrap();
    assert!(page.contains("De poging staat in het logboek") && page.contains("value=\"C-99\""), "{page}");
    let opened = desk.send("/team/emergency", &[("form", "open"), ("external_ref", "C-17"), ("reason", "val")]).await;
    assert_eq!((opened.status().as_u16(), opened.headers()["location"].to_str().unwrap()), (303, record.as_str()));
    assert!(desk.read(&record).await.contains("Corrie de Wit"));
    let list = desk.read("/team/emergency").await;
    assert!(list.contains("Corrie de Wit") && list.contains("tot 18:00"), "{list}");
}

#[tokio::test]
async fn the_account_says_where_else_one_is_signed_in_until_one_signs_out_there() {
    let app = TestApp::start().await;
    let world = app.organisation().await;
    let desk = Desk::of(&app, &world.nurse).await;
    let account = desk.read("/team/account").await;
    assert!(account.contains("In een browser, sinds 2 maart 2026 10:00; laatst gebruikt"), "{account}");
    assert_eq!(desk.send("/team/account/sessions", &[]).await.status(), 303);
    let account = desk.read("/team/account").await;
    assert!(account.contains("U bent nergens anders aangemeld.") && !account.contains("sinds"), "{account}");
    app.get("/v1/me", &world.nurse).await.refused(401, "signed_out");
}
