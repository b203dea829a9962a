/** A tf model of the learner's, made easy to ask about: its layers, how it was compiled, what it predicts. */
import { isRecord } from '#base/is-record.ts';
import type { StepResult, UseStep } from '#protocol/kernel.ts';
import * as words from '#words/grading-models.ts';
import { aType } from '#words/grading-values.ts';
import { CheckFailed, NameMissing } from './failure.ts';
import { rowsOf } from './guess.ts';
import { readResult, type LearnerPort } from './learner.ts';
import {
	describeLayers,
	describeWish,
	meetsWish,
	nameOfLayer,
	type LayerWish,
	type ReturnedLayer
} from './model-layers.ts';
import { scoreOf, type ScoreWish } from './model-score.ts';
import { show, showCall } from './show.ts';
import { TensorResult } from './values.ts';

export interface ModelOptions {
	/** The name is a function that returns the model (or a promise of it), called with these. Else it is the model. */
	args?: unknown[];
	/** What it shall predict: a `tensor(…)`. */
	rows?: unknown;
}

export interface ReturnedModel {
	layers: ReturnedLayer[];
	/** Numbers that it learns. */
	parameters: number;
	/** By their class (`Adam`) and name; empty when it is not compiled. */
	optimizer: string;
	loss: string;
	/** One list of outputs for each of `rows`. */
	predictions: number[][];
	/** @param at from 0; −1 is the last */
	needsLayer(at: number, wish: LayerWish): void;
	/** These, and no others. */
	needsLayers(wishes: readonly LayerWish[]): void;
	needsCompiled(wish: { optimizer?: string; loss?: string; because?: string }): void;
	/** How good the predictions must be. */
	needsScore(wish: ScoreWish): void;
}

/** @throws NameMissing, LearnerThrew, NeverSettled; CheckFailed when it is no model, or leaves tensors behind */
export async function askModel(
	port: LearnerPort,
	name: string,
	{ args, rows }: ModelOptions
): Promise<ReturnedModel> {
	const begin: UseStep = args ? { kind: 'make', args } : { kind: 'take' };
	const predict: UseStep[] = rows === undefined ? [] : [{ kind: 'call', method: 'predict', args: [rows] }];
	const answer = await port.use({ name, uses: [[begin, { kind: 'model' }, ...predict]] });
	if (answer.kind === 'missing') throw new NameMissing(name);
	const code = args ? showCall(name, args) : name;
	const [made, picture, predicted] = answer.results[0] ?? [];
	const value = read(made, args ?? [], code, code);
	if (made?.kind === 'value' && !made.isSelf) throw new CheckFailed(words.returnedNoModel(code, show(value)));
	const facts = readFacts(read(picture, [], code, `${code}.layers`));
	if (rows === undefined) return toModel(facts, []);
	return toModel(facts, readRows(read(predicted, [rows], code, showCall(`${code}.predict`, [rows]))));
}

/** @param code what is asked, and `call` the step of it */
function read(result: StepResult | undefined, args: readonly unknown[], code: string, call: string): unknown {
	if (!result) throw new Error('Not all steps were answered.');
	if (result.kind !== 'lacks') return readResult(call, args, result, { mayMutate: false });
	throw new CheckFailed(words.isNoModel(code, aType(result.type)));
}

interface Facts {
	layers: ReturnedLayer[];
	parameters: number;
	optimizer: string;
	loss: string;
}

/** The model is the learner's, who may have changed what it says of itself. */
function readFacts(value: unknown): Facts {
	const { layers, parameters, optimizer, loss } = isRecord(value) ? value : {};
	return {
		layers: Array.isArray(layers) ? layers.map(readLayer) : [],
		parameters: Number(parameters),
		optimizer: typeof optimizer === 'string' ? optimizer : '',
		loss: typeof loss === 'string' ? loss : ''
	};
}

function readLayer(value: unknown): ReturnedLayer {
	const { type, outputShape, parameters, trainable, settings } = isRecord(value) ? value : {};
	return {
		type: typeof type === 'string' && type !== '' ? type : 'unknown',
		outputShape: Array.isArray(outputShape) ? (outputShape as number[]) : [],
		parameters: Number(parameters),
		trainable: trainable === true,
		settings: isRecord(settings) ? settings : {}
	};
}

function readRows(outputs: unknown): number[][] {
	if (!(outputs instanceof TensorResult)) throw new CheckFailed(words.oneTensor);
	return rowsOf(outputs) as number[][];
}

function toModel({ layers, parameters, optimizer, loss }: Facts, predictions: number[][]): ReturnedModel {
	const needsLayer = (at: number, wish: LayerWish) => {
		const layer = layers.at(at);
		if (!layer) throw new CheckFailed(words.needsMore(describeLayers(layers)));
		if (!meetsWish(layer, wish))
			throw new CheckFailed(describeWish(nameOfLayer(at, layers.length), layer, wish));
	};
	return {
		...{ layers, parameters, optimizer, loss, predictions, needsLayer },
		needsLayers: (wishes) => {
			if (layers.length !== wishes.length)
				throw new CheckFailed(words.needsLayers(describeLayers(layers), wishes.length));
			for (const [at, wish] of wishes.entries()) needsLayer(at, wish);
		},
		needsCompiled: ({ because = '', ...wish }) => {
			if (optimizer === '') throw new CheckFailed(words.notCompiled);
			for (const [what, got] of [['loss', loss] as const, ['optimizer', optimizer] as const]) {
				const need = wish[what];
				if (need === undefined || need.toLowerCase() === got.toLowerCase()) continue;
				throw new CheckFailed(words.compiledWith(what, got, because, need));
			}
		},
		needsScore: (wish) => {
			const problem = scoreOf(predictions, wish);
			if (problem) throw new CheckFailed(problem);
		}
	};
}
