// feedback: from 0
import { lineplot } from 'stagecoach/ml';

function lossChart(train: number[], test: number[]) {
	return lineplot({ y: { train, test }, title: 'Loss', xLabel: 'epoch', yLabel: 'loss' });
}
