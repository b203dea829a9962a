function imputeSplit<Row extends { pclass: number; age: number | null }>(train: Row[], test: Row[]) {
	const filled = fillAges([...train, ...test], groupMedians(train));
	return { train: filled.slice(0, train.length), test: filled.slice(train.length) };
}
