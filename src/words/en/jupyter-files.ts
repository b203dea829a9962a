/** Opening a file of Jupyter. Reasons are half sentences with a small first letter. */

export const notJupyter = (reason: string) =>
	`This file cannot be read as a Jupyter notebook: ${reason}${/[.?]$/.test(reason) ? '' : '.'}`;
export const tooLarge = 'it is larger than 50 MB';
export const cellsAreNoList = 'its “cells” are no list';
export const tooManyCells = (count: number, most: number) =>
	`it has ${count} cells, and ${most} are the most`;
export const textsTooLong = 'its texts are longer than 5 MB';
export const cell = (number: number) => `cell ${number}`;
export const cellIsNoObject = (name: string) => `${name} is no object with fields`;
export const otherCellType = (name: string) =>
	`the “cell_type” of ${name} is not “code”, “markdown” or “raw”`;
export const sourceIsNoText = (name: string) =>
	`the “source” of ${name} is neither a text nor a list of lines`;
export const oldKind = (nbformat: number) =>
	`it is of an old kind (nbformat ${nbformat}). Open it once in Jupyter and save it there`;
export const newerKind = (nbformat: number) =>
	`it is of a kind that is newer than this page (nbformat ${nbformat})`;
export const noKind = 'it has no “nbformat”';
export const noJson = (line: number, endsEarly: boolean) =>
	`it cannot be read as JSON: ${endsEarly ? `it ends too early, in line ${line}` : `something is wrong in line ${line}`}. Was it changed by hand, or cut off?`;
export const noObject = 'it holds no object with fields';

/** Markdown, above code in another language. @param language with a capital letter */
export const doesNotRun = (language: string) => `*${language}, which does not run here:*`;

// What did not come along.

export const foreignCode = (language: string, cells: number) =>
	`Its code is ${language}, and cells here are TypeScript: ${cells === 1 ? '1 cell' : `${cells} cells`} of code became text to read, and to write anew.`;
export const outputsLeft = (count: number) =>
	`Outputs were not taken along (${count}): run the cells to see them.`;
export const picturesLeft = (count: number) => `Pictures in its texts were left out (${count}).`;
