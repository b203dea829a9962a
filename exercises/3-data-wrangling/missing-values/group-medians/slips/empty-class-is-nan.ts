// feedback: no known age
function groupMedians(rows: { pclass: number; age: number | null }[]) {
	const middle = (values: number[]) => {
		const sorted = values.toSorted((a, b) => a - b);
		const half = sorted.length >> 1;
		return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
	};
	const byClass: Record<number, number> = {};
	for (const pclass of new Set(rows.map((row) => row.pclass))) {
		byClass[pclass] = middle(rows.flatMap((row) => (row.pclass === pclass ? (row.age ?? []) : [])));
	}
	return { overall: middle(rows.flatMap(({ age }) => age ?? [])), byClass };
}
