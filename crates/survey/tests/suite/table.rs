//! The published instrument is the item bank: every item, in order, of its kind.

use std::collections::BTreeSet;

use survey::{Instrument, Kind};

use crate::given::ylbc;

/// Section, item, kind, number of choices, and `s` where help is offered under it.
const BANK: &str = "
    start consent single 2
    start age-band single 5
    start care-experience single 3
    start council-confirm single 3
    start completed-with single 5
    home living-arrangement single 10
    home home-right single 3
    home home-safe single 4 s
    home home-unsafe-reasons multiple 9 s
    home home-settled single 4
    home area-safe single 4 s
    home home-internet single 3
    home smartphone single 3
    home pet single 2
    people trusted-person single 3
    people good-friend single 3
    people someone-listens single 3
    people someone-encourages single 3
    people someone-believes single 3
    people support-sources multiple 9
    people partner single 3
    people children single 6 s
    people lonely single 5 s
    worker has-worker single 3
    worker worker-count single 6
    worker worker-contact single 4
    worker worker-trust single 4
    worker worker-plans single 4
    rights know-rights single 3
    rights know-advocate single 3
    rights treated-same single 4
    rights treated-worse single 4 s
    daily main-activity single 8
    daily activity-help multiple 7
    daily money-coping single 5
    daily life-skills multiple 6
    daily fun single 4
    daily fun-barriers multiple 6
    feelings life-satisfaction scale 0 s
    feelings worthwhile scale 0 s
    feelings happy-yesterday scale 0 s
    feelings anxious-yesterday scale 0 s
    feelings future-positive scale 0 s
    feelings life-better single 4 s
    feelings unable-to-control single 5 s
    feelings appearance scale 0 s
    feelings felt-good single 4 s
    feelings emotional-help single 6 s
    past care-reasons single 4 s
    past care-reasons-more single 3
    words best-thing text 0 s
    words one-change text 0 s
    about-you sex single 3
    about-you ethnic-group single 6
    about-you health-condition single 3
    about-you condition-impact single 4
    about-you time-in-care single 5
";

fn bank_of(instrument: &Instrument) -> Vec<String> {
    let sections = instrument.sections.iter();
    let items = sections.flat_map(|section| section.items.iter().map(move |item| (section, item)));
    items
        .map(|(section, item)| {
            let kind = match item.kind {
                Kind::Single(_) => "single",
                Kind::Multiple(_) => "multiple",
                Kind::Scale { from: 0, to: 10 } => "scale",
                Kind::Text { limit: 500 } => "text",
                Kind::Scale { .. } | Kind::Text { .. } => "other",
            };
            let choices = item.choices().len();
            let support = if item.support.is_empty() { "" } else { " s" };
            format!("{} {} {kind} {choices}{support}", section.id, item.id)
        })
        .collect()
}

#[test]
fn every_item_of_the_bank_is_there() {
    let bank: Vec<_> = BANK.trim().lines().map(str::trim).collect();
    assert_eq!(bank_of(&ylbc()), bank);
    assert_eq!(bank.len(), 57);
}

fn ids_where(wanted: impl Fn(&survey::Item) -> bool) -> Vec<String> {
    let ylbc = ylbc();
    let items = ylbc.items().filter(|item| wanted(item));
    items.map(|item| item.id.to_string()).collect()
}

#[test]
fn only_two_items_are_required() {
    assert_eq!(ids_where(|item| item.required), ["consent", "age-band"]);
}

#[test]
fn reports_may_split_by_these_items_only() {
    assert_eq!(
        ids_where(|item| item.split),
        [
            "age-band",
            "living-arrangement",
            "partner",
            "children",
            "sex",
            "ethnic-group",
            "time-in-care"
        ]
    );
}

#[test]
fn a_choice_that_stands_alone_stands_last() {
    let mut alone = BTreeSet::new();
    for item in ylbc().items() {
        for (at, choice) in item
            .choices()
            .iter()
            .enumerate()
            .filter(|(_, choice)| choice.exclusive)
        {
            assert_eq!(at + 1, item.choices().len(), "{}", item.id);
            alone.insert(format!("{} {}", item.id, choice.id));
        }
    }
    let wanted = [
        "activity-help none",
        "home-unsafe-reasons prefer-not-to-say",
        "life-skills none",
        "support-sources no-one",
    ];
    assert_eq!(alone, wanted.map(str::to_owned).into());
}

#[test]
fn the_headline_figures_can_be_given() {
    let ylbc = ylbc();
    for (item, figure) in [
        ("home-safe", "home-not-always-safe"),
        ("home-settled", "home-not-always-settled"),
        ("pet", "has-pet"),
        ("lonely", "often-lonely"),
        ("money-coping", "struggling-with-money"),
        ("life-satisfaction", "low-life-satisfaction"),
        ("worthwhile", "low-worthwhile"),
        ("anxious-yesterday", "high-anxiety"),
        ("unable-to-control", "often-unable-to-control"),
    ] {
        let item = ylbc.item(&item.into()).unwrap();
        assert!(item.indicators.iter().any(|i| i.id == figure), "{figure}");
    }
}
