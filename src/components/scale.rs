//! A scale: one radio a point, with words at both ends. Never a slider: a slider has a
//! place before it is touched, and needs a steady hand.

use leptos::prelude::*;
use survey::{Answer, Item};

use crate::survey::Survey;
use crate::view::{El, el, el_of};

/// The points from `from` to `to`.
pub fn scale(survey: Survey, item: &Item, from: u8, to: u8) -> AnyView {
    let end = |name| survey.language().attribute(item.id.as_str(), name);
    let points = (from..=to).map(|point| {
        let words = match point {
            _ if point == from => end("low"),
            _ if point == to => end("high"),
            _ => None,
        };
        let row = row(survey, item, point);
        match words {
            // Not seen, but between number and words for whatever reads them out.
            Some(words) => row.put(" ").put(el_of("span", "end").put(words)).made(),
            None => row.made(),
        }
    });
    el_of("div", "choices scale").put_all(points).made()
}

fn row(survey: Survey, item: &Item, point: u8) -> El {
    let (id, same) = (item.id.clone(), item.id.clone());
    let input = el("input")
        .set("type", "radio")
        .set("name", item.id.as_str())
        .set("value", point.to_string())
        .set("autocomplete", "off")
        .checked(move || survey.answer_to(&same) == Some(Answer::Number(point)))
        .on("change", move |_| {
            survey.answer(&id, Some(Answer::Number(point)))
        });
    let number = survey.language().number(point.into());
    el_of("label", "choice")
        .put(input)
        .put(el_of("span", "number").put(number))
}
