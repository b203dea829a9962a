/** What the sandbox says while cells run: messages of errors, and values in words. They are shown as they are. */

export const loopLimit = (line: number) => `The loop on line ${line} was still running.`;
/** @param value in code, or one of the next */
export const threwNoError = (value: string) => `The code threw ${value} instead of an Error.`;
export const aFunction = 'a function';
/** @param json empty when there is nothing to show */
export const anObject = (json: string) => `an object${json && `, ${json},`}`;
export const unreadableThrow = 'The code threw something that cannot be read.';
export const unreadableMessage = 'The message of this error cannot be read.';
export const unreadable = 'This cannot be read.';
export const unreadableBody = (reason: string) => `the body of the response: ${reason}`;
/** Printed before what an assertion is about. */
export const assertionFailed = 'Assertion failed:';

// Half sentences beside the name of a class.

export const cannotBeListed = 'what it holds cannot be listed';
export const mayBeGone = 'what it points to may be gone';

// Errors.

export const notDefinedYet = (name: string) =>
	`${name} is not defined yet: run the cell that defines it first.`;
export const noDefault = (module: string) =>
	`“${module}” has no default export. Write \`import * as … from '${module}'\` instead.`;
export const noExport = (module: string, name: string, meant: string | undefined) =>
	`“${module}” has no \`${name}\`.${meant === undefined ? '' : ` Did you mean \`${meant}\`?`}`;
export const noNetwork = (name: string) =>
	`${name} cannot be used in a cell: cells reach no network. Use load('…') from stagecoach/data.`;
export const replacedForGood = (name: string) =>
	`The code has replaced the built-in “${name}” in a way that cannot be undone, and the notebook needs it. Take that out, press Stop if a cell still runs, and run again.`;
export const needsFunction = (name: string) => `${name} needs a function to call.`;
export const noFrame = 'This looks like a frame of danfo, but is none.';
export const lostCard =
	'The browser has taken the graphics card away, as it does when its driver starts anew or the machine has slept: the numbers that lay there are gone. Run the cells that make them again; tensors are on WebAssembly now.';
export const asyncTidy =
	'tf.tidy does not wait: it frees its tensors at the first await of the function that it is given. Leave tf.tidy away there and dispose of tensors yourself, or keep what waits outside of it.';
export const noNumbers = 'The list holds something else than numbers, texts and booleans.';
export const unevenRows = (shape: readonly number[], needed: number, size: number) =>
	`The rows of the list differ in length: by its first row it has the shape [${shape.join(', ')}], which takes ${needed} values, and it holds ${size}.`;
