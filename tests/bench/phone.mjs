// A cheap phone, for `cargo xtask bench`: Chromium at 360x740 with its CPU slowed four times,
// driven by trusted touches. Reads a job (JSON) from its input and writes what it measured to
// its output: for each of `starts` the way to the first question, over Slow 4G with an empty
// cache; for each of `walks` the time from each tap on Continue to the next page on screen;
// for each of `tasks`, with the CPU slowed six times, the long tasks of each page from the
// first question up to the thanks.
//   { playwright, chromium, rounds, starts: [{ name, url }],
//     walks: [{ name, url, pages, window }], tasks: [{ name, url, answers: { item: choice } }] }

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const job = JSON.parse(readFileSync(0, 'utf8'));
const { chromium } = await import(pathToFileURL(job.playwright).href);

const FLAGS = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];
const SLOW_4G = {
  offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8,
};

// In the page, before anything else: what a person would see and do there.
const watch = () => {
  const roots = [document];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (how) {
    const root = attach.call(this, how);
    roots.push(root);
    return root;
  };
  const all = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const painted = (then) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => then(performance.now());
      channel.port2.postMessage(0);
    });
  const seen = (element) => element?.isConnected && element.getBoundingClientRect().height > 4;
  // Calls `then` with the time at which a frame in which `holds` is true was painted.
  const once = (holds, then) => {
    const look = () => requestAnimationFrame(() => (holds() ? painted(then) : look()));
    look();
  };
  const heading = () => all('[data-heading]')[0]?.textContent ?? '';
  const radio = (selector) => all(selector).find(seen);
  const main = () => all('button.main').find(seen);
  self.bench = {
    heading,
    // Chooses and starts as soon as the page lets it: { usable, first }.
    start: () =>
      new Promise((done) => {
        once(
          () => radio('input[name=save]')?.click() ?? radio('input[name=save]:checked'),
          (usable) => {
            // What a tap would do; until the client has taken over it may do nothing yet.
            const press = setInterval(() => radio('input[name=save]') && main()?.click(), 10);
            const question = () => radio('input[type=radio]:not([name=save])');
            once(question, (first) => {
              clearInterval(press);
              done({ usable, first });
            });
          },
        );
      }),
    // Where to tap, and the first choice taken, where none is.
    ready: () => {
      const choice = radio('input[type=radio]');
      if (choice && !radio('input[type=radio]:checked')) choice.click();
      const button = main();
      button.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    // Answers and turns so many pages, unmeasured.
    skip: async (count) => {
      for (let turned = 0; turned < count; turned++) {
        const before = heading();
        self.bench.ready();
        main().click();
        await new Promise((done) => once(() => heading() && heading() !== before, done));
      }
    },
    // Keeps the tasks that take longer than 50 ms; `take` gives them and forgets them.
    watchTasks: () => {
      let seen = [];
      const keep = (entries) => seen.push(...entries.map(({ duration }) => duration));
      const watcher = new PerformanceObserver((list) => keep(list.getEntries()));
      watcher.observe({ type: 'longtask' });
      self.bench.take = () => {
        keep(watcher.takeRecords());
        const taken = seen;
        seen = [];
        return taken;
      };
    },
    // The choices to tap on this page, by the answers that are told, or else the first.
    choices: (answers) => {
      const inputs = all('.choices input').filter(seen);
      const told = inputs.find(({ name, value }) => answers[name] === value);
      const choice = told ?? inputs[0];
      choice?.parentNode.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = choice?.parentNode.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    hasMain: () => Boolean(main()),
    // Milliseconds from the next tap to the frame that shows another heading.
    turn: () => {
      const before = heading();
      self.bench.turned = new Promise((done) => {
        addEventListener('click', (tap) => {
          const next = () => {
            const now = heading();
            return now && now !== before;
          };
          once(next, (at) => done(at - tap.timeStamp));
        }, { capture: true, once: true });
      });
    },
  };
};

const onPhone = async (network, use) => {
  const browser = await chromium.launch({ executablePath: job.chromium, args: FLAGS });
  try {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true,
    });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await page.addInitScript(watch);
    if (network) {
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', network);
    }
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return await use(page, devtools);
  } finally {
    await browser.close();
  }
};

const start = ({ url }) =>
  onPhone(SLOW_4G, async (page) => {
    await page.goto(url, { waitUntil: 'commit' });
    return page.evaluate(() => self.bench.start());
  });

const tap = async (devtools, point) => {
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};

const settled = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30))));

const turnPage = async (page, devtools) => {
  await page.evaluate(() => self.bench.ready());
  await settled(page);
  const point = await page.evaluate(() => self.bench.ready());
  await page.evaluate(() => self.bench.turn());
  await tap(devtools, point);
  const time = await page.evaluate(() => self.bench.turned);
  await settled(page);
  return time;
};

const walk = ({ url, pages, window }) =>
  onPhone(null, async (page, devtools) => {
    const slowed = (rate) => devtools.send('Emulation.setCPUThrottlingRate', { rate });
    await page.goto(url);
    await page.evaluate(() => self.bench.start());
    const times = { first: [], middle: [], last: [] };
    const begins = { first: 0, middle: Math.round((pages - window) / 2), last: pages - window };
    let at = 0;
    for (const [place, begin] of Object.entries(begins)) {
      await slowed(1);
      await page.evaluate((count) => self.bench.skip(count), begin - at);
      await slowed(4);
      for (at = begin; at < begin + window; at++) {
        times[place].push(await turnPage(page, devtools));
      }
    }
    return times;
  });

// By page, in order: its heading, and how long each of its long tasks took.
const tasks = ({ url, answers }) =>
  onPhone(null, async (page, devtools) => {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await page.goto(url);
    await page.evaluate(() => self.bench.start());
    await settled(page);
    await page.evaluate(() => self.bench.watchTasks());
    const pages = [];
    // A page's tasks are those that bring it up, and those of answering it.
    for (let comes = []; ; ) {
      const heading = await page.evaluate(() => self.bench.heading());
      const choice = await page.evaluate((told) => self.bench.choices(told), answers);
      // What the bench itself has just done is nobody's.
      await page.evaluate(() => self.bench.take());
      if (choice) await tap(devtools, choice);
      await settled(page);
      pages.push({ heading, tasks: [...comes, ...(await page.evaluate(() => self.bench.take()))] });
      if (!(await page.evaluate(() => self.bench.hasMain()))) return pages;
      const point = await page.evaluate(() => self.bench.ready());
      await settled(page);
      await page.evaluate(() => self.bench.turn());
      await page.evaluate(() => self.bench.take());
      await tap(devtools, point);
      await page.evaluate(() => self.bench.turned);
      await settled(page);
      comes = await page.evaluate(() => self.bench.take());
    }
  });

const measured = { starts: {}, walks: {}, tasks: {} };
for (const one of job.starts) measured.starts[one.name] = [];
for (let round = 0; round < job.rounds; round++) {
  for (const one of job.starts) measured.starts[one.name].push(await start(one));
}
for (const one of job.walks) measured.walks[one.name] = await walk(one);
for (const one of job.tasks) measured.tasks[one.name] = await tasks(one);
console.log(JSON.stringify(measured));
