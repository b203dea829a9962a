/** The commonest mistakes with models. The messages are those of tfjs-layers 4. */
import { findNearest } from '#base/nearest.ts';
import * as words from '#words/errors-models.ts';
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
	[/^The first layer in a Sequential model must get an `inputShape`/, words.firstLayerToldComes],
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
			words.modelGivesLabelsLoss(writeShape(readShape(output!)), writeShape(readShape(target!)))
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
		([needed]) => words.listCountsOneTensor(needed)
	],
	[
		/^Input Tensors should have the same number of samples as target Tensors\. Found (\d+) input sample\(s\) and (\d+) target/,
		([inputs, targets]) => words.rowsLabelsEachRow(inputs, targets)
	],
	[/^The model needs to be compiled before being used/, words.sayFirstHowLearn],
	[/^When passing an Array as loss, it should have one entry per model output/, words.modelLearnNeedsLoss],
	[/^Unknown loss (\S+)/, ([name]) => explainChoice(name!, losses, words.loss)],
	[/^Unknown metric (\S+)/, ([name]) => explainChoice(name!, metrics, words.metric)],
	[/^Unknown Optimizer (\S+)/, ([name]) => explainChoice(name!, optimizers, words.optimizer)],
	[/^Unknown activation: (\w+)/, ([name]) => explainChoice(name!, activations, words.activation)],
	[
		/^Unknown (\w+): (\w+)\. This may be due to/,
		([what, name]) => words.noCalledCheckSpelling(what, code(name!))
	],
	[
		/^Expected (\w+) to be a positive integer, but got (\S+?)\.?$/,
		([name, got]) =>
			got === 'undefined'
				? words.layerNeedsDenseLayer(code(name!), code(`${name}: 8`))
				: words.wholeNumberAbove(code(name!))
	],
	[/^Sequential model cannot be built: model is empty/, words.modelNoLayersYet],
	[/^Cannot start training because another fit\(\) call is ongoing/, words.modelStillTrainingEarlier],
	[
		/^Input \d+ is incompatible with layer (\w+): expected (?:min_)?ndim=(\d), found ndim=(\d)/,
		([layer, needed, found]) => explainLayer(layer!, needed!, found!)
	],
	[/^No data provided for/, (_, mistake) => explainNoTensor(mistake)],
	[/^Received an array of (\d+) Tensors, but expected/, words.datasetComesBatchesEnd]
];

export const explainModels = explainBy(entries);

function explainInput(needed: string, got: string): string {
	const [model, data] = [readShape(needed), readShape(got)];
	if (model.length === 1 && data.length === 1) {
		return words.modelTakesColumnsData(model[0], data[0], code(`inputShape: [${data[0]}]`));
	}
	return words.modelTakesExamplesShape(writeShape(model), writeShape(data));
}

function explainTarget([needed, got]: string[]): string {
	const [units = 1, label = 1] = [readShape(needed!).at(-1), readShape(got!).at(-1)];
	if (label === 1 && units > 1) {
		return words.lastLayerGivesEach(
			needed === '2' && got === '1',
			units,
			code(`tf.oneHot(labels.toInt(), ${units})`)
		);
	}
	if (units === 1 && label > 1) {
		return words.oneNumberPerLabel(label, code(`units: ${label}`));
	}
	return words.lastLayerGivesNumbers(units, label);
}

function explainBatch(needed: number[], got: number[]): string {
	const [columns, found] = [needed.at(-1)!, got];
	const isSingle = needed.length === 2 && found.length === 2 && found[1] === 1 && found[0] === columns;
	if (isSingle) {
		return words.modelTakesListExamples(code('tf.tensor2d([[…]])'), writeShape([1, columns]));
	}
	if (needed.length === 2) return explainInput(String(columns), String(found.at(-1)));
	return words.modelTakesGotData(writeShape(needed), writeShape(got));
}

function explainDimensions(name: string, rank: number, got: number[]): string {
	if (got.length === rank - 1) {
		return words.putIntoBatch(writeShape(got), writeShape([1, ...got]));
	}
	return words.takesDimensionsGotData(code(name), rank, writeShape(got));
}

function explainLayer(layer: string, needed: string, found: string): string {
	if (Number(found) > Number(needed)) {
		return words.layerNeedsFlatten(code(layer), needed, found);
	}
	return words.layerTakesDimensions(code(layer), needed, found);
}

function explainChoice(name: string, choices: readonly string[], what: string): string {
	const meant = otherNames[name] ?? findNearest(name, choices);
	const hint = meant !== undefined && choices.includes(meant) ? words.didYouMean(code(meant)) : '';
	return words.noCalled(what, code(name), hint, choices.slice(0, 4).map(code).join(', '));
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
		return words.promiseValueStillCome(code(mistake.code!.textOf(waiting)));
	}
	return words.modelTakesTensorsMake;
}
