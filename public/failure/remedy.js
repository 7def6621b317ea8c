// Why it failed, and what the page's web team can do about it, in English: they are
// council staff, and what they must write into their policy is English too.

// How long, in milliseconds, the reader waits for the cause to be found.
const WAIT = 4000;

/**
 * The cause (`council`, `instrument`, `old`, `blocked`, `changed` or `load`) of a failure
 * of this `kind`, and advice for the web team: elements, or none.
 */
export const remedy = async (loader, kind) => {
  const { element, home, parts, stopped } = loader;
  const advise = (cause, before, code, after = '') => ({
    cause,
    advice: [
      element(
        'p',
        { className: 'hint', lang: 'en', dir: 'ltr' },
        `For the web team: ${before} `,
        element('code', {}, code),
        after,
      ),
    ],
  });
  const missing = (words) =>
    advise('blocked', 'this page’s Content-Security-Policy stops the survey. Add', words, '.');
  if (kind === 'blocked') return missing("script-src 'wasm-unsafe-eval'");
  if (kind === 'unlisted') {
    return advise('blocked', 'the council’s settings do not list this page. Ask us to add', location.origin, '.');
  }
  if (kind !== 'load') return { cause: kind, advice: [] };
  // Only these take the names of hosts.
  const sources = [...stopped].filter((directive) => directive.endsWith('-src'));
  if (sources.length) return missing(sources.map((source) => `${source} ${home}`).join('; '));
  // What came whole was not changed on its way.
  if (parts) return { cause: kind, advice: [] };
  const found = await faulty(loader);
  if (!found) return { cause: kind, advice: [] };
  const { url, status } = found;
  return status === 200
    ? advise('changed', 'a proxy or a filter seems to change', url, '.')
    : advise('load', `the server answers ${status} to`, url, '.');
};

/** The first of our files that arrives with other bytes or is refused; `url`, `status`. */
const faulty = async ({ files, home, instrument, locale }) => {
  const looks = [files.wasm, files.css, locale, instrument].map(async (file) => {
    const url = `${home}/b/${file}`;
    try {
      const answer = await fetch(url, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout?.(WAIT),
      });
      const name = await nameOf(await answer.arrayBuffer());
      if (!answer.ok || !file.startsWith(name)) return { url, status: answer.status };
    } catch {
      // It does not come at all: no network, most likely.
    }
  });
  return (await Promise.all(looks)).find(Boolean);
};

/** What a file of ours with these bytes is called: their SHA-256 in base64url. */
const nameOf = async (bytes) => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash))
    .slice(0, 43)
    .replace(/\+/g, '-')
    .replace(/\//g, '_');
};
