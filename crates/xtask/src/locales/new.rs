//! `cargo xtask locales new <code>`: a folder for a new language, with the notes of the
//! English and the English itself as a guide. All of it stands in comments: what is not
//! translated is missing, and not English.

use std::fs;

use anyhow::{Context, Result, bail, ensure};
use translation::{SOURCE, direction, is_code, region};

use crate::texts::sorted;
use crate::workspace::Workspace;

/// The configuration of Mozilla's tools, which names the languages.
const CONFIGURATION: &str = "l10n.toml";

/// Lays out `locales/<code>/`; gives what to do next.
///
/// # Errors
/// `code` is not the code of a language, the folder is there, or a file cannot be read or
/// written.
pub fn lay_out(workspace: &Workspace, code: &str) -> Result<String> {
    ensure!(
        is_code(code),
        "“{code}” is not the code of a language (BCP 47). Write it as in cy, ckb or zh-Hant."
    );
    let folder = workspace.root.join("locales").join(code);
    if folder.exists() {
        bail!("locales/{code} is there already");
    }
    let mut files = Vec::new();
    for file in sorted(&workspace.root.join("locales").join(SOURCE))? {
        if file.extension().is_some_and(|extension| extension == "ftl") {
            let cannot_read = || format!("cannot read {}", workspace.relative(&file));
            let english = fs::read_to_string(&file).with_context(cannot_read)?;
            let name = file.file_name().unwrap_or_default().to_owned();
            files.push((name, guide(&english, code)));
        }
    }
    fs::create_dir(&folder).with_context(|| format!("cannot create locales/{code}"))?;
    for (name, content) in files {
        let file = folder.join(name);
        fs::write(&file, content)
            .with_context(|| format!("cannot write {}", workspace.relative(&file)))?;
    }
    list(workspace, code)?;
    let hint = hint(code).map(|hint| hint + "\n").unwrap_or_default();
    Ok(format!(
        "{hint}locales/{code} is laid out. Write the name of the language in locales/{code}/ui.ftl; \
         then take the # away from one message after the other, and translate it. \
         `cargo xtask locales` says how far it is."
    ))
}

/// What is said where `code` is only for the readers of one country.
fn hint(code: &str) -> Option<String> {
    let (all, region) = region(code)?;
    Some(format!(
        "{code} is only for readers in {region}; for all who read {all}, take {all}."
    ))
}

/// The English file as a guide for the language `code`.
fn guide(english: &str, code: &str) -> String {
    let line = |line: &str| {
        let is_text = !line.is_empty() && !line.starts_with('#');
        match line.split_once(" = ") {
            Some(("language-name", _)) => "language-name = ?".to_owned(),
            Some((id @ "language-dir", _)) => {
                format!("{id} = {}", direction(code).unwrap_or("ltr"))
            }
            Some((id @ "language-status", _)) => format!("{id} = unchecked"),
            Some((id @ "language-formats", _)) => format!("{id} = {code}"),
            Some((id @ "language-checked", _)) => format!("{id} = nobody yet"),
            _ if is_text => format!("# {line}"),
            _ => line.to_owned(),
        }
    };
    english.lines().map(|text| line(text) + "\n").collect()
}

/// Adds `code` to the languages that Mozilla's tools know.
///
/// # Errors
/// Their configuration cannot be read or written.
pub fn list(workspace: &Workspace, code: &str) -> Result<()> {
    let file = workspace.root.join(CONFIGURATION);
    let content =
        fs::read_to_string(&file).with_context(|| format!("cannot read {CONFIGURATION}"))?;
    let content = with_languages(&content, |languages| {
        languages.push(code.to_owned());
        languages.sort();
        languages.dedup();
    });
    fs::write(file, content).with_context(|| format!("cannot write {CONFIGURATION}"))
}

/// `content` with its line `locales = ["ar", "cy"]` changed.
pub fn with_languages(content: &str, change: impl Fn(&mut Vec<String>)) -> String {
    let line = |line: &str| {
        let Some(mut languages) = languages_in(line) else {
            return line.to_owned();
        };
        change(&mut languages);
        let quoted: Vec<_> = languages.iter().map(|code| format!("\"{code}\"")).collect();
        format!("locales = [{}]", quoted.join(", "))
    };
    content.lines().map(|text| line(text) + "\n").collect()
}

/// The languages that the line `locales = ["ar", "cy"]` names; none where it is another line.
fn languages_in(line: &str) -> Option<Vec<String>> {
    let list = line.strip_prefix("locales = [")?;
    let codes = list.split('"').skip(1).step_by(2);
    Some(codes.map(str::to_owned).collect())
}

/// Where the folders of the languages `codes` and what Mozilla's tools know differ, a line
/// each; of the language `only` alone, where one is given.
///
/// # Errors
/// Their configuration cannot be read.
pub fn unlisted(workspace: &Workspace, codes: &[&str], only: Option<&str>) -> Result<Vec<String>> {
    let file = workspace.root.join(CONFIGURATION);
    let content =
        fs::read_to_string(file).with_context(|| format!("cannot read {CONFIGURATION}"))?;
    let listed: Vec<_> = content.lines().filter_map(languages_in).flatten().collect();
    Ok(differences(&listed, codes, only))
}

fn differences(listed: &[String], codes: &[&str], only: Option<&str>) -> Vec<String> {
    let is_meant = |code: &str| code != SOURCE && only.is_none_or(|only| only == code);
    let folders = codes.iter().filter(|code| is_meant(code));
    let folders = folders.filter(|code| !listed.iter().any(|listed| listed == *code));
    let folders = folders.map(|code| {
        format!("{CONFIGURATION} does not name {code}: Pontoon would not find locales/{code}. Add it to `locales` there.")
    });
    let names = listed.iter().filter(|code| is_meant(code));
    let names = names.filter(|code| !codes.contains(&code.as_str()));
    let names = names.map(|code| {
        format!("{CONFIGURATION} names {code}, and there is no folder locales/{code}. Take it out of `locales` there.")
    });
    folders.chain(names).collect()
}

#[cfg(test)]
mod tests {
    use translation::{Catalogue, Wanted, check};

    use super::*;

    const ENGLISH: &str = "### File

## About

# The name.
language-name = English
# The direction.
language-dir = ltr
language-status = source

# [safety] A note.
count =
    { $n ->
        [one] One

       *[other] { $n }
    }
    .hint = Hint
";

    #[test]
    fn a_new_language_has_all_notes_and_nothing_translated() {
        let guide = guide(ENGLISH, "ckb");
        let read = |code, content: &str| Catalogue::read(code, [("ui.ftl".into(), content.into())]);
        let english = read("en", ENGLISH);
        let own = read("ckb", &guide);
        let ids: Vec<_> = own.messages().map(|message| message.id.as_str()).collect();
        assert_eq!(ids, ["language-name", "language-dir", "language-status"]);
        assert_eq!(own.plain("language-dir").as_deref(), Some("rtl"));
        let found = check(&english, &own, &Wanted::default());
        let found: Vec<_> = found.iter().map(ToString::to_string).collect();
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(
            found[0].contains("language-name: write the name"),
            "{found:?}"
        );
        assert!(found[1].contains("count: it is missing"), "{found:?}");
        for note in [
            "### File",
            "## About",
            "# [safety] A note.",
            "#         [one] One",
            "#     .hint = Hint",
        ] {
            assert!(guide.lines().any(|line| line == note), "{note}");
        }
        // Whoever takes the marks away has the English again.
        let again: String = guide
            .lines()
            .skip_while(|line| *line != "# count =")
            .map(|line| format!("{}\n", line.strip_prefix("# ").unwrap_or(line)))
            .collect();
        assert!(ENGLISH.ends_with(&again) && !again.is_empty());
    }

    #[test]
    fn mozillas_tools_are_told_of_a_language_once() {
        let before = "basepath = \".\"\nlocales = [\"ar\", \"cy\"]\n\n[[paths]]\n";
        let add = |languages: &mut Vec<String>| languages.push("ckb".into());
        assert_eq!(
            with_languages(before, add),
            before.replace("\"cy\"]", "\"cy\", \"ckb\"]")
        );
    }

    #[test]
    fn folders_and_names_that_differ_are_told() {
        let listed = ["cy".to_owned(), "so".to_owned()];
        let all = differences(&listed, &["en", "cy", "fr"], None);
        assert_eq!(all.len(), 2, "{all:?}");
        assert!(all[0].starts_with("l10n.toml does not name fr:"), "{all:?}");
        assert!(all[1].starts_with("l10n.toml names so,"), "{all:?}");
        let one = differences(&listed, &["en", "cy", "fr"], Some("cy"));
        assert_eq!(one, [""; 0]);
    }

    #[test]
    fn a_code_with_a_country_is_hinted_at() {
        let hint = hint("fr-FR").unwrap();
        assert_eq!(
            hint,
            "fr-FR is only for readers in FR; for all who read fr, take fr."
        );
        for code in ["fr", "zh-Hant", "ckb"] {
            assert_eq!(super::hint(code), None, "{code}");
        }
    }

    #[test]
    fn a_folder_that_is_there_stays_and_a_code_must_be_one() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("locales/en")).unwrap();
        fs::write(folder.path().join("locales/en/ui.ftl"), ENGLISH).unwrap();
        fs::write(folder.path().join(CONFIGURATION), "locales = []\n").unwrap();
        let workspace = Workspace::find()
            .unwrap()
            .with_root(folder.path().to_owned());
        assert!(lay_out(&workspace, "so").is_ok());
        let configuration = fs::read_to_string(folder.path().join(CONFIGURATION)).unwrap();
        assert_eq!(configuration, "locales = [\"so\"]\n");
        let file = folder.path().join("locales/so/ui.ftl");
        fs::write(&file, "kept").unwrap();
        assert!(lay_out(&workspace, "so").is_err());
        assert_eq!(fs::read_to_string(&file).unwrap(), "kept");
        for code in ["../so", "Somali", "pt_BR", ""] {
            assert!(lay_out(&workspace, code).is_err(), "{code}");
        }
    }
}
