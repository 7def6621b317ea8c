// What every look at a survey needs: its parts, their boxes, their names and their colours.
// Runs in the page, before the script of a look.
const host = [...document.querySelectorAll('*')].find((e) => e.shadowRoot);
// Pages of ours without a survey are looked at as a whole.
const root = host?.shadowRoot ?? document;
const survey = root.querySelector('.survey') ?? root.querySelector('[lang]:not(html)') ?? document.body;

const isVisible = (e) =>
  e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0;

const CONTROLS = 'button, a[href], input, select, textarea, summary';
const controls = () => [...survey.querySelectorAll(CONTROLS)].filter(isVisible);
const isChoice = (e) => ['radio', 'checkbox'].includes(e.type);

/** Text without the marks that isolate directions, and with single spaces. */
const plain = (text) =>
  text.replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/\s+/g, ' ').trim();

const wordsOf = (e) => plain((e.labels?.[0] ?? e).innerText).slice(0, 60);
const called = (e) => `${e.localName} "${wordsOf(e)}"`;

/** What is pressed to use a control: of a choice its whole row. */
const areaOf = (e) => (isChoice(e) && e.labels[0]) || e;

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
const known = new Map();

/** A colour in any way of writing it: red, green, blue (0 to 255) and opacity (0 to 1). */
const rgba = (colour) => {
  if (!known.has(colour)) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    known.set(colour, [red, green, blue, alpha / 255]);
  }
  return known.get(colour);
};

const over = ([r, g, b, a], [x, y, z]) =>
  [r * a + x * (1 - a), g * a + y * (1 - a), b * a + z * (1 - a), 1];

const parentOf = (e) => e.assignedSlot ?? e.parentElement ?? e.getRootNode().host ?? null;

/** What the page itself stands on. Not by the canvas: Firefox's knows no system's colours. */
let ownGround;
const groundOfPage = () => {
  if (!ownGround) {
    const probe = document.createElement('i');
    probe.style.color = 'Canvas';
    document.documentElement.append(probe);
    ownGround = rgba(getComputedStyle(probe).color);
    probe.remove();
  }
  return ownGround;
};

/** What an element's words stand on. */
const groundOf = (e) => {
  if (!e) return groundOfPage();
  const own = rgba(getComputedStyle(e).backgroundColor);
  return own[3] === 1 ? own : over(own, groundOf(parentOf(e)));
};

const luminance = (colour) => {
  const [r, g, b] = colour.slice(0, 3).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** The contrast of two opaque colours by WCAG 2.2, 1 to 21. */
const contrast = (one, other) => {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

/** Every visible piece of text: the node, the element that it is in, and its lines. */
const pieces = () => {
  const walker = document.createTreeWalker(survey, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!node.data.trim() || !isVisible(element) || element.closest('.unseen, option')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    found.push({ node, element, lines: [...range.getClientRects()].filter((r) => r.width) });
  }
  return found;
};

const faults = [];
/** Notes a fault against a success criterion. */
const fault = (criterion, ...words) => faults.push(`${criterion} ${words.join(' ')}`);
