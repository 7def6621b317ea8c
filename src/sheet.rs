//! A page made before it is shown: to make one takes a slow phone longer than to turn to it.

use leptos::prelude::*;
use leptos::tachys::view::{Mountable, Render};
use wasm_bindgen::JsCast;
use web_sys::{DocumentFragment, Element};

use crate::view::el;

/// A view that is in no document until it is shown. What it follows ends with it.
pub struct Sheet {
    content: DocumentFragment,
    _owner: Owner,
    _view: <AnyView as Render>::State,
}

impl Sheet {
    /// What `make` shows.
    pub fn of(make: impl FnOnce() -> AnyView) -> Self {
        let owner = Owner::new();
        let content = document().create_document_fragment();
        let view = owner.with(|| {
            let mut view = make().build();
            // To put nodes in, it is as good as an element.
            view.mount(content.unchecked_ref::<Element>(), None);
            view
        });
        Self {
            content,
            _owner: owner,
            _view: view,
        }
    }

    /// The element in which it is shown from now on.
    pub fn show(&self) -> AnyView {
        el("div").holding(self.content.clone()).made()
    }
}
