import * as tf from '@tensorflow/tfjs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { watchTraining } from '#kernel/worker/training-watch.ts';
import type { Output } from '#protocol/output.ts';
import type { Training } from '#protocol/training.ts';
import { makeSession, type TestSession } from '../../support/session.ts';

let test: TestSession;
beforeAll(() => watchTraining(tf, () => test.session.turns.current));
beforeEach(() => {
	test = makeSession();
	Object.assign(globalThis, { interrupt: () => test.session.interrupt() });
});

type TrainingOutput = Extract<Output, { kind: 'training' }>;
const shown = () => test.outputs().filter((output): output is TrainingOutput => output.kind === 'training');
/** The last state of each chart. */
const charts = (): Training[] => [...new Map(shown().map(({ slot, training }) => [slot, training])).values()];

const model = (rate = 0.01, metrics = '') => `
	import * as tf from '@tensorflow/tfjs';
	const x = tf.ones([64, 2]), y = tf.zeros([64, 1]);
	const model = tf.sequential();
	model.add(tf.layers.dense({ units: 1, inputShape: [2], kernelInitializer: 'ones' }));
	model.compile({ loss: 'meanSquaredError', optimizer: tf.train.sgd(${rate}), metrics: [${metrics}] });`;
const fit = (options: string) => `await model.fit(x, y, { batchSize: 16, ${options} });`;

async function train(source: string): Promise<void> {
	expect((await test.run('a', source)).error).toBeUndefined();
}

describe('a fit shows its course by itself', () => {
	it('with the measures after batches and after epochs that tfjs reports', async () => {
		await train(
			`${model(0.01, `'mae'`)} const history = (${fit('epochs: 3, validationData: [x, y]').slice(0, -1)}).history`
		);
		const [chart] = charts();
		expect(chart).toMatchObject({ number: 1, state: 'done', firstEpoch: 1, epoch: 3, epochs: 3, batch: 4, batches: 4 });
		expect(chart!.epochTrack.at).toEqual(Float64Array.of(4, 8, 12));
		expect(chart!.epochTrack.columns.map(({ name }) => name)).toEqual(['val_loss', 'val_mae', 'loss', 'mae']);
		const history = test.session.value({ name: 'history' });
		const told = chart!.epochTrack.columns.map(({ name, values }) => [name, [...values]]);
		expect(JSON.stringify(history)).toContain('"loss"');
		for (const [name, values] of told) expect(await test.call('look', name)).toBeDefined(), void values;
		expect(chart!.batchTrack.columns.map(({ name }) => name)).toEqual(['loss', 'mae']);
		expect(chart!.batchTrack.at[0]).toBe(1);
	});
});
