//! From answers to a response, and what becomes of it.

use std::time::Duration;

use leptos::prelude::{Notify, set_timeout};
use survey::Response;
use survey::ids::ItemId;
use wasm_bindgen_futures::spawn_local;

use crate::browser::{random_key, this_month};
use crate::json::to_json;
use crate::outbox::{Letter, Sending, send};
use crate::saving::{Device, Kept, wipe_language};
use crate::session::{Place, Session};
use crate::survey::Survey;

impl Survey {
    /// Makes the response and sends it. Goes to the question that still needs an answer,
    /// where there is one.
    pub fn send(self) {
        if let Some(item) = self.look(|session| session.too_long()) {
            return self.stop_at(item);
        }
        let parts = self.parts();
        let settings = &parts.settings;
        let (council, wave) = (settings.council_id.clone(), settings.wave_id());
        let translation = self.language().translation();
        let response = self.look(|session| {
            Response::build(
                &settings.instrument,
                council,
                wave,
                translation,
                &session.answers,
            )
        });
        match response {
            Ok(response) => self.seal(&response),
            Err(refusal) => {
                let field = refusal.field.as_str();
                let item = ItemId::from(field.strip_prefix("answers.").unwrap_or(field));
                self.stop_at(item);
            }
        }
    }

    /// Shows `item`, and what is wrong with its answer.
    fn stop_at(self, item: ItemId) {
        self.turn_page(|session| session.change(item));
        self.turn_page(Session::forward);
    }

    fn seal(self, response: &Response) {
        let (Some(body), Some(key)) = (to_json(response), random_key()) else {
            self.say("fatal-body");
            return;
        };
        let letter = Letter { body, key };
        self.write(Kept::Waiting(letter.clone()));
        self.turn_page(|session| session.forget(Place::Outbox));
        self.post(letter);
    }

    /// Puts `letter` into the outbox and sends it.
    pub(super) fn post(self, letter: Letter) {
        self.parts().outbox.fill(letter);
        self.try_now();
    }

    /// Sends now what is waiting, as the person asked.
    pub fn try_now(self) {
        self.send_letter(true);
    }

    /// Sends now what is waiting: the time has come, or the network is back.
    pub fn try_by_itself(self) {
        self.send_letter(false);
    }

    fn send_letter(self, is_asked: bool) {
        let parts = self.parts();
        let before = parts.outbox.state();
        let letter = parts.outbox.take_up(is_asked);
        if parts.outbox.state() != before {
            self.sending_changed(before);
        }
        let Some(letter) = letter else {
            return;
        };
        let address = [&parts.settings.endpoint, "/v1/responses"].concat();
        spawn_local(async move {
            let outcome = send(&address, &letter).await;
            // The survey may have left the page, or the letter the outbox, in the meantime.
            if !self.is_here() {
                return;
            }
            let before = self.parts().outbox.state();
            if self.parts().outbox.settle(&letter, outcome) {
                self.sending_changed(before);
            }
        });
    }

    /// Shows what becomes of the response, unless it only waits on as it did `before`. It is
    /// read out, by the heading where the focus is in what is shown anew and by the live
    /// region where it is not.
    fn sending_changed(self, before: Option<Sending>) {
        let parts = self.parts();
        let state = parts.outbox.state();
        if state == Some(Sending::Stored) {
            return self.arrived();
        }
        let heading = heading_of(state);
        if heading == heading_of(before) {
            parts.changed.waiting.notify();
        } else {
            let is_in_page = self.is_in_page();
            parts.changed.sending.notify();
            match is_in_page {
                true => self.look_at("[data-heading]"),
                false => self.announce(heading),
            }
        }
        match state {
            Some(Sending::Waiting {
                seconds,
                try_number,
                ..
            }) => self.try_later(seconds, try_number),
            Some(Sending::Refused(_)) => parts.events.send("ylbc:error", &[]),
            _ => {}
        }
    }

    fn try_later(self, seconds: u32, try_number: u32) {
        let again = move || {
            if self.is_here() && self.parts().outbox.is_due(try_number) {
                self.try_by_itself();
            }
        };
        set_timeout(again, Duration::from_secs(seconds.into()));
    }

    fn arrived(self) {
        let parts = self.parts();
        parts.outbox.empty();
        parts.has_picked_language.set(false);
        // Other tabs hear what is written here: that it was sent, not that it is gone.
        let sent = Kept::Sent(this_month());
        match parts.device.get() {
            Device::Own if parts.key.write(Device::Own, sent).is_ok() => wipe_language(),
            _ => parts.key.wipe(),
        }
        let has_focus = self.has_focus();
        self.turn_page_by_itself(|session| {
            let over = session.over;
            session.forget(Place::Sent);
            session.over = over;
        });
        if !has_focus {
            self.announce("thank-you");
        }
        parts.events.send("ylbc:sent", &[]);
    }

    /// True while a response is on its way.
    pub fn has_letter(self) -> bool {
        self.parts().outbox.letter().is_some()
    }

    /// The response on its way, as it is sent.
    pub fn letter_text(self) -> Option<String> {
        Some(self.parts().outbox.letter()?.body)
    }
}

/// What the page of a response that stands so is called.
fn heading_of(state: Option<Sending>) -> &'static str {
    match state {
        Some(Sending::Waiting { .. } | Sending::TryingAgain) => "waiting-title",
        Some(Sending::Refused(_)) => "refused-title",
        Some(Sending::Trying | Sending::Stored) | None => "sending-title",
    }
}
