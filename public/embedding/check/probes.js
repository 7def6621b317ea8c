// Tries on the page what the survey will do there, and says what the browser did not allow.

import { addressOf, clockOf, originOf, unknown, waveOf } from './council.js';
import { fine, note, stop } from './finding.js';
import { integrity, files } from './files.js';
import { reach } from './reach.js';
import { watch } from './violations.js';

const QUIET = { credentials: 'omit', referrerPolicy: 'no-referrer' };

// The smallest module there is.
const EMPTY_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/** The council's file: can it be fetched, and what does it say of this page? */
export const council = async ({ home, council, wave }) => {
  const address = addressOf(home, council);
  const { answer, found } = await reach(address, home, { ...QUIET, cache: 'no-cache' });
  if (!answer) {
    return [
      ...found,
      note('unchecked', 'Origin, wave and clock could not be checked, for the council’s file was not read. '
        + `The page ${home}/embedding/ checks them from our side.`),
    ];
  }
  if (answer.status === 404) return [...found, unknown(council, await known(home))];
  const file = await answer.json().catch(() => null);
  if (!file?.waves) {
    return [...found, stop('server', `${address} gives something else than the council’s file `
      + `(status ${answer.status}).`, 'Something between this page and our server answers in its place: a '
      + 'proxy, a filter or a login page. Let the address through:', home)];
  }
  return [
    ...found,
    originOf(file, location.origin, home),
    waveOf(file, wave),
    clockOf(answer.headers.get('date')),
  ];
};

const known = async (home) => {
  const list = await fetch(`${home}/v1/councils.json`, QUIET).then((answer) => answer.json()).catch(() => []);
  return list.map(({ id }) => id);
};

/** The survey's files: do they come, unchanged and as what they are? */
export const parts = async ({ home }) => {
  const wanted = [
    [files.stage, /^(text|application)\/(x-)?(java|ecma)script\b/i, wrongScript],
    [files.wasm, /^application\/wasm\b/i, wrongWasm],
  ];
  const found = [];
  for (const [file, type, wrong] of wanted) {
    const address = `${home}/b/${file}`;
    const { answer, found: faults } = await reach(address, home, QUIET, integrity(file));
    found.push(...faults);
    // What is wrong with one file is wrong with both.
    if (!answer) break;
    const told = answer.headers.get('content-type') ?? 'none';
    if (!answer.ok) {
      found.push(stop('server', `${address} is not there (status ${answer.status}).`, 'If something between '
        + 'this page and our server keeps copies, empty it. If not, tell whoever runs the survey.'));
    } else if (!type.test(told)) {
      found.push(wrong(address, told));
    }
  }
  return found.length ? found : [fine('parts', 'The survey’s files arrive, unchanged and with their types.')];
};

const wrongScript = (address, told) =>
  stop('mime', `${address} comes with the wrong type: ${told}. A browser does not run a script of another type.`,
    'Our server sends the right one: find the proxy or the network that changes it. The header must be:',
    'Content-Type: text/javascript');

// The survey compiles the bytes, whatever they are called.
const wrongWasm = (address, told) =>
  note('mime', `${address} comes with another type than ours: ${told}. The survey runs all the same.`,
    'It is a sign that something changes our answers on the way. Our header is:',
    'Content-Type: application/wasm');

/** Whether a script of ours may be loaded by the tag. */
export const script = async ({ home, mayLoad }) => {
  const { failed, violations } = await watch(() => import(`${home}/b/${files.stage}`), home);
  if (violations.length) return violations.map((violation) => violation.finding('script', home));
  if (!failed) return [fine('script', 'Our scripts may run.')];
  // What is wrong with the file itself is said already.
  return mayLoad
    ? [stop('script', `The script ${home}/b/${files.stage} does not run: ${failed.message}`,
        'Check whether an extension of this browser blocks it, and try another browser.')]
    : [];
};

/** Whether the survey's own tag has run, or a frame of ours stands in its place. */
export const tag = async ({ home }) => {
  const isThere = self.customElements?.get('ylbc-survey') || document.querySelector(`iframe[src^="${home}/"]`);
  return isThere ? [] : [note('tag', 'The survey’s tag has not run on this page.',
    'If you have put it in, look at the page’s source: an editor may have taken it away, its address may be '
      + 'misspelt, or the browser refuses it, for another hash (integrity) or for want of the page’s nonce.')];
};

/** Whether WebAssembly may run: WebKit compiles it even where not, and tells of no violation. */
export const webAssembly = async ({ home }) => {
  if (!self.WebAssembly) {
    return [stop('wasm', 'This browser has no WebAssembly, or it is switched off.',
      'On the page nothing is to be done. People with such a browser get a list of people to talk to.')];
  }
  const run = () => new WebAssembly.Instance(new WebAssembly.Module(EMPTY_MODULE));
  const { failed, violations } = await watch(run, 'wasm-eval');
  if (!failed) return [fine('wasm', 'WebAssembly may run.')];
  const found = violations.map((violation) => violation.finding('wasm', home));
  return found.length ? found : [stop('wasm', 'The browser does not let WebAssembly run.',
    'If the page sends a Content-Security-Policy, its script-src must have:', "'wasm-unsafe-eval'")];
};

/**
 * Whether the page's list of Trusted Types has ours. The name itself is not used: where a
 * list allows it once, the survey must be the one to have it.
 */
export const trustedTypes = async ({ home }) => {
  if (!self.trustedTypes) return [];
  const create = () => self.trustedTypes.createPolicy('ylbc-check', {});
  const { violations } = await watch(create, 'trusted-types-policy');
  return violations.map((violation) => violation.findingOf('trusted-types', home)).filter(Boolean);
};

/** Whether the page may frame us: only for the plain frame and data-mode="frame". */
export const frame = async ({ home }) => {
  const made = document.createElement('iframe');
  const load = () => new Promise((resolve) => {
    Object.assign(made, { hidden: true, src: `${home}/healthz`, onload: resolve });
    document.body.append(made);
    setTimeout(resolve, 2000);
  });
  const { violations } = await watch(load, home);
  made.remove();
  return violations.map((violation) => violation.finding('frame', home));
};

/** Whether answers can be saved on the device. */
export const storage = async () => {
  try {
    localStorage.getItem('ylbc:lang');
    return [];
  } catch {
    return [note('storage', 'The browser lets this page store nothing: answers are lost when it is closed.',
      'Often it is a sandbox without allow-same-origin, or a setting of this browser.')];
  }
};
