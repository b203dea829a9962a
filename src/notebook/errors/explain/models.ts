/** The commonest mistakes with models. The messages are those of tfjs-layers 4. */
import { findNearest } from '#base/nearest.ts';
import { argumentsOf } from '../code.ts';
import { kindOf } from '../kinds.ts';
import { code, type Mistake } from '../mistake.ts';
import { readShape, writeShape } from './shapes.ts';
import { explainBy, type Entry } from './table.ts';

const losses =
	'meanSquaredError meanAbsoluteError meanAbsolutePercentageError meanSquaredLogarithmicError squaredHinge hinge categoricalHinge logcosh categoricalCrossentropy sparseCategoricalCrossentropy binaryCrossentropy kullbackLeiblerDivergence poisson cosineProximity'.split(
		' '
	);
const metrics = [
	'accuracy',
	'binaryAccuracy',
	'categoricalAccuracy',
	'precision',
	'recall',
	'mse',
	'mae',
	...losses
];
const optimizers = ['sgd', 'adam', 'rmsprop', 'adagrad', 'adadelta', 'adamax'];
const activations =
	'relu sigmoid softmax tanh linear elu selu softplus softsign hardSigmoid relu6 swish mish gelu'.split(' ');

/** What Keras and its papers call the losses. */
const otherNames: Record<string, string> = {
	mse: 'meanSquaredError',
	mae: 'meanAbsoluteError',
	MSE: 'meanSquaredError',
	crossentropy: 'categoricalCrossentropy',
	categorical_crossentropy: 'categoricalCrossentropy',
	sparse_categorical_crossentropy: 'sparseCategoricalCrossentropy',
	binary_crossentropy: 'binaryCrossentropy',
	mean_squared_error: 'meanSquaredError',
	logLoss: 'binaryCrossentropy'
};

const entries: Entry[] = [
	[
		/^The first layer in a Sequential model must get an `inputShape`/,
		'The first layer must be told what comes in, without the number of rows: `inputShape: [4]` for four columns, `[28, 28, 1]` for small grey pictures.'
	],
	[
		/^input\w* expected a batch of elements where each example has shape \[([\d,]*)\] .* received an input with (\d+) examples, each with shape \[([\d,]*)\]/,
		([needed, , got]) => explainInput(needed!, got!)
	],
	[
		/^target\w* expected a batch of elements where each example has shape \[([\d,]*)\] .* each with shape \[([\d,]*)\]/,
		explainTarget
	],
	[
		/^You are passing a target array of shape .* while using a loss 'categorical_crossentropy'/,
		() => explainTarget(['2', '1'])
	],
	[
		/^A target Tensor with shape ([\d,]*) was passed for an output of shape ([\w,]*)/,
		([target, output]) =>
			`The model gives ${writeShape(readShape(output!))} and the labels are ${writeShape(readShape(target!))}: for this loss they must have the same shape. Check the \`units\` of the last layer.`
	],
	[
		/^Error when checking \w* ?: expected (\S+) to have shape (\[[^\]]*\]) but got array with shape (\[[^\]]*\])/,
		([, needed, got]) => explainBatch(readShape(needed!), readShape(got!))
	],
	[
		/^Error when checking \w* ?: expected (\S+) to have (\d+) dimension\(s\)\.?,? but got array with shape (\[[^\]]*\])/,
		([name, rank, got]) => explainDimensions(name!, Number(rank), readShape(got!))
	],
	[
		/^Error when checking model \w* ?: the Array of Tensors .* Expected to see (\d+) Tensor\(s\), but instead got (\d+)/,
		([needed]) =>
			`A list counts as one tensor per input, and the model has ${needed}. Give a tensor of rows instead: \`tf.tensor2d([[…], […]])\`.`
	],
	[
		/^Input Tensors should have the same number of samples as target Tensors\. Found (\d+) input sample\(s\) and (\d+) target/,
		([inputs, targets]) =>
			`There are ${inputs} rows and ${targets} labels; each row needs one. Did a filter or a split go over only one of the two?`
	],
	[
		/^The model needs to be compiled before being used/,
		"Say first how it is to learn: `model.compile({ optimizer: 'adam', loss: 'meanSquaredError' })`."
	],
	[
		/^When passing an Array as loss, it should have one entry per model output/,
		'A model that is to learn needs a loss: `meanSquaredError` for numbers, `binaryCrossentropy` for yes or no, `categoricalCrossentropy` for several kinds.'
	],
	[/^Unknown loss (\S+)/, ([name]) => explainChoice(name!, losses, 'loss')],
	[/^Unknown metric (\S+)/, ([name]) => explainChoice(name!, metrics, 'metric')],
	[/^Unknown Optimizer (\S+)/, ([name]) => explainChoice(name!, optimizers, 'optimizer')],
	[/^Unknown activation: (\w+)/, ([name]) => explainChoice(name!, activations, 'activation')],
	[
		/^Unknown (\w+): (\w+)\. This may be due to/,
		([what, name]) =>
			`There is no ${what} called ${code(name!)}. Check its spelling: names are written like \`glorotUniform\`.`
	],
	[
		/^Expected (\w+) to be a positive integer, but got (\S+?)\.?$/,
		([name, got]) =>
			got === 'undefined'
				? `The layer needs ${code(name!)}: for a dense layer, how many numbers it gives. Add ${code(`${name}: 8`)}.`
				: `${code(name!)} must be a whole number above 0.`
	],
	[
		/^Sequential model cannot be built: model is empty/,
		'The model has no layers yet. Add some first: `model.add(tf.layers.dense({ units: 1, inputShape: [4] }))`.'
	],
	[
		/^Cannot start training because another fit\(\) call is ongoing/,
		'The model is still training from an earlier `fit`. Wait for it: `await model.fit(…)`.'
	],
	[
		/^Input \d+ is incompatible with layer (\w+): expected (?:min_)?ndim=(\d), found ndim=(\d)/,
		([layer, needed, found]) => explainLayer(layer!, needed!, found!)
	],
	[/^No data provided for/, (_, mistake) => explainNoTensor(mistake)],
	[
		/^Received an array of (\d+) Tensors, but expected/,
		'A dataset for `fitDataset` comes in batches: end it with `.batch(32)`.'
	]
];

export const explainModels = explainBy(entries);

function explainInput(needed: string, got: string): string {
	const [model, data] = [readShape(needed), readShape(got)];
	if (model.length === 1 && data.length === 1) {
		return `The model takes ${model[0]} columns and the data has ${data[0]}. Set ${code(`inputShape: [${data[0]}]`)}, or choose the columns.`;
	}
	return `The model takes examples of shape ${writeShape(model)} and the data has ${writeShape(data)}. Change \`inputShape\`, or \`.reshape\` the data.`;
}

function explainTarget([needed, got]: string[]): string {
	const [units = 1, label = 1] = [readShape(needed!).at(-1), readShape(got!).at(-1)];
	if (label === 1 && units > 1) {
		return `The last layer gives ${needed === '2' && got === '1' ? 'one number per class' : `${units} numbers`} and each label is one. Make them one-hot, ${code(`tf.oneHot(labels.toInt(), ${units})`)}, or use the loss \`sparseCategoricalCrossentropy\`.`;
	}
	if (units === 1 && label > 1) {
		return `One number per label is expected and each has ${label}. With one-hot labels use the loss \`categoricalCrossentropy\` and ${code(`units: ${label}`)} in the last layer; for \`sparseCategoricalCrossentropy\` give the number of the class.`;
	}
	return `The last layer gives ${units} numbers and each label has ${label}: set its \`units\` to ${label}, or check the labels.`;
}

function explainBatch(needed: number[], got: number[]): string {
	const [columns, found] = [needed.at(-1)!, got];
	const isSingle = needed.length === 2 && found.length === 2 && found[1] === 1 && found[0] === columns;
	if (isSingle) {
		return `A model takes a list of examples, also for one: ${code('tf.tensor2d([[…]])')}, with the shape ${writeShape([1, columns])}.`;
	}
	if (needed.length === 2) return explainInput(String(columns), String(found.at(-1)));
	return `The model takes ${writeShape(needed)} and got ${writeShape(got)}. \`.reshape\` the data, or change \`inputShape\`.`;
}

function explainDimensions(name: string, rank: number, got: number[]): string {
	if (got.length === rank - 1) {
		return `A model takes a list of examples, also for one: put it into a batch with \`.expandDims(0)\`, so that ${writeShape(got)} becomes ${writeShape([1, ...got])}.`;
	}
	return `${code(name)} takes ${rank} dimensions and got ${writeShape(got)}. \`.reshape\` the data, or change \`inputShape\`.`;
}

function explainLayer(layer: string, needed: string, found: string): string {
	if (Number(found) > Number(needed)) {
		return `The layer ${code(layer)} takes ${needed} dimensions and what comes before gives ${found}. Put \`tf.layers.flatten()\` between them.`;
	}
	return `The layer ${code(layer)} takes ${needed} dimensions and what comes before gives ${found}. Recurrent layers take \`[steps, features]\` per example, convolutions \`[height, width, channels]\`: set \`inputShape\` so.`;
}

function explainChoice(name: string, choices: readonly string[], what: string): string {
	const meant = otherNames[name] ?? findNearest(name, choices);
	const hint = meant !== undefined && choices.includes(meant) ? ` Did you mean ${code(meant)}?` : '';
	return `There is no ${what} called ${code(name)}.${hint || ` Take one of ${choices.slice(0, 4).map(code).join(', ')}, ….`}`;
}

/** `fit` and `predict` with lists: tfjs fails deep inside, in words of JavaScript. */
export function explainLists(mistake: Mistake): string | undefined {
	const isFit = mistake.steps.some((step) => /^(fit|evaluate|predict)$/.test(step));
	return mistake.name === 'TypeError' && isFit ? explainNoTensor(mistake) : undefined;
}

function explainNoTensor(mistake: Mistake): string {
	const call = mistake.code?.findCall();
	const arguments_ = call ? argumentsOf(call).slice(0, 2) : [];
	const waiting = arguments_.find((argument) => kindOf(argument, mistake)?.kind === 'Promise');
	if (waiting) {
		return `${code(mistake.code!.textOf(waiting))} is a Promise, a value that is still to come. Put \`await\` before what makes it.`;
	}
	return 'A model takes tensors. Make them first: `tf.tensor2d(rows)` for the rows, `tf.tensor1d(labels)` for the labels; a frame has `.tensor`.';
}
