import { expect, it } from 'vitest';
import { findLateNames } from '#export/late-names.ts';

const cell = (id: string, source: string, kind: 'code' | 'text' = 'code') => ({
	...{ id, kind, source, outputs: [] }
});

it('a name that is defined below its reader is late, one above is not', () => {
	const cells = [
		cell('a', 'const one = 1;'),
		cell('prose', 'two, and `one`', 'text'),
		cell('b', 'one + two'),
		cell('c', 'const two = 2, _three = 3;')
	];
	expect(findLateNames({ cells })).toEqual([{ name: 'two', cell: 'b', owner: 'c' }]);
	expect(findLateNames({ cells: cells.toReversed() })).toEqual([{ name: 'one', cell: 'b', owner: 'a' }]);
});

it('an import can be late, too, and a cell that cannot be read harms nothing', () => {
	const cells = [
		cell('a', 'tf.tensor([1]).print(); pd'),
		cell('b', "import * as tf from '@tensorflow/tfjs';"),
		cell('c', 'const pd = (')
	];
	expect(findLateNames({ cells })).toEqual([{ name: 'tf', cell: 'a', owner: 'b' }]);
});
