import { expect, it } from 'vitest';
import { signatureOf } from '#kernel/worker/signature.ts';

it.each([
	['function mean(values) { return 1; }', 'mean', 'function mean(values)'],
	['function (a, b = ")") {}', '', 'function (a, b = ")")'],
	['async function* walk(tree) {}', 'walk', 'async function* walk(tree)'],
	[
		'function mean(values          , { weights = [1, 2] }                  ) {}',
		'mean',
		'function mean(values, { weights = [1, 2] })'
	],
	['(a        , b = (1 + 2)) => a + b', 'add', '(a, b = (1 + 2)) => …'],
	['async x => x', '', 'async x => …'],
	['(/* ) */ a) => a', 'f', '(/* ) */ a) => …'],
	['max() { [native code] }', 'max', 'function max()'],
	['async load(url) {}', 'load', 'async function load(url)'],
	['class Point extends Shape { x = 1 }', 'Point', 'class Point extends Shape'],
	['class { }', 'Named', 'class Named'],
	['function () {}', 'late', 'function late()'],
	['not a function at all', 'f', 'function f(…)']
])('%s', (source, name, signature) => {
	expect(signatureOf(source, name)).toBe(signature);
});

it('is cut when it is very long', () => {
	const source = `(${Array.from({ length: 400 }, (_, at) => `a${at}`).join(', ')}) => 1`;
	expect(signatureOf(source, '').length).toBeLessThan(220);
});
