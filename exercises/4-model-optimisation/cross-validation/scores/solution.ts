import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

/** Accuracy of a scaled nearest neighbour on each fold, their mean and their standard deviation. */
function crossValidate(rows: number[][], labels: number[], folds: number[]) {
	const count = Math.max(...folds) + 1;
	const scores = Array.from({ length: count }, (_, fold) => {
		const train = folds.flatMap((one, row) => (one === fold ? [] : [row]));
		const test = folds.flatMap((one, row) => (one === fold ? [row] : []));
		// A new scaler for each fold: the rows that test must not help to set the scale.
		const scaler = new ml.StandardScaler().fit(train.map((row) => rows[row]!));
		const model = new ml.KNeighborsClassifier({ nNeighbors: 1 }).fit(
			scaler.transform(train.map((row) => rows[row]!)),
			train.map((row) => labels[row]!)
		);
		return model.score(
			scaler.transform(test.map((row) => rows[row]!)),
			test.map((row) => labels[row]!)
		);
	});
	const mean = scores.reduce((sum, score) => sum + score, 0) / count;
	const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
	return { scores, mean, std: Math.sqrt(squares / (count - 1)) };
}

const _wines = await load('wine');
const _rows = _wines.map(({ id, cultivar, ...measures }) => Object.values(measures));
const _labels = _wines.map(({ cultivar }) => cultivar as number);
// Dealt out by number, which is stratified here, since the wines lie in the file by cultivar.
const _result = crossValidate(
	_rows,
	_labels,
	_rows.map((_row, i) => i % 10)
);

ml.barplot({
	x: _result.scores.map((_score, fold) => fold),
	y: _result.scores,
	title: `Ten folds: ${_result.mean.toFixed(3)} ± ${_result.std.toFixed(3)}`,
	xLabel: 'the fold that tests',
	yLabel: 'accuracy'
});
