// The button: between the other tools, where it stands on every page and moves nothing when
// it comes. Its words stand beside the picture, or under it where there is no room.

const SVG = 'http://www.w3.org/2000/svg';
const SPEAKER = 'M4 9v6h4l5 4V5L8 9zM16.5 9a4.5 4.5 0 0 1 0 6M19 6a9 9 0 0 1 0 12';
const SQUARE = 'M6 6h12v12H6z';

// Not in the survey's own sheet, which everybody waits for. Both names keep their room, so
// that nothing moves when one takes the other's place; one that is not visible is not read.
// The other tools are `tight` where their words need a second line now.
const STYLE = `
.toolbar button{flex-grow:99}
.toolbar .listen{display:flex;flex:1 0 44px;flex-wrap:wrap;align-content:center;
 align-items:center;justify-content:center;gap:0 .375em;min-inline-size:min-content;
 padding:0 .375em;border-color:var(--line);font-size:.8125em;line-height:1.1}
.toolbar .listen[hidden]{display:none}
.listen:hover{background:var(--soft)}
.listen svg{display:block;inline-size:1.5em;block-size:1.5em;stroke:currentColor;
 stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
[dir=rtl] .listen svg{transform:scaleX(-1)}
.listen span{display:grid;white-space:nowrap}
.listen span span{grid-area:1/1}
.listen .idle{visibility:hidden}
@media(max-width:25em){.toolbar button{padding-inline:.375em}}
.tight button{padding-block:.125em;line-height:1.1}`;

let sheet;

/**
 * The button in `root`: what shows it, with its names and while it reads or not, what hides
 * it, and what takes it away.
 */
export const makeButton = (root, press) => {
  const [listen, stop, names] = ['span', 'span', 'span'].map((name) => document.createElement(name));
  const [picture, line] = ['svg', 'path'].map((name) => document.createElementNS(SVG, name));
  const button = Object.assign(document.createElement('button'), {
    className: 'listen',
    type: 'button',
    hidden: true,
    onclick: press,
  });
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('aria-hidden', true);
  picture.append(line);
  names.append(listen, stop);
  button.append(picture, names);
  const show = ([lang, toListen, toStop], isReading) => {
    if (button.lang !== lang) button.lang = lang;
    write(listen, toListen, isReading);
    write(stop, toStop, !isReading);
    line.setAttribute('d', isReading ? SQUARE : SPEAKER);
    line.setAttribute('fill', isReading ? 'currentColor' : 'none');
    place(root, button);
  };
  const hide = () => {
    button.hidden = true;
    button.parentNode?.classList.remove('tight');
  };
  return { show, hide, remove: () => button.remove() };
};

// What stays as it is is left alone: whoever watches the root would never come to rest.
const write = (name, text, isIdle) => {
  if (name.textContent !== text) name.textContent = text;
  name.className = isIdle ? 'idle' : '';
};

const place = (root, button) => {
  const tools = root.querySelector('.toolbar');
  if (button.parentNode === tools && !button.hidden) return;
  const height = tools.offsetHeight;
  // Leaving at once stays last, in its corner.
  if (button.parentNode !== tools) tools.insertBefore(button, tools.lastElementChild);
  addStyle(root);
  button.hidden = false;
  tools.classList.toggle('tight', tools.offsetHeight > height);
};

const addStyle = (root) => {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
  }
  const sheets = [...root.adoptedStyleSheets];
  if (!sheets.includes(sheet)) root.adoptedStyleSheets = [...sheets, sheet];
};

/**
 * The button's names in the language `lang`: in which language they are, `Listen` and `Stop`.
 * They stand in its file, which is there already; in the end of it in English.
 */
export const labelsOf = async ({ files, part }, lang) => {
  const file = await part(files.languages[lang][0] + '.ftl');
  const [own] = file.split('\n### en\n');
  const names = (text) =>
    ['listen-button', 'listen-stop'].map((id) => text.match(RegExp(`^${id} = (.+)$`, 'm'))?.[1]);
  return [[lang, ...names(own)], ['en', ...names(file)]].find(([, ...all]) => all.every(Boolean));
};
