import * as tf from '@tensorflow/tfjs';
import { describe, expect, it } from 'vitest';
import { makeSession } from '../../support/session.ts';

const value = (of: unknown) => expect.objectContaining({ kind: 'value', value: of }) as unknown;
const number = (n: number) => ({ type: 'number', value: n });

describe('running cells', () => {
	it('publishes the names of a cell that succeeded', async () => {
		const { run, session } = makeSession();
		expect((await run('a', 'const x = 2; function f() { return x }')).error).toBeUndefined();
		expect(session.value({ name: 'x' })).toEqual({ kind: 'value', value: number(2) });
		expect((await run('b', 'const y = x * 10 + f()')).error).toBeUndefined();
		expect(session.value({ name: 'y' })).toEqual({ kind: 'value', value: number(22) });
	});

	it('publishes nothing of a cell that failed, nor what it had published before', async () => {
		const { run, session } = makeSession();
		await run('a', 'const x = 1; const y = 2');
		const { error } = await run('a', 'const x = 3;\nthrow new TypeError("half way"); const y = 1');
		expect(error).toMatchObject({ name: 'TypeError', message: 'half way' });
		expect(session.value({ name: 'x' })).toEqual({ kind: 'missing' });
		expect(session.value({ name: 'y' })).toEqual({ kind: 'missing' });
	});

	it('forgets the names that a new text does not define any more', async () => {
		const { run, session } = makeSession();
		await run('a', 'const old = 1');
		await run('a', 'const fresh = 1');
		expect(session.value({ name: 'old' })).toEqual({ kind: 'missing' });
		expect(session.value({ name: 'fresh' }).kind).toBe('value');
	});

	it('says which name is missing when a cell runs before the one that it needs', async () => {
		const { run } = makeSession();
		await run('a', 'throw 1; const x = 1');
		expect((await run('b', 'const y = x')).error).toMatchObject({
			name: 'ReferenceError',
			message: 'x is not defined yet: run the cell that defines it first.'
		});
	});

	it('gives readers of a live name its present value, and readers of any other the one that was published', async () => {
		const { run, call } = makeSession();
		await run('a', 'let n = 0; const up = () => { n++ }; let fixed = 1; fixed = 2;');
		await run('b', 'const seen = () => n; up(); up();');
		expect(await call('seen')).toEqual(value(number(2)));
		await run('c', 'const both = () => n + fixed; up()');
		expect(await call('both')).toEqual(value(number(5)));
	});

	it.each([
		['throw new Error("x")', 'Error', 'x'],
		['throw "words"', 'Thrown', 'The code threw "words" instead of an Error.'],
		['throw null', 'Thrown', 'The code threw null instead of an Error.'],
		['throw undefined', 'Thrown', 'The code threw undefined instead of an Error.'],
		['throw 42', 'Thrown', 'The code threw 42 instead of an Error.'],
		['throw Symbol("s")', 'Thrown', 'The code threw Symbol(s) instead of an Error.'],
		['throw { a: 1 }', 'Thrown', 'The code threw an object, {"a":1}, instead of an Error.'],
		['throw () => 1', 'Thrown', 'The code threw a function instead of an Error.'],
		['await Promise.reject(new RangeError("later"))', 'RangeError', 'later'],
		['throw Object.defineProperty(new Error(), "message", { get() { throw 1 } })', 'Error', 'cannot be read'],
		['throw new Proxy({}, { getPrototypeOf() { throw 1 } })', 'Thrown', 'cannot be read'],
		['(function f() { f() })()', 'RangeError', 'Maximum call stack'],
		['new Array(-1)', 'RangeError', 'Invalid array length'],
		['import x from "left-pad"', 'Error', 'no module left-pad']
	])('reports whatever is thrown as data: %s', async (source, name, message) => {
		const { error } = await makeSession().run('a', source);
		expect(error).toMatchObject({ name, message: expect.stringContaining(message) as string });
		expect(() => structuredClone(error)).not.toThrow();
	});

	it('bounds the message and the stack of an error', async () => {
		const { error } = await makeSession().run('a', 'throw new Error("x".repeat(1e6))');
		expect(error!.message.length).toBeLessThanOrEqual(5000);
		expect(error!.stack.length).toBeLessThanOrEqual(20_000);
	});

	it('names the line of a loop that does not end', async () => {
		const { run } = makeSession();
		const source =
			'let n = 0;\nfunction spin() {\n\twhile (true) n++;\n}\nfor (const x of [1, 2]) x;\nspin()';
		const { error } = await run('a', source, { guardLoops: true, loopLimitMs: 50 });
		expect(error).toMatchObject({
			name: 'LoopLimitError',
			line: 3,
			message: 'The loop on line 3 was still running.'
		});
	});

	it('finds a loop whose every turn is slow', async () => {
		const { run } = makeSession();
		const source = 'while (true) { const until = performance.now() + 2; while (performance.now() < until); }';
		const start = performance.now();
		const { error } = await run('a', source, { guardLoops: true, loopLimitMs: 100 });
		expect(error).toMatchObject({ name: 'LoopLimitError', line: 1 });
		expect(performance.now() - start).toBeLessThan(1500);
	});
});

describe('what a run shows', () => {
	it('is the last expression and whatever is displayed, in order', async () => {
		const { run, outputs } = makeSession();
		await run('a', 'display(1); kernelConsole.log("two", { a: 1 }); display(undefined); 3');
		expect(outputs().map(({ kind }) => kind)).toEqual(['value', 'console', 'value']);
		expect(outputs()[2]).toEqual({ kind: 'value', value: number(3) });
	});

	it('is nothing for undefined', async () => {
		const { run, messages } = makeSession();
		await run('a', 'undefined');
		expect(messages).toEqual([]);
	});

	it('is kept of a run that failed later', async () => {
		const { run, outputs } = makeSession();
		await run('a', 'kernelConsole.warn("before"); throw 1');
		expect(outputs()).toMatchObject([{ kind: 'console', level: 'warn' }]);
	});

	it('keeps 2000 lines of a million, counts the rest, and sends few messages', async () => {
		const { run, messages, outputs } = makeSession();
		const { milliseconds } = await run('a', 'for (let i = 0; i < 1_000_000; i++) kernelConsole.log(i)');
		expect(outputs().filter(({ kind }) => kind === 'console')).toHaveLength(2000);
		const dropped = outputs().reduce(
			(sum, output) => sum + (output.kind === 'dropped' ? output.lines : 0),
			0
		);
		expect(dropped).toBe(998_000);
		expect(messages.length).toBeLessThan(2000 / 200 + milliseconds / 50 + 5);
	});

	it('ends where it would be more data than a page can hold; what is light still comes', async () => {
		const { run, outputs } = makeSession();
		await run('a', "const big = 'x'.repeat(9_000_000); for (let i = 0; i < 7; i++) display(big); 'light'");
		expect(outputs().map(({ kind }) => kind)).toEqual([...Array<string>(6).fill('value'), 'dropped']);
		expect(outputs().slice(-2)).toMatchObject([{ value: { value: 'light' } }, { lines: 2 }]);
	});

	it('arrives while the cell still computes', async () => {
		const { run, messages } = makeSession();
		let during = 0;
		Object.assign(globalThis, { look: () => (during = messages.length) });
		await run(
			'a',
			'for (let i = 0; i < 3; i++) { kernelConsole.log(i); const t = performance.now(); while (performance.now() - t < 70); } look()'
		);
		expect(during).toBeGreaterThanOrEqual(2);
	});

	it('shows at most 100 displays', async () => {
		const { run, outputs } = makeSession();
		await run('a', 'for (let i = 0; i < 150; i++) display(i)');
		expect(outputs().filter(({ kind }) => kind === 'value')).toHaveLength(100);
		expect(outputs().at(-1)).toEqual({ kind: 'dropped', lines: 50 });
	});

	it('survives the way to the page whatever is logged', async () => {
		const { run, outputs } = makeSession();
		const { error } = await run(
			'a',
			`const circular = { list: [] }; circular.list.push(circular);
			const revoked = Proxy.revocable({}, {}); revoked.revoke();
			const bad = new Proxy({}, { ownKeys() { throw { toString() { throw 1 } } } });
			const badFunction = new Proxy(() => 1, { getOwnPropertyDescriptor() { throw new Error("no") } });
			for (const x of [circular, revoked.proxy, bad, badFunction, Symbol("s"), 10n, () => 1, new Map([[{}, 1]]), new Set([1]),
				Promise.resolve(), new Error("e"), new Date(NaN), new WeakMap(), globalThis, { get a() { throw 1 } }, Object.create(null),
				new (class Point { x = 1 })(), new BigInt64Array(2), new DataView(new ArrayBuffer(2)), "x".repeat(1e5)]) kernelConsole.log(x), display(x);`
		);
		expect(error).toBeUndefined();
		expect(outputs().filter(({ kind }) => kind === 'console')).toHaveLength(20);
		expect(() => structuredClone(outputs())).not.toThrow();
		expect(
			JSON.stringify(outputs(), (_, item: unknown) => (typeof item === 'bigint' ? String(item) : item)).length
		).toBeLessThan(500_000);
	});
});

describe('calling the learner’s functions', () => {
	it('gives values and errors as data, one per call', async () => {
		const { run, session } = makeSession();
		await run('a', 'const half = (x) => { if (x < 0) throw new RangeError("negative"); return x / 2 }');
		expect(await session.call({ name: 'half', calls: [[4], [-1], [3]] })).toEqual({
			kind: 'results',
			results: [
				value(number(2)),
				{ kind: 'threw', error: expect.objectContaining({ name: 'RangeError' }) as unknown },
				value(number(1.5))
			]
		});
	});

	it.each([
		['nothing', 'undefined'],
		['list', 'object'],
		['text', 'string']
	])('says what stands in place of a function: %s', async (name, type) => {
		const { run, session } = makeSession();
		await run('a', 'const list = [1], text = "x"');
		expect(await session.call({ name, calls: [[]] })).toEqual({ kind: 'missing', type });
	});

	it('waits for a promise, and says that it was one', async () => {
		const { run, call } = makeSession();
		await run('a', 'const f = async (x) => x + 1; const t = () => ({ then: (done) => done(5) })');
		expect(await call('f', 1)).toMatchObject({ wasPromise: true, value: number(2) });
		expect(await call('t')).toMatchObject({ wasPromise: true, value: number(5) });
	});

	it.each([
		['(list) => list.sort()', [[3, 1, 2]], [0]],
		['(list) => list.push(1)', [[3, 1]], [0]],
		['(a, b) => { b.x.y = 2 }', [1, { x: { y: 1 } }], [1]],
		['(row) => { delete row.a }', [{ a: 1 }], [0]],
		['(a, b) => { a[0] = 9; b[0] = 9 }', [[1], [1]], [0, 1]],
		['(row) => { row.a = undefined }', [{ a: null }], [0]],
		['(list) => { list[0] = list }', [[1]], [0]],
		['(list) => { list[0] = -0 }', [[0]], [0]],
		['(list) => [...list].sort()', [[3, 1, 2]], []],
		['(list) => { list = [] }', [[3]], []],
		['(list) => list', [[NaN, -0, undefined]], []],
		['(rows) => rows.map((row) => ({ ...row, b: 2 }))', [[{ a: 1 }]], []]
	])('sees whether it changed its arguments: %s', async (source, args, changed) => {
		const { run, call } = makeSession();
		await run('a', `const f = ${source}`);
		expect(await call('f', ...args)).toMatchObject({ changedArguments: changed });
	});

	it('gives every call a copy of its own', async () => {
		const { run, session } = makeSession();
		await run(
			'a',
			'let kept = []; const f = (list) => { kept.push(list); list.push(1); return kept.map((one) => one.length) }'
		);
		const args = [[1, 2]];
		const result = await session.call({ name: 'f', calls: [args, args] });
		expect(result).toMatchObject({ results: [{}, { value: { items: Float64Array.of(3, 3) } }] });
		expect(args).toEqual([[1, 2]]);
	});

	it('takes a huge list back whole, and an absurd one not at all, in little time', async () => {
		const { run, call } = makeSession();
		await run(
			'a',
			'const sparse = () => new Array(1e8); const dense = () => new Array(1e7).fill(1); const typed = () => new Float32Array(5e5).fill(2)'
		);
		const start = performance.now();
		expect(await call('sparse')).toMatchObject({ value: { length: 1e8, items: [] } });
		expect(await call('dense')).toMatchObject({ value: { type: 'array', length: 1e7, items: [] } });
		expect(await call('typed')).toMatchObject({
			value: { type: 'numbers', name: 'Float32Array', length: 5e5 }
		});
		expect(performance.now() - start).toBeLessThan(2000);
	});

	it('shows nothing of what a graded call prints', async () => {
		const { run, call, messages } = makeSession();
		await run('a', 'const f = () => { kernelConsole.log("x"); display(1) }');
		await call('f');
		await new Promise((resolve) => setTimeout(resolve, 120)); // longer than outputs are gathered
		expect(messages).toEqual([]);
	});
});

describe('tensors', () => {
	const imports = 'import * as tf from "@tensorflow/tfjs";\n';

	async function withTensors() {
		const made = makeSession();
		made.session.ledger.attach(tf as never);
		await tf.setBackend('cpu');
		return made;
	}

	it('that a run leaves behind are counted, and freed when the cell runs again', async () => {
		const { run } = await withTensors();
		const before = tf.memory().numTensors;
		for (let round = 0; round < 50; round++) {
			const { tensors, error } = await run(
				'a',
				`${imports}const kept = tf.ones([10]); kept.add(1).mul(2); kept`
			);
			expect(error).toBeUndefined();
			expect(tensors).toMatchObject({ count: 3, loose: 2 });
		}
		expect(tf.memory().numTensors).toBe(before + 3);
		await run('a', 'const nothing = 1');
		expect(tf.memory().numTensors).toBe(before);
	});

	it('that are tidied are not counted', async () => {
		const { run } = await withTensors();
		expect(
			await run(
				'a',
				`${imports}const mean = tf.tidy(() => tf.ones([4]).mean()); const n = mean.dataSync()[0]; mean.dispose()`
			)
		).toMatchObject({ tensors: { count: 0 } });
	});

	it('of other cells survive when a cell runs again', async () => {
		const { run, call } = await withTensors();
		await run('a', `${imports}const w = tf.ones([3])`);
		await run('b', 'const v = w.mul(2)');
		await run('b', 'const v = w.mul(3)');
		await run('c', 'const read = () => Array.from(w.dataSync())');
		expect(await call('read')).toMatchObject({ value: { items: Float64Array.of(1, 1, 1) } });
	});

	it('are made from markers, come back as data, and are freed', async () => {
		const { run, call } = await withTensors();
		await run(
			'a',
			'const double = (t) => t.mul(2); const same = (t) => t; const leak = (t) => { t.mul(3); return 1 }; const both = (t) => ({ a: t.add(1) })'
		);
		const before = tf.memory().numTensors;
		const marker = { $make: 'tensor', values: [1, 2], shape: [1, 2], dtype: 'float32' };
		const preview = {
			type: 'tensor',
			tensor: { shape: [1, 2], dtype: 'float32', size: 2, values: Float64Array.of(2, 4), disposed: false }
		};
		expect(await call('double', marker)).toMatchObject({
			value: preview,
			leakedTensors: 0,
			changedArguments: []
		});
		expect(await call('same', marker)).toMatchObject({ leakedTensors: 0 });
		expect(await call('leak', marker)).toMatchObject({ leakedTensors: 1 });
		expect(await call('both', marker)).toMatchObject({ leakedTensors: 0 });
		expect(tf.memory().numTensors).toBe(before);
	});

	it('that a function disposed although they were lent to it count as changed', async () => {
		const { run, call } = await withTensors();
		await run('a', 'const f = (t) => { const s = t.dataSync()[0]; t.dispose(); return s }');
		expect(await call('f', { $make: 'tensor', values: [7], shape: [1], dtype: 'float32' })).toMatchObject({
			changedArguments: [0]
		});
	});

	it('that are disposed are shown as such', async () => {
		const { run, outputs } = await withTensors();
		await run('a', `${imports}const t = tf.ones([2]); t.dispose(); t`);
		expect(outputs()[0]).toMatchObject({ kind: 'tensor', tensor: { disposed: true, shape: [2] } });
	});
});
