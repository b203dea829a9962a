import { walksThrough } from '#words/display.ts';
import { Bar, type BarOptions } from './bar.ts';
import { currentTarget } from './host.ts';
import { Walk, walkAsync } from './walk.ts';
import { requireNumber, requireOptions, requireText } from './widgets/options.ts';

export interface ProgressOptions {
	/** What the steps are, in a word or two. */
	label?: string;
	/** How many steps there are, when what is walked through does not know it. */
	total?: number;
}

/** A bar that is moved by hand. */
export interface ProgressBar {
	/** Moves on by `count` steps. Default: 1. */
	update(count?: number): void;
	/** Ends the bar; it ends by itself when it has reached its total. */
	end(): void;
}

export interface ProgressFunction {
	/**
	 * Shows below the cell how far a loop is: steps, rate and time left. Where the loop pauses (`await`), Stop ends it
	 * after the present step, and the cell goes on.
	 *
	 * @param items what the loop walks through: a list, a set, a generator, or a number of steps
	 * @returns the same items
	 * @example
	 * for (const row of progress(rows, { label: 'rows' })) clean(row);
	 */
	<Item>(items: Iterable<Item>, options?: ProgressOptions): Iterable<Item>;
	<Item>(items: AsyncIterable<Item>, options?: ProgressOptions): AsyncIterable<Item>;
	(steps: number, options?: ProgressOptions): Iterable<number>;
	/**
	 * Shows a bar that you move yourself.
	 *
	 * @param total how many steps there are
	 * @param label what they are, in a word or two
	 * @example
	 * const bar = progress.bar(files.length, 'files');
	 * for (const file of files) { read(file); bar.update(); }
	 */
	bar(total: number, label?: string): ProgressBar;
}

type Items = Iterable<unknown> | AsyncIterable<unknown>;

export const progress: ProgressFunction = Object.assign(walk as ProgressFunction, { bar: makeBar });

function walk(given: Items | number, options: ProgressOptions = {}): Items {
	requireOptions('progress', options, ['label', 'total']);
	const items = typeof given === 'number' ? countTo(given) : given;
	const isAsync = isObject(items) && Symbol.asyncIterator in items;
	if (!isAsync && !(isObject(items) && Symbol.iterator in items) && typeof items !== 'string')
		throw new TypeError(walksThrough);
	const { total = typeof given === 'number' ? given : sizeOf(items) } = options;
	const bar = openBar({ ...options, total, heedsStop: true });
	if (!bar) return items;
	return isAsync
		? walkAsync(items as AsyncIterable<unknown>, bar)
		: new Walk(items as Iterable<unknown>, bar);
}

function makeBar(total: number, label = ''): ProgressBar {
	const bar = openBar({ total: requireNumber('progress.bar', 'total', total), label });
	let done = 0;
	return {
		update: (count = 1) => {
			done += requireNumber('progress.bar', 'count', count);
			bar?.update(count);
			if (done >= total) bar?.end('done');
		},
		end: () => bar?.end('done')
	};
}

/** @returns undefined while checks call, which show nothing */
function openBar({ label = '', total, heedsStop = false }: Partial<BarOptions>): Bar | undefined {
	requireText('progress', 'label', label, 100);
	if (total !== undefined) requireNumber('progress', 'total', total);
	const target = currentTarget();
	return target && new Bar(target, { label, total, heedsStop });
}

function* countTo(steps: number): Generator<number, void> {
	for (let step = 0; step < steps; step++) yield step;
}

function sizeOf(items: object | string): number | undefined {
	const { length, size } = items as { length?: unknown; size?: unknown };
	const count = length ?? size;
	return typeof count === 'number' ? count : undefined;
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}
