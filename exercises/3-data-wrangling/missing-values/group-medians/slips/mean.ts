// feedback: means
import { mean } from 'stagecoach/ml';

function groupMedians(rows: { pclass: number; age: number | null }[]) {
	const byClass: Record<number, number> = {};
	for (const pclass of new Set(rows.map((row) => row.pclass))) {
		const ages = rows.flatMap((row) => (row.pclass === pclass ? (row.age ?? []) : []));
		if (ages.length > 0) byClass[pclass] = mean(ages);
	}
	return { overall: mean(rows.flatMap(({ age }) => age ?? [])), byClass };
}
