//! What the accessibility tree does not tell: where our element is, and the language and
//! direction of each part of it.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

/// The elements and texts of a page.
pub struct Dom {
    speeches: HashMap<i64, Speech>,
    inner: Option<i64>,
    ours: HashSet<i64>,
}

/// The language and the direction that something is in.
#[derive(Clone, Default)]
struct Speech {
    lang: String,
    dir: String,
}

impl Dom {
    /// The page in DevTools' words.
    pub fn read(root: &Value) -> Self {
        let mut dom = Self {
            speeches: HashMap::new(),
            inner: None,
            ours: HashSet::new(),
        };
        dom.gather(root, &Speech::default(), false);
        dom
    }

    /// Whether `node` is in the survey: the first element with an open shadow root.
    pub fn is_ours(&self, node: Option<i64>) -> bool {
        node.is_some_and(|node| self.ours.contains(&node))
    }

    /// The element in its root that holds the rest of it.
    pub fn inner(&self) -> Option<i64> {
        self.inner
    }

    /// Language and direction of `node`, `en ltr`.
    pub fn speech(&self, node: Option<i64>) -> String {
        let speech = node.and_then(|node| self.speeches.get(&node));
        speech.map_or_else(String::new, |Speech { lang, dir }| {
            format!("{lang} {dir}").trim().to_owned()
        })
    }

    fn gather(&mut self, node: &Value, around: &Speech, mut is_ours: bool) {
        let mut speech = around.clone();
        let attributes: Vec<&str> = words(&node["attributes"]);
        for pair in attributes.chunks_exact(2) {
            match *pair {
                ["lang", lang] => lang.clone_into(&mut speech.lang),
                ["dir", dir] => dir.clone_into(&mut speech.dir),
                _ => {}
            }
        }
        let id = node["backendNodeId"].as_i64().unwrap_or_default();
        let is_open = node["shadowRoots"][0]["shadowRootType"] == "open";
        if is_open && self.ours.is_empty() {
            is_ours = true;
            self.inner = node["shadowRoots"][0]["children"][0]["backendNodeId"].as_i64();
        }
        if is_ours {
            self.ours.insert(id);
        }
        for part in ["children", "shadowRoots", "pseudoElements"] {
            for child in node[part].as_array().into_iter().flatten() {
                self.gather(child, &speech, is_ours);
            }
        }
        self.speeches.insert(id, speech);
    }
}

fn words(list: &Value) -> Vec<&str> {
    let words = list.as_array().into_iter().flatten();
    words.filter_map(Value::as_str).collect()
}
