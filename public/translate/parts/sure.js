// Asking once before work is deleted.

import { at } from './page.js';

/**
 * Asks whether the work in `name` shall go, with `more` words; true for yes. `take` downloads
 * it, where that can be done now.
 */
export const ask = (name, more = '', take = null) =>
  new Promise((resolve) => {
    const dialog = at('sure');
    at('sure-what').textContent = `All that you have written in ${name} goes from this device. ${more}`;
    at('sure-download').hidden = !take;
    at('sure-download').onclick = take;
    dialog.returnValue = 'no';
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
    dialog.showModal();
  });
