//! A web server that writes down what it is told, for webhooks and notifications.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use poem::http::{HeaderMap, StatusCode};
use poem::listener::TcpAcceptor;
use poem::{Endpoint, IntoResponse as _, Request, Response};

/// A request that the sink was sent.
#[derive(Debug, Clone)]
pub struct Told {
    /// GET, POST …
    pub method: String,
    /// Where it went.
    pub path: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, as it came.
    pub body: String,
}

impl Told {
    /// A header's value, empty when it is absent.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

/// A running web server that answers 201 unless it is told otherwise.
#[derive(Clone)]
pub struct Sink {
    /// Where it listens: `127.0.0.1:PORT`.
    pub address: String,
    notes: Arc<Mutex<Notes>>,
}

#[derive(Default)]
struct Notes {
    told: Vec<Told>,
    answers: HashMap<String, Option<u16>>,
}

impl Sink {
    /// Starts one, inside a tokio runtime.
    #[must_use]
    pub fn start() -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let sink = Self { address, notes: Arc::default() };
        let acceptor = TcpAcceptor::from_std(listener).unwrap();
        tokio::spawn(poem::Server::new_with_acceptor(acceptor).run(sink.clone()));
        sink
    }

    /// The address of a path.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// Answers requests for a path with this status from now on; with nothing, it never answers.
    pub fn answer(&self, path: &str, status: impl Into<Option<u16>>) {
        self.notes.lock().unwrap().answers.insert(path.to_owned(), status.into());
    }

    /// Every request so far.
    #[must_use]
    pub fn told(&self) -> Vec<Told> {
        self.notes.lock().unwrap().told.clone()
    }
}

impl Endpoint for Sink {
    type Output = Response;

    async fn call(&self, mut request: Request) -> poem::Result<Response> {
        let body = request.take_body().into_string().await?;
        let (method, path) = (request.method().to_string(), request.uri().path().to_owned());
        let answer = {
            let mut notes = self.notes.lock().unwrap();
            notes.told.push(Told { method, path: path.clone(), headers: request.headers().clone(), body });
            notes.answers.get(&path).copied().unwrap_or(Some(201))
        };
        match answer {
            Some(status) => {
                let redirect = ("location", format!("http://{}/elsewhere", self.address));
                let status = StatusCode::from_u16(status).unwrap();
                Ok(if status.is_redirection() {
                    status.with_header(redirect.0, redirect.1).into_response()
                } else {
                    status.into_response()
                })
            }
            None => {
                tokio::time::sleep(Duration::from_secs(3600)).await;
                Ok(StatusCode::OK.into_response())
            }
        }
    }
}
