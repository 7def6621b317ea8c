// Puts a link of the page before and one after the survey, so that the focus can come from
// and go to the page; with `given[0]` pixels of a header and a footer that stay in view.
// Without any, takes all of it away and gives the focus back.
const [edge] = given;
const put = (id, name, style, where) => {
  const made = Object.assign(document.createElement(name), { id: `ylbc-test-${id}`, textContent: id });
  Object.assign(made.style, style);
  made.href = '#';
  host[where](made);
};
const all = document.querySelectorAll('[id^=ylbc-test-]');
if (edge === null) {
  all.forEach((element) => element.remove());
  document.body.style.paddingBottom = '';
  window.focusOfTheTest?.focus({ preventScroll: true });
} else {
  window.focusOfTheTest = root.activeElement;
  put('before', 'a', {}, 'before');
  put('after', 'a', {}, 'after');
  if (edge) {
    // What stays at the bottom would hide the page's end for good.
    document.body.style.paddingBottom = `${edge}px`;
    const stays = { position: 'fixed', left: 0, right: 0, height: `${edge}px`, background: 'gold', zIndex: 9 };
    put('edge-top', 'div', { ...stays, top: 0 }, 'before');
    put('edge-bottom', 'div', { ...stays, bottom: 0 }, 'after');
  }
  document.getElementById('ylbc-test-before').focus();
}
