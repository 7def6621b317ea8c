// Shows findings: in a box of its own over the page, whose styles cannot reach it.

import { element, style } from '../../embed/show.js';
import { list } from './list.js';
import { BOX } from './look.js';

/** Opens the box; gives what fills it: `say` a line, or `show` findings. */
export const open = ({ home, council }, again) => {
  document.querySelector('[data-ylbc-check]')?.remove();
  const host = element('div');
  host.dataset.ylbcCheck = '';
  const root = host.attachShadow({ mode: 'open' });
  style(root, BOX);
  const status = element('p', { role: 'status' });
  const found = element('div');
  const title = element('h2', { id: 'title' }, 'Survey check');
  const box = element(
    'section',
    { tabIndex: 0 },
    title,
    element('p', {}, `Council ${council || '(none)'}, survey from ${home}. For the web team: visitors do not `
      + 'see this, unless the check is left in the page.'),
    status,
    found,
    element(
      'p',
      {},
      element('button', { type: 'button', onclick: again }, 'Check again'),
      ' ',
      element('button', { type: 'button', onclick: () => host.remove() }, 'Close'),
    ),
  );
  box.setAttribute('aria-labelledby', 'title');
  root.append(box);
  document.body.append(host);
  return {
    say: (words) => {
      status.textContent = words;
      found.replaceChildren();
    },
    show: (findings) => {
      status.textContent = list.summary(findings);
      found.replaceChildren(...list.of(findings, 3));
    },
  };
};
