/** Both parts filled and marked, with medians of the training rows. */
function imputeSplit<Row extends { pclass: number; age: number | null }>(train: Row[], test: Row[]) {
	// Learned once, from the training rows: the test rows must not teach anything.
	const medians = groupMedians(train);
	return { train: fillAges(train, medians), test: fillAges(test, medians) };
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
