import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

/** For each row the fold in which it tests: every class is dealt out evenly. */
function stratifiedFolds(labels: string[], k: number): number[] {
	// TODO: deal the rows of each class out to the folds 0 to k − 1, in turn.
	return labels.map(() => 0);
}

const _labels = (await load('wine')).map(({ cultivar }) => `cultivar ${cultivar}`);
const _folds = stratifiedFolds(_labels, 5);
const _count = (label: string, fold: number) =>
	_labels.filter((one, row) => one === label && _folds[row] === fold).length;

ml.barplot({
	x: [0, 1, 2, 3, 4],
	y: Object.fromEntries(
		['cultivar 0', 'cultivar 1', 'cultivar 2'].map((label) => [
			label,
			[0, 1, 2, 3, 4].map((fold) => _count(label, fold))
		])
	),
	title: 'The wines of each cultivar in your five folds',
	xLabel: 'fold',
	yLabel: 'wines'
});
