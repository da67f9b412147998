//! gzip for answers where it pays: texts of a kibibyte and more. On tiny answers it would halve the throughput.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use http_body::Body as _;
use poem::http::{HeaderValue, header};
use poem::{Body, Request, Response};

/// The smallest body worth compressing, in bytes.
pub const WORTH_IT: u64 = 1024;

/// Whether the caller takes gzip.
pub fn is_accepted(request: &Request) -> bool {
    request.headers().get_all(header::ACCEPT_ENCODING).iter().any(|value| {
        value.to_str().is_ok_and(|list| {
            list.split(',').any(|coding| {
                let (name, quality) = coding.split_once(';').unwrap_or((coding, ""));
                name.trim().eq_ignore_ascii_case("gzip")
                    && !matches!(quality.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000")
            })
        })
    })
}

/// Compresses the body of `response` where that pays.
pub async fn compress(response: &mut Response) {
    if !is_text(response) || response.headers().contains_key(header::CONTENT_ENCODING) {
        return;
    }
    let body: http_body_util::combinators::BoxBody<bytes::Bytes, std::io::Error> = response.take_body().into();
    let size = body.size_hint().exact();
    let body = Body::from(body);
    if size.is_none_or(|size| size < WORTH_IT) {
        response.set_body(body);
        return;
    }
    // A body of known size is in memory already, so this neither waits nor fails.
    let Ok(plain) = body.into_bytes().await else { return };
    match gzip(&plain) {
        Some(packed) => {
            response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            response.set_body(packed);
        }
        None => response.set_body(plain),
    }
}

/// `plain` as gzip, at the fastest level.
pub fn gzip(plain: &[u8]) -> Option<Vec<u8>> {
    gzip_at(plain, Compression::fast())
}

/// `plain` as gzip, as small as it gets: for what is packed once and sent often.
pub fn gzip_well(plain: &[u8]) -> Option<Vec<u8>> {
    gzip_at(plain, Compression::best())
}

fn gzip_at(plain: &[u8], level: Compression) -> Option<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(plain.len() / 4), level);
    encoder.write_all(plain).ok()?;
    encoder.finish().ok()
}

fn is_text(response: &Response) -> bool {
    response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| {
        let kind = kind.as_bytes();
        kind.starts_with(b"application/json")
            || kind.starts_with(b"application/problem+json")
            || kind.starts_with(b"text/")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gzip_is_used_only_for_who_takes_it() {
        let accepts = |value: &str| is_accepted(&Request::builder().header("accept-encoding", value).finish());
        assert!(accepts("gzip") && accepts("br, GZIP;q=0.5"));
        assert!(!accepts("br") && !accepts("gzip;q=0") && !accepts("gzipped"));
        assert!(!is_accepted(&Request::default()));
    }
}
