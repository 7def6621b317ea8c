//! Something to press, choose or write in, found by its role and its name as the browser
//! computes them for a screen reader. Finding waits, and pressing tries again while the
//! page changes.

use std::fmt;

use anyhow::{Context, bail};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use serde_json::{Value, json, to_value};

use crate::command::Command;
use crate::named::{Name, Role, plain};
use crate::page::Page;
use crate::wait::until;
use crate::{Result, engine};

const VISIBLE: &str = "return root ? [...root.querySelectorAll(given[0])].filter((e) =>
    e.checkVisibility?.({ visibilityProperty: true }) ?? e.getClientRects().length > 0) : []";
const LABEL: &str = "const label = arguments[0].labels?.[0]; return label ? [label] : []";
const OPTION: &str = "const [select, name] = arguments;
    return [...select.options].filter((option) => option.text.trim() === name)";

/// Something in the survey, by role and name.
#[derive(Clone)]
pub struct Target {
    page: Page,
    role: Role,
    name: Name,
    any: bool,
}

impl Target {
    /// What has `role` and `name` in `page`.
    pub fn new(page: Page, role: Role, name: Name) -> Self {
        Self {
            page,
            role,
            name,
            any: false,
        }
    }

    /// The first of them, where there may be several.
    pub fn first(mut self) -> Self {
        self.any = true;
        self
    }

    /// The element, as soon as there is exactly one.
    ///
    /// # Errors
    /// There is none within the deadline, or several; with the names of those with this role.
    pub async fn find(&self) -> Result<Element> {
        until(async || {
            let (found, others) = self.look().await?;
            Ok(match found.as_slice() {
                [only] => Ok(only.clone()),
                [first, ..] if self.any => Ok(first.clone()),
                _ => Err(format!("{} times {self}; others: {others:?}", found.len())),
            })
        })
        .await
    }

    /// How many there are now.
    ///
    /// # Errors
    /// The browser does not say.
    pub async fn count(&self) -> Result<usize> {
        Ok(self.look().await?.0.len())
    }

    /// Waits until there is none.
    ///
    /// # Errors
    /// There is one when the deadline has passed.
    pub async fn is_gone(&self) -> Result {
        until(async || match self.count().await? {
            0 => Ok(Ok(())),
            count => Ok(Err(format!("{count} times {self}"))),
        })
        .await
    }

    /// Presses it.
    ///
    /// # Errors
    /// It is not there, or something lies over it until the deadline.
    pub async fn click(&self) -> Result {
        until(async || self.tried(engine::click(&self.find().await?).await)).await
    }

    /// Chooses it by pressing its words, as a thumb does, unless it is chosen, and gives it.
    ///
    /// # Errors
    /// It is not there, or is not chosen by that.
    pub async fn choose(&self) -> Result<Element> {
        let mut element = self.find().await?;
        let is_chosen = until(async || match element.is_selected().await {
            Ok(is_chosen) => Ok(Ok(is_chosen)),
            Err(e) => {
                element = self.find().await?;
                Ok(self.tried(Err(e))?.map(|()| false))
            }
        });
        if is_chosen.await? {
            return Ok(element);
        }
        self.press_words().await?;
        until(async || match element.is_selected().await {
            Ok(true) => Ok(Ok(())),
            Ok(false) => Ok(Err(format!("{self} is not chosen by pressing its words"))),
            Err(e) => {
                element = self.find().await?;
                self.tried(Err(e))
            }
        })
        .await?;
        Ok(element)
    }

    /// Presses its words; of a check box that takes a choice away too.
    ///
    /// # Errors
    /// It is not there.
    pub async fn press_words(&self) -> Result {
        self.page.browser().drawn().await?;
        until(async || {
            let element = self.find().await?;
            let browser = self.page.browser();
            let given = vec![to_value(&element)?];
            let words = match browser.client().execute(LABEL, given).await {
                Ok(words) => browser.elements(&words),
                Err(e) => return self.tried(Err(e)),
            };
            self.tried(engine::click(words.first().unwrap_or(&element)).await)
        })
        .await
    }

    /// Writes `text` into it, in place of what is there.
    ///
    /// # Errors
    /// It is not there or takes no text.
    pub async fn write(&self, text: &str) -> Result {
        // A new line is a key of its own.
        let keys = text.replace('\n', &char::from(Key::Enter).to_string());
        until(async || self.tried(engine::write(&self.find().await?, &keys).await)).await
    }

    /// Selects the option called `name` of a list.
    ///
    /// # Errors
    /// There is no such option.
    pub async fn pick(&self, name: &str) -> Result {
        until(async || {
            let given = vec![to_value(self.find().await?)?, json!(name)];
            let browser = self.page.browser();
            let options = match browser.client().execute(OPTION, given).await {
                Ok(options) => browser.elements(&options),
                Err(e) => return self.tried(Err(e)),
            };
            let option = options.first();
            let option = option.with_context(|| format!("no option {name:?} in {self}"))?;
            self.tried(option.click().await)
        })
        .await
    }

    /// True where it is chosen.
    ///
    /// # Errors
    /// It is not there.
    pub async fn is_selected(&self) -> Result<bool> {
        // The client may be taking the start page over.
        until(async || match self.find().await?.is_selected().await {
            Ok(is_selected) => Ok(Ok(is_selected)),
            Err(e) => Ok(self.tried(Err(e))?.map(|()| false)),
        })
        .await
    }

    /// Its attribute `name`.
    ///
    /// # Errors
    /// It is not there.
    pub async fn attribute(&self, name: &str) -> Result<Option<String>> {
        Ok(self.find().await?.attr(name).await?)
    }

    /// What is written in it.
    ///
    /// # Errors
    /// It is not there.
    pub async fn value(&self) -> Result<String> {
        Ok(self.find().await?.prop("value").await?.unwrap_or_default())
    }

    /// What is in view and could have the role. The page may take it away while a driver that
    /// is slow gets hold of it.
    async fn candidates(&self) -> Result<Value> {
        until(async || {
            let selector = json!(self.role.selector());
            match self.page.look(VISIBLE, vec![selector]).await {
                Ok(candidates) => Ok(Ok(candidates)),
                Err(e) if e.downcast_ref().is_some_and(engine::is_passing) => {
                    Ok(Err(format!("{self}: {e}")))
                }
                Err(e) => Err(e),
            }
        })
        .await
    }

    /// Those that are called so, and the names of the others that could have the role.
    async fn look(&self) -> Result<(Vec<Element>, Vec<String>)> {
        let candidates = self.candidates().await?;
        let (mut found, mut others) = (Vec::new(), Vec::new());
        for element in self.page.browser().elements(&candidates) {
            let Some(name) = computed(&element, "label").await? else {
                continue;
            };
            // Most have another name: their role need not be asked for.
            match self.name.is(&name) {
                false => others.push(name),
                true => match computed(&element, "role").await? {
                    Some(role) if self.role.is(&role) => found.push(element),
                    role => others.push(format!("{name} ({role:?})")),
                },
            }
        }
        Ok((found, others))
    }

    fn tried(&self, done: Result<(), CmdError>) -> Result<Result<(), String>> {
        match done {
            Ok(()) => Ok(Ok(())),
            Err(e) if engine::is_passing(&e) => Ok(Err(format!("{self}: {e}"))),
            Err(e) => bail!("{self}: {e}"),
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {:?}", self.role, self.name)
    }
}

/// The computed `role` or `label` of `element`; none, where it is gone by now.
async fn computed(element: &Element, what: &str) -> Result<Option<String>> {
    let path = format!("element/{}/computed{what}", element.element_id());
    match element.clone().client().issue_cmd(Command::get(path)).await {
        Ok(answer) => Ok(answer.as_str().map(plain)),
        Err(e) if engine::is_passing(&e) => Ok(None),
        Err(e) => Err(e).context("the browser does not say what an element is"),
    }
}
