// Fetching: everything that is ours is checked against the hash that is its name.

// Names of files, and the languages: [file, the survey's name, 'one moment', direction].
export const files = YLBC_CONFIGURATION;

// Read at once: later the browser no longer tells which tag runs.
export const tag = document.currentScript;
export const { origin: home, searchParams } = new URL(tag.src);

const place = home + '/b/';

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

const integrity = (file) =>
  `sha256-${file.slice(0, 43).replace(/-/g, '+').replace(/_/g, '/')}=`;

// A file of ours, as text or in another form that a response knows.
export const part = (file, form = 'text') =>
  keep(file, async () => (await get(place + file, { integrity: integrity(file) }))[form]());

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
export const stage = () =>
  keep(files.stage, async () => {
    const url = place + files.stage + (tries++ ? '?' + tries : '');
    const script = Object.assign(document.createElement('script'), {
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
