// feedback: changed
function fillAges<Row extends { pclass: number; age: number | null }>(
	rows: Row[],
	medians: { overall: number; byClass: Record<number, number> }
) {
	return rows.map((row) => {
		const ageMissing = row.age === null ? 1 : 0;
		row.age ??= medians.byClass[row.pclass] ?? medians.overall;
		return { ...row, ageMissing };
	});
}
