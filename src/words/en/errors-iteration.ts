/** Something was looped over, spread or taken apart that is no list. Code stands between backticks. */

/** A number, a name, or code between backticks. */
type Part = string | number | undefined;

export const onlyListsTextsMaps = (text: Part) =>
	`Only lists, texts, Maps and Sets can be looped over or spread with \`…\`. Log ${text || 'the value'} to see what it is.`;
export const promiseValueStillCome = (text: Part, example: Part) =>
	`${text} is a Promise, a value that is still to come. Wait for it first: ${example}.`;
export const objectLoopOverPairs = (text: Part, pairs: Part, values: Part) =>
	`${text} is an object. Loop over its pairs with ${pairs}, or over its values with ${values}.`;
export const tensorTakeValuesOut = (text: Part, example: Part) =>
	`${text} is a tensor. Take its values out first: ${example}.`;
export const frameLoopOverRows = (text: Part, example: Part) =>
	`${text} is a frame. Loop over its rows with ${example} of \`stagecoach/pd\`, or over a column with \`.values\`.`;
export const columnFrameLoopOver = (text: Part, example: Part) =>
	`${text} is a column of a frame. Loop over its values: ${example}.`;
export const numberCountUpLoop = (text: Part, example: Part) =>
	`${text} is a number. To count up to it, loop over ${example}.`;
export const undefinedLookWhereGets = (text: Part) =>
	`${text} is undefined. Look where it gets its value: a wrong name, or a forgotten \`return\`?`;
export const nullLookWhereGets = (text: Part) => `${text} is null. Look where it gets its value.`;
