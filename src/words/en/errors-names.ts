/** Names: not defined, not yet, not to be changed. Code stands between backticks. */

/** A number, a name, or code between backticks. */
type Part = string | number | undefined;

export const runCellFirstPress = 'Run that cell first, or press “Run all”.';
export const typeChecksCodeWhile = (unknown: Part) =>
	`${unknown} is a type: it checks the code while you write, and is no value when it runs.`;
export const checkSpellingCellDefines = (suggestion: Part) =>
	`${suggestion}Check the spelling, and that a cell defines or imports this name.`;
export const cellsRunApartPage =
	'Cells run apart from the page. Show things with `display(…)` or as the last line of the cell.';
export const cellsCannotStoreAnything =
	'Cells cannot store anything. Keep values in a `const`: other cells can use it.';
export const writeTopCellInstead = "Write `import … from '…'` at the top of the cell instead.";
export const cellsRunBrowserWhere = 'Cells run in the browser, where there is no `process`.';
export const aName = 'A name';
export const usedAboveLineCreates = (what: Part) =>
	`${what} is used above the line that creates it. Move that line up, or this one down.`;
export const cannotChangedObjectFrozen =
	'It cannot be changed: the object is frozen, or it is a text. Make a changed copy instead: `{ ...old, name: value }`.';
export const itWithLet = 'it with `let`';
export const itAs = (example: Part) => `it as ${example}`;
export const keepsFirstValueDeclare = (declared: Part) =>
	`A \`const\` keeps its first value. Declare ${declared} when it has to change.`;
