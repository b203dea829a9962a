import { describe, expect, it } from 'vitest';
import { expectTold, openMistakes, type Told } from '../../../../support/mistakes.ts';

const mistakes = openMistakes();

/** Each cell imports tfjs on its first line. */
function withTensors(table: Told[]): Told[] {
	const lead = "import * as tf from '@tensorflow/tfjs';\n";
	return table.map(([what, cell, ...rest]) => [what, lead + String(cell), ...rest]);
}

describe('shapes', () => {
	expectTold(
		() => mistakes,
		withTensors([
			[
				'a matrix product',
				'tf.ones([2, 3]).matMul(tf.ones([2, 3]));',
				'2:17',
				'`[2, 3]` times `[2, 3]`',
				'columns of the first (3)',
				'rows of the second (2)',
				'second one turned'
			],
			[
				'a matrix product that cannot be mended',
				'tf.ones([2, 3]).matMul(tf.ones([5, 4]));',
				'2:17',
				'Check which data'
			],
			[
				'a sum that does not fit',
				'tf.ones([2, 3]).add(tf.ones([2, 4]));',
				'2:17',
				'`[2, 3]` and `[2, 4]`',
				'3 and 4 are neither'
			],
			[
				'a reshape with too much room',
				'tf.ones([2, 3]).reshape([4, 2]);',
				'2:17',
				'There are 6 values',
				'room for 8'
			],
			[
				'a reshape that does not divide',
				'tf.ones([2, 3]).reshape([-1, 4]);',
				'2:17',
				'6 values',
				'groups of 4'
			],
			[
				'a shape beside too few values',
				'tf.tensor([1, 2, 3], [2, 2]);',
				'2:4',
				'`[2, 2]` needs 4 values and there are 3'
			],
			[
				'a flat list for a matrix',
				'tf.tensor2d([1, 2, 3]);',
				'2:4',
				'`tf.tensor2d(values, [rows, columns])`'
			],
			[
				'objects for a matrix',
				'tf.tensor2d([{ a: 1 }, { a: 2 }]);',
				'2:4',
				'`[{ a: 1 }, { a: 2 }].map((row) => [row.a, row.b])`'
			],
			['rows of several lengths', 'tf.tensor([[1, 2], [3]]);', '2:4', '`rows.map((row) => row.length)`'],
			['a list of tensors', 'tf.tensor([tf.ones([2]), tf.ones([2])]);', '2:4', '`tf.stack([a, b])`'],
			[
				'tensors that cannot be joined',
				'tf.concat([tf.ones([2, 3]), tf.ones([2, 4])]);',
				'2:4',
				'`[2, 3]` and `[2, 4]` differ in axis 1',
				'`tf.concat([…], 1)`'
			],
			[
				'tensors of several ranks joined',
				'tf.concat([tf.ones([2, 3]), tf.ones([3])]);',
				'2:4',
				'`.expandDims()`'
			],
			['tensors that cannot be stacked', 'tf.stack([tf.ones([2]), tf.ones([3])]);', '2:4', '`[2]` and `[3]`'],
			['an axis that does not exist', 'tf.ones([2, 3]).sum(2);', '2:17', 'rank 2', 'axes 0 to 1'],
			['an axis that is too large to squeeze', 'tf.ones([2, 3]).squeeze([0]);', '2:17', 'axis 0 has size 2'],
			['an order of too few axes', 'tf.ones([2, 3]).transpose([0]);', '2:17', '`[1, 0]`'],
			['a part that does not come out even', 'tf.split(tf.ones([5]), 2);', '2:4', '`tf.split(x, [3, 2])`'],
			[
				'a picture without batch and channels',
				"tf.conv2d(tf.ones([3, 3]), tf.ones([2, 2, 1, 1]), 1, 'valid');",
				'2:4',
				'rank 4 and got one of rank 2',
				'`[batch, height, width, channels]`'
			],
			[
				'an index past the end',
				"tf.gather(tf.ones([3]), tf.tensor1d([0, 5], 'int32'));",
				'2:4',
				'from 0 to 2, and here is 5'
			],
			[
				'labels and predictions of two shapes',
				'tf.losses.meanSquaredError(tf.ones([2, 3]), tf.ones([2, 2]));',
				'2:11',
				'`[2, 3]` and `[2, 2]`'
			],
			[
				'a variable that grows',
				'tf.variable(tf.ones([2])).assign(tf.ones([3]));',
				'2:27',
				'`[2]` and the new value `[3]`'
			]
		])
	);
});

describe('kinds of values', () => {
	expectTold(
		() => mistakes,
		withTensors([
			['a promise for a tensor', 'tf.add(Promise.resolve(1), 1);', '2:4', 'is a Promise', '`await`'],
			[
				'a promise of values',
				'const values = Promise.resolve([1]);\ntf.tensor(values);',
				'3:4',
				'`values` is a Promise'
			],
			['undefined for a tensor', 'let x;\ntf.add(x, 1);', '3:4', 'undefined or null'],
			[
				'a frame for a tensor',
				"import * as dfd from 'danfojs';\nconst frame = new dfd.DataFrame({ a: [1, 2] });\ntf.tensor2d(frame);",
				'4:4',
				'`frame.tensor`'
			],
			[
				'decimal numbers as indices',
				'tf.oneHot(tf.tensor1d([0, 1]), 3);',
				'2:4',
				"`tf.tensor1d(values, 'int32')`"
			],
			[
				'numbers for true and false',
				'tf.where(tf.ones([2]), tf.ones([2]), tf.ones([2]));',
				'2:4',
				'`x.greater(0)`'
			],
			['texts in arithmetic', "tf.tensor(['a', 'b']).add(1);", '2:23', 'holds texts'],
			[
				'another dtype for a variable',
				"tf.variable(tf.ones([2])).assign(tf.ones([2], 'int32'));",
				'2:27',
				"`.cast('float32')`"
			],
			[
				'values of a picture above 1',
				'await tf.browser.toPixels(tf.tensor2d([[0, 255]]));',
				'nowhere',
				'from 0 to 1, and here is 255',
				'Divide by 255'
			],
			['a list for a scalar', 'tf.scalar([1]);', '2:4', '`tf.tensor(values)`'],
			['a method of lists', 'const t = tf.ones([2]);\nt.map((v) => v);', '3:3', '`(await t.array()).map(…)`'],
			[
				'a method of tensors on a list',
				'const values = [1, 2];\nvalues.square();',
				'3:8',
				'`tf.tensor(values).square(…)`'
			],
			['a misspelt method', 'tf.ones([2, 2]).matmul(tf.ones([2, 2]));', '2:17', 'Did you mean `matMul`?'],
			[
				'a misspelt operation',
				'tf.matmul(tf.ones([2, 2]), tf.ones([2, 2]));',
				'2:4',
				'`tf` has no `matmul`. Did you mean `matMul`?'
			],
			['a misspelt layer', 'tf.layers.Dense({ units: 1 });', '2:11', 'Did you mean `dense`?'],
			['a misspelt optimizer', 'tf.train.Adam(0.1);', '2:10', 'Did you mean `adam`?'],
			[
				'an index into a tensor',
				'const t = tf.ones([2]);\nt[0].toFixed(2);',
				'3:6',
				'`const values = await t.array()`'
			],
			['the length of a tensor', 'const t = tf.ones([2]);\nt.length.toFixed();', '3:10', '`.size`'],
			['a loop over a tensor', 'const t = tf.ones([2]);\nfor (const v of t) v;', '3:17', '`await t.array()`'],
			[
				'values that are not waited for',
				'function first() {\n\tconst values = tf.ones([2]).data();\n\treturn values[0].toFixed();\n}\nfirst();',
				'4:19',
				'`values` is a Promise'
			],
			['plus between tensors', '(tf.ones([2]) + tf.ones([2])).print();', '2:31', '`a.add(b)`']
		])
	);
});

describe('life and learning', () => {
	expectTold(
		() => mistakes,
		withTensors([
			[
				'a tensor that was disposed',
				'const a = tf.ones([2]);\na.dispose();\na.add(1);',
				'4:3',
				'freed already',
				'`tf.tidy`'
			],
			[
				'a tensor that tidy has freed',
				'let kept;\ntf.tidy(() => { kept = tf.ones([2]); });\nkept.add(1);',
				'4:6',
				'freed already'
			],
			[
				'a loss without variables',
				'const w = tf.scalar(1);\ntf.train.sgd(0.1).minimize(() => w.square());',
				'3:19',
				'`tf.variable`'
			],
			[
				'a loss that forgets its variables',
				'const w = tf.variable(tf.scalar(1));\ntf.train.sgd(0.1).minimize(() => tf.scalar(2));',
				'3:19',
				'`tf.variable`'
			],
			[
				'a loss of many numbers',
				'const w = tf.variable(tf.ones([2]));\ntf.train.sgd(0.1).minimize(() => w.square());',
				'3:19',
				'rank 1',
				'`.mean()`'
			],
			[
				'a loss that is not returned',
				'const w = tf.variable(tf.ones([2]));\ntf.train.sgd(0.1).minimize(() => { w.square().sum(); });',
				'3:19',
				'`return`'
			],
			[
				'a loss that waits',
				'const w = tf.variable(tf.ones([2]));\ntf.train.sgd(0.1).minimize(async () => w.square().sum());',
				'3:19',
				'`async`'
			],
			[
				'an operation that nothing can be learned through',
				'tf.grad((x) => tf.topk(x, 1).values.sum())(tf.ones([4]));',
				'2:43',
				'`TopK`'
			],
			[
				'an operation that the backend lacks',
				'tf.complex([1], [1]);',
				'2:4',
				'`Complex` is missing on the wasm backend',
				'ours to fill',
				"`await tf.setBackend('cpu')`"
			],
			['a step of nothing', 'tf.range(0, 10, 0);', '2:4', 'cannot be 0']
		])
	);

	it('can be had on another backend meanwhile', async () => {
		const told = await mistakes.run({
			cell: "import * as tf from '@tensorflow/tfjs';\nawait tf.setBackend('cpu');\ntf.complex([1], [1]);\nawait tf.setBackend('wasm');"
		});
		expect(told).toBeUndefined();
	});

	it('does not go with an async function in tidy: tfjs lets it pass, so the cell is warned', async () => {
		const own = openMistakes();
		await own.run({
			cell: "import * as tf from '@tensorflow/tfjs';\nawait tf.tidy(async () => tf.ones([2]));"
		});
		const lines = own.outputs.map((output) => JSON.stringify(output));
		expect(lines.filter((line) => line.includes('tf.tidy does not wait'))).toHaveLength(1);
	});
});

describe('memory', () => {
	// Last: what wasm has used up stays used up.
	expectTold(
		() => openMistakes(),
		withTensors([
			[
				'more than there is',
				'tf.zeros([100_000, 100_000]).add(1);',
				'2:4',
				'memory for tensors is used up',
				'press Stop'
			]
		])
	);
});
