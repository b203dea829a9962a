/** New rows without gaps in `age`, each with a mark: 1 where an age was filled. */
function fillAges<Row extends { pclass: number; age: number | null }>(
	rows: Row[],
	medians: { overall: number; byClass: Record<number, number> }
) {
	// TODO: fill each missing age, and mark it.
	return rows.map((row) => ({ ...row, age: NaN, ageMissing: 0 }));
}

fillAges(
	[
		{ name: 'Ada', pclass: 1, age: 50 },
		{ name: 'Bo', pclass: 3, age: null },
		{ name: 'Cy', pclass: 2, age: null }
	],
	{ overall: 28, byClass: { 1: 39, 3: 24 } }
);
