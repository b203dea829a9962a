import { describe, expect, it } from 'vitest';
import { checkOutput } from '#outputs/check-output.ts';
import { settle } from '#outputs/settle.ts';
import { findMeasures, findRange, findWidth, toPath } from '#outputs/training/curves.ts';
import { epochsTable } from '#outputs/training/epochs-table.ts';
import {
	announce,
	describeMeasure,
	describePlace,
	describeState,
	explainLoss,
	findShare
} from '#outputs/training/words.ts';
import type { Training } from '#protocol/training.ts';

const list = (...values: number[]) => Float64Array.from(values);

const training: Training = {
	number: 1,
	state: 'running',
	firstEpoch: 1,
	epoch: 3,
	epochs: 20,
	batch: 2,
	batches: 4,
	seconds: 5,
	secondsLeft: 35.2,
	examplesPerSecond: 12_345,
	batchTrack: { at: list(1, 5, 10), columns: [{ name: 'loss', values: list(4, 2, 1) }] },
	epochTrack: {
		at: list(4, 8),
		columns: [
			{ name: 'val_loss', values: list(3, NaN) },
			{ name: 'loss', values: list(2.5, 1.25) },
			{ name: 'acc', values: list(0.5, 0.75) }
		]
	}
};

describe('a training in words', () => {
	it('tells where it is and what is left', () => {
		expect(describePlace(training)).toBe(
			'Epoch 3 of 20 · batch 2 of 4 · 12,300 examples per second · 35 s left'
		);
		expect(describePlace({ ...training, seconds: 0.2 })).not.toContain('left');
		expect(findShare(training)).toBeCloseTo(0.125);
	});

	it('tells how it ended, and only that is said aloud', () => {
		const early: Training = { ...training, state: 'early', batch: 4 };
		expect(describeState(early).word).toBe('Stopped early');
		expect(describePlace(early)).toBe('Epoch 3 of 20 · 12,300 examples per second · 5 s');
		expect(announce(training)).toBe('');
		expect(announce(early)).toContain('loss 1.25, val_loss NaN, acc 0.75');
		expect(describeState({ ...early, number: 3 }).word).toBe('Stopped early (3)');
	});

	it('does not guess while nobody knows how many batches there are', () => {
		const { batches: _, secondsLeft: __, ...unknown } = training;
		expect(describePlace(unknown)).toContain('Epoch 3 of 20 · batch 2 ·');
		expect(findShare(unknown)).toBeUndefined();
		expect(findShare({ ...unknown, state: 'done' })).toBe(1);
	});

	it('begins to count where the training begins', () => {
		expect(findShare({ ...training, firstEpoch: 3, epoch: 3, epochs: 4 })).toBeCloseTo(0.25);
	});

	it('describes each chart', () => {
		const [loss, acc] = findMeasures(training);
		expect(describeMeasure(loss!)).toBe(
			'loss from 2.5 to 1.25 (2 points, lowest 1.25, highest 2.5); on validation data 3 (1 point, lowest 3, highest 3).'
		);
		expect(describeMeasure(acc!)).toContain('acc from 0.5 to 0.75');
		expect(describeMeasure({ name: 'mae' })).toBe('mae not measured yet.');
	});

	it('says what to try when the loss is no number', () => {
		expect(explainLoss(training)).toBeUndefined();
		expect(explainLoss({ ...training, lostAt: { epoch: 1, batch: 1 } })?.advice).toContain('first batch');
		const later = explainLoss({ ...training, lostAt: { epoch: 3, batch: 2 } });
		expect(later?.title).toContain('since epoch 3, batch 2');
		expect(later?.advice).toContain('learning rate');
	});
});

describe('its curves', () => {
	it('put the measures of batches, epochs and validation data together, the loss first', () => {
		const [loss, acc, ...rest] = findMeasures(training);
		expect(loss).toEqual({
			name: 'loss',
			batches: { at: list(1, 5, 10), values: list(4, 2, 1) },
			epochs: { at: list(4, 8), values: list(2.5, 1.25) },
			validation: { at: list(4, 8), values: list(3, NaN) }
		});
		expect(acc?.name).toBe('acc');
		expect(rest).toEqual([]);
	});

	it('range over numbers only', () => {
		expect(findRange([{ at: list(1, 2, 3), values: list(NaN, 2, Infinity) }, undefined])).toEqual({
			low: 2,
			high: 2
		});
		expect(findRange([])).toBeUndefined();
	});

	it('have an axis that ends with the training, or at a half of it while that is far away', () => {
		expect(findWidth(training)).toBe(10);
		expect(findWidth({ ...training, epochs: 3 })).toBe(12);
		expect(findWidth({ ...training, state: 'early' })).toBe(10);
	});

	it('are interrupted where there is no number', () => {
		const curve = { at: list(0, 1, 2, 3), values: list(1, NaN, 2, 3) };
		expect(
			toPath(
				curve,
				(at) => at,
				(value) => value
			)
		).toBe('M0.0 1.0M2.0 2.0L3.0 3.0');
	});
});

it('the table of epochs has a row for each, named', () => {
	const table = epochsTable({ ...training, firstEpoch: 6 });
	expect(table.index).toEqual(['Epoch 6', 'Epoch 7']);
	expect(table.columns.map(({ name, nulls }) => [name, nulls])).toEqual([
		['val_loss', 1],
		['loss', 0],
		['acc', 0]
	]);
});

describe('a training from the kernel', () => {
	const check = (value: unknown) => {
		const output = checkOutput({ kind: 'training', slot: '1', training: value });
		if (output.kind !== 'training') throw new Error(output.kind);
		return output.training;
	};

	it('passes as it is when it is well-formed', () => {
		expect(check(training)).toEqual(training);
		expect(check({ ...training, lostAt: { epoch: 2, batch: 3 } }).lostAt).toEqual({ epoch: 2, batch: 3 });
	});

	it.each([undefined, 7, 'x', [], {}, { batchTrack: 3, epochTrack: { at: 'x', columns: {} } }])(
		'becomes a training that can be drawn: %j',
		(value) => {
			const checked = check(value);
			expect(checked).toMatchObject({ state: 'running', epoch: 0, seconds: 0 });
			expect(findMeasures(checked)).toEqual([]);
			expect(findWidth(checked)).toBe(1);
		}
	);

	it('has columns as long as its places, and not too many of either', () => {
		const long = new Float64Array(5000);
		const columns = Array.from({ length: 50 }, (_, at) => ({ name: `m${at}`.repeat(100), values: long }));
		const { batchTrack } = check({
			batchTrack: { at: long, columns: [...columns, { name: 'x', values: list(1) }] }
		});
		expect(batchTrack.at).toHaveLength(2000);
		expect(batchTrack.columns).toHaveLength(20);
		expect(batchTrack.columns[0]!.values).toHaveLength(2000);
		expect(batchTrack.columns[0]!.name).toHaveLength(60);
		expect(
			check({ epochTrack: { at: list(1, 2), columns: [{ name: 'x', values: list(1) }] } }).epochTrack.columns
		).toEqual([]);
	});

	it('has no numbers that cannot be counted with', () => {
		const checked = check({
			...training,
			secondsLeft: -1,
			examplesPerSecond: NaN,
			seconds: Infinity,
			batches: 1.5
		});
		expect(checked).toMatchObject({ secondsLeft: 0, examplesPerSecond: 0, seconds: 0 });
		expect(checked.batches).toBeUndefined();
	});
});

it('a run that is cut off leaves nothing moving', () => {
	const output = { kind: 'training', slot: '1', training } as const;
	expect(settle(output, 'stopped')).toMatchObject({ training: { state: 'stopped', epoch: 3 } });
	expect(settle({ ...output, training: { ...training, state: 'done' } }, 'failed')).toMatchObject({
		training: { state: 'done' }
	});
	const progress = { label: '', state: 'running', done: 1, seconds: 1 } as const;
	expect(settle({ kind: 'progress', slot: '1', progress }, 'stopped')).toMatchObject({
		progress: { state: 'stopped' }
	});
	expect(settle({ kind: 'progress', slot: '1', progress }, 'failed')).toMatchObject({
		progress: { state: 'ended' }
	});
});
