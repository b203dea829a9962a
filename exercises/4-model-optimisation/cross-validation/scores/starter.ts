import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

/** Accuracy of a scaled nearest neighbour on each fold, their mean and their standard deviation. */
function crossValidate(rows: number[][], labels: number[], folds: number[]) {
	const scores: number[] = [];
	// TODO: for each fold, fit scaler and model on the other rows, and score them on this one.
	return { scores, mean: NaN, std: NaN };
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
