import { median } from 'stagecoach/ml';

/** The median of the known ages, of all rows and of each class that has one. */
function groupMedians(rows: { pclass: number; age: number | null }[]) {
	const byClass: Record<number, number> = {};
	// TODO: collect the known ages, of all and of each class.
	return { overall: median([0]), byClass };
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
