// The look of the box. A sheet of our own needs no leave from the page's policy.

export const BOX = `
:host { all: initial; position: fixed; inset: auto 0 0 auto; z-index: 2147483647;
  max-width: min(34rem, 100vw); font: 16px/1.5 system-ui, sans-serif }
section { box-sizing: border-box; max-height: 85vh; overflow: auto; margin: 8px; padding: 4px 16px 8px;
  border: 2px solid #1d5b79; border-radius: 8px; background: #fff; color: #17222b;
  overflow-wrap: anywhere; box-shadow: 0 4px 24px #0006 }
:focus-visible { outline: 3px solid #0b0c0c; outline-offset: 2px }
h2, h3, p { margin: 8px 0 }
h2 { font-size: 20px }
h3 { font-size: 17px }
[role=status] { font-weight: bold }
ul { margin: 0; padding: 0; list-style: none }
li { margin: 0 0 8px; padding: 1px 12px; border-left: 6px solid #2e7d46; background: #f2f6f8 }
li.stop { border-color: #a4161a }
li.note { border-color: #8a5a00 }
pre { margin: 8px 0; padding: 8px; background: #fff; border: 1px solid #6d7b86; white-space: pre-wrap;
  font: 14px/1.4 ui-monospace, monospace }
button { min-height: 44px; padding: 0 16px; border: 2px solid #1d5b79; border-radius: 8px; background: #fff;
  color: #17222b; font: inherit; cursor: pointer }
`;
