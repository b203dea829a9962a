/** Tensors on the graphics card, which Chromium's own SwiftShader plays here: by WebGL, and by WebGPU. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readExercise, runCode, demo, task, textOf, untilReady, untilText, patience } from './lesson.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite({ webgpu: true });
});
afterAll(() => site.close());

/** Sums in another order differ in the sixth digit; five steps of training make more of that. */
const tolerance = 1e-3;

const training = `import * as tf from '@tensorflow/tfjs';
const kernelInitializer = tf.initializers.glorotUniform({ seed: 1 });
const model = tf.sequential({ layers: [
	tf.layers.conv2d({ inputShape: [8, 8, 2], filters: 4, kernelSize: 3, activation: 'relu', kernelInitializer }),
	tf.layers.maxPooling2d({ poolSize: 2 }), tf.layers.flatten(),
	tf.layers.dense({ units: 3, activation: 'softmax', kernelInitializer })
] });
model.compile({ optimizer: 'adam', loss: 'categoricalCrossentropy' });
const x = tf.randomUniform([16, 8, 8, 2], 0, 1, 'float32', 'same');
const y = tf.oneHot(tf.range(0, 16, 1, 'int32').mod(tf.scalar(3, 'int32')), 3);
const { history } = await model.fit(x, y, { epochs: 5, shuffle: false });
console.log(\`on=\${tf.getBackend()} epsilon=\${tf.backend().epsilon()} loss=\${history['loss'].at(-1)}\`);`;

async function choose(page: Page, from: string, choice: string): Promise<void> {
	await page.getByRole('toolbar', { name: 'Notebook' }).getByRole('button', { name: from }).click();
	const panel = page.getByRole('dialog', { name: 'What tensors run on' });
	await panel.getByRole('radio', { name: choice }).check();
	await panel.getByRole('button', { name: 'Close' }).click();
}

it('the learner moves tensors to the card: trainings come out alike, and tasks stay where they were', async () => {
	const { open, problems } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await untilReady(page);
	const cell = demo(page, 'fares');
	const losses: number[] = [];
	const train = async (backend: string, code: string) => {
		await runCode(cell, code, /^Ran in/, { ...patience, timeout: 90_000 });
		// Adam divides by it: with another one, steps are other steps.
		await untilText(cell, `on=${backend} epsilon=1e-7 loss=`);
		losses.push(Number(/loss=([\d.]+)/.exec((await textOf(cell)).replace(code, ''))?.[1]));
	};
	await train('wasm', training);
	await choose(page, 'WebAssembly', 'The graphics card, by WebGL');
	await train('webgl', `${training} // by WebGL`);
	await page.getByText('tensors on WebGL (your choice)').waitFor();
	await choose(page, 'WebGL', 'The graphics card, by WebGPU');
	await train('webgpu', `${training} // by WebGPU`);
	for (const loss of losses) expect(Math.abs(loss - losses[0]!)).toBeLessThan(tolerance);
	expect(losses[0]).toBeGreaterThan(0.5);

	const answer = task(page, 'Mean and median');
	const solution = readExercise('1-math-and-language/statistics', 'mean-and-median/solution.ts');
	await runCode(
		answer,
		`import * as tf from '@tensorflow/tfjs';\n${solution}\nconsole.log(\`on=\${tf.getBackend()}\`);`,
		/^Passed/
	);
	await untilText(answer, 'on=wasm');
	await page.getByText('tensors on WebAssembly (until the next run that is not graded)').waitFor();
	expect(problems).toEqual([]);
});

it('a card that is taken away fails what lay on it in words, and the next run is on the processor', async () => {
	const { open } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await untilReady(page);
	const cell = demo(page, 'fares');
	const tensors = `import * as tf from '@tensorflow/tfjs';\n`;
	await runCode(cell, `${tensors}tf.scalar(1)`, /^Ran in/);
	await choose(page, 'WebAssembly', 'The graphics card, by WebGL');
	const loseCard = `${tensors}const doubled = tf.tensor([1, 2]).mul(2);
(tf.backend() as any).gpgpu.gl.getExtension('WEBGL_lose_context').loseContext();
console.log(await doubled.data());`;
	await runCode(cell, loseCard, /^Stopped at an error/, { ...patience, timeout: 60_000 });
	await untilText(cell, 'The browser has taken the graphics card away');
	await runCode(cell, `${tensors}console.log(tf.getBackend() + ' ' + tf.tensor([1, 2]).mul(3))`, /^Ran in/);
	await untilText(cell, '[3, 6]');
	await page.getByText('tensors on WebAssembly (the graphics card did not start)').waitFor();
});

it('nothing is measured where the processor plays the card', async () => {
	const { open } = await site.newLearner();
	const page = await open('/lesson/statistics');
	await untilReady(page);
	await runCode(demo(page, 'fares'), `import * as tf from '@tensorflow/tfjs';\ntf.scalar(1)`, /^Ran in/);
	await page
		.getByText('tensors on WebAssembly (there is no graphics card to use)')
		.waitFor({ timeout: 30_000 });
});
