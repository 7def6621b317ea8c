//! E-mail addresses, also as people write them when a form won't take the sign:
//! `jo @ example.org`, `jo dot bloggs at gmail dot com`, `jo@hotmail`.

use super::domain;
use super::scan::{Scan, in_word, is_latin, is_space};

pub(super) fn length(before: &str, rest: &str) -> Option<usize> {
    if in_word(before) || before.ends_with('_') {
        return None;
    }
    let mut scan = Scan::new(rest);
    local_part(&mut scan)?;
    let is_address = match at_sign(&mut scan)? {
        At::Tight => {
            domain::well_known(&mut scan) || domain::any(&mut scan) || domain::provider(&mut scan)
        }
        At::Loose => domain::well_known(&mut scan) || domain::provider(&mut scan),
        At::Spelt => ends_spelt(&mut scan),
    };
    is_address.then_some(scan.at())
}

/// How the sign stands: the further from the usual way, the more must follow.
enum At {
    Tight,
    Loose,
    Spelt,
}

fn local_part(scan: &mut Scan<'_>) -> Option<()> {
    loop {
        scan.one(|c| is_latin(c) || c == '_')?;
        scan.all(|c| is_latin(c) || matches!(c, '.' | '_' | '%' | '+' | '-' | '\''));
        let mut tried = *scan;
        if !(tried.word(" dot ") || tried.word("(dot)")) {
            return Some(());
        }
        *scan = tried;
    }
}

fn at_sign(scan: &mut Scan<'_>) -> Option<At> {
    if [" at ", " (at) ", "(at)"]
        .into_iter()
        .any(|at| scan.word(at))
    {
        return Some(At::Spelt);
    }
    let spaces = scan.up_to(2, is_space);
    scan.one(|c| c == '@')?;
    match spaces + scan.up_to(2, is_space) {
        0 => Some(At::Tight),
        _ => Some(At::Loose),
    }
}

/// A provider and its ending: "I am good at live music" has no ending.
fn ends_spelt(scan: &mut Scan<'_>) -> bool {
    let start = *scan;
    domain::provider(scan) && start.rest()[..scan.at() - start.at()].contains(['.', ' ', '('])
}
