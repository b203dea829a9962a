// feedback: with 0
function imputeSplit<Row extends { pclass: number; age: number | null }>(train: Row[], test: Row[]) {
	const fill = (rows: Row[]) =>
		rows.map((row) => ({ ...row, age: row.age ?? 0, ageMissing: row.age === null ? 1 : 0 }));
	return { train: fill(train), test: fill(test) };
}
