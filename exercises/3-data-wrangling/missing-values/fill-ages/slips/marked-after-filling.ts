// feedback: after you had filled
function fillAges<Row extends { pclass: number; age: number | null }>(
	rows: Row[],
	medians: { overall: number; byClass: Record<number, number> }
) {
	return rows
		.map((row) => ({ ...row, age: row.age ?? medians.byClass[row.pclass] ?? medians.overall }))
		.map((row) => ({ ...row, ageMissing: Number.isFinite(row.age) ? 0 : 1 }));
}
