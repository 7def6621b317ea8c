// A finding: what is found (`what`), what to do about it (`change`), and the words to paste
// (`line`), where there are some. `level`: 'stop' where the survey cannot be answered for
// it, 'note' for what a web team should know, 'fine' for what is in order.

const finding = (level) => (kind, what, change, line) => ({ level, kind, what, change, line });

export const stop = finding('stop');
export const note = finding('note');
export const fine = finding('fine');
