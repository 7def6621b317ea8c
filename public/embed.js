// The loader: all that a council's page holds of us. It puts <ylbc-survey> where the
// script tag stands, shows the survey's name at once, fetches the rest when the reader
// comes near, each file checked against the hash that is its name, and hands over to
// stage.js. It leaves the page around it alone: no global but the element, no style
// outside our shadow root, nothing on the console. `cargo xtask build` fills in the
// files' names and minifies. Keep it small: everybody who opens the page loads it,
// whether they answer or not.
(() => {
  const files = YLBC_CONFIGURATION;
  const NAME = 'ylbc-survey';
  const tag = document.currentScript;
  const { origin: home, searchParams } = new URL(tag.src);
  const codes = Object.keys(files.languages);

  // What crosses from our root to the page's listeners and says what somebody does.
  const EVENTS =
    'keydown keyup keypress beforeinput input change compositionstart compositionupdate ' +
    'compositionend cut copy paste click dblclick auxclick mousedown mouseup pointerdown ' +
    'pointerup touchstart touchend';

  // How the recorders of sessions are asked to look away.
  const MASKS =
    'private hj-suppress clarity-mask matomo-mask cs-mask recording-disable heap-redact-text';
  const MASK_CLASSES =
    'ph-no-capture rr-block sentry-block nr-block fs-exclude dd-privacy-hidden ' +
    'inspectlet-sensitive pendo-ignore';

  const STYLE =
    ':host(:not([hidden])){display:block}div{min-height:24rem}' +
    'iframe{border:0;width:100%;height:90vh}';

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  // A sheet of our own needs no leave from the page's policy, unlike <style>.
  const style = (root, css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  };

  // ── Fetching ──

  // What has arrived is kept for the other surveys on the page and for the next time;
  // what has failed may be tried again.
  const kept = {};
  const keep = (key, get) =>
    (kept[key] ??= get().catch((error) => {
      delete kept[key];
      throw error;
    }));

  const get = (url, more) =>
    fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', ...more });

  const place = home + '/b/';

  const integrity = (file) =>
    `sha256-${file.slice(0, 43).replace(/-/g, '+').replace(/_/g, '/')}=`;

  const part = (file, kind = 'text') =>
    keep(file, async () => (await get(place + file, { integrity: integrity(file) }))[kind]());

  // Where the page demands Trusted Types, a script's address must come from a policy.
  let policy;
  const trusted = (url) => {
    try {
      policy ??= trustedTypes.createPolicy('ylbc', {
        createScriptURL: (made) => (made.startsWith(place) ? made : ''),
      });
    } catch {
      // The browser knows no policies, or the page names its own and ours is not among
      // them: if the page also demands one, the script tag refuses the address next.
    }
    return policy ? policy.createScriptURL(url) : url;
  };

  // A script tag checks the stage; import() does not, and takes it from the browser's
  // memory only after the tag has loaded it. A second try needs another address, since
  // browsers remember what has failed.
  let tries = 0;
  const stage = () =>
    keep(NAME, async () => {
      const url = place + files.stage + (tries++ ? '?' + tries : '');
      const script = element('script', {
        type: 'module',
        crossOrigin: '',
        integrity: integrity(files.stage),
        nonce: tag.nonce,
        referrerPolicy: 'no-referrer',
        src: trusted(url),
      });
      try {
        await new Promise((resolve, reject) => {
          script.onload = resolve;
          script.onerror = reject;
          document.head.append(script);
        });
      } finally {
        script.remove();
      }
      return import(url);
    });

  // ── Choosing a language ──

  const stored = (look) => {
    for (const area of ['sessionStorage', 'localStorage']) {
      try {
        const found = look(self[area]);
        if (found) return found;
      } catch {
        // A page may be denied storage.
      }
    }
  };

  // Language and script, so that nobody is given letters that they do not read.
  const reading = (code) => {
    const { language, script } = new Intl.Locale(code).maximize();
    return language + script;
  };

  const languageOf = (survey, told) => {
    for (const code of [
      stored((area) => area.getItem('ylbc:lang')),
      told,
      survey.closest('[lang]')?.lang,
      document.documentElement.lang,
      ...navigator.languages,
    ]) {
      try {
        const same = (as) => codes.find((known) => as(known) === as(code));
        const found = same((any) => any.toLowerCase()) ?? same(reading);
        if (found) return found;
      } catch {
        // Nothing was said, or no language.
      }
    }
    return 'en';
  };

  // ── The element ──

  class Survey extends HTMLElement {
    #root = this.attachShadow({ mode: 'open' });
    // An object of its own for each time that the element is in a page.
    #run;
    #watch;
    #mounted;

    constructor() {
      super();
      for (const event of EVENTS.split(' ')) {
        this.#root.addEventListener(event, (e) => e.stopPropagation(), { passive: true });
      }
    }

    static observedAttributes = ['council', 'data-council'];

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
      const root = this.#root;
      const run = (this.#run = {});
      const isHere = () => this.#run === run;
      const told = (name) => this.getAttribute(name) ?? this.getAttribute('data-' + name);
      const council = told('council');
      const instrument = files.instruments[told('instrument') ?? 'ylbc'];
      const endpoint = (told('endpoint') ?? home).replace(/\/+$/, '');
      const lang = languageOf(this, told('lang'));
      const [locale, title, loading, dir = 'ltr'] = files.languages[lang];
      const level = Math.min(6, Math.max(1, parseInt(told('heading-level')))) || 2;
      const query = new URLSearchParams();
      for (const name of ['council', 'wave', 'instrument', 'lang']) {
        if (told(name)) query.set(name, told(name));
      }
      const surveyPage = `${endpoint}/survey/?${query}`;

      for (const mask of MASKS.split(' ')) this.setAttribute('data-' + mask, 'true');
      this.classList.add(...MASK_CLASSES.split(' '));

      // Shows a heading and more; gives what it has put there.
      const show = (heading, ...more) => {
        const shown = element('div', { lang, dir }, element('h' + level, {}, heading), ...more);
        root.replaceChildren(shown);
        return shown;
      };
      let shown = show(title, element('p', {}, loading));

      const askCouncil = () =>
        keep(endpoint + council, async () => {
          const url = `${endpoint}/v1/councils/${encodeURIComponent(council)}.json`;
          const answer = await get(url, { cache: 'no-cache' });
          return [answer.status, answer.ok ? await answer.text() : null];
        }).catch(() => [0, null]);

      const fetchAll = () =>
        Promise.all([
          part(files.wasm, 'arrayBuffer'),
          part(files.css),
          part(locale),
          part(instrument),
          askCouncil(),
          stage(),
        ]);

      try {
        style(root, STYLE);
        // Somebody who has begun is not kept waiting, nor is a response not yet sent.
        const hasBegun = stored((area) =>
          Object.keys(area).some((key) => key.startsWith(`ylbc:${council}:`)),
        );
        if (council && !hasBegun && told('load') !== 'now') {
          await new Promise((resolve) => {
            this.#watch = new IntersectionObserver(
              (seen) => seen.some((entry) => entry.isIntersecting) && resolve(),
              { rootMargin: '600px' },
            );
            this.#watch.observe(this);
          });
        }
        if (!isHere()) return;
        this.#watch?.disconnect();
        if (told('mode') === 'frame') {
          root.replaceChildren(element('iframe', { src: surveyPage, title }));
          return;
        }
        let parts;
        for (const wait of council && instrument ? [1000, 3000, 0] : []) {
          try {
            parts = await fetchAll();
            break;
          } catch {
            await new Promise((resolve) => setTimeout(resolve, wait));
          }
        }
        const { begin } = await stage();
        if (!isHere()) return;
        const mounted = await begin({
          host: this, root, shown, parts, part, style, show, element, told, isHere, askCouncil,
          files, council, instrument, endpoint, lang, level, surveyPage,
          again: () => isHere() && this.#begin(),
        });
        if (isHere()) this.#mounted = mounted;
      } catch {
        // With nothing to say it in, the survey's name leads to its own page.
        if (isHere()) show(element('a', { href: surveyPage }, title));
      }
      if (isHere() && !this.#mounted) {
        addEventListener('online', () => isHere() && this.#begin(), { once: true });
      }
    }
  }

  // The first tag on the page defines the element; further ones only use it.
  if (!customElements.get(NAME)) customElements.define(NAME, Survey);

  // ── The tag ──

  // Where attributes are stripped, the tag's address says the same.
  const told = (name) => tag.getAttribute('data-' + name) ?? searchParams.get(name);
  const council = told('council');
  const target = told('target');
  const inBody = tag.closest('body');

  const put = () => {
    const elsewhere = document.querySelector(NAME);
    // A tag beside elements of ours, or in the head with no council, only defines them.
    if (!target && !(council && inBody) && (elsewhere || !(council || inBody))) return;
    let spot;
    try {
      spot = document.querySelector(target);
    } catch {
      // Not a selector: the survey stands where the tag does.
    }
    const survey = element(NAME);
    for (const name of (
      'council lang instrument wave endpoint load history heading-level theme events mode'
    ).split(' ')) {
      const value = told(name) ?? (name === 'endpoint' ? home : null);
      if (value !== null) survey.setAttribute('data-' + name, value);
    }
    if (spot) spot.append(survey);
    else if (inBody) tag.after(survey);
    else document.body.append(survey);
  };

  if (document.readyState !== 'loading' || (council && inBody && !target)) put();
  else addEventListener('DOMContentLoaded', put);
})();
