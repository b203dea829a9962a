/** Both parts filled and marked, with medians of the training rows. */
function imputeSplit<Row extends { pclass: number; age: number | null }>(train: Row[], test: Row[]) {
	// TODO: learn the medians from one part, fill both.
	const unfilled = (rows: Row[]) => rows.map((row) => ({ ...row, age: 0, ageMissing: 0 }));
	return { train: unfilled(train), test: unfilled(test) };
}

imputeSplit(
	[
		{ pclass: 1, age: 40 },
		{ pclass: 1, age: 20 },
		{ pclass: 3, age: null }
	],
	[
		{ pclass: 1, age: null },
		{ pclass: 3, age: 70 }
	]
);
