import { describe, expect, it } from 'vitest';
import { CheckFailed, LearnerThrew, NameMissing } from '#grading/failure.ts';
import { tensor } from '#grading/index.ts';
import type { LearnerPort } from '#grading/learner.ts';
import { askModel, type ModelOptions, type ReturnedModel } from '#grading/model.ts';
import type { GradedTree, StepResult, UseRequest, UseResult } from '#protocol/kernel.ts';
import { gradingLimits, serialise } from '#kernel/worker/serialise.ts';

const gave = (value: GradedTree, isSelf = false): StepResult => ({
	...{ kind: 'value', value, isSelf },
	...{ changedArguments: [], leakedTensors: 0, wasPromise: false }
});
const made = gave({ type: 'undefined' }, true);
const picture = (value: unknown) => gave(serialise(value, gradingLimits));
const tensorOf = (values: number[], shape: number[]) =>
	gave({
		type: 'tensor',
		tensor: {
			shape,
			dtype: 'float32',
			size: values.length,
			values: Float64Array.from(values),
			disposed: false
		}
	});

const layer = (type: string, settings: object = {}) => ({
	...{ type, outputShape: [null, 8], parameters: 40, trainable: true, settings }
});
const net = {
	layers: [layer('Dense', { units: 8 }), layer('Dropout'), layer('Dense', { units: 1 })],
	...{ parameters: 49, optimizer: 'Adam', loss: 'meanSquaredError' }
};
const rows = tensor([[1], [2]]);

/** What was asked, and the model that comes of such answers. */
async function ask(results: StepResult[] | 'missing', options: ModelOptions = {}) {
	const asked: UseRequest[] = [];
	const use = async (request: UseRequest): Promise<UseResult> => {
		asked.push(request);
		return results === 'missing' ? { kind: 'missing' } : { kind: 'results', results: [results] };
	};
	const model = await askModel({ use } as unknown as LearnerPort, 'net', options);
	return { model, asked };
}
const modelOf = async (value: unknown): Promise<ReturnedModel> => (await ask([made, picture(value)])).model;

describe('a model is asked for', () => {
	it('by its name, or as what a function returns, with predictions when there are rows', async () => {
		const { asked } = await ask([made, picture(net)]);
		expect(asked).toEqual([{ name: 'net', uses: [[{ kind: 'take' }, { kind: 'model' }]] }]);
		const whole = await ask([made, picture(net), tensorOf([1, 2, 3, 4], [2, 2])], { args: [5], rows });
		expect(whole.asked[0]!.uses).toEqual([
			[{ kind: 'make', args: [5] }, { kind: 'model' }, { kind: 'call', method: 'predict', args: [rows] }]
		]);
		expect(whole.model.predictions).toEqual([[1, 2], [3, 4]]); // prettier-ignore
	});

	it.each<[string, StepResult[] | 'missing', ModelOptions, new (...args: never[]) => Error, string]>([
		['is missing', 'missing', {}, NameMissing, '`net` is not defined.'],
		['is no model', [{ kind: 'lacks', type: 'number', members: [] }], {}, CheckFailed, '`net` is a number; this task needs a model: `tf.sequential(…)` or `tf.model(…)`.'], // prettier-ignore
		['makes none', [gave({ type: 'number', value: 5 })], { args: [] }, CheckFailed, '`net()` returned 5; this task needs a model'], // prettier-ignore
		['makes another thing', [made, { kind: 'lacks', type: 'object', members: [] }], { args: [1] }, CheckFailed, '`net(1)` is an object; this task needs a model'], // prettier-ignore
		['throws', [{ kind: 'threw', error: { name: 'Error', message: 'no', stack: '' } }], { args: [1] }, LearnerThrew, '`net(1)` stopped with Error: no'], // prettier-ignore
		['predicts no tensor', [made, picture(net), picture([1])], { rows }, CheckFailed, '`predict` must give one tensor for one tensor.'], // prettier-ignore
		['is not asked to the end', [made, picture(net)], { rows }, Error, 'Not all steps were answered.'],
		['is not answered', [], {}, Error, 'Not all steps were answered.']
	])('and told in words when it %s', async (_, results, options, kind, words) => {
		const asking = ask(results, options);
		await expect(asking).rejects.toThrow(kind);
		await expect(asking).rejects.toThrow(words);
	});

	it('and names the step that leaves tensors behind or throws', async () => {
		const leaks = { ...picture(net), leakedTensors: 2 } as StepResult;
		await expect(ask([made, leaks])).rejects.toThrow('`net.layers` left 2 tensors in memory.');
		const threw: StepResult = { kind: 'threw', error: { name: 'Error', message: 'shape', stack: '' } };
		await expect(ask([made, picture(net), threw], { rows })).rejects.toThrow(
			/^`net\.predict\(.*\)` stopped with/
		);
		const mutates = { ...made, changedArguments: [0] } as StepResult;
		await expect(ask([mutates, picture(net)], { args: [[1]] })).rejects.toThrow(
			'`net([1])` changed its argument'
		);
	});
});

describe('what a model says of itself', () => {
	it('is taken as it is', async () => {
		expect(await modelOf(net)).toMatchObject({ ...net, predictions: [] });
	});

	it.each([undefined, 5, 'net', [], { layers: 5, parameters: 'many', optimizer: 7, loss: null }])(
		'may be nothing: %j',
		async (value) => {
			expect(await modelOf(value)).toMatchObject({ layers: [], parameters: NaN, optimizer: '', loss: '' });
		}
	);

	it('may be nothing of a layer', async () => {
		const unknown = { type: 'unknown', outputShape: [], parameters: NaN, trainable: false, settings: {} };
		const odd = { type: '', outputShape: 5, parameters: 'a', trainable: 1, settings: 'none' };
		expect((await modelOf({ layers: [5, odd, { type: 7 }] })).layers).toEqual([unknown, unknown, unknown]);
	});
});

describe('a model needs', () => {
	it('a layer at a place', async () => {
		const { needsLayer } = await modelOf(net);
		expect(() => needsLayer(0, { type: 'dense', settings: { units: 8 } })).not.toThrow();
		expect(() => needsLayer(-2, { type: 'dropout' })).not.toThrow();
		expect(() => needsLayer(-1, { settings: { units: 2 } })).toThrow(
			'The last layer has 1 unit; it needs 2 units.'
		);
		expect(() => needsLayer(3, {})).toThrow(
			'The model has 3 layers (`dense`, `dropout`, `dense`); it needs more.'
		);
	});

	it('these layers and no others', async () => {
		const { needsLayers } = await modelOf(net);
		expect(() => needsLayers([{}, { type: 'dropout' }, {}])).not.toThrow();
		expect(() => needsLayers([{}, {}, { type: 'dropout' }])).toThrow('The last layer is of the type `dense`');
		expect(() => needsLayers([{}])).toThrow('it needs 1 layer.');
		expect(() => needsLayers([{}, {}])).toThrow('it needs 2 layers.');
	});

	it('to be compiled as it should', async () => {
		const { needsCompiled } = await modelOf(net);
		expect(() => needsCompiled({})).not.toThrow();
		expect(() => needsCompiled({ optimizer: 'adam', loss: 'meansquarederror' })).not.toThrow();
		expect(() => needsCompiled({ optimizer: 'sgd' })).toThrow(
			'The model has the optimizer `Adam`; it needs `sgd`.'
		);
		expect(() => needsCompiled({ loss: 'hinge', because: 'for margins' })).toThrow(
			'The model has the loss `meanSquaredError`; for margins it needs `hinge`.'
		);
		const bare = await modelOf({ ...net, optimizer: '' });
		expect(() => bare.needsCompiled({})).toThrow(
			'The model is not compiled.\nCall `model.compile({ optimizer, loss })` before you return it.'
		);
		const lossless = await modelOf({ ...net, loss: '' });
		expect(() => lossless.needsCompiled({ loss: 'hinge' })).toThrow('has the loss `none`; it needs `hinge`.');
	});

	it('a score', async () => {
		const { model } = await ask([made, picture(net), tensorOf([1, 3], [2, 1])], { rows });
		expect(() => model.needsScore({ on: 'two', truths: [1, 3], error: 0 })).not.toThrow();
		expect(() => model.needsScore({ on: 'two', truths: [1, 2], error: 0 })).toThrow(CheckFailed);
	});
});
