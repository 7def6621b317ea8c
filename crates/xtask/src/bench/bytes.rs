//! How many bytes a first visit loads, part by part. Bytes are exact, so the tests hold
//! them to a budget.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::collector;
use crate::site::Twin;
use crate::texts::SOURCE;
use crate::workspace::Workspace;

/// The most that the loader may weigh, brotli: it is on every page of a council that
/// has the tag, read or not.
const LOADER_BUDGET: usize = 3 * 1024;
/// The most that a first visit may load, brotli.
const TOTAL_BUDGET: usize = 110 * 1024;

/// A part of what a first visit loads.
struct Part {
    name: &'static str,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints the table.
///
/// # Errors
/// A file of the site is missing, or the collector does not run.
pub fn table(workspace: &Workspace, site: &Path) -> Result<()> {
    print(&measure(workspace, site)?);
    Ok(())
}

/// Prints the table and holds `site` to the budgets.
///
/// # Errors
/// A budget is exceeded, or as [`table`].
pub fn check(workspace: &Workspace, site: &Path) -> Result<()> {
    let parts = measure(workspace, site)?;
    print(&parts);
    let loader = parts
        .iter()
        .find(|part| part.name == LOADER)
        .map_or(0, |part| part.brotli);
    within("the loader", loader, LOADER_BUDGET)?;
    within(
        "a first visit",
        sum(&parts, |part| part.brotli),
        TOTAL_BUDGET,
    )
}

fn within(what: &str, bytes: usize, budget: usize) -> Result<()> {
    match bytes <= budget {
        true => Ok(()),
        false => bail!("{what} loads {bytes} bytes of brotli, and may load {budget}"),
    }
}

const LOADER: &str = "loader";

fn measure(workspace: &Workspace, site: &Path) -> Result<Vec<Part>> {
    let loader = fs::read_to_string(site.join("embed.js")).context("no loader in the site")?;
    let mut parts = vec![Part::of(LOADER, loader.as_bytes())?];
    for (name, key) in [
        ("greeting", "greeting"),
        ("glue", "stage"),
        ("WASM", "wasm"),
        ("style sheet", "css"),
        ("texts (en)", SOURCE),
        ("instrument", "ylbc"),
    ] {
        let file = bundle_file(&loader, key)
            .with_context(|| format!("the loader names no file for {name}"))?;
        let content = fs::read(site.join("b").join(file))
            .with_context(|| format!("{name}: b/{file} is not in the site"))?;
        parts.push(Part::of(name, &content)?);
    }
    let stage = bundle_file(&loader, "stage").context("the loader names no stage")?;
    let stage = fs::read_to_string(site.join("b").join(stage)).context("no stage in the site")?;
    // Fetched after all else, when the survey is there.
    let pictures = bundle_file(&stage, "ylbc").context("the stage names no pictures")?;
    let pictures = fs::read(site.join("b").join(pictures)).context("no pictures in the site")?;
    parts.push(Part::of("pictures", &pictures)?);
    let council = collector::Running::start(workspace, site)?.get("/v1/councils/demo.json")?;
    parts.push(Part::of("council file", &council)?);
    Ok(parts)
}

/// The name of the bundle file that stands after `key` in the minified loader:
/// `key:"NAME"`, or `key:["NAME",…` for a language.
fn bundle_file<'a>(loader: &'a str, key: &str) -> Option<&'a str> {
    loader
        .match_indices(key)
        .filter_map(|(at, _)| {
            let value = loader[at + key.len()..]
                .trim_start_matches('"')
                .strip_prefix(':')?;
            value
                .trim_start_matches('[')
                .strip_prefix('"')?
                .split('"')
                .next()
        })
        .find(|name| name.len() > 43 && name.as_bytes()[43] == b'.')
}

impl Part {
    fn of(name: &'static str, content: &[u8]) -> Result<Self> {
        Ok(Self {
            name,
            raw: content.len(),
            gzip: Twin::Gzip.compress(content)?.len(),
            brotli: Twin::Brotli.compress(content)?.len(),
        })
    }
}

fn sum(parts: &[Part], size: impl Fn(&Part) -> usize) -> usize {
    parts.iter().map(size).sum()
}

fn print(parts: &[Part]) {
    println!(
        "{:<14}{:>10}{:>10}{:>10}",
        "bytes", "raw", "gzip 9", "brotli 11"
    );
    let total = Part {
        name: "first visit",
        raw: sum(parts, |part| part.raw),
        gzip: sum(parts, |part| part.gzip),
        brotli: sum(parts, |part| part.brotli),
    };
    for part in parts.iter().chain([&total]) {
        println!(
            "{:<14}{:>10}{:>10}{:>10}",
            part.name, part.raw, part.gzip, part.brotli
        );
    }
}
