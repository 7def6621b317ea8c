// The page for translators: choose a language or open a file (parts/start.js), then write
// one text after the other (parts/desk.js) and see it in the survey (parts/preview.js). What
// is Fluent, and what is right, the WASM knows (crates/translator). Nothing is uploaded.

import start from 'ylbc-translator';

import { openDesk } from './parts/desk.js';
import { at, say } from './parts/page.js';
import { sources } from './parts/sources.js';
import { openStart } from './parts/start.js';

const begin = async () => {
  await Promise.all([start({ module_or_path: fetch('/translate/translator.wasm') }), sources()]);
  say('');
  openStart(openDesk);
};

begin().catch(() => {
  at('start').hidden = true;
  say('This page did not load. Please check your internet connection and load it again.');
});
