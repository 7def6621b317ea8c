// Telling the page what happens, where the tag asks for it.

/** Sends the event `name` from our element. */
export const tell = ({ host, told }, name, detail) => {
  if (told('events') === 'on') {
    host.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
  }
};

/** Tells which language the reader sees; the client tells of changes. */
export const tellLanguage = (loader, lang) => {
  const [, , , dir = 'ltr'] = loader.files.languages[lang];
  tell(loader, 'ylbc:language', { lang, dir });
};
