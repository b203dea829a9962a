import { describe } from './describe.ts';

/** All names, in any order: one that is left out would be refused though it is documented. */
type Complete<Options, Names extends readonly unknown[]> = [keyof Options] extends [Names[number]]
	? Names
	: [missing: Exclude<keyof Options, Names[number]>];

/**
 * The options that somebody gave, when they are some. O(names).
 *
 * @param asked by whom, as one writes it: `f1Score`
 * @param names of all options there are
 * @throws TypeError when they are no object
 * @throws RangeError for an option that does not exist
 */
export function takeOptions<Options extends object, Names extends readonly (keyof Options)[]>(
	options: Options,
	asked: string,
	...names: Complete<Options, Names>
): Options {
	requireOptions(options, asked);
	// Values are not looked at: who gives weights may want to know whether they are.
	requireNames(Object.keys(options), asked, names as readonly string[]);
	return options;
}

/** @throws TypeError when they are no object: their names would not be found, or not be missed */
export function requireOptions(options: unknown, asked: string): void {
	// An object in braces, of this realm or another: what has a class of its own keeps its values elsewhere.
	const above: unknown = Object.getPrototypeOf(Object(options ?? 0));
	if (above === null || Object.getPrototypeOf(above) === null) return;
	const got = describe(options).replace('an object', 'an object of a class');
	throw new TypeError(`${asked} takes its options as an object, { name: value }, got ${got}.`);
}

/** @throws RangeError for a name that is none of those known */
export function requireNames(given: readonly string[], asked: string, known: readonly string[]): void {
	const unknown = given.find((name) => !known.includes(name));
	if (unknown === undefined) return;
	throw new RangeError(`${asked} has no option ${unknown}. It has: ${known.join(', ') || 'none'}.`);
}
