// Showing where the text stands that somebody is writing: a frame around it, and the page
// scrolled to it.

// What is filled in is not known here, so pieces without it are looked for.
const FILLED_IN = /\{[^}]*\}|\s\/\s/;

// Shorter pieces stand in too many places.
const SHORTEST = 2;

// Marks of direction, which Fluent puts around what is filled in.
const MARKS = /[\u2066-\u2069]/g;

/** Frames the first place in `root` where one of `texts` stands. */
export const markIn = (root, texts) => {
  for (const old of root.querySelectorAll('[data-marked]')) {
    old.style.outline = '';
    delete old.dataset.marked;
  }
  for (const text of texts) {
    const pieces = text.split(FILLED_IN).map((piece) => piece.trim());
    const found = pieces.filter((piece) => piece.length >= SHORTEST).flatMap((piece) => placesOf(root, piece));
    if (!found.length) continue;
    for (const place of found) {
      place.style.outline = '3px solid #d4351c';
      place.style.outlineOffset = '2px';
      place.dataset.marked = '';
    }
    const { top, bottom } = found[0].getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) scrollBy(0, top - innerHeight / 3);
    return;
  }
};

/** The elements whose own words hold `piece`. */
const placesOf = (root, piece) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (data.replace(MARKS, '').includes(piece) && parentElement.checkVisibility?.() !== false) {
      found.push(parentElement);
    }
  }
  return found;
};
