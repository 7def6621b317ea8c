//! `ylbc check`: every fault of the instruments, the English texts and the councils,
//! one line each.

use std::io::{self, Write};

use crate::setup::{Setup, Sources};

/// Checks what `sources` names and writes each fault to `out` as a line. True where
/// there is none.
///
/// # Errors
/// `out` cannot be written to.
pub fn run(sources: &Sources, out: &mut impl Write) -> io::Result<bool> {
    let Err(faults) = Setup::load(sources) else {
        return Ok(true);
    };
    for fault in &faults {
        writeln!(out, "{fault}")?;
    }
    Ok(false)
}
