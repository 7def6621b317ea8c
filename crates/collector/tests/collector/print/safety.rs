//! What the form must say and must not do: the promises in the words for paper, whom to
//! talk to, and a page that runs and remembers nothing.

use reqwest::Response;

use super::{page, words};
use crate::support::{Running, World};

const FORM: &str = "/survey/print?council=demo";

fn header<'a>(reply: &'a Response, name: &str) -> &'a str {
    let value = reply.headers().get(name);
    value.map_or("", |value| value.to_str().unwrap())
}

#[tokio::test]
async fn before_the_first_question_stands_what_to_know() {
    let (_, html) = page(&World::new(), &format!("{FORM}&lang=en")).await;
    let words = words(&html);
    let (before, _) = words.split_once("Part 1:").unwrap();
    for said in [
        "demo Council\n",
        "Please hand it in by ",
        "Someone opens the envelope and reads your answers",
        "Someone who knows you might still guess who you are",
        "please don’t write it anywhere",
        "Nobody will come to help because of what you tick or write here.",
        "Ask your leaving care team, or the person who gave you this form.",
        "Put the form in an envelope and close it. Don’t give it to your own leaving care worker.",
        "Anyone who finds this form can read it.",
        "use Print in the menu of your browser",
        "/survey/?council=demo\n",
    ] {
        assert!(before.contains(said), "{said:?} is not in {before}");
    }
}

#[tokio::test]
async fn the_helplines_stand_at_the_end_the_councils_first() {
    let (_, html) = page(&World::new(), FORM).await;
    let words = words(&html);
    let (_, helplines) = words.split_once("\nGet support\n").unwrap();
    let places = [
        "call 999",
        "Calls and texts may show on your phone or on the phone bill.",
        "From your council\nDuty\nCall 01632 960001\nLast checked: 1 November 2026\n",
        "Helplines for the whole country\nShout\nText SHOUT to 85258\n",
    ]
    .map(|said| helplines.find(said));
    assert!(places.is_sorted(), "{places:?}");
    assert!(places[0].is_some(), "{helplines}");
}

#[tokio::test]
async fn a_form_printed_early_says_when_and_a_closed_survey_has_none() {
    let world = World::new();
    let (_, early) = page(&world, "/survey/print?council=mill").await;
    let early = words(&early);
    assert!(early.contains("You can hand it in from ") && early.contains("Part 1: Start"));
    // The survey itself cannot be answered yet.
    assert!(!early.contains("/survey/?council=mill"));
    let (status, closed) = page(&world, "/survey/print?council=edge").await;
    let closed = words(&closed);
    assert_eq!(status, 200);
    assert!(closed.contains("This survey has closed") && closed.contains("Get support"));
    assert!(!closed.contains("Part 1: Start") && !closed.contains("hand it in"));
}

#[tokio::test]
async fn the_page_runs_nothing_and_is_in_no_frame() {
    let world = World::new();
    let server = Running::over(&world).await;
    for path in [FORM, "/survey/print", "/survey/print?council=nowhere"] {
        let reply = server.get(path).await;
        assert_eq!(
            header(&reply, "content-security-policy"),
            "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; \
             form-action 'none'; frame-ancestors 'none'"
        );
        assert_eq!(header(&reply, "cache-control"), "no-cache");
        assert_eq!(header(&reply, "referrer-policy"), "no-referrer");
        assert_eq!(header(&reply, "x-robots-tag"), "noindex");
        assert_eq!(header(&reply, "content-type"), "text/html; charset=utf-8");
        let html = reply.text().await.unwrap();
        for bad in ["<script", "<style", " style=", " onload", "javascript:"] {
            assert!(!html.contains(bad), "{path}: {bad}");
        }
        assert!(html.contains("<meta name=\"robots\" content=\"noindex\">"));
    }
    let style = server.get("/survey/print.css").await;
    assert_eq!(style.status(), 200);
    assert_eq!(header(&style, "content-type"), "text/css; charset=utf-8");
    server.stop().await;
}

#[tokio::test]
async fn what_a_council_is_called_is_never_markup() {
    let world = World::new();
    let name = "demo <b onload=x>&amp; \" Council";
    world.change("councils.toml", "demo Council", name);
    let (status, html) = page(&world, FORM).await;
    assert_eq!(status, 200);
    assert!(html.contains("demo &lt;b onload=x&gt;&amp;amp; &quot; Council"));
    assert!(!html.contains("<b onload"));
}
