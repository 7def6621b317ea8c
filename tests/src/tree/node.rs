//! One node of the accessibility tree, as DevTools tells it.

use serde_json::Value;

use crate::named::plain;

/// Boxes of the page's layout, and what only labels something else.
const THROUGH: [&str; 6] = [
    "none",
    "generic",
    "LabelText",
    "Legend",
    "MenuListPopup",
    "RootWebArea",
];

/// Parts of text, and what is drawn before a line.
const NEVER: [&str; 3] = ["InlineTextBox", "LineBreak", "ListMarker"];

/// Where `no` is what everybody takes for granted.
const ONLY_YES: [&str; 4] = ["invalid", "readonly", "required", "disabled"];

/// More of what somebody has written tells nothing.
const LONG: usize = 80;

const NAMED_BY_CONTENT: [&str; 6] = [
    "button",
    "link",
    "heading",
    "option",
    "term",
    "DisclosureTriangle",
];

/// What every field has, and relations whose words stand in name or description.
const UNTOLD: [&str; 10] = [
    "url",
    "focusable",
    "editable",
    "settable",
    "multiline",
    "labelledby",
    "describedby",
    "hasPopup",
    "relevant",
    "atomic",
];

/// A node.
pub struct Node {
    /// Its id in the tree.
    pub id: String,
    /// What it is.
    pub role: String,
    /// How it is called; empty where it has no name.
    pub name: String,
    /// The element or text that it stands for.
    pub dom: Option<i64>,
    /// The ids of what is in it, in order.
    pub children: Vec<String>,
    ignored: bool,
    value: String,
    description: String,
    states: Vec<String>,
}

/// How a node shows in the outline.
pub enum Shown {
    /// It has a line.
    Line,
    /// It has none, what is in it has.
    Through,
    /// Neither.
    Never,
}

impl Node {
    /// The node in DevTools' words.
    pub fn read(told: &Value) -> Self {
        let text = |value: &Value| plain(value["value"].as_str().unwrap_or_default());
        let ids = told["childIds"].as_array().into_iter().flatten();
        let properties = told["properties"].as_array().into_iter().flatten();
        Self {
            id: told["nodeId"].as_str().unwrap_or_default().to_owned(),
            role: told["role"]["value"]
                .as_str()
                .unwrap_or_default()
                .to_owned(),
            name: text(&told["name"]),
            dom: told["backendDOMNodeId"].as_i64(),
            children: ids.filter_map(|id| Some(id.as_str()?.to_owned())).collect(),
            ignored: told["ignored"] == true,
            value: shortened(text(&told["value"])),
            description: text(&told["description"]),
            states: properties.filter_map(state).collect(),
        }
    }

    /// Whether it is text.
    pub fn is_text(&self) -> bool {
        self.role == "StaticText"
    }

    /// Whether what is in it is left out: a field's words stand in its own line, and those
    /// of a live region come and go.
    pub fn is_closed(&self) -> bool {
        self.role == "textbox" || self.is_live()
    }

    /// Whether it is a live region.
    pub fn is_live(&self) -> bool {
        self.role == "status"
    }

    /// Whether it may have its name from a legend.
    pub fn is_group(&self) -> bool {
        ["group", "radiogroup"].contains(&self.role.as_str())
    }

    /// Whether its name is what is in it.
    pub fn is_named_by_content(&self) -> bool {
        NAMED_BY_CONTENT.contains(&self.role.as_str())
    }

    /// How it shows.
    pub fn shown(&self) -> Shown {
        let is_empty = self.is_text() && self.name.is_empty();
        if NEVER.contains(&self.role.as_str()) || is_empty {
            return Shown::Never;
        }
        match self.ignored || THROUGH.contains(&self.role.as_str()) {
            true => Shown::Through,
            false => Shown::Line,
        }
    }

    /// Its line, without what depends on where it stands.
    pub fn line(&self) -> String {
        let mut line = match self.role.as_str() {
            "StaticText" => "text".to_owned(),
            "DisclosureTriangle" => "disclosure".to_owned(),
            role => role.to_owned(),
        };
        let parts = [
            (!self.name.is_empty()).then(|| format!(" \"{}\"", self.name)),
            (!self.value.is_empty()).then(|| format!(" = \"{}\"", self.value)),
            (!self.states.is_empty()).then(|| format!(" ({})", self.states.join(", "))),
            (!self.description.is_empty()).then(|| format!(" — {}", self.description)),
        ];
        line.extend(parts.into_iter().flatten());
        line
    }
}

/// A long text, by its beginning and its length.
fn shortened(text: String) -> String {
    let length = text.chars().count();
    match length > LONG {
        true => format!(
            "{}… ({length} in all)",
            text.chars().take(LONG).collect::<String>()
        ),
        false => text,
    }
}

/// A property in words; none, where it tells nothing.
fn state(property: &Value) -> Option<String> {
    let name = property["name"].as_str()?;
    if UNTOLD.contains(&name) {
        return None;
    }
    let value = &property["value"];
    match (name, &value["value"]) {
        (_, Value::Bool(false)) if ONLY_YES.contains(&name) => None,
        (_, Value::String(no)) if no == "false" && ONLY_YES.contains(&name) => None,
        (_, Value::Bool(true)) => Some(name.to_owned()),
        (_, Value::Bool(false)) => Some(format!("not {name}")),
        (_, Value::String(yes)) if yes == "true" => Some(name.to_owned()),
        (_, Value::String(no)) if no == "false" => Some(format!("not {name}")),
        (_, Value::String(word)) => Some(format!("{name} {word}")),
        (_, Value::Number(number)) => Some(format!("{name} {number}")),
        _ => Some(format!("{name} {}", related(value))),
    }
}

/// The ids of the elements that a property names.
fn related(value: &Value) -> String {
    let nodes = value["relatedNodes"].as_array().into_iter().flatten();
    let ids = nodes.filter_map(|node| node["idref"].as_str());
    ids.collect::<Vec<_>>().join(" ")
}
