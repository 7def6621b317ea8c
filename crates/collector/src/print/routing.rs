//! When a question is to be answered, in words: `Answer this only if …`, made from the
//! instrument's conditions, and where to go on otherwise.

use fluent::FluentValue;
use maud::{Markup, html};
use survey::condition::Condition;
use survey::ids::{ChoiceId, ItemId};

use super::form::{Form, Question};
use super::message::Message;
use super::voice::Words;

/// A condition as one would say it: tests of the same item are taken together.
#[derive(PartialEq, Debug)]
enum Clause<'a> {
    /// One of these choices is ticked.
    Ticked(&'a ItemId, Vec<&'a ChoiceId>),
    /// The item is answered, and none of these choices is ticked.
    Unticked(&'a ItemId, Vec<&'a ChoiceId>),
    /// One of these holds, or several.
    Any(Vec<Clause<'a>>),
    /// All of these hold.
    All(Vec<Clause<'a>>),
}

/// Above or within a list of clauses: a sentence of its own, or one of the list.
#[derive(Clone, Copy, PartialEq)]
enum As {
    Sentence,
    Part,
}

impl Form<'_> {
    /// When `question` is to be answered, where that is not always.
    pub fn routing(&self, question: &Question<'_>) -> Option<Markup> {
        let condition = question.item.ask_if.as_ref()?;
        let clause = Clause::of(condition);
        let next = self.next_other(question);
        Some(html! {
            div .route {
                (self.clause(&clause, As::Sentence))
                p { (self.otherwise(next)) }
            }
        })
    }

    /// The number of the first question after this one that has another condition: who
    /// may not answer this one goes on there.
    fn next_other(&self, question: &Question<'_>) -> Option<usize> {
        let mut later = self.questions().skip(question.number);
        let next = later.find(|other| other.item.ask_if != question.item.ask_if)?;
        Some(next.number)
    }

    fn otherwise(&self, next: Option<usize>) -> Words {
        match next {
            Some(number) => self
                .voice
                .fill(Message::ElseGo, &[("number", number.into())]),
            None => self.voice.say(Message::ElseEnd),
        }
    }

    fn clause(&self, clause: &Clause<'_>, role: As) -> Markup {
        match clause {
            Clause::Ticked(item, choices) => {
                let messages = (Message::OnlyIfTicked, Message::OnlyIfOneOf);
                self.test(item, choices, messages, role)
            }
            Clause::Unticked(item, choices) => {
                let messages = (Message::OnlyIfNot, Message::OnlyIfNoneOf);
                self.test(item, choices, messages, role)
            }
            Clause::Any(parts) => self.several(Message::OnlyIfAny, parts, role),
            Clause::All(parts) => self.several(Message::OnlyIfAll, parts, role),
        }
    }

    /// A test of one item: one choice stands in the sentence, several in a list below.
    fn test(
        &self,
        item: &ItemId,
        choices: &[&ChoiceId],
        (one, several): (Message, Message),
        role: As,
    ) -> Markup {
        let Some(asked) = self.questions().find(|question| question.item.id == *item) else {
            return html! {};
        };
        let number = FluentValue::from(asked.number);
        let words = |choice| self.voice.choice(asked.item, choice);
        match choices {
            [choice] => {
                let answer = FluentValue::from(words(choice).plain());
                let filled = [("number", number), ("answer", answer)];
                html! { p { (self.in_role(one, role, &filled)) } }
            }
            _ => html! {
                p { (self.in_role(several, role, &[("number", number)])) }
                ul { @for choice in choices { li { (words(choice)) } } }
            },
        }
    }

    fn several(&self, message: Message, parts: &[Clause<'_>], role: As) -> Markup {
        html! {
            p { (self.in_role(message, role, &[])) }
            ul { @for part in parts { li { (self.clause(part, As::Part)) } } }
        }
    }

    fn in_role(
        &self,
        message: Message,
        role: As,
        filled: &[(&'static str, FluentValue<'_>)],
    ) -> Words {
        match role {
            As::Sentence => self.voice.fill(message, filled),
            As::Part => self.voice.fill_attribute(message, "part", filled),
        }
    }
}

impl<'a> Clause<'a> {
    fn of(condition: &'a Condition) -> Self {
        match condition {
            Condition::Is(item, choice) => Self::Ticked(item, vec![choice]),
            Condition::IsNot(item, choice) => Self::Unticked(item, vec![choice]),
            Condition::Any(parts) => {
                let parts = parts.iter().map(Self::of).collect();
                joined(parts, Self::ticked, Self::Ticked).unwrap_or_else(Self::Any)
            }
            Condition::All(parts) => {
                let parts = parts.iter().map(Self::of).collect();
                joined(parts, Self::unticked, Self::Unticked).unwrap_or_else(Self::All)
            }
        }
    }

    fn ticked(&self) -> Option<(&'a ItemId, &[&'a ChoiceId])> {
        match self {
            Self::Ticked(item, choices) => Some((item, choices)),
            _ => None,
        }
    }

    fn unticked(&self) -> Option<(&'a ItemId, &[&'a ChoiceId])> {
        match self {
            Self::Unticked(item, choices) => Some((item, choices)),
            _ => None,
        }
    }
}

/// `parts` as one clause, where all of them test the same item in the same way, or where
/// there is only one; the parts themselves otherwise.
fn joined<'a>(
    mut parts: Vec<Clause<'a>>,
    test: impl for<'b> Fn(&'b Clause<'a>) -> Option<(&'a ItemId, &'b [&'a ChoiceId])>,
    clause: impl Fn(&'a ItemId, Vec<&'a ChoiceId>) -> Clause<'a>,
) -> Result<Clause<'a>, Vec<Clause<'a>>> {
    if parts.len() == 1 {
        return parts.pop().ok_or_else(Vec::new);
    }
    let tests: Option<Vec<_>> = parts.iter().map(test).collect();
    match tests.as_deref() {
        Some([(item, _), rest @ ..]) if rest.iter().all(|(other, _)| other == item) => {
            let item = *item;
            let choices = tests.iter().flatten().flat_map(|(_, choices)| *choices);
            Ok(clause(item, choices.copied().collect()))
        }
        _ => Err(parts),
    }
}
