import * as tf from '@tensorflow/tfjs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { watchTraining } from '#kernel/worker/training-watch.ts';
import type { Output } from '#protocol/output.ts';
import type { Training } from '#protocol/training.ts';
import { makeSession, type TestSession } from '../../support/session.ts';

let test: TestSession;
let seen: unknown[];
beforeAll(() => watchTraining(tf, () => test.session.turns.current));
beforeEach(() => {
	test = makeSession();
	Object.assign(globalThis, { interrupt: () => test.session.interrupt(), seen: (seen = []) });
});

type TrainingOutput = Extract<Output, { kind: 'training' }>;

const shown = () => test.outputs().filter((output): output is TrainingOutput => output.kind === 'training');
/** The last state of each chart. */
const charts = (): Training[] => [...new Map(shown().map(({ slot, training }) => [slot, training])).values()];
const measured = ({ epochTrack }: Training) =>
	Object.fromEntries(epochTrack.columns.map(({ name, values }) => [name, [...values]]));

const model = (rate = 0.01) => `
	import * as tf from '@tensorflow/tfjs';
	const x = tf.ones([64, 2]), y = tf.zeros([64, 1]);
	const model = tf.sequential();
	model.add(tf.layers.dense({ units: 1, inputShape: [2], kernelInitializer: 'ones' }));
	model.compile({ loss: 'meanSquaredError', optimizer: tf.train.sgd(${rate}), metrics: ['mae'] });`;

const fit = (options: string) => `await model.fit(x, y, { batchSize: 16, ${options} })`;

async function train(source: string): Promise<void> {
	expect((await test.run('a', source)).error).toBeUndefined();
}

describe('a fit shows its course by itself', () => {
	it('with the measures that tfjs reports after batches and epochs', async () => {
		const options =
			'epochs: 3, validationData: [x, y], callbacks: { onEpochEnd: (_, logs) => { seen.push(logs) } }';
		await train(`${model()} ${fit(options)};`);
		const [chart] = charts();
		expect(charts()).toHaveLength(1);
		expect(chart).toMatchObject({
			number: 1,
			state: 'done',
			firstEpoch: 1,
			epoch: 3,
			epochs: 3,
			batch: 4,
			batches: 4
		});
		const logs = seen as Record<string, number>[];
		const names = ['loss', 'mae', 'val_loss', 'val_mae'];
		const told = Object.fromEntries(names.map((name) => [name, logs.map((log) => log[name])]));
		expect(measured(chart!)).toEqual(told);
		expect(chart!.epochTrack.at).toEqual(Float64Array.of(4, 8, 12));
		expect(chart!.batchTrack.columns.map(({ name }) => name)).toEqual(['loss', 'mae']);
		expect(chart!.batchTrack.columns[0]!.values[0]).toBeCloseTo(4, 5); // (1 + 1 − 0)²
	});

	it('while it goes on, a few times a second, and with the time that is left', async () => {
		await train(
			`${model()} ${fit('epochs: 1e6, callbacks: { onEpochEnd: () => { if (performance.now() - start > 700) interrupt() } }').replace('await', 'const start = performance.now(); await')};`
		);
		const running = shown()
			.map(({ training }) => training)
			.filter(({ state }) => state === 'running');
		expect(running.length).toBeGreaterThan(2);
		expect(running.length).toBeLessThan(15);
		const { secondsLeft, examplesPerSecond, epoch, seconds } = running.at(-1)!;
		expect(examplesPerSecond).toBeGreaterThan(0);
		expect(secondsLeft! / (seconds * (1e6 / epoch))).toBeCloseTo(1, 1);
	});

	it('in a chart for each, up to twelve', async () => {
		await train(`${model()} for (let round = 0; round < 15; round++) ${fit('epochs: 1')};`);
		expect(charts().map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 15]);
		expect(test.outputs().filter(({ kind }) => kind === 'dropped')).toEqual([]);
	});

	it('on a dataset whose length is not known at first', async () => {
		await train(
			`${model()}
			const rows = tf.data.generator(function* () { for (let i = 0; i < 3; i++) yield { xs: tf.ones([4, 2]), ys: tf.ones([4, 1]) } });
			await model.fitDataset(rows, { epochs: 2 });`
		);
		expect(charts()[0]).toMatchObject({ state: 'done', epochs: 2, batches: 3 });
		expect(shown()[0]!.training.batches).toBeUndefined();
	});

	it('from the epoch with which it begins', async () => {
		await train(`${model()} ${fit('initialEpoch: 5, epochs: 7')};`);
		expect(charts()[0]).toMatchObject({ firstEpoch: 6, epoch: 7, epochs: 7, state: 'done' });
	});

	it('also when it begins after the cell has ended', async () => {
		await test.run('a', model());
		await test.run('b', `setTimeout(async () => { ${fit('epochs: 1')}; seen.push('end') }, 5)`);
		await expect.poll(() => seen).toEqual(['end']);
		await expect.poll(() => charts()[0]?.state).toBe('done');
	});
});

describe('how it ended', () => {
	it('is early when the learner’s code or a callback ends it, unless that was the last epoch', async () => {
		const options = (epochs: number) =>
			`epochs: ${epochs}, callbacks: { onEpochEnd: (epoch) => { if (epoch === 1) model.stopTraining = true } }`;
		await train(`${model()} ${fit(options(9))}; ${fit(options(2))};`);
		expect(charts().map(({ state }) => state)).toEqual(['early', 'done']);
		expect(charts()[0]).toMatchObject({ epoch: 2, epochs: 9 });
	});

	it('is stopped when Stop was pressed, in the middle of an epoch too', async () => {
		const options =
			'epochs: 9, validationData: [x, y], callbacks: { onBatchEnd: (batch) => { if (batch === 1) interrupt() } }';
		await train(`${model()} ${fit(options)};`);
		expect(charts()[0]).toMatchObject({ state: 'stopped', epoch: 1, batch: 3, batches: 4 });
		expect(measured(charts()[0]!)).toMatchObject({ val_loss: [NaN], loss: [expect.any(Number)] });
	});

	it('is failed when something throws', async () => {
		const options =
			'epochs: 9, callbacks: { onEpochEnd: (epoch) => { if (epoch === 1) throw new Error("mine") } }';
		const { error } = await test.run('a', `${model()} try { ${fit(options)} } catch {}`);
		expect(error).toBeUndefined();
		expect(charts()[0]).toMatchObject({ state: 'failed', epoch: 2 });
	});

	it('tells where the loss was no number for the first time', async () => {
		await train(`${model(1e18)} ${fit('epochs: 4')};`);
		const { lostAt, state } = charts()[0]!;
		expect(state).toBe('done');
		expect(lostAt!.epoch).toBeLessThanOrEqual(2);
		await train(`${model()} await model.fit(x, tf.fill([64, 1], NaN), { epochs: 1 });`);
		expect(charts().at(-1)!.lostAt).toEqual({ epoch: 1, batch: 1 });
	});
});

describe('nothing is shown', () => {
	it('with verbose: 0', async () => {
		await train(`${model()} ${fit('epochs: 2, verbose: 0')};`);
		expect(shown()).toEqual([]);
	});

	it('while checks call', async () => {
		await train(`${model()} async function fitted() { ${fit('epochs: 2')}; return 1; }`);
		expect(await test.call('fitted')).toMatchObject({ kind: 'value' });
		expect(shown()).toEqual([]);
	});
});

it('showing takes no tensor into memory and changes no number', async () => {
	const source = (verbose: number) => `${model()}
		const before = tf.memory().numTensors;
		const { history } = ${fit(`epochs: 3, shuffle: false, verbose: ${verbose}`)};
		const losses = history.loss, kept = tf.memory().numTensors - before;`;
	await train(source(0));
	const values = ['losses', 'kept'].map((name) => test.session.value({ name }));
	await train(source(1));
	expect(['losses', 'kept'].map((name) => test.session.value({ name }))).toEqual(values);
});
