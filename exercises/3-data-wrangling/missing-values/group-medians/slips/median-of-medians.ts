// feedback: median of the medians
import { median } from 'stagecoach/ml';

function groupMedians(rows: { pclass: number; age: number | null }[]) {
	const byClass: Record<number, number> = {};
	for (const pclass of new Set(rows.map((row) => row.pclass))) {
		const ages = rows.flatMap((row) => (row.pclass === pclass ? (row.age ?? []) : []));
		if (ages.length > 0) byClass[pclass] = median(ages);
	}
	return { overall: median(Object.values(byClass)), byClass };
}
