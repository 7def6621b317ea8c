// What is kept on this device: one record a language, with the file as it would be
// downloaded, and where one was.

const PREFIX = 'ylbc-translate:';

// Browsers may delete what is kept, unless they are asked not to; some then ask the reader.
let hasAsked = false;

/** Keeps `record` (`{ file, name, at, done, all }`) for `code`; false where there is no room. */
export const keep = (code, record) => {
  try {
    localStorage.setItem(PREFIX + code, JSON.stringify({ ...record, changed: Date.now() }));
  } catch {
    return false;
  }
  if (!hasAsked) navigator.storage?.persist?.().catch(() => {});
  hasAsked = true;
  return true;
};

/**
 * Calls `then` when another tab keeps something else for the language that `code` gives, or
 * deletes it.
 */
export const onKeptElsewhere = (code, then) =>
  addEventListener('storage', ({ key }) => [null, PREFIX + code()].includes(key) && then());

/** The record of `code`, where there is one that can be read. */
export const kept = (code) => {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + code));
  } catch {
    return null;
  }
};

/** Takes the record of `code` away. */
export const forget = (code) => {
  try {
    localStorage.removeItem(PREFIX + code);
  } catch {
    // Storage is denied, so nothing was kept.
  }
};

/** All records, the last changed first: `[code, record]` each. */
export const all = () => {
  let keys = [];
  try {
    keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    // Storage is denied.
  }
  const codes = keys.map((key) => key.slice(PREFIX.length));
  const records = codes.map((code) => [code, kept(code)]).filter(([, record]) => record?.file);
  return records.sort(([, one], [, other]) => other.changed - one.changed);
};
