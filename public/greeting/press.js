// A press takes a moment: what a thumb has come down on must still be there when it is lifted,
// else the browser takes it for no press at all.

// In milliseconds: after which a press was let go where nobody could tell, and how long after
// a finger is lifted the browser may take to tell that something was pressed.
const LONGEST = 10000;
const AFTER = 100;

/** Gives what tells whether somebody is pressing something on `page`, or has its list open. */
export const watchPresses = (page) => {
  let end = 0;
  const isPressed = () => performance.now() < end;
  const begins = ({ type, key }) => {
    if (type === 'pointerdown' || key === ' ') end = performance.now() + LONGEST;
  };
  const ends = () => {
    if (isPressed()) end = performance.now() + AFTER;
  };
  const hasEnded = () => {
    end = 0;
  };
  const listen = (listener, ...events) => {
    for (const event of events) page.addEventListener(event, listener);
  };
  listen(begins, 'pointerdown', 'keydown');
  listen(ends, 'pointerup', 'pointerleave', 'pointercancel', 'keyup', 'contextmenu');
  listen(hasEnded, 'click', 'change');
  return () => isPressed() || isOpen(page.querySelector('select'));
};

/** Whether it is open, where the browser can tell. */
const isOpen = (list) => {
  try {
    return list.matches(':open');
  } catch {
    return false;
  }
};
