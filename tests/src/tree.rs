//! What a screen reader is told of our element: the accessibility tree as Chromium computes
//! it, shadow root included, as an outline with one node a line. What says nothing by itself
//! (boxes, and labels that only repeat the name of what they label) is left out.
//!
//! `heading "Your life beyond care" (level 2, focused)`: role, name, states; then what else
//! there is, `= "value"`, `— description`, and `[en ltr]` where language or direction change.

mod dom;
mod node;

use std::collections::HashMap;

use anyhow::{Context, ensure};
use fantoccini::Client;
use serde_json::{Value, json};

use crate::Result;
use crate::browser::Browser;
use crate::command::Command;
use dom::Dom;
use node::{Node, Shown};

/// Two drawings: focus moves with the first.
const DRAWN: &str = "const [done] = arguments;
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))";

/// The outline of the first survey of the page that `browser` shows, a line each.
///
/// # Errors
/// There is no survey, or the browser does not give its tree.
pub async fn outline(browser: &Browser) -> Result<Vec<String>> {
    browser.run_async(DRAWN, vec![]).await?;
    let client = browser.client();
    let whole = json!({ "depth": -1, "pierce": true });
    let document = devtools(client, "DOM.getDocument", whole).await?;
    let found = devtools(client, "Accessibility.getFullAXTree", json!({})).await?;
    let dom = Dom::read(&document["root"]);
    let tree = Tree::read(&found["nodes"]);
    let place = Place {
        speech: dom.speech(dom.inner()),
        ..Place::default()
    };
    let mut lines = vec![format!("in [{}]", place.speech)];
    let page = tree
        .nodes
        .get(found["nodes"][0]["nodeId"].as_str().unwrap_or_default());
    tree.find(page.context("there is no tree")?, &dom, &place, &mut lines);
    ensure!(
        lines.len() > 1,
        "the survey is not in the accessibility tree"
    );
    Ok(lines)
}

async fn devtools(client: &Client, command: &str, parameters: Value) -> Result<Value> {
    let body = json!({ "cmd": command, "params": parameters });
    let ask = Command::post("goog/cdp/execute".into(), body);
    let answer = client.issue_cmd(ask).await;
    answer.with_context(|| format!("the browser does not do {command}"))
}

/// The nodes by their ids.
struct Tree {
    nodes: HashMap<String, Node>,
}

/// Where a line stands.
#[derive(Clone, Default)]
struct Place {
    depth: usize,
    speech: String,
    /// The name that the text here makes: not to be written twice.
    named: String,
    /// The name that a legend here makes.
    group: String,
}

impl Place {
    /// The line of `node` here, with the `only` text that is in it.
    fn line(&self, node: &Node, only: Option<&Node>, speech: &str) -> String {
        let mut line = "  ".repeat(self.depth) + &node.line();
        if let Some(text) = only {
            line += &format!(": {}", text.name);
        }
        if speech != self.speech && !node.is_live() {
            line += &format!(" [{speech}]");
        }
        line
    }

    /// Inside `node`, which has a line here.
    fn in_node(&self, node: &Node, speech: String) -> Self {
        let name_if = |is_so| match is_so {
            true => node.name.clone(),
            false => String::new(),
        };
        Self {
            depth: self.depth + 1,
            speech,
            named: name_if(node.is_named_by_content()),
            group: name_if(node.is_group()),
        }
    }

    /// Inside `node`, which has no line and may be the label of the field `labelled`.
    fn in_label(&self, node: &Node, labelled: String) -> Self {
        let named = match node.role.as_str() {
            "LabelText" if !labelled.is_empty() => labelled,
            "Legend" => self.group.clone(),
            _ => self.named.clone(),
        };
        Self {
            named,
            ..self.clone()
        }
    }
}

impl Tree {
    fn read(nodes: &Value) -> Self {
        let nodes = nodes.as_array().into_iter().flatten().map(Node::read);
        Self {
            nodes: nodes.map(|node| (node.id.clone(), node)).collect(),
        }
    }

    fn children<'a>(&'a self, node: &'a Node) -> impl Iterator<Item = &'a Node> {
        node.children.iter().filter_map(|id| self.nodes.get(id))
    }

    /// Writes what is ours at and below `node`: under a modal dialog that alone is left.
    fn find(&self, node: &Node, dom: &Dom, place: &Place, lines: &mut Vec<String>) {
        if dom.is_ours(node.dom) {
            return self.write(node, dom, place, lines);
        }
        for child in self.children(node) {
            self.find(child, dom, place, lines);
        }
    }

    fn write(&self, node: &Node, dom: &Dom, place: &Place, lines: &mut Vec<String>) {
        let below = match node.shown() {
            Shown::Never => return,
            Shown::Through => place.in_label(node, self.labelled(node)),
            Shown::Line if node.is_text() && place.named.contains(&node.name) => return,
            Shown::Line => {
                let text = self.only_text(node);
                let speech = dom.speech(text.unwrap_or(node).dom);
                let only = text.filter(|_| node.name.is_empty());
                lines.push(place.line(node, only, &speech));
                if only.is_some() || node.is_closed() {
                    return;
                }
                place.in_node(node, speech)
            }
        };
        for child in self.children(node) {
            self.write(child, dom, &below, lines);
        }
    }

    /// The text of a node that holds nothing else.
    fn only_text<'a>(&'a self, node: &'a Node) -> Option<&'a Node> {
        let mut all = Vec::new();
        self.leaves(node, &mut all);
        match all.as_slice() {
            [only] if only.is_text() && !node.is_closed() => Some(only),
            _ => None,
        }
    }

    /// What is written below `node`, up to the next lines.
    fn leaves<'a>(&'a self, node: &'a Node, all: &mut Vec<&'a Node>) {
        for child in self.children(node) {
            match child.shown() {
                Shown::Never => {}
                Shown::Line => all.push(child),
                Shown::Through => self.leaves(child, all),
            }
        }
    }

    /// The name of the field that stands in the label `node`.
    fn labelled(&self, node: &Node) -> String {
        let mut all = Vec::new();
        self.leaves(node, &mut all);
        let field = all.into_iter().find(|leaf| !leaf.is_text());
        field.map_or_else(String::new, |field| field.name.clone())
    }
}
