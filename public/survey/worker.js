// The stand-alone page's worker: brings the page up without a network while answers are
// kept on somebody's own phone. parts/offline.js sets it up, tells it what to keep and when
// to go. It keeps files of ours in one cache a council, never an answer or a sending.

const PREFIX = 'ylbc:';
// How long, in milliseconds, the network may take before the kept file is shown.
const PATIENCE = 4000;

addEventListener('install', () => skipWaiting());

addEventListener('message', (event) => {
  const { keep, council, stay } = event.data;
  const done = keep ? store(PREFIX + council, keep) : forget(stay);
  const tell = (isDone) => event.ports[0]?.postMessage(isDone);
  event.waitUntil(done.then(tell, () => tell(false)));
});

addEventListener('fetch', (event) => {
  const { cache, method, url } = event.request;
  const { origin, pathname, search } = new URL(url);
  // Sendings, and what is not ours, go their own way.
  if (method !== 'GET' || origin !== location.origin) return;
  // A bundle file never changes. Where it does not pass the page's check, the page asks
  // again: with a query, or not from a cache.
  const isKnown = pathname.startsWith('/b/') && !search && cache !== 'reload';
  event.respondWith(isKnown ? keptFirst(event) : networkFirst(event));
});

const keptFirst = async (event) => (await find(event)) ?? fetch(event.request);

const networkFirst = async (event) => {
  const kept = await find(event);
  if (!kept) return fetch(event.request);
  const tooLong = new Promise((_, reject) => setTimeout(reject, PATIENCE));
  try {
    const answer = await Promise.race([fetch(event.request), tooLong]);
    if (answer.status < 500) return answer;
  } catch {
    // No network, or hardly any.
  }
  return kept;
};

/** The file as it was kept for the council of the page that asks. */
const find = async ({ clientId, request }) => {
  const page = request.mode === 'navigate' ? request : await clients.get(clientId);
  const council = page && new URL(page.url).searchParams.get('council');
  // The page is the same in every language; what it says of encodings is over.
  return caches.match(request, { cacheName: PREFIX + council, ignoreSearch: true, ignoreVary: true });
};

// What is stored and what is deleted waits for each other, so that nothing comes back.
let last = Promise.resolve();
let forgotten = 0;

/** Keeps the files at `addresses` and no others, or leaves all as it is; gives which. */
const store = async (name, addresses) => {
  const before = forgotten;
  const answers = await Promise.all(addresses.map(get));
  if (answers.some(({ ok }) => !ok)) return false;
  const stored = last.then(async () => {
    if (before !== forgotten) return false;
    const cache = await caches.open(name);
    await Promise.all(addresses.map((address, at) => cache.put(address, answers[at])));
    for (const { url } of await cache.keys()) {
      if (!addresses.some((address) => url === location.origin + address)) await cache.delete(url);
    }
    return true;
  });
  last = stored.catch(() => {});
  return stored;
};

const get = (address) => {
  const [, hash] = address.match(/^\/b\/([\w-]{43})\./) ?? [];
  const integrity = hash && `sha256-${hash.replace(/-/g, '+').replace(/_/g, '/')}=`;
  return fetch(address, { integrity: integrity ?? '', credentials: 'omit' });
};

/** Forgets all councils but those that `stay`; with none left the worker goes too. */
const forget = (stay) => {
  forgotten += 1;
  last = last.then(async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith(PREFIX) && !stay.includes(name.slice(PREFIX.length))) await caches.delete(name);
    }
    if (!stay.length) await registration.unregister();
    return true;
  });
  return last;
};
