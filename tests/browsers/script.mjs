// The features of a script, as paths of MDN's browser-compat-data: what it takes from the
// global scope, and what it asks of objects. What kind of object it asks, a script does not
// say: a member counts as the oldest one of that name, and as ours where one of our objects
// has it. Options that are passed (`integrity` of fetch) are not seen.

import { at, lacking } from './support.mjs';

// What browsers that are too old must be able to read, so that they can say so; `import()`
// is newer, but was there in time (docs/BROWSERS.md).
const LANGUAGE = { ecmaVersion: 2018, sourceType: 'module' };

/** `source`, parsed. Fails where the language of 2018 is not enough. */
export const parsed = (source, { acorn }) =>
  acorn.parse(source.replace(/\bimport\(/g, 'imported('), LANGUAGE);

// Fields of files that we read.
const READ = ['contacts', 'phone'];

/** The names of fields that the script in `tree` gives to objects of its own. */
export const ownNames = (tree, { walk }) => {
  const names = new Set(READ);
  walk.full(tree, (node) => {
    if (node.type !== 'ObjectExpression') return;
    for (const { key } of node.properties) if (key) names.add(key.name ?? key.value);
  });
  return names;
};

/** The paths of what the script in `tree` uses; `own` are names of fields of ours. */
export const featuresOfScript = (tree, own, { walk, data }) => {
  const declared = declaredIn(tree, walk);
  const found = new Set();
  const add = (...paths) => {
    const path = paths.find((path) => at(data, path));
    if (path) found.add(path);
    return Boolean(path);
  };
  const isGlobal = (node) => node.type === 'Identifier' && !declared.has(node.name);
  const global = (name) =>
    add(`javascript.builtins.${name}`, `api.${name}`, `api.Window.${name}`, `api.${name}_static`);
  const member = (name) => {
    const oldest = own.has(name) ? null : oldestMember(name, data);
    if (oldest) found.add(oldest);
  };
  walk.full(tree, (node) => {
    if (isGlobal(node)) global(node.name);
    if (node.type === 'ObjectPattern') node.properties.forEach(({ key }) => key && member(key.name));
    if (node.type !== 'MemberExpression') return;
    const name = node.computed ? node.property.value : node.property.name;
    if (typeof name !== 'string') return;
    const of = node.object.name;
    if (isGlobal(node.object)) {
      if (of === 'self' || of === 'window') return void global(name);
      const places = [`javascript.builtins.${of}.${name}`, `api.${of}.${name}`];
      if (add(...places, `api.${of}.${name}_static`)) return;
    }
    member(name);
  });
  return found;
};

/** All names that `tree` declares anywhere: the script is minified, so they are short. */
const declaredIn = (tree, walk) => {
  const names = new Set();
  walk.full(tree, (node) => {
    if (node.type === 'VariableDeclarator') patternNames(node.id, names);
    if (node.params) node.params.forEach((param) => patternNames(param, names));
    if (node.type === 'CatchClause' && node.param) patternNames(node.param, names);
    if (node.id?.type === 'Identifier') names.add(node.id.name);
    if (node.local) names.add(node.local.name);
  });
  return names;
};

const patternNames = (pattern, names) => {
  if (!pattern) return;
  const { type } = pattern;
  if (type === 'Identifier') names.add(pattern.name);
  if (type === 'AssignmentPattern') patternNames(pattern.left, names);
  if (type === 'RestElement') patternNames(pattern.argument, names);
  if (type === 'ArrayPattern') pattern.elements.forEach((part) => patternNames(part, names));
  if (type === 'ObjectPattern') {
    pattern.properties.forEach((part) => patternNames(part.value ?? part.argument, names));
  }
};

let members;

/** Of all members called `name` one that the oldest browsers have; or else any. */
const oldestMember = (name, data) => {
  members ??= membersByName(data);
  const paths = members.get(name) ?? [];
  return paths.find((path) => !lacking(at(data, path)).length) ?? paths[0];
};

const membersByName = (data) => {
  const byName = new Map();
  const note = (node, path) => {
    for (const [name, member] of Object.entries(node)) {
      if (!member?.__compat) continue;
      byName.set(name, [...(byName.get(name) ?? []), `${path}.${name}`]);
    }
  };
  // The window's own, and what a style has.
  note(data.api, 'api');
  for (const name of Object.keys(data.css.properties)) {
    const path = `css.properties.${name}`;
    byName.set(name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()), [path]);
  }
  for (const [name, node] of Object.entries(data.api)) note(node, `api.${name}`);
  const { builtins } = data.javascript;
  for (const [name, node] of Object.entries(builtins)) note(node, `javascript.builtins.${name}`);
  for (const [name, node] of Object.entries(builtins.Intl)) {
    note(node, `javascript.builtins.Intl.${name}`);
  }
  return byName;
};

/** The style sheets that stand in a parsed script as strings. */
export const stylesIn = (script, { walk }) => {
  const styles = [];
  const look = (text) => /:host\b[^]*\{/.test(text) && styles.push(text);
  walk.simple(script, {
    Literal: ({ value }) => look(value),
    TemplateElement: ({ value }) => look(value.cooked),
  });
  return styles;
};
