// feedback: with 0
function fillAges<Row extends { pclass: number; age: number | null }>(
	rows: Row[],
	_medians: { overall: number; byClass: Record<number, number> }
) {
	return rows.map((row) => ({ ...row, age: row.age ?? 0, ageMissing: row.age === null ? 1 : 0 }));
}
