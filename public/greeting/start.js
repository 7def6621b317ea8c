// The start page before the client is there: drawn from the texts alone, so that on a slow
// phone one can read it and choose while the rest is on its way. The client then draws
// the same page, and takes over what was done. `loader` is the object that
// embed/run.js hands over.

import { exit, onShiftPresses } from './exit.js';
import { keepLook } from './look.js';
import { watchPresses } from './press.js';

// What one can do on a page.
const CONTROLS = 'button,input,select,summary';

/**
 * Draws the page, unless the client may have another one to show. `css` is its style sheet,
 * `languages` are those to choose from: `[code, own name, direction]` each.
 */
export const drawStart = async (loader, css, languages) => {
  const { askCouncil, councilFile, hasBegun, isHere, locale, part, root, shown } = loader;
  // Where there are no style sheets of our own, the stage says why there is no survey.
  if (hasBegun || loader.greeted || !root.adoptedStyleSheets) return;
  try {
    const [texts, [, file]] = await Promise.all([part(locale), askCouncil(councilFile)]);
    const council = JSON.parse(file);
    const page = mayAnswer(loader, council) && draw(loader, texts, council, languages);
    if (!page || !isHere() || loader.shown !== shown) return;
    loader.style(root, css);
    const parts = [...page.children];
    // Its look is read many times before it is right, and browsers read it quickest of what has
    // nothing in it.
    page.replaceChildren();
    shown.replaceWith(page);
    loader.shown = page;
    loader.greeted = { page, look: keepLook(loader), isPressed: watchPresses(page) };
    page.append(...parts);
    onShiftPresses(
      () => root.contains(page),
      () => exit(loader, council.exit),
    );
  } catch {
    // What is not understood here, the client will, or say why not.
  }
};

/** Has the client's page go on where the early one was, and takes that away. */
export const takeOver = ({ greeted, root }) => {
  if (!greeted) return;
  greeted.look.moveTo(root.lastElementChild);
  const early = [...greeted.page.querySelectorAll(CONTROLS)];
  const later = [...root.querySelectorAll(CONTROLS)].filter((control) => !early.includes(control));
  // As the client does with its pages: see `ungroup` in src/browser.rs.
  for (const control of early) control.removeAttribute('name');
  const kind = ({ tagName, type, value }) => tagName + type + (type === 'radio' && value);
  // Another page: the client knows better.
  if (early.map(kind).join() === later.map(kind).join()) {
    const focused = later[early.indexOf(root.activeElement)];
    early.forEach((control, at) => {
      if (control.checked) later[at].click();
      if (control.parentNode.open) later[at].parentNode.open = true;
      if (control === greeted.page.picked) {
        later[at].value = control.value;
        later[at].dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
    // Whoever has gone on elsewhere in the page is not called back.
    const isElsewhere = !root.activeElement && document.activeElement !== document.body;
    // Before the other goes, so that no screen reader starts from the top.
    focused?.focus({ preventScroll: true });
    greeted.page.remove();
    if (!isElsewhere) later[early.indexOf(greeted.page.pressed)]?.click();
  }
};

/** Whether the council's open wave can be answered here, as far as can be told. */
const mayAnswer = ({ endpoint, told }, { origins, waves }) => {
  const asked = told('wave');
  const isOpen = waves.some(({ id, state }) => id === (asked ?? id) && state === 'open');
  const isListed = (listed) => [origin, origin.replace(/:\d+$/, ':*')].includes(listed);
  return isOpen && (endpoint === origin || origins.some(isListed));
};

/**
 * The texts of a language's file: plain ones only, which is all that stands in one line. Gives
 * what a text is shown as: itself, and the English under it where nobody has checked it.
 */
const textsIn = (file, el) => {
  const [shown, english = ''] = file.split('\n### beside\n');
  const [own] = shown.split('\n### en\n');
  const find = (part, id, attribute) => {
    const message = part.match(RegExp(`^${id} =(.*(\n .*)*)`, 'm'))?.[1];
    return message?.match(attribute ? `\n +\\.${attribute} = (.*)` : '^ (.+)')?.[1];
  };
  return (id, attribute) => {
    const text = find(own, id, attribute);
    if (!text || text.includes('{')) throw id;
    const beside = find(english, id, attribute);
    if (!beside) return [text];
    return [text, Object.assign(el('span', 'beside', beside), { lang: 'en', dir: 'ltr' })];
  };
};

/** The page, in the form that the client gives it (src/app.rs, src/pages/start.rs). */
const draw = (loader, texts, council, languages) => {
  const { files, lang, level, loading } = loader;
  const el = (name, className, ...children) => {
    const made = loader.element(name, {}, ...children);
    if (className) made.className = className;
    return made;
  };
  const text = textsIn(texts, el);
  const words = (id) => el('p', '', ...text(id));
  const status = el('span', 'hint moment');
  status.setAttribute('role', 'status');
  // What is pressed now, the client does as soon as it is there.
  const wait = ({ currentTarget }) => {
    page.pressed = currentTarget;
    status.textContent = loading;
    // It sticks to the lower edge, maybe over what was pressed.
    currentTarget.scrollIntoView({ block: 'nearest' });
  };
  const button = (className, id, press) =>
    Object.assign(el('button', className, ...text(id)), {
      type: 'button',
      onclick: press ?? wait,
    });
  const choice = (value) => {
    const input = Object.assign(el('input'), { type: 'radio', name: 'save', value });
    input.autocomplete = 'off';
    input.setAttribute('aria-describedby', value + '-hint');
    const hint = el('p', 'hint', ...text('save-question', value + '-hint'));
    hint.id = value + '-hint';
    return [el('label', 'choice', input, el('span', '', ...text('save-question', value))), hint];
  };
  const isChecked = /^(source|checked)$/.test(text('language-status')[0]);
  const heading = el('h' + level, 'heading', ...text('survey-title'));
  heading.tabIndex = -1;
  const menu = Object.assign(el('select'), { name: 'language', autocomplete: 'off' });
  // Else WebKit takes what is chosen for a part of the name, and says what is not hidden twice.
  menu.setAttribute('aria-labelledby', 'language');
  const menuLabel = Object.assign(el('span', '', ...text('language-label')), { id: 'language' });
  menuLabel.setAttribute('aria-hidden', true);
  menu.append(
    ...languages.map(([code, name]) =>
      Object.assign(el('option', '', name), { value: code, lang: code, selected: code === lang }),
    ),
  );
  const notKept = el('div', 'notice', words('save-not-kept'));
  notKept.hidden = true;
  const page = el(
    'div',
    'survey',
    el(
      'div',
      'toolbar',
      button('support', 'get-support'),
      button('exit', 'exit-page', () => exit(loader, council.exit)),
    ),
    el(
      'div',
      'page',
      heading,
      ...(isChecked ? [] : [el('div', 'notice', words('unchecked-notice'))]),
      el('div', 'lead', words('start-purpose')),
      ...['start-how-long', 'start-choice', 'start-who-sees'].map(words),
      el('div', 'important', words('start-nobody-comes')),
      el(
        'details',
        '',
        el('summary', '', ...text('start-more')),
        ...['start-anonymous', 'start-keeps'].map(words),
      ),
      el(
        'fieldset',
        '',
        el('legend', '', ...text('save-question')),
        el('div', 'choices', ...choice('yes'), ...choice('no')),
        notKept,
      ),
      el('div', 'actions', button('main', 'start-button')),
      status,
    ),
    el(
      'div',
      'footer',
      el(
        'label',
        'language',
        menuLabel,
        menu,
      ),
      button('link', 'delete-answers'),
      el('p', 'hint exit-hint', ...text('exit-hint')),
    ),
  );
  page.onchange = ({ target }) => {
    if (target === menu) {
      page.picked = menu;
      status.textContent = loading;
    } else {
      notKept.hidden = target.value !== 'no';
    }
  };
  page.setAttribute('role', 'region');
  page.setAttribute('aria-label', text('survey-title')[0]);
  page.dataset.page = 'start';
  page.lang = lang;
  page.dir = files.languages[lang][3] ?? 'ltr';
  if (council.accent) page.style.setProperty('--council-accent', council.accent);
  return page;
};
