/** The earlier texts of a cell: what became of each, and how it differs from the present one. */

export const attempts = 'Attempts';
export const earlierTexts = 'Earlier texts';
export const unreadable = 'What is kept here cannot be read now. Your present text is safe: it stands above.';
export const putBackDone = 'Put back. What stood there before is kept in this list.';
export const undo = 'Undo';
export const count = (texts: number) =>
	texts === 1 ? 'One earlier text' : `${texts} earlier texts, the last one first`;
export const showOlder = 'Show older ones';
export const putBack = 'Put this text back';
/** A text that was not graded. */
export const keptText = 'Kept text';
/** How many of a task's checks passed. */
export const passedOf = (passed: number, total: number) => `${passed} of ${total} checks`;

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
export const time = (at: number) => when.format(at);

// The difference, line by line.

const lines = (number: number) => (number === 1 ? '1 line' : `${number} lines`);
export const same = 'This is the text that stands above.';
export const changed = (added: number, removed: number) =>
	`Since then ${lines(added)} came, and ${lines(removed)} went.`;
export const difference = 'Difference to the present text';
export const alike = (number: number) => `${lines(number)} alike`;
/** Read out before a line. */
export const came = 'Came:';
export const went = 'Went:';
