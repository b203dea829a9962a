import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setDisplayHost, type OutputTarget } from '#display/host.ts';
import { progress } from '#display/progress.ts';
import { SoftStop } from '#kernel/worker/soft-stop.ts';
import type { Output } from '#protocol/output.ts';
import type { Progress } from '#protocol/progress.ts';

type ProgressOutput = Extract<Output, { kind: 'progress' }>;

let shown: ProgressOutput[];
let softStop: SoftStop;
let now: number;

beforeEach(() => {
	shown = [];
	softStop = new SoftStop();
	now = 0;
	vi.spyOn(performance, 'now').mockImplementation(() => now);
	const target: OutputTarget = {
		widgets: {},
		softStop,
		show: (output) => void shown.push(output as ProgressOutput),
		onInvalidate: () => () => undefined
	};
	setDisplayHost({ target: () => target });
});
afterEach(() => void vi.restoreAllMocks());

const last = (): Progress => shown.at(-1)!.progress;
const step = (milliseconds: number) => (now += milliseconds);

describe('progress walks', () => {
	it.each([
		['a list', [1, 2, 3], 3],
		['a set', new Set([1, 2, 3]), 3],
		['a number of steps', 3, 3],
		['a text', 'abc', 3]
	])('through %s, all of it, and knows how much there is', (_, items, total) => {
		const seen = [...progress(items as number[])];
		expect(seen).toEqual(typeof items === 'number' ? [0, 1, 2] : [...items]);
		expect(last()).toMatchObject({ state: 'done', done: 3, total });
	});

	it('through a generator, whose end nobody knows unless it is told', () => {
		const three = function* () {
			yield* [1, 2, 3];
		};
		expect([...progress(three())]).toEqual([1, 2, 3]);
		expect(last()).not.toHaveProperty('total');
		expect([...progress(three(), { total: 3, label: 'rows' })]).toEqual([1, 2, 3]);
		expect(last()).toEqual({ label: 'rows', state: 'done', done: 3, total: 3, seconds: 0 });
	});

	it('through what has to be waited for', async () => {
		const seen: number[] = [];
		const later = async function* () {
			yield* [1, 2];
		};
		for await (const item of progress(later(), { total: 2 })) seen.push(item);
		expect(seen).toEqual([1, 2]);
		expect(last()).toMatchObject({ state: 'done', done: 2 });
	});

	it('and gives the items themselves back while checks call, which show nothing', () => {
		setDisplayHost({ target: () => undefined });
		const items = [1, 2];
		expect(progress(items)).toBe(items);
		progress.bar(3).update();
		expect(shown).toEqual([]);
	});
});

describe('what is shown', () => {
	it('is renewed ten times a second at most, and counts the steps that are done', () => {
		for (const at of progress(1000)) {
			step(1);
			if (at === 500) expect(last().done).toBeLessThanOrEqual(500);
		}
		expect(shown.length).toBeGreaterThan(8);
		expect(shown.length).toBeLessThanOrEqual(12);
		expect(last()).toMatchObject({ state: 'done', done: 1000, seconds: 1 });
	});

	it('comes soon when steps that were fast become slow', () => {
		for (const at of progress(100_100)) {
			step(at < 100_000 ? 0.001 : 200);
			if (at === 100_070) break;
		}
		expect(shown.filter(({ progress }) => progress.done > 100_000).length).toBeGreaterThan(5);
	});

	it('says so when the loop is left, by a break or an error', () => {
		for (const at of progress(10)) if (at === 4) break;
		expect(last()).toMatchObject({ state: 'ended', done: 4 });
		const fail = () => {
			for (const at of progress(10)) if (at === 4) throw new Error('mine');
		};
		expect(fail).toThrow('mine');
		expect(last()).toMatchObject({ state: 'ended', done: 4 });
	});

	it('says so when there is no next item, and closes a generator that is not walked to its end', () => {
		const closed = vi.fn();
		const items = function* () {
			try {
				yield 1;
				throw new Error('no second');
			} finally {
				closed();
			}
		};
		expect(() => [...progress(items())]).toThrow('no second');
		expect(last()).toMatchObject({ state: 'failed', done: 1 });
		for (const _ of progress(items())) break;
		expect(closed).toHaveBeenCalledTimes(2);
	});

	it('stands in one place for all rounds of an inner loop, and in one of its own for each outer loop', () => {
		for (const _ of progress(3, { label: 'epochs' })) {
			for (const _ of progress(2, { label: 'train' }));
			for (const _ of progress(2, { label: 'test' }));
		}
		for (const _ of progress(2, { label: 'epochs' }));
		const slots = new Map(shown.map(({ slot, progress: { label } }) => [slot, label]));
		expect([...slots.values()]).toEqual(['epochs', 'train', 'test', 'epochs']);
	});
});

describe('a bar that is moved by hand', () => {
	it('moves by any count, and is done at its total', () => {
		const bar = progress.bar(10, 'files');
		bar.update();
		step(200);
		bar.update(4);
		expect(last()).toMatchObject({ label: 'files', state: 'running', done: 5, total: 10 });
		bar.update(5);
		expect(last()).toMatchObject({ state: 'done', done: 10 });
		bar.end();
		expect(last()).toMatchObject({ state: 'done', done: 10 });
	});

	it('is done when it is ended', () => {
		progress.bar(10).end();
		expect(last()).toMatchObject({ state: 'done', done: 0 });
	});
});

describe('Stop', () => {
	it('ends the loop after its step, and the cell goes on', () => {
		const seen: number[] = [];
		for (const at of progress(1000)) {
			seen.push(at);
			step(50);
			if (at === 3) expect(softStop.ask()).toBe(true);
		}
		expect(seen).toEqual([0, 1, 2, 3]);
		expect(last()).toMatchObject({ state: 'stopped', done: 4 });
	});

	it('ends a loop that waits', async () => {
		const seen: number[] = [];
		const endless = async function* () {
			for (let at = 0; ; at++) yield at;
		};
		for await (const at of progress(endless())) {
			seen.push(at);
			step(50);
			if (at === 3) softStop.ask();
		}
		expect(seen).toEqual([0, 1, 2, 3]);
	});

	it('is not heard by bars that are moved by hand, nor after the loop', () => {
		progress.bar(10).update();
		for (const _ of progress(3));
		expect(softStop.ask()).toBe(false);
	});
});

describe('what does not fit is said in words', () => {
	const refusals: [string, () => unknown, string][] = [
		['something else than items', () => progress({} as never), 'progress walks through a list'],
		['an unknown option', () => progress([1], { lable: 'x' } as never), 'has no option `lable`'],
		[
			'a total that is no number',
			() => progress([1], { total: '3' as never }),
			'`total` of progress must be'
		],
		['a bar without a total', () => progress.bar(undefined as never), '`total` of progress.bar must be'],
		['a count that is no number', () => progress.bar(3).update('1' as never), '`count` of progress.bar']
	];
	it.each(refusals)('%s', (_, act, words) => expect(act).toThrow(words));
});
