//! How pages are made: elements whose types are erased, so that every page runs through
//! the same code and the WASM stays small (`view!` makes new code for each element), and
//! nothing is ever set as HTML, which pages with Trusted Types forbid.

use leptos::attr::custom::custom_attribute;
use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::ev::{Custom, on};
use leptos::html::custom;
use leptos::prelude::*;
use leptos::tachys::html::property::prop;
use web_sys::Event;

/// An element that is being made.
pub struct El {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element `tag`.
pub fn el(tag: &'static str) -> El {
    El { tag, attributes: Vec::new(), children: Vec::new() }
}

/// An element `tag` of class `class`.
pub fn el_of(tag: &'static str, class: &'static str) -> El {
    el(tag).set("class", class)
}

/// What `make` shows, made anew when what it reads changes.
pub fn follow(make: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    let make: Box<dyn FnMut() -> AnyView + Send> = Box::new(make);
    make.into_any()
}

/// Nothing.
pub fn nothing() -> AnyView {
    Vec::<AnyView>::new().into_any()
}

/// What is there, or nothing.
pub fn or_nothing(view: Option<AnyView>) -> AnyView {
    view.into_iter().collect::<Vec<_>>().into_any()
}

impl El {
    /// Sets an attribute.
    pub fn set(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push(custom_attribute(name, value.into()).into_any_attr());
        self
    }

    /// Sets an attribute to what `value` gives, anew when what it reads changes.
    pub fn set_to(
        mut self,
        name: &'static str,
        value: impl FnMut() -> String + Send + 'static,
    ) -> Self {
        let value: Box<dyn FnMut() -> String + Send> = Box::new(value);
        self.attributes.push(custom_attribute(name, value).into_any_attr());
        self
    }

    /// Checks or unchecks the input as `is_checked` says, anew when what it reads changes.
    pub fn checked(mut self, is_checked: impl FnMut() -> bool + Send + 'static) -> Self {
        let is_checked: Box<dyn FnMut() -> bool + Send> = Box::new(is_checked);
        self.attributes.push(prop("checked", is_checked).into_any_attr());
        self
    }

    /// Gives the field the value `value`.
    pub fn value(mut self, value: String) -> Self {
        self.attributes.push(prop("value", value).into_any_attr());
        self
    }

    /// Calls `callback` at each event `name`.
    pub fn on(mut self, name: &'static str, callback: impl FnMut(Event) + 'static) -> Self {
        let callback: Box<dyn FnMut(Event)> = Box::new(callback);
        self.attributes.push(on(Custom::<Event>::new(name), callback).into_any_attr());
        self
    }

    /// Puts `child` in, after those that are there.
    pub fn put(mut self, child: impl Into<Child>) -> Self {
        self.children.push(child.into().0);
        self
    }

    /// Puts `children` in, after those that are there.
    pub fn put_all(mut self, children: impl IntoIterator<Item = AnyView>) -> Self {
        self.children.extend(children);
        self
    }

    /// The element, made.
    pub fn made(self) -> AnyView {
        custom(self.tag).child(self.children).add_any_attr(self.attributes).into_any()
    }
}

/// What can stand in an element.
pub struct Child(AnyView);

impl From<AnyView> for Child {
    fn from(view: AnyView) -> Self {
        Self(view)
    }
}

impl From<El> for Child {
    fn from(element: El) -> Self {
        Self(element.made())
    }
}

impl From<String> for Child {
    fn from(text: String) -> Self {
        Self(text.into_any())
    }
}

impl From<&str> for Child {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl From<Option<AnyView>> for Child {
    fn from(view: Option<AnyView>) -> Self {
        Self(or_nothing(view))
    }
}
