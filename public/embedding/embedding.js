// The page for councils' web teams: shows what a council pastes (from our server, as
// `ylbc tag` prints it), and checks a page from our side.

import { element } from '../embed/show.js';
import { addressOf, clockOf, originOf, unknown, waveOf } from './check/council.js';
import { note, stop } from './check/finding.js';
import { list } from './check/list.js';
import { findings, read } from './check/policy.js';
import { copies, copyLater } from './copy.js';

const at = (id) => document.getElementById(id);
const write = (id, words) => (at(id).textContent = words);
const say = (words) => write('status', words);

// What the chosen council pastes; its `origin` is ours, as others reach us.
let paste;

const councils = fetch('/v1/councils.json').then((answer) => answer.json());

const offerCouncils = async () => {
  const options = (await councils).map(({ id, name }) => element('option', { value: id, label: name }));
  at('councils').replaceChildren(...options);
};

const show = async (id) => {
  at('for-council').hidden = true;
  const answer = await fetch(`/embedding/tag.json?council=${encodeURIComponent(id)}`);
  if (answer.status === 404) {
    const { what } = unknown(id, []);
    say(`${what} The ids are: ${(await councils).map((known) => known.id).join(', ')}.`);
    return;
  }
  paste = await answer.json();
  fill();
  say(`For ${paste.name}:`);
  at('for-council').hidden = false;
  history.replaceState(null, '', `?council=${encodeURIComponent(id)}`);
};

const fill = () => {
  const { origin, council, pinned, policy } = paste;
  write('tag', paste.tag);
  write('bare', paste.bare);
  write('frame', paste.frame);
  at('pinned-part').hidden = !pinned;
  write('version', pinned?.version ?? '');
  write('pinned', pinned?.tag ?? '');
  write('policy-tag', policy.tag);
  write('policy-types', policy.trusted_types);
  write('policy-frame', policy.frame);
  Object.assign(at('page'), { href: paste.page, textContent: paste.page });
  at('poster').href = `/embedding/poster?council=${council}`;
  at('form').href = `/survey/print?council=${council}`;
  write('check-tag', `<script src="${origin}/embedding/check.js" data-council="${council}"></script>`);
  at('findings').replaceChildren();
  write('verdict', '');
};

const check = async () => {
  const [address, policy] = [at('address').value.trim(), at('csp').value];
  const found = [...(await settings(address)), ...policyOf(policy)];
  at('findings').replaceChildren(...list.of(found, 4));
  write('verdict', list.summary(found));
};

/** What the council's file, as it is now, says of the page. */
const settings = async (address) => {
  const answer = await fetch(addressOf('', paste.council), { cache: 'no-cache' });
  const file = await answer.json();
  const rest = [waveOf(file), clockOf(answer.headers.get('date'))];
  const page = pageOf(address);
  if (!page) {
    const what = `“${address}” is not the address of a page.`;
    return [stop('address', what, 'It begins with https:// and the name of your site.'), ...rest];
  }
  return [originOf(file, page.origin, paste.origin), ...mixed(page), ...rest];
};

const pageOf = (address) => {
  try {
    const url = new URL(/^[a-z]+:/i.test(address) ? address : `https://${address}`);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    // Not an address.
    return null;
  }
};

const mixed = (page) =>
  page.protocol === 'https:' && paste.origin.startsWith('http:')
    ? [stop('network', `Your page is on https, and ${paste.origin} is not: browsers do not mix them.`,
        'Whoever runs the survey must give it an https address.')]
    : [];

const policyOf = (text) => {
  if (!text.trim()) return [];
  if (!read(text).length) {
    return [note('policy', 'In what you pasted there is no policy that forbids anything.',
      'A Content-Security-Policy-Report-Only is not read: it only reports.')];
  }
  return findings(text, paste.origin);
};

const begin = async () => {
  at('council-form').addEventListener('submit', (event) => {
    event.preventDefault();
    show(at('council').value.trim());
  });
  at('page-form').addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  copies((button) => at(button.dataset.copies).textContent);
  copyLater(at('copy-check'), async () => {
    const script = await fetch('/embedding/check.js').then((answer) => answer.text());
    const { origin: home, council } = paste;
    return `ylbcCheck = ${JSON.stringify({ home, council })};\n${script}`;
  });
  offerCouncils();
  const asked = new URLSearchParams(location.search).get('council');
  if (asked) {
    at('council').value = asked;
    await show(asked);
  }
};

begin();
