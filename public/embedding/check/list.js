// Findings as headings and lists: what stops the survey first, what is in order last.

import { element } from '../../embed/show.js';

const LEVELS = [
  ['stop', 'Stops the survey'],
  ['note', 'Good to know'],
  ['fine', 'In order'],
];

const item = ({ level, kind, what, change, line }) => {
  const made = element('li', { className: level }, element('p', {}, what));
  made.dataset.kind = kind;
  if (change) made.append(element('p', {}, change));
  if (line) made.append(element('pre', {}, element('code', {}, line)));
  return made;
};

// One policy may be met twice, and is told once.
const once = (findings) => {
  const seen = new Set();
  return findings.filter((finding) => {
    const words = finding.what + finding.line;
    return !seen.has(words) && seen.add(words);
  });
};

export const list = {
  /** How it stands, in a line. */
  summary: (findings) => {
    const count = once(findings).filter(({ level }) => level === 'stop').length;
    if (!count) return 'Nothing stops the survey.';
    return count === 1 ? 'One thing stops the survey.' : `${count} things stop the survey.`;
  },
  /** Headings of this level, each with its findings. */
  of: (findings, level) =>
    LEVELS.flatMap(([name, title]) => {
      const found = once(findings).filter((finding) => finding.level === name);
      if (!found.length) return [];
      return [element('h' + level, {}, title), element('ul', { role: 'list' }, ...found.map(item))];
    }),
};
