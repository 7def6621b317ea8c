// Where the Tab key must stop, in the order of the document, which must be the order in
// which one reads (2.4.3): of radios that belong together only at the chosen one, or at the
// first. Gives what each stop is called.
const groups = new Set();
const stops = controls().filter((control) => {
  if (control.type !== 'radio') return true;
  const group = [...survey.querySelectorAll('input')].filter(({ name }) => name === control.name);
  const stop = group.find(({ checked }) => checked) ?? group[0];
  return control === stop && !groups.has(control.name) && groups.add(control.name);
});
const isRtl = getComputedStyle(survey).direction === 'rtl';
stops.forEach((stop, at) => {
  if (at === 0) return;
  const [one, two] = [stops[at - 1], stop].map((e) => areaOf(e).getBoundingClientRect());
  const isBelow = two.top >= one.bottom - 1;
  const isBeside = two.bottom > one.top && (isRtl ? two.right <= one.left + 1 : two.left >= one.right - 1);
  if (!isBelow && !isBeside) fault('2.4.3', `${called(stop)} is seen before ${called(stops[at - 1])}`);
  if (stop.tabIndex > 0) fault('2.4.3', `${called(stop)} has a place of its own in the order`);
});
// What one can press otherwise must be one of these.
for (const element of survey.querySelectorAll('[onclick], [role=button], [role=link]')) {
  if (isVisible(element) && !stops.includes(element)) fault('2.1.1', `${called(element)} is no stop`);
}
return [stops.map(called), faults];
