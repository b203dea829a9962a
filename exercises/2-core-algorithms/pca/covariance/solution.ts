import { load } from 'stagecoach/data';
import * as ml from 'stagecoach/ml';

/** How each pair of columns varies together. */
function covariance(rows: number[][]): number[][] {
	const columns = rows[0]!.map((_value, j) => {
		const column = rows.map((row) => row[j]!);
		const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
		return column.map((value) => value - mean);
	});
	return columns.map((one) =>
		columns.map((other) => one.reduce((sum, value, i) => sum + value * other[i]!, 0) / (rows.length - 1))
	);
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
