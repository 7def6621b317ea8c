// Putting things on the page, inside our shadow root only.

// What crosses from our root to the page's listeners and says what somebody does.
const EVENTS =
  'keydown keyup keypress beforeinput input change compositionstart compositionupdate ' +
  'compositionend textInput cut copy paste dragstart drop click dblclick auxclick contextmenu ' +
  'mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointermove ' +
  'pointerover pointerout touchstart touchmove touchend wheel focusin focusout';

// How the recorders of sessions are asked to look away.
const MASKS =
  'private hj-suppress clarity-mask matomo-mask cs-mask recording-disable heap-redact-text';
const MASK_CLASSES =
  'ph-no-capture rr-block sentry-block nr-block fs-exclude dd-privacy-hidden ' +
  'inspectlet-sensitive pendo-ignore';

// Until the survey's own style is there: nothing of the page but its font and its colour,
// and the room that the start page needs (base.css), so that nothing below moves.
export const FIRST_STYLE =
  ':host(:not([hidden])){display:block}' +
  'div{all:initial;display:flow-root;min-height:66em;color:inherit;font-family:inherit}' +
  'a{color:inherit}';

export const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

// A sheet of our own needs no leave from the page's policy, unlike <style>.
export const style = (root, css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
};

export const keepToOurselves = (root) => {
  for (const event of EVENTS.split(' ')) {
    root.addEventListener(event, (e) => e.stopPropagation(), { passive: true });
  }
};

export const mask = (host) => {
  for (const name of MASKS.split(' ')) host.setAttribute('data-' + name, 'true');
  host.classList.add(...MASK_CLASSES.split(' '));
};
