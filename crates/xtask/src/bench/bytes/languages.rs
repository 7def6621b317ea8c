//! The file of texts that a phone fetches in each language, held to a budget: whoever does
//! not read English must not wait longer for that.

use std::collections::HashSet;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::{Part, named, text, within};
use crate::texts;
use crate::workspace::Workspace;

/// The most that a language in Latin letters may weigh, brotli, all its texts included.
const LATIN: usize = 9 * 1024;
/// The most for other scripts, whose letters take two bytes or three.
const OTHERS: usize = 11 * 1024;

/// So many bytes of a text tell it from whatever else there may be.
const ENOUGH: usize = 16;

/// A language's file.
pub struct Language {
    file: Part,
    texts: String,
    budget: usize,
}

/// The file of each language in `locales/`, as `loader` names it in `site`.
///
/// # Errors
/// A file is missing, or does not say what the language calls itself.
pub fn measure(workspace: &Workspace, site: &Path, loader: &str) -> Result<Vec<Language>> {
    let of = |texts: texts::Texts| {
        let file = named(site, loader, &texts.code, ".ftl")?;
        Language::of(&texts.code, &file)
    };
    texts::all(workspace)?.into_iter().map(of).collect()
}

/// Prints the table.
pub fn print(languages: &[Language]) {
    println!(
        "{:<26}{:>10}{:>10}{:>10}",
        "texts", "gzip 9", "brotli 11", "at most"
    );
    for Language { file, budget, .. } in languages {
        let Part {
            name,
            raw,
            gzip,
            brotli,
        } = file;
        println!("{name:<16}{raw:>10}{gzip:>10}{brotli:>10}{budget:>10}");
    }
}

impl Language {
    fn of(code: &str, file: &[u8]) -> Result<Self> {
        let texts = text(file);
        let own_name = texts
            .lines()
            .find_map(|line| line.strip_prefix("language-name = "));
        let own_name = own_name.with_context(|| format!("{code}: no language-name"))?;
        Ok(Self {
            file: Part::of(code, file)?,
            budget: budget(own_name),
            texts,
        })
    }

    /// Holds it to its budget.
    ///
    /// # Errors
    /// It weighs more.
    pub fn check(&self) -> Result<()> {
        let what = format!("the texts in {}", self.file.name);
        within(&what, self.file.brotli, self.budget)
    }
}

/// Holds `wasm` to knowing no language: whoever adds one makes nobody else's download larger.
///
/// # Errors
/// A text of one of them is in it.
pub fn stay_out(languages: &[Language], wasm: &[u8]) -> Result<()> {
    let texts = languages.iter().flat_map(|language| language.texts.lines());
    let values = texts.filter_map(|line| Some(line.split_once(" = ")?.1.as_bytes()));
    let beginnings: HashSet<_> = values.filter_map(|value| value.get(..ENOUGH)).collect();
    match wasm
        .windows(ENOUGH)
        .find(|bytes| beginnings.contains(bytes))
    {
        Some(found) => bail!("the WASM holds the text {:?} of a language", text(found)),
        None => Ok(()),
    }
}

/// What a language may weigh that calls itself so.
fn budget(own_name: &str) -> usize {
    // Latin letters with all their marks, those of Vietnamese too.
    let is_latin = |c: char| c < '\u{250}' || ('\u{1e00}'..'\u{1f00}').contains(&c);
    match own_name.chars().filter(|c| c.is_alphabetic()).all(is_latin) {
        true => LATIN,
        false => OTHERS,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file with so many bytes that nothing can make smaller.
    fn file(own_name: &str, noise: usize) -> Vec<u8> {
        let mut state = 1_u64;
        let noise = (0..noise).map(|_| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            (state >> 56) as u8
        });
        let first = format!("language-name = {own_name}\n").into_bytes();
        first.into_iter().chain(noise).collect()
    }

    #[test]
    fn other_scripts_than_latin_may_weigh_more() {
        for name in ["English", "Cymraeg", "Shqip", "Tiếng Việt", "Kurmancî"] {
            assert_eq!(budget(name), LATIN, "{name}");
        }
        for name in ["العربية", "ትግርኛ", "Українська", "ਪੰਜਾਬੀ"]
        {
            assert_eq!(budget(name), OTHERS, "{name}");
        }
    }

    #[test]
    fn a_language_that_is_too_heavy_is_named() {
        let check = |name, noise| Language::of("xx", &file(name, noise)).unwrap().check();
        check("Cymraeg", 9_000).unwrap();
        check("ትግርኛ", 11_000).unwrap();
        let fault = check("Cymraeg", 9_300).unwrap_err().to_string();
        assert!(fault.starts_with("the texts in xx: 93"), "{fault}");
        assert!(fault.ends_with("bytes of brotli, 9216 at most"), "{fault}");
        check("ትግርኛ", 11_300).unwrap_err();
    }

    #[test]
    fn texts_in_the_wasm_are_a_fault() {
        let cy = b"language-name = Cymraeg\nsurvey-title = Dy fywyd y tu hwnt i ofal\n";
        let languages = [Language::of("cy", cy).unwrap()];
        stay_out(&languages, b"\0asm Dy fywyd y tu").unwrap();
        let fault = stay_out(&languages, b"\0asm Dy fywyd y tu hwnt").unwrap_err();
        assert!(fault.to_string().contains("Dy fywyd y tu h"), "{fault}");
    }

    #[test]
    fn a_file_that_is_none_is_a_fault() {
        assert!(Language::of("xx", b"<html>").is_err());
    }
}
