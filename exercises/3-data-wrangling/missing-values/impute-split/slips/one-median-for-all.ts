// feedback: one median for everybody
function imputeSplit<Row extends { pclass: number; age: number | null }>(train: Row[], test: Row[]) {
	const { overall } = groupMedians(train);
	const fill = (rows: Row[]) =>
		rows.map((row) => ({ ...row, age: row.age ?? overall, ageMissing: row.age === null ? 1 : 0 }));
	return { train: fill(train), test: fill(test) };
}
