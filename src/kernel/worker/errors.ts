import type { Place } from '#protocol/error.ts';
import type { RawError } from '#protocol/kernel.ts';
import * as words from '#words/sandbox.ts';
import { tidyStack } from './stack.ts';

/** Enough to see where a recursion without end began. */
const longestStack = 20_000;
const longestMessage = 5000;
const mostCauses = 4;
const mostErrors = 10;

/** Thrown by `$rt.tick` when a guarded loop runs for too long. */
export class LoopLimitError extends Error {
	readonly line: number;
	constructor(line: number) {
		super(words.loopLimit(line));
		this.name = 'LoopLimitError';
		this.line = line;
	}
}

/** Engines cut stacks after 10 to 128 frames, and a library alone may take as many. */
export function keepWholeStacks(): void {
	Error.stackTraceLimit = longestStack;
}

/** What a cell threw last: something that is no Error has no stack that tells where. */
let lastThrow: { value: unknown; place: Place } | undefined;

export function noteThrow<Value>(value: Value, place: Place): Value {
	lastThrow = { value, place };
	return value;
}

/** Reads what a learner's code threw, which may be anything and may throw when it is read. */
export function toRawError(thrown: unknown): RawError {
	try {
		if (thrown instanceof Error) return readError(thrown, 0);
		const message = words.threwNoError(describe(thrown));
		const place = lastThrow && Object.is(lastThrow.value, thrown) ? lastThrow.place : undefined;
		return { name: 'Thrown', message, stack: '', ...(place && { place }) };
	} catch {
		return { name: 'Thrown', message: words.unreadableThrow, stack: '' };
	}
}

/** @param depth how many errors lie around this one */
function readError(error: Error, depth: number): RawError {
	const message = readText(error, 'message') ?? words.unreadableMessage;
	const cause = depth < mostCauses ? read(error, 'cause') : undefined;
	const errors = depth === 0 ? read(error, 'errors') : undefined;
	return {
		name: (readText(error, 'name') || 'Error').slice(0, 100),
		message: message.slice(0, longestMessage),
		stack: tidyStack(readText(error, 'stack') ?? '', message),
		...(error instanceof LoopLimitError && { line: error.line }),
		...(cause !== undefined && { cause: readReason(cause, depth + 1) }),
		...(Array.isArray(errors) && {
			errors: errors.slice(0, mostErrors).map((one) => readReason(one, mostCauses))
		})
	};
}

/** A cause need not be an error. */
function readReason(reason: unknown, depth: number): RawError {
	try {
		if (reason instanceof Error) return readError(reason, depth);
		return { name: 'Value', message: describe(reason), stack: '' };
	} catch {
		return { name: 'Value', message: words.unreadable, stack: '' };
	}
}

function readText(error: Error, key: 'name' | 'message' | 'stack'): string | undefined {
	try {
		const text: unknown = error[key];
		return text === undefined ? '' : String(text);
	} catch {
		return undefined;
	}
}

function read(error: object, key: string): unknown {
	try {
		return (error as Record<string, unknown>)[key];
	} catch {
		return undefined;
	}
}

function describe(thrown: unknown): string {
	if (typeof thrown === 'string') return JSON.stringify(thrown.slice(0, 500));
	if (typeof thrown === 'function') return words.aFunction;
	if (typeof thrown !== 'object' || thrown === null) return String(thrown);
	const text = JSON.stringify(thrown)?.slice(0, 200) ?? '';
	return words.anObject(text === '{}' ? '' : text);
}
