// Whose scripts run on the page: they can read what is typed into it, in the survey too.

import { fine, note } from './finding.js';

/** The origins, other than the page's and ours, that scripts have come from so far. */
const origins = (home) => {
  const tags = [...document.scripts].map((script) => script.src);
  const loaded = performance
    .getEntriesByType('resource')
    .filter(({ initiatorType }) => initiatorType === 'script')
    .map(({ name }) => name);
  const found = [...tags, ...loaded]
    .filter((address) => /^https?:/.test(address))
    .map((address) => new URL(address).origin);
  return [...new Set(found)].filter((origin) => ![home, location.origin].includes(origin)).sort();
};

/** What the page's scripts mean for the survey. */
export const scriptsOfOthers = (home) => {
  const found = origins(home);
  if (!found.length) {
    return fine('others', 'No script from a third party has been loaded on this page so far.');
  }
  return note(
    'others',
    'This page runs scripts from third parties. Any script on the page can read what is typed into the '
      + 'survey there. (Scripts that load later are not in the list: check again after using the page.)',
    'Use the frame (snippet 3, or data-mode="frame" on the tag): no script of the page can see into it. Or '
      + 'put the survey on a page without:',
    found.join('\n'),
  );
};
