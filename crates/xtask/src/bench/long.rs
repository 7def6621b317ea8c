//! Surveys of 50 to 500 items, made here: what a page costs must not grow with them.

use std::hint::black_box;
use std::time::Instant;

use anyhow::{Context, Result, anyhow};
use serde_json::{Value, json};
use survey::{Answer, Answers, Instrument, Route};

use super::content::{self, BenchSite, File};
use super::phone::{self, Job, Walk, median};
use crate::collector::{self, Running};
use crate::workspace::Workspace;

/// Numbers of items.
pub const SIZES: [usize; 4] = [50, 100, 200, 500];
/// So many pages at the beginning, in the middle and at the end stand for the rest.
const WINDOW: usize = 10;
const PER_SECTION: usize = 25;
const CHOICES: [&str; 5] = ["o1", "o2", "o3", "o4", "o5"];

/// Measures and prints the table.
///
/// # Errors
/// A site cannot be written, or the browser cannot be driven.
pub fn curve(workspace: &Workspace) -> Result<()> {
    let site = site(workspace)?;
    let program = collector::build(workspace)?;
    let collector = Running::start_program(&program, &site.workspace, &site.folder)?;
    let walk = |items: usize| Walk {
        name: items.to_string(),
        url: format!(
            "{}survey/?council=demo&instrument=items-{items}&lang=en",
            collector.url()
        ),
        pages: items - 1,
        window: WINDOW,
    };
    println!("\nWalking through surveys of {SIZES:?} items: some minutes");
    let measured = phone::measure(
        workspace,
        &Job {
            walks: SIZES.map(walk).into(),
            ..Job::default()
        },
    )?;
    println!(
        "\nFrom the tap on Continue to the painted next page, CPU slowed four times (ms, \
         medians of {WINDOW} pages),\nand finding the whole route natively (µs, code not \
         optimised: only how it grows counts)"
    );
    let [first, middle, last, route] = ["first", "middle", "last", "route"];
    println!("{:>6}{first:>10}{middle:>10}{last:>10}{route:>12}", "items");
    for items in SIZES {
        let turns = measured
            .walks
            .get(&items.to_string())
            .with_context(|| format!("the survey of {items} items was not walked through"))?;
        let [first, middle, last] = [&turns.first, &turns.middle, &turns.last]
            .map(|times| median(times.iter().copied()).unwrap_or_default());
        let route = route_microseconds(items)?;
        println!("{items:>6}{first:>10.0}{middle:>10.0}{last:>10.0}{route:>12.0}");
    }
    Ok(())
}

/// How long it takes to find the route through `items` items that are all answered.
fn route_microseconds(items: usize) -> Result<f64> {
    const TIMES: u32 = 50;
    let text = instrument(items).to_string();
    let instrument = Instrument::from_json(&text).map_err(|error| anyhow!("{error}"))?;
    let mut answers = Answers::new();
    for item in instrument.items() {
        answers.set(item.id.clone(), Answer::One(CHOICES[0].to_owned()));
    }
    // The quickest is what it takes; the others were interrupted.
    let times = (0..TIMES).map(|_| {
        let start = Instant::now();
        black_box(Route::of(&instrument, black_box(&answers)));
        start.elapsed().as_secs_f64() * 1e6
    });
    Ok(times.fold(f64::INFINITY, f64::min))
}

fn site(workspace: &Workspace) -> Result<BenchSite> {
    let mut files: Vec<File> = SIZES
        .iter()
        .map(|items| {
            let path = format!("public/instruments/items-{items}/1.0.0.json");
            (path, instrument(*items).to_string())
        })
        .collect();
    files.push(("locales/en/long.ftl".to_owned(), texts()));
    content::write(workspace, "long", &files)
}

/// An instrument of `items` items with one choice each. Every fifth is asked only after a
/// certain answer to the one before.
pub fn instrument(items: usize) -> Value {
    let numbers: Vec<_> = (1..=items).collect();
    let sections = numbers
        .chunks(PER_SECTION)
        .enumerate()
        .map(|(at, numbers)| {
            let items: Vec<_> = numbers.iter().map(|number| item(*number)).collect();
            json!({ "id": format!("part{}", at + 1), "items": items })
        });
    json!({
        "id": format!("items-{items}"),
        "version": "1.0.0",
        "scales": { "satisfied": CHOICES },
        "sections": sections.collect::<Vec<_>>(),
    })
}

fn item(number: usize) -> Value {
    let mut item = json!({
        "id": format!("item{number}"),
        "since": "1.0.0",
        "kind": "single",
        "scale": "satisfied",
    });
    if number.is_multiple_of(5) {
        item["ask_if"] = json!({ "item": format!("item{}", number - 1), "is": CHOICES[0] });
    }
    item
}

/// The texts of the largest; the others are its beginnings.
pub fn texts() -> String {
    let most = SIZES.iter().copied().max().unwrap_or_default();
    let mut texts = "satisfied =\n    .o1 = Very satisfied\n    .o2 = Rather satisfied\n    .o3 = Neither\n    .o4 = Rather dissatisfied\n    .o5 = Very dissatisfied\n".to_owned();
    for part in 1..=most.div_ceil(PER_SECTION) {
        texts += &format!("section-part{part} = Part {part}\n");
    }
    for number in 1..=most {
        texts += &format!(
            "item{number} = How satisfied are you with thing number {number} in your area?\n"
        );
    }
    texts
}
