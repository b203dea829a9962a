/** Takes the steps with the author's own class, function or object: what the learner's must do too. */
import { ExpectedThrow } from '../thrown.ts';
import { madeOf, type Step } from './steps.ts';

/** What a step must give. */
export type Need =
	| { kind: 'value'; value: unknown; isAsync: boolean }
	/** It returns the object itself, so that calls can be chained. */
	| { kind: 'self'; isAsync: boolean }
	/** Whatever it returns: the reference returns nothing. */
	| { kind: 'nothing'; isAsync: boolean };

type AnyFunction = (...args: unknown[]) => unknown;

/** @throws what the reference throws, unless it is an error that the learner's code must throw too */
export async function perform(steps: readonly Step[], reference: unknown): Promise<Need[]> {
	const needs: Need[] = [];
	let object = reference as Record<string, unknown>;
	for (const step of steps) {
		const { need, made } = await takeStep(step, reference, object);
		needs.push(need);
		if (step.kind !== 'create') continue;
		if (typeof made !== 'object' || made === null) break; // it threw, as it should
		object = made as Record<string, unknown>;
	}
	return needs;
}

async function takeStep(
	step: Step,
	reference: unknown,
	object: Record<string, unknown>
): Promise<{ need: Need; made?: unknown }> {
	let isAsync = false;
	try {
		const returned = work(step, reference, object);
		isAsync = returned instanceof Promise;
		const value: unknown = await returned;
		if (step.kind === 'create') return { need: { kind: 'nothing', isAsync }, made: value };
		if (value === object) return { need: { kind: 'self', isAsync } };
		if (value === undefined && step.kind === 'call') return { need: { kind: 'nothing', isAsync } };
		return { need: { kind: 'value', value, isAsync } };
	} catch (error) {
		if (error instanceof ExpectedThrow) return { need: { kind: 'value', value: error, isAsync } };
		throw error;
	}
}

function work(step: Step, reference: unknown, object: Record<string, unknown>): unknown {
	if (step.kind === 'get') return structuredClone(object[step.property]);
	const args = structuredClone(step.args);
	if (step.kind === 'call') return (object[step.method] as AnyFunction).apply(object, args);
	const make = reference as AnyFunction;
	return madeOf(reference) === 'class' ? Reflect.construct(make, args) : make(...args);
}
