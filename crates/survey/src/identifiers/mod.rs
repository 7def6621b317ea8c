//! UK identifiers in free text: what could tell who wrote it, or whom it is about.
//!
//! The client points them out and the person decides; the collector redacts what is
//! left before it stores anything. Hand-written scanners, one file a kind, because
//! this is part of what young people download. Where a shape is in doubt the scanners
//! lean towards finding it: a word lost from a text hurts nobody, a number kept may.
//!
//! No identifier found ever holds `[` or `]`, so a placeholder is a wall that
//! nothing is found across.

mod domain;
mod email;
mod handle;
mod ni_number;
mod phone;
mod postcode;
mod scan;
mod web_address;

use std::ops::Range;

/// What an identifier is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// A telephone number, national or international.
    Phone,
    /// An e-mail address, also one that is partly spelt out (`jo at gmail dot com`).
    Email,
    /// A full UK postcode.
    Postcode,
    /// A National Insurance number.
    NiNumber,
    /// The address of a page or of a site.
    WebAddress,
    /// A name on a social network.
    Handle,
}

impl Kind {
    /// What stands in its place in a redacted text, such as `[phone]`.
    pub fn placeholder(self) -> &'static str {
        match self {
            Self::Phone => "[phone]",
            Self::Email => "[email]",
            Self::Postcode => "[postcode]",
            Self::NiNumber => "[ni-number]",
            Self::WebAddress => "[web]",
            Self::Handle => "[handle]",
        }
    }
}

/// One identifier in a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// What it is.
    pub kind: Kind,
    /// Where it stands, in bytes; both ends are character boundaries.
    pub range: Range<usize>,
}

/// What looks like an identifier in `text`, in order and not overlapping.
pub fn find(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut wall = 0;
    let mut at = 0;
    while let Some(next) = text[at..].chars().next() {
        match first_at(&text[wall..at], &text[at..]) {
            Some((kind, length)) => {
                let range = at..at + length;
                at = range.end;
                wall = at;
                found.push(Found { kind, range });
            }
            None => at += next.len_utf8(),
        }
    }
    found
}

/// `text` with a placeholder in place of each identifier. It may be longer than
/// `text`. Nothing is found in it any more, so redacting it again changes nothing.
pub fn redact(text: &str) -> String {
    let mut text = text.to_owned();
    loop {
        // What stood beside an identifier may itself look like one once that is gone.
        // Each round takes something away that no placeholder brings back, so it ends.
        let found = find(&text);
        if found.is_empty() {
            return text;
        }
        text = replaced(&text, &found);
    }
}

fn replaced(text: &str, found: &[Found]) -> String {
    let mut redacted = String::with_capacity(text.len());
    let mut kept_to = 0;
    for Found { kind, range } in found {
        redacted.push_str(&text[kept_to..range.start]);
        redacted.push_str(kind.placeholder());
        kept_to = range.end;
    }
    redacted.push_str(&text[kept_to..]);
    redacted
}

/// The length in bytes of the identifier of one kind that the second text begins with;
/// the first is what stands before it.
type Scanner = fn(&str, &str) -> Option<usize>;

/// The identifier that `rest` begins with, and its length in bytes. `before` is what
/// stands before it, back to the last identifier. The order settles what `www.x.org/@jo`
/// and `0161@x.org` are.
fn first_at(before: &str, rest: &str) -> Option<(Kind, usize)> {
    let scanners: [(Kind, Scanner); 6] = [
        (Kind::Email, email::length),
        (Kind::WebAddress, web_address::length),
        (Kind::Phone, phone::length),
        (Kind::NiNumber, ni_number::length),
        (Kind::Postcode, postcode::length),
        (Kind::Handle, handle::length),
    ];
    scanners
        .into_iter()
        .find_map(|(kind, length)| Some((kind, length(before, rest)?)))
}
