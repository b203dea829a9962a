/** Layers of a model in words. */

export interface ReturnedLayer {
	/** tfjs' class: `Dense`, `Conv2D`, `Dropout`. */
	type: string;
	/** null stands for the number of rows. */
	outputShape: (number | null)[];
	parameters: number;
	trainable: boolean;
	/** What it was made with: `units`, `activation`, `filters`, `kernelSize`, `rate`, … */
	settings: Record<string, unknown>;
}

/** What a layer must be; what is left out may be anything. */
export interface LayerWish {
	/** As in `tf.layers`: `dense`, `conv2d`, `dropout`. */
	type?: string;
	trainable?: boolean;
	/** By the names of tfjs: `units`, `activation`, `rate`, … */
	settings?: Record<string, number | string | boolean | readonly number[]>;
	/** Why, to stand before "it needs": "for probabilities of 10 classes". */
	because?: string;
}

export function meetsWish(layer: ReturnedLayer, { type, trainable, settings = {} }: LayerWish): boolean {
	if (type !== undefined && !isType(layer, type)) return false;
	if (trainable !== undefined && layer.trainable !== trainable) return false;
	return Object.entries(settings).every(([key, need]) => isSame(layer.settings[key], need));
}

const isType = (layer: ReturnedLayer, type: string) => layer.type.toLowerCase() === type.toLowerCase();

const isSame = (got: unknown, need: unknown) => JSON.stringify(got) === JSON.stringify(need);

/** "The last layer has 10 units and `relu`; for probabilities of 10 classes it needs `softmax`." */
export function describeWish(subject: string, layer: ReturnedLayer, wish: LayerWish): string {
	const { type, trainable, settings = {}, because } = wish;
	const reason = because === undefined ? '' : `${because} `;
	const needs = Object.entries(settings);
	if (type !== undefined && !isType(layer, type)) {
		const rest = needs.length > 0 ? ` with ${list(needs)}` : '';
		return `${subject} is of the type \`${lower(layer.type)}\`; ${reason}it needs to be \`${lower(type)}\`${rest}.`;
	}
	if (trainable !== undefined && layer.trainable !== trainable) {
		const [is, should] = trainable ? ['frozen', 'be trained'] : ['trained', 'be frozen: `trainable: false`'];
		return `${subject} is ${is}; ${reason}it needs to ${should}.`;
	}
	const wrong = needs.filter(([key, need]) => !isSame(layer.settings[key], need));
	const has = needs.map(([key]): [string, unknown] => [key, layer.settings[key]]);
	return `${subject} has ${list(has)}; ${reason}it needs ${list(wrong)}.`;
}

/** "2 layers (`dense`, `dropout`)" */
export function describeLayers(layers: readonly ReturnedLayer[]): string {
	if (layers.length === 0) return 'no layers';
	const types = layers.map(({ type }) => `\`${lower(type)}\``).join(', ');
	return `${layers.length} ${layers.length === 1 ? 'layer' : 'layers'} (${types})`;
}

/** @param at from 0, or from −1 backwards */
export function nameOfLayer(at: number, count: number): string {
	const index = at < 0 ? count + at : at;
	if (count === 1) return 'The layer';
	if (index === count - 1) return 'The last layer';
	const ordinal = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'][index];
	return ordinal ? `The ${ordinal} layer` : `Layer ${index + 1}`;
}

function list(settings: readonly [key: string, value: unknown][]): string {
	const words = settings.map(([key, value]) => describeSetting(key, value));
	return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('');
}

function describeSetting(key: string, value: unknown): string {
	if (value === undefined) return `no \`${key}\``;
	if (key === 'activation') return `\`${String(value)}\``;
	if (key === 'units' || key === 'filters')
		return value === 1 ? `1 ${key.slice(0, -1)}` : `${String(value)} ${key}`;
	return `\`${key}: ${JSON.stringify(value)}\``;
}

const lower = (type: string) => `${type[0]!.toLowerCase()}${type.slice(1)}`;
