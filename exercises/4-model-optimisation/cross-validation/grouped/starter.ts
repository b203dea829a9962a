import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

/** For each row the fold in which it tests: a group is never cut. */
function groupFolds(groups: string[], k: number): number[] {
	// TODO: the largest group first, each into the fold that has the fewest rows so far.
	return groups.map(() => 0);
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
