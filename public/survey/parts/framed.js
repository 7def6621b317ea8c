// The frame's side of `data-mode="frame"`; the page's side is public/frame.js. Only the
// council's own pages can hear what is posted here: no others may frame this one
// (`frame-ancestors`).

const LOOKS = { accent: 'color', 'on-accent': 'color', radius: 'border-radius' };
// What the page is told where its tag asks for events.
const EVENTS = ['ready', 'progress', 'language', 'sent', 'error'];

// How often, in milliseconds, the height is told until the survey is there.
const BEAT = 300;

/** Fits `survey` into its frame, as `asked` in the address; gives what tells the page. */
export const fitInto = (survey, asked) => {
  const tell = (words) => parent.postMessage({ ylbc: words }, '*');
  const page = document.documentElement;
  const height = () => Math.ceil(page.getBoundingClientRect().height);
  const fit = () => tell({ height: height() });
  page.dataset.fit = 'on';
  new ResizeObserver(fit).observe(page);
  // Browsers do not observe what they do not draw: what is far from the window, or waits
  // in a frame without height until it says how high it is.
  const waiting = setInterval(fit, BEAT);
  document.addEventListener('ylbc:language', () => {
    clearInterval(waiting);
    fit();
  });
  // The frame is as high as the survey: it is the page around it that scrolls.
  survey.scrollIntoView = () => tell({ height: height(), top: true });
  survey.style.fontFamily = asked.get('font');
  for (const [name, property] of Object.entries(LOOKS)) {
    const value = asked.get(name);
    if (value && CSS.supports(property, value)) survey.style.setProperty(`--ylbc-${name}`, value);
  }
  if (asked.get('events') === 'on') {
    for (const name of EVENTS) {
      document.addEventListener(`ylbc:${name}`, ({ type, detail }) => tell({ event: type, detail }));
    }
  }
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || data?.ylbc?.shift === undefined) return;
    dispatchEvent(new KeyboardEvent('keydown', { key: data.ylbc.shift ? 'Shift' : '' }));
  });
  return tell;
};
