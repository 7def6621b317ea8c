//! Waiting for what the browser or the collector does in its own time.

use std::time::Duration;

use anyhow::bail;
use tokio::time::{Instant, sleep};

use crate::Result;

/// How long a step may take before it counts as failed.
pub const DEADLINE: Duration = Duration::from_secs(20);

const PAUSE: Duration = Duration::from_millis(25);

/// Tries `attempt` until it gives something.
///
/// # Errors
/// What the last attempt said, when it has given nothing for [`DEADLINE`]. An attempt says
/// `Ok(Err(reason))` for 'not yet', and `Err` for what no waiting mends.
pub async fn until<T>(mut attempt: impl AsyncFnMut() -> Result<Result<T, String>>) -> Result<T> {
    let end = Instant::now() + DEADLINE;
    loop {
        let reason = match attempt().await? {
            Ok(found) => return Ok(found),
            Err(reason) => reason,
        };
        if Instant::now() > end {
            bail!("after {} seconds: {reason}", DEADLINE.as_secs());
        }
        sleep(PAUSE).await;
    }
}
