// feedback: not filled
function imputeSplit<Row extends { pclass: number; age: number | null }>(train: Row[], test: Row[]) {
	const medians = groupMedians(train);
	return {
		train: fillAges(train, medians),
		test: test.map((row) => ({ ...row, ageMissing: Number(row.age === null) }))
	};
}
