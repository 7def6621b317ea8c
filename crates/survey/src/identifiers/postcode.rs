//! Full UK postcodes, with or without the space. The first letters must be those of a
//! real postcode area, so that `a1 2be` and `pm8 4us` are left alone.

use super::scan::{Scan, in_word, is_digit, is_space};

/// The areas of two letters, one after the other.
const AREAS: &str = "ABALBABBBDBHBLBNBRBSBTCACBCFCHCMCOCRCTCVCWDADDDEDGDHDLDNDTDYECEHENEXFKFYGLGUGYHAHDHG\
    HPHRHSHUHXIGIMIPIVJEKAKTKWKYLALDLELLLNLSLULEMEMKMLNENGNNNPNRNWOLOXPAPEPHPLPOPRRGRHRMSASESGSKSL\
    SMSNSOSPSRSSSTSWSYTATDTFTNTQTRTSTWUBWAWCWDWFWNWRWSWVYOZE";
/// The areas of one letter.
const SHORT_AREAS: &str = "BEGLMNSW";
/// The letters that end a postcode.
const LAST_LETTERS: &str = "ABDEFGHJLNPQRSTUWXYZ";

pub(super) fn length(before: &str, rest: &str) -> Option<usize> {
    if in_word(before) {
        return None;
    }
    let mut scan = Scan::new(rest);
    area(&mut scan)?;
    // The district's second digit may be the first of the inward part: "M1 1AA", "M11AA".
    let after_first = {
        scan.one(is_digit)?;
        scan
    };
    let mut after_second = after_first;
    after_second.one(|c| is_digit(c) || c.is_ascii_alphabetic());
    inward(after_second).or_else(|| inward(after_first))
}

fn area(scan: &mut Scan<'_>) -> Option<()> {
    let mut tried = *scan;
    let first = tried.one(|c| c.is_ascii_alphabetic())?.to_ascii_uppercase();
    match tried.one(|c| c.is_ascii_alphabetic()) {
        None => SHORT_AREAS.contains(first).then_some(())?,
        Some(second) => {
            let second = second.to_ascii_uppercase();
            let mut areas = AREAS.as_bytes().chunks_exact(2);
            let is_area =
                |pair: &[u8]| char::from(pair[0]) == first && char::from(pair[1]) == second;
            areas.any(is_area).then_some(())?;
        }
    }
    *scan = tried;
    Some(())
}

fn inward(mut scan: Scan<'_>) -> Option<usize> {
    let spaces = scan.up_to(2, |c| is_space(c) || c == '-');
    if spaces > 0 && is_ordinal(scan) {
        return None;
    }
    scan.one(is_digit)?;
    for _ in 0..2 {
        scan.one(|c| LAST_LETTERS.contains(c.to_ascii_uppercase()))?;
    }
    scan.at_word_end().then_some(scan.at())
}

/// In "I moved b4 1st of May" a date follows and not the rest of a postcode.
fn is_ordinal(scan: Scan<'_>) -> bool {
    let end = scan.rest().get(1..3);
    end.is_some_and(|end| ["st", "nd", "rd", "th"].contains(&end))
}
