import { columnNamesOf, countColumns, requireSameNames } from '../column-names.ts';
import { requireNames, requireOptions } from '../options.ts';
import { decode, encode } from './encoding.ts';
import {
	classNamed,
	damaged,
	type EstimatorClass,
	type EstimatorJson,
	jsonFormat,
	jsonVersion,
	readEstimatorJson
} from './from-json.ts';
import { requireFitted } from './require.ts';
import { requireKinds } from './require-kinds.ts';
import { requireShape, type Shape } from './require-shape.ts';

/** Parameters of an estimator inside another: `estimator__C`. */
export type NestedParams = Record<`${string}__${string}`, unknown>;

/**
 * What all estimators share: parameters that are set before `fit` and a state that `fit` learns. A class names itself
 * in `static className` (a bundler may shorten the name of the class), hands its defaults to `super`, and keeps what it
 * learns with `learn`. Parameters and state are plain values, lists, typed arrays, maps or estimators, so that each
 * estimator can be copied and kept as JSON. Copies and JSON are O(size of what it holds). In the manner of
 * scikit-learn's `BaseEstimator`.
 */
export abstract class BaseEstimator<Params extends object = object, State extends object = object> {
	static readonly className: string = 'Estimator';
	/** Words that may stand where a number is usual. */
	static readonly words: readonly string[] = [];

	readonly #defaults: Params;
	#params: Params;
	#state: State | undefined;
	#featureNames: readonly string[] | null = null;
	#columns: number | undefined;

	/**
	 * @param defaults all parameters
	 * @param options those that differ
	 * @throws RangeError for an option that does not exist, or as `checkParams` says
	 * @throws TypeError for a value of another kind than the default
	 */
	constructor(defaults: Params, options: Partial<Params>) {
		this.#defaults = defaults;
		this.#params = this.#changed(defaults, options);
	}

	/** The parameters, as the constructor takes them. */
	getParams(): Params {
		return { ...this.#params };
	}

	/**
	 * Changes parameters; `fit` again to use them.
	 *
	 * @param changes by name; `inner__C` is the parameter C of the estimator that the parameter `inner` holds
	 * @throws RangeError for names that do not exist and for values that are refused
	 */
	setParams(changes: Partial<Params> | NestedParams): this {
		requireOptions(changes, this.className);
		const own: Record<string, unknown> = {};
		for (const [name, value] of Object.entries(changes)) {
			const [outer = '', ...rest] = name.split('__');
			if (rest.length === 0) own[name] = value;
			else this.nested(outer).setParams({ [rest.join('__')]: value } as NestedParams);
		}
		this.#params = this.#changed(this.#params, own as Partial<Params>);
		return this;
	}

	/** A new estimator with the same parameters that has learned nothing. */
	clone(): this {
		const Class = this.constructor as unknown as new (params: unknown) => this;
		return new Class(cloneValue(this.#params));
	}

	/** For `JSON.stringify`; `fromJSON` of the class reads it. */
	toJSON(): EstimatorJson {
		return {
			format: jsonFormat,
			version: jsonVersion,
			class: this.className,
			params: encode(this.#params) as Record<string, unknown>,
			state: this.#state === undefined ? null : (encode(this.#state) as Record<string, unknown>),
			...(this.#featureNames && { featureNames: this.#featureNames }),
			...(this.#columns !== undefined && { nFeaturesIn: this.#columns })
		};
	}

	/**
	 * The estimator whose JSON this is, fitted if it was.
	 *
	 * @param json an object, or its text
	 * @param classes of the estimators inside of it
	 * @throws TypeError when the JSON is no estimator's, of another class or of another version
	 * @example
	 * const text = JSON.stringify(model);
	 * const same = LogisticRegression.fromJSON(text);
	 */
	static fromJSON<Estimator extends BaseEstimator>(
		this: EstimatorClass<Estimator>,
		json: unknown,
		classes: readonly EstimatorClass<BaseEstimator>[] = []
	): Estimator {
		const { class: name, params, state, featureNames = null, nFeaturesIn } = readEstimatorJson(json);
		const Class = classNamed<EstimatorClass<Estimator>>(name, [this]);
		const path = damaged(name);
		const inside = (part: unknown) => decode(part, (inner) => fromJSON(inner, [this, ...classes]), path);
		const estimator = new Class(inside(params) as never);
		if (state !== null) {
			estimator.#state = inside(state) as object;
			requireShape(estimator.#state, estimator.stateShape, path, { p: nFeaturesIn });
		}
		estimator.#featureNames = featureNames;
		estimator.#columns = nFeaturesIn;
		return estimator;
	}

	/** The names of the columns that `fit` saw; `undefined` when they had none. @throws Error before `fit` */
	get featureNamesIn_(): string[] | undefined {
		requireFitted(this.#state, this.className);
		return this.#featureNames?.slice();
	}

	/** How many columns `fit` saw; `undefined` when it saw none, as of texts. @throws Error before `fit` */
	get nFeaturesIn_(): number | undefined {
		requireFitted(this.#state, this.className);
		return this.#columns;
	}

	/** As the class is called in messages and JSON. */
	protected get className(): string {
		return (this.constructor as typeof BaseEstimator).className;
	}

	/** What it has learned looks like, for JSON that comes from anywhere. */
	protected get stateShape(): Shape {
		return {};
	}

	protected get params(): Readonly<Params> {
		return this.#params;
	}

	/** What `fit` learned. @throws Error before `fit` */
	protected get learned(): State {
		return requireFitted(this.#state, this.className);
	}

	protected get hasLearned(): boolean {
		return this.#state !== undefined;
	}

	/**
	 * The end of `fit`: keeps what it learned, instead of what an earlier one did.
	 *
	 * @param X what it learned from, for the names of its columns
	 */
	protected learn(state: State, X?: unknown): this {
		this.#state = state;
		this.#featureNames = columnNamesOf(X);
		this.#columns = this.#featureNames?.length ?? countColumns(X);
		return this;
	}

	/** @throws RangeError when X is a frame with other columns than that of `fit` */
	protected checkNames(X: unknown): void {
		requireSameNames(columnNamesOf(X), this.#featureNames, this.className);
	}

	/** Refuses values. Runs inside of the constructor: use `params` only. @throws RangeError */
	protected checkParams(_params: Params): void {}

	/** The estimator that a parameter holds. @throws RangeError when it holds none */
	protected nested(name: string): BaseEstimator {
		const value: unknown = (this.#params as Record<string, unknown>)[name];
		if (value instanceof BaseEstimator) return value;
		throw new RangeError(`${this.className} holds no estimator named ${name}.`);
	}

	#changed(params: Params, changes: Partial<Params>): Params {
		requireOptions(changes, this.className);
		const given = Object.entries(changes).filter(([, value]) => value !== undefined);
		requireNames(
			given.map(([name]) => name),
			this.className,
			Object.keys(params)
		);
		const changed = { ...params, ...(Object.fromEntries(given) as Partial<Params>) };
		requireKinds(this.#defaults, changed, this.constructor as typeof BaseEstimator);
		this.checkParams(changed);
		return changed;
	}
}

/**
 * The estimator whose JSON this is, of one of several classes. O(size of the JSON). What `pickle` is for scikit-learn,
 * but it runs no code.
 *
 * @example
 * const model = fromJSON(text, [Ridge, Lasso]);
 */
export function fromJSON<Estimator extends BaseEstimator>(
	json: unknown,
	classes: readonly EstimatorClass<Estimator>[]
): Estimator {
	const Class = classNamed(readEstimatorJson(json).class, classes);
	return BaseEstimator.fromJSON.call(
		Class as EstimatorClass<BaseEstimator>,
		json,
		classes as readonly EstimatorClass<BaseEstimator>[]
	) as Estimator;
}

/** Estimators inside of parameters are cloned too. */
function cloneValue(value: unknown): unknown {
	if (value instanceof BaseEstimator) return value.clone();
	if (Array.isArray(value)) return value.map(cloneValue);
	if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
		return value;
	return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, cloneValue(entry)]));
}
