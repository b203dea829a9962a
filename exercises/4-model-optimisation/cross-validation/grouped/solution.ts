import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

/** For each row the fold in which it tests: a group is never cut. */
function groupFolds(groups: string[], k: number): number[] {
	const sizes = new Map<string, number>();
	for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
	const rowsIn = Array.from({ length: k }, () => 0);
	const foldOf = new Map<string, number>();
	// The sort is stable: equally large groups stay in the order in which they appeared.
	for (const [group, size] of [...sizes].sort(([, a], [, b]) => b - a)) {
		const smallest = rowsIn.indexOf(Math.min(...rowsIn));
		rowsIn[smallest]! += size;
		foldOf.set(group, smallest);
	}
	return groups.map((group) => foldOf.get(group)!);
}

// People who travelled on one ticket belong together: families, friends, a lady and her maid.
const _tickets = (await load('titanic')).map(({ ticket }) => ticket);
const _folds = groupFolds(_tickets, 5);

ml.barplot({
	x: [0, 1, 2, 3, 4],
	y: {
		passengers: [0, 1, 2, 3, 4].map((fold) => _folds.filter((one) => one === fold).length),
		tickets: [0, 1, 2, 3, 4].map(
			(fold) => new Set(_tickets.filter((_ticket, row) => _folds[row] === fold)).size
		)
	},
	title: 'The Titanic in five folds that cut no ticket',
	xLabel: 'fold',
	yLabel: 'how many'
});
