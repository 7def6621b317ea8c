// In every page of the tests: keeps what the page hears of (console, policies, errors,
// names that scripts add), so that a journey can ask for it.
(() => {
  const seen = [];
  const note = (kind, ...words) => seen.push(`${kind}: ${words.map(String).join(" ")}`);
  for (const level of ["assert", "debug", "dir", "error", "info", "log", "table", "trace", "warn"]) {
    const own = console[level];
    console[level] = (...words) => {
      note(`console.${level}`, ...words);
      own.apply(console, words);
    };
  }
  addEventListener("securitypolicyviolation", (event) => {
    // A page's icon some browsers ask for by themselves.
    if (event.blockedURI.endsWith("/favicon.ico")) return;
    note("policy", event.effectiveDirective, event.blockedURI, event.sample);
  });
  addEventListener("error", (event) =>
    note("error", event.message ?? `${event.target.tagName} did not load`), true);
  addEventListener("unhandledrejection", (event) => note("rejection", event.reason));
  for (const name of ["ready", "progress", "language", "sent", "error"]) {
    addEventListener(`ylbc:${name}`, (event) => note("event", event.type, JSON.stringify(event.detail)));
  }
  window.seenByTheTest = seen;
  window.namesBefore = null;
  window.namesBefore = Object.getOwnPropertyNames(window);
})();
