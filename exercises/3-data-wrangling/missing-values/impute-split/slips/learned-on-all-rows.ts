// feedback: test rows took part
function imputeSplit<Row extends { pclass: number; age: number | null }>(train: Row[], test: Row[]) {
	const medians = groupMedians([...train, ...test]);
	return { train: fillAges(train, medians), test: fillAges(test, medians) };
}
