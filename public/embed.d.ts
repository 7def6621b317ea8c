// Types of the survey's element, <ylbc-survey>, and of its events, for pages written in
// TypeScript: `/// <reference types="…/embed.d.ts" />`, or a copy of this file in the project.
//
// Custom properties, set on the element or anything around it:
//   --ylbc-accent     the colour of buttons and marks, such as #1d5b79
//   --ylbc-on-accent  the colour of words on it, such as #fff
//   --ylbc-radius     how round corners are, such as 4px
// Where two colours are too close to be read, the survey takes its own. The font is that of
// the place where the element stands.

/** A setting of the tag; each may also be written with `data-` before its name. */
interface YlbcSurveyAttributes {
  /** The council's id. The only one that must be there. */
  council: string;
  /** The language to begin with, such as `cy`. Otherwise the page's `lang`, then the browser's. */
  lang?: string;
  /** The questionnaire; `ylbc` where not given. */
  instrument?: string;
  /** The wave; the open one where not given. */
  wave?: string;
  /** The origin of the server; where the script comes from, unless given. */
  endpoint?: string;
  /** When to fetch the survey: near the window (`visible`, unless given) or at once. */
  load?: 'visible' | 'now';
  /** `off`: the browser's back button leaves the page as if the survey were not there. */
  history?: 'on' | 'off';
  /** The level of the survey's headings, `1` to `6`; `2` where not given. */
  'heading-level'?: '1' | '2' | '3' | '4' | '5' | '6';
  /** Light or dark; `auto` (unless given) follows the page and the reader. */
  theme?: 'auto' | 'light' | 'dark';
  /** `on`: the page is told what happens, by the events below. */
  events?: 'on' | 'off';
  /** `frame`: the survey in a frame that no script of the page can see into. */
  mode?: 'frame';
}

/** The element `<ylbc-survey>`. It has no properties or methods of its own. */
interface YlbcSurveyElement extends HTMLElement {}

/** `ylbc:progress`: another section of the survey is shown. Its id; never an answer. */
interface YlbcProgress {
  section: string;
}

/** `ylbc:language`: what the reader sees now. */
interface YlbcLanguage {
  /** The language, such as `en`. */
  lang: string;
  /** The direction in which it is written. */
  dir: 'ltr' | 'rtl';
}

/** The events, only where the tag says `data-events="on"`. All of them bubble. */
interface YlbcSurveyEventMap {
  /** The survey is there. */
  'ylbc:ready': CustomEvent;
  'ylbc:progress': CustomEvent<YlbcProgress>;
  'ylbc:language': CustomEvent<YlbcLanguage>;
  /** The answers are stored. */
  'ylbc:sent': CustomEvent;
  /** The survey cannot be shown, or the answers cannot be taken. */
  'ylbc:error': CustomEvent;
}

interface HTMLElementTagNameMap {
  'ylbc-survey': YlbcSurveyElement;
}

interface GlobalEventHandlersEventMap extends YlbcSurveyEventMap {}
