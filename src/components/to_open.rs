//! A line to open. What it opens is made when it is opened: it may be more than all the rest
//! of the page, and few look.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering::Relaxed;

use leptos::prelude::*;

use crate::view::{El, follow, nothing};

/// `details`, with `summary` to press and what `make` gives under it.
pub fn to_open(details: El, summary: El, make: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    made(details, summary, Box::new(make))
}

#[inline(never)]
fn made(details: El, summary: El, make: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
    let (changed, is_open) = (ArcTrigger::new(), Arc::new(AtomicBool::new(false)));
    let (opened, has_opened) = (changed.clone(), is_open.clone());
    let open = move |_| {
        if !has_opened.swap(true, Relaxed) {
            opened.notify();
        }
    };
    let content = follow(move || {
        changed.track();
        match is_open.load(Relaxed) {
            true => make(),
            false => nothing(),
        }
    });
    details.on("toggle", open).put(summary).put(content).made()
}
