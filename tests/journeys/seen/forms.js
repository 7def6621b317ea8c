// What a page asks for and offers, as forms must: `given[0]` is the name of the survey's
// page kind in the contract. Gives where the tools stand, too, for they must stay there.
const all = controls();

// 3.2.6 and 3.2.3: help and the way out come first, language and delete last, everywhere.
const inOrder = [...survey.querySelectorAll('.toolbar button, .footer select, .footer button')];
const tools = inOrder.map(wordsOf);
const ends = [...all.slice(0, 2), ...all.slice(-2)];
if (inOrder.length !== 4 || inOrder.some((tool, at) => tool !== ends[at])) {
  fault('3.2.6', `the tools are not first and last: ${ends.map(called).join(', ')}`);
}

// 2.5.3: what is seen on a control begins its name; no name is given that is not seen.
for (const control of all) {
  const named = ['aria-label', 'title', 'placeholder'];
  for (const name of named.filter((name) => control.hasAttribute(name))) {
    fault('2.5.3', `${called(control)} has ${name}`);
  }
  // Words of its own label, which are seen.
  const words = control.getAttribute('aria-labelledby');
  if (words && !control.labels[0]?.querySelector(`#${words}`)) {
    fault('2.5.3', `${called(control)} is named by what is not its label`);
  }
  const label = control.labels?.[0] ?? control;
  if (!wordsOf(control)) fault('2.5.3', `${control.outerHTML.slice(0, 80)} has no words`);
  const unseen = label.querySelector('.unseen');
  if (unseen && !plain(label.textContent).endsWith(plain(unseen.textContent))) {
    fault('2.5.3', `the name of ${called(control)} does not begin with what is seen`);
  }
  if (control.accessKey) fault('2.1.4', `${called(control)} has a key of its own`);
}

// 3.3.2: a field has a label, and radios and check boxes a question around them.
for (const field of survey.querySelectorAll('input, select, textarea')) {
  if (!isVisible(field)) continue;
  if (field.labels.length !== 1) fault('3.3.2', `${called(field)} has ${field.labels.length} labels`);
  if (field.getAttribute('autocomplete') !== 'off') fault('1.3.5', `${called(field)} may be filled in by itself`);
  if (isChoice(field) && !field.closest('fieldset')?.querySelector('legend')?.innerText.trim()) {
    fault('3.3.2', `${called(field)} has no question`);
  }
  // 3.3.8, 3.3.7: nothing is asked for that has to be remembered or said twice.
  if (!isChoice(field) && !['select-one', 'textarea'].includes(field.type)) {
    fault('3.3.7', `${called(field)} asks for ${field.type}`);
  }
}

// 2.4.6: one heading, which says what the page is about, at the level of the tag.
const headings = [...survey.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')];
if (headings.length !== 1 || !wordsOf(headings[0]) || headings[0].localName !== 'h2') {
  fault('2.4.6', `the headings are ${headings.map(called).join(', ')}`);
}

// 3.3.1 and 3.3.3: what is wrong stands first, in words, leads to the field and is said of it.
const problem = survey.querySelector('.errors');
if (problem) {
  const [words, field] = [wordsOf(problem.querySelector('button')), survey.querySelector('.page [name]')];
  const message = survey.querySelector('#error');
  const said = (field.closest('fieldset') ?? field).getAttribute('aria-describedby') ?? '';
  if (!words || wordsOf(message) !== words) fault('3.3.1', 'the problem is not told beside the field');
  if (!said.split(' ').includes('error')) fault('3.3.1', 'the problem is not told of the field');
  if (field.type === 'textarea' && field.ariaInvalid !== 'true') fault('3.3.1', 'the field is not marked');
  if (problem.compareDocumentPosition(field) !== Node.DOCUMENT_POSITION_FOLLOWING) {
    fault('3.3.1', 'the problem does not come first');
  }
}

// What describes something must be there.
const ids = [...survey.querySelectorAll('[id]')].map(({ id }) => id);
if (new Set(ids).size !== ids.length) fault('4.1.1', `ids twice: ${ids.join(', ')}`);

// The first at one edge of the same line, the second at the other.
const NEAR = 20;
const around = survey.getBoundingClientRect();
const [help, out] = inOrder.map((e) => e.getBoundingClientRect());
const place = inOrder.length && [
  Math.round(help.top - around.top),
  Math.round(out.top - help.top),
  help.left - around.left < NEAR,
  around.right - out.right < NEAR,
];
return [faults, `${tools.join(', ')} at ${place}`];
