// What is read aloud: the page's own words, one passage after the other, and never an answer.
//
// Somebody else may be in the room. So that they cannot learn by ear what was answered, what
// is read, and how long it takes, is the same for everyone who stands on the page:
// - the question, its hint and all its choices in their order, whichever is chosen;
// - nothing that somebody wrote, nor what the survey says of it (room left, private details);
// - nothing that comes or goes with an answer: problems, notices, what to do on a shared device;
// - nothing of the check page, which has all answers, nor how many there are;
// - choosing an answer does not stop it: whoever hears where it stops would know which.
// Which page it is can be heard, as it can be seen. So nothing is read unless somebody asks
// for that page, and leaving it silences it.

// Each holds a passage of its own, or other ones.
const PASSAGES = '.heading,legend,summary,p,li,.choice';

// The last: when a helpline was checked, and where a link opens: each ends what it is in.
// Nobody needs to hear that. When they are there does not end it, and is read.
const LEFT_OUT =
  '.caption,.errors,.error,#room,.notice:not(.heading+div.notice),' +
  '.beside,.unseen,.contact .hint:last-child';

// Marks for the order of letters. Some voices say them.
const MARKS = /[\u200e\u200f\u2066-\u2069]/g;

// Numbers to call, as they are dialled; years are said as numbers.
const DIALLED = /\b(?!20\d\d\b)\d{3,}\b/g;

/** The heading of the page that is shown, where that may be read aloud; or else null. */
export const headingOf = (root) => {
  // The page that lists the answers, and what covers the screen while somebody leaves.
  if (root.querySelector('.sections,.cover')) return null;
  return root.querySelector('.page .heading');
};

/** The passages of the page that is shown: the language and the words of each. */
export const passagesOf = (root) =>
  [...root.querySelector('.page').querySelectorAll(PASSAGES)].filter(isRead).flatMap(partsOf);

const isRead = (passage) => {
  const closed = passage.closest('details:not([open])');
  return (
    !passage.querySelector(PASSAGES) &&
    !passage.closest(LEFT_OUT) &&
    (!closed || passage.localName === 'summary')
  );
};

/** What a passage has in one language after another. */
const partsOf = (passage) => {
  const parts = [];
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (parentElement.closest(LEFT_OUT)) continue;
    const { lang } = parentElement.closest('[lang]');
    const last = parts[parts.length - 1];
    if (last?.lang === lang) last.text += data;
    else parts.push({ lang, text: data });
  }
  return parts.map(({ lang, text }) => ({ lang, text: spoken(text) }));
};

const spoken = (text) =>
  text.replace(MARKS, '').replace(DIALLED, (digits) => [...digits].join(' '));
