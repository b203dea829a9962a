/** What there is to know of a tf model, as plain data: its layers, its size, how it was compiled. */
import { aFunction } from '#words/sandbox.ts';

/** The part of tfjs' LayersModel that is looked at. */
export interface ModelLike {
	layers: LayerLike[];
	countParams(): number;
	/** What `compile` was given. */
	loss?: unknown;
	optimizer?: { getClassName(): string; learningRate?: unknown };
}

interface LayerLike {
	name: string;
	trainable: boolean;
	outputShape: unknown;
	getClassName(): string;
	getConfig(): object;
	countParams(): number;
}

export type ModelClass = abstract new (...args: never[]) => ModelLike;

/** Keys of a layer's settings that say how it begins, not what it is. */
const beginnings = /initializer|regularizer|constraint|^name$|^dtype$|^trainable$/i;

/** @throws what tfjs throws for a model that it has not built yet: one without an input shape */
export function describeModel(model: ModelLike): object {
	const { layers, loss, optimizer } = model;
	return {
		layers: layers.filter((layer) => layer.getClassName() !== 'InputLayer').map(describeLayer),
		parameters: model.countParams(),
		loss: describeLoss(loss),
		optimizer: optimizer?.getClassName() ?? '',
		learningRate: typeof optimizer?.learningRate === 'number' ? optimizer.learningRate : null
	};
}

function describeLayer(layer: LayerLike): object {
	const settings = Object.entries(layer.getConfig()).filter(([key]) => !beginnings.test(key));
	return {
		type: layer.getClassName(),
		outputShape: layer.outputShape,
		parameters: layer.countParams(),
		trainable: layer.trainable,
		settings: Object.fromEntries(settings)
	};
}

function describeLoss(loss: unknown): string {
	if (Array.isArray(loss) && loss.length === 1) return describeLoss(loss[0]);
	if (typeof loss === 'function') return loss.name || aFunction;
	return typeof loss === 'string' ? loss : '';
}
