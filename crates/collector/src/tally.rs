//! How many requests ended in which way. The log gets the sums once a day and at the
//! end, never a line for one response: its time would tell when somebody answered.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Counts by HTTP status.
#[derive(Debug, Default)]
pub struct Tally(Mutex<BTreeMap<u16, u64>>);

impl Tally {
    /// Counts one answer with this status.
    pub fn count(&self, status: u16) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *counts.entry(status).or_default() += 1;
    }

    /// Writes the counts to the log and begins anew.
    pub fn log(&self) {
        let counts = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        for (status, count) in counts {
            tracing::info!(event = "responses", status, count);
        }
    }
}
