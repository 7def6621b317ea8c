// The check that a web team runs on its own page, as a tag or pasted into the console: it
// tries there what the survey does, and shows in a box what is in the way and what to
// change. It asks nobody but us, sends nothing, and stores nothing.

import { unknown } from './check/council.js';
import { scriptsOfOthers } from './check/others.js';
import * as probes from './check/probes.js';
import { open } from './check/box.js';

// Read at once: later the browser no longer tells which tag runs.
const tag = document.currentScript;
const address = tag?.src ? new URL(tag.src) : null;
// In the console there is no tag: the page /embedding/ puts this before the script.
const pasted = self.ylbcCheck;
delete self.ylbcCheck;

const onPage = () => document.querySelector('ylbc-survey');
const ofSurvey = (name) => {
  const survey = onPage();
  return survey?.getAttribute(name) ?? survey?.getAttribute('data-' + name);
};

const settings = () => ({
  home: address?.origin ?? pasted?.home,
  council:
    tag?.dataset.council ?? address?.searchParams.get('council') ?? pasted?.council ?? ofSurvey('council'),
  wave: ofSurvey('wave'),
  isFrame: ofSurvey('mode') === 'frame',
});

// In a frame the survey needs less of the page, and one thing more.
const weighed = (found, isFrame) => {
  if (!isFrame) return found;
  const levels = { connect: 'note', wasm: 'note', frame: 'stop' };
  return found.map((finding) => ({
    ...finding,
    level: finding.level === 'fine' ? 'fine' : levels[finding.kind] ?? finding.level,
  }));
};

const check = async () => {
  const told = settings();
  const box = open(told, check);
  box.say('Checking…');
  const found = [];
  if (told.council) found.push(...(await probes.council(told)));
  else found.push(unknown('', []));
  const parts = await probes.parts(told);
  found.push(...parts);
  const mayLoad = !parts.some(({ level }) => level === 'stop');
  found.push(...(await probes.script({ ...told, mayLoad })));
  const { webAssembly, trustedTypes, frame, storage } = probes;
  for (const probe of [probes.tag, webAssembly, trustedTypes, frame, storage]) {
    found.push(...(await probe(told)));
  }
  found.push(scriptsOfOthers(told.home));
  box.show(weighed(found, told.isFrame));
};

// What the page loads at first is in the list of scripts then.
if (document.readyState === 'complete') check();
else addEventListener('load', () => setTimeout(check));
