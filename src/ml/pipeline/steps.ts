import { BaseEstimator } from '../estimator/base-estimator.ts';
import type { Model } from '../estimator/model.ts';
import type { RowsLike } from '../rows.ts';
import { describe } from '../describe.ts';
import { requireEstimator } from '../estimator/require-estimator.ts';
import { pickColumns, readRows } from './pick-columns.ts';

/** An estimator, or `passthrough` where rows go on as they are. */
export type Step = Model | 'passthrough';

/** Steps by name, in their order. */
export type Steps<S = Step> = readonly (readonly [name: string, step: S])[];

/** Who holds steps: its name, and how each of them is written. */
export interface StepsOwner {
	readonly name: string;
	readonly step: string;
}

/**
 * @param words that may stand for an estimator
 * @throws TypeError when it is no list of names and estimators
 * @throws RangeError when a name is missing, is there twice or holds `__`
 */
export function requireSteps(steps: Steps<unknown>, owner: StepsOwner, words: readonly string[]): void {
	const form = formOf(owner);
	for (const step of listOfSteps(steps, owner) as readonly unknown[]) {
		if (!Array.isArray(step) || typeof step[0] !== 'string')
			throw new TypeError(`${form}, but there is ${describe(step)} in it.`);
		if (!words.includes(step[1] as string)) requireEstimator(step[1], `${step[0]} of ${owner.name}`);
	}
	const names = steps.map(([name]) => name);
	const wrong = names.find((name, i) => !name || name.includes('__') || names.indexOf(name) !== i);
	if (wrong === undefined) return;
	throw new RangeError(`The names in a ${owner.name} must differ and hold no '__'; '${wrong}' does not do.`);
}

/** What a constructor was given: nothing would be the default, an empty list. @throws TypeError for what is no list */
export function listOfSteps<Given>(steps: Given, owner: StepsOwner): Given {
	if (Array.isArray(steps)) return steps;
	throw new TypeError(`${formOf(owner)}, got ${describe(steps)}.`);
}

const formOf = ({ name, step }: StepsOwner): string => `${name} takes a list of ${step}`;

/** Parts of an estimator that are reached by name: `name__C`. */
export function estimatorNamed(steps: Steps<unknown>, name: string, owner: string): BaseEstimator {
	const found = steps.find(([own]) => own === name)?.[1];
	if (found instanceof BaseEstimator) return found;
	throw new RangeError(
		`${owner} holds no estimator named ${name}. It holds: ${steps.map(([own]) => own).join(', ')}.`
	);
}

/** The output of a transformer that was fitted just now. */
export function fitTransform(step: Model, X: unknown, y: unknown): unknown {
	step.fit(X, y);
	return step.transform!(X);
}

/** The names of the columns that a step makes. @throws TypeError when it has none */
export function namesOutOf(step: Model, name: string, given: readonly string[] | undefined): string[] {
	if (step.getFeatureNamesOut) return step.getFeatureNamesOut(given);
	throw new TypeError(`The step ${name} has no getFeatureNamesOut: it has no names for what it makes.`);
}

/** Rows side by side: each row is one after the other what the parts made of it. */
export function besideEachOther(parts: readonly unknown[], rows: number): unknown[][] {
	const lists = parts.map(rowsOf);
	return Array.from({ length: rows }, (_, i) => lists.flatMap((list) => list[i]));
}

/** Rows of a list, a tensor, a frame or a matrix without its zeros; a list of values is one column. */
function rowsOf(part: unknown): readonly unknown[] {
	if (Array.isArray(part) && (typeof part[0] !== 'object' || part[0] === null)) return part;
	const table = readRows(part as RowsLike);
	return pickColumns(table, [...Array(table.width).keys()]);
}
