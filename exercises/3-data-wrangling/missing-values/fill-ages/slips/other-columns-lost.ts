// feedback: other properties
function fillAges<Row extends { pclass: number; age: number | null }>(
	rows: Row[],
	medians: { overall: number; byClass: Record<number, number> }
) {
	return rows.map(({ pclass, age }) => ({
		pclass,
		age: age ?? medians.byClass[pclass] ?? medians.overall,
		ageMissing: age === null ? 1 : 0
	}));
}
