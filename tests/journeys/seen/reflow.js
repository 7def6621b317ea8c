// 1.4.10, 1.4.4, 1.4.12, 1.3.4: nothing is wider than the window, cut off or laid over
// something else, and nothing of ours that sticks takes much of a short window.
// `given[0]` says at which setting.
const [criterion] = given;
const SLACK = 1;

const wide = document.documentElement.scrollWidth - innerWidth;
if (wide > 0) fault(criterion, `the page is ${wide} px wider than the window`);

const inside = survey.getBoundingClientRect();
for (const element of survey.querySelectorAll('*')) {
  if (!isVisible(element) || element.closest('.unseen, option, .steps')) continue;
  const { left, right } = element.getBoundingClientRect();
  if (left < inside.left - SLACK || right > inside.right + SLACK) {
    fault(criterion, `${called(element)} stands out of the survey`);
  }
  const { overflowX, overflowY, position, display } = getComputedStyle(element);
  if (!element.matches('textarea, select, input') && display !== 'inline') {
    const [x, y] = [
      element.scrollWidth - element.clientWidth,
      element.scrollHeight - element.clientHeight,
    ];
    if (x > SLACK || (y > SLACK && overflowY !== 'visible')) {
      fault(criterion, `${called(element)} holds ${x} by ${y} px more than it shows`);
    }
    if (/auto|scroll/.test(overflowX + overflowY)) {
      fault(criterion, `${called(element)} scrolls by itself`);
    }
  }
  if (/fixed|sticky/.test(position) && element.offsetHeight > innerHeight / 4) {
    fault(criterion, `${called(element)} sticks and takes ${element.offsetHeight} px`);
  }
}

const select = survey.querySelector('select');
if (select) {
  canvas.font = getComputedStyle(select).font;
  const needs = canvas.measureText(select.selectedOptions[0].text).width;
  const { paddingLeft, paddingRight } = getComputedStyle(select);
  const room = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  if (needs > room + SLACK) fault(criterion, `the select shows ${room} of ${needs} px`);
}

// What sticks to the window lies over what is scrolled under it.
const shown = pieces().filter(({ element }) => !element.closest('.moment'));
// Words that have room in a line are not broken within; on what is for paper they may be.
for (const { node, element } of host ? shown : []) {
  const short = element.closest('.heading') ? 8 : 10;
  for (const { 0: word, index } of node.data.matchAll(/[^\s-]+/g)) {
    if (word.length > short) continue;
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    // Marks of direction are part of a word, and have no width.
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    const lines = new Set(boxes.map(({ bottom }) => Math.round(bottom)));
    if (lines.size > 1) fault(criterion, `"${word}" is broken`);
  }
}

shown.forEach(({ node, element, lines }, at) => {
  for (const { node: next, element: other, lines: more } of shown.slice(at + 1)) {
    for (const a of lines) {
      for (const b of more) {
        const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        // Boxes of lines reach beyond their letters.
        const deep = Math.min(a.height, b.height) / 3;
        if (x > SLACK && y > deep) {
          fault(criterion, `"${plain(node.data)}" lies over "${plain(next.data)}"`);
        }
      }
    }
  }
});
