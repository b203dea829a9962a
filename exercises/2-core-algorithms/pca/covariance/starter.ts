import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

/** How each pair of columns varies together. */
function covariance(rows: number[][]): number[][] {
	const columns = rows[0]!.length;
	// TODO: centre each column; then the products of each pair of columns, added up and divided by n − 1.
	return Array.from({ length: columns }, () => Array.from({ length: columns }, () => 0));
}

const _rows = (await load('digits')).slice(0, 500).map(({ pixels }) => Array.from(pixels));

ml.heatmap({
	z: covariance(_rows),
	title: 'Which of the 64 pixels vary together?',
	xLabel: 'pixel',
	yLabel: 'pixel',
	zLabel: 'covariance',
	annotate: false
});
