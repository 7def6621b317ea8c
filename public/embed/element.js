// <ylbc-survey>: shows the survey's name at once, fetches the rest when the reader comes
// near, and hands over to the stage (stage.js), which starts the client, or where the tag
// says `data-mode="frame"` to frame.js.

import { askCouncil, files, forget, home, part, script, stopped } from './files.js';
import { languageOf, stored } from './language.js';
import { FIRST_STYLE, element, style } from './show.js';

export const NAME = 'ylbc-survey';

// How many pixels from the window the reader is near.
const AHEAD = 600;

// How many milliseconds what the start page is made of has the line for itself.
const HEAD_START = 80;

// Milliseconds between one try and the next; after the last there is none.
const PAUSES = [1000, 3000, 0];

// The first tag on a page defines the element; further ones only use it.
export const define = () =>
  self.customElements && (customElements.get(NAME) || customElements.define(NAME, Survey));

class Survey extends HTMLElement {
  static get observedAttributes() {
    return ['council', 'data-council'];
  }

  constructor() {
    super();
    this._root = this.attachShadow({ mode: 'open' });
  }

  attributeChangedCallback() {
    if (this._run) this._begin();
  }

  connectedCallback() {
    if (!this._run) this._begin();
  }

  // Whoever moves the element takes it out and puts it back at once.
  disconnectedCallback() {
    setTimeout(() => this.isConnected || this._end());
  }

  _end() {
    this._run = this._watch && this._watch.disconnect();
    try {
      this._mounted.free();
    } catch {
      // What is not there, or has failed, cannot be freed.
    }
    this._mounted = null;
    this._root.textContent = '';
  }

  async _begin() {
    this._end();
    // An object of its own for each time that the element is in a page.
    const run = (this._run = {});
    const isHere = () => this._run === run;
    const loader = this._settings();
    const { councilFile, surveyPage, title } = loader;
    // Later, for the client may ask for it, and must not vanish while it does.
    const again = () =>
      setTimeout(() => {
        forget(councilFile);
        if (isHere()) this._begin();
      });
    const shown = loader.show(title, element('p', {}, loader.loading));
    Object.assign(loader, { shown, isHere, again });
    let mounted;
    try {
      style(this._root, FIRST_STYLE);
      await this._near(loader);
      if (!isHere()) return;
      const isFrame = loader.told('mode') === 'frame';
      const parts = isFrame || (await this._fetch(loader));
      const { begin } = await script(isFrame ? files.frame : files.stage);
      if (isHere()) mounted = await begin(Object.assign(loader, { parts }));
    } catch {
      // With nothing to say it in, the survey's name leads to its own page, and the web
      // team is told in English.
      if (isHere()) {
        const by = [...stopped].join(', ');
        loader.show(
          element('a', { href: surveyPage }, title),
          `Web team: ${by ? `this page's policy (${by})` : 'something changes or'} stops ${home}`,
        );
      }
    }
    if (!isHere()) return;
    this._mounted = mounted;
    if (!mounted) addEventListener('online', again, { once: true });
  }

  // What the page says, and what follows from it.
  _settings() {
    const told = (name) => this.getAttribute(name) || this.getAttribute('data-' + name);
    const council = told('council');
    const endpoint = (told('endpoint') || home).replace(/\/+$/, '');
    const lang = languageOf(this, told('lang'));
    const [locale, title, loading, dir = 'ltr'] = files.languages[lang];
    const level = Math.min(6, Math.max(1, parseInt(told('heading-level')))) || 2;
    const query = new URLSearchParams();
    for (const name of ['council', 'wave', 'instrument', 'lang']) {
      if (told(name)) query.set(name, told(name));
    }
    // Shows a heading and more in place of what was there; gives what holds them.
    const show = (heading, ...more) => {
      const shown = element('div', { lang, dir }, element('h' + level, {}, heading), ...more);
      this._root.textContent = '';
      this._root.append(shown);
      return shown;
    };
    return {
      host: this, root: this._root, told, files, home, part, script, stopped, askCouncil,
      element, style, show,
      council, endpoint, lang, locale, title, loading, level,
      instrument: files.instruments[told('instrument') || 'ylbc'],
      councilFile: `${endpoint}/v1/councils/${encodeURIComponent(council)}.json`,
      surveyPage: `${endpoint}/survey/?${query}`,
    };
  }

  // Waits until the reader is near. Somebody who has begun is not kept waiting, nor is a
  // response that is not sent yet.
  _near(loader) {
    const { council, told } = loader;
    loader.hasBegun = stored((area) =>
      Object.keys(area).some((key) => key.startsWith(`ylbc:${council}:`)),
    );
    // The browser would tell with the next frame only; in a frame nobody else can tell.
    const { height, top: above, bottom } = this.getBoundingClientRect();
    const isNear = self === top && height && above < innerHeight + AHEAD && bottom > -AHEAD;
    const { IntersectionObserver } = self;
    if (!council || isNear || loader.hasBegun || told('load') === 'now' || !IntersectionObserver) {
      return;
    }
    return new Promise((resolve) => {
      this._watch = new IntersectionObserver(
        (seen, watch) => {
          if (!seen.some((entry) => entry.isIntersecting)) return;
          watch.disconnect();
          resolve();
        },
        { rootMargin: AHEAD + 'px' },
      );
      this._watch.observe(this);
    });
  }

  // All files; nothing where one of them does not come. The greeting shows the start page
  // as soon as it can.
  async _fetch(loader) {
    const { council, hasBegun, instrument, locale, councilFile } = loader;
    if (!council || !instrument) return;
    const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
    // What only the client needs. It is most of all, and on a slow line would take its share
    // of what the start page waits for.
    const rest = async () => {
      if (!hasBegun) await pause(HEAD_START);
      // Some servers are asked for six files at a time: the last of these waits.
      const wasm = part(files.wasm, 'arrayBuffer');
      const stage = script(files.stage).then(({ prepare }) => prepare(loader));
      return Promise.all([part(instrument), wasm, stage]);
    };
    for (const time of PAUSES) {
      try {
        return await Promise.all([
          script(files.greeting).then(({ greet }) => greet(loader)),
          part(files.css),
          part(locale),
          askCouncil(councilFile),
          rest(),
        ]);
      } catch {
        await pause(time);
        // What the page's policy stops, it stops for good.
        if (stopped.size) return;
      }
    }
  }
}
