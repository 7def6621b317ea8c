// 2.3.3, 2.2.2: nothing moves by itself, whatever one prefers: no animation, no transition,
// no smooth scrolling of ours.
const moving = document.getAnimations().filter(({ effect }) => root.contains(effect?.target));
if (moving.length) fault('2.3.3', `${moving.length} animations`);
for (const element of survey.querySelectorAll('*')) {
  const style = getComputedStyle(element);
  if (/[1-9]/.test(style.transitionDuration) || style.animationName !== 'none') {
    fault('2.3.3', `${called(element)} moves`);
  }
  if (style.scrollBehavior === 'smooth') fault('2.3.3', `${called(element)} scrolls smoothly`);
}
if (survey.querySelector('video, audio, marquee, blink, [draggable=true], [type=range]')) {
  fault('2.5.7', 'something plays, moves or is to be dragged');
}
