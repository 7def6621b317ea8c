// Reading a page aloud, for those who read little, or not in the language that they speak:
// the button `Listen` among the tools above each page, where the device itself has a voice
// for the language. Without one there is no button, and nothing of this shows.

import { labelsOf, makeButton } from './listen/button.js';
import { hush, say } from './listen/speech.js';
import { onVoices, voiceFor } from './listen/voices.js';
import { headingOf, passagesOf } from './listen/words.js';

// What takes one to another page.
const TURNS = '.actions button';

/** Keeps the button right while the survey of `loader` is shown; gives what ends that. */
export const keepListen = (loader) => {
  const { isHere, root } = loader;
  if (!self.speechSynthesis || !self.SpeechSynthesisUtterance) return () => {};
  const labels = {};
  // The heading of the page that is being read.
  let read = null;
  const stop = () => read && hush();
  const press = () => {
    if (read) return stop();
    read = headingOf(root);
    say(passagesOf(root), () => {
      read = null;
      refresh();
    });
    refresh();
  };
  const button = makeButton(root, press);
  const refresh = () => {
    const heading = headingOf(root);
    if (heading !== read) stop();
    // Whoever leaves by one survey silences the others on the page.
    if (root.querySelector('.cover')) hush();
    const { lang } = root.querySelector('.survey') ?? {};
    if (heading && voiceFor(lang) && labels[lang]) button.show(labels[lang], Boolean(read));
    else button.hide();
    if (heading && !labels[lang]) learn(lang);
  };
  const learn = async (lang) => {
    try {
      labels[lang] = await labelsOf(loader, lang);
      if (labels[lang] && isHere()) refresh();
    } catch {
      // Then there is no button in this language.
    }
  };
  // Each of the client's pages is new, and comes before the browser draws it: so the button
  // is there from the start, and nothing moves.
  const watch = new MutationObserver(refresh);
  watch.observe(root, { childList: true, subtree: true });
  // At once: the next page takes a moment.
  const turn = ({ target }) => target.closest(TURNS) && stop();
  root.addEventListener('click', turn, true);
  // Some browsers read on when the page has gone, or lies behind another.
  addEventListener('pagehide', stop);
  document.addEventListener('visibilitychange', stop);
  const leaveVoices = onVoices(refresh);
  refresh();
  return () => {
    stop();
    watch.disconnect();
    leaveVoices();
    root.removeEventListener('click', turn, true);
    removeEventListener('pagehide', stop);
    document.removeEventListener('visibilitychange', stop);
    button.remove();
  };
};
