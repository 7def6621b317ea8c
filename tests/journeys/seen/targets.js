// 2.5.8 and 2.5.5: everything to be pressed is 44 px high and wide, and no two lie over each
// other. A link within a sentence may be smaller; there is none.
const LEAST = 44;
const HALF = 0.5;
const areas = controls().map((control) => ({ control, area: areaOf(control) }));
for (const { control, area } of areas) {
  const { width, height } = area.getBoundingClientRect();
  if (Math.min(width, height) + HALF < LEAST) {
    fault('2.5.5', `${called(control)} is ${Math.round(width)} by ${Math.round(height)} px`);
  }
}
areas.forEach(({ control, area }, at) => {
  const a = area.getBoundingClientRect();
  for (const { control: other, area: next } of areas.slice(at + 1)) {
    const b = next.getBoundingClientRect();
    const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    if (x > HALF && y > HALF) fault('2.5.8', `${called(control)} lies over ${called(other)}`);
  }
});
