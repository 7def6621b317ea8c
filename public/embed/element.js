// <ylbc-survey>: shows the survey's name at once, fetches the rest when the reader comes
// near, and hands over to the stage (stage.js), which starts the client, or where the tag
// says `data-mode="frame"` to frame.js.

import { askCouncil, files, forget, home, part, script, stopped } from './files.js';
import { languageOf, stored } from './language.js';
import { FIRST_STYLE, element, keepToOurselves, mask, style } from './show.js';

export const NAME = 'ylbc-survey';

// How many pixels from the window the reader is near.
const AHEAD = 600;

// Milliseconds between one try and the next; after the last there is none.
const PAUSES = [1000, 3000, 0];

// The first tag on a page defines the element; further ones only use it.
export const define = () => customElements.get(NAME) || customElements.define(NAME, Survey);

class Survey extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });
  // An object of its own for each time that the element is in a page.
  #run;
  #watch;
  #mounted;

  static observedAttributes = ['council', 'data-council'];

  constructor() {
    super();
    keepToOurselves(this.#root);
  }

  attributeChangedCallback() {
    if (this.#run) this.#begin();
  }

  connectedCallback() {
    if (!this.#run) this.#begin();
  }

  // Whoever moves the element takes it out and puts it back at once.
  disconnectedCallback() {
    setTimeout(() => this.isConnected || this.#end());
  }

  #end() {
    this.#run = this.#watch?.disconnect();
    try {
      this.#mounted?.free();
    } catch {
      // What has failed cannot be freed.
    }
    this.#mounted = null;
    this.#root.replaceChildren();
  }

  async #begin() {
    this.#end();
    mask(this);
    const run = (this.#run = {});
    const isHere = () => this.#run === run;
    const loader = this.#settings();
    const { councilFile, surveyPage, title } = loader;
    // Later, for the client may ask for it, and must not vanish while it does.
    const again = () =>
      setTimeout(() => {
        forget(councilFile);
        if (isHere()) this.#begin();
      });
    const shown = loader.show(title, element('p', {}, loader.loading));
    Object.assign(loader, { shown, isHere, again });
    let mounted;
    try {
      style(this.#root, FIRST_STYLE);
      await this.#near(loader);
      if (!isHere()) return;
      const isFrame = loader.told('mode') === 'frame';
      const parts = isFrame || (await this.#fetch(loader));
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
    this.#mounted = mounted;
    if (!mounted) addEventListener('online', again, { once: true });
  }

  // What the page says, and what follows from it.
  #settings() {
    const told = (name) => this.getAttribute(name) ?? this.getAttribute('data-' + name);
    const council = told('council');
    const endpoint = (told('endpoint') ?? home).replace(/\/+$/, '');
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
      this.#root.replaceChildren(shown);
      return shown;
    };
    return {
      host: this, root: this.#root, told, files, home, part, script, stopped, askCouncil,
      element, style, show,
      council, endpoint, lang, locale, title, loading, level,
      instrument: files.instruments[told('instrument') ?? 'ylbc'],
      councilFile: `${endpoint}/v1/councils/${encodeURIComponent(council)}.json`,
      surveyPage: `${endpoint}/survey/?${query}`,
    };
  }

  // Waits until the reader is near. Somebody who has begun is not kept waiting, nor is a
  // response that is not sent yet.
  #near(loader) {
    const { council, told } = loader;
    loader.hasBegun = stored((area) =>
      Object.keys(area).some((key) => key.startsWith(`ylbc:${council}:`)),
    );
    // The browser would tell with the next frame only; in a frame nobody else can tell.
    const { height, top: above, bottom } = this.getBoundingClientRect();
    const isNear = self === top && height && above < innerHeight + AHEAD && bottom > -AHEAD;
    if (!council || isNear || loader.hasBegun || told('load') === 'now') return;
    return new Promise((resolve) => {
      this.#watch = new IntersectionObserver(
        (seen, watch) => {
          if (!seen.some((entry) => entry.isIntersecting)) return;
          watch.disconnect();
          resolve();
        },
        { rootMargin: AHEAD + 'px' },
      );
      this.#watch.observe(this);
    });
  }

  // All files at once; nothing where one of them does not come. The stage shows the start
  // page as soon as it can.
  async #fetch(loader) {
    const { council, instrument, locale, councilFile } = loader;
    if (!council || !instrument) return;
    for (const pause of PAUSES) {
      try {
        return await Promise.all([
          // First what the start page is made of, and what takes longest last: some
          // connections give each of them the same share.
          script(files.stage).then(({ greet }) => greet(loader)),
          part(files.css),
          part(locale),
          askCouncil(councilFile),
          part(instrument),
          part(files.wasm, 'arrayBuffer'),
        ]);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, pause));
        // What the page's policy stops, it stops for good.
        if (stopped.size) return;
      }
    }
  }
}
