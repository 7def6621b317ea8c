// Buttons that copy: they say so themselves for a moment, and a screen reader hears it.

const MOMENT = 3000;

const toClipboard = async (words) => {
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    // An address without https has no clipboard but this one.
    const area = Object.assign(document.createElement('textarea'), { value: words });
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    if (!done) throw new Error('not copied');
  }
};

/** Makes `button` copy what `words` gives. */
export const copyLater = (button, words) => {
  const name = button.textContent;
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', async () => {
    try {
      await toClipboard(await words());
      button.textContent = 'Copied';
    } catch {
      button.textContent = 'Not copied: select the text and copy it';
    }
    setTimeout(() => (button.textContent = name), MOMENT);
  });
};

/** Makes all buttons with `data-copies` copy what `words` gives for them. */
export const copies = (words) => {
  for (const button of document.querySelectorAll('[data-copies]')) {
    copyLater(button, () => words(button));
  }
};
