import { isRecord } from '#base/is-record.ts';
import { requireShape } from './require-shape.ts';

export const jsonFormat = 'stagecoach-ml';
export const jsonVersion = 1;

/** A class whose estimators can be made from JSON. */
export interface EstimatorClass<Estimator extends object = object> {
	readonly className: string;
	new (params: never): Estimator;
}

/** What `toJSON` of an estimator writes. */
export interface EstimatorJson {
	format: typeof jsonFormat;
	version: number;
	class: string;
	params: Record<string, unknown>;
	/** `null` before `fit`. */
	state: Record<string, unknown> | null;
	/** Of the columns that `fit` saw, where they had names. */
	featureNames?: readonly string[];
	/** How many these are. */
	nFeaturesIn?: number;
}

/**
 * The JSON of an estimator, checked.
 *
 * @param json an object, or its text
 * @throws TypeError when it is none, or of another version
 */
export function readEstimatorJson(json: unknown): EstimatorJson {
	const read = typeof json === 'string' ? parsed(json) : json;
	if (!isRecord(read) || read.format !== jsonFormat || typeof read.class !== 'string') {
		throw new TypeError('This is not the JSON of an estimator: write it with JSON.stringify(estimator).');
	}
	if (read.version !== jsonVersion) {
		throw new TypeError(
			`This ${read.class} was written in version ${String(read.version)} of the format; version ${jsonVersion} can be read.`
		);
	}
	if (!isRecord(read.params) || (read.state !== null && !isRecord(read.state))) {
		throw new TypeError(`The JSON of this ${read.class} has lost its params or its state.`);
	}
	const { featureNames = null, nFeaturesIn = null } = read;
	const shape = { nFeaturesIn: 'size? p', featureNames: 'text? p' };
	requireShape({ featureNames, nFeaturesIn }, shape, damaged(read.class), {});
	return read as unknown as EstimatorJson;
}

/** Of a text that is no JSON nothing: a message about its letters would help nobody. */
function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** How a message about JSON begins. */
export const damaged = (name: string) => `The JSON of this ${name} is damaged: `;

/**
 * The class that the JSON names. The caller hands over the classes it wants to read, so that nobody
 * loads all of them.
 *
 * @throws TypeError when it is none of the classes
 */
export function classNamed<Class extends { readonly className: string }>(
	name: string,
	classes: readonly Class[]
): Class {
	const found = classes.find(({ className }) => className === name);
	if (found) return found;
	const known = classes.map(({ className }) => className).join(', ') || 'none';
	throw new TypeError(`The JSON is of a ${name}, and these classes were given to read it: ${known}.`);
}
