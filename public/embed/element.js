// <ylbc-survey>: an element whose survey runs (run.js) while it is in the page.

import { run } from './run.js';

export const NAME = 'ylbc-survey';

// The first tag on a page defines the element; further ones only use it.
export const define = () =>
  self.customElements && (customElements.get(NAME) || customElements.define(NAME, Survey));

class Survey extends HTMLElement {
  static get observedAttributes() {
    return ['council', 'data-council'];
  }

  constructor() {
    super();
    this.attachShadow({ mode: 'open' });
  }

  attributeChangedCallback() {
    if (this._end) this._begin();
  }

  connectedCallback() {
    if (!this._end) this._begin();
  }

  // Whoever moves the element takes it out and puts it back at once.
  disconnectedCallback() {
    setTimeout(() => this.isConnected || (this._end = this._end && this._end()));
  }

  // Anew, where it runs already.
  _begin() {
    if (this._end) this._end();
    this._end = run(this, () => this._begin());
  }
}
