/** What is wrong in a cell's text, said below it before it runs. Code stands between backticks. */

// It cannot be read.

export const endsTooEarly = (closer: string | undefined) =>
	`The cell ends too early: ${closer === undefined ? 'something is missing at its end' : `a closing \`${closer}\` is missing`}.`;
export const decorator = 'Decorators cannot be used in a cell. Call the function yourself instead.';
export const openText = 'This text is not closed: add the missing quote at its end.';
export const openTemplate = 'This template text is not closed: add the missing backtick `.';
export const openComment = 'This comment is not closed: add */ at its end.';
export const openPattern = 'This regular expression is not closed: add / at its end.';
/** @param message of the parser, in English, with the name in it */
export const declaredTwice = (message: string) => `${message}. Give one of the two another name.`;
export const returnOutside =
	'`return` stands outside a function. Put it inside one, or write the value alone on the last line to show it.';
/** @param found absent for the end of the line */
export const notExpected = (found: string | undefined) =>
	`${found === undefined ? 'the end of the line' : `\`${found}\``} was not expected here. Look just before it for a missing comma, bracket or operator.`;

// TypeScript that would have to become code.

export const noEnum =
	'An enum cannot be used in a cell. Use a union of strings, such as type Sex = "female" | "male".';
export const noNamespace = 'A namespace cannot be used in a cell. Use an object or a class instead.';
export const noParameterProperty =
	'A parameter property cannot be used in a cell. Declare the field and assign it in the constructor: this.x = x.';
export const noRequire = 'Use import … from "…" instead of import … = require(…).';
export const noExport =
	'export = cannot be used in a cell. Names are shared between cells without exporting.';
export const noAssertion = 'Write `value as Type` instead of `<Type>value`.';

// Rules that cells keep among each other.

/** Owns a name: stands in the middle of a sentence. */
export const cellWithLine = (cell: string, line: number) => `the cell “${cell}” (line ${line})`;
/** Follows the sentence on a module that cannot be imported. */
export const didYouMeanModule = (meant: string) => ` Did you mean “${meant}”?`;
export const chartNeedsNoImport =
	' A chart needs none: end the cell with `{ data: […], layout: {…} }`, as Plotly has it, or use those of “stagecoach/ml”.';
/** @param owner as from `cellWithLine` */
export const definedTwice = (name: string, owner: string) =>
	`\`${name}\` is already defined in ${owner}. Give this one another name, or begin it with _ to keep it inside this cell.`;
/** @param owner a cell, in words */
export const foreignWrite = (name: string, owner: string) =>
	`\`${name}\` belongs to ${owner}: only that cell may change it. Make a new variable here, for example \`const next = …\`.`;
/** @param advice one of the next */
export const foreignChange = (name: string, owner: string, advice: string) =>
	`This changes \`${name}\` of ${owner} behind its back: cells that read it will not know. ${advice}`;
export const copyDeeply = (name: string) => `Change a copy: \`const copy = structuredClone(${name})\`.`;
export const copyList = (name: string) => `Change a copy: \`const copy = [...${name}]\`.`;
export const givesCopy = (method: string) => `\`.${method}(…)\` gives a changed copy.`;
/** @param cells a circle: the last is the first again */
export const circle = (cells: readonly string[]) =>
	`These cells wait for each other: ${cells.map((cell) => `“${cell}”`).join(' needs ')}. Move what both need into one cell.`;
export const joinedLines = (bracket: string, line: number) =>
	`\`${bracket}\` continues line ${line}, which has no semicolon at its end. Put one there if a new line was meant.`;

// Names that nothing defines.

/** The first sentence of some below; where a run has said as much, it is left away. */
export const definedNowhere = (name: string) => `\`${name}\` is defined nowhere.`;
export const forgotImport = (name: string, statement: string) =>
	`${definedNowhere(name)} Did you forget \`${statement}\`?`;
/** What people who know Python look for: half sentences that follow “In TypeScript”. */
export const fromPython: Record<string, string> = {
	print: '`console.log(…)` shows values',
	len: '`.length` counts a list',
	range: '`Array.from({ length: n }, (_, i) => i)` counts up',
	None: 'nothing is called `null`',
	True: 'it is written `true`',
	False: 'it is written `false`'
};
/** What people look for who have drawn elsewhere. */
export const drawsElsewhere = ['Plotly', 'Plot', 'plt', 'd3'];
export const chartIsValue = (name: string) =>
	`${definedNowhere(name)} A chart is a cell’s last line: \`{ data: […], layout: {…} }\` as Plotly has it, or one of \`stagecoach/ml\`, such as \`ml.scatterplot\`.`;
export const inTypeScript = (name: string, what: string) => `${definedNowhere(name)} In TypeScript ${what}.`;
export const staysInside = (name: string, cell: string) =>
	`\`${name}\` stays inside the cell “${cell}”, because it begins with _.`;
/** @param owner the cell that defines `meant`, absent for this one and for built-in names */
export const didYouMean = (name: string, meant: string, owner: string | undefined) =>
	`${definedNowhere(name)} Did you mean \`${meant}\`${owner === undefined ? '' : ` of the cell “${owner}”`}?`;
export const makeVariable = (name: string) =>
	`${definedNowhere(name)} To make it a variable, write \`let ${name} = …\`.`;
export const defineIt = (name: string) =>
	`${definedNowhere(name)} Define it in this or another cell, or check its spelling.`;
