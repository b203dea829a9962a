import { beforeAll, describe, expect, it } from 'vitest';
import { keepWholeStacks } from '#kernel/worker/errors.ts';
import type { RawError } from '#protocol/kernel.ts';
import { makeSession } from '../../support/session.ts';

beforeAll(() => {
	Reflect.deleteProperty(Error, 'prepareStackTrace'); // vitest's own leaves the names of cells out
	keepWholeStacks();
});

async function errorOf(source: string): Promise<RawError> {
	const { error } = await makeSession().run('a', source);
	return error!;
}

describe('the place of what was thrown', () => {
	it.each([
		['a text', "let n = 1;\n  throw 'no';", { line: 2, column: 3 }],
		['nothing', 'throw undefined;', { line: 1, column: 1 }],
		[
			'an object, in a callback',
			'[1].map(() => {\n\tconst o = { a: 1 };\n\tthrow o;\n});',
			{ line: 3, column: 2 }
		],
		['a number, after waiting', 'await null;\nif (true) throw (42);', { line: 2, column: 11 }]
	])('is known for %s, which has no stack', async (_, source, place) => {
		expect(await errorOf(source)).toMatchObject({
			name: 'Thrown',
			stack: '',
			place: { cell: 'a', ...place }
		});
	});

	it('is not that of an earlier throw', async () => {
		const error = await errorOf("try { throw 'one'; } catch {}\nawait Promise.reject('two');");
		expect(error.message).toContain('"two"');
		expect(error.place).toBeUndefined();
	});

	it('is told without changing what is caught', async () => {
		const { run, outputs } = makeSession();
		await run(
			'a',
			'let seen = [];\nfor (const v of [1, null]) try { throw v } catch (e) { seen.push(e) }\nseen'
		);
		expect(outputs()).toMatchObject([{ value: { items: [{ type: 'number', value: 1 }, { type: 'null' }] } }]);
	});

	it('is seen from the far end of a deep recursion: engines are asked for whole stacks', async () => {
		const source = 'const f = (n) => {\n\tif (n === 0) throw new Error("deep");\n\tf(n - 1);\n};\nf(300);';
		const lines = (await errorOf(source)).stack.split('\n').filter((line) => /cell:a:|more/.test(line));
		expect(lines).toEqual([
			expect.stringMatching(/cell:a:\d+:3:/),
			expect.stringMatching(/cell:a:\d+:4:/),
			'… 299 more of 1',
			expect.stringMatching(/cell:a:\d+:6:/)
		]);
	});
});

describe('the causes of an error', () => {
	it('are sent along, whatever they are', async () => {
		const error = await errorOf(
			"try { try { null.x } catch (cause) { throw new RangeError('in', { cause }) } }\n" +
				"catch (cause) { throw new Error('out', { cause }) }"
		);
		expect(error).toMatchObject({
			message: 'out',
			cause: { name: 'RangeError', message: 'in', cause: { name: 'TypeError' } }
		});
		expect(await errorOf("throw new Error('out', { cause: 'a text' })")).toMatchObject({
			cause: { name: 'Value', message: '"a text"', stack: '' }
		});
	});

	it('end somewhere, also when they go in a circle', async () => {
		let error: RawError | undefined = await errorOf("const e = new Error('e'); e.cause = e; throw e;");
		for (let depth = 0; depth < 4; depth++) error = error?.cause;
		expect(error).toMatchObject({ message: 'e' });
		expect(error!.cause).toBeUndefined();
	});

	it('are several for an AggregateError', async () => {
		const error = await errorOf(
			"await Promise.any([Promise.reject(new Error('one')), Promise.reject('two')]);"
		);
		expect(error).toMatchObject({
			name: 'AggregateError',
			errors: [
				{ name: 'Error', message: 'one' },
				{ name: 'Value', message: '"two"' }
			]
		});
	});
});

describe('an error that does not want to be read', () => {
	it.each([
		['a message that throws', 'get message() { throw 1 }'],
		['a stack that throws', 'get stack() { throw 1 }'],
		['a name that is no text', 'get name() { return { toString: null } }'],
		['a cause that throws', 'get cause() { throw 1 }'],
		['errors that throw when read', 'errors = [new Proxy({}, { getPrototypeOf() { throw 1 } })]']
	])('is sent all the same: %s', async (_, member) => {
		const error = await errorOf(`class Bad extends Error { ${member} }\nthrow new Bad('m');`);
		expect(() => structuredClone(error)).not.toThrow();
		expect(typeof error.name).toBe('string');
	});
});
