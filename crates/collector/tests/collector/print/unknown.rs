//! Addresses that name nothing, or something hostile: a kind page with the forms that
//! there are, and not a word of the address on it.

use super::{page, words};
use crate::support::World;

#[tokio::test]
async fn without_a_form_the_page_lists_those_that_take_part() {
    let world = World::new();
    let (plain, unknown) = (
        "Your life beyond care\n",
        "We don’t know this form\nYou did nothing wrong.",
    );
    for (address, said) in [
        ("/survey/print", plain),
        ("/survey/print?", plain),
        ("/survey/print?council=", plain),
        ("/survey/print?council=nowhere", unknown),
        ("/survey/print?council=demo&instrument=other", unknown),
        ("/survey/print?council=demo&version=9.0.0", unknown),
        ("/survey/print?council=demo&version=new", unknown),
    ] {
        let (status, html) = page(&world, address).await;
        assert_eq!(status, 404, "{address}");
        let words = words(&html);
        assert!(words.starts_with(said), "{address}: {words}");
        assert!(words.contains("demo Council\nmill Council\nedge Council\n"));
        assert!(html.contains("<a href=\"/survey/print?council=mill\">"));
        assert!(!html.contains("nowhere"));
    }
}

#[tokio::test]
async fn the_language_goes_with_the_links() {
    let (_, html) = page(&World::new(), "/survey/print?lang=en").await;
    assert!(html.contains("<a href=\"/survey/print?council=demo&amp;lang=en\">"));
}

#[tokio::test]
async fn hostile_addresses_leave_no_mark() {
    let world = World::new();
    let evil = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E%3Cb%20x='";
    for name in ["council", "lang", "instrument", "version", "wave"] {
        for rest in ["", "&council=demo"] {
            let address = format!("/survey/print?{name}={evil}{rest}");
            let (status, html) = page(&world, &address).await;
            assert!([200, 404].contains(&status), "{address}");
            assert!(!html.contains("<script"), "{address}");
            assert!(!html.contains("alert(1)"), "{address}");
            assert!(!html.contains("<b x="), "{address}");
        }
    }
}

#[tokio::test]
async fn odd_addresses_are_read_as_far_as_they_go() {
    let world = World::new();
    for address in [
        "/survey/print?council=demo&council=mill",
        "/survey/print?council=&council=demo&utm_source=a&x",
        "/survey/print?%ff=%ff&council=demo&&&=",
    ] {
        let (status, html) = page(&world, address).await;
        assert_eq!(status, 200, "{address}");
        assert!(words(&html).contains("demo Council\n"), "{address}");
    }
}
