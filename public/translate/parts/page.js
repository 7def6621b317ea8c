// Finding and making elements, and saying what moves no focus.

export { element } from '../../embed/show.js';

/** The element with the id `id`. */
export const at = (id) => document.getElementById(id);

/** Says `words` in the page's status line. */
export const say = (words) => tell('status', words);

/** Says `words` in the element `id`, which is beside what was pressed. */
export const tell = (id, words) => {
  at(id).textContent = words;
  at(id).hidden = !words;
};

/** Shows one of the page's two parts, and takes the reader to its top. */
export const show = (id) => {
  for (const part of ['start', 'desk']) at(part).hidden = part !== id;
  scrollTo(0, 0);
};

/** Calls `then` once nothing has called for `time` milliseconds. */
export const later = (time, then) => {
  let timer;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => then(...given), time);
  };
};
