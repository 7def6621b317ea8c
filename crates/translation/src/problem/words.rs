//! What is said of each problem: what is wrong, and what to do about it.

use std::fmt;

use super::Problem;

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFluent { reason, text } => write!(f, "{reason} The line is: {text}"),
            Self::Twice { file, line } => {
                write!(
                    f,
                    "it stands in {file}, line {line}, already. Keep one of the two."
                )
            }
            Self::Missing {
                lost_with: Some(line),
                ..
            } => write!(f, "it is missing because of line {line}. Mend that first."),
            Self::Missing {
                is_needed: true, ..
            } => f.write_str(
                "it is missing. It is about consent, privacy, safety or support: without it \
                 people can’t be shown this language. Translate it.",
            ),
            Self::Missing { .. } => {
                f.write_str("it is missing. People see the English until you translate it.")
            }
            Self::Extra => f.write_str("the English has no such text (any more). Take it out."),
            Self::Empty => f.write_str("there is nothing in it. Write the text, or take it out."),
            Self::FormsMissing { .. }
            | Self::FormUnused { .. }
            | Self::FormUnknown { .. }
            | Self::FormTwice { .. }
            | Self::FormsLost { .. }
            | Self::NumberLost { .. } => self.about_forms(f),
            Self::VariableUnknown { variable, known } if known.is_empty() => write!(
                f,
                "nothing is filled in for {{ ${variable} }} here. Take it out."
            ),
            Self::VariableUnknown { variable, known } => write!(
                f,
                "nothing is filled in for {{ ${variable} }}. The English has {}.",
                listed(known.iter().map(|name| format!("{{ ${name} }}")))
            ),
            Self::VariableLost { variable } => write!(
                f,
                "{{ ${variable} }} is lost. Put it where it belongs in your sentence."
            ),
            Self::FunctionUnknown { function } => {
                write!(
                    f,
                    "there is no function {function}. Only NUMBER can be used."
                )
            }
            Self::ReferenceUnknown { reference } => {
                write!(f, "it refers to {reference}, which is not there.")
            }
            Self::Cycle { path } => write!(
                f,
                "it refers to itself: {}. Write the words instead.",
                path.join(" → ")
            ),
            Self::Markup { found } => write!(
                f,
                "{found} is HTML, and would be shown as it is. Write the character itself, or words."
            ),
            Self::Brace => f.write_str("people would see a curly bracket. Take it out."),
            Self::OutsideBrackets { variable } => write!(
                f,
                "${variable} stands outside its brackets: write {{ ${variable} }}."
            ),
            Self::NotPlain => f.write_str(
                "nothing can be filled in here, it is shown before the survey is there. Write \
                 words only, without curly brackets.",
            ),
            Self::LanguageName
            | Self::LanguageDirection { .. }
            | Self::LanguageStatus { .. }
            | Self::LanguageFormats { .. }
            | Self::LanguageChecked { .. } => self.about_language(f),
            Self::FixedLost { what, may_be_words } => match may_be_words {
                true => write!(f, "the English has “{what}”. Check that yours says so too."),
                false => write!(f, "the English has “{what}”. It must stay as it is."),
            },
            Self::TooLong { length, limit } => write!(
                f,
                "it has {length} characters, and {limit} fit. Shorten it if you can."
            ),
            Self::WordTooLong {
                word,
                length,
                limit,
            } => write!(
                f,
                "“{word}” has {length} characters, and no word of more than {limit} fits. Find a \
                 shorter one if you can."
            ),
            Self::SameAnswers { other } => write!(
                f,
                "two answers read the same, this one and “{other}”. Nobody could tell which was \
                 meant: give each its own words."
            ),
            Self::SentencesLost { own, english } => write!(
                f,
                "the English has {english} sentences, and yours {own}. Check that nothing is left \
                 out."
            ),
            Self::SameAsEnglish => f.write_str(
                "it is the same as the English. Translate it, or leave it if that is right.",
            ),
            Self::NotInSource { wanted } => write!(
                f,
                "the questionnaire needs {}, which is not there.",
                wanted.join(" or ")
            ),
            Self::OtherMessage { wanted } => write!(f, "it should be the message {wanted}."),
        }
    }
}

impl Problem {
    fn about_forms(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::FormsMissing {
                variable,
                missing,
                all,
            } => write!(
                f,
                "{{ ${variable} }} lacks {}. Your language has the forms {}: write one for each.",
                forms(missing),
                forms(all)
            ),
            Self::FormUnused { form, all } => write!(
                f,
                "[{form}] is never used: your language has {}. Take it out.",
                forms(all)
            ),
            Self::FormUnknown { form, all } => write!(
                f,
                "there is no form [{form}]. Your language has {}.",
                forms(all)
            ),
            Self::FormTwice { form } => {
                write!(
                    f,
                    "the form [{form}] stands there twice. Keep one of the two."
                )
            }
            Self::FormsLost {
                variable,
                missing,
                all,
            } => write!(
                f,
                "{{ ${variable} }} lacks {}. Your language has the forms {}: write one for each, \
                 unless yours is right with every number.",
                forms(missing),
                forms(all)
            ),
            Self::NumberLost { form, variable } => write!(
                f,
                "the form [{form}] is used for several numbers, so it must say which: put \
                 {{ ${variable} }} in."
            ),
            _ => Ok(()),
        }
    }

    fn about_language(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LanguageName => {
                f.write_str("write the name of your language, in your language, and no more.")
            }
            Self::LanguageDirection {
                found,
                wanted: Some(wanted),
            } => write!(f, "it says “{found}”. Your language is written {wanted}."),
            Self::LanguageDirection { found, .. } => write!(
                f,
                "it says “{found}”. Write ltr (left to right) or rtl (right to left)."
            ),
            Self::LanguageStatus { found } => write!(
                f,
                "it says “{found}”. Write unchecked, or checked when somebody who speaks the \
                 language has read all of it. Only English is source."
            ),
            Self::LanguageFormats { found } => write!(
                f,
                "“{found}” is not the code of a language. Write one such as cy or cy-GB."
            ),
            Self::LanguageChecked { found } => write!(
                f,
                "it says “{found}”, but language-status says checked. Write who has checked it \
                 and when, such as: Ann Evans, 2026-11."
            ),
            _ => Ok(()),
        }
    }
}

fn forms(all: &[&str]) -> String {
    listed(all.iter().map(|form| format!("[{form}]")))
}

/// `a, b and c`.
fn listed(words: impl Iterator<Item = String>) -> String {
    let words: Vec<_> = words.collect();
    match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        Some((last, _)) => last.clone(),
        None => String::new(),
    }
}
