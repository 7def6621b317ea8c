// Bringing the survey into view. Many pages have headers that stay where they are and lie
// over what is scrolled under them, and few tell the browser (`scroll-padding`). Whoever
// turns a page must see its heading, and the button to leave above it.

// A header may be followed by others: a menu, a trail, a search box.
const HEADERS = 4;

/** Has the element come into view below whatever stays at the top of the window. */
export const scrollClear = ({ host, root }) => {
  host.scrollIntoView = () => {
    const survey = root.querySelector('.survey,iframe');
    let room = 0;
    for (let more = 0, tries = 0; tries === 0 || (more && tries <= HEADERS); tries += 1) {
      room += more;
      survey.style.scrollMarginTop = `${room}px`;
      // At once, whatever the page prefers: what lies over it is measured next.
      survey.scrollIntoView({ behavior: 'instant' });
      more = coveredBy(host, survey);
    }
  };
};

/** How many pixels of the survey's top something lies over that does not scroll away. */
const coveredBy = (host, survey) => {
  const { left, width, top } = survey.getBoundingClientRect();
  let lowest = top;
  // Taken out of the page, it has nothing over it.
  const stack = host.getRootNode().elementsFromPoint?.(left + width / 2, top + 1) ?? [];
  for (let over of stack) {
    if (over === host) break;
    for (; over; over = over.parentElement) {
      if (/fixed|sticky/.test(getComputedStyle(over).position)) {
        lowest = Math.max(lowest, over.getBoundingClientRect().bottom);
      }
    }
  }
  // What covers most of the window is no header.
  return lowest < innerHeight / 2 ? lowest - top : 0;
};
