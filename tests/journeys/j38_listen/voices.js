// In place of the device's voices, before any script of the page runs: `voices` sets which
// there are, as [language, local]; `said` is what was said, each as [language, words], and
// 'silence' where speech was cut off ('silence at the end' where the page was about to go);
// `finish` says all that waits to be said, and `fail` fails to. What was said last is kept for
// the page after this one.
(() => {
  const said = [];
  let known = [];
  let waiting = [];
  let hasGone = false;
  addEventListener('pagehide', () => (hasGone = true));
  const note = (what) => {
    said.push(what);
    localStorage.setItem('the-test:said', JSON.stringify(what));
  };
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => known,
    speak(utterance) {
      waiting.push(utterance);
      const { lang, text, voice } = utterance;
      const isOwn = voice?.localService && voice.lang.replace('_', '-') === lang;
      note(isOwn ? [lang, text] : 'a stranger speaks');
    },
    cancel() {
      if (waiting.length) note(hasGone ? 'silence at the end' : 'silence');
      waiting = [];
    },
  });
  for (const state of ['speaking', 'pending']) {
    Object.defineProperty(speech, state, { get: () => waiting.length > 0 });
  }
  class Utterance {
    constructor(text) {
      this.text = text;
    }
  }
  const set = (name, value) => Object.defineProperty(window, name, { value, configurable: true });
  set('speechSynthesis', speech);
  set('SpeechSynthesisUtterance', Utterance);
  set('theTest', {
    said,
    voices(list) {
      known = list.map(([lang, localService]) => ({
        lang, localService, name: lang, voiceURI: `voice of ${lang}`, default: false,
      }));
      speech.dispatchEvent(new Event('voiceschanged'));
    },
    finish() {
      const ended = waiting;
      waiting = [];
      for (const utterance of ended) utterance.onend?.({});
    },
    fail(error) {
      const [failed] = waiting;
      failed.onerror({ error });
    },
  });
})();
