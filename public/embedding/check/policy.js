// Reads content security policies as browsers do, as far as the survey is concerned, and
// says what in them stops it and what the directive should be.

import { note, stop } from './finding.js';

// What stands around a policy in a page's <meta> and in web servers' settings.
const AROUND = /<meta\b|\b(?:http-equiv|content|value)\s*=|\/?>|"\s*always\b|"/gi;

/**
 * The policies in what somebody pastes: a header's value, whole header lines, an element of
 * the page, or lines of a web server's settings. A comma divides policies, and each must
 * allow the survey.
 */
export const read = (text) =>
  text
    .replace(AROUND, ' ')
    .split(/,|(?=\bcontent-security-policy\b)/i)
    .map((part) => part.match(/^\s*(content-security-policy(-report-only)?\b\s*:?)?(.*)$/is))
    .filter(([, , isOnlyReported]) => !isOnlyReported)
    .map(([, , , policy]) => directives(policy))
    .filter((policy) => policy.size > 0);

const directives = (policy) => {
  const found = new Map();
  for (const part of policy.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    // Of a directive that stands twice browsers take the first.
    if (/^[a-z][a-z-]*$/i.test(name) && !found.has(name.toLowerCase())) {
      found.set(name.toLowerCase(), sources);
    }
  }
  return found;
};

/** What stops the survey of `home`, our origin, under the policy `text`. */
export const findings = (text, home) => read(text).flatMap((policy) => all(policy, home));

const all = (policy, home) => {
  const wants = [
    scripts(policy, home),
    webAssembly(policy),
    files(policy, home),
    trustedTypes(policy),
    frame(policy, home),
  ].filter(Boolean);
  return [...wants.map((want) => finding(want, wants)), ...sandbox(policy)];
};

// Two things may be missing in one directive: what is pasted then has both.
const finding = (want, wants) => {
  const same = wants.filter(({ name }) => name === want.name);
  const sources = [...want.sources.filter((source) => source !== "'none'")];
  for (const source of same.flatMap(({ add }) => add)) {
    if (!sources.includes(source)) sources.push(source);
  }
  const line = [want.name, ...sources].join(' ');
  const make = want.isOnlyToKnow ? note : stop;
  return make(want.kind, want.what, want.change ?? 'In the policy of the page, write:', line);
};

// The directive that counts: the first of `names` that is there. None: all is allowed.
const inForce = (policy, names) => {
  const name = names.find((name) => policy.has(name));
  return name && { name, sources: policy.get(name) };
};

const scripts = (policy, home) => {
  const found = inForce(policy, ['script-src-elem', 'script-src', 'default-src']);
  if (!found) return null;
  const { sources } = found;
  const has = (start) => sources.some((source) => source.startsWith(start));
  const isAllowed = ['/embed.js', '/b/a.js'].every((path) => allows(sources, home + path));
  if (isAllowed && !has("'strict-dynamic'")) return null;
  const name = found.name === 'default-src' ? 'script-src' : found.name;
  if (has("'nonce-")) {
    return {
      kind: 'script',
      isOnlyToKnow: true,
      what: `${found.name} lets scripts in by a nonce.`,
      change: 'Give our tag the page’s nonce, as your other scripts have it: <script nonce="…" async …>. '
        + 'The tag hands it on. The directive stays as it is:',
      name,
      sources,
      add: [],
    };
  }
  return {
    kind: 'script',
    what: has("'strict-dynamic'")
      ? `${found.name} has 'strict-dynamic', so addresses in it do not count, and our tag has no nonce.`
      : `${found.name} does not let scripts from ${home} run.`,
    change: has("'strict-dynamic'")
      ? 'Let your server add a nonce to the policy and to our tag, new for each visit:'
      : undefined,
    name,
    sources,
    add: has("'strict-dynamic'") ? ["'nonce-…'"] : [home],
  };
};

const webAssembly = (policy) => {
  const found = inForce(policy, ['script-src', 'default-src']);
  if (!found || found.sources.some((source) => /^'(wasm-)?unsafe-eval'$/i.test(source))) return null;
  return {
    kind: 'wasm',
    what: `${found.name} does not let WebAssembly run. It needs 'wasm-unsafe-eval', `
      + 'which, unlike \'unsafe-eval\', lets no text be run as a script.',
    name: 'script-src',
    sources: found.sources,
    add: ["'wasm-unsafe-eval'"],
  };
};

const files = (policy, home) => {
  const found = inForce(policy, ['connect-src', 'default-src']);
  const paths = ['/b/a.wasm', '/v1/councils/a.json', '/v1/responses'];
  if (!found || paths.every((path) => allows(found.sources, home + path))) return null;
  return {
    kind: 'connect',
    what: `${found.name} does not let the page fetch from ${home}, nor send answers there.`,
    name: 'connect-src',
    sources: found.sources,
    add: [home],
  };
};

const trustedTypes = (policy) => {
  const sources = policy.get('trusted-types');
  if (!sources || !policy.has('require-trusted-types-for')) return null;
  if (sources.includes('ylbc') || sources.includes('*')) return null;
  return {
    kind: 'trusted-types',
    what: 'The page demands Trusted Types, and the list trusted-types does not name ylbc.',
    name: 'trusted-types',
    sources,
    add: ['ylbc'],
  };
};

const frame = (policy, home) => {
  const found = inForce(policy, ['frame-src', 'child-src', 'default-src']);
  if (!found || allows(found.sources, home + '/survey/')) return null;
  return {
    kind: 'frame',
    isOnlyToKnow: true,
    what: `${found.name} does not let a frame show ${home}. The tag alone needs none.`,
    change: 'For the plain frame and for data-mode="frame", write:',
    name: 'frame-src',
    sources: found.sources,
    add: [home],
  };
};

const sandbox = (policy) => {
  const tokens = policy.get('sandbox');
  if (!tokens) return [];
  const missing = ['allow-scripts', 'allow-same-origin'].filter((token) => !tokens.includes(token));
  return missing.map((token) =>
    token === 'allow-scripts'
      ? stop('sandbox', 'sandbox lets no script run at all.', 'In the policy, write:', 'sandbox allow-scripts')
      : note(
          'sandbox',
          'sandbox takes the page’s origin away: it counts as “null”, and nothing can be saved on the device.',
          'If the page can do without, add to the policy’s sandbox:',
          'allow-same-origin',
        ),
  );
};

/** Whether a list of sources lets `address` through. */
export const allows = (sources, address) => {
  const url = new URL(address);
  return sources.some((source) => matches(source, url));
};

const SOURCE = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[^:/*']+)(?::(\d+|\*))?(\/.*)?$/i;

const matches = (source, url) => {
  if (source === '*') return true;
  if (/^https?:$/i.test(source)) return isScheme(source.slice(0, -1), url);
  const parts = source.match(SOURCE);
  if (!parts) return false;
  const [, scheme, host, port, path] = parts;
  return (!scheme || isScheme(scheme, url)) && isHost(host, url) && isPort(port, url) && isPath(path, url);
};

// A policy that names http: means https: as well.
const isScheme = (scheme, url) =>
  [url.protocol, url.protocol.replace('https:', 'http:')].includes(scheme.toLowerCase() + ':');

const isHost = (host, { hostname }) =>
  host === '*'
  || (host.startsWith('*.')
    ? hostname.endsWith(host.slice(1).toLowerCase())
    : hostname === host.toLowerCase());

const isPort = (port, url) => port === '*' || (port ?? '') === url.port || isUsual(port, url);

const isUsual = (port, url) => !url.port && port === (url.protocol === 'https:' ? '443' : '80');

const isPath = (path, { pathname }) =>
  !path || (path.endsWith('/') ? pathname.startsWith(path) : pathname === path);
