//! The QR code of an address, for paper (SVG) and for terminals (text).

use std::fmt::Write;

use maud::{Markup, html};
use qrcode::{Color, EcLevel, QrCode};

/// The empty border that cameras need, in modules.
const QUIET: usize = 4;

/// An address that does not fit into a code.
#[derive(Debug, thiserror::Error)]
#[error("'{0}' is too long for a QR code")]
pub struct TooLong(String);

/// The code of `address` as an SVG picture called `name`, in plain words: dark on white,
/// whatever the page's colours, since not every camera reads the opposite.
///
/// # Errors
/// The address does not fit.
pub fn svg(address: &str, name: &str) -> Result<Markup, TooLong> {
    let code = Modules::of(address)?;
    let side = code.side();
    let mut dark = String::new();
    for row in 0..side {
        for column in (0..side).filter(|column| code.is_dark(row, *column)) {
            // Writing to a string does not fail.
            let _ = write!(dark, "M{column} {row}h1v1h-1z");
        }
    }
    Ok(html! {
        svg role="img" aria-label=(name) viewBox={ "0 0 " (side) " " (side) }
            shape-rendering="crispEdges" xmlns="http://www.w3.org/2000/svg" {
            path fill="#fff" d={ "M0 0h" (side) "v" (side) "H0z" } {}
            path fill="#000" d=(dark) {}
        }
    })
}

/// The code of `address` as lines of text, two rows of modules a line. What is written is
/// what is light: most terminals are dark, and cameras read either.
///
/// # Errors
/// As [`svg`].
pub fn text(address: &str) -> Result<String, TooLong> {
    let code = Modules::of(address)?;
    let side = code.side();
    let mut lines = String::new();
    for row in (0..side).step_by(2) {
        let is_light = |row, column| row < side && !code.is_dark(row, column);
        let line =
            (0..side).map(
                |column| match (is_light(row, column), is_light(row + 1, column)) {
                    (true, true) => '█',
                    (true, false) => '▀',
                    (false, true) => '▄',
                    (false, false) => ' ',
                },
            );
        lines.extend(line);
        lines.push('\n');
    }
    Ok(lines)
}

/// The modules of a code, row by row, and how many there are in one.
struct Modules {
    colors: Vec<Color>,
    width: usize,
}

impl Modules {
    fn of(address: &str) -> Result<Self, TooLong> {
        let code = QrCode::with_error_correction_level(address, EcLevel::M)
            .map_err(|_| TooLong(address.to_owned()))?;
        Ok(Self {
            width: code.width(),
            colors: code.into_colors(),
        })
    }

    /// How many modules a row has with the border.
    fn side(&self) -> usize {
        self.width + 2 * QUIET
    }

    /// Whether the module there is dark, counted with the border, which is light.
    fn is_dark(&self, row: usize, column: usize) -> bool {
        let inside = |at: usize| at.checked_sub(QUIET).filter(|at| *at < self.width);
        match (inside(row), inside(column)) {
            (Some(row), Some(column)) => self.colors[row * self.width + column] == Color::Dark,
            _ => false,
        }
    }
}
