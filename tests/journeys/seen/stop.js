// Where the focus is: the name of a stop, or `before` or `after` the survey; and whether it
// can be seen there (2.4.7, 2.4.11, 2.4.13, 1.4.11). `given[0]`: the width of the outline
// that is enough, in pixels.
const [enough] = given;
const at = root.activeElement;
if (!host.matches(':focus-within') || !at) {
  return [document.activeElement.id.replace('ylbc-test-', ''), faults];
}

const area = areaOf(at);
const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(area);
// The browser's own, in what the loader says without a style sheet, is left to the browser.
const isOurs = outlineStyle !== 'auto';
if (!at.matches(':focus-visible') || (isOurs && !(outlineStyle === 'solid' && parseFloat(outlineWidth) >= enough))) {
  fault('2.4.13', `${called(at)} has an outline of ${outlineWidth} ${outlineStyle}`);
}
const ground = groundOf(parseFloat(outlineOffset) > 0 ? parentOf(area) : area);
const found = contrast(over(rgba(outlineColor), ground), ground);
if (isOurs && found < 3) fault('1.4.11', `the outline of ${called(at)} has ${found.toFixed(2)}`);

const { left, right, top, bottom } = area.getBoundingClientRect();
const isSeen = (x, y) => {
  // First what the page lays over us, then what we do ourselves.
  if (document.elementFromPoint(x, y) !== host) return false;
  return area.contains(root.elementFromPoint(x, y));
};
const STEP = 6;
let [seen, all] = [0, 0];
for (let y = top + 1; y < bottom; y += STEP) {
  all += 1;
  if (y >= 0 && y < innerHeight && isSeen((left + right) / 2, y)) seen += 1;
}
const room = innerHeight - [...document.querySelectorAll('[id^=ylbc-test-edge]')]
  .reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
// A part may be hidden (2.4.11) where the whole has no room; elsewhere none (2.4.12).
if (!seen || (seen < all && bottom - top < room - 20)) {
  fault('2.4.11', `of ${called(at)} ${seen} of ${all} lines are seen`);
}
return [called(at), faults];
