//! The phone app. Its files are part of this program, so that they always fit the API and nothing else need be deployed.

use std::sync::LazyLock;

use bytes::Bytes;
use poem::endpoint::make_sync;
use poem::http::{HeaderValue, header};
use poem::{Request, Response, Route, get};

use super::compression;

/// Every file of `app/dist`, by its path on the site.
const FILES: &[(&str, &[u8])] = &include!(concat!(env!("OUT_DIR"), "/app_files.rs"));

/// The page that all of the app runs in.
const SHELL: &str = "/index.html";

/// Where the shell is served: at the root, and where the link of a pairing letter leads.
const SHELL_PATHS: [&str; 2] = ["/", "/pair"];

/// What the app may do: run its own script, speak to this server, and nothing else.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
                      manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// A file as it is sent.
struct Served {
    plain: &'static [u8],
    packed: Option<Bytes>,
    kind: &'static str,
    caching: &'static str,
}

static SERVED: LazyLock<Vec<(&'static str, Served)>> = LazyLock::new(|| {
    let named = FILES.iter().filter(|(path, _)| *path != SHELL).map(|(path, plain)| (*path, *path, *plain));
    let shell = FILES.iter().filter(|(path, _)| *path == SHELL);
    let shells = shell.flat_map(|(file, plain)| SHELL_PATHS.map(|path| (path, *file, *plain)));
    shells.chain(named).map(|(path, file, plain)| (path, Served::new(file, plain))).collect()
});

/// The paths that the app is served at.
pub fn paths() -> impl Iterator<Item = &'static str> {
    SERVED.iter().map(|(path, _)| *path)
}

/// Adds the app's paths to `routes`.
pub fn serve_at(routes: Route) -> Route {
    SERVED.iter().fold(routes, |routes, (path, file)| {
        routes.at(*path, get(make_sync(move |request: Request| file.answer(&request))))
    })
}

impl Served {
    fn new(path: &str, plain: &'static [u8]) -> Self {
        let kind = kind_of(path);
        let packs = !kind.starts_with("image/png");
        // A name below `assets` holds the hash of what is in the file; every other file changes under its name.
        let caching = if path.starts_with("/assets/") { "public, max-age=31536000, immutable" } else { "no-cache" };
        Self { plain, packed: if packs { compression::gzip_well(plain).map(Bytes::from) } else { None }, kind, caching }
    }

    fn answer(&self, request: &Request) -> Response {
        let packed = self.packed.as_ref().filter(|_| compression::is_accepted(request));
        let mut response = Response::builder()
            .content_type(self.kind)
            .header(header::CACHE_CONTROL, self.caching)
            .header(header::CONTENT_SECURITY_POLICY, POLICY)
            .body(packed.cloned().unwrap_or(Bytes::from_static(self.plain)));
        if packed.is_some() {
            response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
        response
    }
}

fn kind_of(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use poem::Endpoint;

    use super::*;

    async fn get(path: &str) -> Response {
        let request = Request::builder().uri_str(path).header("accept-encoding", "gzip").finish();
        serve_at(Route::new()).get_response(request).await
    }

    #[tokio::test]
    async fn the_shell_answers_at_the_root_and_where_a_letter_leads() {
        for path in SHELL_PATHS {
            let response = get(path).await;
            assert_eq!(response.content_type(), Some("text/html; charset=utf-8"));
            assert_eq!(response.header("cache-control"), Some("no-cache"));
            assert_eq!(response.header("content-security-policy"), Some(POLICY));
        }
    }

    #[tokio::test]
    async fn all_that_the_shell_names_is_there_and_may_be_kept_for_ever_when_its_name_holds_a_hash() {
        let shell = FILES.iter().find(|(path, _)| *path == SHELL).map(|(_, plain)| *plain).unwrap();
        let html = std::str::from_utf8(shell).unwrap();
        let named: Vec<&str> = html.split(['"']).filter(|text| text.starts_with('/') && text.contains('.')).collect();
        assert!(named.len() >= 4, "{named:?}");
        for path in named {
            let response = get(path).await;
            assert!(response.status().is_success(), "{path}");
            let immutable = response.header("cache-control").is_some_and(|caching| caching.ends_with("immutable"));
            assert_eq!(immutable, path.starts_with("/assets/"), "{path}");
        }
    }

    #[tokio::test]
    async fn scripts_go_packed_to_who_takes_it() {
        let path = paths().find(|path| path.starts_with("/assets/") && path.ends_with(".js")).unwrap();
        let packed = get(path).await;
        assert_eq!(packed.header("content-encoding"), Some("gzip"));
        let plain = serve_at(Route::new()).get_response(Request::builder().uri_str(path).finish()).await;
        assert_eq!(plain.header("content-encoding"), None);
        let (packed, plain) =
            (packed.into_body().into_bytes().await.unwrap(), plain.into_body().into_bytes().await.unwrap());
        assert!(packed.len() * 2 < plain.len());
    }

    #[tokio::test]
    async fn the_shell_holds_no_script_and_no_style_of_its_own() {
        let shell = FILES.iter().find(|(path, _)| *path == SHELL).map(|(_, plain)| *plain).unwrap();
        let html = std::str::from_utf8(shell).unwrap();
        for inline in ["<script>", "<style", "style=", "onload="] {
            assert!(!html.contains(inline), "{inline}");
        }
    }
}
