//! The keys of a running server: made anew as a matter of course, and when one leaked.

#![expect(clippy::unwrap_used, reason = "a test says so by panicking")]

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use reable_server::db::sql;
use reable_server::keys::Keys;
use reable_tests::{NOBODY, PUBLIC_URL, Process, TestApp, World};
use reqwest::{Client, Method, StatusCode};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use uuid::Uuid;

const SERVER: &str = env!("CARGO_BIN_EXE_reable-server-under-test");
const EMAIL: &str = "noor@zorg.example";
const PASSWORD: &str = "een zin van genoeg tekens";

/// A server that runs as a process of its own, on the database and the keys of a test.
struct Running {
    app: TestApp,
    world: World,
    process: Process,
    http: Client,
}

impl Running {
    async fn start() -> Self {
        let app = TestApp::builder().running_clock().key_files().start().await;
        let world = app.organisation().await;
        let (database, secrets) = (app.database_url().to_owned(), app.secrets_dir());
        let settings = [
            ("REABLE_DATABASE_URL", database.as_str()),
            ("REABLE_SECRETS_DIR", secrets.to_str().unwrap()),
            ("REABLE_PUBLIC_URL", PUBLIC_URL),
        ];
        let process = Process::serve(SERVER, &settings);
        let http = Client::builder().no_proxy().build().unwrap();
        Self { app, world, process, http }
    }

    /// `reable-server keys …`
    fn keys(&self, command: &str) -> String {
        let mut program = Command::new(SERVER);
        program.args(["keys", command]).env("REABLE_DATABASE_URL", self.app.database_url());
        let output = program.env("REABLE_SECRETS_DIR", self.app.secrets_dir()).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// What the running server answers to who has this token.
    async fn me(&self, token: &str) -> StatusCode {
        let url = format!("http://{}/v1/me", self.process.address);
        self.http.get(url).bearer_auth(token).send().await.unwrap().status()
    }

    /// Waits until the running server answers so to who has this token.
    async fn comes_to(&self, token: &str, status: StatusCode) {
        let patience = Instant::now() + Duration::from_secs(20);
        while self.me(token).await != status {
            assert!(Instant::now() < patience, "the running server never took up its keys");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    async fn post(&self, path: &str, body: Value) -> (StatusCode, Value) {
        let url = format!("http://{}{path}", self.process.address);
        let reply = self.http.post(url).json(&body).send().await.unwrap();
        (reply.status(), reply.json().await.unwrap())
    }

    /// A nurse with a password and a second factor; answers the secret of the latter.
    async fn employ(&self) -> String {
        let account = json!({"name": "Noor de Wit", "email": EMAIL, "role": "nurse", "teams": [self.world.team]});
        let added = self.app.post("/v1/staff", &self.world.administrator, account).await.ok().body;
        let path = format!("/v1/staff/{}/invitations", added["id"].as_str().unwrap());
        let invited = self.app.send(Method::POST, &path, &self.world.administrator, None).await.ok().body;
        let token = invited["url"].as_str().unwrap().rsplit('/').next().unwrap();
        let body = json!({"token": token, "new_password": PASSWORD});
        self.app.post("/v1/password-resets/complete", NOBODY, body).await.ok();
        let (status, pair) = self.post("/v1/sessions/password", json!({"email": EMAIL, "password": PASSWORD})).await;
        assert_eq!(status, StatusCode::CREATED, "{pair}");
        let token = pair["access_token"].as_str().unwrap();
        let once_more = json!({"current_password": PASSWORD});
        let secret =
            self.app.post("/v1/me/totp", token, once_more).await.ok().body["secret"].as_str().unwrap().to_owned();
        let code = json!({"code": self.app.totp_code(&secret, -1)});
        self.app.put("/v1/me/totp", token, code).await.ok();
        secret
    }

    /// The one secret of a second factor as it lies in the database, and whose it is.
    async fn sealed(&self) -> (Uuid, Vec<u8>) {
        let db = self.app.parts.db.read();
        let rows = db.query_all_raw(sql(db, "SELECT staff_id, secret FROM second_factors", [])).await.unwrap();
        let [row] = rows.as_slice() else { panic!("one second factor") };
        (row.try_get("", "staff_id").unwrap(), row.try_get("", "secret").unwrap())
    }

    /// Signs in with the code of so many periods from now; answers the pair of tokens.
    async fn sign_in(&self, secret: &str, periods: i64) -> Value {
        let code = self.app.totp_code(secret, periods);
        let body = json!({"email": EMAIL, "password": PASSWORD, "totp_code": code});
        let (status, pair) = self.post("/v1/sessions/password", body).await;
        assert_eq!(status, StatusCode::CREATED, "{pair}");
        pair
    }
}

fn keys_in(folder: &Path) -> Keys {
    Keys::open(folder, PUBLIC_URL).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rotated_key_signs_without_a_restart_and_the_one_before_is_still_accepted() {
    let running = Running::start().await;
    let (client, now) = (&running.world.client, running.app.clock.now().timestamp());
    assert_eq!(running.me(&client.token).await, StatusCode::OK);
    assert!(running.keys("rotate").contains("signs from now on"));
    let fresh = keys_in(&running.app.secrets_dir()).sign(client.id, client.session, now, now + 600).unwrap();
    running.comes_to(&fresh, StatusCode::OK).await;
    assert_eq!(running.me(&client.token).await, StatusCode::OK, "the old key's tokens last");
    let listed = running.keys("list");
    let uses: Vec<&str> = listed.lines().map(|line| line.split_whitespace().next().unwrap()).collect();
    assert_eq!(uses, ["signs", "accepted", "seals"], "{listed}");

    running.keys("rotate");
    running.comes_to(&client.token, StatusCode::UNAUTHORIZED).await;
    assert_eq!(running.me(&fresh).await, StatusCode::OK, "only the last but one is gone");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_leaked_key_is_revoked_and_nobody_has_to_sign_in_or_pair_anew() {
    let running = Running::start().await;
    let secret = running.employ().await;
    let pair = running.sign_in(&secret, 0).await;
    let stolen = tempfile::tempdir().unwrap();
    for file in std::fs::read_dir(running.app.secrets_dir()).unwrap() {
        let file = file.unwrap();
        if file.file_type().unwrap().is_file() {
            std::fs::copy(file.path(), stolen.path().join(file.file_name())).unwrap();
        }
    }
    let (client, now) = (&running.world.client, running.app.clock.now().timestamp());
    let forged = keys_in(stolen.path()).sign(client.id, client.session, now, now + 600).unwrap();
    assert_eq!(running.me(&forged).await, StatusCode::OK, "who has the key is anybody");

    let said = running.keys("revoke");
    assert!(said.contains("Second factors sealed anew: 1.") && !said.contains("neither key"), "{said}");
    running.comes_to(&forged, StatusCode::UNAUTHORIZED).await;
    let listed = running.keys("list");
    assert_eq!(listed.lines().count(), 2, "nothing of the old keys is left: {listed}");

    let (status, renewed) = running.post("/v1/sessions/refresh", json!({"refresh_token": pair["refresh_token"]})).await;
    assert_eq!(status, StatusCode::CREATED, "{renewed}");
    assert_eq!(running.me(renewed["access_token"].as_str().unwrap()).await, StatusCode::OK);
    running.sign_in(&secret, 1).await;
    let (owner, sealed) = running.sealed().await;
    assert_eq!(keys_in(stolen.path()).unseal(owner, &sealed), None, "the stolen key opens nothing that is there now");
    assert!(keys_in(&running.app.secrets_dir()).unseal(owner, &sealed).is_some());
    let log = running.app.get("/v1/audit?action=change&limit=200", &running.world.log_manager).await.ok().body;
    assert!(log["items"].as_array().unwrap().iter().any(|one| one["object_kind"] == "keys"), "{log:#}");
}

#[tokio::test]
async fn a_token_that_was_believed_is_judged_anew_by_the_keys_a_second_later() {
    let app = TestApp::builder().key_files().start().await;
    let world = app.organisation().await;
    app.get("/v1/me", &world.client).await.ok();
    let mut program = Command::new(SERVER);
    program.args(["keys", "revoke"]).env("REABLE_DATABASE_URL", app.database_url());
    assert!(program.env("REABLE_SECRETS_DIR", app.secrets_dir()).output().unwrap().status.success());
    // As an unsealing does that comes first: nobody forgets whom they believed.
    assert!(app.parts.keys.reload().unwrap());
    app.clock.advance(chrono::TimeDelta::seconds(1));
    app.get("/v1/me", &world.client).await.refused(401, "signed_out");
}
