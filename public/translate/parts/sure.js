// Asking once before work is deleted.

import { at } from './page.js';

/** Asks whether the work in `name` shall go; true for yes. */
export const ask = (name, more = '') =>
  new Promise((resolve) => {
    const dialog = at('sure');
    at('sure-what').textContent = `All that you have written in ${name} goes from this device. ${more}`;
    dialog.returnValue = 'no';
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
    dialog.showModal();
  });
