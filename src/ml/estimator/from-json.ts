import { isRecord } from '#base/is-record.ts';

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
	const read: unknown = typeof json === 'string' ? JSON.parse(json) : json;
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
	if (read.featureNames !== undefined && !isNames(read.featureNames))
		throw new TypeError(`The names of columns in the JSON of this ${read.class} are no list of texts.`);
	if (read.nFeaturesIn !== undefined && !Number.isInteger(read.nFeaturesIn))
		throw new TypeError(`The number of columns in the JSON of this ${read.class} is no whole number.`);
	return read as unknown as EstimatorJson;
}

function isNames(value: unknown): boolean {
	return Array.isArray(value) && value.every((name) => typeof name === 'string');
}

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
