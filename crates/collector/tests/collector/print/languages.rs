//! The form in other languages: their texts where they have them, marked English where
//! they do not, and the direction in which they are written.

use reqwest::Method;

use super::{page, words};
use crate::support::{Running, World};

const WELSH: &str = "language-name = Cymraeg\nlanguage-dir = ltr\nsurvey-title = Dy fywyd\n\
    consent = Gawn ni ofyn?\n    .yes = Ie\nprint-section = Rhan { NUMBER($number) }: { $name }\n";
const ARABIC: &str = "language-name = العربية\nlanguage-dir = rtl\nsurvey-title = حياتك\n\
    print-date = { $year }/{ $month }/{ $day }\nprint-tick = { $\n";

fn world() -> World {
    let world = World::new();
    world.write("locales/cy/ui.ftl", WELSH);
    world.write("locales/ar/ui.ftl", ARABIC);
    world.write("locales/zh-Hans/ui.ftl", "survey-title = 你的生活\n");
    world
}

#[tokio::test]
async fn what_a_language_lacks_stands_there_in_english_and_is_marked() {
    let (status, html) = page(&world(), "/survey/print?council=demo&lang=cy").await;
    assert_eq!(status, 200);
    assert!(html.contains("<html lang=\"cy\" dir=\"ltr\">"));
    assert!(html.contains("<title>Dy fywyd</title>"));
    let no = "<span lang=\"en\" dir=\"ltr\">No</span>";
    assert!(html.contains(no), "{html}");
    let words = words(&html);
    assert!(words.contains("\n1. Gawn ni ofyn?\n"));
    assert!(words.contains("\nIe\nNo\n"));
    assert!(words.contains("\nRhan 1: Start\n"));
    // The council's own settings are English whatever the page is.
    assert!(html.contains("<p lang=\"en\"><b>Duty</b></p>"));
}

/// The Arabic form with this status.
async fn arabic(status: &str) -> String {
    let world = world();
    let promise = "print-anonymous = اسمك\n    .body = لا نسأل عن اسمك\nprint-form = على ورق\n\
        unchecked-notice = لم يراجع\nconsent = هل تشارك؟\n    .yes = نعم\n";
    let status = format!("language-status = {status}\n{promise}");
    world.write("locales/ar/print.ftl", &status);
    world.change(
        "locales/en/mini.ftl",
        "consent =",
        "# [safety] Keep it true.\nconsent =",
    );
    page(&world, "/survey/print?council=demo&lang=ar").await.1
}

#[tokio::test]
async fn english_stands_under_what_nobody_has_checked() {
    let html = arabic("unchecked").await;
    assert!(html.contains("لم يراجع"));
    for said in [
        "اسمك<span class=\"beside\" lang=\"en\" dir=\"ltr\">Your name is not on it</span>",
        "لا نسأل عن اسمك<span class=\"beside\" lang=\"en\" dir=\"ltr\">We don’t ask your name",
        "هل تشارك؟<span class=\"beside\" lang=\"en\" dir=\"ltr\">May we ask?</span>",
    ] {
        assert!(html.contains(said), "{said} is not in {html}");
    }
    // No answers, and nothing that is merely a name.
    assert!(!html.contains("نعم<span") && !html.contains("على ورق<span"));
}

#[tokio::test]
async fn no_english_stands_under_what_has_been_checked() {
    let html = arabic("checked").await;
    assert!(html.contains("لا نسأل عن اسمك</p>"), "{html}");
    assert!(!html.contains("beside") && !html.contains("لم يراجع"));
}

#[tokio::test]
async fn english_itself_is_marked_nowhere() {
    let (_, html) = page(&World::new(), "/survey/print?council=demo&lang=en").await;
    assert_eq!(html.matches("lang=\"en\"").count(), 1, "{html}");
}

#[tokio::test]
async fn a_language_from_right_to_left_turns_the_page() {
    let (_, html) = page(&world(), "/survey/print?council=demo&lang=ar").await;
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    // Its own way to write a day, and English for what it has broken.
    assert!(words(&html).contains("2026/11/1"));
    assert!(html.contains("<span lang=\"en\" dir=\"ltr\">Use a pen."));
}

#[tokio::test]
async fn each_form_links_to_the_others() {
    let (_, html) = page(&world(), "/survey/print?council=demo&lang=cy&x=1").await;
    let english = "href=\"/survey/print?council=demo&amp;lang=en\">English</a>";
    assert!(html.contains(english), "{html}");
    let arabic = "<a lang=\"ar\" hreflang=\"ar\" dir=\"rtl\" href=\"/survey/print?council=demo&amp;lang=ar\">العربية</a>";
    assert!(html.contains(arabic), "{html}");
}

/// The language of the form at `address` for a browser that accepts `accepted`.
async fn language(server: &Running, address: &str, accepted: &str) -> String {
    let request = server.request(Method::GET, address);
    let request = request.header("accept-language", accepted);
    let html = request.send().await.unwrap().text().await.unwrap();
    let (_, rest) = html.split_once("<html lang=\"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn the_nearest_language_is_taken_but_never_letters_that_one_does_not_read() {
    let world = world();
    let server = Running::over(&world).await;
    let form = |lang: &str| format!("/survey/print?council=demo&lang={lang}");
    for (asked, accepted, shown) in [
        ("cy", "ar", "cy"),
        ("CY-gb", "", "cy"),
        ("ar-SY", "", "ar"),
        ("zh-CN", "", "zh-Hans"),
        ("zh-TW", "", "en"),
        ("", "fr-FR, cy;q=0.8, en;q=0.5", "cy"),
        ("", "nonsense;;,", "en"),
        ("xx", "cy", "cy"),
        ("xx", "", "en"),
    ] {
        let found = language(&server, &form(asked), accepted).await;
        assert_eq!(found, shown, "{asked} {accepted}");
    }
    server.stop().await;
}

#[tokio::test]
async fn where_a_language_is_not_there_the_form_says_so() {
    let missing = "We don’t have this form in that language yet.";
    for (lang, is_missing) in [("xx", true), ("zh-TW", true), ("cy", false), ("", false)] {
        let (status, html) =
            page(&world(), &format!("/survey/print?council=demo&lang={lang}")).await;
        assert_eq!(status, 200);
        assert_eq!(words(&html).contains(missing), is_missing, "{lang}");
    }
}
