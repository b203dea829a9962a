import * as tf from '@tensorflow/tfjs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { StepResult, UseStep } from '#protocol/kernel.ts';
import { makeSession, type TestSession } from '../../support/session.ts';

vi.setConfig({ testTimeout: 60_000 });

const imports = 'import * as tf from "@tensorflow/tfjs";\n';
const reruns = 200;

let made: TestSession;
let before: { numTensors: number; numBytes: number };
beforeEach(async () => {
	await tf.setBackend('cpu');
	made = makeSession();
	made.session.ledger.attach(tf);
	before = memory();
});

function memory() {
	const { numTensors, numBytes } = tf.memory();
	return { numTensors, numBytes };
}

/** Runs a cell that must succeed. */
async function run(id: string, source: string) {
	const result = await made.run(id, imports + source);
	expect(result.error).toBeUndefined();
	return result.tensors!;
}

/** Runs `again` many times: memory must be the same after each run, from the second on. */
async function expectFlat(again: () => Promise<unknown>, times = reruns): Promise<void> {
	await again();
	await again();
	const settled = memory();
	for (let round = 2; round < times; round++) {
		await again();
		expect(memory()).toEqual(settled);
	}
}

const makeModel = `const model = tf.sequential({ layers: [tf.layers.dense({ units: 3, inputShape: [2], activation: 'relu' }), tf.layers.dense({ units: 1 })] });
model.compile({ optimizer: 'adam', loss: 'meanSquaredError' });`;
const makeData = 'const x = tf.ones([8, 2]), y = tf.ones([8, 1]);';
const fit = 'const history = await model.fit(x, y, { epochs: 2, verbose: 0 });';

describe('a training cell that is run 200 times', () => {
	it('takes no more memory than when it is run twice', async () => {
		await expectFlat(() => run('a', [makeData, makeModel, fit].join('\n')));
		await made.run('a', 'const nothing = 1');
		expect(memory()).toEqual(before);
	});

	it('takes no more when the model is made by another cell, and goes on training it', async () => {
		await run('model', makeData + makeModel);
		const losses: number[] = [];
		Object.assign(globalThis, { losses });
		await expectFlat(() => run('fit', `${fit}\nlosses.push(history.history.loss.at(-1));`));
		expect(losses.at(-1)).toBeLessThan(losses[0]! / 2);
		expect((await run('model', makeData + makeModel)).held).toContainEqual({
			...{ name: 'model', kind: 'model', count: 6 }
		});
		await run('fit', fit);
		made.session.forget(['fit', 'model']);
		expect(memory()).toEqual(before);
	});

	it('takes no more when it compiles the model of another cell anew', async () => {
		await run('model', makeData + makeModel);
		const again = () => run('fit', `model.compile({ optimizer: 'adam', loss: 'meanSquaredError' });\n${fit}`);
		await again();
		const once = memory();
		await again(); // the optimiser before is held by nothing now
		expect(memory()).toEqual(once);
		await expectFlat(again);
		made.session.forget(['model', 'fit']);
		expect(memory()).toEqual(before);
	});

	it('takes no more when both cells are run in turn', async () => {
		await expectFlat(async () => {
			await run('model', makeData + makeModel);
			await run('fit', fit);
		}, 50);
		made.session.forget(['fit', 'model']);
		expect(memory()).toEqual(before);
	});

	it.each([
		'sgd(0.1)',
		'momentum(0.1, 0.9)',
		'adagrad(0.1)',
		'adadelta()',
		'adam()',
		'adamax()',
		'rmsprop(0.1)'
	])(
		'takes no more when tf.train.%s and the weights are hidden in a function of another cell',
		async (optimizer) => {
			await run(
				'trainer',
				`const makeStep = () => {
					const w = tf.variable(tf.zeros([2, 1])), optimizer = tf.train.${optimizer};
					return (x, y) => optimizer.minimize(() => x.matMul(w).sub(y).square().mean(), true);
				};
				const step = makeStep();`
			);
			await run('data', makeData);
			await expectFlat(() => run('train', 'const loss = tf.tidy(() => step(x, y).dataSync()[0]);'), 20);
			made.session.forget(['trainer', 'data', 'train']);
			expect(memory()).toEqual(before);
		}
	);

	it('takes no more when it stops at an error every time', async () => {
		await run('model', makeData + makeModel);
		const failing = `${imports}${fit}\nconst z = tf.ones([5]);\ntf.tidy(() => { z.add(1); z.matMul(x); });`;
		await expectFlat(async () => expect((await made.run('fit', failing)).error).toBeDefined());
		await run('fit', fit);
	});

	it('takes no more when an error leaves a scope open', async () => {
		const failing = `${imports}tf.engine().startScope();\ntf.ones([5]);\nthrow new Error('no');`;
		await expectFlat(() => made.run('a', failing), 5);
		expect(memory()).toEqual(before);
		expect(made.session.ledger.depth).toBe(0);
	});
});

describe('what a run leaves behind', () => {
	it('is freed when the cell runs again, also what a function of another cell has made for it', async () => {
		await run('functions', 'const double = (t) => t.add(0).mul(2);');
		const held = await run('a', 'const two = double(tf.ones([1]));');
		expect(held).toMatchObject({ count: 3, loose: 2 });
		await run('a', 'const nothing = 1;');
		expect(memory()).toEqual(before);
	});

	it('is kept while another cell holds it, and no longer', async () => {
		await run('a', 'const x = tf.ones([4]);');
		await run('b', 'const alias = { deep: [x] };');
		await run('a', 'const x = tf.zeros([4]);');
		await run('c', 'alias.deep[0].dataSync();');
		expect(memory().numTensors).toBe(before.numTensors + 2);
		await run('b', 'const alias = 1;');
		expect(memory().numTensors).toBe(before.numTensors + 1);
	});

	it('stays usable when a cell has made it inside an object of another cell', async () => {
		await run('layer', 'const layer = tf.layers.dense({ units: 2 });'); // its weights come with the first input
		await run('apply', 'const out = layer.apply(tf.ones([1, 3]));');
		await run('apply', 'const out = layer.apply(tf.ones([1, 3]));');
		made.session.forget(['apply']);
		await run('other', 'layer.apply(tf.ones([1, 3])).dataSync();');
		made.session.forget(['other', 'layer']);
		expect(memory()).toEqual(before);
	});

	it('does not count what the learner has freed or tidied, wherever it was made', async () => {
		await run('a', 'const x = tf.ones([4]), list = [tf.ones([2]), tf.ones([3])];');
		const { count } = await run(
			'b',
			'const keep = tf.tidy(() => { x.mul(3); return tf.keep(x.mul(2)); }); x.dispose(); tf.dispose(list); keep.dispose();'
		);
		expect(count).toBe(0);
		expect(memory()).toEqual(before);
	});

	it('is what tf.keep has taken out of tidy', async () => {
		const report = await run(
			'a',
			'const box = {}; tf.tidy(() => { box.sum = tf.keep(tf.ones([4]).sum()); });'
		);
		expect(report).toMatchObject({ count: 1, loose: 0 });
		expect(await made.run('b', 'box.sum.dataSync()')).not.toHaveProperty('error');
	});

	it('is little after gradients', async () => {
		const report = await run(
			'a',
			`const w = tf.variable(tf.ones([3]));
			const slope = tf.grad((t) => t.square().sum())(w);
			const { value, grads } = tf.variableGrads(() => w.mul(2).sum());`
		);
		expect(report).toMatchObject({ loose: 1 }); // what the variable was made of
		await run('a', 'const nothing = 1;');
		expect(memory()).toEqual(before);
	});

	it('of a data set is freed with the cell', async () => {
		await expectFlat(
			() =>
				run(
					'a',
					`const data = tf.data.array([1, 2, 3, 4]).map((n) => tf.tensor1d([n, n])).batch(2);
					let sum = 0;
					await data.forEachAsync((batch) => { sum += batch.sum().dataSync()[0]; });`
				),
			10
		);
		await run('a', 'const nothing = 1;');
		expect(memory()).toEqual(before);
	});

	it('belongs to the cell although it is made after its end, and while others run', async () => {
		const { session } = made;
		Object.assign(globalThis, { later: (work: () => void) => timers.push(work) });
		const timers: (() => void)[] = [];
		await run('a', 'later(() => tf.ones([2]));');
		const [owner] = [session.turns.current!];
		await run('b', 'const b = tf.ones([1]);');
		session.turns.take(owner, timers[0]!);
		await new Promise((resolve) => setTimeout(resolve, 0));
		made.session.forget(['a']);
		expect(memory().numTensors).toBe(before.numTensors + 1);
		expect(await made.run('c', 'b.dataSync()')).not.toHaveProperty('error');
	});

	it('by a graded call is freed, but for what a name holds', async () => {
		await run('a', 'let cache; const get = () => (cache ??= tf.ones([3])).add(1); ');
		await made.call('get');
		await made.call('get');
		expect(memory().numTensors).toBe(before.numTensors + 1);
		expect(await made.call('get')).toMatchObject({ kind: 'value', leakedTensors: 0 });
	});
});

describe('tensors in an object that checks use', () => {
	const scaler = (body: string) => `class Scaler { fit(x) { ${body} } }`;
	const leaksOf = async (source: string) => {
		await run('a', source);
		const uses = [
			[
				{ kind: 'new', args: [] },
				{ kind: 'call', method: 'fit', args: [[1, 2]] }
			]
		] as UseStep[][];
		const answer = await made.session.use({ name: 'Scaler', uses });
		const [[, fit]] = answer.kind === 'results' ? (answer.results as [[StepResult, StepResult]]) : [[]];
		return fit?.kind === 'value' ? fit.leakedTensors : fit;
	};

	it('may stay in what it holds, and are freed in the end', async () => {
		expect(await leaksOf(scaler('this.kept = { mean: tf.tensor(x) };'))).toBe(0);
		expect(memory()).toEqual(before);
	});

	it('count as left behind where nothing holds them', async () => {
		expect(await leaksOf(scaler('this.mean = tf.tensor(x).mean();'))).toBe(1);
		expect(await leaksOf(scaler('this.mean = tf.tidy(() => tf.tensor(x).mean());'))).toBe(0);
	});

	it('are not held against a class that may hide them', async () => {
		expect(await leaksOf(scaler('this.#mean = tf.tensor(x);').replace('{', '{ #mean; '))).toBe(0);
	});

	it('of a model are kept by it, and what its maker leaves besides is counted', async () => {
		const leaksOfModel = async (more: string) => {
			await run('a', `const build = () => { ${more}\n${makeModel} return model; };`);
			const uses: UseStep[][] = [[{ kind: 'make', args: [] }, { kind: 'model' }]];
			const answer = await made.session.use({ name: 'build', uses });
			expect(memory()).toEqual(before);
			return answer;
		};
		expect(await leaksOfModel('')).toMatchObject({ results: [[{ leakedTensors: 0 }, { kind: 'value' }]] });
		expect(await leaksOfModel('tf.ones([3]);')).toMatchObject({ results: [[{ leakedTensors: 1 }, {}]] });
	});

	it('of an argument live as long as the object', async () => {
		await run('a', 'class Scaler { fit(x) { this.x = x; } sum() { return this.x.sum().dataSync()[0]; } }');
		const marker = { $make: 'tensor', values: [1, 2], shape: [2], dtype: 'float32' };
		const answer = await made.session.use({
			name: 'Scaler',
			uses: [
				[
					{ kind: 'new', args: [] },
					{ kind: 'call', method: 'fit', args: [marker] },
					{ kind: 'call', method: 'sum', args: [] }
				]
			]
		});
		expect(answer).toMatchObject({ results: [[{}, {}, { value: { value: 3 } }]] });
		expect(memory()).toEqual(before);
	});
});

describe('the report', () => {
	it('names what holds the tensors, private names too', async () => {
		expect(
			await run(
				'a',
				`${makeData}\n${makeModel}
				const optimizer = tf.train.adam();
				const _hidden = new Map([['key', tf.ones([3])]]);
				class Layer { static shared = tf.scalar(1); }
				tf.ones([10]);`
			)
		).toEqual({
			count: 13,
			bytes: 4 * (16 + 8 + (6 + 3 + 3 + 1 + 2) + 2 + 3 + 1 + 10),
			held: [
				{ name: 'x', kind: 'tensor', count: 1 },
				{ name: 'y', kind: 'tensor', count: 1 },
				{ name: 'model', kind: 'model', count: 6 },
				{ name: 'optimizer', kind: 'optimizer', count: 2 },
				{ name: '_hidden', kind: 'value', count: 1 },
				{ name: 'Layer', kind: 'value', count: 1 }
			],
			loose: 1
		});
	});

	it('counts shared data once', async () => {
		expect(await run('a', 'const x = tf.ones([10]), y = x.reshape([2, 5]);')).toMatchObject({
			...{ count: 2, bytes: 40 }
		});
	});

	it('is absent before tensors are loaded, and of a cell that failed', async () => {
		expect(await makeSession().run('a', '1')).not.toHaveProperty('tensors');
		expect(await made.run('a', `${imports}tf.ones([2]); throw 1`)).not.toHaveProperty('tensors');
	});

	it('calls no getter, and ends at huge and hostile values', async () => {
		const start = performance.now();
		expect(
			await run(
				'a',
				`let touched = 0;
				const sly = { get tensor() { touched++; return tf.ones([1]); } };
				const huge = Array.from({ length: 1e6 }, (_, at) => ({ at }));
				const round = {}; round.self = round;
				const proxy = new Proxy({}, { ownKeys() { throw new Error('no'); } });
				const library = tf, world = globalThis, engine = tf.engine();
				tf.ones([1]);`
			)
		).toMatchObject({ count: 1, held: [], loose: 1 });
		expect(performance.now() - start).toBeLessThan(5000);
		expect(made.session.value({ name: 'touched' })).toMatchObject({ value: { value: 0 } });
	});
});
