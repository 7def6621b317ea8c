//! A scale: one radio a point, with words at both ends. Never a slider: a slider has a
//! place before it is touched, and needs a steady hand.

use leptos::prelude::*;
use survey::{Answer, Item};

use crate::survey::Survey;

/// The points from `from` to `to`.
pub fn scale(survey: Survey, item: &Item, from: u8, to: u8) -> impl IntoView + use<> {
    let points = (from..=to).map(|point| {
        let end = match point {
            _ if point == from => survey.language.attribute(item.id.as_str(), "low"),
            _ if point == to => survey.language.attribute(item.id.as_str(), "high"),
            _ => None,
        };
        let number = survey.language.number(point.into());
        let name = item.id.to_string();
        let (id, same) = (item.id.clone(), item.id.clone());
        let is_chosen = move || survey.session.answer(&same) == Some(Answer::Number(point));
        let choose = move |_| survey.answer(&id, Some(Answer::Number(point)));
        view! {
            <label class="choice point">
                <input type="radio" name=name value={point.to_string()} autocomplete="off"
                    prop:checked=is_chosen on:change=choose />
                <span class="number">{number}</span>
                {end.map(|words| view! { <span class="end">{words.view()}</span> })}
            </label>
        }
    });
    view! { <div class="choices scale">{points.collect_view()}</div> }
}
