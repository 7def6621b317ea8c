// The world of the survey in the frame: a council that there is not, a network that goes
// nowhere, and a device that forgets. Whatever the client fetches, it gets from here, and
// the frame's policy refuses all else.

/** Where the survey in the frame sends to: nowhere. */
export const endpoint = 'https://example.invalid';
export const councilFile = `${endpoint}/v1/councils/example.json`;

/** What is shown, and what is other than usual: by name, see `crates/translator/src/spots.rs`. */
export const world = { texts: {} };

const USUAL = { council: 'open', councils: 'some', network: 'open', instrument: 'whole', storage: 'empty', device: 'no' };

// What the page around the frame was asked for, and what is done with it.
const asked = new Map();

/** Begins with an empty device, and with what is told to be other than usual. */
export const tidyUp = (told) => {
  Object.assign(world, USUAL, Object.fromEntries(told));
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(self, name, { configurable: true, value: memory() });
  }
  if (world.storage === 'damaged') localStorage.setItem('ylbc:example:ylbc:one', '{');
};

/** A device's storage, in memory: frames without an origin have none. */
const memory = () => {
  const kept = new Map();
  return {
    get length() {
      return kept.size;
    },
    key: (nth) => [...kept.keys()][nth] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, value) {
      if (world.storage === 'full') throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, String(value));
    },
    removeItem: (key) => kept.delete(key),
    clear: () => kept.clear(),
  };
};

/** A file of the survey's, from the page around the frame. */
const fromPage = (name) =>
  new Promise((resolve, reject) => {
    asked.set(name, [...(asked.get(name) ?? []), { resolve, reject }]);
    parent.postMessage({ wants: name }, '*');
  });

addEventListener('message', ({ source, data: { file, bytes } }) => {
  if (source !== parent || !file) return;
  for (const { resolve, reject } of asked.get(file) ?? []) {
    if (bytes) resolve(new Response(bytes.slice(0)));
    else reject(new TypeError(`no ${file}`));
  }
  asked.delete(file);
});

const STATES = { open: 'open', 'not-yet-open': 'not-yet-open', closed: 'closed', elsewhere: 'open' };

/** Some people to talk to: one for each topic that any question names, for none stands twice. */
const contacts = () => {
  const team = { name: 'Example leaving care team', local: true, phone: '01632 960001', hours: 'Monday to Friday, 9am to 5pm' };
  const line = { name: 'Example helpline', phone: '0808 157 0001', text: 'HELLO to 85258', web: 'helpline.example', hours: 'Every day, at any time' };
  const lines = [...new Set(world.topics)].map((topic) => ({ ...line, topics: [topic] }));
  return [{ ...team, topics: [] }, ...lines].map((contact) => ({ ...contact, checked: '2026-11-01' }));
};

const council = () => ({
  id: 'example',
  name: 'Example Council',
  origins: [world.council === 'elsewhere' ? 'https://elsewhere.example' : 'null'],
  waves: [{ id: 'one', opens: '2030-03-01', closes: '2030-05-31', state: STATES[world.council] }],
  exit: 'https://example.invalid',
  contacts: contacts(),
});

const json = (value) => new Response(JSON.stringify(value));

const answers = {
  [councilFile]() {
    if (world.council === 'unknown') return new Response('', { status: 404 });
    if (world.council === 'unreachable') throw new TypeError('not reached');
    return json(council());
  },
  [`${endpoint}/v1/councils.json`]() {
    if (world.councils === 'failed') throw new TypeError('not reached');
    return json(world.councils === 'none' ? [] : [{ id: 'other', name: 'Another Council' }]);
  },
  [`${endpoint}/v1/responses`]() {
    if (world.network === 'none') throw new TypeError('not reached');
    if (world.network === 'slow') return new Promise(() => {});
    const status = { busy: 503, refused: 422, closed: 410 }[world.network] ?? 201;
    return new Response('', { status, headers: { 'retry-after': '30' } });
  },
};

self.fetch = async (address) => {
  const answer = answers[String(address)];
  if (answer) return answer();
  const name = String(address).split('/').pop();
  if (name.endsWith('.ftl')) {
    if (!(name in world.texts) || (world.network === 'lost' && name === 'english.ftl')) throw new TypeError(`no ${name}`);
    return new Response(world.texts[name]);
  }
  return fromPage(name);
};
