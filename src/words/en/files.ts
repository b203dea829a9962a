/** Why a file, a link or a stored notebook cannot be read. Reasons are half sentences with a small first letter. */

// Files of a notebook.

/** Ends a reason with a full stop, unless it ends with a question. */
const ended = (reason: string) => `${reason}${/[.?]$/.test(reason) ? '' : '.'}`;
export const notOurs = (reason: string) => `This file is not a notebook of Stagecoach: ${ended(reason)}`;
export const largerThanText = 'it is larger than 5 MB, and a notebook’s text is never that long';
export const noObject = 'it holds no object with fields';
/** What a field belongs to: stands at the beginning of a reason. */
export const theNotebook = 'the notebook';
export const cell = (number: number) => `cell ${number}`;
/** @param found one of `kinds`, or the next three */
export const titleIsNoText = (found: string) => `its “title” is ${found} and should be a text`;
export const titleTooLong = (most: number) => `its “title” is longer than ${most} characters`;
export const cellsAreNoList = (found: string) => `its “cells” are ${found} and should be a list`;
export const tooManyCells = (count: number, most: number) =>
	`it has ${count} cells, and ${most} are the most`;
export const noJson = (line: number, endsEarly: boolean) =>
	`it cannot be read as JSON: ${endsEarly ? `it ends too early, in line ${line}` : `something is wrong in line ${line}`}. Was it changed by hand, or cut off?`;
export const isJupyter = 'it is a Jupyter notebook: give its name the ending .ipynb, and open it again';
export const otherFormat = (format: string) => `its “format” is not “${format}”`;
export const newerVersion =
	'it was saved with a newer version of this page. Reload the page to get that one, and open it again';
export const otherVersion = (found: string, version: number) =>
	`its “version” is ${found} and should be ${version}`;
export const cellIsNoObject = (name: string, found: string) =>
	`${name} is ${found} and should be an object with fields`;
export const otherKind = (name: string, found: string) =>
	`the “kind” of ${name} is ${found} and should be “code” or “text”`;
export const sourceIsNoText = (name: string, found: string) =>
	`the “source” of ${name} is ${found} and should be a text`;
export const unknownField = (name: string, field: string) =>
	`${name} has a field “${field}”, which is not known here`;
export const missing = 'missing';
export const list = 'a list';
export const object = 'an object';
/** @param type as `typeof` says it */
export const valueOf = (type: string, value: string) => `the ${type} ${value}`;
export const quoted = (text: string) => `“${text}”`;
/** The name of a file, when a notebook's title has no letters. */
export const fileName = 'notebook';
/** A notebook without a title. */
export const untitled = 'Untitled notebook';
export const copyOf = (title: string) => `Copy of ${title}`;

export const nameTaken = (name: string) => `There is a file named ${name} already.`;
