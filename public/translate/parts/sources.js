// What the build has put beside this page: the English, the other languages, the questions.

const { english, instrument, languages } = YLBC_TRANSLATE;

/** The names of the English files; the languages that there are: `{ code, name, direction, files }` each. */
export { english, languages };

let found;

const text = async (address) => {
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw address;
  return answer.text();
};

/** The files `names` of the language `code`: an object from name to content. */
export const filesOf = async (code, names) => {
  const contents = names.map(async (name) => [name, await text(`/translate/locales/${code}/${name}`)]);
  return Object.fromEntries(await Promise.all(contents));
};

/** The English files and the questions, as JSON: `{ english, instrument }`. */
export const sources = () =>
  (found ??= Promise.all([filesOf('en', english), text(`/b/${instrument}`)]).then(
    ([files, asked]) => ({ english: JSON.stringify(files), instrument: asked }),
  ));
