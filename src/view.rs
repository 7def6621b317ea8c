//! How pages are made: elements whose types are erased, so that every page runs through
//! the same code and the WASM stays small (`view!` makes new code for each element), and
//! nothing is ever set as HTML, which pages with Trusted Types forbid.

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::ev::{Custom, on};
use leptos::html::custom;
use leptos::prelude::*;
use leptos::tachys::html::property::prop;
use leptos::tachys::html::style::style;
use web_sys::Event;

/// An element that is being made.
// One pointer, so that the chains of calls that make pages do not copy it about.
pub struct El(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element `tag`.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El(Box::new(Parts {
        tag,
        attributes: Vec::new(),
        children: Vec::new(),
    }))
}

/// An element `tag` of class `class`.
pub fn el_of(tag: &'static str, class: &'static str) -> El {
    el(tag).set("class", class)
}

/// What `make` shows, made anew when what it reads changes.
pub fn follow(make: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    follow_boxed(Box::new(make))
}

#[inline(never)]
fn follow_boxed(make: Box<dyn FnMut() -> AnyView + Send>) -> AnyView {
    make.into_any()
}

/// These views, one after the other.
#[inline(never)]
pub fn all(views: Vec<AnyView>) -> AnyView {
    views.into_any()
}

/// Nothing.
pub fn nothing() -> AnyView {
    all(Vec::new())
}

/// What is there, or nothing.
pub fn or_nothing(view: Option<AnyView>) -> AnyView {
    all(view.into_iter().collect())
}

impl El {
    /// Sets an attribute.
    pub fn set(self, name: &'static str, value: impl Into<String>) -> Self {
        self.set_text(name, value.into())
    }

    #[inline(never)]
    fn set_text(self, name: &'static str, value: String) -> Self {
        self.with(custom_attribute(name, value).into_any_attr())
    }

    /// Sets an attribute to what `value` gives, anew when what it reads changes.
    pub fn set_to(
        self,
        name: &'static str,
        value: impl FnMut() -> String + Send + 'static,
    ) -> Self {
        let value: Box<dyn FnMut() -> String + Send> = Box::new(value);
        self.with(custom_attribute(name, value).into_any_attr())
    }

    /// Sets a custom property of the style sheet. Not by an attribute: policies forbid those.
    pub fn property(self, name: &'static str, value: String) -> Self {
        self.with(style((name, value)).into_any_attr())
    }

    /// Checks or unchecks the input as `is_checked` says, anew when what it reads changes.
    pub fn checked(self, is_checked: impl FnMut() -> bool + Send + 'static) -> Self {
        let is_checked: Box<dyn FnMut() -> bool + Send> = Box::new(is_checked);
        self.with(prop("checked", is_checked).into_any_attr())
    }

    /// Gives the field the value `value`.
    pub fn value(self, value: String) -> Self {
        self.with(prop("value", value).into_any_attr())
    }

    /// Calls `callback` at each event `name`.
    pub fn on(self, name: &'static str, callback: impl FnMut(Event) + 'static) -> Self {
        self.on_boxed(name, Box::new(callback))
    }

    #[inline(never)]
    fn on_boxed(self, name: &'static str, callback: Box<dyn FnMut(Event)>) -> Self {
        self.with(on(Custom::<Event>::new(name), callback).into_any_attr())
    }

    #[inline(never)]
    fn with(mut self, attribute: AnyAttribute) -> Self {
        self.0.attributes.push(attribute);
        self
    }

    /// Puts `child` in, after those that are there.
    pub fn put(self, child: impl Into<Child>) -> Self {
        self.put_child(child.into())
    }

    #[inline(never)]
    fn put_child(mut self, child: Child) -> Self {
        self.0.children.push(child.0);
        self
    }

    /// Puts `children` in, after those that are there.
    pub fn put_all(mut self, children: impl IntoIterator<Item = AnyView>) -> Self {
        self.0.children.extend(children);
        self
    }

    /// The element, made.
    #[inline(never)]
    pub fn made(self) -> AnyView {
        let Parts {
            tag,
            attributes,
            children,
        } = *self.0;
        custom(tag)
            .child(children)
            .add_any_attr(attributes)
            .into_any()
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
    #[inline(never)]
    fn from(element: El) -> Self {
        Self(element.made())
    }
}

impl From<String> for Child {
    #[inline(never)]
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
