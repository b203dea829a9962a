import { expect, test } from 'vitest';
import { RandomState } from '#base/random.ts';
import { fromRows } from '#ml/matrix/dense-matrix.ts';
import { RadiusSearch } from '#ml/neighbors/radius-search.ts';

// Whole numbers, so that many distances are the radius to the last digit; far from 0 rounding of products could decide.
test.each([
	[2, 0],
	[20, 0],
	[20, 1e9]
])('rows of %i columns at exactly the radius are found, around %d', (columns, middle) => {
	const random = new RandomState(0);
	const rows = Array.from({ length: 200 }, () =>
		Array.from({ length: columns }, () => middle + random.integer(2))
	);
	const search = new RadiusSearch(fromRows(rows), 4);
	const together = new RadiusSearch(fromRows(rows), 4);
	rows.forEach((row, i) => {
		const near = rows.flatMap((other, k) => {
			const squared = other.reduce((sum, value, j) => sum + (value - row[j]!) ** 2, 0);
			return squared <= 16 ? [k] : [];
		});
		const found = search.search(i);
		expect([...search.rows.subarray(0, found)].sort((a, b) => a - b)).toEqual(near);
		// Of two that are looked at together the other one is kept, while others are asked for.
		const later = i + 7 < rows.length ? i + 7 : -1;
		const both = together.search(i, later);
		expect([...together.rows.subarray(0, both)].sort((a, b) => a - b)).toEqual(near);
	});
});
