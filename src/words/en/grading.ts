/** The feedback of a task: what the learner's code did, and what it should do. Code stands between backticks. */
import { withArticle } from './articles.ts';

// The outcome of all checks.

/** What was shown, and no more. @param isFresh some cases were made at random */
export function passed(checks: number, cases: number, isFresh: boolean): string {
	const all = ['The check', 'Both checks'][checks - 1] ?? `All ${checks} checks`;
	if (cases < 2) return `${all} passed.`;
	return `${all} passed: right in ${cases} cases${isFresh ? ', some of them made at random for this run' : ''}.`;
}
/** @param question as from `isItThat`, or empty */
export const notDefined = (name: string, question: string) =>
	`This task needs \`${name}\`, and your cell does not define it yet.${question && ` ${question}`}`;
export const isItThat = (near: string) =>
	`There is a \`${near}\`: is that the one? Names must match letter by letter.`;
export const notMade = (reason: string) => `This check could not be made: ${reason}`;
/** @param message as from `notMade` */
export const faultOfCheck = (title: string, message: string) =>
	`The check “${title}” has a fault of its own; it says nothing about your answer. ${message}`;

// Calls of the learner's functions.

/** @param what as from `aType` */
export const notAFunction = (name: string, what: string) =>
	`\`${name}\` is ${what}; this task needs a function called \`${name}\`.`;
/** @param need what it should do, as below; absent when nobody knows */
export const stopped = (call: string, kind: string, message: string, need: string | undefined) =>
	`\`${call}\` stopped with ${kind}: ${message}${need === undefined ? '' : `\nIt should ${need}.`}`;
export const pending = (call: string, seconds: number) =>
	`\`${call}\` returned a promise that was still waiting after ${seconds} s.\nDoes something settle it? A promise waits for ever when \`resolve\` is never called, or when it awaits another that waits for ever.`;
/** @param which an argument, as from `argument` */
export const disposed = (call: string, which: string) =>
	`\`${call}\` disposed ${which}.\nWhoever gave the tensor may still need it. Dispose only what you make; \`tf.tidy\` does that for you.`;
export const changed = (call: string, which: string, isFrame: boolean) =>
	`\`${call}\` changed ${which}.\n${isFrame ? copyFrame : copyValue}`;
const copyFrame = 'The `pd` helpers give new frames; with danfo itself leave out `{ inplace: true }`.';
const copyValue =
	'Work on a copy, so that whoever calls the function keeps their data: `[...values]`, `toSorted`, `{ ...row }`.';
/** @param number from 1 */
export const argument = (number: number, of: number) =>
	of === 1
		? 'its argument'
		: `its ${['first', 'second', 'third', 'fourth', 'fifth'][number - 1] ?? `${number}th`} argument`;
export const leaked = (call: string, count: number) =>
	`\`${call}\` left ${count === 1 ? '1 tensor' : `${count} tensors`} in memory.\nWrap the work in \`tf.tidy(() => …)\`, which frees everything but what it returns.`;

// Half sentences: what was done, and what should be done.

export const returned = (value: string) => `returned ${value}`;
export const threw = (kind: string) => `threw ${withArticle(kind)}`;
export const threwThatSays = (kind: string, message: string) =>
	`threw ${withArticle(kind)} that says “${message}”`;
export const toReturn = (value: string) => `return ${value}`;
/** @param kind of error, absent for any */
export const toThrow = (kind?: string) => `throw ${kind === undefined ? 'an error' : withArticle(kind)}`;
export const toMention = (text: string) => `say something about “${text}”`;

// What a call gave, and what was needed.

/** @param did and should two of the half sentences above */
export const didShould = (code: string, did: string, should: string) =>
	`\`${code}\` ${did}; it should ${should}.`;
/** @param difference that is allowed, where it is worth a word */
export const returnedShould = (code: string, is: string, should: string, difference?: number) =>
	`\`${code}\` returned ${is}; it should return ${should}${allowed(difference)}.`;
/** The same of a property. */
export const isShould = (code: string, is: string, should: string, difference?: number) =>
	`\`${code}\` is ${is}; it should be ${should}${allowed(difference)}.`;
const allowed = (difference: number | undefined) =>
	difference === undefined ? '' : ` (allowed difference ${difference})`;
/** @param sentence of the author's */
export const returnedSays = (code: string, value: string, sentence: string) =>
	`\`${code}\` returned ${value}. ${sentence}`;
export const isSays = (code: string, value: string, sentence: string) =>
	`\`${code}\` is ${value}. ${sentence}`;
/** The subject of a sentence in `grading-differences.ts`. */
export const whatReturned = (code: string) => `what \`${code}\` returned`;
export const noPromise = (code: string, value: string) =>
	`\`${code}\` returned ${value} at once; it should return a promise.\nWrite \`async\` before the function: what it returns then is a promise of the value.`;
export const needlessPromise = (code: string) =>
	`\`${code}\` returned a promise instead of a value.\nRemove \`async\` from the function: nothing in this task has to be waited for.`;
/** @param should as from `toReturn` or `toThrow` */
export const smallCase = (call: string, should: string, value: string) =>
	`A small case: \`${call}\` should ${should}; yours returns ${value}.`;

// Objects, step by step.

/** @param steps in code; @param sentence one of those above */
export const after = (steps: string, sentence: string) => `After \`${steps}\`, ${lowerFirst(sentence)}`;
export const smallScenario = (sentence: string) => `A small case: ${lowerFirst(sentence)}`;
const lowerFirst = (text: string) => `${text[0]!.toLowerCase()}${text.slice(1)}`;
export const noObject = (code: string, value: string, isNothing: boolean) =>
	`\`${code}\` returned ${value}; it should return an object.${isNothing ? '\nDid a `return` go missing?' : ''}`;
export const notItself = (code: string, value: string) =>
	`\`${code}\` returned ${value}; it should return the object itself.\nEnd the method with \`return this\`, so that calls can be chained.`;
/** @param members names in backticks, maybe none; @param question as from `isItThat`, or empty */
export const lacks = (
	isMethod: boolean,
	name: string,
	subject: string,
	members: readonly string[],
	question: string
) =>
	`This task needs ${isMethod ? 'a method ' : ''}\`${name}\` of \`${subject}\`, which has ${members.join(', ') || 'nothing of its own'}.${question && `\n${question}`}`;
/** @param what as from `aType` */
export const needsClass = (name: string, what: string) =>
	`\`${name}\` is ${what}; this task needs a class: \`class ${name} { … }\`.`;
export const needsMaker = (name: string, what: string) =>
	`\`${name}\` is ${what}; this task needs a function that returns an object.`;
export const needsObject = (name: string, what: string, isClass: boolean) =>
	`\`${name}\` is ${what}; this task needs an object.${isClass ? ' Make an object of it with `new`.' : ''}`;
