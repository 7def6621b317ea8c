//! What cannot be read because it does not stand where Fluent looks for it: names behind
//! spaces, and what a `#` cuts off from its message.

/// What is said of such a line.
pub(super) struct Cut {
    /// The line that is to be changed, from 0 on.
    pub line: usize,
    /// The message that it belongs to, and the attribute.
    pub message: Option<String>,
    pub attribute: Option<String>,
    /// What is wrong, in words.
    pub reason: String,
}

/// What is wrong with what begins on the line `at` of `lines` and cannot be read; nothing,
/// where it begins as a message does.
pub(super) fn cut(lines: &[&str], at: usize) -> Option<Cut> {
    let line = lines.get(at)?;
    let is_comment = line.starts_with('#');
    if !is_comment && !is_indented(line) {
        return None;
    }
    if let Some(id) = name(line.trim_start()).filter(|_| !is_comment) {
        return Some(indented(line, at, id));
    }
    let next = lines.get(at + 1).is_some_and(|next| is_indented(next));
    let end = match is_comment {
        true if next => at + 1,
        true => return Some(no_space(at)),
        false => at,
    };
    let rest = lines.get(end..)?.first()?;
    let before = lines.get(..end)?;
    let blank = before.iter().rev().take_while(|line| is_blank(line));
    let before = before.get(..end - blank.count())?;
    let marked = before.iter().rev().take_while(|line| line.starts_with('#'));
    let start = before.len() - marked.count();
    let (above, marks) = before.split_at_checked(start)?;
    if let Some((line, id)) = still_marked(marks) {
        return Some(Cut {
            line: start + line,
            reason: format!(
                "{id} has its # here still: take it away, or the words after it are lost."
            ),
            message: Some(id),
            attribute: None,
        });
    }
    let (message, last) = last_message(above);
    let (line, reason) = match (marks.is_empty(), &message) {
        (false, Some(id)) => (
            start,
            format!(
                "This # cuts the message {id} in two: take it away, or the words after it are lost."
            ),
        ),
        (false, None) => (
            end,
            "This line belongs to no message: write its name and an equals sign above it."
                .to_owned(),
        ),
        (true, _) => (end, out_of_place(rest)),
    };
    Some(Cut {
        line,
        attribute: attribute(rest).or(last).filter(|_| message.is_some()),
        message,
        reason,
    })
}

fn indented(line: &str, at: usize, id: &str) -> Cut {
    let what = match line.starts_with('\t') {
        true => "a tab",
        false => "a space",
    };
    let number = at + 1;
    Cut {
        line: at,
        message: Some(id.to_owned()),
        attribute: None,
        reason: format!(
            "Line {number} begins with {what}: a name must stand at the very start of its line."
        ),
    }
}

fn no_space(line: usize) -> Cut {
    Cut {
        line,
        message: None,
        attribute: None,
        reason: "There must be a space behind the #.".to_owned(),
    }
}

/// A line that should go on with the message above it and cannot.
fn out_of_place(line: &str) -> String {
    let reason = match (line.starts_with('\t'), line.trim_start().starts_with('.')) {
        (true, _) => "It begins with a tab. Put spaces there.",
        (_, true) => "Write it as a full stop, a name, an equals sign and a text: .hint = Text.",
        _ => "This line belongs to no message.",
    };
    reason.to_owned()
}

/// The last of the comment lines `marks` that is a name and an equals sign, as in a folder
/// that was laid out and is not translated yet.
fn still_marked(marks: &[&str]) -> Option<(usize, String)> {
    let names = marks.iter().enumerate().rev();
    let mut names = names.filter_map(|(line, mark)| {
        let rest = mark.strip_prefix('#')?;
        Some((line, name(rest.strip_prefix(' ').unwrap_or(rest))?))
    });
    names.next().map(|(line, id)| (line, id.to_owned()))
}

/// The last message in `lines`, and the attribute that they end with.
fn last_message(lines: &[&str]) -> (Option<String>, Option<String>) {
    let mut last = None;
    for line in lines.iter().rev() {
        if let Some(id) = name(line) {
            return (Some(id.to_owned()), last);
        }
        last = last.or_else(|| attribute(line));
    }
    (None, None)
}

/// `hint`, of `    .hint = Text`.
fn attribute(line: &str) -> Option<String> {
    let rest = line.trim_start().strip_prefix('.')?;
    name(rest).map(str::to_owned)
}

/// The name that `line` begins with, where an equals sign follows.
pub(super) fn name(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    let is_id = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    (!id.is_empty() && id.chars().all(is_id)).then_some(id)
}

fn is_indented(line: &str) -> bool {
    line.starts_with([' ', '\t']) && !is_blank(line)
}

fn is_blank(line: &str) -> bool {
    line.trim().is_empty()
}
