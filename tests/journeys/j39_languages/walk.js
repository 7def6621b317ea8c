// Leads the survey in the page's frame through all its pages, by its own buttons, and looks
// at each in two widths. In a frame that is as tall as any page, a width is changed at once,
// and no page is waited for longer than it takes: a language is seen in some seconds.
// `looks` has the scripts of the looks, `given` is what they are given; `plan` has an answer, or
// several, for each item.
const [looks, given, plan, councils, done] = arguments;

const frame = document.querySelector('iframe');
const win = frame.contentWindow;
const element = () => win.document.querySelector('ylbc-survey');
const all = (selector) => [...(element()?.shadowRoot?.querySelectorAll(selector) ?? [])];
const one = (selector) => all(selector)[0];
const found = [];
let states = 0;

const until = async (holds, what) => {
  for (let tries = 0; tries < 1000; tries++) {
    const held = holds();
    if (held) return held;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw Error(`${what} does not come; the heading is ${one('.heading')?.textContent}`);
};

const look = (state) => {
  states++;
  for (const width of [320, 360]) {
    frame.style.width = `${width}px`;
    const { reflow, words } = looks;
    const faults = new win.Function('given', reflow)([`${width} px:`]);
    if (width === 320) faults.push(...new win.Function('given', words)(given));
    for (const fault of faults) found.push([fault, state]);
  }
};

const item = () => one('fieldset input, textarea')?.name;
const place = () => `${item()} ${one('.heading')?.textContent}`;
/** Presses what leads to another page. */
const go = async (selector) => {
  const before = place();
  (await until(() => one(selector), selector)).click();
  await until(() => place() !== before && one('.heading'), `what ${selector} leads to`);
};
const write = (words) => {
  const box = one('textarea');
  box.value = words;
  box.dispatchEvent(new win.Event('input', { bubbles: true }));
};
const settled = () => new Promise((resolve) => win.requestAnimationFrame(() => setTimeout(resolve)));

const start = async (save) => {
  const radio = await until(() => element().querySelector('[slot]') && one(`[name=save][value=${save}]`), 'the start');
  radio.click();
  await settled();
};
const choose = async (...choices) => {
  for (const choice of choices) one(`fieldset [value="${choice}"]`).click();
  await settled();
};

const text = async (state) => {
  write('07700 900123\nme@example.org\nwww.example.org\nSW1A 1AA\nAB 12 34 56 C\n@someone');
  await until(() => all('.notice').length > 5, 'what tells who');
  look(`${state}, telling who`);
  for (const [left, name] of [[1, 'one'], [2, 'two'], [3, 'few'], [11, 'many'], [100, 'all']]) {
    write('x'.repeat(500 - left));
    await settled();
    look(`${state}, ${name} left`);
  }
  write('x'.repeat(503));
  one('.actions .main').click();
  await until(() => one('.errors'), 'the problem');
  look(`${state}, too long`);
};

let last;
const question = async () => {
  const state = item() ?? `after ${last}`;
  last = item();
  if (state === 'consent') {
    one('.actions .main').click();
    await until(() => one('.errors'), 'the problem');
    look('a missing answer');
  }
  if (item()) {
    look(state);
    if (state === 'best-thing') await text(state);
    const said = plan[state] ?? [];
    if (one('textarea')) write(said);
    else await choose(...[said].flat());
    const line = one('details');
    if (line) {
      line.open = true;
      await until(() => one('.contacts'), 'what helps');
    }
  }
  // The list of councils comes by itself.
  if (state === 'after council-confirm') await until(() => one('.page li'), 'the councils');
  look(`${state}, answered`);
  await go('.actions .main');
};

const sending = async () => {
  const { fetch } = win;
  win.fetch = async () => new win.Response('', { status: 503, headers: { 'Retry-After': '120' } });
  await go('.actions .main');
  await until(() => one('.important'), 'waiting');
  look('not sent yet');
  win.fetch = async () => new win.Response('', { status: 410 });
  await go('.actions .main');
  look('not taken');
  win.fetch = fetch;
};

const ends = async () => {
  for (const [last, choice] of [['consent', 'no'], ['age-band', 'under-16'], ['care-experience', 'no']]) {
    await start('no');
    await go('.actions .main');
    while (item() !== last) {
      await choose(plan[item()]);
      await go('.actions .main');
    }
    await choose(choice);
    await go('.actions .main');
    look(`the end after ${last}`);
    await again(councils.open);
  }
};

/** The survey of another council, or the same one anew. */
const again = async (council) => {
  element().setAttribute('data-council', 'none');
  element().setAttribute('data-council', council);
  await until(() => element().querySelector('[slot]') && one('.survey .heading'), council);
};

const walk = async () => {
  await start('no');
  look('start');
  one('details').open = true;
  look('start, opened');
  await go('.actions .main');
  while (!one('.sections')) await question();
  look('check');
  for (const section of all('.sections details')) section.open = true;
  look('check, opened');
  await go('.toolbar button');
  look('support');
  await go('.footer button');
  look('delete');
  await go('.actions :not(.warning)');
  await sending();
  await go('.footer button');
  await go('.actions .warning');
  look('deleted');
  await again(councils.open);
  await ends();
  await start('yes');
  await go('.actions .main');
  await choose('yes');
  await go('.actions .main');
  await again(councils.open);
  look('welcome back');
  await go('.actions .plain');
  for (const council of councils.others) {
    await again(council);
    look(council);
  }
};

walk().then(
  () => done([states, found]),
  (error) => done(String(error?.stack ?? error)),
);
