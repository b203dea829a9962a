import { median } from 'stagecoach/ml';

/** The median of the known ages, of all rows and of each class that has one. */
function groupMedians(rows: { pclass: number; age: number | null }[]) {
	const byClass: Record<number, number> = {};
	for (const pclass of new Set(rows.map((row) => row.pclass))) {
		const ages = rows.flatMap((row) => (row.pclass === pclass ? (row.age ?? []) : []));
		// A class without a known age has no median: whoever fills falls back on the one of all.
		if (ages.length > 0) byClass[pclass] = median(ages);
	}
	return { overall: median(rows.flatMap(({ age }) => age ?? [])), byClass };
}

groupMedians([
	{ pclass: 1, age: 40 },
	{ pclass: 1, age: 50 },
	{ pclass: 3, age: 20 },
	{ pclass: 3, age: null },
	{ pclass: 3, age: 30 },
	{ pclass: 3, age: 22 },
	{ pclass: 2, age: null }
]);
