// Without a network: once answers are kept on somebody's own phone, a worker (worker.js)
// keeps the page that they belong to, and it goes when they go. It holds files of ours
// only, never an answer.

const WORKER = '/survey/worker.js';
const SCOPE = '/survey/';
// How long, in milliseconds, leaving waits for a worker that is only just being set up.
const PATIENCE = 1000;
// How long the worker may take to keep all files.
const LONGEST = 60_000;

/**
 * The keeper of this page, which shows the survey of `council`. `look` keeps the page or
 * lets it go, as answers are kept or not. `forget` lets it go at once; where that takes a
 * moment, it gives a promise of the end.
 */
export const keeper = (council) => {
  const workers = workersOf();
  if (!workers) return { look() {}, forget() {} };
  let registration;
  let told = '';
  const find = async () => {
    registration = await workers.getRegistration(SCOPE);
  };
  // What is under way; each step waits for the one before.
  let busy = find().catch(() => {});
  const then = (step) => {
    busy = busy.then(step).catch(() => {
      told = '';
    });
  };

  const keep = async () => {
    const addresses = used(council);
    // Wiped in the meantime, or kept already.
    if (!kept().includes(council) || told === addresses.join()) return;
    told = addresses.join();
    registration ??= await workers.register(address(), { scope: SCOPE });
    const isKept = kept().includes(council) && (await post(registration, { keep: addresses, council }));
    if (!isKept) told = '';
  };

  const letGo = async () => {
    const stay = kept();
    const going = registration;
    told = '';
    if (!stay.length) registration = undefined;
    if (going) await Promise.all([empty(stay), post(going, { stay })]);
  };

  const forget = () => {
    if (registration) {
      // At once, without waiting for anything: the page may be about to go.
      busy = letGo().catch(() => {});
      return undefined;
    }
    then(letGo);
    return Promise.race([busy, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  };

  const look = () => {
    if (top === self && kept().includes(council)) then(keep);
    else forget();
  };

  if (!kept().length) forget();
  return { look, forget };
};

/** Tells the worker; gives whether it has done what it was told. */
const post = (registration, words) => {
  const { port1, port2 } = new MessageChannel();
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  worker.postMessage(words, [port2]);
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    setTimeout(resolve, LONGEST);
  });
};

/** The browser's workers, where this page may have one. */
const workersOf = () => {
  try {
    return navigator.serviceWorker;
  } catch {
    // A sandboxed frame.
  }
};

// The page demands Trusted Types, and the worker's address is a script's.
const policy = self.trustedTypes?.createPolicy('ylbc-worker', { createScriptURL: () => WORKER });
const address = () => policy?.createScriptURL('') ?? WORKER;

/** The councils with a record on this device that is not sent yet. */
const kept = () => {
  try {
    const records = Object.entries(localStorage).filter(([key]) => key.startsWith('ylbc:'));
    return records.filter(([, text]) => isUnderWay(text)).map(([key]) => key.split(':')[1]);
  } catch {
    // Storage is denied: nothing is kept.
    return [];
  }
};

const isUnderWay = (text) => {
  try {
    const { answering, waiting } = JSON.parse(text).kept;
    return Boolean(answering ?? waiting);
  } catch {
    // The language, or no record of ours.
    return false;
  }
};

/** The addresses of all that this page is made of: itself, and what it has loaded of ours. */
const used = (council) => {
  // What has not come, the survey does without. Older browsers do not tell.
  const come = ({ responseStatus: status = 200 }) => status > 0 && status < 400;
  const entries = performance.getEntriesByType('resource').filter(come);
  const loaded = entries.map(({ name }) => new URL(name));
  const file = `/v1/councils/${encodeURIComponent(council)}.json`;
  const ours = loaded.filter(
    ({ origin, pathname }) =>
      origin === location.origin &&
      (/^\/(b|survey)\//.test(pathname) || pathname === '/embed.js' || pathname === file),
  );
  return [...new Set([location.pathname + location.search, ...ours.map(({ pathname }) => pathname)])];
};

/** Deletes the caches of all councils but those that `stay`. */
const empty = async (stay) => {
  for (const name of await caches.keys()) {
    if (name.startsWith('ylbc:') && !stay.includes(name.slice('ylbc:'.length))) await caches.delete(name);
  }
};
