// Whoever writes beside the frame is left in peace: the survey in it takes no focus, moves
// nothing outside, says nothing by itself, and leads nowhere.

const focus = HTMLElement.prototype.focus;

// Only who is in the frame is taken along.
HTMLElement.prototype.focus = function (options) {
  if (document.hasFocus()) focus.call(this, options);
};

/** Keeps the survey in `host` to itself. */
export const quieten = (host) => {
  host.scrollIntoView = () => scrollTo(0, 0);
  // What the survey would do beyond its page (stage/leave.js).
  host.standAlone = { kept() {}, leaves: () => new Promise(() => {}) };
  const hold = (event) => event.composedPath().some(({ href }) => href) && event.preventDefault();
  // On its way in: the survey lets no click out.
  host.addEventListener('click', hold, true);
  new MutationObserver(() => {
    for (const region of host.querySelectorAll('[aria-live],[role=status]')) {
      region.setAttribute('role', 'none');
      region.setAttribute('aria-live', 'off');
    }
  }).observe(host, { childList: true });
};
