//! Codes of languages: which are well-formed, how the language is written; and what a
//! language says of itself.

use fluent_syntax::ast::Pattern;
use icu_locale::{Direction, Locale, LocaleCanonicalizer, LocaleDirectionality};

use crate::pattern;
use crate::problem::Problem;

/// The language that all others are translated from.
pub const SOURCE: &str = "en";

/// What a language says of itself, to the program and to translators. Nobody is shown a
/// language without the first three.
const SETTINGS: [&str; 5] = [
    "language-name",
    "language-dir",
    "language-status",
    "language-formats",
    "language-checked",
];
const NEEDED: usize = 3;
/// As many characters as the list of languages has room for.
const NAME: usize = 40;

/// Whether `code` is a well-formed code of a language (BCP 47) in its usual spelling:
/// `cy`, `zh-Hant`, `pt-BR`.
pub fn is_code(code: &str) -> bool {
    self::code(code).as_deref() == Some(code)
}

/// `written` in its usual spelling, where it is a well-formed code of a language: `pt-BR` for
/// `pt-br`.
pub fn code(written: &str) -> Option<String> {
    let locale = Locale::try_from_str(written).ok()?;
    (!locale.id.language.is_unknown()).then(|| locale.to_string())
}

/// The language `code` without its country, and the country: `pt` and `BR`, of `pt-BR`; none
/// where it names no country.
pub fn region(code: &str) -> Option<(String, String)> {
    let mut locale = Locale::try_from_str(code).ok()?;
    let region = locale.id.region.take()?;
    Some((locale.to_string(), region.to_string()))
}

/// `ltr` or `rtl`, where it is known how the language `code` is written.
pub fn direction(code: &str) -> Option<&'static str> {
    let locale = locale(code)?;
    match LocaleDirectionality::new_common().get(&locale.id)? {
        Direction::LeftToRight => Some("ltr"),
        Direction::RightToLeft => Some("rtl"),
        _ => None,
    }
}

/// The language that data stand under: `prs` is a kind of Persian, `fa-AF`.
pub(crate) fn locale(code: &str) -> Option<Locale> {
    let mut locale = Locale::try_from_str(code).ok()?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    Some(locale)
}

/// Whether `id` is what a language says of itself.
pub(crate) fn is_setting(id: &str) -> bool {
    SETTINGS.contains(&id)
}

/// Whether `id` is what the program must know of a language.
pub(crate) fn is_needed(id: &str) -> bool {
    SETTINGS.iter().take(NEEDED).any(|setting| *setting == id)
}

/// Whether `code` is English, or a kind of it.
pub(crate) fn is_english(code: &str) -> bool {
    code == SOURCE || code.starts_with("en-")
}

/// What is wrong with the setting `id` of the language `code`, whose status is `status`;
/// nothing, where it is no setting.
pub(crate) fn problem(
    code: &str,
    status: Option<&str>,
    id: &str,
    pattern: &Pattern<String>,
) -> Option<Problem> {
    let found = pattern::plain(pattern)?;
    match id {
        "language-name" => {
            let is_name = found.chars().any(char::is_alphabetic)
                && found.chars().count() <= NAME
                && (found != "English" || is_english(code))
                && !found.contains('\n');
            (!is_name).then_some(Problem::LanguageName)
        }
        "language-dir" => {
            let wanted = direction(code);
            let is_right = match wanted {
                Some(wanted) => found == wanted,
                None => found == "ltr" || found == "rtl",
            };
            (!is_right).then_some(Problem::LanguageDirection { found, wanted })
        }
        "language-status" => {
            let is_right = match code {
                SOURCE => found == "source",
                _ => found == "checked" || found == "unchecked",
            };
            (!is_right).then_some(Problem::LanguageStatus { found })
        }
        "language-formats" => {
            let is_right = Locale::try_from_str(&found).is_ok();
            (!is_right).then_some(Problem::LanguageFormats { found })
        }
        "language-checked" => {
            // A year at least.
            let has_date = found
                .split(|c: char| !c.is_ascii_digit())
                .any(|part| part.len() == 4);
            (status == Some("checked") && !has_date).then_some(Problem::LanguageChecked { found })
        }
        _ => None,
    }
}
