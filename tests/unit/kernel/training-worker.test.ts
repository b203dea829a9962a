import { afterAll, expect, it } from 'vitest';
import { nodeHost } from '../../../src/cli/node/node-host.ts';
import { Kernel } from '#kernel/page/kernel.ts';
import { analyseCell } from '#transpile/analyse.ts';
import { compileCell } from '#transpile/compile.ts';
import { linkCells } from '#transpile/graph.ts';

const ignore = () => undefined;
const kernel = new Kernel(nodeHost, { output: ignore, lateError: ignore, backend: ignore });
afterAll(() => kernel.dispose());

let version = 0;
function run(source: string) {
	const { code, reads, defines, live, imports } = compileCell(linkCells([analyseCell('a', source)]), 'a');
	return kernel.run({ cell: 'a', version: ++version, code, reads, defines, live }, imports);
}

const training = (epochs: string) => `
	import * as tf from '@tensorflow/tfjs';
	const model = tf.sequential();
	model.add(tf.layers.dense({ units: 16, activation: 'relu', inputShape: [8] }));
	model.add(tf.layers.dense({ units: 1 }));
	model.compile({ loss: 'meanSquaredError', optimizer: 'adam' });
	const x = tf.ones([256, 8]), y = tf.ones([256, 1]);
	const { history } = await model.fit(x, y, { epochs: ${epochs} });
	const epochs = history.loss.length, tensors = tf.memory().numTensors, buffers = tf.memory().numDataBuffers;`;

it('a model with activations trains on wasm, and leaves as much in memory each time', async () => {
	const left: unknown[] = [];
	for (let round = 0; round < 3; round++) {
		expect(await run(training('2'))).not.toHaveProperty('error');
		left.push([await kernel.value('tensors'), await kernel.value('buffers')]);
	}
	expect(left[2]).toEqual(left[1]);
});

it('a worker that trains hears of Stop, and keeps what it has', async () => {
	const running = run(training('1e7'));
	await expect.poll(() => kernel.interrupt(), { timeout: 20_000, interval: 20 }).toBe(true);
	expect(await running).not.toHaveProperty('error');
	expect(await kernel.value('epochs')).toMatchObject({ kind: 'value' });
});

it('a training that is stopped again and again leaves as much in memory each time', async () => {
	const left: unknown[] = [];
	for (let round = 0; round < 5; round++) {
		const running = run(training('1e7'));
		await expect.poll(() => kernel.interrupt(), { timeout: 20_000, interval: 20 }).toBe(true);
		expect(await running).not.toHaveProperty('error');
		left.push([await kernel.value('tensors'), await kernel.value('buffers')]);
	}
	expect(new Set(left.slice(1).map((one) => JSON.stringify(one))).size).toBe(1);
}, 60_000);
