//! What councils' web teams get: the page `/embedding/`, the check that they run on their
//! own page, and the declarations of the element for TypeScript. All of them always are
//! the last release's.

use std::fs;

use anyhow::{Context, Result};
use serde_json::json;

use super::loader::Configuration;
use super::{Site, minify};
use crate::workspace::Workspace;

/// Copied as they are.
const COPIED: [&str; 4] = [
    "embedding/index.html",
    "embedding/embedding.css",
    "embedding/poster.css",
    "embed.d.ts",
];

/// Each with all that it imports.
const SCRIPTS: [&str; 2] = ["embedding/embedding.js", "embedding/check.js"];

/// Adds all of it to the site. The check is told the names of two of the survey's files, to
/// try whether they come.
///
/// # Errors
/// A file cannot be read, or a script is at fault.
pub fn publish(
    workspace: &Workspace,
    site: &Site,
    configuration: &Configuration<'_>,
) -> Result<()> {
    let public = workspace.root.join("public");
    for path in COPIED {
        let content =
            fs::read(public.join(path)).with_context(|| format!("cannot read public/{path}"))?;
        site.put(path, &content)?;
    }
    let files = json!({ "stage": configuration.stage, "wasm": configuration.wasm });
    for script in SCRIPTS {
        let bundled = minify::script(&public.join(script), ("YLBC_FILES", &files))?;
        site.put(script, &bundled)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::{Path, PathBuf};

    use walkdir::WalkDir;

    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
    }

    fn file(path: &str) -> String {
        fs::read_to_string(root().join(path)).unwrap()
    }

    /// All that the client and the loader are made of.
    fn survey() -> String {
        const MADE_OF: [&str; 10] = [
            "src",
            "public/embed",
            "public/greeting",
            "public/greeting.js",
            "public/stage",
            "public/stage.js",
            "public/later",
            "public/later.js",
            "public/failure",
            "public/failure.js",
        ];
        let files = MADE_OF.map(|place| WalkDir::new(root().join(place)));
        let files = files.into_iter().flatten();
        let files = files.map(|entry| entry.unwrap().into_path());
        files
            .filter(|path| path.is_file())
            .map(|path| fs::read_to_string(path).unwrap())
            .collect()
    }

    fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
        let (_, rest) = text.split_once(before).unwrap();
        rest.split_once(after).unwrap().0
    }

    /// The names of the fields in `interface name { … }`.
    fn fields<'a>(declarations: &'a str, name: &str) -> BTreeSet<&'a str> {
        let body = between(declarations, &format!("interface {name} {{"), "\n}");
        let lines = body.lines().map(str::trim);
        let lines = lines.filter(|line| !line.is_empty() && !line.starts_with("/**"));
        let names = lines.map(|line| line.split(": ").next().unwrap());
        names
            .map(|name| name.trim_end_matches('?').trim_matches('\''))
            .collect()
    }

    #[test]
    fn the_declared_attributes_are_those_that_the_tag_knows() {
        let declarations = file("public/embed.d.ts");
        let loader = file("public/embed.js");
        let settings = between(&loader, "const SETTINGS =", ";");
        let settings = settings.trim().trim_matches('\'').split(' ');
        assert_eq!(
            fields(&declarations, "YlbcSurveyAttributes"),
            settings.collect()
        );
    }

    #[test]
    fn the_declared_events_are_those_that_are_sent() {
        let declarations = file("public/embed.d.ts");
        let survey = survey();
        // Of all that is quoted and begins so, the storage's keys are no events.
        let quoted = survey
            .split(['"', '\''])
            .filter_map(|text| text.strip_prefix("ylbc:"));
        let sent = quoted.filter(|name| {
            !["", "lang"].contains(name) && name.bytes().all(|b| b.is_ascii_lowercase())
        });
        let sent: BTreeSet<_> = sent.map(|name| format!("ylbc:{name}")).collect();
        let declared = fields(&declarations, "YlbcSurveyEventMap");
        assert_eq!(
            declared
                .into_iter()
                .map(str::to_owned)
                .collect::<BTreeSet<_>>(),
            sent
        );
    }

    #[test]
    fn the_declared_properties_are_those_of_the_style_sheet() {
        let names = |text: &str| -> BTreeSet<String> {
            let found = text.match_indices("--ylbc-").map(|(at, _)| &text[at..]);
            let is_end = |c: char| !c.is_ascii_alphanumeric() && c != '-';
            let found = found.map(|rest| rest.split(is_end).next().unwrap_or(rest).to_owned());
            found.collect()
        };
        assert_eq!(names(&file("public/embed.d.ts")), names(&survey()));
    }
}
