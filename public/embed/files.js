// Fetching: everything that is ours is checked against the hash that is its name.

import { element } from './show.js';

// Names of files, and the languages: [file without `.ftl`, the survey's name, 'one moment',
// direction].
export const files = YLBC_CONFIGURATION;

// Read at once: later the browser no longer tells which tag runs.
export const tag = document.currentScript;
export const { origin: home, searchParams } = new URL(tag.src);

const place = home + '/b/';

// What has arrived is kept for the other surveys on the page and for the next time;
// what has failed may be tried again.
const kept = {};

let failed = 0;

const keep = (key, get) =>
  kept[key] ||
  (kept[key] = get().catch((error) => {
    delete kept[key];
    failed++;
    throw error;
  }));

const get = (url, more) =>
  fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', ...more });

const integrity = (file) =>
  `sha256-${file.slice(0, 43).replace(/-/g, '+').replace(/_/g, '/')}=`;

// A file of ours, as text or in another form that a response knows. After a failure not
// from the browser's cache, where what arrived damaged would stay.
export const part = (file, form = 'text') =>
  keep(file, async () =>
    (await get(place + file, {
      integrity: integrity(file),
      ...(failed && { cache: 'reload' }),
    }))[form](),
  );

// The council's file: status and text; 0 where the server was not reached.
export const askCouncil = (url) =>
  keep(url, async () => {
    const answer = await get(url, { cache: 'no-cache' });
    return [answer.status, answer.ok ? await answer.text() : null];
  }).catch(() => [0, null]);

export const forget = (url) => delete kept[url];

// Where the page demands Trusted Types, a script's address must come from a policy.
let policy;
const trusted = (url) => {
  try {
    policy = policy || trustedTypes.createPolicy('ylbc', {
      createScriptURL: (made) => (made.startsWith(place) ? made : ''),
    });
  } catch {
    // The browser knows no policies, or the page names its own and ours is not among
    // them: if the page also demands one, the script tag refuses the address next.
  }
  return policy ? policy.createScriptURL(url) : url;
};

// What the page's policy stops of ours: the names of its directives. Not what it merely
// reports. Of Trusted Types (`trusted-types-…`) only the sample tells whose they are: the
// page's own scripts may be stopped all the time.
export const stopped = new Set();
addEventListener('securitypolicyviolation', (e) => {
  const isOurs = RegExp(`^(${home}|t.+(ylbc$|${home}))`).test(e.blockedURI + e.sample);
  if (isOurs && e.disposition === 'enforce') {
    stopped.add(e.effectiveDirective.replace('-elem', ''));
  }
});

// A script tag checks a module of ours; import() does not, and takes it from the browser's
// memory only after the tag has loaded it. A second try needs another address, since
// browsers remember what has failed.
export const script = (file) =>
  keep(file, async () => {
    const url = place + file + (failed ? '?' + failed : '');
    const tried = element('script', {
      type: 'module',
      crossOrigin: '',
      integrity: integrity(file),
      nonce: tag.nonce,
      referrerPolicy: 'no-referrer',
      src: trusted(url),
    });
    try {
      await new Promise((onload, onerror) => {
        document.head.append(Object.assign(tried, { onload, onerror }));
      });
    } finally {
      tried.remove();
    }
    return import(url);
  });
