// What the loader needs first near the survey, and nothing else, so that it comes quickly:
// it keeps what somebody does from the page's listeners, and shows the start page before
// the client is there. It holds the style sheet. `loader` is the object that embed/run.js hands
// over.

import { keepLook } from './greeting/look.js';
import { keepToOurselves, mask } from './greeting/ours.js';
import { drawStart, takeOver } from './greeting/start.js';

const { css, instruments, languages } = YLBC_GREETING;

/** Draws the start page as soon as it can be; gives what the stage (stage.js) goes on with. */
export const greet = async (loader) => {
  mask(loader.host);
  keepToOurselves(loader.root);
  loader.instrument = instruments[loader.told('instrument') || 'ylbc'];
  if (loader.instrument) await drawStart(loader, css, languages);
  // The start page has no questions, and does not share the line with them.
  const instrument = loader.instrument && (await loader.part(loader.instrument));
  return { css, instrument, keepLook, languages, takeOver };
};
