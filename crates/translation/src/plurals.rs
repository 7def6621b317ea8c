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

/// A form of a language that is so new in Unicode's data that browsers do not use it.
const NOT_IN_BROWSERS: (&str, &str) = ("vi", "one");

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
    let language = locale(code).map(|locale| locale.id.language);
    let is_new = |name| language.is_some_and(|own| NOT_IN_BROWSERS == (own.as_str(), name));
    let used = ALL.iter().filter(|(category, _)| is_used(*category));
    let used = used.map(|(_, name)| *name).filter(|name| !is_new(*name));
    used.collect()
}

/// Whether `name` is the name of a form in any language.
pub(crate) fn is_form(name: &str) -> bool {
    ALL.iter().any(|(_, form)| *form == name)
}

/// Whether the language `code` may have the form `name`, be it for millions or fractions. A
/// language with nothing but `other` may be one that the data lack, and have any.
pub(crate) fn may_be_form_of(code: &str, name: &str) -> bool {
    let own = rules(code).map(|rules| rules.categories().collect::<Vec<_>>());
    let own = own.unwrap_or_default();
    own.len() < 2 || own.iter().any(|category| ALL.contains(&(*category, name)))
}

/// Whether the form `name` of the language `code` is used for more than one number.
pub(crate) fn has_several_numbers(code: &str, name: &str) -> bool {
    numbers(code, name).is_none_or(|numbers| numbers.len() > 1)
}

/// Whether `given` are all the numbers that the form `name` of the language `code` is used for.
pub(crate) fn are_all_numbers(code: &str, name: &str, given: &[u32]) -> bool {
    numbers(code, name).is_some_and(|numbers| numbers.iter().all(|n| given.contains(n)))
}

/// The whole numbers that the form `name` of the language `code` is used for; none where
/// nothing is known of it.
fn numbers(code: &str, name: &str) -> Option<Vec<u32>> {
    let (category, _) = ALL.iter().find(|(_, form)| *form == name)?;
    let rules = rules(code)?;
    let is_used = |n: &u32| rules.category_for(*n) == *category;
    Some(NUMBERS.filter(is_used).collect())
}

fn rules(code: &str) -> Option<PluralRules> {
    PluralRules::try_new_cardinal(locale(code)?.into()).ok()
}
