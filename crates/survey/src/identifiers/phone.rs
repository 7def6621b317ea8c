//! Telephone numbers: UK mobile and landline, international, and any long run of digits.
//! Digits may stand in groups; how they are grouped tells numbers from dates and times.

use super::scan::{Scan, digit, is_digit, is_space};

pub(super) fn length(before: &str, rest: &str) -> Option<usize> {
    if before.ends_with(is_digit) {
        return None;
    }
    let start = Start::of(rest)?;
    let length = start.longest(rest)?;
    // "(0161) 496 0000" holds its bracket; of "(07700 900123)" only the number is ours.
    let in_brackets = rest.starts_with('(') && !rest[..length].contains(')');
    // In "07.30" and "2/3/2004" the digits after the sign begin no number of their own.
    let goes_on = is_after_joined_digit(before) && start.first_group < 9;
    (!in_brackets && !goes_on).then_some(length)
}

/// How a number begins, which says how many digits it may have.
struct Start {
    /// The digits that it begins with, at most four of them.
    head: [u8; 4],
    plus: bool,
    /// A single 0 in brackets, or a bracket before the first group.
    bracket: bool,
    first_group: usize,
    second_group: usize,
}

impl Start {
    fn of(rest: &str) -> Option<Self> {
        let mut scan = Scan::new(rest);
        let bracket = scan.one(|c| c == '(').is_some();
        let plus = scan.one(|c| c == '+').is_some();
        if !scan.peek().is_some_and(is_digit) {
            return None;
        }
        let mut head = [0; 4];
        let digits = scan.rest().chars().filter_map(digit);
        for (place, digit) in head.iter_mut().zip(digits) {
            *place = digit;
        }
        let first_group = scan.digits();
        let second_group = if separator(&mut scan) {
            scan.digits()
        } else {
            0
        };
        Some(Self {
            head,
            plus,
            bracket,
            first_group,
            second_group,
        })
    }

    /// The length in bytes of the longest number that begins so.
    fn longest(&self, rest: &str) -> Option<usize> {
        let (least, most) = self.lengths();
        let mut scan = Scan::new(rest);
        scan.all(|c| c == '(' || c == '+');
        let mut count = scan.digits();
        let mut end = (9..=15).contains(&count).then_some(scan.at());
        loop {
            if (least..=most).contains(&count) {
                end = Some(scan.at());
            }
            if count >= most || !separator(&mut scan) {
                return end;
            }
            count += scan.digits();
        }
    }

    /// The fewest and the most digits that it may have in groups.
    fn lengths(&self) -> (usize, usize) {
        const NONE: (usize, usize) = (1, 0);
        match (self.plus, self.head) {
            (true, [4, 4, 0, _]) => (12, 13),
            (true, [4, 4, ..]) => (11, 12),
            (true, _) => (9, 15),
            (false, [0, 0, 4, 4]) => (13, 15),
            (false, [0, 0, 1..=9, _]) => (11, 15),
            (false, [0, second @ 1..=9, ..]) if self.is_dialled(second) => (9, 11),
            (false, [4, 4, 1..=9, _]) => (12, 12),
            (false, [7, 1..=9, ..]) if (3..=5).contains(&self.first_group) => (10, 10),
            _ => NONE,
        }
    }

    /// Whether the first group is that of a number dialled with 0, and not of a date
    /// (`01.02.2003`), a time (`07.30`) or a count (`0 1 2 3`).
    fn is_dialled(&self, second: u8) -> bool {
        match self.first_group {
            1 => second == 7 || self.bracket,
            2 => self.second_group >= 3,
            _ => true,
        }
    }
}

/// Goes past what may stand between two groups of digits.
fn separator(scan: &mut Scan<'_>) -> bool {
    let mut tried = *scan;
    tried.up_to(4, |c| {
        // Right-to-left texts hold marks around their numbers that nobody sees.
        is_space(c)
            || matches!(c, '.' | '-' | '(' | ')' | '\u{2010}'..='\u{2013}')
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
            || matches!(c, '\u{2066}'..='\u{2069}')
    });
    let digits_follow = tried.peek().is_some_and(is_digit);
    if digits_follow {
        *scan = tried;
    }
    digits_follow
}

fn is_after_joined_digit(before: &str) -> bool {
    before
        .strip_suffix(['.', ',', ':', '/', '-', '\u{2013}'])
        .is_some_and(|joined| joined.ends_with(is_digit))
}
