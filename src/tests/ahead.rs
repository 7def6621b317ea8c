//! The next question, which is made while this one is answered.

use js_sys::{Function, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, HtmlInputElement, HtmlSelectElement, ShadowRoot};

use crate::Mounted;
use crate::config::Page;
use crate::tests::INSTRUMENT;
use crate::tests::mounting::{COUNCIL, ENGLISH, element, page, pause, says};

/// The texts of the questions, in a language of words with `mark` behind them.
fn items(mark: &str) -> String {
    format!(
        "\nsection-first = First\nsection-second = Second\nyes-no =\n    .yes = Yes\n    .no = No\n\
         consent = Shall we{mark}\nhome = A home{mark}\nsorry = Sorry{mark}\nwords = Words{mark}\n\
         why-not = Why not{mark}\n    .cold = Cold\n    .loud = Loud\n"
    )
}

/// A survey at its first question.
struct Begun {
    mounted: Option<Mounted>,
    page: Page,
    root: ShadowRoot,
}

impl Begun {
    async fn new() -> Self {
        Self::with(&[ENGLISH, &items("?")].concat()).await
    }

    /// With the texts `locale`.
    async fn with(locale: &str) -> Self {
        let page = page(INSTRUMENT, 200);
        let set = |name: &str, value: JsValue| Reflect::set(&page, &name.into(), &value).unwrap();
        set("lang", "cy".into());
        set("locale", locale.into());
        set("other", [ENGLISH, &items("!")].concat().into());
        set("councilFile", COUNCIL.into());
        set("endpoint", window().origin().into());
        set("fetched", 0.into());
        let other = "this.fetched += 1; return Promise.resolve(this.other);";
        let other = Function::new_no_args(other);
        set("fetchLocale", other.into());
        set("kept", Function::new_no_args("").into());
        let languages = js_sys::JSON::parse(
            r#"[["en","English","ltr"],["cy","Cymraeg","ltr"],["de","Deutsch","ltr"]]"#,
        );
        set("languages", languages.unwrap());
        let (host, root) = element();
        let handed: Page = page.clone().unchecked_into();
        let learnt = crate::learn(crate::read(handed));
        let begun = Self {
            mounted: Some(crate::mount(host, root.clone(), learnt)),
            page,
            root,
        };
        begun.start().await;
        begun
    }

    /// At the second question, which has been answered.
    async fn home_answered() -> Self {
        let begun = Self::new().await;
        begun.choose("yes");
        begun.go_on("A home?").await;
        begun.choose("yes");
        begun
    }

    async fn start(&self) {
        says(&self.root, ".actions .main", "Start").await;
        self.choose("no");
        self.press(".actions .main", "Shall we?").await;
    }

    /// How often a language was fetched.
    fn fetched(&self) -> Option<f64> {
        let fetched = Reflect::get(&self.page, &"fetched".into());
        fetched.unwrap().as_f64()
    }

    fn input(&self, value: &str) -> HtmlInputElement {
        let input = self.root.query_selector(&format!("[value={value}]"));
        input.unwrap().unwrap().unchecked_into()
    }

    fn choose(&self, value: &str) {
        self.input(value).click();
    }

    /// Presses `button`, whereupon the heading says `heading`.
    async fn press(&self, button: &str, heading: &str) {
        let button = self.root.query_selector(button).unwrap().unwrap();
        button.unchecked_into::<HtmlInputElement>().click();
        says(&self.root, ".heading", heading).await;
    }

    async fn go_on(&self, heading: &str) {
        self.press(".actions .main", heading).await;
    }
}

impl Drop for Begun {
    fn drop(&mut self) {
        self.mounted.take();
        let storage = window().session_storage().unwrap().unwrap();
        storage.clear().unwrap();
    }
}

/// As long as somebody takes to read.
async fn reading() {
    pause(250).await;
}

/// Counts the elements that are made from now on; what it gives says how many.
fn count_elements() -> impl FnOnce() -> u32 {
    let count = Function::new_no_args(
        "let made = 0; const { createElement } = Document.prototype;
         document.createElement = (name) => { made += 1; return createElement.call(document, name); };
         return () => { delete document.createElement; return made; };",
    );
    let ended: Function = count.call0(&JsValue::NULL).unwrap().unchecked_into();
    move || ended.call0(&JsValue::NULL).unwrap().as_f64().unwrap() as u32
}

#[wasm_bindgen_test]
async fn it_is_there_when_it_is_asked_for() {
    let begun = Begun::new().await;
    begun.choose("yes");
    reading().await;
    let made = count_elements();
    begun.go_on("A home?").await;
    assert!(made() <= 1);
    begun.choose("no");
    assert!(begun.input("no").checked());
    begun.choose("yes");
    assert!(!begun.input("no").checked());
}

#[wasm_bindgen_test]
async fn it_is_as_alive_as_any_other() {
    let begun = Begun::new().await;
    begun.choose("yes");
    reading().await;
    // What changes while nobody sees it must not leave it deaf.
    begun.choose("no");
    begun.choose("yes");
    begun.go_on("A home?").await;
    begun.choose("no");
    let clear = says(&begun.root, ".clear:not(.idle)", "Clear my answer").await;
    clear.click();
    says(&begun.root, ".clear.idle", "Clear my answer").await;
    assert!(!begun.input("no").checked());
}

#[wasm_bindgen_test]
async fn the_way_back_does_not_lead_to_it() {
    let begun = Begun::new().await;
    begun.choose("yes");
    reading().await;
    begun.go_on("A home?").await;
    reading().await;
    begun.press(".actions .plain", "Shall we?").await;
    begun.go_on("A home?").await;
}

#[wasm_bindgen_test]
async fn who_changes_an_answer_at_the_last_moment_goes_where_that_leads() {
    let begun = Begun::home_answered().await;
    reading().await;
    begun.choose("no");
    begun.go_on("Sorry?").await;
    reading().await;
    begun.go_on("Why not?").await;
    begun.choose("cold");
    assert!(begun.input("cold").checked());
}

#[wasm_bindgen_test]
async fn it_is_in_the_language_of_the_moment() {
    let begun = Begun::new().await;
    begun.choose("yes");
    reading().await;
    let list = begun.root.query_selector("[name=language]").unwrap();
    let list: HtmlSelectElement = list.unwrap().unchecked_into();
    list.set_value("de");
    list.dispatch_event(&Event::new("change").unwrap()).unwrap();
    says(&begun.root, ".heading", "Shall we!").await;
    begun.go_on("A home!").await;
}

#[wasm_bindgen_test]
async fn what_is_wrong_with_one_question_is_not_said_of_the_next() {
    let begun = Begun::new().await;
    begun.go_on("Shall we?").await;
    says(&begun.root, ".error", "Choose one answer").await;
    reading().await;
    begun.choose("yes");
    begun.go_on("A home?").await;
    reading().await;
    assert!(begun.root.query_selector(".error").unwrap().is_none());
}

#[wasm_bindgen_test]
async fn what_was_deleted_is_not_on_it() {
    let begun = Begun::home_answered().await;
    begun.press(".actions .plain", "Shall we?").await;
    reading().await;
    begun
        .press(".footer button", "Delete all your answers?")
        .await;
    begun.press(".warning", "Your answers are deleted").await;
    begun.go_on("Your life beyond care").await;
    begun.start().await;
    begun.choose("yes");
    begun.go_on("A home?").await;
    assert!(!begun.input("yes").checked());
}

#[wasm_bindgen_test]
async fn a_text_that_fails_on_it_is_mended_when_it_is_asked_for() {
    let without = items("?").replace("home =", "elsewhere =");
    let begun = Begun::with(&[ENGLISH, &without].concat()).await;
    begun.choose("yes");
    reading().await;
    assert_eq!(begun.fetched(), Some(0.0));
    begun.go_on("A home!").await;
    assert_eq!(begun.fetched(), Some(1.0));
}

#[wasm_bindgen_test]
async fn who_is_quicker_misses_nothing() {
    let begun = Begun::new().await;
    for _ in 0..3 {
        begun.choose("yes");
        begun.go_on("A home?").await;
        begun.choose("no");
        begun.go_on("Sorry?").await;
        begun.press(".actions .plain", "A home?").await;
        assert!(begun.input("no").checked());
        begun.choose("yes");
        begun.press(".actions .plain", "Shall we?").await;
    }
}

#[wasm_bindgen_test]
async fn it_shows_what_was_answered_before() {
    let begun = Begun::home_answered().await;
    begun.press(".actions .plain", "Shall we?").await;
    reading().await;
    begun.go_on("A home?").await;
    assert!(begun.input("yes").checked());
}
