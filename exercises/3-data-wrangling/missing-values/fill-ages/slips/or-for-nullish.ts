// feedback: `||` takes 0
function fillAges<Row extends { pclass: number; age: number | null }>(
	rows: Row[],
	medians: { overall: number; byClass: Record<number, number> }
) {
	return rows.map((row) => ({
		...row,
		age: row.age || medians.byClass[row.pclass] || medians.overall,
		ageMissing: row.age === null ? 1 : 0
	}));
}
