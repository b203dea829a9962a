/** What an author writes in `grade.ts`, and its types. */
import type { Step } from './behaviour/steps.ts';
import type { Expect } from './expect.ts';
import type { ModelOptions, ReturnedModel } from './model.ts';
import type { Random } from './random.ts';

/** The names that a task asks for, with the types that they have for the learner. */
export type Names = object;

type AnyFunction = (...args: never[]) => unknown;
type FunctionName<Learner> = {
	[Name in keyof Learner]: Learner[Name] extends AnyFunction ? Name : never;
}[keyof Learner] &
	string;
type Arguments<Value> = Value extends (...args: infer Args) => unknown ? Args : never;
type Returned<Value> = Value extends (...args: never[]) => infer Result ? Awaited<Result> : never;

/** The learner's functions as a check calls them: over there, so each call is awaited. */
export type RemoteLearner<Learner> = {
	[Name in keyof Learner]: Learner[Name] extends (...args: infer Args) => infer Result
		? (...args: Args) => Promise<Awaited<Result>>
		: () => Promise<Learner[Name]>;
};

/** A wrong answer that is a set of values rather than one. */
export class WrongValues {
	readonly includes: (value: never) => boolean;
	constructor(includes: (value: never) => boolean) {
		this.includes = includes;
	}
}

/** For a mistake model whose wrong value is not one number: `wrong((value) => value < 0)`. */
export function wrong<Value>(includes: (value: Value) => boolean): WrongValues {
	return new WrongValues(includes as (value: never) => boolean);
}

export interface Mistake<Args extends unknown[], Result> {
	/** What somebody who makes this mistake gets. */
	answer: (...args: Args) => Result | WrongValues | undefined | null;
	/** The sentence that names the slip and says what to do instead. */
	says: string;
}

export interface InputTools {
	random: Random;
	/** Rows of a data set. */
	load: Load;
}

export type Load = typeof import('#datasets/learner.ts').load;

export interface CompareOptions<Args extends unknown[], Result> {
	/** What is checked, in the learner's words. */
	title: string;
	/** Argument lists: fixed ones, or fresh ones from a seed. */
	inputs: readonly Args[] | ((tools: InputTools) => readonly Args[] | Promise<readonly Args[]>);
	/** An async one asks for an async function. What it `throws()`, the learner's must throw too. */
	expected: (...args: Args) => Result | Promise<Result>;
	/** Allowed difference: absolute for expected values up to 1, relative above. Default 1e-6. */
	tolerance?: number;
	mistakes?: readonly Mistake<Args, Result>[];
	/** An own comparison: true, or a sentence that says what is wrong. */
	accepts?: (got: Result, expected: Result, ...args: Args) => true | string;
	/** The function is meant to change its arguments. */
	mutates?: boolean;
}

/** The steps of a scenario, typed by what the learner's class, function or object is. */
export interface StepMakers<Value> {
	/** A new object: `new Name(…)` of a class, `name(…)` of a function that returns one. */
	create(...args: MakeArguments<Value>): Step;
	call<Name extends FunctionName<Instance<Value>>>(
		method: Name,
		...args: Arguments<Instance<Value>[Name]>
	): Step;
	/** Reads a property. */
	get(property: keyof Instance<Value> & string): Step;
}

type Constructor = abstract new (...args: never[]) => unknown;
type MakeArguments<Value> = Value extends abstract new (...args: infer Args) => unknown
	? Args
	: Value extends (...args: infer Args) => unknown
		? Args
		: never[];
type Instance<Value> = Value extends Constructor
	? InstanceType<Value>
	: Value extends AnyFunction
		? Awaited<ReturnType<Value>>
		: Value;

export interface BehavesOptions<Value> {
	/** What is checked, in the learner's words. */
	title: string;
	/** What is done with the object, each list with one of its own. */
	scenarios: (tools: InputTools & StepMakers<Value>) => ScenarioList | Promise<ScenarioList>;
	/** The same class, function or object, as it should be. What its methods do not return is not compared. */
	expected: Value;
	/** As for `compare`. */
	tolerance?: number;
	mistakes?: readonly {
		/** The same with the mistake in it. */
		answer: Value;
		/** The sentence that names the slip and says what to do instead. */
		says: string;
	}[];
	/** Methods are meant to change their arguments. */
	mutates?: boolean;
}

type ScenarioList = readonly (readonly Step[])[];

export interface CheckTools<Learner> extends InputTools {
	learner: RemoteLearner<Learner>;
	/** The tf model that a function of the learner's returns, or that a name holds. */
	model(name: keyof Learner & string, options?: ModelOptions): Promise<ReturnedModel>;
	expect: Expect;
	/** Fails the check with words for the learner. */
	fail(message: string): never;
}

/** One check as the runner sees it. */
export type Check =
	| { kind: 'compare'; name: string; options: CompareOptions<unknown[], unknown> }
	| { kind: 'behaves'; name: string; options: BehavesOptions<unknown> }
	| { kind: 'check'; title: string; run: (tools: CheckTools<never>) => Promise<void> | void };

export interface CheckMakers<Learner> {
	/** The learner's function against a reference. */
	compare<Name extends FunctionName<Learner>>(
		name: Name,
		options: CompareOptions<Arguments<Learner[Name]>, Returned<Learner[Name]>>
	): Check;
	/** The learner's class, or an object of the learner's, against one of the author's. */
	behaves<Name extends keyof Learner & string>(name: Name, options: BehavesOptions<Learner[Name]>): Check;
	/** Anything else. */
	check(title: string, run: (tools: CheckTools<Learner>) => Promise<void> | void): Check;
}

export interface Grade {
	checks: Check[];
}

/** Declares a task's checks, in the order in which their feedback helps. */
export function grade<Learner extends Names>(build: (makers: CheckMakers<Learner>) => Check[]): Grade {
	const checks = build({
		compare: (name, options) => ({ kind: 'compare', name, options: options as never }),
		behaves: (name, options) => ({ kind: 'behaves', name, options: options as never }),
		check: (title, run) => ({ kind: 'check', title, run: run as never })
	});
	return { checks };
}

/** `n` values made by `make`, which gets 0, 1, 2, … */
export function many<Value>(n: number, make: (index: number) => Value): Value[] {
	return Array.from({ length: n }, (_, index) => make(index));
}
