/** Layers of a model in words. */
import * as words from '#words/grading-models.ts';

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
	const { type, trainable, settings = {}, because = '' } = wish;
	const needs = Object.entries(settings);
	if (type !== undefined && !isType(layer, type)) {
		return words.hasType(subject, lower(layer.type), because, lower(type), list(needs));
	}
	if (trainable !== undefined && layer.trainable !== trainable) {
		return trainable ? words.isFrozen(subject, because) : words.isTrained(subject, because);
	}
	const wrong = needs.filter(([key, need]) => !isSame(layer.settings[key], need));
	const has = needs.map(([key]): [string, unknown] => [key, layer.settings[key]]);
	return words.hasSettings(subject, list(has), because, list(wrong));
}

/** "2 layers (`dense`, `dropout`)" */
export function describeLayers(layers: readonly ReturnedLayer[]): string {
	return words.layers(layers.map(({ type }) => `\`${lower(type)}\``));
}

/** @param at from 0, or from −1 backwards */
export function nameOfLayer(at: number, count: number): string {
	const index = at < 0 ? count + at : at;
	return words.layer(index + 1, count);
}

function list(settings: readonly [key: string, value: unknown][]): string {
	return words.list(settings.map(([key, value]) => describeSetting(key, value)));
}

function describeSetting(key: string, value: unknown): string {
	if (value === undefined) return words.noSetting(key);
	if (key === 'activation') return `\`${String(value)}\``;
	if (key === 'units' || key === 'filters') return words[key](value);
	return `\`${key}: ${JSON.stringify(value)}\``;
}

const lower = (type: string) => `${type[0]!.toLowerCase()}${type.slice(1)}`;
