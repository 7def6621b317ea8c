// The list of all texts: what is missing, what has a problem, and search.

import { at, element, later, tell } from './page.js';

/** What a state is called. */
export const STATES = { missing: 'missing', partly: 'partly missing', wrong: 'problem', done: 'done' };

const FILTERS = {
  all: () => true,
  needed: ({ is_needed }) => is_needed,
  missing: ({ state }) => state === 'missing' || state === 'partly',
  wrong: ({ state }) => state === 'wrong',
};

/** The mark that says how far a text is. */
export const mark = (state) => {
  const made = element('span', { className: 'state' }, STATES[state]);
  made.dataset.state = state;
  return made;
};

/** Shows the list of `now`; `go` opens a text. */
export const openList = (now, go) => {
  const draw = () => {
    const lines = chosen(now.lines);
    const groups = new Set();
    const rows = lines.flatMap((line) => {
      const group = heading(line);
      const isNew = group && !groups.has(group);
      groups.add(group);
      const row = element('li', {}, button(now, line, go));
      return isNew ? [element('li', { className: 'group' }, group), row] : [row];
    });
    at('list').replaceChildren(...rows);
    at('list').hidden = !rows.length;
    tell('follows', at('filter').value === 'all' ? '' : `These buttons follow the list “${nameOfList()}”.`);
    tell('step-told', '');
    at('found').textContent = lines.length === 1 ? '1 text' : `${lines.length} texts`;
  };
  for (const id of ['filter', 'ids']) at(id).onchange = draw;
  at('search').oninput = later(150, draw);
  at('list-part').open = innerWidth >= 1344;
  draw();
  const find = (id) => at('list').querySelector(`[data-id="${CSS.escape(id)}"]`);
  return {
    mark(id) {
      at('list').querySelector('[aria-current]')?.removeAttribute('aria-current');
      const row = find(id);
      row?.setAttribute('aria-current', 'true');
      // Not `scrollIntoView`: the page around it stays where it is.
      if (row) at('list').scrollTop = row.offsetTop - at('list').offsetTop - 80;
    },
    change(line) {
      find(line.id)?.querySelector('.state').replaceWith(mark(line.state));
    },
  };
};

/** Whether `line` is in the list that is chosen, whatever is sought in it. */
export const isListed = (line) => FILTERS[at('filter').value](line);

/** What the list that is chosen is called. */
export const nameOfList = () => at('filter').selectedOptions[0].textContent;

const chosen = (lines) => {
  const sought = at('search').value.trim().toLowerCase();
  const is = ({ id, english, own }) =>
    [id, english, own].some((words) => words.toLowerCase().includes(sought));
  return lines.filter((line) => isListed(line) && is(line));
};

/** What people cannot do without comes first; then the first line of the note above a part of a file. */
const heading = ({ is_safety, is_needed, group }) => {
  if (is_safety) return 'Consent, privacy and safety: begin here';
  return is_needed ? 'Help, leaving and deleting: these next' : group?.split('\n')[0];
};

const button = (now, line, go) => {
  const { id, file, english, is_needed, state } = line;
  const short = english.length > 90 ? `${english.slice(0, 88)}…` : english;
  const made = element('button', { type: 'button', onclick: () => go(id) });
  made.append(element('span', { lang: 'en' }, short), ' ', mark(state));
  if (is_needed) made.append(' ', element('span', { className: 'state' }, 'needed'));
  if (at('ids').checked) made.append(element('span', { className: 'hint' }, ` ${file}: ${id}`));
  made.dataset.id = id;
  if (id === now.at) made.setAttribute('aria-current', 'true');
  return made;
};
