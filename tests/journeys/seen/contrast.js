// 1.4.3: words stand out from what they stand on. 1.4.11: so do the edges of what can be
// used, and what shows a state. `given`: the least contrast of words and of parts, and
// whether the colours are the system's own, which are not ours to judge but to keep apart.
const [least, parts, forced] = given;

for (const { node, element } of pieces()) {
  const { color, fontSize, fontWeight } = getComputedStyle(element);
  const size = parseFloat(fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && fontWeight >= 700);
  const ground = groundOf(element);
  const found = contrast(over(rgba(color), ground), ground);
  if (found < (isLarge ? Math.min(least, 4.5) - 1.5 : least)) {
    fault('1.4.3', `"${plain(node.data)}" has ${found.toFixed(2)}`);
  }
}

/** Whether a control has an edge that stands out from what is around it. */
const hasEdge = (control) => {
  const around = groundOf(parentOf(control));
  const own = getComputedStyle(control);
  const hasBorder = parseFloat(own.borderTopWidth) >= 1 && own.borderTopStyle !== 'none';
  const border = over(rgba(own.borderTopColor), around);
  return (
    (hasBorder && contrast(border, around) >= parts) || contrast(groundOf(control), around) >= parts
  );
};
for (const control of controls()) {
  const area = areaOf(control);
  const isWords = control.matches('.link, a, summary');
  if (isWords) {
    const line = getComputedStyle(control.querySelector('.section-name') ?? control);
    // 1.4.1: a link is not known by its colour alone.
    const isKnown = control.matches('a, .link')
      ? line.textDecorationLine === 'underline'
      : line.textDecorationLine === 'underline' && line.listStyleType !== 'none';
    if (!isKnown) fault('1.4.1', `${called(control)} is known by its colour only`);
  } else if (!hasEdge(area)) {
    fault('1.4.11', `${called(control)} has no edge that stands out`);
  }
}

const done = [...survey.querySelectorAll('.steps .done')];
for (const step of done) {
  const ground = groundOf(parentOf(step));
  const found = contrast(rgba(getComputedStyle(step).backgroundColor), ground);
  if (found < parts) fault('1.4.11', `a step that is done has ${found.toFixed(2)}`);
}
if (done.length && !/\d/.test(survey.querySelector('.part')?.innerText ?? '')) {
  fault('1.4.1', 'no words say how far one is');
}

for (const row of survey.querySelectorAll('.choice')) {
  const input = row.querySelector('input');
  const { appearance, opacity } = getComputedStyle(input);
  if (appearance === 'none' || opacity !== '1') {
    fault('1.4.1', `${called(input)} does not show by a mark whether it is chosen`);
  }
  if (!input.checked || forced) continue;
  const found = contrast(rgba(getComputedStyle(row).borderTopColor), groundOf(parentOf(row)));
  if (found < parts) fault('1.4.11', `the edge of the chosen row has ${found.toFixed(2)}`);
}
// A chosen row differs by more than its colour.
const shapeOf = (row) => {
  const { borderTopWidth, boxShadow, outlineStyle } = getComputedStyle(row);
  return `${borderTopWidth} ${boxShadow !== 'none'} ${outlineStyle}`;
};
const rows = [...survey.querySelectorAll('.choice')];
const [chosen, other] = [true, false].map((is) =>
  rows.find((row) => row.querySelector('input').checked === is),
);
if (chosen && other && !forced && shapeOf(chosen) === shapeOf(other)) {
  fault('1.4.1', 'the chosen row differs by its colour only');
}
const problem = survey.querySelector('.errors');
if (problem && parseFloat(getComputedStyle(problem).borderTopWidth) < 2) {
  fault('1.4.1', 'the box of what is wrong has no frame');
}
