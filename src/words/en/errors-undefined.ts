/** Something was looked up in undefined or null. Code stands between backticks. */

/** A number, a name, or code between backticks. */
type Part = string | number | undefined;

export const takenApart = 'What is taken apart here';
export const standsBeforeDot = 'What stands before the dot';
export const hasNo = (property: Part) => `, so it has no ${property}`;
export const lookWhereComesWrong = (what: Part, missing: Part, looked: Part) =>
	`${what} is ${missing}${looked}. Look where it comes from: a wrong name, an index past the end, a missing value in the data, or a forgotten \`return\` or \`await\`.`;
export const functionCalledWithoutList = (text: Part, missing: Part) =>
	`${text} is ${missing}: the function was called without it, or with a list that has holes. See from where it is called.`;
export const giveValueBeforeLine = (text: Part, missing: Part) =>
	`${text} is ${missing} here: give it a value before this line, or check where it gets one.`;
export const frameChangesItselfGives = (name: Part) =>
	`With \`inplace: true\` a frame changes itself and ${name} gives nothing back. Leave \`inplace\` out and keep the new frame: \`const next = …\`.`;
export const findGives = `\`find\` gives undefined when nothing in the list fits`;
export const matchGives = `\`match\` gives null when the text does not fit the pattern`;
export const execGives = `\`exec\` gives null when the text does not fit the pattern`;
export const getGives = `\`get\` gives undefined for a key that is not there`;
export const popGives = `\`pop\` gives undefined when the list is empty`;
export const shiftGives = `\`shift\` gives undefined when the list is empty`;
export const atGives = `\`at\` gives undefined when the list is shorter than that`;
export const forEachGives = `\`forEach\` gives nothing back: \`map\` makes a new list`;
export const checkBeforeYouGo = (nothing: Part) =>
	`${nothing}. Check for that before you go on, with \`if\` or \`?.\`.`;
export const becauseGaveNothingBack = (text: Part, missing: Part, name: Part) =>
	`${text} is ${missing}, because ${name} gave nothing back. Does it \`return\` its result on every way through?`;
export const indexPastEndItem = (text: Part, missing: Part, example: Part) =>
	`${text} is ${missing}: the index is past the end, or that item is missing. The last index is ${example}; log it to see.`;
export const checkSpellingLookWhether = (
	text: Part,
	missing: Part,
	columns: Part,
	name: Part,
	ownerText: Part
) =>
	`${text} is ${missing}. ${columns}Check the spelling of ${name}, and look with \`console.log(…)\` whether ${ownerText} has it.`;
export const promiseValueStillCome = (owner: Part) =>
	`${owner} is a Promise, a value that is still to come. Put \`await\` before what makes it.`;
export const frameNoNumbersRows = (example: Part) =>
	`A frame has no \`length\`: its numbers of rows and columns are ${example}.`;
export const frameNoColumnColumns = (name: Part, suggestion: Part, columns: Part) =>
	`The frame has no column ${name}. ${suggestion}Its columns are ${columns}.`;
export const tensorNoUseRows = `A tensor has no \`length\`: use \`.size\`, or \`.shape[0]\` for its rows.`;
export const tensorKeepsValuesItself = (example: Part) =>
	`A tensor keeps its values to itself. Take them out first: ${example}.`;
export const listBelongsTensorsFrames = (owner: Part) =>
	`${owner} is a list, and \`shape\` belongs to tensors and frames. A list has a \`length\`.`;
export const listBelongsItemsTake = (owner: Part, name: Part, example: Part) =>
	`${owner} is a list, and ${name} belongs to its items: take one, as ${example}, or go through them with \`map\`.`;
