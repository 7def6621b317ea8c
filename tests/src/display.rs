//! A display that nobody looks at, for a browser that has no mode without windows.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, ensure};

use crate::Result;

/// A running display. It is ended when this is dropped.
pub struct Display {
    process: Child,
    number: u32,
}

impl Display {
    /// Its size, in pixels: the largest window of the journeys fits to the right of the
    /// middle and below it.
    pub const SIZE: (u32, u32) = (2800, 2100);

    /// Starts one, under a number that it chooses itself.
    ///
    /// # Errors
    /// There is no Xvfb, or it does not start.
    pub fn start() -> Result<Self> {
        let (width, height) = Self::SIZE;
        let mut process = Command::new("Xvfb")
            .args(["-displayfd", "1", "-noreset", "-nolisten", "tcp"])
            .args(["-screen", "0", &format!("{width}x{height}x24")])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start a display: Xvfb")?;
        let mut number = String::new();
        if let Some(told) = process.stdout.take() {
            BufReader::new(told).read_line(&mut number)?;
        }
        let number = number.trim().parse();
        ensure!(number.is_ok(), "Xvfb has not started");
        Ok(Self {
            process,
            number: number?,
        })
    }

    /// What programs call it.
    pub fn name(&self) -> String {
        format!(":{}", self.number)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // It may have ended by itself: then there is nothing left to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
