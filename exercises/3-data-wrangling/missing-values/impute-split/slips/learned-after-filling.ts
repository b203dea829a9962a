// feedback: filled ages of the training rows
function imputeSplit<Row extends { pclass: number; age: number | null }>(train: Row[], test: Row[]) {
	const filled = fillAges(train, groupMedians(train));
	return { train: filled, test: fillAges(test, groupMedians(filled)) };
}
