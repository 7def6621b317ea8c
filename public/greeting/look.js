// The look: light or dark, and the council's colours where they can be read. The style
// sheet takes none of them by itself. Here each is read as the browser computes it, and
// is let in only where its contrast is enough (WCAG 2.2, 1.4.3 and 1.4.11). So no page
// can make the survey unreadable, by mistake or by what it does with custom properties.

// The least contrast of words, of words for who prefers more, and of what is no words.
const [WORDS, MORE, PARTS] = [4.5, 7, 3];

const WHITE = { text: '#fff', luminance: 1 };
const BLACK = { text: '#000', luminance: 0 };

const CAN_MIX = CSS.supports('color', 'color-mix(in srgb,red,red)');

// What a page may set.
const COLOURS = ['--ylbc-accent', '--ylbc-on-accent'];

/**
 * Keeps the look right while the survey is shown; gives what ends that (`leave`), and what has
 * another element in its place look alike, without finding all out again (`moveTo`).
 */
export const keepLook = ({ host, root, told }) => {
  let survey = root.querySelector('.survey');
  const [dark, more] = ['color-scheme: dark', 'contrast: more'].map((what) =>
    matchMedia(`(prefers-${what})`),
  );
  let before;
  const refresh = () => {
    // Taken away by something else: by a failure, or with our element.
    if (!root.contains(survey)) return leave();
    const isDarkNow = isDark(host, told('theme'), dark.matches);
    const computed = getComputedStyle(survey);
    const now = [isDarkNow, more.matches, ...COLOURS.map((name) => computed.getPropertyValue(name))];
    // Many pages write something to their root with every pixel that is scrolled.
    if (now.join() === before) return;
    before = now.join();
    survey.classList.toggle('dark', isDarkNow);
    setAccent(survey, more.matches ? MORE : WORDS);
  };
  const leave = () => {
    dark.onchange = more.onchange = null;
    watch.disconnect();
  };
  // Pages have switches of their own, which show in the attributes of these.
  const watch = new MutationObserver(refresh);
  refresh();
  setFont(host, survey);
  dark.onchange = more.onchange = refresh;
  for (const part of [document.documentElement, document.body, host]) {
    watch.observe(part, { attributes: true });
  }
  const moveTo = (other) => {
    other.style.cssText = survey.style.cssText;
    other.classList.toggle('dark', survey.classList.contains('dark'));
    survey = other;
  };
  return { leave, moveTo };
};

/** `auto` is dark only in a page that is made for it: a dark box in a light page helps nobody. */
const isDark = (host, theme, preferred) =>
  theme === 'dark' ||
  (theme !== 'light' && preferred && getComputedStyle(host).colorScheme?.includes('dark'));

/**
 * Where the page sets no font on what the tag stands in (some set it on each paragraph),
 * the survey takes that of the words near it, not the browser's old default.
 */
const setFont = (host, survey) => {
  const { style } = survey;
  const fontOf = (element) => getComputedStyle(element).fontFamily;
  style.fontFamily = 'initial';
  const none = fontOf(survey);
  if (fontOf(host) !== none) {
    style.fontFamily = '';
    return;
  }
  const near = host.closest('main,body')?.querySelector('p,h1,h2');
  const font = near ? fontOf(near) : none;
  style.fontFamily = font === none ? 'system-ui,sans-serif' : font;
};

/** Sets the first accent that stands out, with the first words that can be read on it. */
const setAccent = (survey, enough) => {
  const computed = getComputedStyle(survey);
  const read = (name) => colour(survey, computed.getPropertyValue(name));
  // Of the two backgrounds this one is nearer to the accents in light and in dark.
  const behind = read('--soft');
  const told = read('--ylbc-on-accent');
  for (const name of ['--ylbc-accent', '--council-accent', '--link']) {
    const accent = read(name);
    const words = [told, WHITE, BLACK].find((words) => contrast(words, accent) >= enough);
    if (words && contrast(accent, behind) >= PARTS) {
      survey.style.setProperty('--accent', accent.text);
      survey.style.setProperty('--on-accent', words.text);
      return;
    }
  }
};

/**
 * `value`, in whatever way it is written, as sRGB: its text and its luminance. Neither,
 * where it is no colour or lets through what is behind it.
 */
const colour = (survey, value) => {
  // Reading one has the browser compute all styles anew.
  if (!value) return {};
  const { style } = survey;
  // Nothing shows this property; mixing a colour with itself only converts it. Browsers
  // that cannot mix know no colours that need it.
  const mixed = `color-mix(in srgb,${value},${value})`;
  style.columnRuleColor = '';
  style.columnRuleColor = CAN_MIX ? mixed : value;
  if (!style.columnRuleColor) return {};
  const computed = getComputedStyle(survey).columnRuleColor;
  // `color(srgb 0.1 0.2 0.3)`, or `rgb(26, 51, 77)` in older browsers.
  const whole = computed.startsWith('rgb') ? 255 : 1;
  const numbers = computed.match(/-?[\d.]+(e-?\d+)?/g);
  if (numbers?.length !== 3) return {};
  // What no screen can show is shown as the nearest that it can.
  const shares = numbers.map((number) => Math.min(1, Math.max(0, number / whole)));
  const [red, green, blue] = shares.map(linear);
  // The way that whatever reads colours out of the page understands.
  const text = `rgb(${shares.map((share) => Math.round(share * 255))})`;
  return { text, luminance: 0.2126 * red + 0.7152 * green + 0.0722 * blue };
};

/** A channel, 0 to 1, as light. */
const linear = (share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);

/** The contrast of two colours, 1 to 21; none where one is not fit. */
const contrast = ({ luminance: one }, { luminance: other }) =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
