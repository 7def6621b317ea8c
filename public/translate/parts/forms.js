// Plural forms: for which numbers each is, as far as the browser knows the language.

// Numbers that people meet, and some that show how high ones go.
const NUMBERS = [...Array(101).keys(), 200, 1000];

/** Whether a form is for one number alone: `1`, as for a month. */
export const isNumber = (form) => /^\d/.test(form);

/** Up to three numbers for which the language `code` uses the form called `form`. */
export const exampleOf = (code, form) => {
  if (!Intl.PluralRules.supportedLocalesOf(code).length) return [];
  const rules = new Intl.PluralRules(code);
  const found = NUMBERS.filter((number) => rules.select(number) === form);
  return found.slice(0, 3).map(String);
};
