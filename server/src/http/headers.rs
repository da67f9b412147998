//! The headers that every answer carries.

use poem::http::{HeaderName, HeaderValue, header};
use poem::{Request, Response};

use crate::clock::Dice;
use crate::settings::Settings;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const PERMISSIONS_POLICY: HeaderName = HeaderName::from_static("permissions-policy");
const RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");
const FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");

/// What of a request decides the headers of its answer.
#[derive(Clone, Copy)]
pub struct Place {
    /// Whether the answer may hold personal data.
    personal: bool,
    /// Whether it goes to the caller over TLS.
    tls: bool,
}

impl Place {
    /// Reads it from a request.
    pub fn of(request: &Request, settings: &Settings) -> Self {
        Self { personal: request.uri().path().starts_with("/v1/"), tls: came_by_tls(request, settings) }
    }
}

/// TLS ends at a proxy; only a proxy that we trust can say so.
fn came_by_tls(request: &Request, settings: &Settings) -> bool {
    !settings.trusted_proxies.is_empty()
        && request.headers().get(FORWARDED_PROTO).is_some_and(|proto| proto.as_bytes() == b"https")
        && request.remote_addr().as_socket_addr().is_some_and(|peer| settings.trusted_proxies.contains(&peer.ip()))
}

/// A fresh name for one request. One that the caller sends is not taken over: it could say anything.
pub fn request_id(dice: &Dice) -> HeaderValue {
    let mut text = [0; 16];
    data_encoding::HEXLOWER.encode_mut(&dice.bytes::<8>(), &mut text);
    // Hexadecimal digits are always a valid header value.
    HeaderValue::from_bytes(&text).unwrap_or(HeaderValue::from_static("0"))
}

/// Adds to `response` what every answer carries; what the route itself has set stays.
pub fn add(response: &mut Response, id: &HeaderValue, place: Place) {
    let headers = response.headers_mut();
    headers.reserve(9);
    headers.insert(REQUEST_ID, id.clone());
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(RESOURCE_POLICY, HeaderValue::from_static("same-origin"));
    headers.insert(PERMISSIONS_POLICY, HeaderValue::from_static("camera=(), geolocation=(), microphone=()"));
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    headers
        .entry(header::CONTENT_SECURITY_POLICY)
        .or_insert(HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'"));
    if place.personal {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if place.tls {
        let two_years = HeaderValue::from_static("max-age=63072000; includeSubDomains");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, two_years);
    }
}
