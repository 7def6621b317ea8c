//! Answering the survey as a person does: read the heading, find the words of the answer,
//! press them, press Continue.

use std::collections::BTreeMap;

use anyhow::{Context, bail, ensure};
use fantoccini::elements::Element;
use serde_json::{Map, Value, json};
use survey::instrument::{Item, Shows};
use survey::texts::section_message;

use crate::Result;
use crate::named::{Name, plain};
use crate::page::Page;
use crate::stage::Stage;
use crate::target::Target;

/// What a person does with one question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Say {
    /// Chooses this one.
    One(&'static str),
    /// Chooses these, in this order.
    Many(&'static [&'static str]),
    /// Chooses this number.
    Point(u8),
    /// Writes this.
    Words(&'static str),
}

/// What is answered to which item; the rest is left out.
pub type Plan = [(&'static str, Say)];

/// The two answers without which nothing is sent.
pub const REQUIRED: &Plan = &[
    ("consent", Say::One("yes")),
    ("age-band", Say::One("18-20")),
];

/// What a walk saw and did.
#[derive(Default, Debug)]
pub struct Walked {
    /// The items that were asked, in order.
    pub asked: Vec<String>,
    /// What was clicked, as it must be stored: an object from item to answer.
    pub clicked: Map<String, Value>,
}

/// Whose phone the person says it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Device {
    /// Their own: answers are saved on it.
    Own,
    /// One that others look at.
    Shared,
}

impl Stage {
    /// Goes from the start page to the first question.
    ///
    /// # Errors
    /// The start page is not as the contract has it.
    pub async fn begin(&self, page: &Page, device: Device) -> Result<String> {
        let title = self.texts.get("survey-title")?;
        page.at(&title).await?;
        let answer = match device {
            Device::Own => "yes",
            Device::Shared => "no",
        };
        page.radio(self.texts.attribute("save-question", answer)?)
            .choose()
            .await?;
        page.button(self.texts.get("start-button")?).click().await?;
        page.past(&plain(&title)).await
    }

    /// Answers by `plan` from the present question up to the page with the heading `end`.
    ///
    /// # Errors
    /// A question is not one of the instrument, or cannot be answered by its words.
    pub async fn walk(&self, page: &Page, plan: &Plan, end: &str) -> Result<Walked> {
        let plan: BTreeMap<_, _> = plan.iter().copied().collect();
        let questions = self.questions()?;
        let mut walked = Walked::default();
        let mut heading = page.heading().await?;
        while heading != plain(end) {
            match questions.get(&heading) {
                Some(item) => {
                    walked.asked.push(item.id.to_string());
                    if let Some(say) = plan.get(item.id.as_str()) {
                        let stored = self.say(page, item, *say).await?;
                        walked.clicked.insert(item.id.to_string(), stored);
                    }
                    page.button(self.texts.get("continue-button")?)
                        .click()
                        .await?;
                }
                None => self.go_on(page, &heading).await?,
            }
            heading = page.past(&heading).await?;
        }
        Ok(walked)
    }

    /// Answers by `plan` up to the check page.
    ///
    /// # Errors
    /// As [`Self::walk`].
    pub async fn walk_to_check(&self, page: &Page, plan: &Plan) -> Result<Walked> {
        self.walk(page, plan, &self.texts.get("check-title")?).await
    }

    /// Goes by `plan` up to the question of `item`, which it leaves as it is.
    ///
    /// # Errors
    /// As [`Self::walk`].
    pub async fn walk_to(&self, page: &Page, plan: &Plan, item: &str) -> Result<Walked> {
        self.walk(page, plan, &self.texts.get(item)?).await
    }

    /// Sends from the check page and waits for the thanks.
    ///
    /// # Errors
    /// They do not come.
    pub async fn send(&self, page: &Page) -> Result {
        self.press_send(page).await?;
        page.at(&self.texts.get("thank-you")?).await
    }

    /// Presses the first of the check page's buttons to send.
    ///
    /// # Errors
    /// There is none.
    pub async fn press_send(&self, page: &Page) -> Result {
        page.at(&self.texts.get("check-title")?).await?;
        page.button(self.texts.get("send-button")?)
            .first()
            .click()
            .await
    }

    /// Opens the question of `item` from the check page.
    ///
    /// # Errors
    /// The page has no such line.
    pub async fn change(&self, page: &Page, item: &str) -> Result {
        let section = self.instrument.section_of(&item.into());
        let section = section.and_then(|at| self.instrument.sections.get(at));
        let section = section.with_context(|| format!("no section has {item}"))?;
        let name = self.texts.get(&section_message(&section.id))?;
        let question = self.texts.get(item)?;
        page.at(&self.texts.get("check-title")?).await?;
        page.disclosure(Name::Begins(name)).click().await?;
        let change = self.texts.get("check-change")?;
        page.press(Name::Is(format!("{change} {question}"))).await?;
        page.at(&question).await
    }

    /// Gives the answer `say` to the question of `item`, and what must be stored of it.
    ///
    /// # Errors
    /// The question has no such answer, or one with another name or value.
    pub async fn say(&self, page: &Page, item: &Item, say: Say) -> Result<Value> {
        match say {
            Say::One(choice) => {
                let radio = page.radio(self.texts.choice(item, choice)?);
                choose(&radio, item, choice).await?;
                Ok(json!(choice))
            }
            Say::Many(choices) => {
                for choice in choices {
                    let checkbox = page.checkbox(self.texts.choice(item, choice)?);
                    choose(&checkbox, item, choice).await?;
                }
                let chosen = |id: &str| choices.contains(&id);
                let stored = item.choices().iter().map(|choice| choice.id.as_str());
                Ok(stored.filter(|id| chosen(id)).collect())
            }
            Say::Point(point) => {
                let radio = page.radio(Name::Point(point));
                choose(&radio, item, &point.to_string()).await?;
                Ok(json!(point))
            }
            Say::Words(words) => {
                let textbox = page.textbox(Name::Has(self.texts.get(item.id.as_str())?));
                same(&textbox, &textbox.find().await?, "name", item.id.as_str()).await?;
                textbox.write(words).await?;
                Ok(json!(words.trim()))
            }
        }
    }

    /// The item called `id`.
    ///
    /// # Errors
    /// The instrument has none.
    pub fn item(&self, id: &str) -> Result<&Item> {
        let id = id.into();
        self.instrument
            .item(&id)
            .with_context(|| format!("the instrument has no item {id}"))
    }

    fn questions(&self) -> Result<BTreeMap<String, &Item>> {
        let question = |item: &'_ Item| self.texts.get(item.id.as_str());
        self.instrument
            .items()
            .map(|item| Ok((plain(&question(item)?), item)))
            .collect()
    }

    /// Leaves a page that an answer has led to and after which the survey goes on.
    async fn go_on(&self, page: &Page, heading: &str) -> Result {
        for turn in self.instrument.items().flat_map(|item| &item.turns) {
            if plain(&self.texts.get(turn.page.as_str())?) == heading {
                let onwards = match turn.shows {
                    Some(Shows::Councils) => "go-on-anyway",
                    None => "continue-button",
                };
                return page.button(self.texts.get(onwards)?).click().await;
            }
        }
        bail!("no question and no page of an answer: {heading:?}")
    }
}

async fn choose(answer: &Target, item: &Item, value: &str) -> Result {
    let chosen = answer.choose().await?;
    same(answer, &chosen, "name", item.id.as_str()).await?;
    same(answer, &chosen, "value", value).await
}

async fn same(answer: &Target, element: &Element, attribute: &str, wanted: &str) -> Result {
    let found = element.attr(attribute).await?;
    ensure!(
        found.as_deref() == Some(wanted),
        "{answer} has {attribute}={found:?}, not {wanted:?}"
    );
    Ok(())
}
