// Where somebody is while the language changes. The client makes the page anew, and a slow
// line may bring the language when they have gone on: to the box that they write in, or to
// a line that they have opened.

// What can have the focus; pages have the same of these in every language.
const PLACES = '[tabindex],a,button,input,select,summary,textarea';

/** Notes what has the focus and what is open in `root`, and has it so when the page is new. */
export const keepPlace = ({ root }) => {
  const all = (selector) => [...root.querySelectorAll(selector)];
  const focused = root.activeElement;
  const at = all(PLACES).indexOf(focused);
  const { selectionStart, selectionEnd, selectionDirection, scrollTop } = focused ?? {};
  const open = all('details').map((details) => details.open);
  setTimeout(async () => {
    const closed = all('details').filter((details, nth) => open[nth] && !details.open);
    await Promise.all(closed.map(reopen));
    // It is still there, or somebody has gone on since.
    if (focused?.isConnected || root.activeElement) return;
    const now = all(PLACES)[at];
    now?.focus({ preventScroll: true });
    // Only a box to write in has a place within.
    if (now?.localName === 'textarea') {
      now.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
      now.scrollTop = scrollTop;
    }
  });
};

/** Opens `details`, and waits for what the client makes when it hears of that. */
const reopen = (details) =>
  new Promise((resolve) => {
    details.addEventListener('toggle', () => setTimeout(resolve), { once: true });
    details.open = true;
  });
