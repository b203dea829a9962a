import { needsFunction } from '#words/sandbox.ts';
import { asLearnerSoon } from './built-ins.ts';
import type { CellRun } from './cell-run.ts';
import type { Turns } from './turns.ts';

/** Whose timers they are, and who is told what they throw: of what WebKit catches itself, it says no more than "Script error.". */
interface TimerOwner {
	readonly turns: Turns<CellRun>;
	throwLate(thrown: unknown): void;
}

type Timer = (callback: (...args: unknown[]) => void, ...rest: unknown[]) => unknown;
type Clear = (id: unknown) => void;

/** Pairs of functions that set and clear; a realm has some of them. */
const pairs = [
	['setTimeout', 'clearTimeout'],
	['setInterval', 'clearInterval'],
	['setImmediate', 'clearImmediate'],
	['requestAnimationFrame', 'cancelAnimationFrame']
] as const;

/**
 * Timers that belong to the run that has set them: they end with it, and what they print appears below its cell, whatever
 * runs meanwhile.
 */
export function makeTimers(realm: object, owner: TimerOwner): Record<string, unknown> {
	const natives = realm as Record<string, ((...args: unknown[]) => unknown) | undefined>;
	const timers: Record<string, unknown> = { queueMicrotask: makeMicrotasks(natives, owner) };
	for (const [set, clear] of pairs) {
		if (!natives[set] || !natives[clear]) continue;
		Object.assign(timers, makePair(set, clear, natives as never, owner));
	}
	return timers;
}

function makePair(
	set: string,
	clear: string,
	natives: Record<string, Timer & Clear>,
	owner: TimerOwner
): Record<string, unknown> {
	const { turns } = owner;
	const setNative: Timer = natives[set]!.bind(natives);
	const clearNative: Clear = natives[clear]!.bind(natives);
	/** Timers that wait, each with what takes it from its run. */
	const waiting = new Map<unknown, () => void>();
	const done = (id: unknown) => {
		waiting.get(id)?.();
		waiting.delete(id);
	};
	const end = (id: unknown) => {
		done(id);
		clearNative(id);
	};
	return {
		[set]: (callback: (...args: unknown[]) => void, ...rest: unknown[]) => {
			if (typeof callback !== 'function') throw new TypeError(needsFunction(set));
			const run = turns.current;
			if (!run) return setNative(callback, ...rest);
			if (run.hasEnded) return 0;
			const go = (...args: unknown[]) => {
				if (set !== 'setInterval') done(id);
				turns.take(run, () => attempt(owner, () => callback(...args)));
			};
			const id = setNative(go, ...rest);
			waiting.set(
				id,
				run.onInvalidate(() => end(id))
			);
			return id;
		},
		[clear]: end
	};
}

function makeMicrotasks(natives: Record<string, unknown>, owner: TimerOwner) {
	const queue = (natives['queueMicrotask'] as typeof queueMicrotask).bind(natives);
	return (callback: () => void) => {
		if (typeof callback !== 'function') throw new TypeError(needsFunction('queueMicrotask'));
		const run = owner.turns.current;
		queue(() => {
			if (!run?.hasEnded) attempt(owner, callback);
		});
	};
}

function attempt(owner: TimerOwner, callback: () => void): void {
	try {
		asLearnerSoon(callback);
	} catch (thrown) {
		owner.throwLate(thrown);
	}
}
