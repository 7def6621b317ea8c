// Holds what browsers are sent to docs/BROWSERS.md, for `cargo xtask test`: whatever the
// oldest browsers lack must stand there with what happens then, and nothing may stand there
// that is not used any more.
//   node check.mjs SITE PACKAGES DOCUMENT

import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { featuresOfStyle } from './css.mjs';
import { featuresOfScript, ownNames, parsed, stylesIn } from './script.mjs';
import { at, lacking, since } from './support.mjs';

const [site, packages, document] = process.argv.slice(2);
const require = createRequire(join(packages, 'any.js'));
const data = require('@mdn/browser-compat-data');
const tools = {
  data, csstree: require('css-tree'), acorn: require('acorn'), walk: require('acorn-walk'),
};

const faults = [];

/** The files of the release in `site`, and the pages' own; not those of web teams. */
const filesOf = (site) => {
  const [version] = readdirSync(join(site, 'v'));
  const { files } = JSON.parse(readFileSync(join(site, 'v', version, 'integrity.json'), 'utf8'));
  const bundle = Object.keys(files).filter((name) => name.startsWith('/b/'));
  const pages = ['survey/survey.js', 'survey/survey.css'];
  return ['embed.js', ...pages, ...bundle].filter((name) => /\.(js|css)$/.test(name));
};

/** `file` of the site: a style sheet's text, or a script, parsed. */
const read = (file) => {
  const content = readFileSync(join(site, file), 'utf8');
  if (file.endsWith('.css')) return content;
  try {
    return parsed(content, tools);
  } catch (error) {
    faults.push(`${file}: browsers of 2018 cannot read it: ${error.message}`);
    return parsed('', tools);
  }
};

/** The rows of the table under the heading `title`: what the first cell names, the others. */
const tableUnder = (title) => {
  const [, section] = readFileSync(document, 'utf8').split(`\n## ${title}\n`);
  const rows = section?.split('\n## ')[0].matchAll(/^\| (.+) \|$/gm) ?? [];
  return [...rows].flatMap(([, row]) => {
    const [names, ...cells] = row.split(' | ');
    return [...names.matchAll(/`([^`]+)`/g)].map(([, path]) => ({ path, cells }));
  });
};

const users = new Map();
const written = filesOf(site).map((file) => ({ file, content: read(file) }));
const scripts = written.filter(({ content }) => typeof content !== 'string');
// The survey's style sheet comes within scripts.
const styles = scripts.flatMap(({ file, content }) =>
  stylesIn(content, tools).map((style) => ({ file, content: style })),
);
const files = [...written, ...styles];
const own = new Set(scripts.flatMap(({ content }) => [...ownNames(content, tools)]));
for (const { file, content } of files) {
  const unknown = (what) => faults.push(`${file}: MDN's data does not know ${what}`);
  const features =
    typeof content === 'string'
      ? featuresOfStyle(content, { ...tools, unknown })
      : featuresOfScript(content, own, tools);
  for (const path of features) users.set(path, [...(users.get(path) ?? []), file]);
}

const fallbacks = tableUnder('What may be missing').map(({ path }) => path);
for (const [path, where] of users) {
  const browsers = lacking(at(data, path));
  if (browsers.length && !fallbacks.some((known) => `${path}.`.startsWith(`${known}.`))) {
    faults.push(`${path} (${where.join(', ')}): missing in the oldest ${browsers.join(', ')}`);
  }
}
for (const path of fallbacks) {
  if (!users.has(path)) faults.push(`${document}: ${path} is not used any more`);
  else if (!lacking(at(data, path)).length) faults.push(`${document}: ${path} is nowhere missing`);
}
const relied = tableUnder('What must be there');
for (const { path, cells } of relied) {
  const feature = at(data, path);
  const browsers = feature ? lacking(feature) : ['data of MDN'];
  if (browsers.length) faults.push(`${document}: ${path}: missing in the oldest ${browsers.join(', ')}`);
  const versions = feature && since(feature);
  if (versions && !versions.every((version, at) => version === cells[at])) {
    faults.push(`${document}: ${path}: Chrome, Firefox, Safari have it since ${versions.join(', ')}`);
  }
}
if (!fallbacks.length || !relied.length) faults.push(`${document}: a table is missing`);

console.log(`${files.length} files, ${users.size} features; ${fallbacks.length} may be missing`);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length ? 1 : 0;
