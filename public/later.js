// What nobody needs to answer the first question. The stage (stage.js) fetches it when the
// survey is there, so that it takes nothing of what the first question waits for. Without it
// the survey lacks pictures and `Listen`, and a new language takes the focus to the top. `loader` is the object that embed/run.js hands over.

import { keepListen } from './later/listen.js';
import { keepPictures } from './later/pictures.js';
import { keepPlace } from './later/place.js';

const { pictures } = YLBC_LATER;

/** Adds all of it to the survey that is shown; gives what takes it away. */
export const keepRest = (loader) => {
  loader.keepPlace = () => keepPlace(loader);
  const leavePictures = keepPictures(loader, pictures[loader.told('instrument') || 'ylbc']);
  const leaveListen = keepListen(loader);
  // These are files to be kept where there may be no network.
  loader.host.standAlone?.kept();
  return () => {
    leavePictures();
    leaveListen();
  };
};
