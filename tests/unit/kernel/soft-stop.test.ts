import * as tf from '@tensorflow/tfjs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { watchTraining } from '#kernel/worker/training-watch.ts';
import { makeSession, type TestSession } from '../../support/session.ts';

let test: TestSession;
beforeAll(() => watchTraining(tf, () => test.session.turns.current));
beforeEach(() => {
	test = makeSession();
	Object.assign(globalThis, { interrupt: () => test.session.interrupt(), seen: (seen = []) });
});

let seen: unknown[];

const model = (name = 'model') => `
	import * as tf from '@tensorflow/tfjs';
	const x = tf.ones([64, 2]), y = tf.ones([64, 1]);
	function make() {
		const made = tf.sequential();
		made.add(tf.layers.dense({ units: 1, inputShape: [2] }));
		made.compile({ loss: 'meanSquaredError', optimizer: 'sgd' });
		return made;
	}
	const ${name} = make();`;

describe('Stop while a model trains', () => {
	it('finds nothing to end when nothing trains', async () => {
		await test.run('a', `${model()} await model.fit(x, y, { epochs: 1 })`);
		expect(test.session.interrupt()).toBe(false);
	});

	it('ends it after the present batch, and the cell goes on with what it has', async () => {
		const { run, session } = test;
		const result = await run(
			'a',
			`${model()}
			const { history } = await model.fit(x, y, {
				epochs: 1000, batchSize: 4,
				callbacks: { onBatchEnd: (batch) => { seen.push(batch); if (batch === 5) interrupt() } }
			});
			const epochs = history.loss.length;`
		);
		expect(result.error).toBeUndefined();
		expect(session.value({ name: 'epochs' })).toMatchObject({ value: { value: 1 } });
		expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6]);
	});

	it('is heard although the learner’s fit never pauses, or pauses by an epoch only', async () => {
		for (const options of [
			`yieldEvery: 'never'`,
			'callbacks: tf.callbacks.earlyStopping({ patience: 1e6, monitor: "loss" })'
		]) {
			const running = test.run(
				'a',
				`${model()} await model.fit(x, y, { epochs: 1e7, ${options} }); const after = 1`
			);
			setTimeout(() => seen.push(test.session.interrupt()), 100);
			expect(await running).not.toHaveProperty('error');
		}
		expect(seen).toEqual([true, true]);
	});

	it('ends every later training of that run after one batch, and none of the next run', async () => {
		const source = `${model()}
			for (let round = 0; round < 3; round++) {
				const batches = [];
				await make().fit(x, y, {
					epochs: 2, batchSize: 8, callbacks: { onBatchEnd: (batch) => { batches.push(batch); if (stopAt === round && batch === 2) interrupt() } }
				});
				seen.push(batches.length);
			}`;
		await test.run('stop', 'const stopAt = 1');
		await test.run('a', source);
		expect(seen).toEqual([16, 4, 1]);
		seen.length = 0;
		await test.run('stop', 'const stopAt = -1');
		await test.run('a', source);
		expect(seen).toEqual([16, 16, 16]);
	});

	it('ends a training on a dataset', async () => {
		await test.run(
			'a',
			`${model()}
			const rows = tf.data.generator(function* () { for (;;) yield { xs: tf.ones([4, 2]), ys: tf.ones([4, 1]) } });
			await model.fitDataset(rows, {
				epochs: 3, batchesPerEpoch: 1e6, callbacks: { onBatchEnd: (batch) => { seen.push(batch); if (batch === 3) interrupt() } }
			});`
		);
		expect(seen.at(-1)).toBe(4);
	});

	it('gives callbacks NaN for what an epoch that was cut short has not measured', async () => {
		const { error } = await test.run(
			'a',
			`${model()}
			await model.fit(x, y, {
				epochs: 3, batchSize: 8, validationData: [x, y],
				callbacks: {
					onBatchEnd: (batch) => { if (batch === 2) interrupt() },
					onEpochEnd: (epoch, logs) => { seen.push(logs.val_loss.toFixed(3)) }
				}
			});`
		);
		expect(error).toBeUndefined();
		expect(seen).toEqual(['NaN']);
	});
});

describe('a training that nobody waits for', () => {
	const start = (epochs: string) =>
		`void model.fit(x, y, { epochs: ${epochs}, callbacks: { onBatchEnd: () => { seen.push('batch') } } }).then(() => seen.push('end'))`;
	const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

	it('can be ended too', async () => {
		await test.run('a', model());
		await test.run('b', start('1e7'));
		await pause(60);
		expect(test.session.interrupt()).toBe(true);
		await expect.poll(() => seen.at(-1)).toBe('end');
	});

	it('ends without a word when its cell runs again, and leaves the model free for the next training', async () => {
		await test.run('a', model());
		await test.run('b', start('1e7'));
		await pause(60);
		const result = await test.run('b', 'await model.fit(x, y, { epochs: 2 }); const fitted = true;');
		expect(result.error).toBeUndefined();
		const { length } = seen;
		await pause(60);
		expect(seen).toHaveLength(length);
		expect(test.lateErrors).toEqual([]);
	});
});

it('what goes wrong in a training is thrown as before', async () => {
	const { error } = await test.run('a', `${model()} await model.fit(tf.ones([4, 3]), y)`);
	expect(error?.message).toContain('each example has shape [2]');
	expect(test.session.interrupt()).toBe(false);
});
