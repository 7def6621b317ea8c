// What the page's policy forbids is told by events only. They come a moment after the act.

import { stop } from './finding.js';
import { findings } from './policy.js';

const MOMENT = 100;

/**
 * Does `act`; gives its `result`, or why it `failed`, and the violations of policies that
 * stopped it: those whose blocked address begins with `blocked`.
 */
export const watch = async (act, blocked) => {
  const seen = [];
  const see = (event) => {
    const isOurs = event.blockedURI.startsWith(blocked);
    if (isOurs && event.disposition === 'enforce') seen.push(new Violation(event));
  };
  document.addEventListener('securitypolicyviolation', see);
  let outcome;
  try {
    outcome = { result: await act() };
  } catch (failed) {
    outcome = { failed };
  }
  await new Promise((resolve) => setTimeout(resolve, MOMENT));
  document.removeEventListener('securitypolicyviolation', see);
  return { ...outcome, violations: seen };
};

class Violation {
  constructor({ effectiveDirective, originalPolicy }) {
    this.directive = effectiveDirective;
    this.policy = originalPolicy;
  }

  /** What the policy itself says of this `kind` of thing; nothing where it allows it. */
  findingOf(kind, home) {
    return findings(this.policy, home).find((found) => found.kind === kind);
  }

  /** The same; where the policy reads as if it were allowed, what the browser said. */
  finding(kind, home) {
    return this.findingOf(kind, home)
      ?? stop(kind, `The browser says that ${this.directive} of the page’s policy forbids it.`,
        'Look for it in the policy of the page:', this.policy);
  }
}
