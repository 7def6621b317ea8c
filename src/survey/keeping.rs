//! What is kept on the device and taken up from it, and what is wiped.

use leptos::prelude::{Notify, set_timeout};

use crate::leave;
use crate::saving::{Device, Found, Kept, wipe_stale};
use crate::session::{Place, Session};
use crate::survey::{SOON, Survey};

impl Survey {
    /// Takes up what the device kept.
    pub(super) fn take_up(self) {
        let parts = self.parts();
        let is_open = parts.settings.closed.is_none();
        wipe_stale();
        match parts.key.find() {
            Found::Nothing => {}
            Found::Unreadable => parts.notice.set(Some("storage-corrupt")),
            Found::Kept(_, Kept::Sent(month)) => {
                parts.sent_before.replace(Some(month));
            }
            // A response that waits goes out even when the survey has closed since.
            Found::Kept(device, Kept::Waiting(letter)) => {
                parts.device.set(device);
                parts.session.borrow_mut().forget(Place::Outbox);
                self.post(letter);
            }
            Found::Kept(device, Kept::Answering { .. }) if is_open => {
                parts.device.set(device);
                parts.session.borrow_mut().forget(Place::Welcome);
            }
            Found::Kept(..) => {}
        }
    }

    /// Keeps what there is to keep, once what has been done is on the screen: a phone takes
    /// longer to write than to draw. Until then [`Self::keep_in_time`] sees to it.
    pub(super) fn keep_soon(self) {
        if !self.parts().is_keeping.replace(true) {
            let keep = move || {
                if self.is_here() {
                    self.keep_in_time();
                }
            };
            set_timeout(keep, SOON);
        }
    }

    /// Keeps now what was to be kept soon: the page may be about to go.
    pub fn keep_in_time(self) {
        let parts = self.parts();
        if parts.is_keeping.replace(false) {
            self.keep();
            parts.page.kept();
        }
    }

    /// Writes what there is to keep to the device, or says once that it cannot.
    fn keep(self) {
        let kept = self.look(|session| {
            let at = match &session.place {
                Place::Item(item) | Place::Aside(item) => Some(item.clone()),
                Place::Check => None,
                _ => return None,
            };
            let version = self.settings().instrument.version;
            Some(Kept::Answering {
                version,
                at,
                answers: session.answers.clone(),
            })
        });
        if let Some(kept) = kept {
            self.write(kept);
        }
    }

    pub(super) fn write(self, kept: Kept) {
        let parts = self.parts();
        if parts.key.write(parts.device.get(), kept).is_err() {
            // From here on in memory only, as if nothing had been said about the device.
            parts.device.set(Device::Unknown);
            self.say("storage-failed");
        }
    }

    /// Goes on with what the device kept.
    pub fn carry_on(self) {
        let parts = self.parts();
        match parts.key.find() {
            Found::Kept(
                device,
                Kept::Answering {
                    version,
                    at,
                    answers,
                },
            ) => {
                parts.device.set(device);
                parts.has_begun.set(true);
                let before = answers.len();
                let kept = answers.kept_by(&parts.settings.instrument, version);
                let is_less = kept.len() < before;
                self.turn_page(|session| session.resume(kept, at));
                if is_less {
                    self.say("answers-kept-newer");
                }
            }
            Found::Kept(device, Kept::Waiting(letter)) => {
                parts.device.set(device);
                self.turn_page(|session| session.forget(Place::Outbox));
                self.post(letter);
            }
            Found::Kept(_, Kept::Sent(_)) => self.turn_page(|session| session.forget(Place::Sent)),
            Found::Nothing | Found::Unreadable => self.start_again(),
        }
    }

    /// Wipes the record and begins anew.
    pub fn start_again(self) {
        self.wipe_and_show(Place::Start);
    }

    /// Wipes everything, as the person asked and confirmed.
    pub fn delete(self) {
        let parts = self.parts();
        let is_sent = self.look(|session| session.place == Place::Sent)
            || matches!(
                parts.key.find(),
                Found::Kept(_, Kept::Waiting(_) | Kept::Sent(_))
            );
        let nothing_sent = !is_sent && parts.outbox.state().is_none();
        self.wipe_and_show(Place::Deleted { nothing_sent });
    }

    fn wipe_and_show(self, place: Place) {
        let parts = self.parts();
        self.stop();
        parts.key.wipe();
        self.turn_page(|session: &mut Session| session.forget(place));
    }

    /// Wipes everything, shows nothing any more and goes to a page that nobody minds.
    pub fn exit(self) {
        let parts = self.parts();
        leave::cover(&parts.root);
        self.stop();
        self.turn_page(|session| session.forget(Place::Gone));
        parts.changed.gone.notify();
        leave::leave(
            &parts.page,
            parts
                .settings
                .council
                .as_ref()
                .map(|council| council.exit.as_str()),
        );
    }

    /// This tab's record was changed by another tab. `key` is none where the whole storage
    /// was wiped.
    pub fn changed_elsewhere(self, key: Option<&str>) {
        let parts = self.parts();
        let is_ours = key.is_none_or(|key| key == parts.key.as_str());
        // A tab that has stopped still hears when the other one has sent.
        let has_stopped = self.look(|session| session.place == Place::Elsewhere);
        if !is_ours || !(has_stopped || parts.device.get() == Device::Own) {
            return;
        }
        let place = match parts.key.find() {
            Found::Kept(_, Kept::Sent(_)) => Place::Sent,
            Found::Nothing => Place::Start,
            // Nothing is under way here yet; what is kept is read when one starts or carries on.
            _ if self.look(|session| match session.place {
                Place::Welcome => true,
                Place::Start => !parts.has_begun.get(),
                _ => false,
            }) =>
            {
                return;
            }
            _ => Place::Elsewhere,
        };
        self.stop();
        self.turn_page_by_itself(|session| session.forget(place));
    }
}
