//! What the server tells about itself: one line of log a request, and counters for Prometheus. Ids at most, never
//! names, texts, addresses or queries.

use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use poem::http::{HeaderValue, Method};
use poem::{Response, Route, get, handler};
use poem_openapi::OperationId;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};
use reable_rules::reminders::{Channel, ReminderKind};

use super::routes;
use crate::outbox::worker;
use crate::parts::Parts;

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Answered {
    operation: &'static str,
    status: &'static str,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Operation {
    operation: &'static str,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Reminded {
    kind: &'static str,
    channel: &'static str,
    event: &'static str,
}

/// What is counted of messages that leave, by kind, channel and event: `due` (queued), `sent`, `failed` (a try that
/// certainly failed), `unknown` (handed over and never answered), `missed` (given up), `dropped` (not needed any more).
#[derive(Clone, Debug, Default)]
pub struct OutboxCounters {
    events: Family<Reminded, Counter<u64, AtomicU64>>,
    sent: Arc<AtomicU64>,
}

impl OutboxCounters {
    /// One more of these.
    pub fn count(&self, kind: ReminderKind, channel: Channel, event: &'static str) {
        self.events.get_or_create(&Reminded { kind: kind.as_str(), channel: channel.as_str(), event }).inc();
        if event == "sent" {
            self.sent.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// How many this server has sent.
    #[must_use]
    pub fn sent(&self) -> u64 {
        self.sent.load(Ordering::Relaxed)
    }
}

/// Counters of one server; cheap to clone.
#[derive(Clone, Debug)]
pub struct Telemetry(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    requests: Family<Answered, Counter<u64, AtomicU64>>,
    seconds: Family<Operation, Histogram, fn() -> Histogram>,
    in_flight: Gauge,
    outbox: OutboxCounters,
    oldest: Gauge,
    registry: Registry,
}

fn buckets() -> Histogram {
    Histogram::new([0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0])
}

impl Default for Telemetry {
    fn default() -> Self {
        let requests = Family::<Answered, Counter<u64, AtomicU64>>::default();
        let seconds = Family::<Operation, Histogram, fn() -> Histogram>::new_with_constructor(buckets);
        let in_flight = Gauge::default();
        let mut registry = Registry::with_prefix("reable");
        registry.register("requests", "Requests answered, by operation and class of status", requests.clone());
        let help = "Time from the request's headers to the answer's";
        registry.register_with_unit("request", help, Unit::Seconds, seconds.clone());
        registry.register("requests_in_flight", "Requests being worked on", in_flight.clone());
        let (outbox, oldest) = (OutboxCounters::default(), Gauge::default());
        registry.register("reminders", "Messages that leave, by kind, channel and event", outbox.events.clone());
        let help = "How long the oldest message that is due has waited";
        registry.register_with_unit("reminders_oldest_waiting", help, Unit::Seconds, oldest.clone());
        Self(Arc::new(Inner { requests, seconds, in_flight, outbox, oldest, registry }))
    }
}

/// A request that is being worked on; dropped, it no longer is, also when the caller hung up.
pub struct InFlight<'a>(&'a Gauge);

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        self.0.dec();
    }
}

impl Telemetry {
    /// A request has come.
    pub fn begin(&self) -> InFlight<'_> {
        self.0.in_flight.inc();
        InFlight(&self.0.in_flight)
    }

    /// Its answer goes out.
    pub fn end(&self, method: &Method, response: &Response, id: &HeaderValue, took: Duration) {
        let status = response.status().as_u16();
        let operation = response.data::<OperationId>().map_or("none", |operation| operation.0);
        self.0.requests.get_or_create(&Answered { operation, status: class(status) }).inc();
        self.0.seconds.get_or_create(&Operation { operation }).observe(took.as_secs_f64());
        let route = routes::of(response).map_or("none", |route| route.path.as_str());
        let ms = (took.as_secs_f64() * 100_000.0).round() / 100.0;
        let id = id.to_str().unwrap_or_default();
        tracing::info!(target: "reable::request", %method, route, status, ms, id);
    }

    /// What is counted of messages that leave.
    #[must_use]
    pub fn outbox(&self) -> &OutboxCounters {
        &self.0.outbox
    }

    /// Everything counted, as Prometheus text; `oldest_waiting` is how long the oldest message that is due has waited.
    #[must_use]
    pub fn text(&self, oldest_waiting: Duration) -> String {
        self.0.oldest.set(i64::try_from(oldest_waiting.as_secs()).unwrap_or(i64::MAX));
        let mut text = String::new();
        if encode(&mut text, &self.0.registry).is_err() {
            text.clear();
            let _never_fails = text.write_str("# EOF\n");
        }
        text
    }
}

fn class(status: u16) -> &'static str {
    match status {
        ..300 => "2xx",
        300..400 => "3xx",
        400..500 => "4xx",
        _ => "5xx",
    }
}

#[handler]
async fn metrics(parts: poem::web::Data<&Parts>) -> Response {
    // A database that does not answer shows elsewhere; what was counted is told all the same.
    let oldest = worker::oldest_waiting(&parts).await.unwrap_or_default();
    Response::builder()
        .content_type("application/openmetrics-text; version=1.0.0; charset=utf-8")
        .body(parts.telemetry.text(oldest))
}

/// The site of the metrics' own listener.
pub fn site(parts: &Parts) -> impl poem::Endpoint<Output = Response> + 'static {
    use poem::EndpointExt as _;
    Route::new().at("/metrics", get(metrics)).data(parts.clone()).map_to_response()
}
