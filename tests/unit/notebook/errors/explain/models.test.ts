import { describe } from 'vitest';
import { expectTold, openMistakes, type Told } from '../../../../support/mistakes.ts';

const mistakes = openMistakes();
const dense = 'model.add(tf.layers.dense({ units: 1, inputShape: [4] }));\n';
const classes = "model.add(tf.layers.dense({ units: 3, inputShape: [4], activation: 'softmax' }));\n";
const ready = `${dense}model.compile({ loss: 'meanSquaredError', optimizer: 'sgd' });\n`;

/** Each cell makes an empty model on its first two lines. */
function withModel(table: Told[]): Told[] {
	const lead = "import * as tf from '@tensorflow/tfjs';\nconst model = tf.sequential();\n";
	return table.map(([what, cell, ...rest]) => [what, lead + String(cell), ...rest]);
}

describe('a model', () => {
	expectTold(
		() => mistakes,
		withModel([
			[
				'whose first layer does not know what comes in',
				'model.add(tf.layers.dense({ units: 1 }));',
				'3:7',
				'`inputShape: [4]`'
			],
			[
				'without layers',
				"model.compile({ loss: 'meanSquaredError', optimizer: 'sgd' });\nawait model.fit(tf.ones([3, 4]), tf.ones([3, 1]));",
				'3:7',
				'`model.add('
			],
			[
				'that is not compiled',
				`${dense}await model.fit(tf.ones([3, 4]), tf.ones([3, 1]));`,
				'4:13',
				'`model.compile('
			],
			[
				'without a loss',
				`${dense}model.compile({ optimizer: 'sgd' });`,
				'4:7',
				'`binaryCrossentropy` for yes or no'
			],
			[
				'with a loss of another name',
				`${dense}model.compile({ optimizer: 'sgd', loss: 'mse' });\nawait model.fit(tf.ones([3, 4]), tf.ones([3, 1]));`,
				'4:7',
				'Did you mean `meanSquaredError`?'
			],
			[
				'with a misspelt loss',
				`${dense}model.compile({ optimizer: 'sgd', loss: 'meanSquareError' });`,
				'4:7',
				'Did you mean `meanSquaredError`?'
			],
			[
				'with a misspelt metric',
				`${dense}model.compile({ optimizer: 'sgd', loss: 'meanSquaredError', metrics: ['accurcy'] });`,
				'4:7',
				'Did you mean `accuracy`?'
			],
			[
				'with a misspelt optimizer',
				`${dense}model.compile({ optimizer: 'adaam', loss: 'meanSquaredError' });`,
				'4:7',
				'Did you mean `adam`?'
			],
			[
				'with a misspelt activation',
				"model.add(tf.layers.dense({ units: 1, inputShape: [4], activation: 'reluu' }));",
				'3:21',
				'Did you mean `relu`?'
			],
			['whose layer has no size', 'model.add(tf.layers.dense({ inputShape: [4] }));', '3:21', '`units: 8`'],
			[
				'with a recurrent layer over a flat row',
				'model.add(tf.layers.lstm({ units: 2, inputShape: [4] }));',
				'3:7',
				'`[steps, features]`'
			],
			[
				'with a dense layer before what needs flat rows',
				'model.add(tf.layers.conv2d({ filters: 1, kernelSize: 3, inputShape: [9, 9, 1] }));\nmodel.add(tf.layers.lstm({ units: 1 }));',
				'4:7',
				'`tf.layers.flatten()`'
			]
		])
	);
});

describe('the data of a model', () => {
	expectTold(
		() => mistakes,
		withModel([
			[
				'with too many columns, in fit',
				`${ready}await model.fit(tf.ones([3, 5]), tf.ones([3, 1]));`,
				'5:13',
				'takes 4 columns and the data has 5',
				'`inputShape: [5]`'
			],
			[
				'with too many columns, in predict',
				`${ready}model.predict(tf.ones([3, 5]));`,
				'5:7',
				'takes 4 columns and the data has 5'
			],
			[
				'that is a single example',
				`${ready}model.predict(tf.ones([4]));`,
				'5:7',
				'`tf.tensor2d([[…]])`',
				'`[1, 4]`'
			],
			[
				'that is a single picture',
				'model.add(tf.layers.flatten({ inputShape: [5, 5, 1] }));\nmodel.predict(tf.ones([5, 5, 1]));',
				'4:7',
				'`.expandDims(0)`',
				'`[1, 5, 5, 1]`'
			],
			['as a list, in predict', `${ready}model.predict([1, 2, 3, 4]);`, '5:7', '`tf.tensor2d([[…], […]])`'],
			[
				'as a list, in fit',
				`${ready}await model.fit([[1, 2, 3, 4]], [[1]]);`,
				'5:13',
				'takes tensors',
				'`tf.tensor2d(rows)`'
			],
			[
				'that is not waited for',
				`${ready}const rows = Promise.resolve(tf.ones([3, 4]));\nawait model.fit(rows, tf.ones([3, 1]));`,
				'6:13',
				'is a Promise'
			],
			[
				'with fewer labels than rows',
				`${ready}await model.fit(tf.ones([3, 4]), tf.ones([2, 1]));`,
				'5:13',
				'3 rows and 2 labels'
			],
			[
				'with class numbers for a one-hot loss',
				`${classes}model.compile({ loss: 'categoricalCrossentropy', optimizer: 'sgd' });\nawait model.fit(tf.ones([3, 4]), tf.tensor1d([0, 1, 2]));`,
				'5:13',
				'`tf.oneHot(labels.toInt(), 3)`',
				'`sparseCategoricalCrossentropy`'
			],
			[
				'with one-hot labels for a sparse loss',
				`${classes}model.compile({ loss: 'sparseCategoricalCrossentropy', optimizer: 'sgd' });\nawait model.fit(tf.ones([3, 4]), tf.oneHot(tf.tensor1d([0, 1, 2], 'int32'), 3));`,
				'5:13',
				'`categoricalCrossentropy`',
				'`units: 3`'
			],
			[
				'used by a second fit meanwhile',
				`${ready}const fit = () => model.fit(tf.ones([3, 4]), tf.ones([3, 1]));\nawait Promise.all([fit(), fit()]);`,
				'5:25',
				'`await model.fit(…)`'
			],
			[
				'that is not in batches',
				`${ready}await model.fitDataset(tf.data.array([{ xs: [1, 2, 3, 4], ys: [1] }]), { epochs: 1 });`,
				'nowhere',
				'`.batch(32)`'
			]
		])
	);
});
