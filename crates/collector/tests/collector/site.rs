//! The site folder: types, compression, caching and policies.

use reqwest::{Method, Response};

use crate::support::{Running, World};

fn header<'a>(reply: &'a Response, name: &str) -> &'a str {
    reply
        .headers()
        .get(name)
        .map_or("", |value| value.to_str().unwrap())
}

#[tokio::test]
async fn files_have_their_types_and_any_page_may_use_them() {
    let world = World::new();
    let server = Running::over(&world).await;
    for (path, media_type) in [
        ("/", "text/html; charset=utf-8"),
        ("/survey/", "text/html; charset=utf-8"),
        ("/embed.js", "text/javascript; charset=utf-8"),
        ("/b/abc.js", "text/javascript; charset=utf-8"),
        ("/b/abc.wasm", "application/wasm"),
        ("/b/abc.css", "text/css; charset=utf-8"),
        ("/b/abc.ftl", "text/plain; charset=utf-8"),
        ("/b/abc.json", "application/json"),
        ("/v/0.1.0/integrity.json", "application/json"),
    ] {
        let reply = server.get(path).await;
        assert_eq!(reply.status(), 200, "{path}");
        assert_eq!(header(&reply, "content-type"), media_type, "{path}");
        assert_eq!(header(&reply, "access-control-allow-origin"), "*");
        assert_eq!(
            header(&reply, "cross-origin-resource-policy"),
            "cross-origin"
        );
        assert_eq!(header(&reply, "x-content-type-options"), "nosniff");
        assert_eq!(header(&reply, "referrer-policy"), "no-referrer");
    }
    server.stop().await;
}

#[tokio::test]
async fn compressed_twins_are_served_to_who_takes_them() {
    let world = World::new();
    let server = Running::over(&world).await;
    for (path, accepted, encoding, content) in [
        (
            "/embed.js",
            "gzip, deflate, br, zstd",
            "br",
            "embed.js in brotli",
        ),
        ("/embed.js", "gzip", "gzip", "embed.js in gzip"),
        ("/embed.js", "identity", "", "customElements;"),
        ("/b/abc.js", "gzip, br", "gzip", "abc.js in gzip"),
        ("/b/abc.css", "gzip, br", "", ":host {}"),
    ] {
        let request = server.request(Method::GET, path);
        let reply = request
            .header("accept-encoding", accepted)
            .send()
            .await
            .unwrap();
        assert_eq!(
            header(&reply, "content-encoding"),
            encoding,
            "{path} {accepted}"
        );
        assert_eq!(header(&reply, "vary"), "accept-encoding");
        assert!(!header(&reply, "content-type").contains("octet-stream"));
        assert_eq!(reply.text().await.unwrap(), content);
    }
    server.stop().await;
}

#[tokio::test]
async fn what_never_changes_is_immutable_and_the_rest_is_asked_for_again() {
    let world = World::new();
    let server = Running::over(&world).await;
    let immutable = "public, max-age=31536000, immutable";
    for (path, caching) in [
        ("/embed.js", "public, max-age=300, must-revalidate"),
        ("/v/0.1.0/embed.js", immutable),
        ("/v/0.1.0/integrity.json", immutable),
        ("/b/abc.wasm", immutable),
        ("/", "no-cache"),
        ("/survey/?council=demo", "no-cache"),
    ] {
        let reply = server.get(path).await;
        assert_eq!(header(&reply, "cache-control"), caching, "{path}");
        let request = server.request(Method::GET, path);
        let request = request.header("if-none-match", header(&reply, "etag"));
        let again = request.send().await.unwrap();
        assert_eq!(again.status(), 304);
        assert_eq!(header(&again, "cache-control"), caching, "{path}");
    }
    server.stop().await;
}

#[tokio::test]
async fn pages_run_our_files_alone() {
    let world = World::new();
    let server = Running::over(&world).await;
    let encoded = "/survey/index%2ehtml?council=demo";
    for path in [
        "/",
        "/index.html",
        "/survey/",
        "/survey/?council=demo",
        encoded,
    ] {
        let reply = server.get(path).await;
        let policy = header(&reply, "content-security-policy");
        for directive in [
            "default-src 'none'",
            "script-src 'self' 'wasm-unsafe-eval'",
            "connect-src 'self'",
            "style-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types ylbc ylbc-worker",
            "worker-src 'self'",
        ] {
            assert!(policy.contains(directive), "{path}: {policy}");
        }
        assert_eq!(
            header(&reply, "cross-origin-embedder-policy"),
            "require-corp"
        );
    }
    let script = server.get("/embed.js").await;
    assert_eq!(header(&script, "content-security-policy"), "");
    server.stop().await;
}

#[tokio::test]
async fn the_page_for_translators_frames_one_that_talks_to_nobody() {
    let world = World::new();
    world.write("site/translate/index.html", "<p>Translate");
    world.write("site/translate/preview.html", "<p>Preview");
    let server = Running::over(&world).await;
    let page = server.get("/translate/").await;
    let preview = server.get("/translate/preview.html").await;
    let [page, preview] = [&page, &preview].map(|reply| header(reply, "content-security-policy"));
    for (policy, directive) in [
        (page, "connect-src 'self'; "),
        (page, "frame-src 'self'; "),
        (preview, "connect-src 'none'; "),
        (preview, "frame-src 'none'; "),
        (preview, "frame-ancestors 'self'"),
        // Where `'self'` is nobody, in a frame without an origin.
        (preview, "script-src 'self' http://127.0.0.1:"),
    ] {
        assert!(policy.contains(directive), "{directive} is not in {policy}");
    }
    server.stop().await;
}

#[tokio::test]
async fn the_worker_talks_to_us_alone_and_is_asked_for_each_time() {
    let world = World::new();
    let server = Running::over(&world).await;
    let worker = server.get("/survey/worker.js").await;
    for (name, value) in [
        ("content-type", "text/javascript; charset=utf-8"),
        ("cache-control", "no-cache"),
        (
            "content-security-policy",
            "default-src 'none'; connect-src 'self'",
        ),
    ] {
        assert_eq!(header(&worker, name), value);
    }
    server.stop().await;
}

#[tokio::test]
async fn only_a_councils_own_pages_may_frame_its_survey() {
    let world = World::new();
    let server = Running::over(&world).await;
    for (path, framers) in [
        (
            "/survey/?council=demo",
            "'self' http://127.0.0.1:* https://www.demo.example",
        ),
        (
            "/survey/?lang=cy&council=mill",
            "'self' https://www.mill.example",
        ),
        ("/survey/?council=nowhere", "'self'"),
        ("/survey/?council=demo;%20*", "'self'"),
        ("/survey/", "'self'"),
        ("/", "'self'"),
    ] {
        let reply = server.get(path).await;
        let policy = header(&reply, "content-security-policy");
        let (_, found) = policy.split_once("frame-ancestors ").unwrap();
        assert_eq!(found, framers, "{path}");
    }
    server.stop().await;
}

#[tokio::test]
async fn a_folder_without_its_slash_keeps_the_council() {
    let world = World::new();
    let server = Running::over(&world).await;
    let reply = server.get("/survey?council=demo").await;
    assert_eq!(reply.status(), 200);
    assert_eq!(reply.url().path(), "/survey/");
    assert_eq!(reply.url().query(), Some("council=demo"));
    server.stop().await;
}

#[tokio::test]
async fn what_is_not_there_is_not_found_and_not_remembered() {
    let world = World::new();
    world.write("secret.txt", "beside the site folder");
    let server = Running::over(&world).await;
    for path in [
        "/b/other.js",
        "/v/9.9.9/embed.js",
        "/nothing",
        "/b/",
        "/..%2fsecret.txt",
    ] {
        let reply = server.get(path).await;
        assert_eq!(reply.status(), 404, "{path}");
        assert_eq!(header(&reply, "cache-control"), "no-store");
        assert_eq!(header(&reply, "access-control-allow-origin"), "*");
    }
    server.stop().await;
}

#[tokio::test]
async fn files_cannot_be_written() {
    let world = World::new();
    let server = Running::over(&world).await;
    for method in [Method::POST, Method::PUT, Method::DELETE] {
        let reply = server.request(method, "/embed.js").send().await.unwrap();
        assert_eq!(reply.status(), 405);
    }
    server.stop().await;
}
