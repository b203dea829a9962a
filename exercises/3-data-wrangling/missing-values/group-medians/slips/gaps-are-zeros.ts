// feedback: as 0
import { median } from 'stagecoach/ml';

function groupMedians(rows: { pclass: number; age: number | null }[]) {
	const byClass: Record<number, number> = {};
	for (const pclass of new Set(rows.map((row) => row.pclass))) {
		byClass[pclass] = median(rows.filter((row) => row.pclass === pclass).map(({ age }) => age ?? 0));
	}
	return { overall: median(rows.map(({ age }) => age ?? 0)), byClass };
}
