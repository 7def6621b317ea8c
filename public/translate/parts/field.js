// One value or attribute of a text: the English, and a box to write in, or one for each
// plural form of the language.

import { exampleOf, isNumber } from './forms.js';
import { element } from './page.js';

const NAMES = { hint: 'Hint', low: 'Words at the low end', high: 'Words at the high end' };

// Attributes that are paragraphs: `body`, `body2` …
const PARAGRAPH = /^body(\d*)$/;

let number = 0;

/**
 * Makes the field of `message`. `write` is told its attribute and what is written. Gives
 * `{ part, attribute, tell, plain }`.
 */
export const fieldOf = (now, message, field, write) => {
  const { attribute, english, own, tokens } = field;
  const id = `field-${(number += 1)}`;
  const part = element('div', { className: 'field' });
  part.setAttribute('role', 'group');
  const name = nameOf(message, attribute);
  const title = element('h3', { id: `${id}-name` }, name);
  part.setAttribute('aria-labelledby', title.id);
  const findings = element('ul', { className: 'findings', id: `${id}-findings` });
  findings.setAttribute('aria-live', 'polite');
  const source = english ? element('div', { id: `${id}-english` }, ...englishOf(english)) : '';
  const given = structuredClone(own);
  const boxes = boxesOf(now, given, (words) => write(attribute, words), id);
  for (const { box, label } of boxes) {
    const by = [source && source.id, findings.id].filter(Boolean).join(' ');
    box.setAttribute('aria-describedby', by);
    // Several boxes of a text have the same label. By `aria-labelledby` WebKit takes the title
    // alone.
    box.setAttribute('aria-label', `${name} ${label.textContent}`);
  }
  part.append(title, source, ...boxes.flatMap(({ label, box }) => [label, box]));
  if (tokens.length) part.append(tokensOf(tokens, boxes));
  part.append(findings);
  const tell = (found) => {
    const rows = found.map(({ words, is_fault }) =>
      element('li', { className: is_fault ? 'fault' : '' }, `${is_fault ? 'Problem: ' : 'Have a look: '}${words}`),
    );
    if (rows.map((row) => row.textContent).join() !== [...findings.children].map((row) => row.textContent).join()) {
      findings.replaceChildren(...rows);
    }
    for (const { box } of boxes) box.setAttribute('aria-invalid', found.some(({ is_fault }) => is_fault));
  };
  return { part, attribute, tell, plain: () => boxes[boxes.length - 1].box.value };
};

const nameOf = ({ file, id, fields }, attribute) => {
  if (!attribute) return fields.length > 1 && file === 'ylbc.ftl' ? 'Question or heading' : 'Text';
  const [, paragraph] = PARAGRAPH.exec(attribute) ?? [];
  if (paragraph !== undefined) return `Paragraph ${paragraph || 1}`;
  if (attribute.endsWith('-hint')) return `Hint under the answer “${attribute.slice(0, -5)}”`;
  return NAMES[attribute] ?? `Answer “${attribute}”`;
};

/** The English: words, with what is filled in marked. */
const englishOf = (english) => {
  const shown = (text, form) => {
    const line = element('p', { className: 'english', lang: 'en', dir: 'ltr' });
    if (form) line.append(element('span', { className: 'hint' }, `${form}: `));
    for (const piece of text.split(/(\{[^}]*\})/)) {
      line.append(piece.startsWith('{') ? element('span', { className: 'token' }, piece) : piece);
    }
    return line;
  };
  if (english.forms) return english.forms.forms.map(([form, text]) => shown(text, form));
  return [shown(english.text ?? english.raw)];
};

const boxesOf = (now, given, write, id) => {
  const box = (name, words, value, set) => {
    const made = element('textarea', { id: name, value, spellcheck: true, autocomplete: 'off' });
    made.lang = now.code;
    made.dir = now.direction || 'auto';
    made.rows = Math.min(8, Math.max(1, Math.ceil(value.length / 34)));
    made.addEventListener('input', () => {
      set(made.value);
      write(given);
      grow(made);
    });
    const label = element('label', { htmlFor: name }, words);
    return { label, box: made };
  };
  const language = now.name;
  if (given.forms) {
    return given.forms.forms.map((form, nth) =>
      box(`${id}-${nth}`, formName(now.code, form[0], given.forms.forms, language), form[1], (text) => (form[1] = text)),
    );
  }
  const kind = 'raw' in given ? 'raw' : 'text';
  const words = kind === 'raw' ? `In ${language}, as it stands in the file` : `In ${language}`;
  return [box(id, words, given[kind], (text) => (given[kind] = text))];
};

const formName = (code, form, all, language) => {
  if (isNumber(form)) return `In ${language}: for ${form}`;
  if (all.some(([name]) => isNumber(name)) && form === 'other') return `In ${language}: for all other numbers`;
  const example = exampleOf(code, form);
  const numbers = example.length ? `, for numbers such as ${example.join(', ')}` : '';
  return `In ${language}: form “${form}”${numbers}`;
};

/** A box is as high as what is in it. */
const grow = (box) => {
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight + 4}px`;
};

/** Buttons that put in what is filled in later: brackets are hard to find on a phone. */
const tokensOf = (tokens, boxes) => {
  let last = boxes[0].box;
  for (const { box } of boxes) box.addEventListener('focus', () => (last = box));
  const buttons = tokens.map((token) =>
    element('button', {
      type: 'button',
      onclick() {
        last.setRangeText(token, last.selectionStart, last.selectionEnd, 'end');
        last.focus();
        last.dispatchEvent(new Event('input'));
      },
    }, `Put in ${token}`),
  );
  return element('p', { className: 'tokens' }, ...buttons);
};
