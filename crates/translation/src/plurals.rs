//! The plural forms of languages, by the rules of Unicode's CLDR.

use icu_plurals::{PluralCategory, PluralRules};

use crate::language::locale;

/// Whole numbers that stand for all that the survey says. Some languages have another form
/// for millions, or for fractions: the survey has none.
const NUMBERS: std::ops::RangeInclusive<u32> = 0..=1000;

/// All forms that there are, in the order in which they are listed everywhere.
const ALL: [(PluralCategory, &str); 6] = [
    (PluralCategory::Zero, "zero"),
    (PluralCategory::One, "one"),
    (PluralCategory::Two, "two"),
    (PluralCategory::Few, "few"),
    (PluralCategory::Many, "many"),
    (PluralCategory::Other, "other"),
];

/// The forms for whole numbers in the language `code`, in the order `zero`, `one`, `two`,
/// `few`, `many`, `other`; the last serves as the default. Only `other` for what is no code
/// of a language, and for a language of which nothing is known.
pub fn plural_categories(code: &str) -> Vec<&'static str> {
    let Some(rules) = rules(code) else {
        return vec!["other"];
    };
    let is_used = |category| {
        NUMBERS
            .into_iter()
            .any(|n| rules.category_for(n) == category)
    };
    let used = ALL.iter().filter(|(category, _)| is_used(*category));
    used.map(|(_, name)| *name).collect()
}

/// Whether `name` is the name of a form in any language.
pub(crate) fn is_form(name: &str) -> bool {
    ALL.iter().any(|(_, form)| *form == name)
}

/// Whether the form `name` of the language `code` is used for more than one number.
pub(crate) fn has_several_numbers(code: &str, name: &str) -> bool {
    let category = ALL.iter().find(|(_, form)| *form == name);
    let (Some(rules), Some((category, _))) = (rules(code), category) else {
        return true;
    };
    let numbers = NUMBERS;
    numbers
        .filter(|n| rules.category_for(*n) == *category)
        .nth(1)
        .is_some()
}

fn rules(code: &str) -> Option<PluralRules> {
    PluralRules::try_new_cardinal(locale(code)?.into()).ok()
}
