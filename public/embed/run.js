// One survey in the page: shows its name at once, fetches the rest when the reader comes
// near, and hands over to the stage (stage.js), which starts the client, or where the tag
// says `data-mode="frame"` to frame.js. All of it is one function, whose parts share their
// names: 50 bytes less for every page than an object that is handed round.

import { askCouncil, files, forget, home, part, script, stopped } from './files.js';
import { languageOf, stored } from './language.js';
import { FIRST_STYLE, element, style } from './show.js';

// How many pixels from the window the reader is near.
const AHEAD = 600;

// How many milliseconds what the start page is made of has the line for itself.
const HEAD_START = 80;

// Milliseconds between one try and the next; after the last there is none.
const PAUSES = [1000, 3000, 0];

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

// Runs a survey in `host`, whose `restart` runs another in its place; gives what ends it.
export const run = (host, restart) => {
  const root = host.shadowRoot;
  let hasEnded;
  let mounted;
  let watch;

  // What the page says, and what follows from it.
  const told = (name) => host.getAttribute(name) || host.getAttribute('data-' + name);
  const council = told('council');
  const endpoint = (told('endpoint') || home).replace(/\/+$/, '');
  const councilFile = `${endpoint}/v1/councils/${encodeURIComponent(council)}.json`;

  // Whether the reader is near what has the room of the start page: the browser would tell with
  // the next frame only. In a frame nobody else can tell.
  style(root, FIRST_STYLE);
  root.append(element('div'));
  const { height, top: above, bottom } = host.getBoundingClientRect();
  const isNear = self === top && height && above < innerHeight + AHEAD && bottom > -AHEAD;
  // What needs no language is asked for before the storage is read: that takes browsers a while.
  if (council && isNear && told('mode') !== 'frame') {
    script(files.greeting).catch(() => {
      // `all` tries again.
    });
    askCouncil(councilFile);
  }

  // Where a language's file does not come, English may be asked for (failure.js).
  const lang = host.speaks || languageOf(host, told('lang'));
  const [texts, title, loading, dir = 'ltr'] = files.languages[lang];
  const locale = texts + '.ftl';
  const level = Math.min(6, Math.max(1, parseInt(told('heading-level')))) || 2;
  const query = new URLSearchParams();
  for (const name of ['council', 'wave', 'instrument', 'lang']) {
    if (told(name)) query.set(name, told(name));
  }
  const surveyPage = `${endpoint}/survey/?${query}`;
  // Somebody who has begun is not kept waiting, nor is a response that is not sent yet.
  const hasBegun = stored((area) =>
    Object.keys(area).some((key) => key.startsWith(`ylbc:${council}:`)),
  );

  // Shows a heading and more in place of what was there; gives what holds them.
  const show = (heading, ...more) => {
    const shown = element('div', { lang, dir }, element('h' + level, {}, heading), ...more);
    root.textContent = '';
    root.append(shown);
    return shown;
  };

  // Later, for the client may ask for it, and must not vanish while it does.
  const again = () =>
    setTimeout(() => {
      forget(councilFile);
      if (!hasEnded) restart();
    });

  const loader = {
    host, root, told, files, home, part, script, stopped, askCouncil, element, style,
    council, endpoint, lang, locale, title, loading, level, councilFile, surveyPage, hasBegun,
    again,
    // Not where somebody has left either (greeting/exit.js): nothing takes the cover away.
    isHere: () => !hasEnded,
    shown: show(title, element('p', {}, loading)),
  };

  // Waits until the reader is near.
  const near = () => {
    const { IntersectionObserver } = self;
    if (!council || isNear || hasBegun || told('load') === 'now' || !IntersectionObserver) return;
    return new Promise((resolve) => {
      watch = new IntersectionObserver(
        (seen) => {
          if (seen.some((entry) => entry.isIntersecting)) resolve(watch.disconnect());
        },
        { rootMargin: AHEAD + 'px' },
      );
      watch.observe(host);
    });
  };

  // What only the client needs. It is most of all, and on a slow line would take its share
  // of what the start page waits for.
  const rest = () =>
    Promise.all([
      part(files.wasm, 'arrayBuffer'),
      script(files.stage).then(({ prepare }) => prepare(loader)),
    ]);

  // All files; nothing where one of them does not come. The greeting shows the start page
  // as soon as it can.
  const all = async () => {
    for (const time of PAUSES) {
      try {
        return await Promise.all([
          script(files.greeting).then(({ greet }) => greet(loader)),
          part(locale),
          askCouncil(councilFile),
          pause(hasBegun ? 0 : HEAD_START).then(rest),
        ]);
      } catch {
        await pause(time);
        // What the page's policy stops, it stops for good.
        if (stopped.size) return;
      }
    }
  };

  const begin = async () => {
    try {
      await near();
      if (hasEnded) return;
      // Now, not before: a script may set it after the council.
      const isFrame = told('mode') === 'frame';
      loader.parts = isFrame || (council && (await all()));
      const next = await script(isFrame ? files.frame : files.stage);
      if (!hasEnded) mounted = await next.begin(loader);
    } catch {
      // With nothing to say it in, the survey's name leads to its own page, and the web
      // team is told in English.
      if (loader.isHere()) {
        const by = [...stopped].join(', ');
        show(
          element('a', { href: surveyPage }, title),
          `Web team: ${by ? `this page's policy (${by})` : 'something changes or'} stops ${home}`,
        );
      }
    }
    if (loader.isHere() && !mounted) addEventListener('online', again, { once: true });
  };

  begin();
  return () => {
    hasEnded = true;
    if (watch) watch.disconnect();
    try {
      mounted.free();
    } catch {
      // What is not there, or has failed, cannot be freed.
    }
    root.textContent = '';
  };
};
