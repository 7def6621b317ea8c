//! Whose code a function is, by its name: `<a[1f]::B as c[2e]::D>::e::<f[3d]::G>`. The
//! numbers in brackets are the compiler's, and stand after names of crates only.

/// The crates of the standard library, whose types everybody's traits are for.
const STANDARD: [&str; 3] = ["alloc", "core", "std"];

/// The crate that a function is of; none for one that no crate's code is, such as
/// `memcpy`. A trait's function is of the crate of the type, unless that is the standard
/// library's: then of the trait's crate.
pub fn crate_of(function: &str) -> Option<&str> {
    let Some(inner) = function.strip_prefix('<') else {
        return first_crate(function.split("::<").next()?);
    };
    let inner = within(inner);
    let Some((own, of_trait)) = split_at_as(inner) else {
        return first_crate(inner).or(Some("core"));
    };
    match first_crate(own).filter(|own| !STANDARD.contains(own)) {
        Some(own) => Some(own),
        None => first_crate(of_trait),
    }
}

/// What stands before the `>` that closes a `<` before it.
fn within(text: &str) -> &str {
    let mut depth = 0;
    for (at, character) in text.char_indices() {
        match character {
            '<' => depth += 1,
            '>' if text[..at].ends_with('-') => {}
            '>' if depth == 0 => return &text[..at],
            '>' => depth -= 1,
            _ => {}
        }
    }
    text
}

/// `A as B`, where the ` as ` is in no inner brackets.
fn split_at_as(text: &str) -> Option<(&str, &str)> {
    let mut depth = 0;
    for (at, character) in text.char_indices() {
        match character {
            '<' | '(' | '[' => depth += 1,
            '>' if text[..at].ends_with('-') => {}
            '>' | ')' | ']' => depth -= 1,
            ' ' if depth == 0 => {
                if let Some(rest) = text[at..].strip_prefix(" as ") {
                    return Some((&text[..at], rest));
                }
            }
            _ => {}
        }
    }
    None
}

/// The first word that has a number in brackets and `::` after it.
fn first_crate(text: &str) -> Option<&str> {
    for (at, _) in text.match_indices("]::") {
        let open = text[..at].rfind('[')?;
        let number = &text[open + 1..at];
        let start = text[..open]
            .rfind(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
            .map_or(0, |before| before + 1);
        if start < open && number.chars().all(|c| c.is_ascii_hexdigit()) {
            return Some(&text[start..open]);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::crate_of;

    #[test]
    fn a_function_is_of_the_crate_that_its_path_begins_with() {
        assert_eq!(crate_of("a1[0f]::b::c::<d[1e]::E>"), Some("a1"));
        assert_eq!(crate_of("<a[0f]::B>::c::{closure#0}"), Some("a"));
        assert_eq!(crate_of("<str>::parse::<a[0f]::B>"), Some("core"));
        assert_eq!(crate_of("memcpy"), None);
    }

    #[test]
    fn a_function_of_a_trait_is_of_the_crate_of_the_type() {
        assert_eq!(crate_of("<a[0f]::B<c[1e]::D> as e[2d]::F>::g"), Some("a"));
        assert_eq!(crate_of("<&a[0f]::B as core[1e]::C>::d"), Some("a"));
    }

    #[test]
    fn for_types_of_the_standard_library_it_is_of_the_crate_of_the_trait() {
        assert_eq!(
            crate_of("<alloc[0f]::B<c[1e]::D> as e[2d]::F>::g"),
            Some("e")
        );
        assert_eq!(crate_of("<_ as e[2d]::F>::g::<a[0f]::B>"), Some("e"));
        assert_eq!(crate_of("<alloc[0f]::B as core[1e]::C>::d"), Some("core"));
    }

    #[test]
    fn an_arrow_closes_nothing() {
        let name = "<dyn core[0f]::Fn(u8) -> u8 as a[1e]::B>::c";
        assert_eq!(crate_of(name), Some("a"));
    }
}
