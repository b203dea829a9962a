// feedback: sorted
import { lineplot } from 'stagecoach/ml';

function lossChart(train: number[], test: number[]) {
	const fall = (losses: number[]) => losses.toSorted((a, b) => b - a);
	return lineplot({
		x: train.map((_, i) => i + 1),
		y: { train: fall(train), test: fall(test) },
		title: 'Loss',
		xLabel: 'epoch',
		yLabel: 'loss'
	});
}
