/** What a check does with an object of the learner's, step by step, and how a learner would write it. */
import type { UseStep } from '#protocol/kernel.ts';
import * as words from '#words/grading.ts';
import { aType } from '#words/grading-values.ts';
import { showCall } from '../show.ts';

export type Step =
	| { kind: 'create'; args: unknown[] }
	| { kind: 'call'; method: string; args: unknown[] }
	| { kind: 'get'; property: string };

/** What a task asks for: a class, a function that returns an object, or an object. */
export type Made = 'class' | 'function' | 'object';

export function madeOf(reference: unknown): Made {
	if (typeof reference !== 'function') return 'object';
	return /^class\b/.test(Function.prototype.toString.call(reference)) ? 'class' : 'function';
}

/** The steps as the learner's worker takes them. */
export function toUse(steps: readonly Step[], made: Made): UseStep[] {
	const first: UseStep[] = made === 'object' ? [{ kind: 'take' }] : [];
	return [
		...first,
		...steps.map((step): UseStep => {
			if (step.kind !== 'create') return step;
			return { kind: made === 'class' ? 'new' : 'make', args: step.args };
		})
	];
}

/** @throws Error for the author, when there is nothing to begin with */
export function requireBegin(steps: readonly Step[], made: Made): void {
	const begins = steps[0]?.kind === 'create';
	if (made === 'object' ? !steps.some(({ kind }) => kind === 'create') && steps.length > 0 : begins) return;
	const needs =
		made === 'object' ? 'has steps, and no create(…): the object is there' : 'begins with create(…)';
	throw new Error(`Each scenario ${needs}.`);
}

/** Names things as the learner would. */
export class Wording {
	readonly #name: string;
	readonly #made: Made;
	readonly #variable: string;

	constructor(name: string, made: Made) {
		this.#name = name;
		this.#made = made;
		this.#variable = made === 'object' ? name : variableOf(name);
	}

	/** What has the methods, for a sentence. */
	get subject(): string {
		return this.#made === 'function' ? `${this.#name}(…)` : this.#name;
	}

	/** The name stands for something else. @param type what `typeof` says of it, `null` or `class` */
	notMade(type: string): string {
		const what = aType(type);
		if (this.#made === 'class') return words.needsClass(this.#name, what);
		if (this.#made === 'function') return words.needsMaker(this.#name, what);
		return words.needsObject(this.#name, what, type === 'class');
	}

	/** `scaler.fit([[1], [2]])` */
	step(step: Step): string {
		if (step.kind === 'create')
			return `${this.#made === 'class' ? 'new ' : ''}${showCall(this.#name, step.args)}`;
		return `${this.#variable}.${step.kind === 'get' ? step.property : showCall(step.method, step.args)}`;
	}

	/** `const scaler = new StandardScaler(); scaler.fit([[1], [2]])`: what has an effect, since the last `create`. */
	story(steps: readonly Step[]): string {
		const begin = steps.findLastIndex(({ kind }) => kind === 'create');
		return steps
			.slice(Math.max(0, begin))
			.filter(({ kind }) => kind !== 'get')
			.map((step) =>
				step.kind === 'create' ? `const ${this.#variable} = ${this.step(step)}` : this.step(step)
			)
			.join('; ');
	}
}

/** `StandardScaler` → `scaler`, `makeCounter` → `counter`, `KMeans` → `kmeans`. */
function variableOf(name: string): string {
	const last = /[A-Z]?[a-z0-9]+$/.exec(name)?.[0] ?? '';
	const isWord = last.length > 2 && name.length - last.length !== 1;
	const variable = (isWord ? last : name).toLowerCase();
	return variable === name ? 'it' : variable;
}
