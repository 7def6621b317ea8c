//! What the server does by itself now and then: it removes what is over, and writes
//! its counts to the log.

use std::sync::Arc;
use std::time::Duration;

use crate::calendar::{self, Month};
use crate::http::App;
use crate::store::{Tidy, Unavailable};

/// How often what is over is removed.
const TIDY_EVERY: Duration = Duration::from_hours(1);

/// How often counts go to the log: so seldom that they tell nothing of one response.
const LOG_EVERY: Duration = Duration::from_hours(24);

/// Goes on for ever: removes what is over every hour, logs the counts every day.
pub async fn go_on(app: Arc<App>) {
    let mut tidying = tokio::time::interval(TIDY_EVERY);
    let mut logging = tokio::time::interval(LOG_EVERY);
    // The first tick of an interval comes at once.
    tidying.tick().await;
    logging.tick().await;
    loop {
        tokio::select! {
            _ = tidying.tick() => {
                // The writer has said why in the log, and in an hour it is tried again.
                let _ = tidy(&app).await;
            }
            _ = logging.tick() => app.tally.log(),
        }
    }
}

/// Removes what is over today.
///
/// # Errors
/// [`Unavailable`]: the database cannot be written.
pub async fn tidy(app: &App) -> Result<(), Unavailable> {
    let today = calendar::today();
    let tidied = app.store.tidy(Tidy {
        month: Month::of(today),
        waves: app.councils.over(today),
    });
    let tidied = tidied.await?;
    if tidied.keys + tidied.responses > 0 {
        tracing::info!(
            event = "tidied",
            keys = tidied.keys,
            responses = tidied.responses
        );
    }
    Ok(())
}
