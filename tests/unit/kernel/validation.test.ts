import * as tf from '@tensorflow/tfjs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { watchTraining } from '#kernel/worker/training-watch.ts';
import { makeSession, type TestSession } from '../../support/session.ts';

let test: TestSession;
let seen: unknown[];
beforeAll(() => watchTraining(tf, () => test.session.turns.current));
beforeEach(() => {
	test = makeSession();
	Object.assign(globalThis, { seen: (seen = []) });
});

const model = `
	import * as tf from '@tensorflow/tfjs';
	const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [8] })] });
	model.compile({ loss: 'meanSquaredError', optimizer: 'sgd', metrics: ['mae'] });
	const x = tf.randomNormal([70, 8]), y = x.sum(1, true);
	const data = (rows) => { const held = tf.randomNormal([rows, 8]); return [held, held.mean(1, true)]; };`;

describe('the validation of a training', () => {
	it('measures what tfjs measures, however it is cut into pieces', async () => {
		for (const rows of [5, 32, 1003, 4_000]) {
			const { error } = await test.run(
				'a',
				`${model}
				const validationData = data(${rows});
				const { history } = await model.fit(x, y, { epochs: 3, validationData });
				const [loss, mae] = model.evaluate(...validationData);
				seen.push(history.val_loss.length, history.val_loss[2] / loss.dataSync()[0], history.val_mae[2] / mae.dataSync()[0]);`
			);
			expect(error).toBeUndefined();
			const [epochs, loss, mae] = seen.splice(0);
			expect(epochs).toBe(3);
			expect(loss).toBeCloseTo(1, 5);
			expect(mae).toBeCloseTo(1, 5);
		}
	});

	it('is known to callbacks, which find its measures at the end of each epoch', async () => {
		const { error } = await test.run(
			'a',
			`${model}
			const look = new tf.CustomCallback({ onEpochEnd: (_, logs) => void seen.push(Object.keys(logs).join()) });
			await model.fit(x, y, { epochs: 1, validationSplit: 0.5, callbacks: look });
			seen.push(look.params.doValidation, look.params.metrics.join());`
		);
		expect(error).toBeUndefined();
		expect(seen).toEqual(['loss,mae,val_loss,val_mae', true, 'loss,mae,val_loss,val_mae']);
	});

	it('is left out of an epoch that the learner’s code has cut short', async () => {
		const { error } = await test.run(
			'a',
			`${model}
			const onBatchEnd = (batch) => { if (batch === 0) model.stopTraining = true; };
			const { history } = await model.fit(x, y, { epochs: 2, validationData: data(5), callbacks: { onBatchEnd } });
			seen.push(Object.keys(history).join());`
		);
		expect(error).toBeUndefined();
		expect(seen).toEqual(['loss,mae']);
	});

	it('hears Stop in its middle: the training keeps its weights, and no tensor is left behind', async () => {
		const held = () => tf.memory().numTensors;
		await test.run('a', `${model} const many = data(400_000);`);
		await test.run(
			'b',
			`await model.fit(x, y, { epochs: 1, validationData: many.map((all) => all.slice(0, 9)) })`
		);
		const before = held();
		const running = test.run(
			'b',
			`const { history } = await model.fit(x, y, { epochs: 1, validationData: many });
			seen.push(history.loss.length, ...history.val_loss);`
		);
		setTimeout(() => seen.push(test.session.interrupt()), 0);
		expect(await running).not.toHaveProperty('error');
		expect(seen).toEqual([true, 1, NaN]);
		expect(held()).toBe(before);
	});
});
