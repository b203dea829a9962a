/** Errors that a task asks for. */
import type { RawError } from '#protocol/kernel.ts';
import * as words from '#words/grading.ts';

export interface ThrowRules {
	/** The error's class, by name: `RangeError`. Any class without it. */
	kind?: string;
	/** A word that the message must contain, whatever the case of its letters. */
	mentions?: string;
}

/** What a reference throws where the learner's code must throw too. */
export class ExpectedThrow extends Error {
	readonly rules: ThrowRules;
	constructor(rules: ThrowRules) {
		super('The learner’s code must throw here.');
		this.name = 'ExpectedThrow';
		this.rules = rules;
	}
}

/**
 * In a reference: here the learner's code must throw. Another error of a reference says that it cannot take the input.
 * @throws ExpectedThrow
 */
export function throws(rules: ThrowRules = {}): never {
	throw new ExpectedThrow(rules);
}

/** What a learner's code threw, where it may throw. */
export class ThrownResult {
	readonly name: string;
	readonly message: string;
	constructor({ name, message }: RawError) {
		this.name = name;
		this.message = message;
	}
}

/** Nobody throws these on purpose: the code has a fault. */
export function isAccident({ name, message }: RawError): boolean {
	return (
		['ReferenceError', 'LoopLimitError', 'InternalError'].includes(name) ||
		/call stack|recursion/i.test(message)
	);
}

/** What the code did and what it should do, without a subject; undefined when it threw as it should. */
export function findThrowDifference(
	got: unknown,
	{ rules: { kind, mentions } }: ExpectedThrow,
	shown: string
): { did: string; should: string } | undefined {
	const should = words.toThrow(kind);
	if (!(got instanceof ThrownResult)) return { did: words.returned(shown), should };
	if (kind !== undefined && got.name !== kind) return { did: words.threw(got.name), should };
	if (mentions === undefined || got.message.toLowerCase().includes(mentions.toLowerCase())) return undefined;
	return { did: words.threwThatSays(got.name, got.message), should: words.toMention(mentions) };
}
