// The features of a style sheet, as paths of MDN's browser-compat-data: properties, their
// values, functions, selectors, rules, and what is asked of the medium.

import { at } from './support.mjs';

/** The paths; `unknown` is called with what the data does not know. */
export const featuresOfStyle = (css, { csstree, data, unknown }) => {
  const found = new Set();
  const add = (path) => at(data, path) && found.add(path);
  const types = functionTypes(data);
  csstree.walk(csstree.parse(css), function (node) {
    if (node.type === 'Atrule') add(`css.at-rules.${node.name}`);
    if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector') {
      const name = `css.selectors.${node.name}`;
      if (!add(name) && !add(name + 'function')) unknown(`:${node.name}`);
    }
    if (node.type === 'Feature') add(`css.at-rules.media.${node.name}`);
    const property = this.declaration && plain(this.declaration.property);
    if (node.type === 'Declaration' && !isCustom(node.property)) {
      if (!add(`css.properties.${plain(node.property)}`)) unknown(node.property);
    }
    if (!property) return;
    if (node.type === 'Identifier') add(`css.properties.${property}.${node.name}`);
    if (node.type === 'Dimension') add(`css.types.length.${lengthOf(node.unit)}`);
    if (node.type === 'Function') {
      const paths = [`css.properties.${property}.${node.name}`, ...(types[node.name] ?? [])];
      paths.forEach(add);
    }
  });
  return found;
};

// What stands with a prefix, stands without one too.
const plain = (property) => property.replace(/^-(webkit|moz)-/, '');

const isCustom = (property) => property.startsWith('--');

// The data has the newer sizes of windows in groups: `dvh` and its like.
const WINDOWS = { d: 'dynamic', l: 'large', s: 'small' };

const lengthOf = (unit) =>
  /^[dls]v/.test(unit) ? `viewport_percentage_units_${WINDOWS[unit[0]]}` : unit;

/** Functions of values by their names: `color-mix` is at `css.types.color.color-mix`. */
const functionTypes = ({ css: { types } }) => {
  const paths = {};
  const note = (name, path) => (paths[name] ??= []).push(path);
  for (const [type, node] of Object.entries(types)) {
    note(type, `css.types.${type}`);
    for (const name of Object.keys(node)) note(name, `css.types.${type}.${name}`);
  }
  return paths;
};
