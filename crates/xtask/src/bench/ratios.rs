//! What the harness measured, against what is wanted: said, never asserted, for a busy
//! machine measures itself.

use serde_json::Value;

use super::phone::median;

/// Something measured in each round, and how it should compare.
struct Wish {
    what: &'static str,
    /// Finds it in what the harness says of one run.
    of: fn(&Value) -> Option<f64>,
    /// Beside whom.
    beside: &'static str,
    /// The most that ours may be of theirs.
    most: f64,
}

const WISHES: [Wish; 8] = [
    Wish::new(
        "usable (ms)",
        |run| run["interactive"].as_f64(),
        "formbricks",
        1.0,
    ),
    Wish::new(
        "usable (ms)",
        |run| run["interactive"].as_f64(),
        "surveyjs-js",
        0.35,
    ),
    Wish::new("first paint (ms)", |run| run["fcp"].as_f64(), "plain", 1.2),
    Wish::new("blocking (ms)", |run| run["tbtAll"].as_f64(), "plain", 1.0),
    Wish::new("next page (ms)", |run| middle(&run["next"]), "plain", 1.0),
    Wish::new("radio (ms)", |run| middle(&run["radio"]), "plain", 1.0),
    Wish::new(
        "memory, loaded (MiB)",
        |run| mib(&run["mem"]),
        "formbricks",
        1.0,
    ),
    Wish::new(
        "memory, walked (MiB)",
        |run| mib(&run["memEnd"]),
        "formbricks",
        1.0,
    ),
];

impl Wish {
    const fn new(
        what: &'static str,
        of: fn(&Value) -> Option<f64>,
        beside: &'static str,
        most: f64,
    ) -> Self {
        Self {
            what,
            of,
            beside,
            most,
        }
    }
}

fn middle(times: &Value) -> Option<f64> {
    median(times.as_array()?.iter().filter_map(Value::as_f64))
}

/// The private memory of the page's renderer process.
fn mib(memory: &Value) -> Option<f64> {
    Some(memory["rss"].as_f64()? / 1024.0 / 1024.0)
}

/// Prints the table of the entry `ours` of what the harness measured.
pub fn print(results: &Value, ours: &str) {
    println!(
        "\n{ours:<24}{:>8}  {:<12}{:>8}  {:<22}{:>6}",
        "ours", "beside", "theirs", "ratio (min to max)", "wanted"
    );
    for wish in &WISHES {
        println!("{}", line(results, ours, wish));
    }
}

fn line(results: &Value, ours: &str, wish: &Wish) -> String {
    let (our_runs, their_runs) = (runs(results, ours), runs(results, wish.beside));
    let own = median(our_runs.iter().filter_map(|run| (wish.of)(run)));
    let theirs = median(their_runs.iter().filter_map(|run| (wish.of)(run)));
    let ratios = ratios(our_runs, their_runs, wish);
    let (Some(own), Some(theirs)) = (own, theirs) else {
        return format!("{:<24} not measured", wish.what);
    };
    let ratio = median(ratios.iter().copied());
    // Beside nothing there is no ratio: then the middle values say it.
    let is_met = match ratio {
        Some(ratio) => ratio <= wish.most,
        None => own <= theirs * wish.most,
    };
    let ratio = ratio.map_or_else(
        || "-".to_owned(),
        |ratio| {
            let least = ratios.iter().copied().fold(f64::INFINITY, f64::min);
            let most = ratios.iter().copied().fold(0.0, f64::max);
            format!("{ratio:.2} ({least:.2} to {most:.2})")
        },
    );
    format!(
        "{:<24}{own:>8.1}  {:<12}{theirs:>8.1}  {ratio:<22}{:>6.2} {}",
        wish.what,
        wish.beside,
        wish.most,
        if is_met { "met" } else { "not met" }
    )
}

/// Within one round each, so that what else the machine does weighs on both. None at all
/// where theirs is nothing once: the rest would be the rounds that were worse for them.
fn ratios(ours: &[Value], theirs: &[Value], wish: &Wish) -> Vec<f64> {
    let ratios = ours
        .iter()
        .zip(theirs)
        .filter_map(|(ours, theirs)| Some((wish.of)(ours)? / (wish.of)(theirs)?));
    let ratios: Vec<_> = ratios.collect();
    match ratios.iter().all(|ratio| ratio.is_finite()) {
        true => ratios,
        false => Vec::new(),
    }
}

fn runs<'a>(results: &'a Value, name: &str) -> &'a [Value] {
    results["entries"][name]["runs"]
        .as_array()
        .map_or(&[], Vec::as_slice)
}
