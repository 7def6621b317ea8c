// Why it failed, and what the page's web team can do about it, in English: they are
// council staff, and what they must write into their policy is English too.

// How long, in milliseconds, the reader waits for the cause to be found.
const WAIT = 4000;

/**
 * The cause (`council`, `instrument`, `old`, `blocked`, `changed`, `language` or `load`) of a
 * failure of this `kind`, and advice for the web team: elements, or none.
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
  const looks = await lookAtFiles(loader);
  const [language, ...others] = looks;
  // In place of a language alone there can be English.
  const isAlone = loader.lang !== 'en' && language && !others.some(Boolean);
  const cause = isAlone ? 'language' : null;
  const { url, status } = looks.find((look) => look?.status) ?? {};
  if (!status) return { cause: cause ?? kind, advice: [] };
  return status === 200
    ? advise(cause ?? 'changed', 'a proxy or a filter seems to change', url, '.')
    : advise(cause ?? 'load', `the server answers ${status} to`, url, '.');
};

/**
 * What is wrong with each of our files, the language's first: the `status` with which it is
 * refused, or 200 where it arrives with other bytes; no status where it does not come.
 */
const lookAtFiles = ({ files, home, instrument, locale }) => {
  const known = [locale, files.greeting, files.wasm, instrument].filter(Boolean);
  const looks = known.map(async (file) => {
    const url = `${home}/b/${file}`;
    try {
      const answer = await fetch(url, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout?.(WAIT),
      });
      const name = await nameOf(await answer.arrayBuffer());
      return answer.ok && file.startsWith(name) ? null : { url, status: answer.status };
    } catch {
      // No network, most likely.
      return { url };
    }
  });
  return Promise.all(looks);
};

/** What a file of ours with these bytes is called: their SHA-256 in base64url. */
const nameOf = async (bytes) => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash))
    .slice(0, 43)
    .replace(/\+/g, '-')
    .replace(/\//g, '_');
};
