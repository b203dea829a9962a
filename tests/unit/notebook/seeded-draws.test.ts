import { afterEach, describe, expect, it, vi } from 'vitest';
import { nodeHost } from '#cli/node/node-host.ts';
import { Kernel } from '#kernel/page/kernel.ts';
import { attemptTask } from '#notebook/attempt.ts';
import { Runner } from '#notebook/runner.ts';

vi.setConfig({ testTimeout: 60_000 });

const checks = new URL('../../support/checks.ts', import.meta.url).href;

const open: Kernel[] = [];
afterEach(() => open.splice(0).forEach((kernel) => kernel.dispose()));

/** @returns grades the answer, in one kernel for all seeds, and gives the sentence that holds what was drawn */
function openAnswer(source: string, demo = '') {
	const outputs: string[] = [];
	const output = (event: unknown) => void outputs.push(JSON.stringify(event));
	const kernel = new Kernel(nodeHost, { output, lateError() {}, backend() {} });
	open.push(kernel);
	const runner = new Runner(kernel);
	runner.texts.setAll([
		{ id: 'demo', source: demo },
		{ id: 'task', source }
	]);
	const grade = async (seed: number) => {
		runner.forgetAll(); // what the answer needs runs again, too
		const task = { kernel, runner, host: nodeHost, task: 'lesson/task', cell: 'task', starter: '', seed };
		return (await attemptTask({ ...task, checks: async () => checks })).summary;
	};
	return { grade, runner, outputs };
}

const drawn = (summary: string) => /returned (0\.\d+)/.exec(summary)?.[1];

describe('what an answer draws at random', () => {
	it.each([
		['in its function', 'function double() {\n\treturn Math.random();\n}', ''],
		['in its cell', 'const luck = Math.random();\nfunction double() {\n\treturn luck;\n}', ''],
		['in a cell that it needs', 'function double() {\n\treturn luck;\n}', 'const luck = Math.random();'],
		[
			'with a function that it has kept',
			'const { random } = Math;\nfunction double() {\n\treturn random();\n}',
			''
		],
		[
			'by a tensor',
			"import * as tf from '@tensorflow/tfjs';\nfunction double() {\n\treturn tf.tidy(() => tf.randomUniform([1], 0, 1).dataSync()[0]);\n}",
			''
		],
		[
			'by a data set that is shuffled',
			"import * as tf from '@tensorflow/tfjs';\nconst order = await tf.data.array([...Array(20).keys()]).shuffle(20).toArray();\nfunction double() {\n\treturn Number('0.' + order.join(''));\n}",
			''
		],
		[
			'by a layer that begins anywhere',
			"import * as tf from '@tensorflow/tfjs';\nfunction double() {\n\treturn tf.tidy(() => tf.abs(tf.initializers.glorotUniform({}).apply([1, 1])).mul(0.1).dataSync()[0]);\n}",
			''
		]
	])('%s is the same for the same seed', async (_, source, demo) => {
		const { grade } = openAnswer(source, demo);
		const first = await grade(1);
		expect(drawn(first)).toBeDefined();
		expect(await grade(2)).not.toBe(first);
		expect(await grade(1)).toBe(first);
	});

	it('is not the same twice in one grading, nor in two cells', async () => {
		const source =
			'const own = Math.random();\nfunction double() {\n\tconst drawn = [own, luck, Math.random(), Math.random()];\n\treturn new Set(drawn).size / 10;\n}';
		const { grade } = openAnswer(source, 'const luck = Math.random();');
		expect(drawn(await grade(1))).toBe('0.4');
	});

	it('comes from what it puts in the place of Math.random', async () => {
		const { grade } = openAnswer(
			'Math.random = () => 0.25;\nfunction double() {\n\treturn Math.random();\n}'
		);
		expect(drawn(await grade(1))).toBe('0.25');
		expect(drawn(await grade(2))).toBe('0.25');
	});

	it('is drawn all the same where it has frozen Math', async () => {
		const { grade } = openAnswer('Object.freeze(Math);\nfunction double() {\n\treturn Math.random();\n}');
		expect(drawn(await grade(1))).toBeDefined();
	});

	it('is nobody’s to foresee when nothing is graded', async () => {
		const { grade, runner, outputs } = openAnswer(
			'function double() {\n\treturn Math.random();\n}',
			'Math.random()'
		);
		await grade(1);
		await runner.run('demo');
		await grade(1);
		await runner.run('demo');
		const [one, other] = outputs.map((output) => /0\.\d+/.exec(output)?.[0]).filter(Boolean);
		expect(other).toBeDefined();
		expect(one).not.toBe(other);
	});
});
