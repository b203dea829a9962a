// feedback: age of 0
import { median } from 'stagecoach/ml';

function groupMedians(rows: { pclass: number; age: number | null }[]) {
	const byClass: Record<number, number> = {};
	for (const pclass of new Set(rows.map((row) => row.pclass))) {
		const ages = rows.flatMap((row) => (row.pclass === pclass && row.age ? row.age : []));
		if (ages.length > 0) byClass[pclass] = median(ages);
	}
	const all = rows.flatMap(({ age }) => (age ? age : []));
	return { overall: all.length > 0 ? median(all) : 0, byClass };
}
