/** The editor of code, full and plain. */

/** How to get away with the keyboard. */
export const leaveHint = 'Press Escape, then Tab to leave the code.';
export const leave = 'Leave the code';
export const run = 'Run this cell';
export const runNext = 'Run this cell and go on to the next';
export const runInsert = 'Run this cell and add one below';
export const takeSuggestion = 'Take the first suggestion';
/** Names the second of two places in the code that belong together. */
export const otherPlace = 'the other place';
export const readOnly = 'This notebook can only be read. Make a copy of it to change it.';
export const typesNotReady = 'The type checker is not ready yet. Try again in a moment.';
