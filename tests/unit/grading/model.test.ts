import { describe, expect, it } from 'vitest';
import type { CheckTools } from '#grading/define.ts';
import { tensor } from '#grading/index.ts';
import { gradeSource } from '../../support/grading.ts';

interface Learner {
	build(classes: number): unknown;
	net: unknown;
}

const imports = 'import * as tf from "@tensorflow/tfjs";\n';
const build = (
	last = "{ units: classes, activation: 'softmax' }",
	compile = "optimizer: 'adam', loss: 'categoricalCrossentropy'"
) =>
	`${imports}function build(classes) {
	const net = tf.sequential();
	net.add(tf.layers.dense({ units: 8, activation: 'relu', inputShape: [4] }));
	net.add(tf.layers.dropout({ rate: 0.5 }));
	net.add(tf.layers.dense(${last}));
	${compile && `net.compile({ ${compile} });`}
	return net;
}`;

const check = (source: string, run: (tools: CheckTools<Learner>) => Promise<void>) =>
	gradeSource<Learner>(source, (makers) => [makers.check('the model', run)]);

const built = (source: string) =>
	check(source, async ({ model }) => {
		const net = await model('build', { args: [10] });
		net.needsLayers([
			{ type: 'dense', settings: { units: 8, activation: 'relu' } },
			{ type: 'dropout', settings: { rate: 0.5 } },
			{
				type: 'dense',
				settings: { units: 10, activation: 'softmax' },
				because: 'for probabilities of 10 classes'
			}
		]);
		net.needsCompiled({
			optimizer: 'adam',
			loss: 'categoricalCrossentropy',
			because: 'for more than two classes'
		});
		expect(net.parameters).toBe(4 * 8 + 8 + 8 * 10 + 10);
		expect(net.layers[2]).toMatchObject({ outputShape: [null, 10], parameters: 90, trainable: true });
	});

describe('a model that a function returns', () => {
	it('passes when its layers, loss and optimiser are as they should be', async () => {
		expect(await built(build())).toMatchObject({ outcome: 'passed' });
		expect(await built(build().replace('function', 'async function'))).toMatchObject({ outcome: 'passed' });
	});

	it.each([
		[
			build("{ units: 10, activation: 'relu' }"),
			'The last layer has 10 units and `relu`; for probabilities of 10 classes it needs `softmax`.'
		],
		[
			build('{ units: 1 }'),
			'The last layer has 1 unit and `linear`; for probabilities of 10 classes it needs 10 units and `softmax`.'
		],
		[
			build('{ units: 3 }'),
			'The last layer has 3 units and `linear`; for probabilities of 10 classes it needs 10 units and `softmax`.'
		],
		[
			build().replace('tf.layers.dropout({ rate: 0.5 })', 'tf.layers.dense({ units: 2 })'),
			'The second layer is of the type `dense`; it needs to be `dropout` with `rate: 0.5`.'
		],
		[
			build().replace(/\tnet.add\(tf.layers.dropout.*\n/, ''),
			'The model has 2 layers (`dense`, `dense`); it needs 3 layers.'
		],
		[build(undefined, ''), 'The model is not compiled.\nCall `model.compile('],
		[
			build(undefined, "optimizer: 'adam', loss: 'meanSquaredError'"),
			'The model has the loss `meanSquaredError`; for more than two classes it needs `categoricalCrossentropy`.'
		],
		[
			build(undefined, "optimizer: tf.train.sgd(0.1), loss: 'categoricalCrossentropy'"),
			'The model has the optimizer `SGD`; for more than two classes it needs `adam`.'
		],
		[`${imports}const build = () => {}`, '`build(10)` returned undefined; this task needs a model'],
		[
			`${imports}const build = () => ({ layers: [], countParams: () => 130 })`,
			'`build(10)` is an object; this task needs a model'
		],
		[`${imports}const build = 5`, '`build(10)` is a number; this task needs a model']
	])('is told what is not: %#', async (source, words) => {
		const { outcome, summary } = await built(source);
		expect(summary).toContain(words);
		expect(outcome).toBe('failed');
	});

	it('is not attempted while the name is missing, and crashes with what the function throws', async () => {
		expect((await built(`${imports}const bild = 1`)).outcome).toBe('not-attempted');
		expect((await built(`${imports}const build = () => tf.sequential({ layers: 5 })`)).outcome).toBe(
			'crashed'
		);
	});

	it('says of itself what it likes, and breaks nothing', async () => {
		const lying = build().replace(
			'return net;',
			"net.layers[2].getClassName = () => 5; net.layers[1].getConfig = () => 'x'; return net;"
		);
		expect((await built(lying)).outcome).toBe('failed');
		const forged = `${imports}const build = () => Object.create(tf.LayersModel.prototype, { layers: { value: [] } })`;
		expect(['failed', 'crashed']).toContain((await built(forged)).outcome);
	});
});

describe('a model that a name holds', () => {
	/** Predicts the class by the sign of the first value. */
	const net = (
		weight: number
	) => `${imports}const net = tf.sequential({ layers: [tf.layers.dense({ units: 1, activation: 'sigmoid', inputShape: [2] })] });
net.setWeights([tf.tensor([[${weight}], [0]]), tf.tensor([0])]);`;
	const rows = [[3, 1], [-2, 1], [1, -5], [-4, 0]]; // prettier-ignore
	const scored = (source: string) =>
		check(source, async ({ model }) => {
			const { needsScore, predictions } = await model('net', { rows: tensor(rows) });
			expect(predictions).toHaveLength(4);
			needsScore({ on: '4 rows that it has not seen', labels: [1, 0, 1, 0], accuracy: 0.75 });
		});

	it('is scored on rows that it has not seen', async () => {
		expect((await scored(net(2))).outcome).toBe('passed');
		expect(await scored(net(-2))).toMatchObject({
			outcome: 'failed',
			summary:
				'On 4 rows that it has not seen the model is right in 0 % of the cases; it needs at least 75 %.'
		});
		expect((await scored(net(NaN))).summary).toContain('predicts NaN: its training has run away');
	});

	it('crashes on rows of another width, and is none when it only predicts', async () => {
		expect((await scored(net(2).replace('[2]', '[3]').replace(', [0]]', ', [0], [0]]'))).outcome).toBe(
			'crashed'
		);
		const forged = 'const net = { layers: [], predict: () => [[1], [0], [1], [0]] }';
		expect((await scored(forged)).summary).toContain('`net` is an object; this task needs a model');
	});

	it('may be judged by its error', async () => {
		const judged = (error: number) =>
			check(net(0), async ({ model }) => {
				const { needsScore } = await model('net', { rows: tensor(rows) });
				needsScore({ on: '4 days', truths: [0.5, 0.5, 0.5, 1.5], error });
			});
		expect((await judged(0.5)).outcome).toBe('passed');
		expect((await judged(0.4)).summary).toBe(
			'On 4 days the model is off by 0.5 (root of the mean squared error); it may be 0.4 at most.'
		);
	});
});
