/** What stands in files that are made of a notebook: a page, a notebook for Jupyter, a module. */

// Outputs that stand still.

export const linesDropped = (lines: number) => `… ${lines} more lines were not kept.`;
/** A loop that has not ended. */
export const running = 'Running';
/** Names a training that has not ended. */
export const training = 'Training';
/** @param label of a loop; may be empty */
export const progress = (label: string, state: string, place: string) => `${label} ${state}: ${place}`.trim();
export const tensor = (shape: string, type: string, facts: string) =>
	`Tensor [${shape}] ${type}${facts ? `. ${facts}` : ''}`;
export const disposed = 'disposed';
export const moreParts = (count: number) => `… ${count} more`;
/** A step of an error. */
export const frame = (within: string, cell: string, line: number) => `in ${within} (${cell}, line ${line})`;
export const causedBy = (name: string, message: string) => `Caused by ${name}: ${message}`;

/** What a widget was set to. @param label of the widget */
export const setTo = (label: string, value: string) => `${label}: ${value}`;
export const on = 'on';
export const off = 'off';
export const noFile = 'no file';
export const drawing = (strokes: number) => `a drawing of ${strokes} strokes`;

// Comments in code.

export const moduleHead = 'Exported from Stagecoach. Its cells follow each other as in the notebook.';
export const moduleLibraries = "'stagecoach/…' are the libraries of the project Stagecoach.";
export const cannotRun = (cell: string, problem: string) =>
	`The cell ${cell} cannot run as it is written: ${problem}`;
export const archiveHead = 'Added by the export from Stagecoach: run this cell first.';
export const archiveHolds =
	'It holds the libraries and data sets that this notebook uses, so that it needs no connection.';
