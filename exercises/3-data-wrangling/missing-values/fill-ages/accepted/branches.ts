function fillAges<Row extends { pclass: number; age: number | null }>(
	rows: Row[],
	medians: { overall: number; byClass: Record<number, number> }
) {
	const filled: (Omit<Row, 'age'> & { age: number; ageMissing: number })[] = [];
	for (const row of rows) {
		const { age } = row;
		if (age !== null) filled.push({ ...row, age, ageMissing: 0 });
		else if (row.pclass in medians.byClass)
			filled.push({ ...row, age: medians.byClass[row.pclass]!, ageMissing: 1 });
		else filled.push({ ...row, age: medians.overall, ageMissing: 1 });
	}
	return filled;
}
