// Handing out the file.

import { element } from './page.js';

/** Has the browser save `text` as a file called `name`. */
export const download = (text, name) => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
