import type { ConsoleLevel } from '#protocol/output.ts';
import * as words from '#words/sandbox.ts';
import type { Session } from './session.ts';

const levels: ConsoleLevel[] = ['log', 'info', 'warn', 'error', 'debug'];

/** The `console` that cells see: it prints below the cell, and cannot be replaced. */
export function makeConsole(session: Session): object {
	const timers = new Map<string, number>();
	const counts = new Map<string, number>();
	const printers = Object.fromEntries(
		levels.map((level) => [level, (...values: unknown[]) => session.print(level, values)])
	);
	const nothing = () => undefined;
	return Object.freeze({
		...printers,
		dir: (value: unknown) => session.print('log', [value]),
		table: (value: unknown) => session.display(value),
		trace: (...values: unknown[]) => session.print('log', values),
		assert: (condition: unknown, ...values: unknown[]) => {
			if (!condition) session.print('error', [words.assertionFailed, ...values]);
		},
		time: (label = 'default') => void timers.set(label, performance.now()),
		timeEnd: (label = 'default') => {
			const elapsed = performance.now() - (timers.get(label) ?? performance.now());
			session.print('log', [`${label}: ${elapsed.toFixed(1)} ms`]);
		},
		count: (label = 'default') => {
			counts.set(label, (counts.get(label) ?? 0) + 1);
			session.print('log', [`${label}: ${counts.get(label)}`]);
		},
		group: (...values: unknown[]) => session.print('log', values),
		groupCollapsed: (...values: unknown[]) => session.print('log', values),
		groupEnd: nothing,
		clear: nothing
	});
}
