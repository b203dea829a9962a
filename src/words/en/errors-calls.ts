/** Something was called that is no function. Code stands between backticks. */

/** A number, a name, or code between backticks. */
type Part = string | number | undefined;

export const callsGivenEachItem = (name: Part, example: Part) =>
	`${name} calls what it is given for each item, so give it a function: ${example}.`;
export const noValueMadeFurther = (text: Part) =>
	`${text} has no value here. Is it made further down, or is its name misspelt?`;
export const cannotCalledNameUsed = (text: Part, kind: Part) =>
	`${text} is ${kind} here and cannot be called. Is the name used twice, or are the parentheses too many?`;
export const standsBeforeParentheses = 'What stands before the parentheses';
export const noFunctionIndexPast = (what: Part) =>
	`${what} is no function: the index is past the end, or that item is something else. Log it to see.`;
export const noFunctionCheckSpelling = (what: Part) =>
	`${what} is no function. Check the spelling, and whether what stands before the dot needs \`await\` first.`;
export const callWithout = 'Call it without `new`. ';
export const noClassOnlyClasses = (written: Part, advice: Part) =>
	`${written} is no class. ${advice}Only classes can stand after \`new\`.`;
export const classMakesObjects = (example: Part) => `A class makes its objects with \`new\`: ${example}.`;
export const list = 'a list';
export const text = 'a text';
export const library = 'a library';
export const frame = 'a frame';
export const tensor = 'a tensor';
export const object = 'an object';
/** Any other kind of thing, by the name of its class: "a number", "an Error". */
export const other = (kind: string) => `${/^[aeio]/i.test(kind) ? 'an' : 'a'} ${kind}`;
