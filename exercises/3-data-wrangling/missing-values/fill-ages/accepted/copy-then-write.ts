function fillAges<Row extends { pclass: number; age: number | null }>(
	rows: Row[],
	medians: { overall: number; byClass: Record<number, number> }
) {
	const known = new Map(Object.entries(medians.byClass));
	const copies = structuredClone(rows).map((row) =>
		Object.assign(row, { ageMissing: Number(row.age === null) })
	);
	for (const copy of copies) copy.age ??= known.get(`${copy.pclass}`) ?? medians.overall;
	return copies;
}
