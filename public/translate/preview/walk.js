// Going through the survey as a person does: choose, press, look at what comes. The way is
// worked out by the WASM of the page around (crates/translator/src/pages.rs); no word of the
// survey is needed for it, so it goes in any language.

// No survey has more pages.
const MOST = 300;

// How long a page may take to come, in milliseconds.
const PATIENCE = 2000;

const PRIVATE = 'I am @someone, 07700 900123, me@example.org, www.example.org, SW1A 1AA, AB 12 34 56 C';

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/**
 * Goes the way `way` from the start page on. `root` gives the survey's root, `remount` shows
 * the survey anew, `isHere` says whether this way is still wanted.
 */
export const walk = async ({ root, way, remount, isHere }) => {
  const find = (selector) => root().querySelector(selector);
  const answers = new Map(way.answers);
  const world = new Map(way.world);
  const press = (selector) => find(selector)?.click();
  const item = () => find('.page :is(input,textarea)[name]')?.name;
  const pick = (name, value) => press(`input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`);
  const answer = () => {
    for (const value of [answers.get(item()) ?? []].flat()) pick(item(), value);
  };
  const write = (text) => {
    const box = find('textarea');
    box.value = text;
    for (const type of ['input', 'change', 'blur']) box.dispatchEvent(new Event(type, { bubbles: true }));
  };
  /** Does `act`, and waits until another page, or a problem on this one, is there. */
  const turn = (act) => {
    const before = find('[data-heading]');
    const isThere = () => find('[data-errors]') || ![before, null].includes(find('[data-heading]'));
    return new Promise((resolve) => {
      // Not by the clock, which browsers slow down in a frame that nobody looks at.
      const watch = new MutationObserver(() => isThere() && done());
      const timer = setTimeout(() => done(), PATIENCE);
      const done = () => {
        watch.disconnect();
        clearTimeout(timer);
        resolve();
      };
      watch.observe(root(), { childList: true, subtree: true });
      act();
      if (isThere()) done();
    });
  };
  const main = () => turn(() => press('.actions .main'));
  const steps = {
    main,
    answer,
    no: () => pick('save', 'no'),
    choose: () => press('.page input'),
    support: () => turn(() => press('.toolbar .support')),
    delete: () => turn(() => press('.footer button.link')),
    confirm: () => turn(() => press('.actions .warning')),
    finish: () => turn(() => press('.actions .link')),
    'write-private': () => write(PRIVATE),
    'write-much': () => write('x'.repeat(way.limit - 12)),
    'write-long': () => write('x'.repeat(way.limit + 12)),
    // What is kept a moment after it is done is kept by then.
    'come-back': () => pause(300).then(remount),
    // A language whose file does not come.
    'lost-language': () => {
      const menu = find('select[name=language]');
      menu.value = 'en';
      menu.dispatchEvent(new Event('change', { bubbles: true }));
      return pause(100);
    },
    async 'other-tab'() {
      await pause(300);
      const key = localStorage.key(0);
      const area = { key, newValue: '{}', oldValue: localStorage.getItem(key) };
      localStorage.setItem(key, '{}');
      dispatchEvent(new StorageEvent('storage', area));
      await pause(50);
    },
  };
  if (way.item) {
    pick('save', world.get('device') ?? 'no');
    await main();
    for (let pages = 0; item() !== way.item && pages < MOST && isHere(); pages += 1) {
      answer();
      await main();
    }
  }
  for (const step of way.then) {
    if (!isHere()) return;
    await steps[step]();
    await pause(20);
  }
  for (const details of root().querySelectorAll('details')) details.open = true;
  await pause(20);
};
