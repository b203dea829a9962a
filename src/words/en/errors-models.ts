/** Mistakes with models. Code stands between backticks. */

/** A number, a name, or code between backticks. */
type Part = string | number | undefined;

export const firstLayerToldComes =
	'The first layer must be told what comes in, without the number of rows: `inputShape: [4]` for four columns, `[28, 28, 1]` for small grey pictures.';
export const modelGivesLabelsLoss = (output: Part, target: Part) =>
	`The model gives ${output} and the labels are ${target}: for this loss they must have the same shape. Check the \`units\` of the last layer.`;
export const listCountsOneTensor = (needed: Part) =>
	`A list counts as one tensor per input, and the model has ${needed}. Give a tensor of rows instead: \`tf.tensor2d([[…], […]])\`.`;
export const rowsLabelsEachRow = (inputs: Part, targets: Part) =>
	`There are ${inputs} rows and ${targets} labels; each row needs one. Did a filter or a split go over only one of the two?`;
export const sayFirstHowLearn =
	"Say first how it is to learn: `model.compile({ optimizer: 'adam', loss: 'meanSquaredError' })`.";
export const modelLearnNeedsLoss =
	'A model that is to learn needs a loss: `meanSquaredError` for numbers, `binaryCrossentropy` for yes or no, `categoricalCrossentropy` for several kinds.';
export const noCalledCheckSpelling = (what: Part, name: Part) =>
	`There is no ${what} called ${name}. Check its spelling: names are written like \`glorotUniform\`.`;
export const layerNeedsDenseLayer = (name: Part, example: Part) =>
	`The layer needs ${name}: for a dense layer, how many numbers it gives. Add ${example}.`;
export const wholeNumberAbove = (name: Part) => `${name} must be a whole number above 0.`;
export const modelNoLayersYet =
	'The model has no layers yet. Add some first: `model.add(tf.layers.dense({ units: 1, inputShape: [4] }))`.';
export const modelStillTrainingEarlier =
	'The model is still training from an earlier `fit`. Wait for it: `await model.fit(…)`.';
export const datasetComesBatchesEnd =
	'A dataset for `fitDataset` comes in batches: end it with `.batch(32)`.';
export const modelTakesColumnsData = (model: Part, data: Part, example: Part) =>
	`The model takes ${model} columns and the data has ${data}. Set ${example}, or choose the columns.`;
export const modelTakesExamplesShape = (model: Part, data: Part) =>
	`The model takes examples of shape ${model} and the data has ${data}. Change \`inputShape\`, or \`.reshape\` the data.`;
export const lastLayerGivesEach = (part: unknown, units: Part, example: Part) =>
	`The last layer gives ${part ? 'one number per class' : `${units} numbers`} and each label is one. Make them one-hot, ${example}, or use the loss \`sparseCategoricalCrossentropy\`.`;
export const oneNumberPerLabel = (label: Part, example: Part) =>
	`One number per label is expected and each has ${label}. With one-hot labels use the loss \`categoricalCrossentropy\` and ${example} in the last layer; for \`sparseCategoricalCrossentropy\` give the number of the class.`;
export const lastLayerGivesNumbers = (units: Part, label: Part) =>
	`The last layer gives ${units} numbers and each label has ${label}: set its \`units\` to ${label}, or check the labels.`;
export const modelTakesListExamples = (example: Part, shape: Part) =>
	`A model takes a list of examples, also for one: ${example}, with the shape ${shape}.`;
export const modelTakesGotData = (needed: Part, got: Part) =>
	`The model takes ${needed} and got ${got}. \`.reshape\` the data, or change \`inputShape\`.`;
export const putIntoBatch = (got: Part, shape: Part) =>
	`A model takes a list of examples, also for one: put it into a batch with \`.expandDims(0)\`, so that ${got} becomes ${shape}.`;
export const takesDimensionsGotData = (name: Part, rank: Part, got: Part) =>
	`${name} takes ${rank} dimensions and got ${got}. \`.reshape\` the data, or change \`inputShape\`.`;
export const layerNeedsFlatten = (layer: Part, needed: Part, found: Part) =>
	`The layer ${layer} takes ${needed} dimensions and what comes before gives ${found}. Put \`tf.layers.flatten()\` between them.`;
export const layerTakesDimensions = (layer: Part, needed: Part, found: Part) =>
	`The layer ${layer} takes ${needed} dimensions and what comes before gives ${found}. Recurrent layers take \`[steps, features]\` per example, convolutions \`[height, width, channels]\`: set \`inputShape\` so.`;
export const didYouMean = (meant: Part) => ` Did you mean ${meant}?`;
export const noCalled = (what: Part, name: Part, hint: Part, choices: Part) =>
	`There is no ${what} called ${name}.${hint || ` Take one of ${choices}, ….`}`;
export const promiseValueStillCome = (text: Part) =>
	`${text} is a Promise, a value that is still to come. Put \`await\` before what makes it.`;
export const modelTakesTensorsMake =
	'A model takes tensors. Make them first: `tf.tensor2d(rows)` for the rows, `tf.tensor1d(labels)` for the labels; a frame has `.tensor`.';

/** What was not found: stands in “There is no loss called …”. */
export const loss = 'loss';
export const metric = 'metric';
export const optimizer = 'optimizer';
export const activation = 'activation';
