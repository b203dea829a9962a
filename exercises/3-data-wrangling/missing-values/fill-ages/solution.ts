/** New rows without gaps in `age`, each with a mark: 1 where an age was filled. */
function fillAges<Row extends { pclass: number; age: number | null }>(
	rows: Row[],
	medians: { overall: number; byClass: Record<number, number> }
) {
	return rows.map((row) => ({
		...row,
		// ?? and not ||: an age of 0 stays, and so does a median of 0.
		age: row.age ?? medians.byClass[row.pclass] ?? medians.overall,
		ageMissing: row.age === null ? 1 : 0
	}));
}

fillAges(
	[
		{ name: 'Ada', pclass: 1, age: 50 },
		{ name: 'Bo', pclass: 3, age: null },
		{ name: 'Cy', pclass: 2, age: null }
	],
	{ overall: 28, byClass: { 1: 39, 3: 24 } }
);
