//! National Insurance numbers: two letters, six digits, a letter from A to D.

use super::scan::{Scan, in_word, is_digit, is_space};

pub(super) fn length(before: &str, rest: &str) -> Option<usize> {
    if in_word(before) {
        return None;
    }
    let mut scan = Scan::new(rest);
    let first = scan.one(|c| c.is_ascii_alphabetic())?;
    let second = scan.one(|c| c.is_ascii_alphabetic())?;
    if is_never_given(first, second) {
        return None;
    }
    let mut spaced = false;
    for digits_before in 0..6 {
        let may_part = digits_before % 2 == 0;
        spaced |= may_part && part(&mut scan);
        scan.one(is_digit)?;
    }
    let end = scan;
    let parted = part(&mut scan);
    let suffix = scan.one(|c| matches!(c.to_ascii_uppercase(), 'A'..='D'));
    match suffix {
        // "me 10 20 30 a day" ends with a word, not with a suffix.
        Some('a') if parted && first.is_ascii_lowercase() => None,
        Some(_) if scan.at_word_end() => Some(scan.at()),
        // Without its suffix only where the rest stands together: "to 10 20 30".
        _ if !spaced && end.at_word_end() => Some(end.at()),
        _ => None,
    }
}

fn is_never_given(first: char, second: char) -> bool {
    let (first, second) = (first.to_ascii_uppercase(), second.to_ascii_uppercase());
    let never = |c: char| matches!(c, 'D' | 'F' | 'I' | 'Q' | 'U' | 'V');
    never(first)
        || never(second)
        || second == 'O'
        || matches!(
            (first, second),
            ('B', 'G') | ('G', 'B') | ('K' | 'T', 'N') | ('N', 'K' | 'T') | ('Z', 'Z')
        )
}

fn part(scan: &mut Scan<'_>) -> bool {
    scan.up_to(2, |c| is_space(c) || matches!(c, '-' | '.')) > 0
}
