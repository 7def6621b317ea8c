//! What the checks of the crate `translation` say of the languages, and what the build
//! makes of it.

use anyhow::{Result, bail};
use translation::{Finding, Summary, Wanted, check};

use super::{SOURCE, Texts, source};
use crate::plain;
use crate::workspace::Workspace;

/// A language, checked.
pub struct Checked {
    /// How far it is.
    pub summary: Summary,
    /// What was found, in the order of its files.
    pub found: Vec<Finding>,
}

impl Checked {
    /// A finding as people look it up: `locales/cy/ui.ftl, line 3, …`.
    pub fn line(&self, finding: &Finding) -> String {
        format!("locales/{}/{finding}", self.summary.code)
    }
}

/// The texts that the instruments in the workspace need.
///
/// # Errors
/// An instrument cannot be read.
pub fn wanted(workspace: &Workspace) -> Result<Wanted> {
    Ok(Wanted::of(&plain::instruments(workspace)?))
}

/// Checks `languages`, which are all that there are.
///
/// # Errors
/// There is no English.
pub fn all(languages: &[Texts], wanted: &Wanted) -> Result<Vec<Checked>> {
    let english = &source(languages)?.catalogue;
    let checked = languages.iter().map(|texts| {
        let own = &texts.catalogue;
        let found = check(english, own, wanted);
        Checked {
            summary: Summary::of(english, own, &found),
            found,
        }
    });
    Ok(checked.collect())
}

/// Takes out of `languages` what cannot be shown: it stands there in English, and a line
/// says so. Gives why languages are not fit to be shown to people, one by one.
///
/// # Errors
/// The English cannot be read.
pub fn make_fit(workspace: &Workspace, languages: &mut [Texts]) -> Result<Vec<String>> {
    let checked = all(languages, &wanted(workspace)?)?;
    let english = &source(languages)?.catalogue;
    let (source, others): (Vec<_>, Vec<_>) = checked
        .iter()
        .partition(|checked| checked.summary.code == SOURCE);
    let refusals = |checked: Vec<&Checked>| -> Vec<_> {
        let refused = checked.into_iter();
        refused
            .filter_map(|checked| refusal(checked, |id| english.needs(id)))
            .collect()
    };
    let (of_source, unfit) = (refusals(source), refusals(others));
    if let Some(refusal) = of_source.first() {
        bail!("{refusal}");
    }
    for (texts, checked) in languages.iter_mut().zip(&checked) {
        for finding in checked
            .found
            .iter()
            .filter(|found| found.problem.is_broken())
        {
            println!("{} It is shown in English.", checked.line(finding));
        }
        texts.leave_out(&checked.found);
    }
    Ok(unfit)
}

/// What was found in a language that people must not be shown it with; `is_needed` says of a
/// message whether every language must have it.
pub fn refused(checked: &Checked, is_needed: impl Fn(&str) -> bool) -> Vec<&Finding> {
    let faults = checked.found.iter().filter(|found| found.is_fault());
    let refused = faults.filter(|found| match checked.summary.code == SOURCE {
        true => found.problem.is_broken() || found.problem.is_twice(),
        false => found.message.as_deref().is_some_and(&is_needed),
    });
    refused.collect()
}

/// Why people must not be shown a language.
fn refusal(checked: &Checked, is_needed: impl Fn(&str) -> bool) -> Option<String> {
    let code = &checked.summary.code;
    let found = refused(checked, is_needed).into_iter();
    let found: Vec<_> = found
        .map(|finding| format!("  {}", checked.line(finding)))
        .collect();
    (!found.is_empty()).then(|| {
        format!(
            "locales/{code} cannot be shown to people yet: texts about consent, privacy, safety \
             or support, or about the language itself, are missing or at fault. Mend these \
             (`cargo xtask locales {code}` lists all there is), or take the folder out:\n{}",
            found.join("\n")
        )
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use anyhow::ensure;

    use super::*;
    use crate::texts;

    const ENGLISH: &str = "language-name = English
language-dir = ltr
language-status = source
# [safety] Keep the number.
danger = Call 999
hello = Hello { $name }
";
    const WELSH: &str = "language-name = Cymraeg
language-dir = ltr
language-status = unchecked
danger = Ffonia 999
hello = Helo { $name }
";

    /// What the build makes of these two languages: the file of the Welsh.
    fn built(english: &str, welsh: &str) -> Result<String> {
        let folder = tempfile::tempdir()?;
        let workspace = Workspace::find()?.with_root(folder.path().to_owned());
        fs::create_dir_all(folder.path().join("public/instruments"))?;
        for (code, content) in [("en", english), ("cy", welsh)] {
            let own = folder.path().join("locales").join(code);
            fs::create_dir_all(&own)?;
            fs::write(own.join("ui.ftl"), content)?;
        }
        let mut languages = texts::all(&workspace)?;
        let unfit = make_fit(&workspace, &mut languages)?;
        ensure!(unfit.is_empty(), "{}", unfit.join("\n"));
        let english = source(&languages)?;
        let welsh = languages.iter().find(|texts| texts.code == "cy");
        Ok(welsh.map(|welsh| welsh.joined(english)).unwrap_or_default())
    }

    #[test]
    fn what_is_missing_or_broken_is_built_in_english() {
        let beside = "\n### beside\ndanger = Call 999\n";
        let rest = WELSH.replace("hello = Helo { $name }\n", "");
        let english = "\n### en\nhello = Hello { $name }\n";
        assert_eq!(built(ENGLISH, WELSH).unwrap(), [WELSH, beside].concat());
        for broken in [
            "",
            "hello = Helo { $\n",
            "hello = Helo { $nawr }\n",
            "hello = { hello }\n",
        ] {
            let welsh = [rest.as_str(), broken].concat();
            assert_eq!(
                built(ENGLISH, &welsh).unwrap(),
                [&rest, english, beside].concat()
            );
        }
    }

    #[test]
    fn a_language_without_what_people_need_is_not_built() {
        for (right, wrong) in [
            ("danger = Ffonia 999\n", ""),
            ("danger = Ffonia 999\n", "danger = Ffonia { $\n"),
            ("Ffonia 999", "Ffonia rhywun"),
            ("language-dir = ltr\n", ""),
            ("language-dir = ltr\n", "language-dir = left\n"),
        ] {
            let error = built(ENGLISH, &WELSH.replace(right, wrong)).unwrap_err();
            let error = error.to_string();
            assert!(
                error.starts_with("locales/cy cannot be shown to people yet: "),
                "{error}"
            );
            let id = right.split(' ').next().unwrap();
            let id = if id == "Ffonia" { "danger" } else { id };
            assert!(
                error.contains("\n  locales/cy/ui.ftl, ") && error.contains(id),
                "{error}"
            );
        }
    }

    #[test]
    fn english_that_cannot_be_read_is_not_built() {
        for wrong in ["bad = { $\n", "danger = Again\n", "bad = { other }\n"] {
            let error = built(&[ENGLISH, wrong].concat(), WELSH).unwrap_err();
            assert!(error.to_string().starts_with("locales/en "), "{error}");
        }
    }
}
