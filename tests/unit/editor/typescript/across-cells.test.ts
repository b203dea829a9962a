/** What a later cell knows of an earlier one: types by hovering, members by completion, mistakes by name. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readTypings } from '#editor/build/typings.ts';
import { CellProgram } from '#editor/typescript/cell-program.ts';
import { findProblems } from '#editor/typescript/problems.ts';
import { complete, hover } from '#editor/typescript/queries.ts';

let program: CellProgram;

beforeAll(() => {
	program = new CellProgram(readTypings(process.cwd()));
}, 60_000);

function setCells(texts: Record<string, string>): void {
	program.setCells(Object.entries(texts).map(([id, text]) => ({ id, text })));
}

/** The type of the expression `use` in a cell behind `earlier`. */
function typeOf(earlier: string, use: string): string {
	setCells({ earlier, later: `const result = ${use};` });
	const found = hover(program, 'later', 'const '.length);
	expect(findProblems(program, 'later')).toEqual([]);
	return found!.code.replace('const result: ', '').replace(/\s+/g, ' ');
}

/** What may follow `text` in a cell behind `earlier`. */
function membersOf(earlier: string, text: string): string[] {
	setCells({ earlier, later: text });
	return complete(program, 'later', text.length).map(({ name }) => name);
}

const tf = "import * as tf from '@tensorflow/tfjs';\n";

describe('the type of what an earlier cell defines', () => {
	test.each([
		[
			'a generic function',
			'function first<T>(items: readonly T[]): T { return items[0]!; }',
			"first(['a'])",
			'string'
		],
		[
			'a generic function with a constraint',
			'const by = <Row, Key extends keyof Row>(rows: Row[], key: Key): Row[Key][] => rows.map((row) => row[key]);',
			"by([{ fare: 1, name: 'a' }], 'name')",
			'string[]'
		],
		[
			'a generic class',
			'class Box<T> { constructor(readonly value: T) {} map<U>(f: (value: T) => U) { return new Box(f(this.value)); } }',
			'new Box(1).map(String)',
			'Box<string>'
		],
		[
			'a class with inheritance',
			'class Animal { name = ""; }\nclass Dog extends Animal { bark() { return 1; } }',
			'new Dog().name + new Dog().bark()',
			'string'
		],
		['an interface', 'interface Row { fare: number | null }', '({ fare: 1 } as Row).fare', 'number | null'],
		['a type alias', "type Sex = 'female' | 'male';", "'male' as Sex", 'Sex'],
		[
			'a mapped and a conditional type',
			'type Part<T> = { [K in keyof T]?: T[K] extends number ? string : T[K] };',
			'({} as Part<{ a: number }>).a',
			'string | undefined'
		],
		[
			'destructured names',
			'const { a, ...rest } = { a: 1, b: "x" }, [c, [d]] = [true, [2n]] as const;',
			'[a, rest.b, c, d]',
			'(string | number | true | 2n)[]'
		],
		[
			'a value that was awaited',
			'const loaded = await Promise.resolve({ rows: [1] });',
			'loaded.rows',
			'number[]'
		],
		['a live name', 'let count = 0;\nconst up = () => ++count;', 'count + up()', 'number'],
		[
			'a name that is narrowed by its first value',
			'let seen: string | undefined;\nfunction set() { seen = "x"; }',
			'seen',
			'string | undefined'
		],
		[
			'a function with overloads',
			'function f(x: number): number;\nfunction f(x: string): string;\nfunction f(x: unknown) { return x as never; }',
			"f('a')",
			'string'
		],
		['a generator', 'function* batches() { yield [1, 2]; }', '[...batches()]', 'number[][]'],
		['an inferred tensor', `${tf}const weights = tf.zeros([2, 3]).as2D(2, 3);`, 'weights', 'tf.Tensor2D'],
		[
			'a function that gives a tensor',
			`${tf}const toTensor = (rows: number[][]) => tf.tensor2d(rows);`,
			'toTensor([[1]])',
			'tf.Tensor2D'
		],
		[
			'a function that takes a tensor',
			`${tf}function norm(x: tf.Tensor1D): tf.Scalar { return x.norm().asScalar(); }`,
			'norm(tf.tensor1d([1]))',
			'tf.Scalar'
		],
		[
			'what a generic makes of a tensor',
			`${tf}const tidy = <T extends tf.Tensor>(make: () => T): T => tf.tidy(make);`,
			'tidy(() => tf.tensor1d([1]))',
			'tf.Tensor1D'
		],
		[
			'a model',
			`${tf}const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [2] })] });`,
			'model.layers.length',
			'number'
		],
		[
			'rows of a data set',
			"import { load } from 'stagecoach/data';\nconst rows = await load('titanic');",
			'rows.map(({ fare }) => fare)',
			'(number | null)[]'
		],
		[
			'an import of the earlier cell',
			"import { mean as average } from 'stagecoach/ml';",
			'average([1])',
			'number'
		],
		[
			'a widget',
			"import { slider } from 'stagecoach/display';\nconst rate = slider('Rate', { min: 0, max: 1 });",
			'rate',
			'number'
		],
		['a var in a block', 'if (Math.random() > 2) { var late = 1; }', 'late', 'number'],
		[
			'what is exported as default',
			'export default function twice(n: number) { return 2 * n; }',
			'twice(1)',
			'number'
		],
		['what is exported below', 'const four = 4;\nexport { four, four as vier };', 'four', '4']
	])('%s', (_, earlier, use, type) => {
		expect(typeOf(earlier, use)).toBe(type);
	});

	test('a type can be named and used, generic ones too', () => {
		const later = [
			'const pair: Pair<number, string> = { a: 1, b: 2 };',
			'const x: tf.Tensor2D = tf.zeros([1]);',
			'class Own extends Model {}',
			'new Own().fit(1);'
		].join('\n');
		const types = 'interface Pair<A, B = A> { a: A; b: B }\nclass Model { fit(x: tf.Tensor2D) {} }';
		setCells({ earlier: tf + types, later });
		const words = findProblems(program, 'later').map(({ start, length }) =>
			later.slice(start, start + length)
		);
		expect(words).toEqual(['b', '[1]', '1']);
	});
});

describe('completion', () => {
	test.each([
		[
			'the result of a generic function',
			'function first<T>(items: T[]): T { return items[0]!; }',
			"first(['a']).",
			'toUpperCase'
		],
		['a tensor', `${tf}const x = tf.tensor2d([[1]]);`, 'x.', 'matMul'],
		['an import of the earlier cell', tf, 'tf.', 'tensor2d'],
		[
			'a parameter whose type comes from there',
			'interface Row { fare: number }',
			'const f = (row: Row) => row.',
			'fare'
		],
		['a name', 'const passengers = [1];', 'pass', 'passengers'],
		['a type', 'interface Passenger { fare: number }', 'const p: Pass', 'Passenger'],
		[
			'a literal of a union',
			"type Sex = 'female' | 'male';\nfunction count(sex: Sex) {}",
			"count('",
			'female'
		]
	])('knows %s', (_, earlier, text, member) => {
		expect(membersOf(earlier, text)).toContain(member);
	});

	test('never offers how cells are tied together', () => {
		expect(membersOf('const a = 1;', "import { a } from '").filter((name) => /cell/.test(name))).toEqual([]);
		expect(membersOf('const _hidden = 1;', '_hid')).not.toContain('_hidden');
	});
});

describe('when cells change', () => {
	test('a reader is wrong as soon as the type of a definition is another', () => {
		setCells({ earlier: 'const fare = 1;', later: 'fare.toFixed(2);' });
		expect(findProblems(program, 'later')).toEqual([]);
		setCells({ earlier: "const fare = '1';", later: 'fare.toFixed(2);' });
		expect(findProblems(program, 'later')).toMatchObject([{ code: 2551 }]);
	});

	test('a cell that is deleted takes its names with it; one that is renamed keeps them', () => {
		setCells({ earlier: 'const fare = 1;', later: 'fare;' });
		setCells({ renamed: 'const fare = 1;', later: 'fare;' });
		expect(findProblems(program, 'later')).toEqual([]);
		setCells({ later: 'fare;' });
		expect(findProblems(program, 'later')).toMatchObject([{ code: 2304, severity: 'warning' }]);
		expect(() => findProblems(program, 'renamed')).toThrow(RangeError);
	});

	test('the first in order owns a name', () => {
		const cells = { a: 'const x = 1;', b: "const x = 'one';", later: 'const n: number = x;' };
		setCells(cells);
		expect(findProblems(program, 'later')).toEqual([]);
		setCells({ b: cells.b, a: cells.a, later: cells.later });
		expect(findProblems(program, 'later')).toMatchObject([{ code: 2322 }]);
	});

	test('a name that an unfinished cell will define is not missed', () => {
		setCells({ earlier: 'const open = `${', unfinished: 'const { fare = [', later: 'fare; fair;' });
		expect(findProblems(program, 'later').map(({ start }) => start)).toEqual([6]);
	});
});

test('a problem leads to the place in the other cell that explains it', () => {
	const earlier = 'function scale(values: number[], by: number) {}';
	setCells({ earlier, later: 'scale([1]);' });
	const [problem] = findProblems(program, 'later');
	expect(problem!.related).toEqual([
		{
			cell: 'earlier',
			start: earlier.indexOf('by'),
			length: 'by: number'.length,
			message: "An argument for 'by' was not provided."
		}
	]);
});

test('an import that a module lacks is a mistake with the nearest name', () => {
	setCells({ one: "import { laod } from 'stagecoach/data';" });
	expect(findProblems(program, 'one')).toMatchObject([
		{ start: 9, message: '“stagecoach/data” has no `laod`. Did you mean `load`?' }
	]);
});
