import { describe, expect, it } from 'vitest';
import { makeMutants } from '#cli/mutants/mutants.ts';

const inFunction = (body: string) => `async function task(a: number[], b: number) {\n\t${body}\n}`;

/** What becomes of the second line. */
async function changesOf(body: string): Promise<string[]> {
	const mutants = await makeMutants(inFunction(body));
	return mutants.filter(({ from }) => from === body).map(({ to }) => to);
}

describe('changed is', () => {
	it.each<[what: string, body: string, to: string]>([
		['an operator', 'return a[0]! + b;', 'return a[0]! - b;'],
		['< to <=', 'return b < 2;', 'return b <= 2;'],
		['&& to ||', 'return b > 1 && b < 2;', 'return b > 1 || b < 2;'],
		['max to min', 'return Math.max(...a);', 'return Math.min(...a);'],
		['a text, such as a column’s name', "return pd.groupBy(a, 'sex');", 'return pd.groupBy(a, "");'],
		['a constant, up', 'return b > 1;', 'return b > 2;'],
		['a constant, down', 'return b > 1;', 'return b > 0;'],
		['0 to 1', 'return a[0];', 'return a[1];'],
		['n − 1 to n', 'return b / (a.length - 1);', 'return b / (a.length - 0);'],
		['n to n − 1', 'return b / a.length;', 'return b / (a.length - 1);'],
		['floor to round', 'return Math.floor(b);', 'return Math.round(b);'],
		['a sorted copy to sorting in place', 'return a.toSorted();', 'return a.sort();'],
		['the order of sorting', 'return a.sort((x, y) => x - y);', 'return a.sort((x, y) => y - x);'],
		['greaterEqual to greater', 'return b.greaterEqual(a);', 'return b.greater(a);'],
		['the mean to the sum', 'return b.mean();', 'return b.sum();'],
		['the sign', 'return -b;', 'return +b;']
	])('%s', async (_, body, to) => expect(await changesOf(body)).toContain(to));
});

describe('left out is', () => {
	it.each<[what: string, body: string, to: string]>([
		['a root', 'return Math.sqrt(b);', 'return (b);'],
		['an absolute value', 'return Math.abs(b);', 'return (b);'],
		['a constant factor', 'return b * 2;', 'return b;'],
		['a square', 'return b ** 2;', 'return b;'],
		['await', 'return await load(b);', 'return (load(b));'],
		['a copy', 'return [...a];', 'return (a);'],
		['a step of a chain', 'return a.dot(b).sigmoid();', 'return (a.dot(b));'],
		['a statement', 'a.push(b);', ';'],
		['tidy', 'return tf.tidy(() => b);', 'return (() => b)();'],
		['a property', 'return { b, mean: 2 };', 'return { b };']
	])('%s', async (_, body, to) => expect(await changesOf(body)).toContain(to));
});

describe('swapped are', () => {
	it.each<[what: string, body: string, to: string]>([
		['arguments', 'return draw(a, b);', 'return draw(b, a);'],
		['values of properties', 'return { x: a, y: b };', 'return { x: b, y: a };'],
		['properties that are names', 'return { a, b };', 'return { a: b, b: a };'],
		['the sides of a division', 'return b / a.size;', 'return a.size / b;']
	])('%s', async (_, body, to) => expect(await changesOf(body)).toContain(to));

	it('not the arguments of max, which mean the same', async () => {
		expect(await changesOf('return Math.max(a, b);')).not.toContain('return Math.max(b, a);');
	});
});

it('imports, types, examples and names of the cell alone stay as they are', async () => {
	const solution = [
		"import * as tf from '@tensorflow/tfjs';",
		"type Sex = 'female' | 'male';",
		'const _example = [1, 2, 3];',
		inFunction('return 5;'),
		'task(_example, 2);'
	].join('\n');
	const mutants = await makeMutants(solution);
	expect(mutants.length).toBeGreaterThan(0);
	expect(mutants.filter(({ line }) => line !== 4 && line !== 5)).toEqual([]);
});

it('a mutant is the whole answer with one change, without the examples that only cost time', async () => {
	const mutants = await makeMutants(`${inFunction('return b > 1; // as the statement says')}\ntask([], 1);`);
	const mutant = mutants.find(({ to }) => to === 'return b > 2;')!;
	expect(mutant).toEqual({
		source: `${inFunction('return b > 2; // as the statement says')}\n`,
		line: 2,
		from: 'return b > 1;',
		to: 'return b > 2;'
	});
});

it('no answer comes twice', async () => {
	const sources = (await makeMutants(inFunction('return a.length - 1;'))).map(({ source }) => source);
	expect(new Set(sources).size).toBe(sources.length);
});

it('a solution that cannot be read has none: other steps of the proof say so', async () => {
	expect(await makeMutants('function (')).toEqual([]);
});
