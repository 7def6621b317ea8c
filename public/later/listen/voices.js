// Which voice reads a language: one of the device's own. A voice from the network would send
// what is read, and when, to a stranger.

// Voices that turned out not to speak. Some phones list languages that are not installed.
const broken = new Set();

// By language; undefined where nobody has looked yet.
let known = {};

/** The voice for texts in `lang`; null where the device has none. */
export const voiceFor = (lang) => {
  if (known[lang] === undefined) known[lang] = find(lang);
  return known[lang];
};

/** Takes `voice` for one that does not speak, from now on. */
export const giveUp = (voice) => {
  broken.add(nameOf(voice));
  known = {};
};

/** Calls `then` when voices come or go: some browsers find them late. Gives what ends that. */
export const onVoices = (then) => {
  const changed = () => {
    known = {};
    then();
  };
  // Browsers in which nothing can be added here have all voices from the start.
  speechSynthesis.addEventListener?.('voiceschanged', changed);
  return () => speechSynthesis.removeEventListener?.('voiceschanged', changed);
};

const find = (lang) => {
  const voices = speechSynthesis.getVoices();
  // They may not be there yet.
  if (!voices.length) return undefined;
  // Ours is British English, whatever the browser takes plain English for.
  const wanted = read(lang === 'en' ? 'en-GB' : lang);
  let best = null;
  let most = 0;
  for (const voice of voices) {
    const told = voice.localService && !broken.has(nameOf(voice)) && read(tagOf(voice), wanted);
    if (!told || told.language !== wanted.language || told.script !== wanted.script) continue;
    const rank = 1 + 2 * (told.region === wanted.region) + Boolean(voice.default);
    if (rank > most) [best, most] = [voice, rank];
  }
  return best;
};

/** The code of a voice's language; Android writes it its own way. */
export const tagOf = ({ lang }) => lang.replace(/_/g, '-');

const nameOf = ({ lang, voiceURI }) => `${voiceURI} ${lang}`;

/** Language, script and region; nothing where the language is not the one that is `wanted`. */
const read = (tag, wanted) => {
  // There are hundreds of voices, and browsers take long to find out how one is written.
  if (wanted && !tag.toLowerCase().startsWith(wanted.language)) return undefined;
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
};
