// Bringing the survey into view. Many pages have headers that stay where they are and lie
// over what is scrolled under them, and few tell the browser (`scroll-padding`). Whoever
// turns a page must see its heading, and the button to leave above it.

// A header may be followed by others: a menu, a trail, a search box.
const HEADERS = 4;

/** Has the element come into view below whatever stays at the top of the window. */
export const scrollClear = ({ host, root }) => {
  // What the headers took last time. Most pages have none, or keep theirs.
  let room = 0;
  host.scrollIntoView = () => {
    const survey = root.querySelector('.survey,iframe');
    const scroll = () => {
      survey.style.scrollMarginTop = `${room}px`;
      // At once, whatever the page prefers: what lies over it is measured next.
      survey.scrollIntoView({ behavior: 'instant' });
    };
    scroll();
    // To ask what lies over it takes a phone longer than to draw the page: afterwards.
    setTimeout(() => {
      const { left, width, top } = survey.getBoundingClientRect();
      // A header that has gone leaves a gap, this time only.
      if (!over(host, left + width / 2, top - 1).length) room = 0;
      for (let tries = 0; tries < HEADERS; tries += 1) {
        const more = coveredBy(host, survey);
        if (!more) break;
        room += more;
        scroll();
      }
    });
  };
};

/** How many pixels of the survey's top something lies over that does not scroll away. */
const coveredBy = (host, survey) => {
  const { left, width, top } = survey.getBoundingClientRect();
  const boxes = over(host, left + width / 2, top + 1);
  const lowest = Math.max(top, ...boxes.map(({ bottom }) => bottom));
  // What covers most of the window is no header.
  return lowest < innerHeight / 2 ? lowest - top : 0;
};

/** The boxes of what lies over our element at a point of the window and does not scroll away. */
export const over = (host, x, y) => {
  const boxes = [];
  // Taken out of the page, it has nothing over it.
  for (let above of host.getRootNode().elementsFromPoint?.(x, y) ?? []) {
    if (above === host) break;
    for (; above; above = above.parentElement) {
      if (/fixed|sticky/.test(getComputedStyle(above).position)) {
        boxes.push(above.getBoundingClientRect());
      }
    }
  }
  return boxes;
};
