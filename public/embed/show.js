// Putting things on the page, inside our shadow root only.

// Until the survey's own style is there: nothing of the page but its font and its colour,
// and the room that the start page needs (base.css), so that nothing below moves.
export const FIRST_STYLE =
  ':host(:not([hidden])){display:block}' +
  'div{all:initial;display:flow-root;min-height:66em;color:inherit;font-family:inherit}' +
  'a{color:inherit;display:inline-block;padding:.6em 0}';

export const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

// A sheet of our own needs no leave from the page's policy, unlike <style>.
export const style = (root, css) => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // An old browser: it shows words in its own style.
  }
};
