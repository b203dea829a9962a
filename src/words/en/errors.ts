/** What an error most likely means, and what to try. Code stands between backticks. */

/** A number, a name, or code between backticks. */
type Part = string | number | undefined;

export const doesConditionLoopEver =
	'Does the condition of the loop ever become false? Check what changes at each turn.';
export const thisCall = 'This call';
export const gotSomethingDidNot = (call: Part, library: Part, at: unknown) =>
	`${call} of ${library} got something that it did not expect. ${at ? 'Look at its arguments on this line' : 'Look at its arguments'}: a missing value, a Promise that needs \`await\`, or another kind of thing than it takes.`;
export const outsideAnyFunction = 'outside any function';
export const functionWithoutName = 'a function without a name';
export const functionGiven = (name: Part) => `a function given to \`${name}\``;
export const didYouMean = (meant: Part) => `Did you mean ${meant}? `;
/** Stands in a shape for a size that is open: “[any, 3]”. */
export const anySize = 'any';
