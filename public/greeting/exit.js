// Leaving before the client is there, as the client does it (src/leave.rs): the screen is
// covered, all of ours goes, and nothing of the survey shows any more.

import { leave } from '../stage/leave.js';

const PRESSES = 3;
// Milliseconds.
const WITHIN = 5000;

/** Leaves for `address` at once. Nothing was answered yet; what else of ours is kept goes. */
export const exit = (loader, address) => {
  const { element, greeted, host, root } = loader;
  // The client may be about to come: it shows nothing, and keeps nothing, that was asked
  // for before. Nor is there a second try.
  loader.isHere = () => false;
  loader.left = new Promise(() => {});
  greeted.page.remove();
  // Another survey on the page may be read aloud.
  self.speechSynthesis?.cancel();
  for (const area of ['sessionStorage', 'localStorage']) {
    try {
      for (const key of Object.keys(self[area])) {
        if (key.startsWith('ylbc:')) self[area].removeItem(key);
      }
    } catch {
      // A page may be denied storage.
    }
  }
  const cover = element('dialog', { className: 'cover' });
  root.append(cover);
  cover.showModal();
  // The browser brings a page back as it was left: covered.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  leave(host, address);
};

/**
 * Calls `then` when Shift is pressed three times within five seconds, with no other key
 * between, for as long as `isHere`.
 */
export const onShiftPresses = (isHere, then) => {
  let presses = [];
  const press = ({ key, repeat, timeStamp }) => {
    if (!isHere()) return removeEventListener('keydown', press, true);
    if (repeat) return;
    presses = presses.filter((at) => key === 'Shift' && timeStamp - at < WITHIN);
    if (key === 'Shift') presses.push(timeStamp);
    if (presses.length >= PRESSES) then();
  };
  addEventListener('keydown', press, true);
};
