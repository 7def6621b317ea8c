//! How many bytes a first visit loads, part by part, what comes after it, and how many each
//! language has. Bytes are exact, so the tests hold them to budgets.

mod languages;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::collector;
use crate::site::Twin;
use crate::texts::SOURCE;
use crate::workspace::Workspace;
use languages::Language;

/// The most that the loader may weigh, brotli: it is on every page of a council that
/// has the tag, read or not.
const LOADER_BUDGET: usize = 3 * 1024;
/// The most that a first visit may load, brotli: all until the first question can be
/// answered.
const TOTAL_BUDGET: usize = 110 * 1024;

/// A part of what a visit loads.
struct Part {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// What a visit loads.
struct Visit {
    loader: String,
    wasm: Vec<u8>,
    /// All until the first question can be answered, the loader first.
    first: Vec<Part>,
    /// What comes when the survey is there.
    afterwards: Vec<Part>,
}

/// Prints the tables.
///
/// # Errors
/// A file of the site is missing, or the collector does not run.
pub fn table(workspace: &Workspace, site: &Path) -> Result<()> {
    measure(workspace, site).map(drop)
}

/// Prints the tables and holds `site` to the budgets.
///
/// # Errors
/// A budget is exceeded, or as [`table`].
pub fn check(workspace: &Workspace, site: &Path) -> Result<()> {
    let (visit, languages) = measure(workspace, site)?;
    let loader = visit.first.first().map_or(0, |part| part.brotli);
    within("the loader", loader, LOADER_BUDGET)?;
    let first = sum(&visit.first, |part| part.brotli);
    within("a first visit", first, TOTAL_BUDGET)?;
    languages.iter().try_for_each(Language::check)?;
    languages::stay_out(&languages, &visit.wasm)
}

fn within(what: &str, bytes: usize, budget: usize) -> Result<()> {
    match bytes <= budget {
        true => Ok(()),
        false => bail!("{what}: {bytes} bytes of brotli, {budget} at most"),
    }
}

fn measure(workspace: &Workspace, site: &Path) -> Result<(Visit, Vec<Language>)> {
    let visit = Visit::measure(workspace, site)?;
    visit.print();
    let languages = languages::measure(workspace, site, &visit.loader)?;
    languages::print(&languages);
    Ok((visit, languages))
}

impl Visit {
    fn measure(workspace: &Workspace, site: &Path) -> Result<Self> {
        let loader = fs::read_to_string(site.join("embed.js")).context("no loader in the site")?;
        let greeting = named(site, &loader, "greeting", ".js")?;
        let stage = named(site, &loader, "stage", ".js")?;
        let wasm = named(site, &loader, "wasm", ".wasm")?;
        let texts = named(site, &loader, SOURCE, ".ftl")?;
        let instrument = named(site, &text(&greeting), "ylbc", ".json")?;
        let council = collector::Running::start(workspace, site)?.get("/v1/councils/demo.json")?;
        let later = named(site, &text(&stage), "later", ".js")?;
        let pictures = named(site, &text(&later), "ylbc", ".json")?;
        Ok(Self {
            first: vec![
                Part::of("loader", loader.as_bytes())?,
                Part::of("greeting, style", &greeting)?,
                Part::of("glue", &stage)?,
                Part::of("WASM", &wasm)?,
                Part::of("texts (en)", &texts)?,
                Part::of("instrument", &instrument)?,
                Part::of("council file", &council)?,
            ],
            afterwards: vec![
                Part::of("script", &later)?,
                Part::of("pictures", &pictures)?,
            ],
            loader,
            wasm,
        })
    }

    fn print(&self) {
        println!(
            "{:<16}{:>10}{:>10}{:>10}",
            "bytes", "raw", "gzip 9", "brotli 11"
        );
        for (parts, name) in [
            (&self.first, "first visit"),
            (&self.afterwards, "afterwards"),
        ] {
            for part in parts.iter().chain([&Part::total(name, parts)]) {
                let Part {
                    name,
                    raw,
                    gzip,
                    brotli,
                } = part;
                println!("{name:<16}{raw:>10}{gzip:>10}{brotli:>10}");
            }
        }
    }
}

fn text(content: &[u8]) -> String {
    String::from_utf8_lossy(content).into_owned()
}

/// The bundle file that stands after `key` in the minified `script`.
fn named(site: &Path, script: &str, key: &str, end: &str) -> Result<Vec<u8>> {
    let hash = hash_after(script, key).with_context(|| format!("no file is named for {key}"))?;
    let file = format!("b/{hash}{end}");
    fs::read(site.join(&file)).with_context(|| format!("{key}: {file} is not in the site"))
}

/// The hash that stands after `key` in a minified script: `key:"HASH…"`, or `key:["HASH…` for
/// a language.
fn hash_after<'a>(script: &'a str, key: &str) -> Option<&'a str> {
    let after = |(at, _)| {
        let value = script[at + key.len()..].trim_start_matches('"');
        let value = value.strip_prefix(':')?.trim_start_matches('[');
        value.strip_prefix('"')?.split(['"', '.']).next()
    };
    let mut found = script.match_indices(key).filter_map(after);
    found.find(|hash| hash.len() == HASH)
}

/// The length of a hash in a file's name.
const HASH: usize = 43;

impl Part {
    fn of(name: &str, content: &[u8]) -> Result<Self> {
        Ok(Self {
            name: name.to_owned(),
            raw: content.len(),
            gzip: Twin::Gzip.compress(content)?.len(),
            brotli: Twin::Brotli.compress(content)?.len(),
        })
    }

    fn total(name: &str, parts: &[Self]) -> Self {
        Self {
            name: name.to_owned(),
            raw: sum(parts, |part| part.raw),
            gzip: sum(parts, |part| part.gzip),
            brotli: sum(parts, |part| part.brotli),
        }
    }
}

fn sum(parts: &[Part], size: impl Fn(&Part) -> usize) -> usize {
    parts.iter().map(size).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_the_budget_is_a_fault() {
        assert!(within("the loader", 3072, LOADER_BUDGET).is_ok());
        let fault = within("the loader", 3073, LOADER_BUDGET).unwrap_err();
        assert_eq!(
            fault.to_string(),
            "the loader: 3073 bytes of brotli, 3072 at most"
        );
    }

    #[test]
    fn names_are_found_in_minified_scripts() {
        let (one, other) = ["a", "b"].map(|c| c.repeat(HASH)).into();
        let script = format!(r#"x({{token:"en",en:["{one}","Title"],stage:"{other}.js"}})"#);
        assert_eq!(hash_after(&script, "en"), Some(one.as_str()));
        assert_eq!(hash_after(&script, "stage"), Some(other.as_str()));
        assert_eq!(hash_after(&script, "wasm"), None);
    }
}
