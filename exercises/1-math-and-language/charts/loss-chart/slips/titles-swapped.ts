// feedback: other axis
import { lineplot } from 'stagecoach/ml';

function lossChart(train: number[], test: number[]) {
	return lineplot({
		x: train.map((_, i) => i + 1),
		y: { train, test },
		title: 'Loss',
		xLabel: 'loss',
		yLabel: 'epoch'
	});
}
