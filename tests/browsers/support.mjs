// Which browser has what, by MDN's browser-compat-data, and whether that is old enough for
// the oldest browsers that the survey runs in.

// Keep in step with docs/BROWSERS.md and with esbuild's target (crates/xtask/src/site/minify.rs).
export const OLDEST = {
  chrome: '100', chrome_android: '100',
  firefox: '102', firefox_android: '102',
  safari: '16.4', safari_ios: '16.4',
};

const number = (version) => version.split('.').map(Number);

const isAtMost = (version, most) => {
  const [[major, minor = 0], [mostMajor, mostMinor = 0]] = [number(version), number(most)];
  return major < mostMajor || (major === mostMajor && minor <= mostMinor);
};

// Partly is enough: what is missing of it stands in the notes of MDN, and what a prefix
// does esbuild has put in. Behind a flag is nothing.
const has = (statement, browser) => {
  const all = [statement ?? []].flat();
  return all.some(({ version_added: added, version_removed: removed, flags }) => {
    if (flags || typeof added !== 'string' || added === 'preview') return false;
    const isThere = isAtMost(added.replace('≤', ''), OLDEST[browser]);
    return isThere && !(removed && isAtMost(removed.replace('≤', ''), OLDEST[browser]));
  });
};

/** The browsers in their oldest versions that lack `feature`, a node of the data. */
export const lacking = (feature) =>
  Object.keys(OLDEST).filter((browser) => !has(feature.__compat.support[browser], browser));

/** Since when Chrome, Firefox and Safari have `feature`, as a row of the document says it. */
export const since = (feature) =>
  ['chrome', 'firefox', 'safari'].map((browser) => {
    const all = [feature.__compat.support[browser]].flat();
    const fits = all.find((statement) => has(statement, browser)) ?? all[0];
    return String(fits.version_added).replace('≤', '');
  });

/** The node at `path` (`css.selectors.has`) of `data`; none, where that is no feature. */
export const at = (data, path) => {
  const node = path.split('.').reduce((node, key) => node?.[key], data);
  return node?.__compat ? node : undefined;
};
