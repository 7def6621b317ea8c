// What the council's file says of a page: is its origin listed, can the survey be answered
// today, and do the clocks agree.

import { fine, note, stop } from './finding.js';

// Milliseconds by which clocks may differ: nothing of ours goes by less.
const CLOCK = 10 * 60 * 1000;

/** Where the council's file is: `home` is our origin. */
export const addressOf = (home, council) =>
  `${home}/v1/councils/${encodeURIComponent(council)}.json`;

/** Whether `origins` lists `origin`: the rule of `lists` in crates/survey/src/council.rs. */
export const lists = (origins, origin) =>
  origins.some((listed) => {
    if (!listed.endsWith(':*')) return listed === origin;
    const host = listed.slice(0, -2);
    return origin.startsWith(host) && /^(:\d+)?$/.test(origin.slice(host.length));
  });

/** No council has the id that the page names; `known` are the ids that there are. */
export const unknown = (council, known) =>
  stop(
    'unknown-council',
    council ? `No council has the id “${council}”.` : 'The page names no council.',
    'Write the council’s id in data-council (or after council= in the address of the script).'
      + (known.length ? ' The ids are:' : ''),
    known.join(', '),
  );

/** What `file`, the council's, means for a page of `origin`; `home` is our own origin. */
export const originOf = (file, origin, home) => {
  if (origin === home || lists(file.origins, origin)) {
    return fine('origin', `${origin} is in the list of ${file.name}.`);
  }
  const what = origin === 'null'
    ? 'This page has no origin of its own (it counts as “null”): it is in a frame with a sandbox, or a file.'
    : `${origin} is not in the list of ${file.name}. The survey shows only a link to its own page there.`;
  return stop(
    'origin',
    what,
    `Ask whoever runs ${home} to add the origin to “origins” of ${file.id} in councils.toml. It must be `
      + `written exactly so. Listed now: ${file.origins.join(', ') || 'none'}. To be added:`,
    origin,
  );
};

/** Whether the survey of the council can be answered today; `asked`: the wave of the tag. */
export const waveOf = (file, asked) => {
  const first = (state) => file.waves.find((wave) => wave.state === state);
  const wave = asked
    ? file.waves.find(({ id }) => id === asked)
    : first('open') ?? first('not-yet-open') ?? file.waves.at(-1);
  if (!wave) {
    const known = file.waves.map(({ id }) => id).join(', ');
    return stop('wave', `${file.name} has no wave “${asked}”.`, 'Take data-wave away, or write one of:', known);
  }
  const dates = `from ${wave.opens} to ${wave.closes}`;
  const wrong = `Nothing is wrong with the page. If the dates are, ask whoever runs the survey to change them `
    + `in councils.toml.`;
  switch (wave.state) {
    case 'open':
      return fine('wave', `The survey of ${file.name} is open: wave “${wave.id}”, ${dates}.`);
    case 'not-yet-open':
      return stop('wave', `The survey is not open yet: wave “${wave.id}” is ${dates}.`, wrong);
    default:
      return stop('wave', `The survey has closed: wave “${wave.id}” was ${dates}.`, wrong);
  }
};

/** Whether our server's clock (`theirs`, the header Date, or nothing) agrees with this one's. */
export const clockOf = (theirs, now = Date.now()) => {
  const time = Date.parse(theirs);
  if (Number.isNaN(time)) {
    return note(
      'clock',
      'The clocks could not be compared: the header Date did not come through. What counts is our server’s: '
        + 'the wave is open or closed by it, as said above.',
    );
  }
  const apart = Math.abs(now - time);
  if (apart < CLOCK) return fine('clock', 'The clocks of this device and of our server agree.');
  const utc = (at) => new Date(at).toISOString().slice(0, 16).replace('T', ' ');
  return stop(
    'clock',
    `The clocks are ${span(apart)} apart: this device says ${utc(now)}, our server says ${utc(time)} (UTC).`,
    'If this device is wrong, set its clock: saved answers go by it, and may be deleted too early. If our '
      + 'server is wrong, tell whoever runs it: the survey opens and closes by its clock.',
  );
};

const span = (time) => {
  const minutes = Math.round(time / 60000);
  if (minutes < 120) return `${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
};
