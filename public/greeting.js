// What the loader needs first near the survey, and nothing else, so that it comes quickly:
// it keeps what somebody does from the page's listeners, and shows the start page before
// the client is there. `loader` is the object that embed/element.js hands over.

import { keepLook } from './greeting/look.js';
import { keepToOurselves, mask } from './greeting/ours.js';
import { drawStart, takeOver } from './greeting/start.js';

const { languages } = YLBC_GREETING;

/** Draws the start page as soon as it can be; gives what the stage (stage.js) goes on with. */
export const greet = async (loader) => {
  mask(loader.host);
  keepToOurselves(loader.root);
  await drawStart(loader, languages);
  return { keepLook, languages, takeOver };
};
