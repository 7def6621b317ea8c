//! How pages are made: elements whose types are erased, so that every page runs through
//! the same code and the WASM stays small (`view!` makes new code for each element), and
//! nothing is ever set as HTML, which pages with Trusted Types forbid.

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::ev::{Custom, on};
use leptos::html::custom;
use leptos::prelude::*;
use leptos::tachys::html::directive::directive;
use leptos::tachys::html::property::prop;
use leptos::tachys::html::style::style;
use web_sys::{DocumentFragment, Element, Event};

/// An element that is being made.
// One pointer, so that the chains of calls that make pages do not copy it about.
pub struct El(Box<Parts>);

struct Parts {
    /// Empty for a group.
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

/// Views one after the other, in no element of their own.
pub fn group() -> El {
    el("")
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

    /// Puts in what was made before, and nothing else.
    pub fn holding(self, content: DocumentFragment) -> Self {
        let put = move |element: Element| element.replace_children_with_node_1(&content);
        self.with(directive(put, ()).into_any_attr())
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

    /// Puts `content` in, after what is there.
    pub fn put(self, content: impl Content) -> Self {
        content.put_into(self)
    }

    #[inline(never)]
    fn put_view(mut self, view: AnyView) -> Self {
        self.0.children.push(view);
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
            mut children,
        } = *self.0;
        // A list costs a node of its own to mark its end, which one child needs not.
        let only = match children.len() {
            1 => children.pop(),
            _ => None,
        };
        match (tag, only) {
            ("", Some(only)) => only,
            ("", None) => all(children),
            (tag, Some(only)) => custom(tag).child(only).add_any_attr(attributes).into_any(),
            (tag, None) => custom(tag)
                .child(children)
                .add_any_attr(attributes)
                .into_any(),
        }
    }
}

/// What can stand in an element.
pub trait Content {
    /// Puts it into `element`, after what is there.
    fn put_into(self, element: El) -> El;
}

impl Content for AnyView {
    fn put_into(self, element: El) -> El {
        element.put_view(self)
    }
}

impl Content for El {
    #[inline(never)]
    fn put_into(self, element: El) -> El {
        element.put_view(self.made())
    }
}

impl Content for String {
    #[inline(never)]
    fn put_into(self, element: El) -> El {
        element.put_view(self.into_any())
    }
}

impl Content for &str {
    fn put_into(self, element: El) -> El {
        self.to_owned().put_into(element)
    }
}

impl<C: Content> Content for Option<C> {
    fn put_into(self, element: El) -> El {
        match self {
            Some(content) => content.put_into(element),
            None => element,
        }
    }
}
