//! The table of all spots.

use super::{At, Spot, spot};

/// All of them, in the order in which people come to them.
pub const SPOTS: [Spot; 37] = [
    spot(
        "start",
        "Start page",
        At::Start,
        &[],
        "survey-title unchecked-notice start-purpose start-who-sees start-anonymous \
         start-nobody-comes start-how-long start-choice start-keeps start-more \
         save-question start-button get-support exit-page delete-answers language-label \
         language-name exit-hint",
    ),
    spot(
        "start-private",
        "Start page: “No” is chosen",
        At::Start,
        &["no"],
        "save-not-kept",
    ),
    spot(
        "problem",
        "A question that needs an answer",
        At::First,
        &["main"],
        "error-summary-title error-choose-one",
    ),
    spot(
        "part",
        "A question of the second part",
        At::SecondPart,
        &["choose"],
        "continue-button back-button clear-answer progress finish-now",
    ),
    spot(
        "several",
        "A question with several answers",
        At::Several,
        &[],
        "multiple-hint exclusive-or",
    ),
    spot(
        "help",
        "A question with help under it",
        At::Help,
        &[],
        "support-line-summary",
    ),
    spot(
        "text",
        "A box to write in",
        At::Text,
        &[],
        "text-nobody-comes",
    ),
    spot(
        "text-left",
        "A box that is nearly full",
        At::Text,
        &["write-much"],
        "text-left",
    ),
    spot(
        "text-private",
        "A box with private things in it",
        At::Text,
        &["write-private"],
        "text-private identifier-phone identifier-email identifier-postcode \
         identifier-ni-number identifier-web-address identifier-handle",
    ),
    spot(
        "text-long",
        "A box with too much in it",
        At::Text,
        &["write-long", "main"],
        "error-text-long",
    ),
    spot(
        "councils",
        "The list of councils",
        At::Councils,
        &[],
        "councils-list go-on-anyway",
    ),
    spot(
        "councils-none",
        "The list of councils: empty",
        At::Councils,
        &[],
        "councils-none",
    )
    .when(&[("councils", "none")]),
    spot(
        "councils-failed",
        "The list of councils: not loaded",
        At::Councils,
        &[],
        "councils-failed",
    )
    .when(&[("councils", "failed")]),
    spot(
        "support",
        "Get support",
        At::Start,
        &["support"],
        "support-title support-intro support-calls support-danger support-local \
         support-national support-checked support-call support-text support-web \
         support-new-tab support-back",
    ),
    spot(
        "delete",
        "Delete my answers",
        At::SecondPart,
        &["delete"],
        "delete-title delete-body delete-confirm delete-cancel",
    ),
    spot(
        "deleted",
        "After deleting",
        At::SecondPart,
        &["delete", "confirm"],
        "delete-done-title delete-done-body start-over-button",
    ),
    spot(
        "deleted-sent",
        "After deleting what was sent",
        At::SecondPart,
        &["finish", "main", "delete", "confirm"],
        "delete-done-sent",
    ),
    spot(
        "welcome",
        "Coming back",
        At::SecondPart,
        &["come-back"],
        "welcome-back welcome-body carry-on start-again welcome-not-you",
    )
    .when(&[("device", "yes")]),
    spot(
        "elsewhere",
        "Open in two tabs",
        At::SecondPart,
        &["other-tab"],
        "elsewhere-title elsewhere-body carry-on-here",
    )
    .when(&[("device", "yes")]),
    spot(
        "check",
        "Check your answers",
        At::SecondPart,
        &["finish"],
        "check-title check-intro check-count check-change check-not-answered \
         send-button check-send-note",
    ),
    spot(
        "sending",
        "Sending",
        At::SecondPart,
        &["finish", "main"],
        "sending-title sending-body",
    )
    .when(&[("network", "slow")]),
    spot(
        "waiting-own",
        "Not sent yet",
        At::SecondPart,
        &["finish", "main"],
        "waiting-title waiting-own waiting-reason-offline waiting-retry try-again",
    )
    .when(&[("device", "yes"), ("network", "none")]),
    spot(
        "waiting-shared",
        "Not sent yet, on a shared device",
        At::SecondPart,
        &["finish", "main"],
        "waiting-shared waiting-reason-busy",
    )
    .when(&[("network", "busy")]),
    spot(
        "refused",
        "Answers not taken",
        At::SecondPart,
        &["finish", "main"],
        "refused-title refused-body refused-reason-other save-file save-file-warning",
    )
    .when(&[("device", "yes"), ("network", "refused")]),
    spot(
        "refused-closed",
        "Answers too late",
        At::SecondPart,
        &["finish", "main"],
        "refused-reason-closed",
    )
    .when(&[("network", "closed")]),
    spot(
        "sent",
        "Thank you",
        At::SecondPart,
        &["finish", "main"],
        "thank-you sent-next sent-wiped sent-helplines someone-else",
    ),
    spot(
        "sent-before",
        "Start page: answers were sent before",
        At::SecondPart,
        &["finish", "main", "come-back"],
        "start-sent-before",
    )
    .when(&[("device", "yes")]),
    spot(
        "ended",
        "An early end",
        At::End,
        &[],
        "end-nothing-sent end-helplines",
    ),
    spot(
        "not-open",
        "Not open yet",
        At::Start,
        &[],
        "not-open-title not-open-body",
    )
    .when(&[("council", "not-yet-open")]),
    spot(
        "closed",
        "Closed",
        At::Start,
        &[],
        "closed-title closed-body",
    )
    .when(&[("council", "closed")]),
    spot(
        "unknown-council",
        "Unknown council",
        At::Start,
        &[],
        "unknown-council-title unknown-council-body unknown-council-you",
    )
    .when(&[("council", "unknown")]),
    spot(
        "cannot-load",
        "Not loaded",
        At::Start,
        &[],
        "cannot-load-title cannot-load-body",
    )
    .when(&[("council", "unreachable")]),
    spot(
        "wrong-origin",
        "On a page that may not show it",
        At::Start,
        &[],
        "wrong-origin-title wrong-origin-body wrong-origin-link",
    )
    .when(&[("council", "elsewhere")]),
    spot(
        "storage-failed",
        "Answers can’t be saved",
        At::SecondPart,
        &[],
        "storage-failed",
    )
    .when(&[("device", "yes"), ("storage", "full")]),
    spot(
        "storage-corrupt",
        "Saved answers are damaged",
        At::Start,
        &[],
        "storage-corrupt",
    )
    .when(&[("storage", "damaged")]),
    spot(
        "language-failed",
        "Another language does not load",
        At::Start,
        &["lost-language"],
        "language-failed",
    )
    .when(&[("network", "lost")]),
    spot(
        "fatal",
        "Something breaks",
        At::Start,
        &[],
        "fatal-title fatal-body",
    )
    .when(&[("instrument", "broken")]),
];
