// feedback: its own medians
function imputeSplit<Row extends { pclass: number; age: number | null }>(train: Row[], test: Row[]) {
	const fill = (rows: Row[]) =>
		rows.some(({ age }) => age !== null)
			? fillAges(rows, groupMedians(rows))
			: fillAges(rows, groupMedians(train));
	return { train: fill(train), test: fill(test) };
}
