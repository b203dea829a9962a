// feedback: sort
function groupMedians(rows: { pclass: number; age: number | null }[]) {
	const middle = (values: number[]) => {
		const half = values.length >> 1;
		return values.length % 2 === 1 ? values[half]! : (values[half - 1]! + values[half]!) / 2;
	};
	const byClass: Record<number, number> = {};
	for (const pclass of new Set(rows.map((row) => row.pclass))) {
		const ages = rows.flatMap((row) => (row.pclass === pclass ? (row.age ?? []) : []));
		if (ages.length > 0) byClass[pclass] = middle(ages);
	}
	return { overall: middle(rows.flatMap(({ age }) => age ?? [])), byClass };
}
