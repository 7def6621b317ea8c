// Fetches something of ours as the survey does. Where it does not come, tries again in ways
// that tell what is in between: a policy, a missing header, changed bytes, or no network.

import { stop } from './finding.js';
import { watch } from './violations.js';

/** The answer, or none; and what is `found` to be wrong. */
export const reach = async (address, home, how, integrity) => {
  const checked = integrity ? { ...how, integrity } : how;
  const { result, violations } = await watch(() => fetch(address, checked), home);
  if (result) return { answer: result, found: [] };
  if (violations.length) {
    return { found: violations.map((violation) => violation.finding('connect', home)) };
  }
  if (integrity) {
    const answer = await fetch(address, { ...how, cache: 'reload' }).catch(() => null);
    // Without the hash it comes. What is not there at all is told by its status.
    if (answer && !answer.ok) return { answer, found: [] };
    if (answer) return { answer, found: [changed(address, home)] };
  }
  const comes = (what) =>
    fetch(what, { ...how, mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
  if (await comes(address)) return { found: [closed(home)] };
  // Any page may ask for a script: whether that comes tells if we are reached at all.
  return { found: [(await comes(`${home}/embed.js`)) ? filtered(address, home) : unreachable(home)] };
};

const changed = (address, home) =>
  stop('integrity', `${address} arrives changed: its bytes are not those of its hash, so the browser refuses it.`,
    'Something between this page and our server rewrites files (a proxy, a “speed” service, a virus filter). '
      + 'Tell it to leave this address alone:', home);

const closed = (home) =>
  stop('cors', `${home} can be reached, but its answer comes without the header that lets this page read it.`,
    'Our server sends it with every answer: find the proxy or the network that takes it away. The header must be:',
    'Access-Control-Allow-Origin: *');

const filtered = (address, home) =>
  stop('network', `${home} can be reached, but ${address} does not come.`,
    'Something lets some of our addresses through and not this one: a filter, a proxy or an extension of this '
      + 'browser. Let through all that begins with:', `${home}/`);

const unreachable = (home) => {
  if (location.protocol === 'https:' && home.startsWith('http:')) {
    return stop('network', `This page is on https, and ${home} is not: browsers do not mix them.`,
      'Use the https address of the survey in the tag.');
  }
  return stop('network', `${home} cannot be reached from this browser.`,
    'Open the address in a tab of its own. If that works, an extension or a filter blocks it here: let it '
      + 'through. If it does not, the network is at fault, or our server is.', `${home}/healthz`);
};
