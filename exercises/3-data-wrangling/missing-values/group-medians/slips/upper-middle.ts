// feedback: half-way
function groupMedians(rows: { pclass: number; age: number | null }[]) {
	const middle = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;
	const byClass: Record<number, number> = {};
	for (const pclass of new Set(rows.map((row) => row.pclass))) {
		const ages = rows.flatMap((row) => (row.pclass === pclass ? (row.age ?? []) : []));
		if (ages.length > 0) byClass[pclass] = middle(ages);
	}
	return { overall: middle(rows.flatMap(({ age }) => age ?? [])), byClass };
}
