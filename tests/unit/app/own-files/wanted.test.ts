import { expect, test } from 'vitest';
import { findWanted } from '#app/own-files/wanted.ts';

test('files that cells load are found, each once, and no data sets of the course', () => {
	expect(
		findWanted([
			"const sales = await load('sales');",
			'const again = await load("sales", { as: \'frame\' });\nconst other = await load( `other` );',
			"await load('titanic'); unload('x'); load(name)"
		])
	).toEqual(['sales', 'other']);
});
