// What somebody does in the survey is not for the page's listeners, nor for recorders of
// sessions. Scripts that mean to look can: only `data-mode="frame"` keeps those out.

// What crosses from our root to the page's listeners and says what somebody does.
const EVENTS =
  'keydown keyup keypress beforeinput input change compositionstart compositionupdate ' +
  'compositionend textInput cut copy paste dragstart drop click dblclick auxclick contextmenu ' +
  'mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointermove ' +
  'pointerover pointerout touchstart touchmove touchend wheel focusin focusout';

// How the recorders of sessions are asked to look away.
const MASKS =
  'private hj-suppress clarity-mask matomo-mask cs-mask recording-disable heap-redact-text';
const MASK_CLASSES =
  'ph-no-capture rr-block sentry-block nr-block fs-exclude dd-privacy-hidden ' +
  'inspectlet-sensitive pendo-ignore';

/** Stops at `root` what happens in it. */
export const keepToOurselves = (root) => {
  for (const event of EVENTS.split(' ')) {
    root.addEventListener(event, stop, { passive: true });
  }
};

/** Marks `host` for recorders. */
export const mask = (host) => {
  for (const name of MASKS.split(' ')) host.setAttribute('data-' + name, 'true');
  host.classList.add(...MASK_CLASSES.split(' '));
};

// One function, so that a root which is greeted again stops each event once.
const stop = (event) => event.stopPropagation();
