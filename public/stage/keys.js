// What keyboards need beyond what browsers do: Escape closes a line that was opened, and
// what takes the focus comes clear of what the page keeps at the window's edges. (Escape in
// pages that lie over others is the client's: src/listeners.rs.)

import { over } from './scroll.js';

// Room for the outline around what has the focus.
const OUTLINE = 6;

// Roots outlive what is shown in them.
const helped = new WeakSet();

/** Helps who uses the keyboard in the root of `loader`, from now on. */
export const helpKeys = ({ host, root }) => {
  if (helped.has(root)) return;
  helped.add(root);
  root.addEventListener('keydown', ({ key, target }) => {
    const opened = key === 'Escape' && target.closest('details[open]');
    if (!opened) return;
    opened.open = false;
    opened.firstChild.focus();
  });
  root.addEventListener('focusin', ({ target }) => {
    // Headings and problems are brought into view by whoever focuses them.
    if (target.tabIndex < 0 || !target.matches(':focus-visible')) return;
    // After the browser's own scrolling.
    requestAnimationFrame(() => comeClear(host, target.closest('.choice') ?? target));
  });
};

const comeClear = (host, target) => {
  const { style } = target;
  // Pages may scroll smoothly, and be on their way.
  const come = () => target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  come();
  const { left, width, top, bottom } = target.getBoundingClientRect();
  const [above, below] = [top + 1, bottom - 1].map((y) => over(host, left + width / 2, y));
  const under = Math.max(0, ...above.map((box) => box.bottom).filter((y) => y < innerHeight / 2));
  const upTo = Math.min(innerHeight, ...below.map((box) => box.top).filter((y) => y > innerHeight / 2));
  if (!under && upTo === innerHeight) return;
  style.scrollMarginBlock = `${under + OUTLINE}px ${innerHeight - upTo + OUTLINE}px`;
  come();
};
