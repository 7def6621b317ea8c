// Speaking, sentence by sentence: browsers stop in the middle of what is long.

import { giveUp, tagOf, voiceFor } from './voices.js';

// What browsers say when speech was stopped, and of a voice that cannot speak.
const STOPPED = ['canceled', 'interrupted'];
const UNABLE = ['language-unavailable', 'network', 'synthesis-unavailable', 'voice-unavailable'];

// What has no letter and no number has no sound.
const SOUND = /[\p{L}\p{N}]/u;

// How many milliseconds browsers need to fall silent: what is said sooner is lost.
const PAUSE = 100;

// Who speaks now. The page has one voice, whatever the number of surveys on it.
let now = null;

/** Says `passages`, where there is a voice for them; calls `ended` when it falls silent. */
export const say = (passages, ended) => {
  const { speaking, pending } = speechSynthesis;
  const isBusy = speaking || pending;
  hush();
  if (isBusy) speechSynthesis.cancel();
  // They are kept here, else some browsers forget them before they have ended.
  const mine = (now = { ended, utterances: passages.flatMap(utterancesOf) });
  const begin = () => {
    if (now !== mine) return;
    for (const utterance of mine.utterances) {
      utterance.onerror = ({ error }) => now === mine && failed(utterance, error);
      speechSynthesis.speak(utterance);
    }
    const last = mine.utterances[mine.utterances.length - 1];
    if (last) last.onend = () => now === mine && over();
    else over();
  };
  // Within the press wherever it can be: phones speak only when somebody has pressed.
  if (isBusy) setTimeout(begin, PAUSE);
  else begin();
};

/** Falls silent, if it is ours that speaks. */
export const hush = () => {
  if (!now) return;
  speechSynthesis.cancel();
  over();
};

const over = () => {
  const { ended } = now;
  now = null;
  ended();
};

const failed = ({ voice }, error) => {
  if (UNABLE.includes(error)) giveUp(voice);
  // Whoever else has stopped it may be speaking now.
  if (STOPPED.includes(error)) over();
  else hush();
};

const utterancesOf = ({ lang, text }) => {
  const voice = voiceFor(lang);
  if (!voice) return [];
  return sentencesOf(text, lang).map((sentence) =>
    // Android looks at the language only.
    Object.assign(new SpeechSynthesisUtterance(sentence), { voice, lang: tagOf(voice) }),
  );
};

const sentencesOf = (text, lang) => {
  const { Segmenter } = Intl;
  const found = Segmenter
    ? Array.from(new Segmenter(lang, { granularity: 'sentence' }).segment(text), (s) => s.segment)
    : text.match(/[^.!?؟።]+[.!?؟።]*/g) ?? [];
  return found.map((sentence) => sentence.trim()).filter((sentence) => SOUND.test(sentence));
};
