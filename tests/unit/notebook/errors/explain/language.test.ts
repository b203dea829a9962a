import { describe } from 'vitest';
import { expectTold, openMistakes } from '../../../../support/mistakes.ts';

const mistakes = openMistakes();

describe('a name', () => {
	expectTold(
		() => mistakes,
		[
			['misspelt', 'const fares = [1];\nfaers.length;', '2:1', 'Did you mean `fares`?'],
			[
				'misspelt, of another cell',
				{ a: 'const fares = [1];', b: '\nlog(faers);\nfunction log(v) {}' },
				'b 2:5',
				'Did you mean `fares` of the cell “a”?'
			],
			['known from Python', 'print(1);', '1:1', '`console.log(…)`'],
			[
				'of a library that is not imported',
				'tf.ones([2]);',
				'1:1',
				"`import * as tf from '@tensorflow/tfjs'`"
			],
			['of a type', 'interface Row { a: number }\nnew Row();', '2:5', '`Row` is a type'],
			['of the page', "document.title = 'x';", '1:1', '`display(…)`'],
			['used too early', 'log(total);\nfunction log(v) {}\nconst total = 1;', '1:5', '`total` is used above'],
			['that is constant', 'const n = 1;\nn = 2;', '2:3', '`let`'],
			['of something frozen', 'const o = Object.freeze({ a: 1 });\no.a = 2;', '2:5', 'frozen']
		]
	);
});

describe('something that is undefined', () => {
	expectTold(
		() => mistakes,
		[
			[
				'an item past the end',
				'const rows = [{ a: 1 }];\nrows[1].a;',
				'2:9',
				'`rows[1]`',
				'past the end',
				'`rows.length - 1`'
			],
			[
				'a misspelt property',
				'const row = { age: 3 };\nrow.aeg.toFixed();',
				'2:9',
				'`row.aeg` is undefined',
				'spelling of `aeg`'
			],
			[
				'a function that returns nothing',
				'function f() { 1; }\nf().length;',
				'2:5',
				'`f` gave nothing back',
				'`return`'
			],
			[
				'a variable without a value',
				'let values;\nvalues.length;',
				'2:8',
				'`values` is undefined',
				'give it a value'
			],
			[
				'a parameter',
				'function size(list) {\n\treturn list.length;\n}\nsize();',
				'2:14',
				'`list` is undefined',
				'called without it'
			],
			[
				'what find has not found',
				'const found = [1].find((v) => v > 2);\nfound.toFixed();',
				'2:7',
				'`find` gives undefined'
			],
			[
				'what a pattern has not found',
				"const found = 'abc'.match(/z/);\nfound[0];",
				'2:6',
				'`match` gives null'
			],
			['set', 'const o = {};\no.list.x = 1;', '2:10', '`o.list` is undefined'],
			['taken apart', 'const { a } = undefined;', '1:9', 'What is taken apart here'],
			[
				'an item of a list taken for the list',
				'const rows = [{ age: { y: 1 } }];\nrows.age.y;',
				'2:10',
				'`rows` is a list',
				'`rows[0].age`'
			],
			[
				'something that was not waited for',
				'const load = async () => ({ a: { b: 1 } });\nload().a.b;',
				'2:10',
				'`load()` is a Promise',
				'`await`'
			],
			['turned into an object', 'Object.keys(undefined);', '1:8', 'undefined or null']
		]
	);
});

describe('something that is no function', () => {
	expectTold(
		() => mistakes,
		[
			['a number', 'const f = 5;\nf();', '2:1', '`f` is a number here'],
			[
				'a misspelt method',
				'const values = [1, 2];\nvalues.fliter((v) => v);',
				'2:8',
				'Did you mean `filter`?'
			],
			['an average of a list', '[1, 2].mean();', '1:8', '`mean(values)`'],
			[
				'a method of something that is not waited for',
				"const load = async (name) => [name];\nload('titanic').filter((x) => x);",
				'2:17',
				"(await load('titanic')).filter(…)"
			],
			[
				'a method of a promise in a variable',
				'const load = async () => [1];\nconst rows = load();\nrows.map((x) => x);',
				'3:6',
				'`const rows = await load()`'
			],
			[
				'a method of lists on an object',
				'const o = { a: 1 };\no.map((x) => x);',
				'2:3',
				'`Object.entries(o).map(…)`'
			],
			['a method of lists on a text', "'abc'.forEach((c) => c);", '1:7', "`[...'abc'].forEach(…)`"],
			[
				'a method of numbers on a text',
				"const price = '1.5';\nprice.toFixed(2);",
				'2:7',
				'`Number(price).toFixed(…)`'
			],
			[
				'a misspelt method of a class',
				'class Model { fit() {} }\nnew Model().fti();',
				'2:13',
				'Did you mean `fit`?'
			],
			['an item past the end', 'const steps = [() => 1];\nsteps[1]();', '2:9', 'past the end'],
			['what map is given', '[1].map(5);', '1:5', '`map((value) => …)`'],
			['what sort is given', '[1, 2].sort(5);', '1:8', '`sort((value) => …)`'],
			['a function after new', 'const f = () => 1;\nnew f();', '2:1', 'Call it without `new`'],
			['a class without new', 'class A {}\nA();', '2:1', '`new A(…)`']
		]
	);
});

describe('something that cannot be looped over', () => {
	expectTold(
		() => mistakes,
		[
			['a number', 'for (const v of 5) v;', '1:17', '`Array.from({ length: 5 }, (_, i) => i)`'],
			['an object', 'const o = { a: 1 };\nfor (const v of o) v;', '2:17', '`Object.entries(o)`'],
			['an object that is spread', 'const o = { a: 1 };\nMath.max(...o);', '2:6', '`Object.values(o)`'],
			[
				'an object that is taken apart',
				'const o = { a: 1 };\nconst [first] = o;',
				'2:17',
				'`Object.values(o)`'
			],
			['a promise', 'const load = async () => [1];\nfor (const v of load()) v;', '2:17', '`await load()`'],
			['undefined', 'for (const v of undefined) v;', '1:17', 'undefined'],
			['what is given to a Set', 'new Set(5);', '1:1', '`5` is a number']
		]
	);
});

describe('a value that does not do', () => {
	expectTold(
		() => mistakes,
		[
			['a text that is no JSON', "JSON.parse('{a: 1}');", '1:6', 'double quotes'],
			['an empty text as JSON', "JSON.parse('');", '1:6', 'is no JSON'],
			['a circle as JSON', 'const o = {};\no.o = o;\nJSON.stringify(o);', '3:6', 'leads back to itself'],
			['a negative length', 'new Array(-1);', '1:1', 'whole number'],
			['a length beyond the memory', 'new Float32Array(1e12);', '1:1', 'more than fits into memory'],
			[
				'a recursion without end',
				'const f = (n) => f(n + 1) + 1;\nf(0);',
				'1:27',
				'calls itself without end'
			],
			[
				'too many arguments',
				'const big = new Array(1e6).fill(1);\nMath.max(...big);',
				'2:6',
				'ten thousand values'
			],
			['a BigInt with a number', '1n + 1;', '1:4', '`Number(value)`'],
			['a fraction as BigInt', 'BigInt(1.5);', '1:1', 'leave out the n'],
			['a broken regular expression', "new RegExp('(');", '1:1', 'Unterminated group', 'backslash'],
			['flags that do not exist', "new RegExp('a', 'q');", '1:1', 'flags'],
			[
				'an empty list in reduce',
				'[].reduce((a, b) => a + b);',
				'1:4',
				'`values.reduce((sum, value) => sum + value, 0)`'
			],
			['a text that is no date', "new Date('x').toISOString();", '1:15', '`2026-01-31`'],
			['too long a list for a typed array', 'new Float32Array(2).set([1, 2, 3]);', '1:21', '`.length`'],
			['a function that is copied', 'structuredClone(() => 1);', '1:1', 'plain data'],
			['a text after in', "'a' in 'abc';", '1:5', '`.includes(…)`'],
			[
				'this before super',
				'class A {}\nclass B extends A {\n\tconstructor() {\n\t\tthis.x = 1;\n\t}\n}\nnew B();',
				'4:3',
				'`super(…)`'
			]
		]
	);
});
