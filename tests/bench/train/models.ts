/** The nets that are trained, as the cell and `pytorch.py` make them. All learn with Adam, 64 rows at a time. */
export interface Net {
	/** As `pytorch.py` calls it. */
	name: 'cnn' | 'mlp' | 'text' | 'gru' | 'big-cnn';
	title: string;
	/** Layers, as text of a cell. */
	layers: string;
	/** One batch, as text of a cell; the truths are the classes of its rows. */
	x: string;
	classes: number;
	/** Steps of one measurement. The cpu backend does one. */
	steps: number;
	/** Our time shall be no more than this many times PyTorch's. */
	aim?: number;
}

export const batch = 64;

export const nets: Net[] = [
	{
		name: 'cnn',
		title: 'small CNN, 28×28',
		layers: `tf.layers.conv2d({ inputShape: [28, 28, 1], filters: 16, kernelSize: 3, activation: 'relu' }),
			tf.layers.maxPooling2d({ poolSize: 2 }),
			tf.layers.conv2d({ filters: 32, kernelSize: 3, activation: 'relu' }),
			tf.layers.maxPooling2d({ poolSize: 2 }),
			tf.layers.flatten()`,
		x: 'tf.randomUniform([rows, 28, 28, 1])',
		classes: 10,
		steps: 10,
		aim: 2
	},
	{
		name: 'mlp',
		title: 'MLP 784-128-10',
		layers: `tf.layers.dense({ inputShape: [784], units: 128, activation: 'relu' })`,
		x: 'tf.randomUniform([rows, 784])',
		classes: 10,
		steps: 50
	},
	{
		name: 'text',
		title: 'embedding of 50 words from 5,000, mean',
		layers: `tf.layers.embedding({ inputDim: 5000, outputDim: 32, inputLength: 50 }),
			tf.layers.globalAveragePooling1d({})`,
		x: "tf.randomUniform([rows, 50], 0, 5000, 'int32')",
		classes: 3,
		steps: 50
	},
	{
		name: 'gru',
		title: 'GRU of 32, 20 steps of 16',
		layers: `tf.layers.gru({ inputShape: [20, 16], units: 32, recurrentActivation: 'sigmoid' })`,
		x: 'tf.randomNormal([rows, 20, 16])',
		classes: 3,
		steps: 10
	}
];

/** What a graphics card is for. It is measured there only: a step takes WebAssembly long. */
export const bigCnn: Net = {
	name: 'big-cnn',
	title: 'CNN of 64 and 128 filters, 28×28',
	layers: `tf.layers.conv2d({ inputShape: [28, 28, 1], filters: 64, kernelSize: 3, activation: 'relu' }),
		tf.layers.conv2d({ filters: 128, kernelSize: 3, activation: 'relu' }),
		tf.layers.maxPooling2d({ poolSize: 2 }),
		tf.layers.flatten()`,
	x: 'tf.randomUniform([rows, 28, 28, 1])',
	classes: 10,
	steps: 3
};
