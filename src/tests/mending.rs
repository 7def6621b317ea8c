//! Texts that fail when the page has long been there.

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, ShadowRoot};

use crate::Mounted;
use crate::config::Page;
use crate::tests::INSTRUMENT;
use crate::tests::mounting::{COUNCIL, ENGLISH, element, page, says};

/// The texts of the instrument's first page.
const ITEMS: &str =
    "\nsection-first = First\nconsent = Shall we?\nyes-no =\n    .yes = Yes\n    .no = No\n";
/// A page in a language with all texts but those of problems; `answer` is the script that
/// gives what comes when English is fetched, which it counts as `fetched`.
fn lacking(answer: &str) -> Page {
    let page = page(INSTRUMENT, 200);
    let texts: Vec<_> = ENGLISH
        .lines()
        .filter(|line| !line.starts_with("error-"))
        .collect();
    let set = |name: &str, value: JsValue| Reflect::set(&page, &name.into(), &value).unwrap();
    set("lang", "de".into());
    set("locale", (texts.join("\n") + ITEMS).into());
    set("councilFile", COUNCIL.into());
    set("endpoint", window().origin().into());
    set("english", ENGLISH.into());
    set("fetched", 0.into());
    let script = format!("this.fetched += 1; return {answer};");
    set("fetchLocale", Function::new_no_args(&script).into());
    set("kept", Function::new_no_args("").into());
    page
}

/// A survey in such a page that nobody has begun, and its page; in it somebody has gone on
/// without an answer.
struct Stuck {
    mounted: Option<Mounted>,
    page: Page,
    root: ShadowRoot,
}

impl Stuck {
    async fn where_english_gives(answer: &str) -> Self {
        let (host, root) = element();
        let page = lacking(answer);
        let handed: Page = page.clone().unchecked_into();
        let learnt = crate::learn(crate::read(handed));
        let mounted = Some(crate::mount(host, root.clone(), learnt));
        let save = root.query_selector("input[name=save][value=no]").unwrap();
        save.unwrap().unchecked_into::<HtmlElement>().click();
        says(&root, ".actions .main", "Start").await.click();
        says(&root, ".heading", "Shall we?").await;
        says(&root, ".actions .main", "Continue").await.click();
        Self {
            mounted,
            page,
            root,
        }
    }

    fn fetched(&self) -> Option<f64> {
        let fetched = Reflect::get(&self.page, &"fetched".into());
        fetched.unwrap().as_f64()
    }
}

impl Drop for Stuck {
    fn drop(&mut self) {
        // It keeps what has been answered before it goes.
        self.mounted.take();
        window()
            .session_storage()
            .unwrap()
            .unwrap()
            .clear()
            .unwrap();
    }
}

/// Waits until what is to be done once the page is drawn has been done.
async fn frame() {
    let frame = Promise::new(&mut |resolve, _| {
        request_animation_frame(move || drop(resolve.call0(&JsValue::NULL)));
    });
    JsFuture::from(frame).await.unwrap();
}

#[wasm_bindgen_test]
async fn what_fails_later_is_mended_too() {
    let stuck = Stuck::where_english_gives("Promise.resolve(this.english)").await;
    says(&stuck.root, ".errors-title", "There is a problem").await;
    says(&stuck.root, ".error", "Choose one answer").await;
    assert_eq!(stuck.fetched(), Some(1.0));
}

#[wasm_bindgen_test]
async fn without_a_line_each_page_tries_once() {
    let stuck = Stuck::where_english_gives("Promise.reject(0)").await;
    for _ in 0..3 {
        says(&stuck.root, ".errors-title", "").await;
        frame().await;
        assert_eq!(stuck.fetched(), Some(1.0));
        let again = says(&stuck.root, ".actions .main", "Continue").await;
        again.click();
    }
}
