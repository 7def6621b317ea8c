// The fields of one text: the English with its note, what is written, and what the checks
// say of it as one writes.

import { fieldOf } from './field.js';
import { mark } from './list.js';
import { at, element } from './page.js';

/** Makes the editor of `now`; `written` is told of each change. */
export const openEditor = (now, written) => {
  const show = (line, number) => {
    const message = JSON.parse(now.desk.message(line.id));
    const title = at('message-title');
    title.replaceChildren(`Text ${number + 1} of ${now.lines.length} `, mark(line.state));
    at('message-id').textContent = `${message.file}: ${message.id}`;
    at('message-id').hidden = !at('ids').checked;
    at('needed').hidden = !line.is_needed;
    at('safety').hidden = !message.is_safety;
    at('about').replaceChildren(...about(message));
    const make = (field) =>
      fieldOf(now, message, field, (attribute, words) => write(line, attribute, words));
    const fields = message.fields.map(make);
    at('message').replaceChildren(...fields.map((field) => field.part));
    if (message.offered.length) {
      at('message').append(...offer(message.offered, () => {
        const added = message.offered.map(make);
        fields.push(...added);
        return added.map((field) => field.part);
      }));
    }
    const tell = (checked) => {
      for (const { attribute, tell } of fields) {
        tell(checked.findings.filter((found) => found.attribute === attribute));
      }
      // What is of no field that is shown is told by the first.
      const known = fields.map(({ attribute }) => attribute);
      const rest = checked.findings.filter(({ attribute }) => !known.includes(attribute));
      if (rest.length) fields[0].tell(rest);
    };
    const write = (line, attribute, words) => {
      const checked = JSON.parse(now.desk.write(line.id, attribute, JSON.stringify(words)));
      line.state = checked.state;
      line.own = ownOf(fields);
      title.querySelector('.state').replaceWith(mark(line.state));
      tell(checked);
      written(line);
    };
    tell(JSON.parse(now.desk.check(line.id)));
  };
  at('ids').addEventListener('change', () => (at('message-id').hidden = !at('ids').checked));
  return { show };
};

/** What gives a question answers of its own, in place of those that it shares: `add` makes the fields. */
const offer = (offered, add) => {
  const answers = offered.map(({ english }) => `“${english.text}”`).join(', ');
  const hint = element('p', { className: 'hint' }, `Other questions have the answers ${answers} too, with the same words. Where your language needs other words here, this question can have its own.`);
  const button = element('button', { type: 'button' }, 'Give this question its own answers');
  const part = element('div', {}, hint, element('p', { className: 'buttons' }, button));
  button.onclick = () => {
    const added = add();
    part.replaceWith(...added);
    added[0].querySelector('textarea').focus();
  };
  return [part];
};

const ownOf = (fields) =>
  fields
    .map(({ plain }) => plain())
    .filter(Boolean)
    .join(' / ');

/** The note, and where the text stands, without the mark that says that it is about safety. */
const about = ({ note, group }) => {
  const parts = [];
  if (note) parts.push(element('p', { className: 'note' }, tidy(note)));
  if (group) parts.push(element('p', { className: 'hint' }, `Where it stands: ${tidy(group)}`));
  return parts;
};

/** Lines are broken where the file was full, not where a sentence ends. */
const tidy = (note) => note.replace(/^\[\w+\]\s*/, '').replace(/\n(?![-•])/g, ' ');
